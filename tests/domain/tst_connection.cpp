#include "domain/accountidentity.h"
#include "domain/connection.h"
#include "domain/recordlink.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected"); // empty = refused
        QTest::newRow("HubSpot") << u"https://api.hubapi.com"_s << u"https://api.hubapi.com"_s;
        QTest::newRow("slash and blanks") << u"  https://api.hubapi.com/ "_s << u"https://api.hubapi.com"_s;
        QTest::newRow("bare host") << u"api.hubapi.com"_s << u"https://api.hubapi.com"_s;
        QTest::newRow("path kept") << u"https://proxy.test/hubspot/"_s << u"https://proxy.test/hubspot"_s;
        QTest::newRow("http to this computer") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("http to localhost") << u"http://localhost:8080"_s << u"http://localhost:8080"_s;
        QTest::newRow("http to ::1") << u"http://[::1]:8080"_s << u"http://[::1]:8080"_s;
        QTest::newRow("http elsewhere") << u"http://api.hubapi.com"_s << QString();
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.test"_s << QString();
        QTest::newRow("another scheme") << u"ftp://api.hubapi.com"_s << QString();
        QTest::newRow("user name") << u"https://me:secret@api.hubapi.com"_s << QString();
        QTest::newRow("query") << u"https://api.hubapi.com?hapikey=1"_s << QString();
        QTest::newRow("fragment") << u"https://api.hubapi.com#x"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("words") << u"my account"_s << QString();
    }

    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto url = parseBaseUrl(typed);
        QCOMPARE(url.has_value() ? url->toString() : QString(), expected);
        if (!url)
            QVERIFY(!url.error().message.isEmpty());
    }

    void tokens_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"pat-na1-0000"_s << u"pat-na1-0000"_s;
        QTest::newRow("blanks around") << u"  pat-na1-0000\n"_s << u"pat-na1-0000"_s;
        QTest::newRow("with Bearer") << u"bearer pat-na1-0000"_s << u"pat-na1-0000"_s;
        QTest::newRow("quoted") << u"\"pat-na1-0000\""_s << u"pat-na1-0000"_s;
        QTest::newRow("one quote") << u"\""_s << u"\""_s;
        QTest::newRow("header injection") << u"pat\r\nX-Evil: 1"_s << QString();
        QTest::newRow("two words") << u"pat na1"_s << QString();
        QTest::newRow("Japanese") << u"トークン"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
    }

    void tokens()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, expected);
        const auto token = parseAccessToken(pasted);
        QCOMPARE(token.value_or(QString()), expected);
        if (!token && !pasted.trimmed().isEmpty())
            QVERIFY(!token.error().message.contains(pasted.trimmed()));
    }

    void names()
    {
        const QStringList taken { u"Acme"_s };
        QCOMPARE(parsePortalName(u"  Acme   Japan "_s, taken).value_or(QString()), u"Acme Japan"_s);
        QVERIFY(!parsePortalName(u"acme"_s, taken));
        QVERIFY(!parsePortalName(u" "_s, taken));
        QVERIFY(!parsePortalName(QString(81, u'x'), taken));
    }

    void oneAccountHasOneSpelling_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        const QString hubspot = u"https://api.hubapi.com"_s;
        QTest::newRow("HubSpot") << hubspot << hubspot;
        QTest::newRow("slashes at the end") << u"https://api.hubapi.com//"_s << hubspot;
        QTest::newRow("capitals") << u"HTTPS://API.HubApi.com"_s << hubspot;
        QTest::newRow("port") << u"https://api.hubapi.com:443"_s << hubspot;
        QTest::newRow("dot at the end") << u"https://api.hubapi.com."_s << hubspot;
        QTest::newRow("user and secret") << u"https://me:secret@api.hubapi.com/"_s << hubspot;
        QTest::newRow("query") << u"https://api.hubapi.com/?a=b#c"_s << hubspot;
        QTest::newRow("dots in the path") << u"https://proxy.test/a/../hubspot/"_s << u"https://proxy.test/hubspot"_s;
        QTest::newRow("localhost") << u"http://localhost:8080"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("::1") << u"http://[::1]:8080/"_s << u"http://127.0.0.1:8080"_s;
        QTest::newRow("port 80") << u"http://127.0.0.1:80"_s << u"http://127.0.0.1"_s;
        QTest::newRow("no address") << u" Acme "_s << u"Acme"_s;
    }

    void oneAccountHasOneSpelling()
    {
        QFETCH(QString, written);
        QFETCH(QString, kept);
        QCOMPARE(accountAddress(written), kept);
        QCOMPARE(accountAddress(kept), kept);
    }

    void anAccountIsItsNumber()
    {
        const auto account = [](const QString &hubId, const QString &address, const QString &connection) {
            const auto kind = hubId.isEmpty() ? AccountIdentity::Kind::Unknown : AccountIdentity::Kind::Known;
            return AccountIdentity { kind, hubId, address, connection };
        };
        const QString hubspot = u"https://api.hubapi.com"_s;
        const QString proxy = u"https://proxy.test"_s;
        const AccountIdentity acme = account(u"123"_s, hubspot, u"a"_s);
        // the number decides, whatever the connection is called and wherever it is
        QCOMPARE(sameAccount(acme, account(u"123"_s, proxy, u"b"_s), false), SameAccount::Yes);
        QCOMPARE(sameAccount(acme, account(u"456"_s, hubspot, u"a"_s), false), SameAccount::No);
        // without one: a connection at HubSpot's address, any connection at an address of its own
        const AccountIdentity unknown = account({}, hubspot, u"a"_s);
        QCOMPARE(sameAccount(unknown, account({}, hubspot, u"a"_s), true), SameAccount::Yes);
        QCOMPARE(sameAccount(unknown, acme, false), SameAccount::Yes);
        QCOMPARE(sameAccount(unknown, account({}, hubspot, u"b"_s), false), SameAccount::No);
        QCOMPARE(sameAccount(account({}, proxy, u"a"_s), account({}, proxy, u"b"_s), false), SameAccount::Yes);
        QCOMPARE(sameAccount(account({}, proxy, u"a"_s), account({}, hubspot, u"a"_s), false), SameAccount::No);
        // forgotten, and never identified: only a person can tell
        QCOMPARE(sameAccount(acme, account({}, hubspot, u"gone"_s), true), SameAccount::Perhaps);
        // a host that only looks like HubSpot's is an address of its own
        const QString looksAlike = u"https://evilhubapi.com"_s;
        QCOMPARE(
            sameAccount(account({}, looksAlike, u"a"_s), account({}, looksAlike, u"b"_s), false), SameAccount::Yes);
    }

    void aRehearsalIsAtNoAddress()
    {
        Connection connection;
        connection.id = u"practice"_s;
        connection.isPractice = true;
        connection.baseUrl = QUrl(u"http://127.0.0.1:45123"_s);
        QCOMPARE(identityOf(connection).address, practiceAddress());
        connection.isPractice = false;
        connection.facts.hubId = u"123"_s;
        QCOMPARE(identityOf(connection).kind, AccountIdentity::Kind::Known);
        connection.facts.isNumberTyped = true;
        QCOMPARE(identityOf(connection).kind, AccountIdentity::Kind::Typed);
    }

    void askingKeepsWhatItDoesNotTell()
    {
        AccountFacts known;
        known.hubId = u"4711234"_s;
        known.isNumberTyped = true;
        known.user = u"marta@kaiyo.test"_s;
        known.scopes = { u"timeline"_s };
        known.connectedAtMs = 7;
        known.checkedAtMs = 8;
        QCOMPARE(accountFactsFromJson(accountFactsToJson(known)), known);
        QCOMPARE(withAskedFacts(known, {}), known); // no number: nothing was said
        AccountFacts asked;
        asked.hubId = u"456"_s;
        asked.timeZone = u"Asia/Tokyo"_s;
        asked.checkedAtMs = 9;
        const AccountFacts now = withAskedFacts(known, asked);
        QCOMPARE(now.hubId, u"456"_s);
        QVERIFY(!now.isNumberTyped); // it is HubSpot's word
        QCOMPARE(now.timeZone, u"Asia/Tokyo"_s);
        QCOMPARE(now.user, known.user);
        QCOMPARE(now.scopes, known.scopes);
        QCOMPARE(now.connectedAtMs, 7);
        QCOMPARE(now.checkedAtMs, 9);
    }

    void aRecordIsLookedAtWhereItsAccountIs()
    {
        AccountFacts account;
        account.hubId = u"4711234"_s;
        account.uiDomain = u"app-eu1.hubspot.com"_s;
        QCOMPARE(recordLink(account, u"CONTACT"_s, u"151"_s),
            QUrl(u"https://app-eu1.hubspot.com/contacts/4711234/record/0-1/151"_s));
        QCOMPARE(recordLink(account, u"deals"_s, u"7"_s),
            QUrl(u"https://app-eu1.hubspot.com/contacts/4711234/record/0-3/7"_s));
        QVERIFY(recordLink(account, u"contacts"_s, u"ana@brisa.test"_s).isEmpty());
        QVERIFY(recordLink(account, u"contacts"_s, u"../settings"_s).isEmpty());
        QVERIFY(recordLink(account, u"ships"_s, u"151"_s).isEmpty());
        QVERIFY(recordLink({}, u"contacts"_s, u"151"_s).isEmpty());
        for (const QString &strange : { u"evil.test"_s, u"app.hubspot.com@evil.test"_s, u"evilhubspot.com"_s,
                 u"evil.test/.hubspot.com"_s, u"hubspot.com:1"_s }) {
            account.uiDomain = strange;
            QVERIFY2(recordLink(account, u"contacts"_s, u"151"_s).isEmpty(), qPrintable(strange));
        }
    }

    void whatCreatesNoEventsIsSaid()
    {
        QVERIFY(tokenDoubt(u"pat-na1-1234"_s).contains(u"pat-"_s));
        QVERIFY(!tokenDoubt(u"7f3c9a52-41d8-4c0e-9b6a-2e8f0d15c7aa"_s).isEmpty());
        QVERIFY(!tokenDoubt(u"eu1-7f3c-9a52"_s).contains(u"key"_s));
        QVERIFY(!tokenDoubt(u"eu1-7F3C9A52-41d8-4c0e-9b6a-2e8f0d15c7aa"_s).isEmpty());
        QVERIFY(tokenDoubt(u"CMDRyYe9MhIPAAEAUAAA"_s).isEmpty());
    }

    void anAccountNumberIsDigits()
    {
        QCOMPARE(parseAccountNumber(u" 4 711 234 "_s).value_or(QString()), u"4711234"_s);
        for (const QString &wrong : { u""_s, u"0123"_s, u"12a"_s, u"1234567890123456"_s, u"-5"_s, u"１２３"_s })
            QVERIFY2(!parseAccountNumber(wrong), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
