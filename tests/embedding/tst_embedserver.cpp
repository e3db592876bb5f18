#include "embedding/embedcheck.h"
#include "embedding/headercases.h"
#include "embedding/secureserver.h"
#include "embedding/testauthority.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// The whole way against a real server: names, TLS by a private authority, redirects, silence.
class TestEmbedServer : public QObject
{
    Q_OBJECT

private:
    struct Seen {
        EmbedObservation observation;
        EmbedVerdict verdict;
    };

    [[nodiscard]] EmbedCheckOptions options() const
    {
        EmbedCheckOptions made;
        made.timeout = 5s;
        made.tls.setCaCertificates({ m_authority.certificate() });
        made.allowedHosts = m_hosts;
        made.lookup = [](const QString &host, QObject *, const auto &done) {
            done(host == "nowhere.test"_L1 ? QList<QHostAddress>() : QList { QHostAddress(QHostAddress::LocalHost) });
        };
        return made;
    }

    Seen check(const QUrl &url, const EmbedCheckOptions &how)
    {
        const std::unique_ptr<QNetworkAccessManager> network(makeAnonymousNetwork(nullptr));
        EmbedCheck asked(*network, url, how);
        QSignalSpy finished(&asked, &EmbedCheck::finished);
        asked.start();
        if (!finished.wait(10'000))
            return {};
        return { asked.observation(), finished.first().first().value<EmbedVerdict>() };
    }
    Seen check(const QUrl &url) { return check(url, options()); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_authority.isMade() && m_stranger.isMade(), "the openssl program is needed");
        m_good = std::make_unique<SecureServer>(m_authority.issue(u"good"_s, m_hosts, u"20240101"_s, u"20400101"_s));
    }

    void init()
    {
        m_good->answers.clear();
        m_good->requests.clear();
    }

    void headers_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<EmbedAnswer>("answer");
        const QList<HeaderCase> cases = headerCases();
        QVERIFY(cases.size() >= 60);
        for (const HeaderCase &one : cases)
            QTest::newRow(one.name) << one.headers << one.answer;
    }
    void headers()
    {
        QFETCH(QByteArray, headers);
        QFETCH(EmbedAnswer, answer);
        m_good->answers["/page"] = answerWith(headers);
        const Seen seen = check(m_good->url(u"frame.test"_s, u"/page"_s));
        QVERIFY2(seen.verdict.answer == answer, qPrintable(seen.verdict.reasons.join(u" | "_s)));
        // the same after a redirect whose own headers forbid everything
        m_good->answers["/from"] = answerWith(
            "X-Frame-Options: DENY\nContent-Security-Policy: frame-ancestors 'none'\nLocation: /page", "302 Found");
        const Seen redirected = check(m_good->url(u"frame.test"_s, u"/from"_s));
        QCOMPARE(redirected.observation.hops.size(), 2);
        QVERIFY2(redirected.verdict.answer == answer, qPrintable(redirected.verdict.reasons.join(u" | "_s)));
    }

    void statuses_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<EmbedAnswer>("answer");
        QTest::newRow("203") << QByteArray("203 Non-Authoritative") << EmbedAnswer::Opens;
        QTest::newRow("401") << QByteArray("401 Unauthorized") << EmbedAnswer::WillNotOpen;
        QTest::newRow("403") << QByteArray("403 Forbidden") << EmbedAnswer::CannotTell;
        QTest::newRow("404") << QByteArray("404 Not Found") << EmbedAnswer::WillNotOpen;
        QTest::newRow("410") << QByteArray("410 Gone") << EmbedAnswer::WillNotOpen;
        QTest::newRow("429") << QByteArray("429 Too Many Requests") << EmbedAnswer::CannotTell;
        QTest::newRow("503") << QByteArray("503 Unavailable") << EmbedAnswer::CannotTell;
    }
    void statuses()
    {
        QFETCH(QByteArray, status);
        QFETCH(EmbedAnswer, answer);
        m_good->answers["/page"] = answerWith("Content-Type: text/html", status);
        const EmbedVerdict verdict = check(m_good->url(u"frame.test"_s, u"/page"_s)).verdict;
        QCOMPARE(verdict.answer, answer);
        QCOMPARE(verdict.cause, answer == EmbedAnswer::Opens ? EmbedCause::Framing : EmbedCause::Page);
    }

    void connectsToTheAddressThatWasJudged()
    {
        m_good->answers["/page"] = answerWith("Content-Type: text/html");
        m_good->answers["/from"]
            = answerWith("Location: " + m_good->url(u"other.frame.test"_s, u"/page"_s).toEncoded(), "302 Found");
        // each later answer of the name server is one at which nobody listens
        EmbedCheckOptions how = options();
        int asked = 0;
        how.lookup = [&asked](const QString &, QObject *, const auto &done) {
            done({ QHostAddress(++asked <= 2 ? u"127.0.0.1"_s : u"127.6.6.6"_s) });
        };
        const Seen seen = check(m_good->url(u"frame.test"_s, u"/from"_s), how);
        QCOMPARE(seen.observation.failure, EmbedFailure::None);
        QCOMPARE(asked, 2); // once a hop
        QCOMPARE(seen.observation.hops.first().url.host(), u"frame.test"_s);
        QCOMPARE(seen.observation.hops.last().url.host(), u"other.frame.test"_s);
        // the server is asked for the name, not for the number
        QVERIFY2(
            m_good->requests.first().toLower().contains("\r\nhost: frame.test:"), m_good->requests.first().constData());
        QVERIFY(m_good->requests.last().toLower().contains("\r\nhost: other.frame.test:"));
    }

    void aNameThatLeadsInsideIsNotAsked()
    {
        m_good->answers["/page"] = answerWith("Content-Type: text/html");
        EmbedCheckOptions how = options();
        how.allowedHosts.clear();
        for (const auto &addresses : { QList { QHostAddress(u"127.0.0.1"_s) },
                 QList { QHostAddress(u"93.184.216.34"_s), QHostAddress(u"10.0.0.7"_s) },
                 QList { QHostAddress(u"::ffff:192.168.1.1"_s) }, QList { QHostAddress(u"169.254.169.254"_s) } }) {
            how.lookup = [&addresses](const QString &, QObject *, const auto &done) { done(addresses); };
            const Seen seen = check(m_good->url(u"frame.test"_s, u"/page"_s), how);
            QCOMPARE(seen.observation.failure, EmbedFailure::PrivateAddress);
            QCOMPARE(seen.verdict.answer, EmbedAnswer::CannotTell);
        }
        // nor by a redirect of a host that may be asked
        how.allowedHosts = { u"frame.test"_s };
        how.lookup
            = [](const QString &, QObject *, const auto &done) { done({ QHostAddress(QHostAddress::LocalHost) }); };
        m_good->answers["/from"]
            = answerWith("Location: " + m_good->url(u"other.frame.test"_s, u"/page"_s).toEncoded(), "302 Found");
        QCOMPARE(
            check(m_good->url(u"frame.test"_s, u"/from"_s), how).observation.failure, EmbedFailure::PrivateAddress);
        QCOMPARE(m_good->requests.size(), 1);
    }

    void triesTheNextAddressOfAHost()
    {
        m_good->answers["/page"] = answerWith("Content-Type: text/html");
        EmbedCheckOptions how = options();
        how.lookup = [](const QString &, QObject *, const auto &done) {
            done({ QHostAddress(u"::1"_s), QHostAddress(u"127.0.0.1"_s) }); // nobody listens at the first
        };
        QCOMPARE(check(m_good->url(u"frame.test"_s, u"/page"_s), how).verdict.answer, EmbedAnswer::Opens);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("reason");
        QTest::newRow("expired") << u"expired"_s << u"The server's certificate has expired"_s;
        QTest::newRow("not yet valid") << u"early"_s << u"The server's certificate has expired or is not valid yet"_s;
        QTest::newRow("for another host") << u"other"_s << u"The server's certificate is for another address"_s;
        QTest::newRow("self-signed") << u"self"_s << u"The server signed its certificate itself"_s;
        QTest::newRow("by a stranger") << u"stranger"_s
                                       << u"The server's certificate comes from nobody browsers trust"_s;
    }
    void certificates()
    {
        QFETCH(QString, id);
        QFETCH(QString, reason);
        QSslConfiguration configuration;
        if (id == "expired"_L1)
            configuration = m_authority.issue(id, m_hosts, u"20200101"_s, u"20200201"_s);
        else if (id == "early"_L1)
            configuration = m_authority.issue(id, m_hosts, u"20390101"_s, u"20400101"_s);
        else if (id == "other"_L1)
            configuration = m_authority.issue(id, { u"elsewhere.test"_s }, u"20240101"_s, u"20400101"_s);
        else if (id == "self"_L1)
            configuration = m_stranger.ownConfiguration();
        else
            configuration = m_stranger.issue(id, m_hosts, u"20240101"_s, u"20400101"_s);
        QVERIFY(!configuration.localCertificate().isNull());
        SecureServer server(configuration);
        server.answers["/page"] = answerWith("Content-Type: text/html");
        const Seen seen = check(server.url(u"frame.test"_s, u"/page"_s));
        QCOMPARE(seen.observation.failure, EmbedFailure::Certificate);
        QCOMPARE(seen.verdict.answer, EmbedAnswer::WillNotOpen);
        QVERIFY2(seen.verdict.reasons.first().startsWith(reason), qPrintable(seen.verdict.reasons.first()));
        QVERIFY(server.requests.isEmpty()); // nothing was said before the server had shown who it is
    }

    void ways_data()
    {
        QTest::addColumn<QByteArray>("answer"); // of /from
        QTest::addColumn<EmbedFailure>("failure");
        QTest::addColumn<EmbedAnswer>("verdict");
        const auto to = [](const QByteArray &location, const QByteArray &status = "302 Found") {
            return answerWith("Location: " + location, status);
        };
        QTest::newRow("301") << to("/page", "301 Moved") << EmbedFailure::None << EmbedAnswer::Opens;
        QTest::newRow("307") << to("/page", "307 Temporary") << EmbedFailure::None << EmbedAnswer::Opens;
        QTest::newRow("308") << to("/page", "308 Permanent") << EmbedFailure::None << EmbedAnswer::Opens;
        QTest::newRow("without scheme") << to("//frame.test:PORT/page") << EmbedFailure::None << EmbedAnswer::Opens;
        QTest::newRow("to http") << to("http://frame.test:PORT/page") << EmbedFailure::InsecureRedirect
                                 << EmbedAnswer::WillNotOpen;
        QTest::newRow("to a login") << to("/login?next=%2Ffrom") << EmbedFailure::None << EmbedAnswer::CannotTell;
        QTest::newRow("to itself") << to("/from") << EmbedFailure::TooManyRedirects << EmbedAnswer::CannotTell;
        QTest::newRow("to nowhere") << to("https://nowhere.test/") << EmbedFailure::HostNotFound
                                    << EmbedAnswer::WillNotOpen;
        QTest::newRow("to a file") << to("file:///etc/passwd") << EmbedFailure::BadRedirect << EmbedAnswer::WillNotOpen;
        QTest::newRow("without location") << answerWith("Content-Type: text/html", "302 Found")
                                          << EmbedFailure::BadRedirect << EmbedAnswer::WillNotOpen;
        QTest::newRow("half a head") << QByteArray("HTTP/1.1 200 OK\r\nX-Frame-Opt") << EmbedFailure::ConnectionFailed
                                     << EmbedAnswer::CannotTell;
        QTest::newRow("nothing") << QByteArray("") << EmbedFailure::ConnectionFailed << EmbedAnswer::CannotTell;
        QTest::newRow("not HTTP") << QByteArray("220 mail ready\r\n") << EmbedFailure::ConnectionFailed
                                  << EmbedAnswer::CannotTell;
        QTest::newRow("half a body") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\nX-Frame-Options: DENY\r\n\r\nhello")
                                     << EmbedFailure::None << EmbedAnswer::WillNotOpen;
    }
    void ways()
    {
        QFETCH(QByteArray, answer);
        QFETCH(EmbedFailure, failure);
        QFETCH(EmbedAnswer, verdict);
        const QUrl from = m_good->url(u"frame.test"_s, u"/from"_s);
        m_good->answers["/from"] = answer.replace("PORT", QByteArray::number(from.port()));
        m_good->answers["/page"] = answerWith("Content-Type: text/html");
        m_good->answers["/login?next=%2Ffrom"] = answerWith("Content-Type: text/html");
        const Seen seen = check(from);
        QCOMPARE(seen.observation.failure, failure);
        QVERIFY2(seen.verdict.answer == verdict, qPrintable(seen.verdict.reasons.join(u" | "_s)));
    }

    void silenceEnds()
    {
        EmbedCheckOptions how = options();
        how.timeout = 300ms;
        const Seen seen = check(m_good->url(u"frame.test"_s, u"/hang"_s), how);
        QCOMPARE(seen.observation.failure, EmbedFailure::Timeout);
        QVERIFY(seen.verdict.reasons.first().startsWith("No answer within"_L1));
    }

    void sendsNeitherNameNorPassword()
    {
        m_good->answers["/page"] = answerWith("WWW-Authenticate: Basic realm=\"x\"", "401 Unauthorized");
        QUrl url = m_good->url(u"frame.test"_s, u"/page"_s);
        url.setUserName(u"me"_s);
        url.setPassword(u"secret"_s);
        const Seen seen = check(url);
        QCOMPARE(seen.verdict.answer, EmbedAnswer::WillNotOpen);
        QCOMPARE(m_good->requests.size(), 1);
        QVERIFY(!m_good->requests.first().toLower().contains("authorization"));
        QCOMPARE(seen.verdict.warnings.size(), 1);
    }

private:
    const QStringList m_hosts { u"frame.test"_s, u"other.frame.test"_s };
    TestAuthority m_authority { u"Private authority"_s };
    TestAuthority m_stranger { u"Stranger"_s };
    std::unique_ptr<SecureServer> m_good;
};

QTEST_GUILESS_MAIN(TestEmbedServer)
#include "tst_embedserver.moc"
