#include "practicefixture.h"
#include "support/scriptedbrowser.h"
#include "support/shiftedclock.h"

#include <QTemporaryDir>
#include <QUrlQuery>

using namespace composer;
using namespace composer::practicetest;

namespace {

const QString first = u"900000000001"_s;
const QString second = u"900000000002"_s;

RawHttpReply postForm(const Portal &portal, const QByteArray &path, const QByteArray &form)
{
    RawHttpClient client(portal.port());
    client.send("POST " + path
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + QByteArray::number(form.size()) + "\r\n\r\n" + form);
    return client.receive();
}

const QByteArray client = "&client_id=practice-client-id&client_secret=practice-client-secret"_ba;

QUrl link(const Portal &portal, const QByteArray &scopes = "oauth%20timeline", const QByteArray &more = {})
{
    return QUrl::fromEncoded(portal.portal.baseUrl().toEncoded()
        + "/oauth/authorize?client_id=practice-client-id&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth-callback"
          "&state=abc&scope="
        + scopes + more);
}

QByteArray codeFrom(const Portal &portal, const QString &hubId, const QUrl &address = {})
{
    const auto visit = ScriptedBrowser::decide(address.isEmpty() ? link(portal) : address, hubId, false);
    return QUrlQuery(visit.cameTo).queryItemValue(u"code"_s, QUrl::FullyEncoded).toLatin1();
}

RawHttpReply exchange(const Portal &portal, const QByteArray &code, const QByteArray &more = client,
    const QByteArray &version = "2026-09")
{
    return postForm(portal, "/oauth/" + version + "/token",
        "grant_type=authorization_code&redirect_uri=http%3A%2F%2Flocalhost%3A3000%2Foauth-callback&code=" + code
            + more);
}

RawHttpReply renew(const Portal &portal, const QString &refreshToken)
{
    return postForm(
        portal, "/oauth/2026-09/token", "grant_type=refresh_token&refresh_token=" + refreshToken.toLatin1() + client);
}

} // namespace

class TestPracticeOAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignInOpensTheAccountThatWasChosen()
    {
        Portal p;
        for (const QString &hubId : { first, second }) {
            const auto answer = exchange(p, codeFrom(p, hubId));
            QCOMPARE(answer.status, 200);
            QCOMPARE(QString::number(answer.json()["hub_id"_L1].toInteger()), hubId);
            QCOMPARE(answer.json()["expires_in"_L1].toInt(), 1800);
            p.token = answer.json()["access_token"_L1].toString().toLatin1();
            const auto details = p.get("/account-info/2026-03/details");
            QCOMPARE(details.status, 200);
            QCOMPARE(QString::number(details.json()["portalId"_L1].toInteger()), hubId);
            QCOMPARE(details.json().keys().size(), 9);
        }
    }

    void thePracticeAccountsOwnTokenOpensTheFirst()
    {
        Portal p;
        QCOMPARE(QString::number(p.get("/account-info/v3/details").json()["portalId"_L1].toInteger()), first);
    }

    void whatIsCreatedInOneAccountIsNotInTheOther()
    {
        Portal p;
        const QByteArray own = p.token;
        QCOMPARE(p.post(v3Batch, batchOf({ contactEvent(u"a"_s) })).status, 201);
        p.token = exchange(p, codeFrom(p, second)).json()["access_token"_L1].toString().toLatin1();
        QCOMPARE(p.get("/integrators/timeline/v3/events/1001/a").status, 404);
        QCOMPARE(p.post(v3Batch, batchOf({ contactEvent(u"b"_s) })).status, 201);
        QCOMPARE(p.portal.eventCount(first), 1);
        QCOMPARE(p.portal.eventCount(second), 1);
        p.token = own;
        QCOMPARE(p.get("/integrators/timeline/v3/events/1001/b").status, 404);
        QCOMPARE(p.get("/integrators/timeline/v3/events/1001/a").status, 200);
    }

    void accountsSurviveARestartApart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"store.json"_s);
        {
            Portal p;
            QVERIFY(p.portal.openStore(path).has_value());
            p.token = exchange(p, codeFrom(p, second)).json()["access_token"_L1].toString().toLatin1();
            QCOMPARE(p.post(v3Batch, batchOf({ contactEvent(u"b"_s) })).status, 201);
        }
        {
            Portal p;
            QVERIFY(p.portal.openStore(path).has_value());
            QCOMPARE(p.portal.eventCount(first), 0);
            QCOMPARE(p.portal.eventCount(second), 1);
        }
    }

    void theAuthorizePageRefusesWhatHubSpotRefuses_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("client") << "practice-client-id"_ba
                                << "other"_ba
                                << "BAD_CLIENT_ID"_ba;
        QTest::newRow("redirect") << "3000"_ba
                                  << "4000"_ba
                                  << "BAD_REDIRECT_URI"_ba;
        QTest::newRow("127.0.0.1") << "localhost"_ba
                                   << "127.0.0.1"_ba
                                   << "BAD_REDIRECT_URI"_ba;
        QTest::newRow("scope") << "oauth%20timeline"_ba
                               << "oauth"_ba
                               << "Missing: timeline"_ba;
    }

    void theAuthorizePageRefusesWhatHubSpotRefuses()
    {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, says);
        Portal p;
        QByteArray query = link(p).query(QUrl::FullyEncoded).toLatin1();
        query.replace(change, to);
        const auto page = ScriptedBrowser::get(p.port(), "127.0.0.1", "/oauth/authorize?" + query);
        QCOMPARE(page.status, 400);
        QVERIFY2(page.body.contains(says), page.body.constData());
    }

    void denyingSendsNothingBack()
    {
        Portal p;
        const auto visit = ScriptedBrowser::decide(link(p), {}, false);
        QCOMPARE(visit.decision.status, 200);
        QVERIFY(visit.cameTo.isEmpty());
        p.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::DeclinedInWords });
        const auto inWords = ScriptedBrowser::decide(link(p), {}, false);
        QCOMPARE(QUrlQuery(inWords.cameTo).queryItemValue(u"error"_s), u"access_denied"_s);
        QCOMPARE(QUrlQuery(inWords.cameTo).queryItemValue(u"state"_s), u"abc"_s);
    }

    void optionalPermissionsAreGivenWhenTheAppHasThem()
    {
        Portal p;
        const auto code = codeFrom(p, first, link(p, "oauth%20timeline", "&optional_scope=developers-read%20files"));
        const QStringList scopes = exchange(p, code).json()["scopes"_L1].toVariant().toStringList();
        QCOMPARE(scopes, (QStringList { u"oauth"_s, u"timeline"_s, u"developers-read"_s }));
    }

    void aCodeWorksOnceAndNotForLong()
    {
        Portal p;
        const QByteArray code = codeFrom(p, first);
        QCOMPARE(exchange(p, code).status, 200);
        QCOMPARE(exchange(p, code).json()["status"_L1].toString(), u"BAD_AUTH_CODE"_s);
        const auto clock = std::make_shared<ShiftedClock>();
        p.portal.setClock(clock);
        const QByteArray late = codeFrom(p, first);
        clock->sleepThrough(61'000);
        QCOMPARE(exchange(p, late).json()["status"_L1].toString(), u"EXPIRED_AUTH_CODE"_s);
    }

    void theVerifierMustFitTheChallenge()
    {
        Portal p;
        // RFC 7636, appendix B
        const QByteArray challenge = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
        const QUrl withChallenge = link(p, "oauth%20timeline", challenge);
        const QByteArray verifier = "&code_verifier=dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        QCOMPARE(exchange(p, codeFrom(p, first, withChallenge), client + verifier).status, 200);
        const auto wrong = exchange(p, codeFrom(p, first, withChallenge), client + verifier + 'x');
        QCOMPARE(wrong.json()["status"_L1].toString(), u"BAD_CODE_VERIFIER"_s);
        const auto without = exchange(p, codeFrom(p, first, withChallenge));
        QCOMPARE(without.json()["status"_L1].toString(), u"BAD_CODE_VERIFIER"_s);
    }

    void everyFaultOfTheDialComes_data()
    {
        using enum PracticeSignInFault;
        QTest::addColumn<PracticeSignInFault>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("expired") << ExpiredCode << 400 << u"EXPIRED_AUTH_CODE"_s;
        QTest::newRow("used") << UsedCode << 400 << u"BAD_AUTH_CODE"_s;
        QTest::newRow("client") << UnknownClient << 400 << u"BAD_CLIENT_ID"_s;
        QTest::newRow("secret") << WrongSecret << 400 << u"BAD_CLIENT_SECRET"_s;
        QTest::newRow("redirect") << WrongRedirect << 400 << u"BAD_REDIRECT_URI"_s;
        QTest::newRow("verifier") << WrongVerifier << 400 << u"BAD_CODE_VERIFIER"_s;
        QTest::newRow("server") << ServerError << 500 << QString();
        QTest::newRow("version") << NewVersionMissing << 404 << QString();
    }

    void everyFaultOfTheDialComes()
    {
        QFETCH(PracticeSignInFault, fault);
        QFETCH(int, status);
        QFETCH(QString, says);
        Portal p;
        const QByteArray code = codeFrom(p, first);
        p.portal.oauth().setDial({ 1'800'000, false, fault });
        const auto answer = exchange(p, code, client + "&code_verifier=x");
        QCOMPARE(answer.status, status);
        if (!says.isEmpty())
            QCOMPARE(answer.json()["status"_L1].toString(), says);
        if (fault == PracticeSignInFault::NewVersionMissing)
            QCOMPARE(exchange(p, code, client, "2026-03").status, 200);
    }

    void aWrongSecretIsRefusedWithoutTheDial()
    {
        Portal p;
        const auto answer = exchange(p, codeFrom(p, first), "&client_id=practice-client-id&client_secret=no");
        QCOMPARE(answer.json()["status"_L1].toString(), u"BAD_CLIENT_SECRET"_s);
    }

    void anAccessTokenEnds()
    {
        Portal p;
        const auto clock = std::make_shared<ShiftedClock>();
        p.portal.setClock(clock);
        p.portal.oauth().setDial({ 30'000, false, PracticeSignInFault::None });
        p.token = exchange(p, codeFrom(p, first)).json()["access_token"_L1].toString().toLatin1();
        clock->sleepThrough(29'000);
        QCOMPARE(p.get("/account-info/v3/details").status, 200);
        clock->sleepThrough(1'500);
        const auto over = p.post(v3Batch, batchOf({ contactEvent(u"a"_s) }));
        QCOMPARE(over.status, 401);
        QCOMPARE(over.json()["category"_L1].toString(), u"EXPIRED_AUTHENTICATION"_s);
        QCOMPARE(p.portal.eventCount(first), 0);
    }

    void aRotatedRefreshTokenWorksOnce()
    {
        Portal p;
        p.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        const QString one = exchange(p, codeFrom(p, first)).json()["refresh_token"_L1].toString();
        const QString two = renew(p, one).json()["refresh_token"_L1].toString();
        QVERIFY(!two.isEmpty() && two != one);
        QCOMPARE(renew(p, one).json()["status"_L1].toString(), u"BAD_REFRESH_TOKEN"_s);
        QCOMPARE(renew(p, two).status, 200);
    }

    void introspectionSaysWhatATokenIs()
    {
        Portal p;
        const QByteArray token = exchange(p, codeFrom(p, second)).json()["access_token"_L1].toString().toLatin1();
        const auto known = postForm(p, "/oauth/2026-09/token/introspect", "token=" + token + client).json();
        QVERIFY(known["active"_L1].toBool());
        QCOMPARE(known["hub_domain"_L1].toString(), u"second.practice.test"_s);
        QCOMPARE(known["user"_L1].toString(), u"you@practice.test"_s);
        const auto unknown = postForm(p, "/oauth/2026-09/token/introspect", "token=nobody" + client);
        QCOMPARE(unknown.status, 200);
        QCOMPARE(unknown.json()["active"_L1].toBool(true), false);
    }

    void revokingEndsTheSignInButNotWhatWasGiven()
    {
        Portal p;
        const auto grant = exchange(p, codeFrom(p, first)).json();
        p.token = grant["access_token"_L1].toString().toLatin1();
        const QString refreshToken = grant["refresh_token"_L1].toString();
        QCOMPARE(postForm(p, "/oauth/2026-03/token/revoke", "token=" + refreshToken.toLatin1() + client).status, 204);
        QCOMPARE(renew(p, refreshToken).json()["status"_L1].toString(), u"BAD_REFRESH_TOKEN"_s);
        QCOMPARE(p.get("/account-info/v3/details").status, 200);
        p.portal.oauth().endEverySignIn();
        QCOMPARE(p.get("/account-info/v3/details").status, 401);
    }

    void withoutTimelineNoEventIsCreated()
    {
        Portal p;
        p.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::NoTimeline });
        p.token = exchange(p, codeFrom(p, first)).json()["access_token"_L1].toString().toLatin1();
        const auto refused = p.post(v3Batch, batchOf({ contactEvent(u"a"_s) }));
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.json()["category"_L1].toString(), u"MISSING_SCOPES"_s);
        QCOMPARE(p.get("/account-info/v3/details").status, 200);
    }

    void anAccountMayBeOfAnyType()
    {
        Portal p;
        for (const QString &type : { u"STANDARD"_s, u"SANDBOX"_s, u"DEVELOPER_TEST"_s, u"APP_DEVELOPER"_s }) {
            PracticeAccount account = p.portal.api().accounts().first();
            account.type = type;
            p.portal.api().accounts().set(account);
            QCOMPARE(p.get("/account-info/2026-09/details").json()["accountType"_L1].toString(), type);
        }
    }
};

QTEST_GUILESS_MAIN(TestPracticeOAuth)
#include "tst_practiceoauth.moc"
