#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace composer {

class HoldBanner;

/// A send between its button and its first request: counts down, and lets it go or takes it back. Nothing leaves
/// meanwhile. Its end without either, as when the program ends, lets nothing go: the ledger offers the send again.
class SendHold final : public QObject
{
    Q_OBJECT

public:
    explicit SendHold(int seconds, QObject *parent = nullptr);

    /// Shows the countdown there as long as it goes on.
    void setBanner(HoldBanner *banner);
    /// The person decided otherwise, elsewhere: neither signal follows.
    void cancel();
    [[nodiscard]] bool isHolding() const { return m_tick.isActive(); }

Q_SIGNALS:
    void released();
    void takenBack();

private:
    void tick();
    void end();

    QDeadlineTimer m_deadline;
    QTimer m_tick;
    QPointer<HoldBanner> m_banner;
};

} // namespace composer
