#pragma once

#include <QByteArray>
#include <QList>

#include <utility>

namespace composer {

/// One HTTP/1.x request, whole. Header names are lower case; everything else is as received.
struct HttpRequest {
    QByteArray method;
    QByteArray path; ///< the target up to `?`, still percent-encoded; its escapes are well formed
    QByteArray query; ///< what follows `?`, still percent-encoded
    int minorVersion = 1;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    quint64 number = 0; ///< 1-based position among all requests of the server

    /// The first header of this (lower-case) name; empty if there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The parts of the path between slashes, percent-decoded: "/a/b%2Fc" gives "a", "b/c".
    [[nodiscard]] QList<QByteArray> segments() const;
    [[nodiscard]] bool wantsKeepAlive() const;
};

struct HttpResponse {
    int status = 200;
    QByteArray contentType; ///< left out when empty
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    bool close = false; ///< close the connection after this answer
};

/// "Not Found" for 404; for numbers without a name of their own, the name of their class.
[[nodiscard]] QByteArray httpReasonPhrase(int status);

/// The bytes of an answer, with Date, Content-Length and Connection.
[[nodiscard]] QByteArray serializeHttpResponse(const HttpResponse &response);

} // namespace composer
