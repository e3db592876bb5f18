#pragma once

#include <QObject>

namespace composer {

class Notifications;
class PortalController;
class WindowState;

/// The account that is chosen, kept from one start to the next. One that is in the list no longer gives way to the
/// Practice account, and that is said.
class ChosenAccount final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ChosenAccount(
        PortalController &portals, WindowState &state, Notifications &notifications, QObject *parent = nullptr);

    /// Chooses what was chosen last, once the accounts are known; from then on remembers.
    void restore();

private:
    void remember();

    PortalController &m_portals;
    WindowState &m_state;
    Notifications &m_notifications;
};

} // namespace composer
