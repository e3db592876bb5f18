#include "hubspot/accountinfo.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

Answer whole(int status, const QByteArray &body)
{
    Answer answer;
    answer.arrival = Answer::Arrival::Whole;
    answer.status = status;
    answer.body = body;
    return answer;
}

const QByteArray details = R"({"portalId":4711234,"accountType":"STANDARD","timeZone":"Europe/Madrid",
    "companyCurrency":"EUR","additionalCurrencies":[],"utcOffset":"+01:00","utcOffsetMilliseconds":3600000,
    "uiDomain":"app-eu1.hubspot.com","dataHostingLocation":"eu1"})";

} // namespace

class TestAccountInfo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOneAddress()
    {
        const ApiRequest request = accountDetailsRequest(QUrl(u"https://api.hubapi.com/"_s));
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.url, QUrl(u"https://api.hubapi.com/account-info/2026-03/details"_s));
        QVERIFY(request.body.isEmpty());
    }

    void readsAnAccountsDetails()
    {
        const AccountAnswer answer = readAccountAnswer(whole(200, details));
        QCOMPARE(answer.kind, AccountAnswer::Kind::Known);
        QCOMPARE(answer.facts.hubId, u"4711234"_s);
        QCOMPARE(answer.facts.type, u"STANDARD"_s);
        QCOMPARE(answer.facts.timeZone, u"Europe/Madrid"_s);
        QCOMPARE(answer.facts.uiDomain, u"app-eu1.hubspot.com"_s);
        QCOMPARE(answer.facts.dataCentre, u"eu1"_s);
        QCOMPARE(answer.facts.currency, u"EUR"_s);
    }

    void takesNothingElseForAnAccount_data()
    {
        using enum AccountAnswer::Kind;
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<AccountAnswer::Kind>("kind");
        QTest::newRow("token unknown") << 401 << "{}"_ba << TokenRejected;
        QTest::newRow("not allowed") << 403 << R"({"category":"MISSING_SCOPES"})"_ba << NotAllowed;
        QTest::newRow("no such page") << 404 << ""_ba << NotThere;
        QTest::newRow("busy") << 503 << "busy"_ba << TryLater;
        QTest::newRow("too many") << 429 << "{}"_ba << TryLater;
        QTest::newRow("redirect") << 302 << ""_ba << TryLater;
        QTest::newRow("captive portal's page") << 200 << "<html>Sign in to the network</html>"_ba << TryLater;
        QTest::newRow("captive portal's JSON") << 200 << R"({"ok":true})"_ba << TryLater;
        QTest::newRow("empty object") << 200 << "{}"_ba << TryLater;
        QTest::newRow("no number") << 200 << QByteArray(details).replace("4711234", "null") << TryLater;
        QTest::newRow("a fraction") << 200 << QByteArray(details).replace("4711234", "0.5") << TryLater;
        QTest::newRow("negative") << 200 << QByteArray(details).replace("4711234", "-5") << TryLater;
        QTest::newRow("zero") << 200 << QByteArray(details).replace("4711234", "0") << TryLater;
        QTest::newRow("created instead") << 201 << details << TryLater;
        QTest::newRow("a list") << 200 << "[" + details + "]" << TryLater;
    }

    void takesNothingElseForAnAccount()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(AccountAnswer::Kind, kind);
        const AccountAnswer answer = readAccountAnswer(whole(status, body));
        QCOMPARE(answer.kind, kind);
        QVERIFY(answer.facts == AccountFacts());
    }

    void aLostAnswerIsAskedForLater()
    {
        Answer lost = whole(200, details);
        lost.arrival = Answer::Arrival::Lost;
        QCOMPARE(readAccountAnswer(lost).kind, AccountAnswer::Kind::TryLater);
    }

    void whatIsNotKnownCountsAsLive_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("address");
        QTest::addColumn<AccountNature>("nature");
        const QString hubSpot = u"https://api.hubapi.com"_s;
        QTest::newRow("standard") << u"STANDARD"_s << hubSpot << AccountNature::Live;
        QTest::newRow("sandbox") << u"SANDBOX"_s << hubSpot << AccountNature::Sandbox;
        QTest::newRow("test") << u"DEVELOPER_TEST"_s << hubSpot << AccountNature::Sandbox;
        QTest::newRow("developer") << u"APP_DEVELOPER"_s << hubSpot << AccountNature::Live;
        QTest::newRow("new word") << u"PARTNER"_s << hubSpot << AccountNature::Live;
        QTest::newRow("not known") << QString() << hubSpot << AccountNature::Live;
        QTest::newRow("practice") << u"PRACTICE"_s << u"http://127.0.0.1:8080"_s << AccountNature::Practice;
        QTest::newRow("practice, says a stranger") << u"PRACTICE"_s << hubSpot << AccountNature::Live;
    }

    void whatIsNotKnownCountsAsLive()
    {
        QFETCH(QString, type);
        QFETCH(QString, address);
        QFETCH(AccountNature, nature);
        QCOMPARE(accountNature(type, QUrl(address)), nature);
    }

    void factsSurviveTheDatabase()
    {
        AccountFacts facts = readAccountAnswer(whole(200, details)).facts;
        facts.user = u"marta@kaiyo.test"_s;
        facts.scopes = QStringList { u"oauth"_s, u"timeline"_s };
        facts.checkedAtMs = 1'790'000'000'123;
        QVERIFY(accountFactsFromJson(accountFactsToJson(facts)) == facts);
    }
};

QTEST_GUILESS_MAIN(TestAccountInfo)
#include "tst_accountinfo.moc"
