#include "ui/windows/desktopnotice.h"

#include <QApplication>
#include <QFile>
#include <QSystemTrayIcon>
#include <QWidget>

#ifdef COMPOSER_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#endif

namespace composer {

using namespace Qt::StringLiterals;

#ifdef COMPOSER_HAS_DBUS
namespace {

constexpr auto noticesService = "org.freedesktop.Notifications"_L1;
constexpr auto noticesPath = "/org/freedesktop/Notifications"_L1;
constexpr auto noticesInterface = "org.freedesktop.Notifications"_L1;

/// The specification of freedesktop.org: name, id to replace, icon, summary, body, actions, hints, how long.
QDBusMessage desktopCall(const QString &title, const QString &text)
{
    const QString id = QGuiApplication::desktopFileName(); // the icon is called so too
    QDBusMessage call = QDBusMessage::createMethodCall(noticesService, noticesPath, noticesInterface, u"Notify"_s);
    // "default" is what a press on the notification itself means; its words are shown nowhere.
    call << QApplication::applicationDisplayName() << 0U << id << title << text.toHtmlEscaped()
         << QStringList { u"default"_s, QApplication::applicationDisplayName() }
         << QVariantMap { { u"desktop-entry"_s, id } } << -1;
    return call;
}

/// Inside a Flatpak, where nothing of the session but the portals may be asked: they know who asks.
QDBusMessage portalCall(const QString &title, const QString &text)
{
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.portal.Notification"_s, u"AddNotification"_s);
    call << u"send"_s << QVariantMap { { u"title"_s, title }, { u"body"_s, text } };
    return call;
}

} // namespace
#endif

DesktopNotice::DesktopNotice(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
}

void DesktopNotice::tell(const QString &title, const QString &text)
{
    if (m_window.isActiveWindow()) {
        return; // it is on the screen
    }
    QApplication::alert(&m_window);
    tellByBus(title, text);
    Q_EMIT told(title, text);
}

#ifdef COMPOSER_HAS_DBUS
void DesktopNotice::tellByBus(const QString &title, const QString &text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return tellByTray(title, text);
    }
    const bool isInside = QFile::exists(u"/.flatpak-info"_s);
    if (!isInside) {
        bus.connect(
            noticesService, noticesPath, noticesInterface, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    }
    auto *answer = new QDBusPendingCallWatcher(
        bus.asyncCall(isInside ? portalCall(title, text) : desktopCall(title, text)), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, title, text](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        if (finished->isError()) {
            return tellByTray(title, text); // a session without notifications
        }
        const QVariantList values = finished->reply().arguments();
        if (!values.isEmpty()) {
            m_told.append(values.first().toUInt());
        }
    });
}
#else
void DesktopNotice::tellByBus(const QString &title, const QString &text)
{
    tellByTray(title, text);
}
#endif

void DesktopNotice::takeAction(uint id, const QString &action)
{
    if (m_told.contains(id) && action == "default"_L1) {
        showWindow();
    }
}

void DesktopNotice::tellByTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            showWindow();
            m_tray->hide();
        });
    }
    m_tray->show();
    m_tray->showMessage(title, text, QApplication::windowIcon());
}

void DesktopNotice::showWindow()
{
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace composer

#include "moc_desktopnotice.cpp"
