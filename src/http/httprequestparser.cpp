#include "http/httprequestparser.h"

#include <algorithm>
#include <string_view>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// RFC 9110, 5.6.2: token.
bool isHttpToken(QByteArrayView text)
{
    static constexpr std::string_view punctuation = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || punctuation.find(c) != std::string_view::npos;
    });
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
    });
}

bool hasWellFormedEscapes(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2])))
            return false;
    }
    return true;
}

bool isOriginForm(QByteArrayView target)
{
    return target.startsWith('/') && hasWellFormedEscapes(target)
        && std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

} // namespace

HttpRequestParser::State HttpRequestParser::feed(QByteArray &buffer)
{
    if (m_state == State::Head)
        feedHead(buffer);
    if (m_state == State::Body)
        feedBody(buffer);
    return m_state;
}

HttpRequest HttpRequestParser::take()
{
    HttpRequest request = std::move(m_request);
    *this = HttpRequestParser(m_limits);
    return request;
}

void HttpRequestParser::feedHead(QByteArray &buffer)
{
    qsizetype lineStart = 0;
    while (m_state == State::Head) {
        const qsizetype newline = buffer.indexOf('\n', std::max(lineStart, m_scanned));
        if (newline < 0) {
            m_scanned = buffer.size();
            const qsizetype waiting = m_scanned - lineStart;
            if (!m_haveRequestLine && waiting > m_limits.requestLineBytes)
                failWith(414, "The request line is too long."_ba);
            else if (m_headBytes + waiting > m_limits.headBytes)
                failWith(431, "The headers are too large."_ba);
            break;
        }
        if (newline == lineStart || buffer[newline - 1] != '\r') {
            failWith(400, "Lines end with CRLF."_ba);
            break;
        }
        const QByteArray line = buffer.mid(lineStart, newline - 1 - lineStart);
        m_headBytes += newline + 1 - lineStart;
        lineStart = newline + 1;
        if (!m_haveRequestLine)
            parseRequestLine(line);
        else if (m_headBytes > m_limits.headBytes)
            failWith(431, "The headers are too large."_ba);
        else if (line.isEmpty())
            finishHead();
        else
            parseHeader(line);
    }
    buffer.remove(0, lineStart);
    m_scanned = std::max<qsizetype>(0, m_scanned - lineStart);
}

void HttpRequestParser::parseRequestLine(const QByteArray &line)
{
    // RFC 9112, 2.2: a server should ignore an empty line before the request line. One is enough.
    if (line.isEmpty() && !m_skippedBlankLine) {
        m_skippedBlankLine = true;
        return;
    }
    m_haveRequestLine = true;
    if (line.size() > m_limits.requestLineBytes)
        return failWith(414, "The request line is too long."_ba);
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isHttpToken(parts[0]))
        return failWith(400, "The request line is not METHOD TARGET VERSION."_ba);
    const QByteArray &version = parts[2];
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5]) || version[6] != '.'
        || !isDigit(version[7]))
        return failWith(400, "The request line is not METHOD TARGET VERSION."_ba);
    if (version[5] != '1')
        return failWith(505, "Only HTTP/1.x is spoken here."_ba);
    if (!isOriginForm(parts[1]))
        return failWith(400, "The target is not a path."_ba);
    m_request.method = parts[0];
    m_request.minorVersion = version[7] - '0';
    const qsizetype question = parts[1].indexOf('?');
    m_request.path = question < 0 ? parts[1] : parts[1].left(question);
    m_request.query = question < 0 ? QByteArray() : parts[1].mid(question + 1);
}

void HttpRequestParser::parseHeader(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isHttpToken(QByteArrayView(line).first(colon)))
        return failWith(400, "A header line is not NAME: VALUE."_ba);
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (!isFieldValue(value))
        return failWith(400, "A header holds control characters."_ba);
    if (m_request.headers.size() >= m_limits.headerCount)
        return failWith(431, "There are too many headers."_ba);
    m_request.headers.append({ line.left(colon).toLower(), value });
}

void HttpRequestParser::finishHead()
{
    int hosts = 0;
    int lengths = 0;
    for (const auto &[name, value] : std::as_const(m_request.headers)) {
        if (name == "host")
            ++hosts;
        if (name == "transfer-encoding")
            return failWith(501, "Transfer codings are not spoken here: send Content-Length."_ba);
        if (name == "content-length") {
            // 18 digits fit in 63 bits.
            const bool isNumber
                = !value.isEmpty() && value.size() <= 18 && std::all_of(value.begin(), value.end(), isDigit);
            if (!isNumber || ++lengths > 1)
                return failWith(400, "Content-Length is one number, sent once."_ba);
            m_contentLength = value.toLongLong();
        }
        if (name == "expect") {
            if (value.toLower() != "100-continue")
                return failWith(417, "Only 100-continue can be expected."_ba);
            m_expectsContinue = m_request.minorVersion >= 1;
        }
    }
    if (hosts > 1 || (hosts == 0 && m_request.minorVersion >= 1))
        return failWith(400, "Exactly one Host header is needed."_ba);
    if (m_contentLength > m_limits.bodyBytes)
        return failWith(413, "The body is too large."_ba);
    m_request.body.reserve(static_cast<qsizetype>(m_contentLength));
    m_state = State::Body;
}

void HttpRequestParser::feedBody(QByteArray &buffer)
{
    const qsizetype missing = static_cast<qsizetype>(m_contentLength) - m_request.body.size();
    if (buffer.size() <= missing) {
        m_request.body += buffer;
        buffer.clear();
    } else {
        m_request.body += QByteArrayView(buffer).first(missing);
        buffer.remove(0, missing);
    }
    if (m_request.body.size() == m_contentLength)
        m_state = State::Complete;
}

void HttpRequestParser::failWith(int status, const QByteArray &reason)
{
    m_state = State::Failed;
    m_failureStatus = status;
    m_failureReason = reason;
}

} // namespace composer
