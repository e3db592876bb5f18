#include "http/httpmessage.h"

#include <QDateTime>
#include <QLocale>

namespace composer {

using namespace Qt::StringLiterals;

QByteArray HttpRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QList<QByteArray> HttpRequest::segments() const
{
    QList<QByteArray> result;
    const QList<QByteArray> raw = path.split('/');
    for (qsizetype i = 1; i < raw.size(); ++i)
        result.append(QByteArray::fromPercentEncoding(raw[i]));
    return result;
}

bool HttpRequest::wantsKeepAlive() const
{
    const QByteArray connection = header("connection").toLower();
    const QList<QByteArray> options = connection.split(',');
    for (const QByteArray &option : options) {
        if (option.trimmed() == "close")
            return false;
        if (option.trimmed() == "keep-alive")
            return true;
    }
    return minorVersion >= 1;
}

QByteArray httpReasonPhrase(int status)
{
    switch (status) {
    case 100:
        return "Continue"_ba;
    case 200:
        return "OK"_ba;
    case 201:
        return "Created"_ba;
    case 204:
        return "No Content"_ba;
    case 207:
        return "Multi-Status"_ba;
    case 302:
        return "Found"_ba;
    case 307:
        return "Temporary Redirect"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 408:
        return "Request Timeout"_ba;
    case 409:
        return "Conflict"_ba;
    case 413:
        return "Content Too Large"_ba;
    case 414:
        return "URI Too Long"_ba;
    case 415:
        return "Unsupported Media Type"_ba;
    case 417:
        return "Expectation Failed"_ba;
    case 421:
        return "Misdirected Request"_ba;
    case 423:
        return "Locked"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    case 477:
        return "Migration in Progress"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 501:
        return "Not Implemented"_ba;
    case 502:
        return "Bad Gateway"_ba;
    case 503:
        return "Service Unavailable"_ba;
    case 504:
        return "Gateway Timeout"_ba;
    case 505:
        return "HTTP Version Not Supported"_ba;
    default:
        break;
    }
    if (status < 300)
        return "Success"_ba;
    if (status < 400)
        return "Redirection"_ba;
    return status < 500 ? "Client Error"_ba : "Server Error"_ba;
}

QByteArray serializeHttpResponse(const HttpResponse &response)
{
    QByteArray bytes;
    bytes.reserve(512 + response.body.size());
    bytes += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + httpReasonPhrase(response.status) + "\r\n";
    bytes += "Date: "
        + QLocale::c().toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()
        + "\r\n";
    if (!response.contentType.isEmpty())
        bytes += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    if (response.status != 204)
        bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    bytes += response.close ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    if (response.status != 204)
        bytes += response.body;
    return bytes;
}

} // namespace composer
