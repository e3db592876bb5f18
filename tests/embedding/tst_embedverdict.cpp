#include "embedding/embedverdict.h"
#include "embedding/framepolicy.h"
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
        const auto row = [](const char *name, const QByteArray &headers, EmbedAnswer answer) {
            QTest::newRow(name) << headers << answer;
        };
        row("nothing", "", opens);
        // X-Frame-Options
        row("deny", "X-Frame-Options: DENY", closed);
        row("deny, any case", "x-frame-options: dEnY", closed);
        row("deny with blanks", "X-Frame-Options:   DENY  ", closed);
        row("sameorigin", "X-Frame-Options: SAMEORIGIN", closed);
        row("allowall", "X-Frame-Options: ALLOWALL", opens);
        row("allow-from is unknown to browsers", "X-Frame-Options: ALLOW-FROM https://app.hubspot.com", opens);
        row("nonsense is ignored", "X-Frame-Options: NOPE", opens);
        row("empty is ignored", "X-Frame-Options:", opens);
        row("deny twice", "X-Frame-Options: DENY\nX-Frame-Options: DENY", closed);
        row("sameorigin twice in one", "X-Frame-Options: SAMEORIGIN, SAMEORIGIN", closed);
        row("conflict", "X-Frame-Options: DENY\nX-Frame-Options: SAMEORIGIN", closed);
        row("conflict in one", "X-Frame-Options: ALLOWALL, DENY", closed);
        row("conflict with unknown", "X-Frame-Options: ALLOWALL, NOPE", closed);
        row("two unknown", "X-Frame-Options: NOPE, NEITHER", opens);
        row("deny and empty", "X-Frame-Options: DENY, ", closed);
        row("semicolon makes it unknown", "X-Frame-Options: DENY;", opens);
        // frame-ancestors
        row("none", "Content-Security-Policy: frame-ancestors 'none'", closed);
        row("empty list", "Content-Security-Policy: frame-ancestors", closed);
        row("self", "Content-Security-Policy: frame-ancestors 'self'", closed);
        row("star", "Content-Security-Policy: frame-ancestors *", opens);
        row("https scheme", "Content-Security-Policy: frame-ancestors https:", opens);
        row("http scheme allows https", "Content-Security-Policy: frame-ancestors http:", opens);
        row("ws scheme allows https", "Content-Security-Policy: frame-ancestors ws:", opens);
        row("data scheme", "Content-Security-Policy: frame-ancestors data:", closed);
        row("both by name", "Content-Security-Policy: frame-ancestors https://app.hubspot.com https://app-eu1.hubspot.com", opens);
        row("only one hublet", "Content-Security-Policy: frame-ancestors https://app.hubspot.com", closed);
        row("only the other", "Content-Security-Policy: frame-ancestors https://app-eu1.hubspot.com", closed);
        row("wildcard", "Content-Security-Policy: frame-ancestors https://*.hubspot.com", opens);
        row("wildcard without scheme", "Content-Security-Policy: frame-ancestors *.hubspot.com", opens);
        row("wildcard is not the domain itself", "Content-Security-Policy: frame-ancestors https://*.app.hubspot.com", closed);
        row("other domain", "Content-Security-Policy: frame-ancestors https://*.example.com", closed);
        row("suffix is no match", "Content-Security-Policy: frame-ancestors https://*.spot.com", closed);
        row("any case", "content-security-policy: FRAME-ANCESTORS HTTPS://*.HUBSPOT.COM", opens);
        row("http host allows https", "Content-Security-Policy: frame-ancestors http://*.hubspot.com", opens);
        row("port 443", "Content-Security-Policy: frame-ancestors https://*.hubspot.com:443", opens);
        row("port 80 upgrades", "Content-Security-Policy: frame-ancestors http://*.hubspot.com:80", opens);
        row("any port", "Content-Security-Policy: frame-ancestors https://*.hubspot.com:*", opens);
        row("wrong port", "Content-Security-Policy: frame-ancestors https://*.hubspot.com:8443", closed);
        row("bad port", "Content-Security-Policy: frame-ancestors https://*.hubspot.com:x", closed);
        row("path is ignored", "Content-Security-Policy: frame-ancestors https://*.hubspot.com/contacts/", opens);
        row("star host with scheme", "Content-Security-Policy: frame-ancestors https://*", opens);
        row("none beside a host counts for nothing", "Content-Security-Policy: frame-ancestors 'none' https://*.hubspot.com", opens);
        row("other directives", "Content-Security-Policy: default-src 'none'; frame-ancestors https://*.hubspot.com; sandbox", opens);
        row("default-src does not stand in", "Content-Security-Policy: default-src 'none'", opens);
        row("frame-src is something else", "Content-Security-Policy: frame-src 'none'; child-src 'none'", opens);
        row("the first of two counts", "Content-Security-Policy: frame-ancestors 'none'; frame-ancestors *", closed);
        row("two policies, both needed", "Content-Security-Policy: frame-ancestors *, frame-ancestors 'none'", closed);
        row("two headers, both needed", "Content-Security-Policy: frame-ancestors *\nContent-Security-Policy: frame-ancestors 'self'", closed);
        row("two headers, both allow", "Content-Security-Policy: frame-ancestors *\nContent-Security-Policy: frame-ancestors https:", opens);
        row("report only", "Content-Security-Policy-Report-Only: frame-ancestors 'none'", opens);
        row("tabs", "Content-Security-Policy: frame-ancestors\t'self'\thttps://*.hubspot.com", opens);
        // together
        row("policy beats deny", "X-Frame-Options: DENY\nContent-Security-Policy: frame-ancestors https://*.hubspot.com", opens);
        row("policy beats allowall", "X-Frame-Options: ALLOWALL\nContent-Security-Policy: frame-ancestors 'none'", closed);
        row("policy without it does not", "X-Frame-Options: DENY\nContent-Security-Policy: default-src *", closed);
        row("report only does not", "X-Frame-Options: DENY\nContent-Security-Policy-Report-Only: frame-ancestors *", closed);
        // what it is
        row("page", "Content-Type: text/html; charset=utf-8", opens);
        row("picture", "Content-Type: image/png", opens);
        row("pdf", "Content-Type: application/pdf", opens);
        row("download", "Content-Type: text/html\nContent-Disposition: attachment; filename=x.html", closed);
        row("inline", "Content-Type: text/html\nContent-Disposition: inline; filename=x.html", opens);
        row("archive", "Content-Type: application/zip", closed);
        row("bytes", "Content-Type: application/octet-stream", closed);
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
        QTest::newRow("https to https") << QStringList { u"https://a.test/"_s, u"https://b.test/"_s } << QByteArray() << opens;
        QTest::newRow("http") << QStringList { u"http://a.test/"_s } << QByteArray() << closed;
        QTest::newRow("through http") << QStringList { u"https://a.test/"_s, u"http://b.test/"_s, u"https://b.test/"_s }
                                      << QByteArray() << closed;
        QTest::newRow("to a login") << QStringList { u"https://a.test/report"_s, u"https://a.test/users/sign_in"_s }
                                    << QByteArray() << doubtful;
        QTest::newRow("to a login host") << QStringList { u"https://a.test/report"_s, u"https://accounts.a.test/x"_s }
                                         << QByteArray() << doubtful;
        QTest::newRow("login asked for") << QStringList { u"https://a.test/login"_s } << QByteArray() << opens;
        QTest::newRow("blogging is no login") << QStringList { u"https://a.test/"_s, u"https://a.test/blogindex"_s }
                                              << QByteArray() << opens;
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
        QTest::newRow("long slug is no secret") << u"https://a.test/planning-the-spring-launch-2026-with-everybody-else"_s << 0;
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

    void knowsPrivateHosts_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isPrivate");
        for (const char *host : { "localhost", "LOCALHOST.", "x.localhost", "printer.local", "db.internal", "intranet",
                 "127.0.0.1", "127.9.9.9", "10.1.2.3", "172.31.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "0.0.0.0",
                 "255.255.255.255", "224.0.0.1", "::1", "fe80::1", "fd00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1",
                 "64:ff9b::7f00:1", "2002:7f00:1::", "2001:db8::1", "::" })
            QTest::newRow(host) << QString::fromLatin1(host) << true;
        for (const char *host : { "kaiyo.test", "example.com", "8.8.8.8", "172.32.0.1", "2606:4700::1111", "64:ff9b::808:808",
                 "::ffff:8.8.8.8", "local.example.com" })
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
