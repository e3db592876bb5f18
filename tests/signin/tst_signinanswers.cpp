#include "embedding/secureserver.h"
#include "embedding/testauthority.h"
#include "http/httpserver.h"
#include "signin/browseranswer.h"
#include "signin/permissions.h"
#include "signin/renewal.h"
#include "signin/tokenclient.h"
#include "signin/tokenrequests.h"
#include "support/connectproxy.h"

#include <QScopeGuard>
#include <QTest>
#include <QUrlQuery>

#include <optional>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const SignInAttempt attempt { "s1-_AbCd", "verifier", 3000 };

Answer whole(int status, const QByteArray &body)
{
    Answer answer;
    answer.arrival = Answer::Arrival::Whole;
    answer.status = status;
    answer.body = body;
    return answer;
}

TokenReply reply(int status, const QByteArray &body)
{
    return readTokenReply(whole(status, body), u"api.hubapi.com"_s, u"12:00"_s);
}

const QByteArray granted = R"({"token_type":"bearer","access_token":"CJ-access","refresh_token":"na1-refresh",
    "expires_in":1800,"hub_id":4711234,"user_id":7,"scopes":["oauth","timeline"],"token_use":"access_token"})";

} // namespace

class TestSignInAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The link

    void theLinkNamesTheRedirectTheScopesAndTheState()
    {
        AppDetails app;
        app.clientId = u"7f3c9a52-41d8"_s;
        const QByteArray link = signInLink(app, attempt).toEncoded();
        QVERIFY2(link.startsWith("https://app.hubspot.com/oauth/authorize?client_id=7f3c9a52-41d8"
                                 "&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth-callback"
                                 "&scope=oauth%20timeline&optional_scope=crm.objects.contacts.read%20developers-read"
                                 "&state=s1-_AbCd&code_challenge="),
            link.constData());
        QVERIFY(link.endsWith("&code_challenge_method=S256"));
    }

    void aKnownAccountStandsInTheLink()
    {
        AppDetails app;
        app.authorizeBase = QUrl(u"https://app-eu1.hubspot.com/"_s);
        const QByteArray link = signInLink(app, { "state", {}, 3001 }, u"4711234"_s).toEncoded();
        QVERIFY2(link.startsWith("https://app-eu1.hubspot.com/oauth/4711234/authorize?"), link.constData());
        QVERIFY(link.contains("localhost%3A3001"));
        QVERIFY(!link.contains("code_challenge"));
    }

    void theChallengeIsTheOneOfTheStandard()
    {
        // RFC 7636, appendix B
        const QByteArray link
            = signInLink({}, { "s", "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk", 3000 }).toEncoded();
        QVERIFY2(link.contains("code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&"), link.constData());
    }

    void everyAttemptIsAnother()
    {
        const SignInAttempt one = newSignInAttempt(3000);
        const SignInAttempt two = newSignInAttempt(3000);
        QCOMPARE(QByteArray::fromBase64(one.state, QByteArray::Base64UrlEncoding).size(), 32);
        QVERIFY(one.state != two.state && one.codeVerifier != two.codeVerifier && one.state != one.codeVerifier);
        QVERIFY(newSignInAttempt(3000, false).codeVerifier.isEmpty());
    }

    // What the browser brings

    void theBrowsersQueryIsReadStrictly_data()
    {
        using enum BrowserAnswer::Kind;
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<BrowserAnswer::Kind>("kind");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QByteArray &query, BrowserAnswer::Kind kind, const QString &text) {
            QTest::newRow(name) << query << kind << text;
        };
        row("code", "code=abc&state=s1-_AbCd", Code, u"abc"_s);
        row("order", "state=s1-_AbCd&code=abc", Code, u"abc"_s);
        row("slash and plus", "code=na1%2Fa%2Bb&state=s1-_AbCd", Code, u"na1/a+b"_s);
        row("raw slash and plus", "code=na1/a+b&state=s1-_AbCd", Code, u"na1/a+b"_s);
        row("more fields", "code=abc&state=s1-_AbCd&hub=1", Code, u"abc"_s);
        row("no state", "code=abc", NotOurs, {});
        row("empty state", "code=abc&state=", NotOurs, {});
        row("other state", "code=abc&state=s1-_AbCe", NotOurs, {});
        row("longer state", "code=abc&state=s1-_AbCd1", NotOurs, {});
        row("two states", "code=abc&state=s1-_AbCd&state=s1-_AbCd", NotOurs, {});
        row("nothing", "", NotOurs, {});
        row("two codes", "code=abc&code=def&state=s1-_AbCd", Declined, {});
        row("neither", "state=s1-_AbCd", Declined, {});
        row("declined", "error=access_denied&error_description=You+said%20no&state=s1-_AbCd", Declined,
            u"You said no"_s);
        row("error alone", "error=server_error&state=s1-_AbCd", Declined, u"server_error"_s);
        row("error beside a code", "error=x&code=abc&state=s1-_AbCd", Declined, u"x"_s);
        row("error of a stranger", "error=access_denied", NotOurs, {});
    }

    void theBrowsersQueryIsReadStrictly()
    {
        QFETCH(QByteArray, query);
        QFETCH(BrowserAnswer::Kind, kind);
        QFETCH(QString, text);
        const BrowserAnswer answer = readBrowserQuery(query, attempt);
        QCOMPARE(answer.kind, kind);
        QCOMPARE(kind == BrowserAnswer::Kind::Code ? answer.code : answer.failure.subject, text);
    }

    void aPastedAddressIsTakenOrSaidToBeAnother_data()
    {
        using enum SignInProblem;
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<SignInProblem>("problem");
        QTest::newRow("whole") << u"http://localhost:3000/oauth-callback?code=abc&state=s1-_AbCd"_s << None;
        QTest::newRow("with blanks") << u"  http://localhost:3000/oauth-callback?code=abc&state=s1-_AbCd\n"_s << None;
        QTest::newRow("query only") << u"?code=abc&state=s1-_AbCd"_s << None;
        QTest::newRow("fragment") << u"http://localhost:3000/oauth-callback?code=abc&state=s1-_AbCd#_=_"_s << None;
        QTest::newRow("an older one") << u"http://localhost:3000/oauth-callback?code=abc&state=old"_s << PastedOther;
        QTest::newRow("other port") << u"http://localhost:3001/oauth-callback?code=abc&state=s1-_AbCd"_s << PastedNone;
        QTest::newRow("other host") << u"http://evil.test/oauth-callback?code=abc&state=s1-_AbCd"_s << PastedNone;
        QTest::newRow("HubSpot's page") << u"https://app.hubspot.com/oauth/authorize?client_id=1"_s << PastedNone;
        QTest::newRow("code alone") << u"abc"_s << PastedNone;
        QTest::newRow("nothing") << QString() << PastedNone;
        QTest::newRow("declined") << u"http://localhost:3000/oauth-callback?error=access_denied&state=s1-_AbCd"_s
                                  << Declined;
    }

    void aPastedAddressIsTakenOrSaidToBeAnother()
    {
        QFETCH(QString, pasted);
        QFETCH(SignInProblem, problem);
        QCOMPARE(readPastedAddress(pasted, attempt).failure.problem, problem);
    }

    void theLastPageHoldsNothingThatRuns()
    {
        const QByteArray page = browserPage(u"Not connected"_s, u"<script>alert(1)</script> %1 %2"_s);
        QVERIFY(!page.contains("<script"));
        QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; %1 %2"));
    }

    // Requests

    void everythingGoesInTheBody()
    {
        const TokenRequests requests(QUrl(u"https://api.hubapi.com"_s), u"2026-09"_s, { u"id"_s, u"s&c=r e+t/"_s });
        const ApiRequest exchange = requests.exchange(u"na1/a+b"_s, attempt);
        QCOMPARE(exchange.url, QUrl(u"https://api.hubapi.com/oauth/2026-09/token"_s));
        QCOMPARE(exchange.contentType, "application/x-www-form-urlencoded"_ba);
        QCOMPARE(exchange.body,
            "grant_type=authorization_code&code=na1%2Fa%2Bb&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth-callback"
            "&code_verifier=verifier&client_id=id&client_secret=s%26c%3Dr%20e%2Bt%2F"_ba);
        QCOMPARE(requests.renew(u"r"_s).body,
            "grant_type=refresh_token&refresh_token=r&client_id=id&client_secret=s%26c%3Dr%20e%2Bt%2F"_ba);
        QCOMPARE(requests.introspect(u"t"_s).url.path(), u"/oauth/2026-09/token/introspect"_s);
        QCOMPARE(requests.revoke(u"t"_s).url.path(), u"/oauth/2026-09/token/revoke"_s);
        QCOMPARE(requests.older().version(), u"2026-03"_s);
        QVERIFY(requests.older().olderVersion().isEmpty());
    }

    // Answers

    void aGrantIsReadWhole()
    {
        const TokenReply answer = reply(200, granted);
        QVERIFY(answer.grant.has_value());
        QCOMPARE(answer.grant->accessToken, u"CJ-access"_s);
        QCOMPARE(answer.grant->refreshToken, u"na1-refresh"_s);
        QCOMPARE(answer.grant->lifetimeMs, 1'800'000);
        QCOMPARE(answer.grant->hubId, u"4711234"_s);
        QCOMPARE(answer.grant->scopes, (QStringList { u"oauth"_s, u"timeline"_s }));
    }

    void everyOtherAnswerHasItsProblem_data()
    {
        using enum SignInProblem;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<SignInProblem>("problem");
        const auto error = [](const char *status, const char *name = "invalid_grant") {
            return "{\"error\":\"" + QByteArray(name) + "\",\"error_description\":\"d\",\"status\":\"" + status
                + "\",\"message\":\"m\"}";
        };
        QTest::newRow("expired code") << 400 << error("EXPIRED_AUTH_CODE") << BrowserTooLate;
        QTest::newRow("used code") << 400 << error("BAD_AUTH_CODE") << CodeUsed;
        QTest::newRow("verifier") << 400 << error("BAD_CODE_VERIFIER") << NotVerified;
        QTest::newRow("redirect") << 400 << error("BAD_REDIRECT_URI") << NotListed;
        QTest::newRow("client") << 400 << error("BAD_CLIENT_ID") << UnknownClient;
        QTest::newRow("secret") << 400 << error("BAD_CLIENT_SECRET") << WrongSecret;
        QTest::newRow("client, standard words") << 401 << R"({"error":"invalid_client"})"_ba << WrongPair;
        QTest::newRow("refresh token") << 400 << error("BAD_REFRESH_TOKEN") << Ended;
        QTest::newRow("hub") << 400 << error("BAD_HUB") << Ended;
        QTest::newRow("grant, standard words") << 400 << R"({"error":"invalid_grant"})"_ba << Ended;
        QTest::newRow("scopes") << 400 << error("MISSING_SCOPES", "invalid_scope") << AppNeedsMore;
        QTest::newRow("busy") << 503 << ""_ba << ServerBusy;
        QTest::newRow("too many") << 429 << "{}"_ba << ServerBusy;
        QTest::newRow("proxy") << 407 << ""_ba << ProxySignIn;
        QTest::newRow("not there") << 404 << "{}"_ba << Unreadable;
        QTest::newRow("captive portal") << 200 << "<html>"_ba << Unreadable;
        QTest::newRow("empty") << 200 << "{}"_ba << Unreadable;
        QTest::newRow("line break in the token") << 200 << QByteArray(granted).replace("CJ-", "CJ\\r\\n") << OddAnswer;
        QTest::newRow("line break in the other") << 200 << QByteArray(granted).replace("na1-", "na1\\n") << OddAnswer;
        QTest::newRow("no token") << 200 << QByteArray(granted).replace("access_token\":\"C", "x\":\"C") << OddAnswer;
        QTest::newRow("JSON of a network's page") << 200 << R"({"login":"http://hotel.test"})"_ba << Unreadable;
        QTest::newRow("refused in words")
            << 403 << R"({"status":"error","message":"This app is blocked"})"_ba << Refused;
        QTest::newRow("refused in other words")
            << 400 << R"({"error":"invalid_request","error_description":"no"})"_ba << Refused;
        QTest::newRow("refused by a page") << 403 << "<html>"_ba << Unreadable;
        QTest::newRow("redirect answer") << 302 << ""_ba << Unreadable;
    }

    void everyOtherAnswerHasItsProblem()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(SignInProblem, problem);
        const TokenReply answer = reply(status, body);
        QVERIFY(!answer.grant);
        QCOMPARE(answer.failure.problem, problem);
        QCOMPARE(answer.notThere, status == 404);
    }

    void aLifetimeThatCannotBeReadIsShort_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("number") << "1800"_ba << qint64(1800);
        QTest::newRow("text") << "\"1800\""_ba << qint64(1800);
        QTest::newRow("fraction") << "1800.5"_ba << qint64(1800);
        QTest::newRow("zero") << "0"_ba << qint64(60);
        QTest::newRow("below zero") << "-5"_ba << qint64(60);
        QTest::newRow("true") << "true"_ba << qint64(60);
        QTest::newRow("null") << "null"_ba << qint64(60);
        QTest::newRow("words") << "\"soon\""_ba << qint64(60);
        QTest::newRow("very long") << "1e300"_ba << qint64(24 * 3600);
    }

    void aLifetimeThatCannotBeReadIsShort()
    {
        QFETCH(QByteArray, written);
        QFETCH(qint64, seconds);
        const TokenReply answer = reply(200, QByteArray(granted).replace("1800", written));
        QVERIFY(answer.grant.has_value());
        QCOMPARE(answer.grant->lifetimeMs, seconds * 1000);
        QVERIFY(!answer.grant->refreshToken.isEmpty());
    }

    void aRefreshTokenIsKeptWhateverElseIsOdd()
    {
        const TokenReply odd = reply(200, QByteArray(granted).replace("CJ-", "CJ "));
        QVERIFY(!odd.grant);
        QVERIFY(odd.keptBesides.startsWith("na1-"_L1));
        // one that could never stand in a request is not
        QVERIFY(reply(200, QByteArray(granted).replace("na1-", "na1 ")).keptBesides.isEmpty());
    }

    void aRefusalIsSaidInHubSpotsWords()
    {
        const TokenReply refused = reply(403, R"({"status":"error","message":"This app is blocked"})");
        QVERIFY(signInSentence(refused.failure).contains(u"“This app is blocked”"_s));
        QVERIFY(!signInSentence(refused.failure).contains("not HubSpot"_L1));
    }

    void aLostAnswerIsNoRefusal()
    {
        Answer lost;
        QCOMPARE(readTokenReply(lost, {}, {}).failure.problem, SignInProblem::NoConnection);
        lost.obstacle = Answer::Obstacle::CertificateTime;
        QCOMPARE(readTokenReply(lost, {}, u"1970"_s).failure.problem, SignInProblem::ClockWrong);
        lost.obstacle = Answer::Obstacle::Certificate;
        QCOMPARE(readTokenReply(lost, {}, {}).failure.problem, SignInProblem::NotTrusted);
        lost.obstacle = Answer::Obstacle::Proxy;
        QCOMPARE(readTokenReply(lost, {}, {}).failure.problem, SignInProblem::ProxySignIn);
    }

    void introspectionTellsAccountAndUser()
    {
        const TokenFacts told = readIntrospection(whole(200,
                                                      R"({"active":true,"hub_id":4711234,"hub_domain":"kaiyo.test",
            "user":"marta@kaiyo.test","app_id":12,"scopes":["oauth"]})"),
            {}, {});
        QVERIFY(told.facts.has_value());
        QCOMPARE(told.facts->hubId, u"4711234"_s);
        QCOMPARE(told.facts->user, u"marta@kaiyo.test"_s);
        QCOMPARE(readIntrospection(whole(200, R"({"active":false})"), {}, {}).failure.problem, SignInProblem::Ended);
        QCOMPARE(readIntrospection(whole(200, "{}"), {}, {}).failure.problem, SignInProblem::Unreadable);
        QVERIFY(readIntrospection(whole(404, "{}"), {}, {}).notThere);
        // one text, as OAuth's own standard has it
        const QStringList both { u"oauth"_s, u"timeline"_s };
        for (const QByteArray &written : { R"("scopes":"oauth timeline")"_ba, R"("scope":"oauth timeline")"_ba,
                 R"("scopes":["oauth","timeline"])"_ba })
            QCOMPARE(readIntrospection(whole(200, R"({"active":true,)" + written + '}'), {}, {}).facts->scopes, both);
    }

    // When to renew, and what then

    void aTokenIsRenewedFiveMinutesOrASixthEarly()
    {
        QCOMPARE(renewalLeadMs(1'800'000), 300'000);
        QCOMPARE(renewalLeadMs(30'000), 5'000);
        const HeldToken token { u"t"_s, 1'000, 500'000, 1'800'000 };
        QCOMPARE(tokenAge({}, 0, 0), TokenAge::None);
        QCOMPARE(tokenAge(token, 1'000, 500'000), TokenAge::Fresh);
        QCOMPARE(tokenAge(token, 1'000 + 1'499'999, 500'000), TokenAge::Fresh);
        QCOMPARE(tokenAge(token, 1'000 + 1'500'000, 500'000), TokenAge::Due);
        QCOMPARE(tokenAge(token, 1'000 + 1'800'000, 500'000), TokenAge::Over);
        // slept: the monotonic clock stood still
        QCOMPARE(tokenAge(token, 2'000, 500'000 + 1'800'000), TokenAge::Over);
        // the clock was put back: the token is not younger for that
        QCOMPARE(tokenAge(token, 1'000 + 1'600'000, 0), TokenAge::Due);
        QCOMPARE(tokenMsLeft(token, 1'000, 500'000), 1'800'000);
    }

    void whatFollowsFromARenewalsAnswer()
    {
        using enum AfterRenewal;
        const TokenReply grant = reply(200, granted);
        QCOMPARE(afterRenewal(grant, u"4711234"_s, false, true), Use);
        QCOMPARE(afterRenewal(grant, {}, false, true), Use);
        QCOMPARE(afterRenewal(grant, u"99"_s, false, true), RefuseAccount);
        const TokenReply unnamed = reply(200, QByteArray(granted).replace("hub_id", "x"));
        QCOMPARE(afterRenewal(unnamed, u"4711234"_s, false, true), AskWhose);
        QCOMPARE(afterRenewal(unnamed, {}, false, true), Use); // there is nothing to compare it with yet
        QCOMPARE(afterRenewal(reply(404, "{}"), {}, false, true), TryOlderVersion);
        QCOMPARE(afterRenewal(reply(404, "{}"), {}, false, false), TryLater);
        QCOMPARE(afterRenewal(reply(500, {}), {}, false, true), TryLater);
        QCOMPARE(afterRenewal(readTokenReply({}, {}, {}), {}, false, true), TryLater);
        const TokenReply ended = reply(400, R"({"error":"invalid_grant","status":"BAD_REFRESH_TOKEN"})");
        QCOMPARE(afterRenewal(ended, {}, false, true), ReadKeychainAgain);
        QCOMPARE(afterRenewal(ended, {}, true, true), GiveUp);
        QCOMPARE(afterRenewal(reply(400, R"({"status":"BAD_CLIENT_SECRET"})"), {}, false, true), GiveUp);
    }

    void waitsDoubleUpToAMinute()
    {
        QCOMPARE(renewalWaitMs(1), 1'000);
        QCOMPARE(renewalWaitMs(3), 4'000);
        QCOMPARE(renewalWaitMs(6), 32'000);
        QCOMPARE(renewalWaitMs(7), 60'000);
        QCOMPARE(renewalWaitMs(1'000), 60'000);
    }

    // Permissions

    void permissionsSayWhatFollows()
    {
        const auto allowed = permissionsOf({ u"oauth"_s, u"timeline"_s }, true);
        QCOMPARE(allowed.size(), 3);
        QVERIFY(allowed[0].isGranted && allowed[1].isGranted && !allowed[2].isGranted);
        const auto none = permissionsOf({ u"oauth"_s }, true);
        QVERIFY(!none[0].isGranted && !none[1].isGranted);
        const auto unknown = permissionsOf({}, false);
        QVERIFY(!unknown[0].isKnown);
        QVERIFY(permissionWord(unknown[0]) != permissionWord(none[0]));
        QVERIFY(permissionsOf({ u"crm.objects.contacts.read"_s }, true)[1].isGranted);
    }

    /// A company's proxy with a sign-in stands before HubSpot for the sign-in too, as it does for the events.
    void tokenRequestsGoThroughTheSystemsProxy_data()
    {
        QTest::addColumn<QString>("signIn");
        QTest::addColumn<bool>("arrives");
        QTest::newRow("known to the system") << u"ana:secret@"_s << true;
        QTest::newRow("not known") << QString() << false;
    }

    void tokenRequestsGoThroughTheSystemsProxy()
    {
        QFETCH(QString, signIn);
        QFETCH(bool, arrives);
        TestAuthority authority(u"Proxy test"_s);
        if (!authority.isMade())
            QSKIP("the openssl program is not here");
        const QDate today = QDate::currentDate();
        SecureServer hubSpot(authority.issue(u"portal"_s, { u"api.hubspot.test"_s },
            today.addDays(-2).toString(u"yyyyMMdd"_s), today.addDays(20).toString(u"yyyyMMdd"_s)));
        hubSpot.answers["/oauth/2026-09/token"]
            = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(granted.size()) + "\r\n\r\n" + granted;
        ConnectProxy proxy("ana:secret");
        qputenv(
            "https_proxy", (u"http://"_s + signIn + u"127.0.0.1:"_s + QString::number(proxy.serverPort())).toUtf8());
        const auto unset = qScopeGuard([] { qunsetenv("https_proxy"); });
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        QSslConfiguration trusting = before;
        trusting.addCaCertificate(authority.certificate());
        QSslConfiguration::setDefaultConfiguration(trusting);
        const auto distrust = qScopeGuard([&] { QSslConfiguration::setDefaultConfiguration(before); });

        TokenClient client;
        const TokenRequests requests(hubSpot.url(u"api.hubspot.test"_s, {}), u"2026-09"_s, { u"id"_s, u"secret"_s });
        std::optional<Answer> got;
        client.send(requests.renew(u"na1-refresh"_s), {}, this, [&](const Answer &answer) { got = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 20'000);
        QVERIFY(proxy.challenges() >= 1); // it was asked
        QCOMPARE(hubSpot.requests.size(), arrives ? 1 : 0);
        const TokenReply said = readTokenReply(*got, u"api.hubspot.test"_s, u"12:00"_s);
        QCOMPARE(said.grant.has_value(), arrives);
        QCOMPARE(said.failure.problem, arrives ? SignInProblem::None : SignInProblem::ProxySignIn);
    }

    /// The Practice account, for one, while a company's proxy holds for everything else.
    void thisComputerIsAskedWithoutTheProxy()
    {
        HttpServer practice;
        int asked = 0;
        practice.setHandler([&asked](const HttpExchangePtr &exchange) {
            ++asked;
            exchange->respond({ .status = 200, .contentType = "application/json"_ba, .body = granted, .headers = {} });
        });
        const auto port = practice.listen();
        QVERIFY(port.has_value());
        ConnectProxy proxy("ana:secret");
        qputenv("http_proxy", (u"http://127.0.0.1:"_s + QString::number(proxy.serverPort())).toUtf8());
        const auto unset = qScopeGuard([] { qunsetenv("http_proxy"); });
        TokenClient client;
        const TokenRequests requests(
            QUrl(u"http://127.0.0.1:"_s + QString::number(*port)), u"2026-09"_s, { u"id"_s, u"secret"_s });
        std::optional<Answer> got;
        client.send(requests.renew(u"na1-refresh"_s), {}, this, [&](const Answer &answer) { got = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(got.has_value(), 20'000);
        QCOMPARE(asked, 1);
        QCOMPARE(proxy.challenges(), 0);
        QVERIFY(readTokenReply(*got, u"127.0.0.1"_s, u"12:00"_s).grant.has_value());
    }
};

QTEST_GUILESS_MAIN(TestSignInAnswers)
#include "tst_signinanswers.moc"
