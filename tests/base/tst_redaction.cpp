#include "base/redaction.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("bearer") << u"Authorization: Bearer s3cr3t-token-value"_s;
        QTest::newRow("lower") << u"authorization: bearer s3cr3t-token-value"_s;
        QTest::newRow("curl") << u"curl -H 'Authorization: Bearer s3cr3t-token-value' https://api.test"_s;
        QTest::newRow("json") << u"{\"access_token\": \"s3cr3t-token-value\"}"_s;
        QTest::newRow("form") << u"grant_type=refresh_token&refresh_token=s3cr3t-token-value&client_id=1"_s;
        QTest::newRow("private app") << u"no such app: pat-eu1-0123abcd-s3cr3t00-4567"_s;
        QTest::newRow("query") << u"https://api.test/x?hapikey=s3cr3t-token-value"_s;
    }
    void secretsGo()
    {
        QFETCH(QString, text);
        const QString safe = redact(text);
        QVERIFY2(!safe.contains("s3cr3t"_L1), qPrintable(safe));
        QVERIFY(safe.contains("REDACTED"_L1));
    }

    void registeredSecretsGoWhereverTheyStand()
    {
        registerSecret(u"a-very-odd-secret"_s);
        QCOMPARE(redact(u"x a-very-odd-secret y"_s), u"x REDACTED y"_s);
    }

    void ordinaryTextStays()
    {
        const QString text = u"HubSpot does not know the token \"status\" of ana@nube.test"_s;
        QCOMPARE(redact(text), text);
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
