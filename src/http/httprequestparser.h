#pragma once

#include "http/httpmessage.h"

namespace composer {

/// What a request may weigh. Above: 414, 431, 413.
struct HttpLimits {
    qsizetype requestLineBytes = 8 * 1024;
    qsizetype headBytes = 32 * 1024;
    qsizetype headerCount = 100;
    qint64 bodyBytes = 64 * 1024 * 1024;
};

/// Reads HTTP/1.x requests from bytes as they come. Strict (RFC 9112, and stricter where laxness has been abused): CRLF
/// only, no folded headers, no blank before the colon, one Content-Length of digits, no Transfer-Encoding, exactly one
/// Host in 1.1. Pure: knows no socket.
class HttpRequestParser
{
public:
    enum class State {
        Head, ///< waiting for more of the head
        Body, ///< head() is known; waiting for more of the body
        Complete, ///< take() gives the request
        Failed, ///< failureStatus() says how to answer; nothing more can be read
    };

    explicit HttpRequestParser(HttpLimits limits = {})
        : m_limits(limits)
    {
    }

    /// Takes what belongs to the current request from the front of `buffer`; what follows it stays.
    State feed(QByteArray &buffer);
    [[nodiscard]] State state() const { return m_state; }
    /// Request line and headers, from State::Body on.
    [[nodiscard]] const HttpRequest &head() const { return m_request; }
    [[nodiscard]] qint64 contentLength() const { return m_contentLength; }
    /// True when the client waits for "100 Continue" before it sends the body.
    [[nodiscard]] bool expectsContinue() const { return m_expectsContinue; }
    /// The complete request; the parser is then ready for the next one.
    [[nodiscard]] HttpRequest take();

    [[nodiscard]] int failureStatus() const { return m_failureStatus; }
    [[nodiscard]] QByteArray failureReason() const { return m_failureReason; }

private:
    void feedHead(QByteArray &buffer);
    void feedBody(QByteArray &buffer);
    void parseRequestLine(const QByteArray &line);
    void parseHeader(const QByteArray &line);
    void finishHead();
    void failWith(int status, const QByteArray &reason);

    HttpLimits m_limits;
    State m_state = State::Head;
    HttpRequest m_request;
    qsizetype m_scanned = 0; // bytes of the buffer already searched for the end of the line
    qsizetype m_headBytes = 0;
    bool m_haveRequestLine = false;
    bool m_skippedBlankLine = false;
    bool m_expectsContinue = false;
    qint64 m_contentLength = 0;
    int m_failureStatus = 0;
    QByteArray m_failureReason;
};

} // namespace composer
