#include "embedding/embedverdict.h"
#include "embedding/framepolicy.h"
#include "embedding/framerefusal.h"
#include "embedding/headercases.h"
#include "embedding/privateaddress.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// "Name: value" lines.
EmbedHop hop(const QString &url, int status, const QByteArray &headers)
{
    EmbedHop made { QUrl(url), status, {} };
    const auto lines = headers.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            made.headers.append({ line.left(colon), line.mid(colon + 1).trimmed() });
    }
    return made;
}

EmbedVerdict judge(const QList<EmbedHop> &hops)
{
    EmbedObservation seen;
    seen.asked = hops.first().url;
    seen.hops = hops;
    return judgeEmbedding(seen, hubSpotOrigins());
}

constexpr auto opens = EmbedAnswer::Opens;
constexpr auto closed = EmbedAnswer::WillNotOpen;
constexpr auto doubtful = EmbedAnswer::CannotTell;

} // namespace

class TestEmbedVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<EmbedAnswer>("answer");
        for (const HeaderCase &one : headerCases())
            QTest::newRow(one.name) << one.headers << one.answer;
    }
    void headers()
    {
        QFETCH(QByteArray, headers);
        QFETCH(EmbedAnswer, answer);
        const EmbedVerdict verdict = judge({ hop(u"https://kaiyo.test/rec/58"_s, 200, headers) });
        QVERIFY2(verdict.answer == answer, qPrintable(verdict.reasons.join(u" | "_s)));
        QCOMPARE(verdict.reasons.size(), 1);
        QVERIFY(verdict.reasons.first().endsWith(u'.'));
    }

    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<EmbedAnswer>("answer");
        QTest::newRow("200") << 200 << opens;
        QTest::newRow("203") << 203 << opens;
        QTest::newRow("204") << 204 << closed;
        QTest::newRow("304") << 304 << doubtful;
        QTest::newRow("400") << 400 << closed;
        QTest::newRow("401") << 401 << closed;
        QTest::newRow("403") << 403 << doubtful;
        QTest::newRow("404") << 404 << closed;
        QTest::newRow("410") << 410 << closed;
        QTest::newRow("429") << 429 << doubtful;
        QTest::newRow("500") << 500 << doubtful;
        QTest::newRow("503") << 503 << doubtful;
    }
    void statuses()
    {
        QFETCH(int, status);
        QFETCH(EmbedAnswer, answer);
        QCOMPARE(judge({ hop(u"https://kaiyo.test/"_s, status, {}) }).answer, answer);
    }

    void ways_data()
    {
        QTest::addColumn<QStringList>("urls");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<EmbedAnswer>("answer");
        QTest::newRow("https to https") << QStringList { u"https://a.test/"_s, u"https://b.test/"_s } << QByteArray()
                                        << opens;
        QTest::newRow("http") << QStringList { u"http://a.test/"_s } << QByteArray() << closed;
        QTest::newRow("through http") << QStringList { u"https://a.test/"_s, u"http://b.test/"_s, u"https://b.test/"_s }
                                      << QByteArray() << closed;
        QTest::newRow("to a login") << QStringList { u"https://a.test/report"_s, u"https://a.test/users/sign_in"_s }
                                    << QByteArray() << doubtful;
        QTest::newRow("to a login host") << QStringList { u"https://a.test/report"_s, u"https://accounts.a.test/x"_s }
                                         << QByteArray() << doubtful;
        QTest::newRow("login asked for") << QStringList { u"https://a.test/login"_s } << QByteArray() << opens;
        QTest::newRow("blogging is no login")
            << QStringList { u"https://a.test/"_s, u"https://a.test/blogindex"_s } << QByteArray() << opens;
        QTest::newRow("login that forbids says so") << QStringList { u"https://a.test/r"_s, u"https://a.test/login"_s }
                                                    << QByteArray("X-Frame-Options: DENY") << closed;
        QTest::newRow("hubspot's own page may be same origin for one only")
            << QStringList { u"https://app.hubspot.com/x"_s } << QByteArray("X-Frame-Options: SAMEORIGIN") << closed;
    }
    void ways()
    {
        QFETCH(QStringList, urls);
        QFETCH(QByteArray, headers);
        QFETCH(EmbedAnswer, answer);
        QList<EmbedHop> hops;
        for (qsizetype i = 0; i < urls.size(); ++i)
            hops << (i + 1 < urls.size() ? hop(urls[i], 302, "X-Frame-Options: DENY") : hop(urls[i], 200, headers));
        const EmbedVerdict verdict = judge(hops);
        QVERIFY2(verdict.answer == answer, qPrintable(verdict.reasons.join(u" | "_s)));
    }

    void failures()
    {
        const auto answer = [](EmbedFailure failure) {
            EmbedObservation seen { QUrl(u"https://a.test/"_s), {}, failure, u"a.test"_s };
            return judgeEmbedding(seen, hubSpotOrigins());
        };
        QCOMPARE(answer(EmbedFailure::Timeout).answer, doubtful);
        QCOMPARE(answer(EmbedFailure::HostNotFound).answer, closed);
        QCOMPARE(answer(EmbedFailure::Offline).answer, EmbedAnswer::CannotTell);
        QVERIFY(!answer(EmbedFailure::Offline).wasAsked); // no event is doubtful for it
        QVERIFY(answer(EmbedFailure::Timeout).wasAsked);
        QCOMPARE(answer(EmbedFailure::Certificate).answer, closed);
        QCOMPARE(answer(EmbedFailure::ConnectionFailed).answer, doubtful);
        QCOMPARE(answer(EmbedFailure::TooManyRedirects).answer, doubtful);
        QCOMPARE(answer(EmbedFailure::PrivateAddress).answer, doubtful);
        QVERIFY(answer(EmbedFailure::PrivateAddress).reasons.first().contains("a.test"_L1));
        EmbedObservation nothing { QUrl(u"kaiyo"_s), {}, EmbedFailure::None, {} };
        QCOMPARE(judgeEmbedding(nothing, hubSpotOrigins()).answer, closed);
    }

    void warnsOfWhatAnAddressGivesAway_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("warnings");
        QTest::newRow("plain") << u"https://a.test/rec/58?lang=ja"_s << 0;
        QTest::newRow("email in query") << u"https://a.test/?who=ana.garcia@nube.test"_s << 1;
        QTest::newRow("email encoded") << u"https://a.test/?who=ana%40nube.test"_s << 1;
        QTest::newRow("token by name") << u"https://a.test/?access_token=abcdefgh1"_s << 1;
        QTest::newRow("short key is a word") << u"https://a.test/?key=intro"_s << 0;
        QTest::newRow("long secret") << u"https://a.test/?x=9f86d081884c7d659a2feaa0c55ad015a3bf4f1b"_s << 1;
        QTest::newRow("uuid is no secret") << u"https://a.test/?x=123e4567-e89b-12d3-a456-426614174000"_s << 0;
        QTest::newRow("long slug is no secret")
            << u"https://a.test/planning-the-spring-launch-2026-with-everybody-else"_s << 0;
        QTest::newRow("signature in fragment") << u"https://a.test/#sig=abcdefghijk"_s << 1;
        QTest::newRow("password") << u"https://me:pass@a.test/"_s << 1;
        QTest::newRow("both") << u"https://a.test/?m=a@b.test&token=abcdefgh1"_s << 2;
    }
    void warnsOfWhatAnAddressGivesAway()
    {
        QFETCH(QString, url);
        QFETCH(int, warnings);
        QCOMPARE(addressWarnings(QUrl(url)).size(), warnings);
    }

    void readsTheConsole_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("said"); // part of the sentence; empty = nothing about frames
        QTest::newRow("sameorigin")
            << u"Refused to display 'https://kaiyo.test/' in a frame because it set 'X-Frame-Options' to 'sameorigin'."_s
            << u"(X-Frame-Options: SAMEORIGIN)"_s;
        QTest::newRow("conflict")
            << u"Refused to display 'https://kaiyo.test/' in a frame because it set multiple 'X-Frame-Options' headers with conflicting values ('DENY, SAMEORIGIN'). Falling back to 'deny'."_s
            << u"contradict each other"_s;
        QTest::newRow("ancestors")
            << u"Refused to frame 'https://kaiyo.test/' because an ancestor violates the following Content Security Policy directive: \"frame-ancestors 'self'\".\n"_s
            << u"(frame-ancestors 'self')"_s;
        QTest::newRow("mixed")
            << u"Mixed Content: The page at 'https://app.hubspot.com/' was loaded over HTTPS, but requested an insecure frame 'http://a.test/'. This request has been blocked; the content must be served over HTTPS."_s
            << u"(http)"_s;
        QTest::newRow("a page's own words") << u"Refused to eat breakfast in a frame"_s << QString();
        QTest::newRow("a script's error") << u"Uncaught ReferenceError: x is not defined"_s << QString();
    }
    void readsTheConsole()
    {
        QFETCH(QString, message);
        QFETCH(QString, said);
        const auto refusal = frameRefusal(message);
        QCOMPARE(refusal.has_value(), !said.isEmpty());
        if (refusal)
            QVERIFY2(refusal->contains(said), qPrintable(*refusal));
    }

    void knowsPrivateHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isPrivate");
        for (const char *host : { "localhost", "LOCALHOST.", "x.localhost", "printer.local", "db.internal", "intranet",
                 "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1",
                 "0.0.0.0", "255.255.255.255", "224.0.0.1", "::1", "fe80::1", "fd00::1", "::ffff:127.0.0.1",
                 "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "::", "::127.0.0.1",
                 "::10.0.0.1", "2001:0:53aa:64c:0:0:8080:8080", "2001:10::1", "3fff::1", "5f00::1", "100:0:0:1::1",
                 "2620:4f:8000::1", "::ffff:0:7f00:1", "192.88.99.1", "192.31.196.1", "192.175.48.1", "[::1]" })
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const char *host : { "kaiyo.test", "example.com", "8.8.8.8", "172.32.0.1", "2606:4700::1111",
                 "64:ff9b::808:808", "::ffff:8.8.8.8", "local.example.com" })
            QTest::newRow(host) << QString::fromLatin1(host) << false;
    }
    void knowsPrivateHosts()
    {
        QFETCH(QString, host);
        QFETCH(bool, isPrivate);
        QCOMPARE(isPrivateHost(host), isPrivate);
    }
};

QTEST_APPLESS_MAIN(TestEmbedVerdict)
#include "tst_embedverdict.moc"
