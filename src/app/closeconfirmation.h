#pragma once

#include <QObject>
#include <QWidget>

namespace composer {

class Notifications;
class SendController;

/// What closing the window means while events are created: it asks first; when that is wished it waits for the answers
/// under way and then closes the window. The wish is a state, which the person takes back by going on with a send, by
/// "Keep it open" or by closing the sentence; an error takes it back too, so that it is read. While a send counts down
/// and nothing has left it asks too, and closing keeps that back. What cannot be saved
/// keeps the window open once: who closes it again has read it.
///
///     open ──close──▶ asks ──Stop and close──▶ waits ──answers are in──▶ closed
///      ▲                                         │
///      └────────────────taken back───────────────┘
class CloseConfirmation final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    CloseConfirmation(QWidget &window, SendController &sends, Notifications &notifications, QObject *parent = nullptr);
    ~CloseConfirmation() override;

    /// The system wants the program to end (SIGTERM, the session ends): asks nothing. The first time it waits for the
    /// answers under way, the second time it does not.
    void endSoon();

Q_SIGNALS:
    /// The window is about to close, or to ask: what is not saved is saved now.
    void aboutToClose();

private:
    enum class Wish {
        None,
        WhenAnswered, ///< the window closes when no request is under way
        Now,
    };
    void ask();
    void askWhileHeld();
    void waitForAnswers();
    void sayWhatIsAwaited();
    void takeBack();
    void close();
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget &m_window;
    SendController &m_sends;
    Notifications &m_notifications;
    Wish m_wish = Wish::None;
    bool m_troubled = false; ///< an error stands above the page since the last attempt to close
    bool m_warned = false; ///< the last attempt to close ended in an error
};

} // namespace composer
