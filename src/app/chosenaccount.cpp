#include "app/chosenaccount.h"

#include "app/notifications.h"
#include "app/portalcontroller.h"
#include "app/windowstate.h"

namespace composer {

ChosenAccount::ChosenAccount(
    PortalController &portals, WindowState &state, Notifications &notifications, QObject *parent)
    : QObject(parent)
    , m_portals(portals)
    , m_state(state)
    , m_notifications(notifications)
{
}

void ChosenAccount::restore()
{
    m_portals.setCurrent(m_state.accountId()); // nothing happens when it is not in the list
    remember();
    connect(&m_portals, &PortalController::currentChanged, this, &ChosenAccount::remember);
    connect(&m_portals, &PortalController::connectionsChanged, this, &ChosenAccount::remember); // its name
}

void ChosenAccount::remember()
{
    m_notifications.recheck();
    const QString before = m_state.accountId();
    if (!before.isEmpty() && !m_portals.find(before))
        m_notifications.say(MessageBar::Tone::Information,
            tr("The account %1 is no longer in your list, so the Practice account is chosen. Connect it again under "
               "Accounts; its sends can still be read.")
                .arg(m_state.accountName()),
            [this] { return m_portals.current().isPractice; });
    const Connection &chosen = m_portals.current();
    m_state.setAccount(chosen.id, chosen.name);
}

} // namespace composer

#include "moc_chosenaccount.cpp"
