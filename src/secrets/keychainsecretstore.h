#pragma once

#include "secrets/secretstore.h"

#include <QList>

#include <memory>

namespace composer {

/// The keychain of the operating system, through QtKeychain: Secret Service or KWallet, macOS Keychain, Windows
/// Credential Manager. Use from one thread, its event loop running.
///
/// QtKeychain says "not found" also for a locked keyring, and "deleted" also when nothing was. Where the Secret Service
/// runs, it is therefore asked over D-Bus first and afterwards (see SecretServiceProbe); elsewhere a read after the
/// deletion decides.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// `service` names the program in the keychain. `patienceMs`: how long a person may look at the system's question.
    explicit KeychainSecretStore(QString service = QStringLiteral("Timeline Composer"), int patienceMs = 120'000);
    ~KeychainSecretStore() override;

    void read(const QString &key, QObject *context, ReadCallback callback) override;
    void write(const QString &key, const QString &secret, QObject *context, DoneCallback callback) override;
    void remove(const QString &key, QObject *context, DoneCallback callback) override;
    [[nodiscard]] bool isPersistent() const override { return true; }

private:
    class Operation;
    using OperationPtr = std::shared_ptr<Operation>;

    [[nodiscard]] OperationPtr begin(QObject *context, ReadCallback callback);
    void probe(const QString &key, const OperationPtr &operation, std::function<void(bool present)> next);
    using Found = std::function<void(const std::optional<QString> &)>;
    void fetch(const QString &key, const OperationPtr &operation, Found next, bool triesAgain = true);
    void store(const QString &key, const QString &secret, const OperationPtr &operation);
    void erase(const QString &key, const OperationPtr &operation);

    QString m_service;
    int m_patienceMs;
    QList<std::weak_ptr<Operation>> m_operations;
};

} // namespace composer
