#pragma once

#include "secrets/secretstore.h"
#include "secrets/sessionsecretstore.h"

#include <QSet>

namespace composer {

/// Where a token was put.
enum class TokenPlace { Keychain, ThisRunOnly };

/// The portals' access tokens, by Connection::id: in the keychain, and where there is none, in memory for this run.
/// Must outlive every context it is given.
class TokenKeeper
{
public:
    using SaveCallback = std::function<void(const Result<TokenPlace> &)>;

    /// `keychain` must outlive the keeper.
    explicit TokenKeeper(SecretStore &keychain)
        : m_keychain(keychain)
    {
    }

    /// Into the keychain; where no keychain runs, into memory. A locked keychain is an error (SecretsLocked): the
    /// person decides between unlocking it and keepForThisRun().
    void save(const QString &portalId, const QString &token, QObject *context, SaveCallback callback);
    void keepForThisRun(const QString &portalId, const QString &token, QObject *context, SaveCallback callback);
    /// What is kept for this run goes before what the keychain has.
    void token(const QString &portalId, QObject *context, SecretStore::ReadCallback callback);
    /// What the keychain has, whatever is kept for this run.
    void keptToken(const QString &portalId, QObject *context, SecretStore::ReadCallback callback);
    /// Forgets what is kept for this run only: what the keychain has counts from now on.
    void dropCopy(const QString &portalId) { m_inMemory.remove(portalId); }
    /// Out of both. No keychain at all is no error when the token was kept for this run.
    void forget(const QString &portalId, QObject *context, SecretStore::DoneCallback callback);

    [[nodiscard]] bool isForThisRunOnly(const QString &portalId) const { return m_inMemory.contains(portalId); }

private:
    SecretStore &m_keychain;
    SessionSecretStore m_memory;
    QSet<QString> m_inMemory;
};

} // namespace composer
