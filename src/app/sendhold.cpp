#include "app/sendhold.h"

#include "ui/widgets/holdbanner.h"

namespace composer {

namespace {

constexpr int tickMs = 200;
constexpr qint64 secondMs = 1'000;

} // namespace

SendHold::SendHold(int seconds, QObject *parent)
    : QObject(parent)
    , m_deadline(seconds * secondMs)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &SendHold::tick);
    m_tick.start();
}

void SendHold::setBanner(HoldBanner *banner)
{
    m_banner = banner;
    connect(banner, &HoldBanner::takeBackRequested, this, [this] {
        if (!isHolding())
            return;
        end();
        Q_EMIT takenBack();
    });
    connect(banner, &HoldBanner::sendNowRequested, this, [this] {
        if (!isHolding())
            return;
        end();
        Q_EMIT released();
    });
    tick();
}

void SendHold::cancel()
{
    end();
}

void SendHold::tick()
{
    if (!isHolding())
        return;
    const qint64 left = m_deadline.remainingTime();
    if (left <= 0) {
        end();
        Q_EMIT released();
    } else if (m_banner) {
        m_banner->showLeft(int((left + secondMs - 1) / secondMs));
    }
}

void SendHold::end()
{
    m_tick.stop();
    if (m_banner)
        m_banner->done();
}

} // namespace composer

#include "moc_sendhold.cpp"
