#include "app/notifications.h"

#include "base/logging.h"

#include <utility>

namespace composer {

Notifications::Notifications(MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(&bar, &MessageBar::actionTriggered, this, [this] { choose(0); });
    connect(&bar, &MessageBar::otherActionTriggered, this, [this] { choose(1); });
    connect(&bar, &MessageBar::closed, this, [this] {
        if (const auto dismissed = std::exchange(m_notification, {}).dismissed)
            dismissed();
    });
}

void Notifications::choose(qsizetype index)
{
    const Notification chosen = std::exchange(m_notification, {}); // what it does may offer the next
    const int said = m_said;
    if (index < chosen.actions.size())
        chosen.actions[index].go();
    if (said == m_said) // it is done: what was offered is over
        clear();
}

void Notifications::report(const Error &error, std::function<bool()> holds)
{
    qCWarning(lcApp).noquote() << error.message << error.detail;
    ++m_said;
    m_notification = {};
    m_notification.holds = std::move(holds);
    m_bar.showError(error);
    Q_EMIT reported();
}

void Notifications::say(MessageBar::Tone tone, const QString &sentence, std::function<bool()> holds)
{
    ++m_said;
    m_notification = {};
    m_notification.holds = std::move(holds);
    m_bar.showMessage(tone, sentence);
}

void Notifications::offer(const Notification &offer)
{
    ++m_said;
    m_notification = offer;
    m_bar.showMessage(offer.tone, offer.sentence, {}, offer.actions.value(0).label, offer.actions.value(1).label);
}

bool Notifications::isSilent() const
{
    return m_bar.isHidden();
}

void Notifications::recheck()
{
    if (m_notification.holds && !m_notification.holds())
        clear();
}

void Notifications::clear()
{
    m_notification = {};
    m_bar.clear();
}

} // namespace composer

#include "moc_notifications.cpp"
