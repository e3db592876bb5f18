#pragma once

#include <QObject>

namespace composer {

/// Ctrl+C (SIGINT) and SIGTERM as a signal on the thread of this object, instead of the end of the program. One at a
/// time in a process; destroying it gives the program its ordinary end back.
class InterruptSignal : public QObject
{
    Q_OBJECT

public:
    explicit InterruptSignal(QObject *parent = nullptr);
    ~InterruptSignal() override;

    /// One interrupt more; for the operating system's side.
    void take();

Q_SIGNALS:
    /// `count`: 1 for the first time, 2 for the second, …
    void interrupted(int count);

private:
    int m_count = 0;
};

/// While it lives, the first Ctrl+C or SIGTERM does nothing: an answer that is being written to a program ends whole.
/// The second ends the program. One at a time, and not beside an InterruptSignal.
class WholeAnswer
{
public:
    WholeAnswer();
    ~WholeAnswer();
    /// Whether that first one came.
    [[nodiscard]] bool isInterrupted() const;
    Q_DISABLE_COPY_MOVE(WholeAnswer)
};

} // namespace composer
