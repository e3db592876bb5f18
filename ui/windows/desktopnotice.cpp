#include "ui/windows/desktopnotice.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QWidget>

#ifdef COMPOSER_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#endif

namespace composer {

using namespace Qt::StringLiterals;

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
    // The specification of freedesktop.org: name, id to replace, icon, summary, body, actions, hints, how long.
    QDBusMessage call = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, u"Notify"_s);
    call << QApplication::applicationDisplayName() << 0U << u"timeline-composer"_s << title << text.toHtmlEscaped()
         << QStringList() << QVariantMap { { u"desktop-entry"_s, u"timeline-composer"_s } } << -1;
    return bus.send(call); // nobody waits for the answer
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
