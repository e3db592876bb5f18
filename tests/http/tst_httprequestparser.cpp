#include "http/httprequestparser.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QByteArray host = "Host: localhost\r\n"_ba;

QByteArray get(const QByteArray &line, const QByteArray &headers = host)
{
    return line + "\r\n" + headers + "\r\n";
}

QByteArray withHeader(const QByteArray &header)
{
    return get("GET / HTTP/1.1", host + header + "\r\n");
}

} // namespace

class TestHttpRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesEveryRequest_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // 0 = accepted
        const auto row
            = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
        row("plain", get("GET / HTTP/1.1"), 0);
        row("1.0 without Host", get("GET / HTTP/1.0", {}), 0);
        row("minor version ahead of us", get("GET / HTTP/1.9"), 0);
        row("one blank line before", "\r\n" + get("GET / HTTP/1.1"), 0);
        row("two blank lines before", "\r\n\r\n" + get("GET / HTTP/1.1"), 400);
        row("query", get("GET /a?b=c%20d&e HTTP/1.1"), 0);
        row("method of our own", get("PURGE-IT /a HTTP/1.1"), 0);

        row("no version", get("GET /"), 400);
        row("no target", get("GET HTTP/1.1"), 400);
        row("two blanks", get("GET  / HTTP/1.1"), 400);
        row("blank at the end", get("GET / HTTP/1.1 "), 400);
        row("blank at the start", get(" GET / HTTP/1.1"), 400);
        row("tab for blank", get("GET\t/ HTTP/1.1"), 400);
        row("method with slash", get("GE/T / HTTP/1.1"), 400);
        row("lower case protocol", get("GET / http/1.1"), 400);
        row("version with blank digits", get("GET / HTTP/1."), 400);
        row("version 1.10", get("GET / HTTP/1.10"), 400);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\n"_ba, 505);
        row("HTTP/0.9", get("GET / HTTP/0.9"), 505);
        row("TLS hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n", 12), 400);
        row("relative target", get("GET a HTTP/1.1"), 400);
        row("absolute target", get("GET http://localhost/ HTTP/1.1"), 400);
        row("asterisk", get("OPTIONS * HTTP/1.1"), 400);
        row("fragment", get("GET /a#b HTTP/1.1"), 400);
        row("control in target", get("GET /a\x01 HTTP/1.1"), 400);
        row("raw UTF-8 in target", get("GET /\xc3\xa9 HTTP/1.1"), 400);
        row("escape cut off", get("GET /a%2 HTTP/1.1"), 400);
        row("escape not hex", get("GET /a%zz HTTP/1.1"), 400);
        row("line too long", get("GET /" + QByteArray(8 * 1024, 'a') + " HTTP/1.1"), 414);
        row("endless line", "GET /" + QByteArray(9 * 1024, 'a'), 414);

        row("bare LF after the line", "GET / HTTP/1.1\nHost: localhost\r\n\r\n"_ba, 400);
        row("bare LF in headers", "GET / HTTP/1.1\r\nHost: localhost\n\r\n"_ba, 400);
        row("bare LF as end", "GET / HTTP/1.1\r\nHost: localhost\r\n\n"_ba, 400);
        row("CR inside a header", withHeader("A: b\rc"), 400);
        row("NUL in a header", withHeader(QByteArray("A: b\0c", 6)), 400);
        row("DEL in a header", withHeader("A: b\x7f"), 400);
        row("blank before the colon", withHeader("A : b"), 400);
        row("no colon", withHeader("A"), 400);
        row("no name", withHeader(": b"), 400);
        row("name with blank", withHeader("A B: c"), 400);
        row("folded header", withHeader("A: b\r\n c"), 400);
        row("empty value", withHeader("A:"), 0);
        row("bytes above ASCII in a value", withHeader("A: \xc3\xa9"), 0);
        row("tab in a value", withHeader("A: b\tc"), 0);
        row("header too large", withHeader("A: " + QByteArray(33 * 1024, 'a')), 431);
        row("endless header", "GET / HTTP/1.1\r\nA: " + QByteArray(33 * 1024, 'a'), 431);
        row("100 headers", get("GET / HTTP/1.1", host + QByteArray("A: b\r\n").repeated(99)), 0);
        row("101 headers", get("GET / HTTP/1.1", host + QByteArray("A: b\r\n").repeated(100)), 431);

        row("no Host", get("GET / HTTP/1.1", {}), 400);
        row("two Hosts", get("GET / HTTP/1.1", host + host), 400);
        row("length negative", withHeader("Content-Length: -1"), 400);
        row("length with sign", withHeader("Content-Length: +1"), 400);
        row("length hexadecimal", withHeader("Content-Length: 0x1"), 400);
        row("length as list", withHeader("Content-Length: 1, 1"), 400);
        row("length empty", withHeader("Content-Length:"), 400);
        row("length overflowing", withHeader("Content-Length: 99999999999999999999"), 400);
        row("length twice", withHeader("Content-Length: 0\r\nContent-Length: 0"), 400);
        row("length zero", withHeader("Content-Length: 0"), 0);
        row("length with leading zeros", withHeader("Content-Length: 000"), 0);
        row("length above the limit", withHeader("Content-Length: 67108865"), 413);
        row("chunked", withHeader("Transfer-Encoding: chunked"), 501);
        row("chunked and length", withHeader("Content-Length: 5\r\nTransfer-Encoding: chunked"), 501);
        row("identity coding", withHeader("transfer-encoding: identity"), 501);
        row("expects 100-continue", withHeader("Expect: 100-Continue"), 0);
        row("expects a miracle", withHeader("Expect: miracle"), 417);
    }

    void decidesEveryRequest()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const auto expected = status == 0 ? HttpRequestParser::State::Complete : HttpRequestParser::State::Failed;
        HttpRequestParser whole;
        QByteArray buffer = bytes;
        QCOMPARE(whole.feed(buffer), expected);
        QCOMPARE(whole.failureStatus(), status);
        QCOMPARE(whole.failureReason().isEmpty(), status == 0);

        // Byte by byte the verdict is the same.
        HttpRequestParser slow;
        QByteArray dribble;
        for (const char c : bytes) {
            dribble += c;
            if (slow.feed(dribble) == HttpRequestParser::State::Failed)
                break;
        }
        QCOMPARE(slow.state(), expected);
        QCOMPARE(slow.failureStatus(), status);
    }

    void readsWhatWasSent()
    {
        HttpRequestParser parser;
        QByteArray buffer
            = "POST /a/b%2Fc?x=1?2 HTTP/1.1\r\nHOST: localhost\r\nX-Two:  \t two words \t\r\nContent-Length: 3\r\n\r\nabcGET / HTTP/1.1\r\n"_ba;
        QCOMPARE(parser.feed(buffer), HttpRequestParser::State::Complete);
        const HttpRequest request = parser.take();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, "/a/b%2Fc");
        QCOMPARE(request.query, "x=1?2");
        QCOMPARE(request.segments(), QList<QByteArray>({ "a", "b/c" }));
        QCOMPARE(request.header("x-two"), "two words");
        QCOMPARE(request.body, "abc");
        QCOMPARE(buffer, "GET / HTTP/1.1\r\n"); // the next request stays
        QCOMPARE(parser.feed(buffer), HttpRequestParser::State::Head);
        buffer += "Host: localhost\r\n\r\n";
        QCOMPARE(parser.feed(buffer), HttpRequestParser::State::Complete);
    }

    void knowsWhenAConnectionStays_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("connection");
        QTest::addColumn<bool>("stays");
        QTest::newRow("1.1") << "1.1"_ba
                             << ""_ba << true;
        QTest::newRow("1.1 close") << "1.1"_ba
                                   << "Close"_ba << false;
        QTest::newRow("1.1 in a list") << "1.1"_ba
                                       << "upgrade, close"_ba << false;
        QTest::newRow("1.0") << "1.0"_ba
                             << ""_ba << false;
        QTest::newRow("1.0 keep-alive") << "1.0"_ba
                                        << "Keep-Alive"_ba << true;
    }

    void knowsWhenAConnectionStays()
    {
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, connection);
        HttpRequestParser parser;
        QByteArray buffer = "GET / HTTP/" + version + "\r\nHost: localhost\r\n"
            + (connection.isEmpty() ? QByteArray() : "Connection: " + connection + "\r\n") + "\r\n";
        QCOMPARE(parser.feed(buffer), HttpRequestParser::State::Complete);
        QTEST(parser.take().wantsKeepAlive(), "stays");
    }
};

QTEST_APPLESS_MAIN(TestHttpRequestParser)
#include "tst_httprequestparser.moc"
