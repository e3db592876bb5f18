#include "domain/eventid.h"
#include "storage/idsinfiles.h"
#include "storage/mintingkeyfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestMintingKeyFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// An id minted before a restart is still ours, one of another workspace is not.
    void theKeyBelongsToTheWorkspace()
    {
        const QTemporaryDir folder;
        const QString here = folder.filePath(u"a/ids.key"_s);
        QVERIFY(useMintingKeyOf(here).has_value());
        const EventIdBits ours = mintEventId();
        QVERIFY(useMintingKeyOf(folder.filePath(u"b/ids.key"_s)).has_value());
        QVERIFY(!wasMintedHere(ours));
        const EventIdBits theirs = mintEventId();
        QVERIFY(useMintingKeyOf(here).has_value());
        QVERIFY(wasMintedHere(ours));
        QVERIFY(!wasMintedHere(theirs));
        QCOMPARE(QFileInfo(here).size(), 16);
    }

    void manyAtOnceAreOursToo()
    {
        std::array<EventIdBits, 1000> ids {};
        mintEventIds(ids);
        for (const EventIdBits &id : ids)
            QVERIFY(wasMintedHere(id));
    }

    void aFolderThatCannotBeMadeIsAnError()
    {
        QCOMPARE(useMintingKeyOf(u"/proc/nowhere/ids.key"_s).error().code, ErrorCode::FileError);
        QVERIFY(wasMintedHere(mintEventId())); // for this run
    }

    /// From then on "already exists" no longer proves that an event is ours.
    void idsThatLeftInAFileAreRemembered()
    {
        const QTemporaryDir folder;
        const QString path = IdsInFiles::pathBeside(folder.filePath(u"ledger.sqlite"_s));
        QCOMPARE(QFileInfo(path).path(), folder.path());
        std::array<EventIdBits, 4> ids {};
        mintEventIds(ids);
        QCOMPARE(IdsInFiles::contains(path, { ids[0], ids[1] }), (QList<bool> { false, false }));
        QVERIFY(IdsInFiles::add(path, { ids[1], ids[2], EventIdBits {} }).has_value());
        QVERIFY(IdsInFiles::add(path, { ids[3] }).has_value());
        QCOMPARE(
            IdsInFiles::contains(path, { ids[0], ids[1], ids[3], ids[1] }), (QList<bool> { false, true, true, true }));
        QCOMPARE(
            QFile::permissions(path) & ~(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser),
            QFile::Permissions());
        QVERIFY(!QFileInfo::exists(path + u".lock"_s));

        // a power cut in the middle of an id: what comes after stands where it belongs
        QVERIFY(QFile::resize(path, 3 * 16 - 7));
        QVERIFY(IdsInFiles::add(path, { ids[0] }).has_value());
        QCOMPARE(
            IdsInFiles::contains(path, { ids[0], ids[1], ids[2], ids[3] }), (QList<bool> { true, true, true, false }));
    }

    void whatCannotBeNotedMayNotLeave()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"ids.left"_s)); // no file can be made there
        const QString path = folder.filePath(u"ids.left"_s);
        QCOMPARE(IdsInFiles::add(path, { mintEventId() }).error().code, ErrorCode::FileError);
        QCOMPARE(IdsInFiles::contains(path, { mintEventId() }), QList<bool> { true });
    }
};

QTEST_APPLESS_MAIN(TestMintingKeyFile)
#include "tst_mintingkeyfile.moc"
