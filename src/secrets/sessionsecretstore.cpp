#include "secrets/sessionsecretstore.h"

#include "base/redaction.h"

#include <QMetaObject>

namespace composer {

void SessionSecretStore::read(const QString &key, QObject *context, ReadCallback callback)
{
    const auto it = m_secrets.constFind(key);
    const auto found = it == m_secrets.cend() ? std::nullopt : std::optional(*it);
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback), found] { callback(found); }, Qt::QueuedConnection);
}

void SessionSecretStore::write(const QString &key, const QString &secret, QObject *context, DoneCallback callback)
{
    registerSecret(secret);
    m_secrets.insert(key, secret);
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
}

void SessionSecretStore::remove(const QString &key, QObject *context, DoneCallback callback)
{
    m_secrets.remove(key);
    QMetaObject::invokeMethod(
        context, [callback = std::move(callback)] { callback({}); }, Qt::QueuedConnection);
}

} // namespace composer
