#include "secrets/tokenkeeper.h"

namespace composer {

void TokenKeeper::save(const QString &portalId, const QString &token, QObject *context, SaveCallback callback)
{
    m_keychain.write(portalId, token, context,
        [this, portalId, token, context, callback = std::move(callback)](const Result<void> &written) {
            if (written) {
                // else an older token kept for this run would go before it
                m_inMemory.remove(portalId);
                m_memory.remove(
                    portalId, context, [callback](const Result<void> &) { callback(TokenPlace::Keychain); });
            } else if (written.error().code == ErrorCode::SecretsUnavailable) {
                keepForThisRun(portalId, token, context, callback);
            } else {
                callback(fail(written.error()));
            }
        });
}

void TokenKeeper::keepForThisRun(const QString &portalId, const QString &token, QObject *context, SaveCallback callback)
{
    m_inMemory.insert(portalId);
    m_memory.write(portalId, token, context, [callback = std::move(callback)](const Result<void> &written) {
        if (written)
            callback(TokenPlace::ThisRunOnly);
        else
            callback(fail(written.error()));
    });
}

void TokenKeeper::token(const QString &portalId, QObject *context, SecretStore::ReadCallback callback)
{
    if (isForThisRunOnly(portalId))
        m_memory.read(portalId, context, std::move(callback));
    else
        m_keychain.read(portalId, context, std::move(callback));
}

void TokenKeeper::keptToken(const QString &portalId, QObject *context, SecretStore::ReadCallback callback)
{
    m_keychain.read(portalId, context, std::move(callback));
}

void TokenKeeper::forget(const QString &portalId, QObject *context, SecretStore::DoneCallback callback)
{
    const bool wasInMemory = m_inMemory.remove(portalId);
    m_memory.remove(portalId, context,
        [this, portalId, wasInMemory, context, callback = std::move(callback)](const Result<void> &) {
            m_keychain.remove(portalId, context, [wasInMemory, callback](const Result<void> &removed) {
                const bool nothingThere
                    = !removed && removed.error().code == ErrorCode::SecretsUnavailable && wasInMemory;
                callback(nothingThere ? Result<void> {} : removed);
            });
        });
}

} // namespace composer
