#include "base/apppaths.h"
#include "base/logging.h"
#include "base/privatefiles.h"
#include "base/redaction.h"
#include "support/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void write(const QString &path, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// Sets a variable of the environment, and gives it back its value.
class Variable
{
public:
    Variable(const char *name, const QByteArray &value)
        : m_name(name)
        , m_before(qgetenv(name))
        , m_wasSet(qEnvironmentVariableIsSet(name))
    {
        value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }
    ~Variable() { m_wasSet ? qputenv(m_name, m_before) : qunsetenv(m_name); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace

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
        QTest::newRow("basic") << u"Basic czNjcjN0OnMzY3IzdA=="_s;
        QTest::newRow("basic, of letters") << u"Basic dXNlcjpwYXNz"_s;
        QTest::newRow("letters behind a key") << u"access_token=aBcDeFgHiJ"_s;
        QTest::newRow("many letters behind a key") << u"client_secret: abcdefghijklmnopqrstuvwx"_s;
        QTest::newRow("no scheme") << u"Authorization: s3cr3t0123456789"_s;
        QTest::newRow("another scheme") << u"Authorization: Token s3cr3t0123456789"_s;
        QTest::newRow("cookie") << u"Cookie: session=s3cr3t; theme=dark"_s;
        QTest::newRow("code") << u"https://x.test/?code=s3cr3t-2b6c-4f0a&state=1"_s;
        QTest::newRow("password") << u"password: \"s3cr3t-2b6c-4f0a\""_s;
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
        registerSecret(u"short-9z"_s);
        QCOMPARE(redact(u"x SHORT-9z y"_s), u"x REDACTED y"_s);
        QVERIFY(!redact(u"c2hvcnQtOXo="_s).contains("c2hvcnQ"_L1));
    }

    /// As gateways and servers write it again.
    void registeredSecretsGoInEverySpelling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("in an address") << u"https://x.test/?t=Cl%2Bx%2Fodd%3Dsecret&y=1"_s;
        QTest::newRow("in lower case") << u"https://x.test/?t=cl%2bx%2fodd%3dsecret"_s;
        QTest::newRow("in JSON") << u"{\"t\":\"Cl+x\\/odd=secret\"}"_s;
        QTest::newRow("cut off") << u"token Cl+x/odd=longer-secret-of is over"_s;
        QTest::newRow("in a page") << u"Bearer Cl&#43;x/odd=secret"_s;
        QTest::newRow("base64") << u"Q2wreC9vZGQ9c2VjcmV0"_s;
    }
    void registeredSecretsGoInEverySpelling()
    {
        QFETCH(QString, text);
        registerSecret(u"Cl+x/odd=secret"_s);
        registerSecret(u"Cl+x/odd=longer-secret-of-somebody"_s);
        const QString safe = redact(text);
        QVERIFY2(!safe.contains("secret"_L1, Qt::CaseInsensitive) && !safe.contains("9c2VjcmV0"_L1), qPrintable(safe));
    }

    /// Whole or cut off, once or twice written anew, at any place of what was encoded.
    void piecesOfRegisteredSecretsGo_data()
    {
        QTest::addColumn<QString>("text");
        const QString token = u"Cl+xQ/zR7abcDEFghiJKLmnoPQRstu9876543210=="_s;
        const auto percent = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
        const auto base64 = [](const QString &text) { return QString::fromLatin1(text.toLatin1().toBase64()); };
        QString numbers;
        QString escapes;
        for (const QChar c : token) {
            numbers += u"&#%1;"_s.arg(c.unicode());
            escapes += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        }
        QTest::newRow("whole") << token;
        QTest::newRow("its beginning") << token.first(15);
        QTest::newRow("its end") << token.sliced(20);
        QTest::newRow("its middle") << token.mid(8, 20);
        QTest::newRow("capitals, cut off") << token.toUpper().first(30);
        QTest::newRow("percent signs, cut off") << percent(token).first(30);
        QTest::newRow("percent signs, small") << percent(token).toLower();
        QTest::newRow("percent signs, twice") << percent(percent(token));
        QTest::newRow("percent signs in JSON in a page")
            << percent(token).replace(u'%', u"\\u0025"_s).replace(u'\\', u"&#92;"_s);
        QTest::newRow("base64, cut off") << base64(token).first(30);
        QTest::newRow("base64 behind a name") << base64(u"x:"_s + token);
        QTest::newRow("base64 behind another name") << base64(u"xy:"_s + token + u" and more"_s);
        QTest::newRow("base64 of an address") << base64(token).replace(u'+', u'-').replace(u'/', u'_');
        QTest::newRow("HTML numbers") << numbers;
        QTest::newRow("JSON escapes") << escapes;
        QTest::newRow("hexadecimal") << QString::fromLatin1(token.toLatin1().toHex());
        QTest::newRow("hexadecimal, behind a digit") << u"a"_s + QString::fromLatin1(token.toLatin1().toHex());
        QTest::newRow("a form's spaces") << QString(token).replace(u'+', u' ');
        QTest::newRow("letters of another script") << u"P%C3%A4ssw%C3%B6rter-und-mehr"_s;
        QTest::newRow("wrapped") << QString(token).insert(13, u'\n');
    }
    void piecesOfRegisteredSecretsGo()
    {
        QFETCH(QString, text);
        registerSecret(u"Cl+xQ/zR7abcDEFghiJKLmnoPQRstu9876543210=="_s);
        registerSecret(u"P\u00e4ssw\u00f6rter-und-mehr"_s);
        QCOMPARE(redact(u"The token %1 is not valid for ana@nube.test."_s.arg(text)),
            u"The token REDACTED is not valid for ana@nube.test."_s);
    }

    void anAddressKeepsWhatIsNoSecret()
    {
        registerSecret(u"Cl+xQ/zR7abcDEFghiJKLmnoPQRstu9876543210=="_s);
        QCOMPARE(redact(u"https://x.test/events/ZXZlbnRz?t=Cl%2BxQ%2FzR7abcDEFghi&page=2%203"_s),
            u"https://x.test/events/ZXZlbnRz?t=REDACTED&page=2%203"_s);
    }

    /// QSaveFile::commit() alone puts an empty file in the place of a good one.
    void aFullDiskLeavesTheGoodFile()
    {
        SmallDisk disk(16 * 1024);
        if (!disk.reason().isEmpty())
            QSKIP(qPrintable(disk.reason()));
        write(disk.path() + u"/receipt.json"_s, "good");
        disk.fill();
        QSaveFile file(disk.path() + u"/receipt.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("another"), 7); // stays in memory
        QVERIFY(!commitFile(file));
        QCOMPARE(contentOf(disk.path() + u"/receipt.json"_s), u"good"_s);
    }

    void ownFilesAreKnown()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"home/remarks"_s);
        const AppPaths paths { folder.filePath(u"home"_s) };
        write(paths.ledger(), "x");
        for (const QString &own :
            { u"home/ledger.sqlite"_s, u"home/../home/ledger.sqlite"_s, u"home/ledger.sqlite-wal"_s,
                u"home/sources.sqlite"_s, u"home/settings.ini"_s, u"home/ids.key"_s, u"home/remarks/a.json"_s })
            QVERIFY2(paths.isOwnFile(folder.filePath(own)), qPrintable(own));
        QVERIFY(QFile::link(paths.ledger(), folder.filePath(u"link.json"_s)));
        QVERIFY(paths.isOwnFile(folder.filePath(u"link.json"_s)));
        for (const QString &other : { u"ledger.sqlite"_s, u"home/receipt.json"_s, u"home/nowhere/ledger.sqlite"_s })
            QVERIFY2(!paths.isOwnFile(folder.filePath(other)), qPrintable(other));
    }

    /// HubSpot's own words for what a marketer has to mend.
    void ordinaryTextStays_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : { "HubSpot does not know the token \"status\" of ana@nube.test",
                 "Token: webinarName is not defined on the template", "token=minutes has wrong type",
                 "The token: registeredOn2026 is no date", "token=2026-03-01T00:00:00Z is no date",
                 "Error code: VALIDATION_ERROR for this event",
                 "The code: INVALID_NUMBER was raised in token \"minutes\"", "Country code=ES34000 is wrong",
                 "Postal code: 28013-ES not valid", "postcode:28013Madrid", "Basic subscription required",
                 "Bearer authentication is needed", "Authorization: the contact opted out of webinars",
                 "Authorization: see https://nube.test/v3/2026-03/webinar-2026",
                 "Cookie: consent missing for this contact", "Password: Contacts may not be changed",
                 "pat-test-12345678 is the record's name", "client_secret: Required", "practice-account",
                 "the practice-port 8080", "Event tc-3f8a6f0e-2b6c-4f0a-9a55-d2f1e0c4b7a1 failed",
                 "100% of 25% of events, 3 & 4; a+b c\\d" })
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void ordinaryTextStays()
    {
        QFETCH(QString, text);
        registerSecret(u"practice-portal-token"_s);
        QCOMPARE(redact(text), text);
    }

    void theLogHasNoSecretsAndNoNames()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"state/log.txt"_s);
        installRedactingMessageHandler();
        logToFile(path);
        qCWarning(lcApp).noquote() << u"ana.garcía@nube.test: Authorization: Bearer s3cr3t-token-value\nsecond line"_s;
        qCInfo(lcApp) << "all is well";
        logToFile({});
        qInstallMessageHandler(nullptr);
        const QString log = contentOf(path);
        QVERIFY2(
            !log.contains("s3cr3t"_L1) && !log.contains("garc"_L1) && log.contains(u"…@nube.test"_s), qPrintable(log));
        QCOMPARE(log.count(u'\n'), 2);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QStringList problems = lastProblems(path, 10);
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.first().contains("warning composer.app"_L1), qPrintable(problems.first()));
    }

    void theLogStaysSmall()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"log.txt"_s);
        logToFile(path, 2'000);
        for (int i = 0; i < 200; ++i)
            noteInLog(u"line %1"_s.arg(i));
        logToFile({});
        QVERIFY(QFileInfo(path).size() <= 2'100);
        QVERIFY(QFileInfo(path + u".1"_s).size() <= 2'100);
        QVERIFY(contentOf(path).contains("line 199"_L1) || contentOf(path + u".1"_s).contains("line 199"_L1));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void aLogThatCannotBeWrittenHurtsNobody()
    {
        const QTemporaryDir folder;
        write(folder.filePath(u"file"_s), "x");
        logToFile(folder.filePath(u"file/log.txt"_s)); // its folder is a file
        noteInLog(u"nowhere"_s);
        logToFile({});
        QVERIFY(lastProblems(folder.filePath(u"file/log.txt"_s), 5).isEmpty());
    }

#ifdef Q_OS_LINUX
    void everyKindOfFileIsWhereTheSystemWantsIt()
    {
        const Variable own("COMPOSER_HOME", QByteArray());
        const Variable data("XDG_DATA_HOME", "/x/data");
        const Variable config("XDG_CONFIG_HOME", "/x/config");
        const Variable state("XDG_STATE_HOME", "/x/state");
        const Variable cache("XDG_CACHE_HOME", "/x/cache");
        const AppPaths paths = AppPaths::standard();
        QCOMPARE(paths.ledger(), u"/x/data/timeline-composer/ledger.sqlite"_s);
        QCOMPARE(paths.drafts(), u"/x/data/timeline-composer/drafts.sqlite"_s);
        QCOMPARE(paths.settings(), u"/x/config/timeline-composer/settings.ini"_s);
        QCOMPARE(paths.log(), u"/x/state/timeline-composer/log.txt"_s);
        QCOMPARE(paths.windowState(), u"/x/state/timeline-composer/window.ini"_s);
        QCOMPARE(paths.samples(), u"/x/cache/timeline-composer/samples"_s);
        const Variable relative("XDG_STATE_HOME", "state"); // the specification: to be ignored
        QVERIFY(AppPaths::standard().log().endsWith("/.local/state/timeline-composer/log.txt"_L1));
        const Variable nowhere("XDG_DATA_HOME", "data"); // else the sends of one folder are unknown in another
        QVERIFY(AppPaths::standard().ledger().endsWith("/.local/share/timeline-composer/ledger.sqlite"_L1));
        const Variable home("COMPOSER_HOME", "/one/folder");
        QCOMPARE(AppPaths::standard().settings(), u"/one/folder/settings.ini"_s);
        QCOMPARE(AppPaths::standard().log(), u"/one/folder/log.txt"_s);
    }
#endif

    void oldFilesMoveOnceAndNeverOverNewOnes()
    {
        const QTemporaryDir folder;
        const auto in = [&](const QString &name) { return folder.filePath(name); };
        const AppPaths paths { in(u"data"_s), in(u"config"_s), in(u"state"_s), in(u"cache"_s) };
        write(in(u"data/settings.ini"_s), "old settings");
        write(in(u"data/window.ini"_s), "old window");
        write(in(u"data/ledger.sqlite"_s), "ledger");
        write(in(u"state/window.ini"_s), "new window");
        paths.moveOldFiles();
        QCOMPARE(contentOf(paths.settings()), u"old settings"_s);
        QVERIFY(!QFile::exists(in(u"data/settings.ini"_s)));
        QCOMPARE(contentOf(paths.windowState()), u"new window"_s);
        QCOMPARE(contentOf(paths.ledger()), u"ledger"_s);
        write(paths.settings(), "changed since");
        paths.moveOldFiles();
        QCOMPARE(contentOf(paths.settings()), u"changed since"_s);
        const AppPaths one { in(u"data"_s) }; // everything in one folder: nothing moves
        one.moveOldFiles();
        QCOMPARE(contentOf(in(u"data/window.ini"_s)), u"old window"_s);
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
