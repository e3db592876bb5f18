#include "hubspot/answer.h"

#include <algorithm>

namespace composer {

namespace {

template<typename T>
std::optional<T> numberHeader(const Answer &answer, QByteArrayView name, T atMost)
{
    bool ok = false;
    const qlonglong value = answer.header(name).trimmed().toLongLong(&ok);
    if (!ok || value < 0)
        return {};
    return value > atMost ? atMost : static_cast<T>(value);
}

} // namespace

QByteArray Answer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

RateHeaders rateHeaders(const Answer &answer)
{
    constexpr int plausible = 100'000'000;
    RateHeaders rate;
    rate.maximum = numberHeader<int>(answer, "X-HubSpot-RateLimit-Max", plausible);
    rate.remaining = numberHeader<int>(answer, "X-HubSpot-RateLimit-Remaining", plausible);
    rate.intervalMs = numberHeader<int>(answer, "X-HubSpot-RateLimit-Interval-Milliseconds", plausible);
    // "typically up to 24 hours" (error-handling page); a date form is not documented and ignored.
    // "0" is no leave to ask without a pause: who says so over and over would be asked over and over.
    if (const auto seconds = numberHeader<qint64>(answer, "Retry-After", 7 * 24 * 3600))
        rate.retryAfterMs = std::max<qint64>(1, *seconds) * 1000;
    return rate;
}

} // namespace composer
