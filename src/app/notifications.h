#pragma once

#include "ui/widgets/messagebar.h"

#include <QList>
#include <QObject>

#include <functional>

namespace composer {

/// Something the person can do about a sentence.
struct NotificationAction {
    QString label;
    std::function<void()> go;
};

/// A sentence above the page with at most two things to do about it.
struct Notification {
    QString sentence;
    QList<NotificationAction> actions;
    MessageBar::Tone tone = MessageBar::Tone::Information;
    /// When the person closes the sentence without choosing; may be empty.
    std::function<void()> dismissed = {};
    /// Whether what the sentence says is still so; empty = it always is. See Notifications::recheck().
    std::function<bool()> holds = {};
    /// What it offers can be had nowhere else: while it holds it comes back when what took its place is over.
    bool comesBack = false;
};

/// What the window says above every page, one sentence at a time. What an earlier sentence offered is offered no more,
/// unless it says that it comes back.
class Notifications final : public QObject
{
    Q_OBJECT

public:
    /// `bar` must outlive it.
    explicit Notifications(MessageBar &bar, QObject *parent = nullptr);

    /// `holds`: see Notification.
    void report(const Error &error, std::function<bool()> holds = {});
    void say(MessageBar::Tone tone, const QString &sentence, std::function<bool()> holds = {});
    void offer(const Notification &offer);
    void clear();
    /// Whether nothing stands above the page; what can wait does not take the place of what does.
    [[nodiscard]] bool isSilent() const;
    /// Something changed: takes the sentence away if it is no longer so.
    void recheck();

Q_SIGNALS:
    /// Something went wrong and stands above the page.
    void reported();

private:
    void choose(qsizetype index);
    void show(const Notification &notification);
    void keepOffer();
    void showNext();

    MessageBar &m_bar;
    int m_said = 0; ///< sentences so far
    Notification m_notification; ///< the one on the screen
    QList<Notification> m_waiting; ///< that come back, the last first to do so
};

} // namespace composer
