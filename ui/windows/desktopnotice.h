#pragma once

#include <QList>
#include <QObject>

class QSystemTrayIcon;
class QWidget;

namespace composer {

/// Tells somebody who looks at another window that something ended or waits for them: by the desktop's notifications
/// (D-Bus where it has them, else the tray) and the mark of the window in the task bar. Silent while the window is
/// looked at. A press on the notification brings the window up.
class DesktopNotice : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotice(QWidget &window, QObject *parent = nullptr);

    void tell(const QString &title, const QString &text);

Q_SIGNALS:
    /// A notification was handed to the desktop; for tests.
    void told(const QString &title, const QString &text);

private Q_SLOTS:
    void takeAction(uint id, const QString &action); ///< of the desktop's notifications; a slot, for D-Bus asks so

private:
    void tellByBus(const QString &title, const QString &text);
    void tellByTray(const QString &title, const QString &text);
    void showWindow();

    QWidget &m_window;
    QSystemTrayIcon *m_tray = nullptr; ///< made when first needed
    QList<uint> m_told; ///< the numbers the desktop gave our notifications
};

} // namespace composer
