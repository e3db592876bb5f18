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
        const int said = m_said;
        if (const auto dismissed = std::exchange(m_notification, {}).dismissed)
            dismissed();
        if (said == m_said)
            showNext();
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
    keepOffer();
    m_notification.holds = std::move(holds);
    m_bar.showError(error);
    Q_EMIT reported();
}

void Notifications::say(MessageBar::Tone tone, const QString &sentence, std::function<bool()> holds)
{
    ++m_said;
    keepOffer();
    m_notification.holds = std::move(holds);
    m_bar.showMessage(tone, sentence);
}

void Notifications::offer(const Notification &offer)
{
    ++m_said;
    keepOffer();
    show(offer);
}

void Notifications::show(const Notification &notification)
{
    m_notification = notification;
    m_bar.showMessage(notification.tone, notification.sentence, {}, notification.actions.value(0).label,
        notification.actions.value(1).label);
}

/// Before another takes the place of what stands there.
void Notifications::keepOffer()
{
    constexpr qsizetype mostWaiting = 20;
    if (m_notification.comesBack)
        m_waiting.append(m_notification);
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
    m_notification = {};
}

/// What waits and is still so.
void Notifications::showNext()
{
    while (!m_waiting.isEmpty()) {
        const Notification last = m_waiting.takeLast();
        if (!last.holds || last.holds())
            return show(last);
    }
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
    showNext();
}

} // namespace composer

#include "moc_notifications.cpp"
