#include "secrets/secretserviceprobe.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QLibrary>
#include <QMap>
#include <QTimer>

namespace composer::SecretServiceProbe {

using namespace Qt::StringLiterals;

namespace {

using Attributes = QMap<QString, QString>;
constexpr int answerMs = 10'000; // the service may have to be started first

Error noService(const QString &detail)
{
    return { ErrorCode::SecretsUnavailable,
        QCoreApplication::translate("SecretStore",
            "No keychain is running on this computer. Start one (GNOME Keyring or KWallet), or go on with the token "
            "kept for"
            " this run only."),
        detail };
}

} // namespace

bool isUsed()
{
    if (!qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains("KDE"_L1))
        return true;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return true;
    const QStringList names = bus.interface()->registeredServiceNames();
    return !names.contains("org.kde.kwalletd5"_L1) && !names.contains("org.kde.kwalletd6"_L1);
}

void find(const QString &service, const QString &key, QObject *context,
    std::function<void(const Result<Presence> &)> callback)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        const QString detail = bus.lastError().message();
        QTimer::singleShot(0, context, [callback = std::move(callback), detail] { callback(fail(noService(detail))); });
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    // The attributes QtKeychain's libsecret schema gives its items.
    call.setArguments({ QVariant::fromValue(Attributes { { u"user"_s, key }, { u"server"_s, service } }) });
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, answerMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [callback = std::move(callback), watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply = *watcher;
        if (reply.isError())
            return callback(fail(noService(reply.error().name() + u": "_s + reply.error().message())));
        const QList<QDBusObjectPath> unlocked = reply.argumentAt<0>();
        const QList<QDBusObjectPath> locked = reply.argumentAt<1>();
        callback(!unlocked.isEmpty() ? Presence::Present : !locked.isEmpty() ? Presence::Locked : Presence::Absent);
    });
}

void forgetConnection()
{
    QLibrary secret(u"secret-1"_s, 0); // as QtKeychain loads it
    if (const auto disconnect = secret.resolve("secret_service_disconnect"))
        disconnect();
}

} // namespace composer::SecretServiceProbe
