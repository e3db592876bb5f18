#pragma once

#include "secrets/secretstore.h"

#include <QHash>

namespace composer {

/// Keeps secrets in memory for this run only: when there is no keychain, and in tests.
class SessionSecretStore final : public SecretStore
{
public:
    void read(const QString &key, QObject *context, ReadCallback callback) override;
    void write(const QString &key, const QString &secret, QObject *context, DoneCallback callback) override;
    void remove(const QString &key, QObject *context, DoneCallback callback) override;
    [[nodiscard]] bool isPersistent() const override { return false; }

private:
    QHash<QString, QString> m_secrets;
};

} // namespace composer
