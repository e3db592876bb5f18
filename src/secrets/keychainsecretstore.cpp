#include "secrets/keychainsecretstore.h"

#include "base/logging.h"
#include "base/redaction.h"
#ifdef COMPOSER_SECRET_SERVICE
#include "secrets/secretserviceprobe.h"
#endif

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct SecretsText {
    Q_DECLARE_TR_FUNCTIONS(SecretStore)
};

Error lockedKeychain(const QString &detail)
{
    return { ErrorCode::SecretsLocked,
        SecretsText::tr("The keychain of this computer is locked. Unlock it and try again."), detail };
}

Error unavailableKeychain(const QString &detail)
{
    return { ErrorCode::SecretsUnavailable,
        SecretsText::tr(
            "The keychain of this computer does not answer. Try again, or go on with the token kept for this run"
            " only."),
        detail };
}

Error keychainError(const QKeychain::Job &job)
{
    const QString detail = u"QtKeychain %1: %2"_s.arg(job.error()).arg(job.errorString());
    switch (job.error()) {
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return lockedKeychain(detail);
    default:
        return unavailableKeychain(detail);
    }
}

/// True when the keyring may have been started anew since the program first spoke to it; the one that runs now is found
/// from here on.
bool mayBeAnotherKeyring(const QKeychain::Job &job)
{
#ifdef COMPOSER_SECRET_SERVICE
    if (job.error() == QKeychain::OtherError && SecretServiceProbe::isUsed()) {
        SecretServiceProbe::forgetConnection();
        return true;
    }
#else
    Q_UNUSED(job)
#endif
    return false;
}

} // namespace

/// One call of ours: its answer is given once, whoever comes first (result, timer, end of the store).
class KeychainSecretStore::Operation
{
public:
    Operation(QObject *context, ReadCallback callback)
        : m_context(context)
        , m_callback(std::move(callback))
    {
    }

    [[nodiscard]] bool isOver() const { return !m_callback; }
    void finish(const Result<std::optional<QString>> &result)
    {
        const ReadCallback callback = std::exchange(m_callback, nullptr);
        if (!callback || !m_context)
            return;
        QMetaObject::invokeMethod(
            m_context, [callback, result] { callback(result); }, Qt::QueuedConnection);
    }

private:
    QPointer<QObject> m_context;
    ReadCallback m_callback;
};

KeychainSecretStore::KeychainSecretStore(QString service, int patienceMs)
    : m_service(std::move(service))
    , m_patienceMs(patienceMs)
{
}

KeychainSecretStore::~KeychainSecretStore()
{
    for (const std::weak_ptr<Operation> &pending : std::as_const(m_operations)) {
        if (const OperationPtr operation = pending.lock())
            operation->finish(fail(ErrorCode::Cancelled, SecretsText::tr("The program is closing.")));
    }
}

KeychainSecretStore::OperationPtr KeychainSecretStore::begin(QObject *context, ReadCallback callback)
{
    auto operation = std::make_shared<Operation>(context, std::move(callback));
    m_operations.removeIf([](const std::weak_ptr<Operation> &pending) {
        const OperationPtr known = pending.lock();
        return !known || known->isOver();
    });
    m_operations.append(operation);
    // Ends our waiting, not the job: deleting a running QtKeychain job crashes.
    QTimer::singleShot(
        m_patienceMs, this, [operation] { operation->finish(fail(unavailableKeychain(u"no answer in time"_s))); });
    return operation;
}

// Goes on with whether there is an item; ends the operation when the keychain is locked or not there.
void KeychainSecretStore::probe(
    const QString &key, const OperationPtr &operation, std::function<void(bool present)> next)
{
#ifdef COMPOSER_SECRET_SERVICE
    if (SecretServiceProbe::isUsed()) {
        SecretServiceProbe::find(m_service, key, this,
            [operation, next = std::move(next)](const Result<SecretServiceProbe::Presence> &presence) {
                if (operation->isOver())
                    return;
                if (!presence)
                    return operation->finish(fail(presence.error()));
                if (*presence == SecretServiceProbe::Presence::Locked)
                    return operation->finish(fail(lockedKeychain(u"Secret Service: item is in a locked collection"_s)));
                next(*presence == SecretServiceProbe::Presence::Present);
            });
        return;
    }
#endif
    fetch(key, operation, [next = std::move(next)](const std::optional<QString> &secret) { next(secret.has_value()); });
}

void KeychainSecretStore::fetch(const QString &key, const OperationPtr &operation, Found next, bool triesAgain)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, key, operation, next = std::move(next), triesAgain] {
        if (operation->isOver())
            return;
        if (job->error() == QKeychain::EntryNotFound)
            return next(std::nullopt);
        if (triesAgain && mayBeAnotherKeyring(*job))
            return fetch(key, operation, next, false);
        if (job->error() != QKeychain::NoError)
            return operation->finish(fail(keychainError(*job)));
        registerSecret(job->textData());
        next(job->textData());
    });
    job->start();
}

void KeychainSecretStore::read(const QString &key, QObject *context, ReadCallback callback)
{
    const OperationPtr operation = begin(context, std::move(callback));
    probe(key, operation, [this, key, operation](bool present) {
        if (!present)
            return operation->finish(std::optional<QString>());
        fetch(key, operation, [operation](const std::optional<QString> &secret) {
            if (!secret) // it was there a moment ago, unlocked
                return operation->finish(fail(lockedKeychain(u"QtKeychain found no entry where there is one"_s)));
            operation->finish(secret);
        });
    });
}

void KeychainSecretStore::write(const QString &key, const QString &secret, QObject *context, DoneCallback callback)
{
    registerSecret(secret);
    const OperationPtr operation
        = begin(context, [callback = std::move(callback)](const Result<std::optional<QString>> &result) {
              callback(result ? Result<void>() : fail(result.error()));
          });
    store(key, secret, operation);
}

void KeychainSecretStore::store(const QString &key, const QString &secret, const OperationPtr &operation)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    job->setTextData(secret);
    connect(job, &QKeychain::Job::finished, this, [this, job, key, secret, operation] {
        if (operation->isOver())
            return;
        if (job->error() != QKeychain::NoError) {
            // QtKeychain has one error for "locked" and "not there"; the probe knows better and ends the operation. Not
            // once more by itself: the person may have said no. The next time finds the keyring that runs then.
            (void)mayBeAnotherKeyring(*job);
            const Error error = keychainError(*job);
            return probe(key, operation, [operation, error](bool) { operation->finish(fail(error)); });
        }
        fetch(key, operation, [operation, secret](const std::optional<QString> &kept) {
            if (kept != secret)
                return operation->finish(
                    fail(unavailableKeychain(u"what was read back differs from what was written"_s)));
            operation->finish(std::optional<QString>());
        });
    });
    job->start();
}

void KeychainSecretStore::remove(const QString &key, QObject *context, DoneCallback callback)
{
    const OperationPtr operation
        = begin(context, [callback = std::move(callback)](const Result<std::optional<QString>> &result) {
              callback(result ? Result<void>() : fail(result.error()));
          });
    probe(key, operation, [this, key, operation](bool present) {
        if (!present)
            return operation->finish(std::optional<QString>());
        erase(key, operation);
    });
}

void KeychainSecretStore::erase(const QString &key, const OperationPtr &operation)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(key);
    connect(job, &QKeychain::Job::finished, this, [this, job, key, operation] {
        if (operation->isOver())
            return;
        if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
            return operation->finish(fail(keychainError(*job)));
        probe(key, operation, [operation](bool present) {
            if (present)
                return operation->finish(fail(unavailableKeychain(u"the entry is still there after its deletion"_s)));
            operation->finish(std::optional<QString>());
        });
    });
    job->start();
}

} // namespace composer

#include "moc_keychainsecretstore.cpp"
