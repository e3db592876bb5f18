#include "storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void climbsTheLadder()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/er/x.sqlite"_s);
        const QList<Database::Step> first { { u"CREATE TABLE a(x)"_s } };
        const QList<Database::Step> both { { u"CREATE TABLE a(x)"_s }, { u"ALTER TABLE a ADD COLUMN y"_s } };
        QVERIFY(Database::open(path, first).has_value());
        auto again = Database::open(path, both);
        QVERIFY(again.has_value());
        QVERIFY((*again)->run(u"INSERT INTO a(x, y) VALUES(1, 2)"_s).has_value());
    }

    void leavesANewerFileAlone()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sqlite"_s);
        const QList<Database::Step> two { { u"CREATE TABLE a(x)"_s }, { u"CREATE TABLE b(x)"_s } };
        QVERIFY(Database::open(path, two).has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto refused = Database::open(path, two.first(1));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::StorageTooNew);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void aBrokenStepLeavesTheVersionBefore()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sqlite"_s);
        const QList<Database::Step> broken { { u"CREATE TABLE a(x)"_s, u"THIS IS NOT SQL"_s } };
        QVERIFY(!Database::open(path, broken).has_value());
        auto fresh = Database::open(path, { { u"CREATE TABLE a(x)"_s } });
        QVERIFY2(fresh.has_value(), "the half step was not rolled back");
    }

    void notADatabaseIsSaidInWords()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        const auto refused = Database::open(path, { { u"CREATE TABLE a(x)"_s } });
        QVERIFY(!refused.has_value());
        QVERIFY2(refused.error().message.contains("damaged"_L1), qPrintable(refused.error().message));
    }

    void anImpossibleFolderIsSaidInWords()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto refused = Database::open(folder.filePath(u"file/x.sqlite"_s), {});
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::StorageError);
    }

    void aDeferredWriterGetsBusyNotALie()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sqlite"_s);
        auto one = Database::open(path, { { u"CREATE TABLE a(x)"_s } });
        auto two = Database::open(path, { { u"CREATE TABLE a(x)"_s } });
        QVERIFY(one && two);
        QVERIFY((*two)->run(u"PRAGMA busy_timeout=10"_s).has_value());
        QVERIFY((*one)->begin().has_value());
        const auto refused = (*two)->begin();
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        QVERIFY((*one)->commit().has_value());
        QVERIFY((*two)->begin().has_value());
        (*two)->rollback();
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
