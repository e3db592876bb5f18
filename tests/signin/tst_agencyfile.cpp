#include "signin/agencyfile.h"
#include "signin/developermessage.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QByteArray fileWith(const QByteArray &more)
{
    const QByteArray start = "{\"timelineComposerApp\":1,\"clientId\":\"7f3c9a52-41d8-4c0e\"";
    return start + (more.isEmpty() ? QByteArray() : ',' + more) + '}';
}

} // namespace

class TestAgencyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        AppDetails app;
        app.name = u"Webinar connector"_s;
        app.clientId = u"7f3c9a52-41d8-4c0e"_s;
        app.ports = { 3000, 48710 };
        app.authorizeBase = QUrl(u"https://app-eu1.hubspot.com"_s);
        app.requiredScopes = QStringList { u"oauth"_s, u"timeline"_s, u"crm.objects.deals.read"_s };
        app.optionalScopes.clear();
        app.oauthVersion = u"2026-03"_s;
        const auto read = readAgencyFile(writeAgencyFile(app));
        QVERIFY(read.has_value());
        QVERIFY(*read == app);
        QVERIFY(!writeAgencyFile(app).toLower().contains("secret"));
    }

    void aShortFileHasTheUsualRest()
    {
        const auto read = readAgencyFile(fileWith({}));
        QVERIFY(read.has_value());
        AppDetails usual;
        usual.clientId = u"7f3c9a52-41d8-4c0e"_s;
        QVERIFY(*read == usual);
    }

    void aFileIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << "hello"_ba;
        QTest::newRow("another JSON") << R"({"id":"1001","name":"Webinar"})"_ba;
        QTest::newRow("a list") << "[1]"_ba;
        QTest::newRow("newer") << R"({"timelineComposerApp":2,"clientId":"a"})"_ba;
        QTest::newRow("no client") << R"({"timelineComposerApp":1})"_ba;
        QTest::newRow("a secret") << fileWith(R"("clientSecret":"x")");
        QTest::newRow("a secret, spelled otherwise") << fileWith(R"("client_secret":"x")");
        QTest::newRow("a token") << fileWith(R"("refreshToken":"x")");
        QTest::newRow("low port") << fileWith(R"("ports":[80])");
        QTest::newRow("four ports") << fileWith(R"("ports":[3000,3001,3002,3003])");
        QTest::newRow("no port") << fileWith(R"("ports":["x"])");
        QTest::newRow("scopes as text") << fileWith(R"("scopes":"oauth timeline")");
        QTest::newRow("a scope with a blank") << fileWith(R"("scopes":["oauth timeline"])");
        QTest::newRow("a stranger's page") << fileWith("\"authorizeUrl\":\"https://hubspot.com.evil.test\"");
        QTest::newRow("a stranger's page, alike") << fileWith("\"authorizeUrl\":\"https://evilhubspot.com\"");
        QTest::newRow("in clear") << fileWith("\"authorizeUrl\":\"http://app.hubspot.com\"");
        QTest::newRow("with a name") << fileWith("\"authorizeUrl\":\"https://app.hubspot.com@evil.test\"");
    }

    void aFileIsRefusedInWords()
    {
        QFETCH(QByteArray, json);
        const auto read = readAgencyFile(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY(!read.error().message.isEmpty());
    }

    void thePracticeAccountsPageMayBeHere()
    {
        QVERIFY(parseAuthorizeBase(u"http://127.0.0.1:8080"_s).has_value());
        QVERIFY(parseAuthorizeBase(u"app-eu1.hubspot.com"_s).has_value());
    }

    void idsAndSecretsAreLookedAt()
    {
        QCOMPARE(parseClientId(u"  7f3c \n"_s).value(), u"7f3c"_s);
        QVERIFY(!parseClientId(u"7f 3c"_s));
        QVERIFY(!parseClientId({}));
        QVERIFY(!parseClientId(u"pat-eu1-123"_s));
        QCOMPARE(parseClientSecret(u" s3cret\n"_s).value(), u"s3cret"_s);
        const auto wrong = parseClientSecret(u"s3 cret"_s);
        QVERIFY(!wrong);
        QVERIFY(!wrong.error().message.contains(u"s3"_s));
    }

    void portsAreReadAsTyped()
    {
        QCOMPARE(parsePorts(u"3000"_s).value(), (QList<quint16> { 3000 }));
        QCOMPARE(parsePorts(u"3000, 3001;48710"_s).value(), (QList<quint16> { 3000, 3001, 48710 }));
        for (const QString &wrong : { u""_s, u"80"_s, u"70000"_s, u"3000 3001 3002 3003"_s, u"x"_s, u"-1"_s })
            QVERIFY2(!parsePorts(wrong), qPrintable(wrong));
    }

    void theMessageNamesAddressesAndPermissions()
    {
        AppDetails app;
        app.ports = { 3000, 3001 };
        const QString message = developerMessage(app);
        QVERIFY(message.contains(u"http://localhost:3000/oauth-callback"_s));
        QVERIFY(message.contains(u"http://localhost:3001/oauth-callback"_s));
        QVERIFY(message.contains(u"oauth, timeline"_s));
        QVERIFY(!message.contains(u"%1"_s));
    }
};

QTEST_GUILESS_MAIN(TestAgencyFile)
#include "tst_agencyfile.moc"
