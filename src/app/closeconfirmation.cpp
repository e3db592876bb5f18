#include "app/closeconfirmation.h"

#include "app/notifications.h"
#include "app/sendcontroller.h"
#include "ui/widgets/settext.h"

#include <QEvent>

#include <utility>

namespace composer {

CloseConfirmation::CloseConfirmation(
    QWidget &window, SendController &sends, Notifications &notifications, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_sends(sends)
    , m_notifications(notifications)
{
    window.installEventFilter(this);
    connect(&sends, &SendController::idle, this, [this] {
        if (m_wish == Wish::WhenAnswered)
            close();
    });
    connect(&notifications, &Notifications::reported, this, [this] {
        m_wish = Wish::None;
        m_troubled = true;
    });
    connect(&sends, &SendController::goesOn, this, [this] {
        if (m_wish == Wish::WhenAnswered)
            m_notifications.clear();
        m_wish = Wish::None;
    });
}

CloseConfirmation::~CloseConfirmation()
{
    m_window.removeEventFilter(this);
}

bool CloseConfirmation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    const bool now = m_wish == Wish::Now;
    m_troubled = false;
    finishTyping(m_window);
    Q_EMIT aboutToClose();
    const bool warned = std::exchange(m_warned, m_troubled);
    if (m_troubled && !warned) {
        event->ignore();
        return true;
    }
    if (now || (!m_sends.isSending() && !m_sends.isHolding()))
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (!m_sends.isSending())
        askWhileHeld();
    else if (m_wish == Wish::WhenAnswered)
        sayWhatIsAwaited(); // another sentence may have taken its place
    else
        ask();
    return true;
}

void CloseConfirmation::endSoon()
{
    if (m_sends.isSending() && m_wish != Wish::WhenAnswered)
        waitForAnswers();
    else
        close();
}

void CloseConfirmation::ask()
{
    m_notifications.offer(
        { tr("Events are being created. Close as soon as what is on its way is answered? The rest waits and can be "
             "resumed."),
            { { tr("Stop and close"), [this] { waitForAnswers(); } } }, MessageBar::Tone::Information, {},
            [this] { return m_sends.isSending(); } });
}

/// Who closes while a send counts down may not know that its events then stay.
void CloseConfirmation::askWhileHeld()
{
    m_notifications.offer({ tr("Nothing of the send has left yet. Close before it does? Its events wait in it, and the "
                               "next start offers to go on."),
        { { tr("Close now"), [this] { close(); } } }, MessageBar::Tone::Information, {},
        [this] { return m_sends.isHolding(); } });
}

void CloseConfirmation::waitForAnswers()
{
    m_wish = Wish::WhenAnswered;
    sayWhatIsAwaited();
    m_sends.pauseAll();
    if (m_wish == Wish::WhenAnswered && !m_sends.isSending())
        close();
}

void CloseConfirmation::sayWhatIsAwaited()
{
    m_notifications.offer(
        { tr("Waiting for the answers under way; then the window closes. Closing now leaves those events "
             "unknown until the account is asked."),
            { { tr("Close now"), [this] { close(); } }, { tr("Keep it open"), [this] { takeBack(); } } },
            MessageBar::Tone::Information, [this] { takeBack(); } });
}

void CloseConfirmation::takeBack()
{
    m_wish = Wish::None;
    m_notifications.say(MessageBar::Tone::Information,
        tr("The window stays open. What was not sent yet waits: Resume on the page of the send goes on."),
        [this] { return !m_sends.isSending(); });
}

void CloseConfirmation::close()
{
    m_wish = Wish::Now;
    if (!m_window.close())
        m_wish = Wish::None;
}

} // namespace composer

#include "moc_closeconfirmation.cpp"
