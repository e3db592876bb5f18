#include "domain/eventid.h"
#include "storage/mintingkeyfile.h"

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
};

QTEST_APPLESS_MAIN(TestMintingKeyFile)
#include "tst_mintingkeyfile.moc"
