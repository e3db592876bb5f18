#include "domain/connection.h"

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
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
