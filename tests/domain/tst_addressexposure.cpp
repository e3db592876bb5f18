#include "domain/addressexposure.h"

#include <QTest>

using namespace composer;

/// What an address gives away is tested with the verdict's warnings (tst_embedverdict); here is what only bytes show.
class TestAddressExposure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exposures_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<int>("exposed");
        QTest::newRow("nothing") << QByteArray("https://a.test/rec/58?lang=ja") << 0;
        QTest::newRow("no address") << QByteArray("ana@nube.test") << 0;
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("email in the path") << QByteArray("https://a.test/u/ana@nube.test/card") << int(ExposesEmail);
        QTest::newRow("email in the fragment") << QByteArray("https://a.test/#/ana%40nube.test") << int(ExposesEmail);
        QTest::newRow("an at that is no email") << QByteArray("https://a.test/@ana/maps/@41.4,2.1,12z") << 0;
        QTest::newRow("name and password") << QByteArray("https://me:pass@a.test/") << int(ExposesCredentials);
        QTest::newRow("an at behind the host") << QByteArray("https://a.test/x@y") << 0;
        QTest::newRow("X-Amz-Signature") << QByteArray("https://a.test/f?X-Amz-Signature=0123456789abcdef")
                                         << int(ExposesSecret);
        QTest::newRow("apikey") << QByteArray("https://a.test/f?API_KEY=0123456789") << int(ExposesSecret);
        QTest::newRow("a monkey is no key") << QByteArray("https://a.test/f?monkey=0123456789") << 0;
        QTest::newRow("long and random") << QByteArray("https://a.test/?s=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjMifQ")
                                         << int(ExposesSecret);
        QTest::newRow("long in the path")
            << QByteArray("https://a.test/s/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b") << int(ExposesSecret);
    }
    void exposures()
    {
        QFETCH(QByteArray, address);
        QFETCH(int, exposed);
        QCOMPARE(int(exposuresOf({ address.constData(), size_t(address.size()) })), exposed);
    }

    void shapes_data()
    {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QByteArray>("shape");
        QTest::newRow("number") << QByteArray("https://A.test/rec/58?t=1&u=2#x")
                                << QByteArray("https://a.test/rec/*?t&u");
        QTest::newRow("port") << QByteArray("HTTPS://a.test:8443/") << QByteArray("https://a.test:8443/");
        QTest::newRow("bare") << QByteArray("https://a.test") << QByteArray("https://a.test");
        QTest::newRow("words stay") << QByteArray("https://a.test/about/us") << QByteArray("https://a.test/about/us");
        QTest::newRow("Japanese") << QByteArray("https://a.test/録画") << QByteArray("https://a.test/*");
        QTest::newRow("Japanese encoded")
            << QByteArray("https://a.test/%E9%8C%B2%E7%94%BB") << QByteArray("https://a.test/*");
        QTest::newRow("none") << QByteArray("kaiyo") << QByteArray();
        QTest::newRow("other scheme") << QByteArray("file:///etc/passwd") << QByteArray();
    }
    void shapes()
    {
        QFETCH(QByteArray, address);
        QFETCH(QByteArray, shape);
        QCOMPARE(QByteArray::fromStdString(addressShape({ address.constData(), size_t(address.size()) })), shape);
    }
};

QTEST_APPLESS_MAIN(TestAddressExposure)
#include "tst_addressexposure.moc"
