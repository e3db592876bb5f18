#include "documentsupport.h"
#include "storage/draftstore.h"
#include "support/draftchunks.h"
#include "support/fakeclock.h"
#include "ui/document/draftautosaver.h"
#include "ui/document/draftdocument.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

using namespace composer;
using namespace composer::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestDraftAutosaver : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeClock m_clock;

    QString path() const { return m_folder->filePath(u"data/drafts.sqlite"_s); }
    EventTable stored()
    {
        auto store = DraftStore::open(path());
        auto record = (*store)->load(u"d"_s);
        return record ? record->table : EventTable();
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewDraftIsSavedAtOnce()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(3), m_clock);
        QSignalSpy saved(&saver, &DraftAutosaver::saved);
        QVERIFY(saved.wait());
        QCOMPARE(saved.first().first().toDateTime().toMSecsSinceEpoch(), m_clock.epochMs());
        QCOMPARE(difference(stored(), document.table()), QString());
        QCOMPARE(saver.state(), DraftAutosaver::State::Saved);
    }

    void aPauseSavesOnceAndSteadyTypingSavesAnyway()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(3), m_clock);
        QSignalSpy saved(&saver, &DraftAutosaver::saved);
        QVERIFY(saved.wait());
        saver.setPace(100ms, 400ms);

        document.setText(0, EventField::token(0), u"a"_s);
        document.setText(0, EventField::token(0), u"ab"_s);
        QCOMPARE(saver.state(), DraftAutosaver::State::Changed);
        QVERIFY(saved.wait());
        QCOMPARE(saved.size(), 2);
        QTest::qWait(250);
        QCOMPARE(saved.size(), 2);

        QElapsedTimer typing;
        typing.start();
        while (saved.size() == 2 && typing.elapsed() < 3000) {
            document.setText(1, EventField::token(0), QString::number(typing.elapsed()));
            QTest::qWait(20);
        }
        QCOMPARE(saved.size(), 3);
        QVERIFY2(typing.elapsed() >= 350, qPrintable(QString::number(typing.elapsed())));
        QVERIFY(saver.flush(5s).has_value());
        QCOMPARE(difference(stored(), document.table()), QString());
    }

    void oneEditWritesOneChunk()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(8 * DraftLayout::rowsPerChunk), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(document.table().rowCount()), m_clock);
        QVERIFY(saver.flush(20s).has_value());
        const auto before = chunksIn(path());
        document.setText(5000, EventField::Email, u"other@firma.example"_s);
        QVERIFY(saver.flush(20s).has_value());
        const auto after = chunksIn(path());
        int different = 0;
        for (const qint64 key : before.keys())
            different += before[key] != after[key] ? 1 : 0;
        QCOMPARE(different, 1);
    }

    void whatUndoDoesIsSaved()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3000), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(3000), m_clock);
        document.removeRows({ 5, 6, 7, 1500, 2999 });
        document.insertRows(100, 1500);
        document.duplicateRows({ 0, 2000 });
        document.setSkipped({ 9 }, true);
        document.setRowStates({ { document.table().rowId(3), RowState::Refused } });
        document.setZone(QTimeZone("America/Lima"));
        document.setName(u"Renamed"_s);
        QVERIFY(saver.flush(20s).has_value());
        QCOMPARE(difference(stored(), document.table()), QString());
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QVERIFY(saver.flush(20s).has_value());
        QCOMPARE(difference(stored(), document.table()), QString());
        auto store = DraftStore::open(path());
        QCOMPARE((*store)->load(u"d"_s)->info.name, u"Renamed"_s);
        QCOMPARE((*store)->load(u"d"_s)->zoneId, QByteArray("America/Lima"));
    }

    /// Runs are counted in the rows as they were before any of them went: the last one goes first.
    void severalRunsThatGoAreSaved()
    {
        constexpr qsizetype chunk = DraftLayout::rowsPerChunk;
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(4 * chunk), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(4 * chunk), m_clock);
        QVERIFY(saver.flush(20s).has_value());
        QList<qsizetype> rows; // of the first chunk every other row, of the second its end
        for (qsizetype row = 0; row < 300; row += 2)
            rows << row;
        for (qsizetype row = 2 * chunk - 100; row < 2 * chunk; ++row)
            rows << row;
        document.removeRows(rows);
        QVERIFY(saver.flush(20s).has_value());
        QCOMPARE(difference(stored(), document.table()), QString());
    }

    /// Every pause is over before the save is: another program holds the file.
    void whatIsTypedDuringASlowSaveIsSavedAfterIt()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(3), m_clock);
        QSignalSpy saved(&saver, &DraftAutosaver::saved);
        QVERIFY(saved.wait());
        saver.setPace(1ms, 1ms);
        auto other = Database::open(path(), QList<Database::Step>(4));
        QVERIFY((*other)->run(u"BEGIN IMMEDIATE"_s));
        QSignalSpy saving(&saver, &DraftAutosaver::saving);
        document.setText(0, EventField::token(0), u"a"_s);
        QVERIFY(saving.wait());
        document.setText(0, EventField::token(0), u"ab"_s);
        QTest::qWait(50); // the pauses end meanwhile; were they longer, the test would only be easier to pass
        QVERIFY((*other)->run(u"COMMIT"_s));
        QTRY_COMPARE(saved.size(), 3);
        QCOMPARE(difference(stored(), document.table()), QString());
    }

    /// Until it is written too: who closes the window asks the state.
    void whatIsTypedDuringASaveIsNotSavedWithIt()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(3), m_clock);
        saver.setPace(1h, 1h);
        QSignalSpy saved(&saver, &DraftAutosaver::saved);
        QCOMPARE(saver.state(), DraftAutosaver::State::Saving);
        document.setText(0, EventField::token(0), u"a"_s);
        QVERIFY(saved.wait());
        QCOMPARE(saver.state(), DraftAutosaver::State::Changed);
        QVERIFY(saver.flush(5s).has_value());
        QCOMPARE(saver.state(), DraftAutosaver::State::Saved);
        QCOMPARE(difference(stored(), document.table()), QString());
    }

    /// The word of a save that flush() has waited for comes later, when the next save may be under way.
    void theEndOfOneSaveIsNotTakenForAnothers()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(3), m_clock);
        saver.setPace(1h, 1h);
        QVERIFY(saver.flush(5s).has_value());
        QSignalSpy saved(&saver, &DraftAutosaver::saved);
        auto other = Database::open(path(), QList<Database::Step>(4));
        QVERIFY((*other)->run(u"BEGIN IMMEDIATE"_s));
        document.setText(0, EventField::token(0), u"a"_s);
        saver.saveNow();
        QTest::qWait(50); // the word of the first save comes; the second cannot have ended
        QCOMPARE(saver.state(), DraftAutosaver::State::Saving);
        QCOMPARE(saved.size(), 0);
        QVERIFY((*other)->run(u"COMMIT"_s));
        QTRY_COMPARE(saver.state(), DraftAutosaver::State::Saved);
        QCOMPARE(saved.size(), 1);
        QCOMPARE(difference(stored(), document.table()), QString());
    }

    /// After a clash nothing is saved by itself: the rows wait for the id under which they are kept as another draft.
    void aClashIsSaidOnce()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(3), m_clock);
        QVERIFY(saver.flush(5s).has_value());
        saver.setPace(1h, 1h);
        {
            auto elsewhere = DraftStore::open(path());
            QVERIFY((*elsewhere)->saveWhole({ u"d"_s, u"Name"_s, "UTC", 77 }, webinarTable(2)).has_value());
        }
        QSignalSpy clashed(&saver, &DraftAutosaver::clashed);
        QSignalSpy saving(&saver, &DraftAutosaver::saving);
        document.setText(0, EventField::token(0), u"a"_s);
        saver.saveNow();
        QVERIFY(clashed.wait());
        document.setText(0, EventField::token(0), u"ab"_s);
        saver.saveNow();
        QCOMPARE(saver.state(), DraftAutosaver::State::Clashed);
        QCOMPARE(saving.size(), 1);
        QCOMPARE(stored().rowCount(), 2);
    }

    void editsDuringASaveAreNotLost()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(20'000), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(20'000), m_clock);
        saver.setPace(5ms, 10ms);
        QSignalSpy saved(&saver, &DraftAutosaver::saved);
        QCOMPARE(saver.state(), DraftAutosaver::State::Saving);
        for (int i = 0; i < 60; ++i) {
            document.setText(i * 300, EventField::token(0), u"edit %1"_s.arg(i));
            QTest::qWait(3);
        }
        QTRY_COMPARE(saver.state(), DraftAutosaver::State::Saved);
        QVERIFY(saved.size() >= 2);
        QCOMPARE(difference(stored(), document.table()), QString());
    }

    void aFailureIsSaidAndTheNextChangeTriesAgain()
    {
        // A file stands where the folder should be.
        QFile inTheWay(m_folder->filePath(u"data"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(3000), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(3000), m_clock);
        saver.setPace(10ms, 20ms);
        QSignalSpy failed(&saver, &DraftAutosaver::saveFailed);
        QSignalSpy saved(&saver, &DraftAutosaver::saved);
        QVERIFY(failed.wait());
        QVERIFY(!failed.first().first().value<Error>().message.isEmpty());
        QCOMPARE(saver.state(), DraftAutosaver::State::Failed);
        QVERIFY(!saver.flush(5s).has_value());

        QVERIFY(inTheWay.remove());
        document.setText(0, EventField::token(0), u"changed"_s);
        QVERIFY(saved.wait());
        QCOMPARE(difference(stored(), document.table()), QString());
    }

    void closingWaitsOnlySoLong()
    {
        DraftDocument document(u"d"_s, u"Name"_s, webinarTable(10), m_clock);
        DraftAutosaver saver(document, path(), DraftLayout::unsaved(10), m_clock);
        QVERIFY(saver.flush(5s).has_value());
        auto other = Database::open(path(), QList<Database::Step>(4));
        QVERIFY((*other)->begin().has_value()); // somebody else writes
        document.setText(0, EventField::token(0), u"changed"_s);
        QElapsedTimer timer;
        timer.start();
        const auto flushed = saver.flush(200ms);
        QVERIFY(!flushed.has_value());
        QCOMPARE(flushed.error().code, ErrorCode::Busy);
        QVERIFY(timer.elapsed() < 2000);
        (*other)->rollback();
        QVERIFY(saver.flush(10s).has_value());
        QCOMPARE(difference(stored(), document.table()), QString());
    }

    void anOldDraftIsNotWrittenBeforeItChanges()
    {
        const EventTable table = webinarTable(2000);
        DraftLayout layout;
        {
            auto store = DraftStore::open(path());
            layout = *(*store)->saveWhole({ u"d"_s, u"Name"_s, "UTC", 77 }, table);
        }
        DraftDocument document(u"d"_s, u"Name"_s, table, m_clock);
        DraftAutosaver saver(document, path(), layout, m_clock);
        QVERIFY(saver.flush(5s).has_value());
        auto store = DraftStore::open(path());
        QCOMPARE((*store)->list()->first().changedAtMs, 77);
    }
};

QTEST_MAIN(TestDraftAutosaver)
#include "tst_draftautosaver.moc"
