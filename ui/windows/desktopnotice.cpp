#include "ui/windows/desktopnotice.h"

#include <QApplication>
#include <QFile>
#include <QSystemTrayIcon>
#include <QWidget>

#ifdef COMPOSER_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace composer {

using namespace Qt::StringLiterals;

#ifdef COMPOSER_HAS_DBUS
namespace {

/// The specification of freedesktop.org: name, id to replace, icon, summary, body, actions, hints, how long.
QDBusMessage desktopCall(const QString &title, const QString &text)
{
    const QString id = QGuiApplication::desktopFileName(); // the icon is called so too
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call << QApplication::applicationDisplayName() << 0U << id << title << text.toHtmlEscaped() << QStringList()
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
    if (!tellByBus(title, text)) {
        tellByTray(title, text);
    }
    Q_EMIT told(title, text);
}

bool DesktopNotice::tellByBus(const QString &title, const QString &text) const
{
#ifdef COMPOSER_HAS_DBUS
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return false;
    }
    // Nobody waits for the answer.
    return bus.send(QFile::exists(u"/.flatpak-info"_s) ? portalCall(title, text) : desktopCall(title, text));
#else
    (void)title;
    (void)text;
    return false;
#endif
}

void DesktopNotice::tellByTray(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages()) {
        return;
    }
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] {
            m_window.show();
            m_window.raise();
            m_window.activateWindow();
            m_tray->hide();
        });
    }
    m_tray->show();
    m_tray->showMessage(title, text, QApplication::windowIcon());
}

} // namespace composer

#include "moc_desktopnotice.cpp"
