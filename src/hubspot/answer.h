#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace composer {

/// What came back from one request, or did not.
struct Answer {
    enum class Arrival {
        Whole, ///< status, headers and the whole body
        NeverLeft, ///< proven: not one byte of the body was taken (no connection, no such host, no TLS)
        Lost, ///< bytes may have left; no answer, a broken one, too large a one, or too late
    };
    /// What a person can do something about, when nothing usable came.
    enum class Obstacle {
        None, ///< or not known
        Proxy, ///< the proxy wants a sign-in
        Certificate, ///< not trusted
        CertificateTime, ///< not valid at the time that this computer's clock shows
    };
    Arrival arrival = Arrival::Lost;
    Obstacle obstacle = Obstacle::None;
    int status = 0; ///< HTTP status; may be known of a broken answer too
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    /// With 401: a newer access token is there or is being fetched, so the same request may go again. Nothing of a
    /// request answered 401 was accepted.
    bool tokenIsRenewed = false;
    QString technical; ///< the transport's words, for "Details"

    /// Value of the first header of this name (any case); empty if absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What an answer says about the pace (HubSpot usage guidelines: X-HubSpot-RateLimit-*; Retry-After in seconds).
struct RateHeaders {
    std::optional<int> maximum; ///< requests in an interval
    std::optional<int> remaining; ///< in the present one
    std::optional<int> intervalMs;
    std::optional<qint64> retryAfterMs;
};
[[nodiscard]] RateHeaders rateHeaders(const Answer &answer);

} // namespace composer
