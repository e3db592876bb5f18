#include "storage/usersettingsfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestUserSettingsFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedIsLoaded()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        QCOMPARE(loadUserSettings(path), UserSettings());
        const UserSettings settings { u"ja"_s, u"es_MX"_s, "Asia/Tokyo", UserSettings::Appearance::Dark };
        QVERIFY(saveUserSettings(path, settings).has_value());
        QCOMPARE(loadUserSettings(path), settings);
        QVERIFY(saveUserSettings(path, {}).has_value());
        QCOMPARE(loadUserSettings(path), UserSettings());
    }

    void whatIsNotUnderstoodIsTheComputers()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"settings.ini"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\nappearance=pink\ntimeZone=Mars/Olympus\nlanguage=es\n");
        file.close();
        QCOMPARE(loadUserSettings(path), (UserSettings { u"es"_s, {}, {}, UserSettings::Appearance::System }));
    }

    void whatCannotBeSavedIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto saved = saveUserSettings(folder.filePath(u"file/settings.ini"_s), { u"es"_s, {}, {}, {} });
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::StorageError);
        QVERIFY(!saved.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUserSettingsFile)
#include "tst_usersettingsfile.moc"
