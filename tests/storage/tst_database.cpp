#include "base/privatefiles.h"
#include "storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <latch>
#include <semaphore>
#include <thread>
#include <vector>

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

    void aVersionThatNobodyWroteIsRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sqlite"_s);
        const QList<Database::Step> one { { u"CREATE TABLE a(x)"_s } };
        {
            auto file = Database::open(path, one);
            QVERIFY((*file)->run(u"PRAGMA user_version=-3"_s));
        }
        QCOMPARE(Database::open(path, one).error().code, ErrorCode::StorageTooNew);
    }

    /// Two programs start at once in a fresh workspace: both find it whole, and every step was taken once.
    void twoFirstStartsAtOnce()
    {
        QList<Database::Step> ladder;
        for (int i = 0; i < 20; ++i)
            ladder.append({ u"CREATE TABLE t%1(x)"_s.arg(i), u"INSERT INTO t%1 VALUES(1)"_s.arg(i) });
        for (int round = 0; round < 15; ++round) {
            QTemporaryDir folder;
            const QString path = folder.filePath(u"new/x.sqlite"_s);
            constexpr int programs = 4;
            std::latch together(programs);
            std::array<QString, programs> errors;
            std::vector<std::thread> threads;
            threads.reserve(programs);
            for (QString &error : errors) {
                threads.emplace_back([&] {
                    together.arrive_and_wait();
                    if (const auto opened = Database::open(path, ladder); !opened)
                        error = opened.error().message + opened.error().detail;
                });
            }
            for (std::thread &thread : threads)
                thread.join();
            for (const QString &error : errors)
                QCOMPARE(error, QString());
            auto file = Database::open(path, ladder);
            auto query = (*file)->prepare(u"SELECT COUNT(*) FROM t19"_s);
            QVERIFY(query->exec() && query->next());
            QCOMPARE(query->value(0).toInt(), 1);
        }
    }

    /// Bringing a big file over takes longer than anybody waits for a lock: whoever opens it meanwhile waits.
    void longWorkIsWaitedFor()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.sqlite"_s);
        QVERIFY(Database::open(path, { { u"CREATE TABLE a(x)"_s } }).has_value());
        std::binary_semaphore isWorking(0);
        Database::Step slow { u"CREATE TABLE b(x)"_s };
        int runs = 0;
        slow.work = [&](Database &) -> Result<void> {
            ++runs;
            isWorking.release();
            constexpr int longerThanTheLock = 5'800;
            QThread::msleep(longerThanTheLock);
            return {};
        };
        const QList<Database::Step> ladder { { u"CREATE TABLE a(x)"_s }, slow };
        bool isFirstGood = false;
        std::thread first([&] { isFirstGood = Database::open(path, ladder).has_value(); });
        isWorking.acquire();
        const auto second = Database::open(path, ladder);
        first.join();
        QVERIFY(isFirstGood);
        QVERIFY2(second.has_value(), qPrintable(second ? QString() : second.error().message));
        QCOMPARE(runs, 1);
    }

    void drivesOfOtherComputersAreKnown()
    {
        for (const char *type : { "nfs4", "CIFS", "smb3", "fuse.sshfs" })
            QVERIFY(isNetworkFileSystem(type));
        for (const char *type : { "ext4", "btrfs", "overlay", "tmpfs", "NTFS", "apfs" })
            QVERIFY(!isNetworkFileSystem(type));
    }

#ifdef Q_OS_UNIX
    void folderAndFileAreTheOwnersOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/er/x.sqlite"_s);
        auto file = Database::open(path, { { u"CREATE TABLE a(x)"_s } });
        QVERIFY((*file)->run(u"INSERT INTO a VALUES(1)"_s));
        const auto others = QFile::Permissions(0x0077);
        for (const QString &name : { u"deep"_s, u"deep/er"_s, u"deep/er/x.sqlite"_s, u"deep/er/x.sqlite-wal"_s })
            QCOMPARE(QFile::permissions(folder.filePath(name)) & others, QFile::Permissions());
        file->reset();
        QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther); // as older versions left it
        QVERIFY(Database::open(path, { { u"CREATE TABLE a(x)"_s } }).has_value());
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
    }
#endif

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
