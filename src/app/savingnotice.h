#pragma once

#include "base/result.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace composer {

/// Says in a bar how far a file of many events is, with a way to cancel it, once that takes longer than a moment; and
/// at the end what became of it. Goes by itself then.
class SavingNotice final : public QObject
{
    Q_OBJECT

public:
    /// `events`: 0 = it says only what became of it.
    SavingNotice(MessageBar &bar, const QString &path, qint64 events);

    /// For the worker that writes: takes how many events are written, and gives false when it shall end.
    [[nodiscard]] std::function<bool(qint64 written)> progress() const;
    void end(const Result<void> &done);

private:
    struct State {
        std::atomic<qint64> written = 0;
        std::atomic_bool isCancelled = false;
    };
    void show();

    QPointer<MessageBar> m_bar;
    QString m_path;
    qint64 m_events;
    QString m_shown; // empty until it took long
    QTimer m_timer { this };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace composer
