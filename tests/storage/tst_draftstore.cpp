#include "storage/draftchunkcodec.h"
#include "storage/draftfile.h"
#include "storage/draftstore.h"
#include "support/draftchunks.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <unistd.h>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate visitTemplate()
{
    return { u"7"_s, u"Webinar 春"_s, u"contacts"_s,
        { { u"title"_s, u"Title"_s, TokenType::String, {}, {} },
            { u"plan"_s, u"Plan"_s, TokenType::Enumeration, { { u"pro"_s, u"Pro"_s }, { u"free"_s, u"Free"_s } },
                {} } },
        u"{{title}}"_s, {} };
}

EventTable tableOf(qsizetype rows)
{
    EventTable table(visitTemplate());
    table.insertRows(0, rows);
    for (qsizetype row = 0; row < rows; ++row) {
        table.setText(row, EventField::Email, u"person%1@firma.example"_s.arg(row));
        table.setText(row, EventField::token(0), u"Ünïcode 春 %1"_s.arg(row % 700));
        table.setText(row, EventField::token(1), row % 3 ? u"pro"_s : u"free"_s);
    }
    return table;
}

QList<RowId> rowIds(const EventTable &table)
{
    QList<RowId> ids;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        ids.append(table.rowId(row));
    return ids;
}

void compareTables(const EventTable &actual, const EventTable &expected)
{
    QCOMPARE(actual.rowCount(), expected.rowCount());
    QCOMPARE(actual.eventTemplate(), expected.eventTemplate());
    QCOMPARE(actual.nextRowId(), expected.nextRowId());
    for (qsizetype row = 0; row < expected.rowCount(); ++row) {
        if (!(actual.draft(row) == expected.draft(row)) || actual.rowId(row) != expected.rowId(row)
            || actual.state(row) != expected.state(row) || actual.isSkipped(row) != expected.isSkipped(row)
            || actual.source(row) != expected.source(row))
            QFAIL(qPrintable(u"row %1 differs"_s.arg(row)));
    }
}

QString firstTitle(const EventTable &table)
{
    return table.rowCount() ? table.text(0, EventField::token(0)) : QString();
}

constexpr qsizetype killedRows = 3000;

/// Saves generation after generation until it is killed; every row of a save carries the same number.
int writeUntilKilled(const QString &path)
{
    auto store = DraftStore::open(path);
    if (!store)
        return 1;
    auto record = (*store)->load(u"killed"_s);
    if (!record)
        return 2;
    EventTable table = record->table;
    DraftLayout layout = record->layout;
    QTextStream out(stdout);
    for (int generation = firstTitle(table).toInt() + 1;; ++generation) {
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            table.setText(row, EventField::token(0), QString::number(generation));
        layout.noteChanged(0, table.rowCount() - 1);
        if (!(*store)->save({ u"killed"_s, u"Killed"_s, "UTC", generation }, table, layout))
            return 3;
        layout.markClean();
        out << generation << Qt::endl;
    }
}

} // namespace

class TestDraftStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DraftStore> m_store;

    QString path() const { return m_folder->filePath(u"drafts.sqlite"_s); }
    void reopen()
    {
        m_store.reset();
        auto opened = DraftStore::open(path());
        QVERIFY(opened.has_value());
        m_store = std::move(*opened);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void cleanup() { m_store.reset(); }

    void everythingComesBack()
    {
        EventTable table = tableOf(2500);
        table.setText(0, EventField::Id, u"my own id"_s);
        table.setText(1, EventField::ExtraData, QString(200'000, u'x'));
        table.setState(2, RowState::Refused);
        table.setState(2499, RowState::Created);
        table.setSkipped(3, true);
        table.setSource(4, { 1, 77 });
        table.setSource(2000, { 2, 5 });
        table.removeRows(10, 3);
        table.insertRows(1500, 2);
        QVERIFY(m_store->saveWhole({ u"a"_s, u"Draft Ä"_s, "Europe/Madrid", 5000 }, table).has_value());
        reopen();
        const auto record = m_store->load(u"a"_s);
        QVERIFY(record.has_value());
        compareTables(record->table, table);
        QCOMPARE(record->info, (DraftInfo { u"a"_s, u"Draft Ä"_s, u"7"_s, u"Webinar 春"_s, 2499, 5000 }));
        QCOMPARE(record->zoneId, QByteArray("Europe/Madrid"));
        QCOMPARE(record->layout.rowCount(), table.rowCount());
        QCOMPARE(record->layout.dirtyCount(), 0);
    }

    void whatThePersonAllowedIsKept()
    {
        DraftHead head { u"a"_s, u"A"_s, "UTC", 1 };
        QVERIFY(m_store->saveWhole(head, tableOf(1)).has_value());
        QVERIFY(!m_store->load(u"a"_s)->mayChangeAddresses);
        head.mayChangeAddresses = true;
        QVERIFY(m_store->saveWhole(head, tableOf(1)).has_value());
        reopen();
        QVERIFY(m_store->load(u"a"_s)->mayChangeAddresses);
    }

    void whatIsSentEmptyIsKept()
    {
        EventTable table = tableOf(3);
        const QString name = table.eventTemplate().tokens[0].name;
        table.setSentEmpty({ name });
        QVERIFY(m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 1 }, table).has_value());
        reopen();
        QCOMPARE(m_store->load(u"a"_s)->table.sentEmpty(), QStringList { name });
    }

    void aSealIsKeptAndTakenOff()
    {
        DraftHead head { u"a"_s, u"A"_s, "UTC", 1 };
        head.seal = sealOf({ u"A"_s, "UTC", tableOf(3), {} }, u"Agreed “with” Ana"_s, 1'780'000'000'000);
        QVERIFY(m_store->saveWhole(head, tableOf(3)).has_value());
        reopen();
        const auto record = m_store->load(u"a"_s);
        QCOMPARE(record->seal, head.seal);
        QVERIFY(m_store->duplicate(u"a"_s, { u"b"_s, u"B"_s, "UTC", 2 }).has_value());
        QVERIFY(!m_store->load(u"b"_s)->seal); // other events, with ids of their own
        head.seal.reset();
        QVERIFY(m_store->saveWhole(head, record->table).has_value());
        QVERIFY(!m_store->load(u"a"_s)->seal);
    }

    void aSaveGoesOverWhatWasReadOrNowhere()
    {
        QVERIFY(m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 1 }, tableOf(3)).has_value());
        auto here = m_store->load(u"a"_s);
        auto there = m_store->load(u"a"_s);
        there->table.setText(0, EventField::Email, u"there@firma.example"_s);
        there->layout.noteChanged(0, 0);
        QVERIFY(m_store->save({ u"a"_s, u"A"_s, "UTC", 2 }, there->table, there->layout).has_value());
        here->table.setText(1, EventField::Email, u"here@firma.example"_s);
        here->layout.noteChanged(1, 1);
        const auto saved = m_store->save({ u"a"_s, u"Other name"_s, "UTC", 3 }, here->table, here->layout);
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().code, ErrorCode::NotFound);
        const auto record = m_store->load(u"a"_s);
        QCOMPARE(record->info.name, u"A"_s);
        compareTables(record->table, there->table);
        there->layout.markClean();
        QVERIFY(m_store->save({ u"a"_s, u"A"_s, "UTC", 4 }, there->table, there->layout).has_value());
    }

    void aRenamedOrDeletedDraftIsAnotherRevision()
    {
        for (const bool isRenamed : { true, false }) {
            QVERIFY(m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 1 }, tableOf(3)).has_value());
            const auto read = m_store->load(u"a"_s);
            QVERIFY((isRenamed ? m_store->rename(u"a"_s, u"B"_s, 2) : m_store->remove(u"a"_s, 2)).has_value());
            QVERIFY(!m_store->save({ u"a"_s, u"A"_s, "UTC", 3 }, read->table, read->layout).has_value());
        }
    }

    void anEmptyDraft()
    {
        QVERIFY(m_store->saveWhole({ u"a"_s, {}, {}, 1 }, EventTable(visitTemplate())).has_value());
        const auto record = m_store->load(u"a"_s);
        QVERIFY(record.has_value());
        QCOMPARE(record->table.rowCount(), 0);
        QCOMPARE(record->layout.chunks().size(), 0);
    }

    void oneEditWritesOneChunk()
    {
        EventTable table = tableOf(10 * DraftLayout::rowsPerChunk);
        auto layout = m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 1 }, table);
        QVERIFY(layout.has_value());
        const auto before = chunksIn(path());
        QCOMPARE(before.size(), 10);

        table.setText(5000, EventField::Email, u"new@firma.example"_s);
        layout->noteChanged(5000, 5000);
        QCOMPARE(layout->dirtyCount(), 1);
        QVERIFY(m_store->save({ u"a"_s, u"A"_s, "UTC", 2 }, table, *layout).has_value());
        const auto after = chunksIn(path());
        QCOMPARE(after.keys(), before.keys());
        int different = 0;
        for (const qint64 key : before.keys())
            different += before[key] != after[key] ? 1 : 0;
        QCOMPARE(different, 1);
        const auto record = m_store->load(u"a"_s);
        QVERIFY(record.has_value());
        compareTables(record->table, table);
    }

    void randomEditsFollowTheLayout()
    {
        QRandomGenerator random(20260322);
        EventTable table = tableOf(5000);
        auto layout = m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 1 }, table);
        QVERIFY(layout.has_value());
        for (int round = 0; round < 60; ++round) {
            for (int edit = 0; edit < 4; ++edit) {
                const qsizetype rows = table.rowCount();
                const qsizetype row = random.bounded(static_cast<int>(rows + 1));
                switch (random.bounded(4)) {
                case 0: {
                    const qsizetype count = random.bounded(2) ? 1 : random.bounded(1, 5000);
                    table.insertRows(row, count);
                    layout->noteInserted(row, count);
                    break;
                }
                case 1: {
                    const qsizetype count
                        = std::min<qsizetype>(rows - row, random.bounded(2) ? 1 : random.bounded(3000));
                    table.removeRows(row, count);
                    layout->noteRemoved(row, count);
                    break;
                }
                default:
                    if (row < rows) {
                        table.setText(row, EventField::token(0), QString::number(random.generate()));
                        layout->noteChanged(row, row);
                    }
                }
                QCOMPARE(layout->rowCount(), table.rowCount());
            }
            QVERIFY(m_store->save({ u"a"_s, u"A"_s, "UTC", round }, table, *layout).has_value());
            layout->markClean();
            QCOMPARE(chunksIn(path()).size(), layout->chunks().size());
            if (round % 10 == 9) {
                reopen();
                const auto record = m_store->load(u"a"_s);
                QVERIFY(record.has_value());
                compareTables(record->table, table);
                QCOMPARE(m_store->rowIdsOf(u"a"_s).value(), rowIds(table));
                layout = record->layout;
            }
        }
    }

    void aFailedWriteIsDirtyAgain()
    {
        DraftLayout layout = DraftLayout::unsaved(5000);
        layout.markClean();
        layout.noteChanged(10, 10);
        const DraftLayout written = layout;
        layout.markClean();
        layout.noteChanged(4000, 4000);
        layout.markDirtyAgain(written);
        QCOMPARE(layout.dirtyCount(), 2);
        QVERIFY(layout.chunks().first().isDirty);
    }

    void theListIsNewestFirst()
    {
        QVERIFY(m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 10 }, tableOf(1)).has_value());
        QVERIFY(m_store->saveWhole({ u"b"_s, u"B"_s, "UTC", 30 }, tableOf(2)).has_value());
        QVERIFY(m_store->saveWhole({ u"c"_s, u"C"_s, "UTC", 20 }, tableOf(3)).has_value());
        const auto names = [this] {
            QStringList result;
            const QList<DraftInfo> drafts = m_store->list().value();
            for (const DraftInfo &info : drafts)
                result.append(info.name);
            return result;
        };
        QCOMPARE(names(), QStringList({ u"B"_s, u"C"_s, u"A"_s }));
        QVERIFY(m_store->rename(u"a"_s, u"Renamed"_s, 40).has_value());
        QCOMPARE(names(), QStringList({ u"Renamed"_s, u"B"_s, u"C"_s }));
        QCOMPARE(m_store->rename(u"nowhere"_s, u"x"_s, 1).error().code, ErrorCode::NotFound);
    }

    void deletionCanBeUndoneUntilPurged()
    {
        QVERIFY(m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 10 }, tableOf(3)).has_value());
        QVERIFY(m_store->remove(u"a"_s, 100).has_value());
        QVERIFY(m_store->list()->isEmpty());
        QCOMPARE(m_store->rowIdsOf(u"a"_s).error().code, ErrorCode::NotFound);
        QVERIFY(m_store->purge(100).has_value());
        QVERIFY(m_store->restore(u"a"_s).has_value());
        QCOMPARE(m_store->list()->size(), 1);
        QCOMPARE(m_store->load(u"a"_s)->table.rowCount(), 3);
        QVERIFY(m_store->remove(u"a"_s, 100).has_value());
        QVERIFY(m_store->purge(101).has_value());
        QCOMPARE(m_store->restore(u"a"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->load(u"a"_s).error().code, ErrorCode::NotFound);
        QVERIFY(chunksIn(path()).isEmpty());
    }

    void savingAPurgedDraftDoesNotBringHalfOfItBack()
    {
        const EventTable table = tableOf(3000);
        auto layout = m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 1 }, table);
        QVERIFY(m_store->remove(u"a"_s, 1).has_value());
        QVERIFY(m_store->purge(2).has_value());
        layout->noteChanged(0, 0);
        QCOMPARE(m_store->save({ u"a"_s, u"A"_s, "UTC", 2 }, table, *layout).error().code, ErrorCode::NotFound);
        QVERIFY(m_store->list()->isEmpty());
    }

    void aCopyIsOtherEvents()
    {
        EventTable table = tableOf(3);
        table.setText(0, EventField::Id, u"own"_s);
        table.setState(1, RowState::Created);
        table.setSkipped(2, true);
        QVERIFY(m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 1 }, table).has_value());
        const KeptFile source { u"list.csv"_s, "a;b\n1;2\n", "{}", "[]" };
        QVERIFY(m_store->keepFile(u"a"_s, 1, source).has_value());
        QVERIFY(m_store->duplicate(u"a"_s, { u"b"_s, u"A copy"_s, "UTC", 2 }).has_value());
        const auto copy = m_store->load(u"b"_s);
        QVERIFY(copy.has_value());
        QCOMPARE(copy->info.name, u"A copy"_s);
        for (qsizetype row = 0; row < 3; ++row) {
            QVERIFY(copy->table.eventId(row) != table.eventId(row));
            QVERIFY(copy->table.eventId(row).startsWith("tc-"));
            QCOMPARE(copy->table.state(row), RowState::Waiting);
            QCOMPARE(copy->table.text(row, EventField::Email), table.text(row, EventField::Email));
        }
        QVERIFY(copy->table.isSkipped(2));
        QCOMPARE(*m_store->keptFile(u"b"_s, 1), source);
        QCOMPARE(m_store->load(u"a"_s)->table.eventId(0), QByteArray("own"));
        QCOMPARE(m_store->duplicate(u"nowhere"_s, { u"c"_s, {}, {}, 1 }).error().code, ErrorCode::NotFound);
    }

    void importFilesAreKept()
    {
        QVERIFY(m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 1 }, tableOf(1)).has_value());
        QCOMPARE(*m_store->nextImportNumber(u"a"_s), 1);
        const KeptFile source { u"Müller.csv"_s, QByteArray("a,b\r\n").repeated(100'000), "{\"delimiter\":\",\"}",
            "[1]" };
        QVERIFY(m_store->keepFile(u"a"_s, 1, source).has_value());
        QCOMPARE(*m_store->nextImportNumber(u"a"_s), 2);
        reopen();
        QCOMPARE(*m_store->keptFile(u"a"_s, 1), source);
        QVERIFY(QFile(path()).size() < 100'000);
        QCOMPARE(m_store->keptFile(u"a"_s, 2).error().code, ErrorCode::NotFound);
        QCOMPARE(m_store->keepFile(u"nowhere"_s, 1, source).error().code, ErrorCode::NotFound);
    }

    void anotherTemplateWritesEverything()
    {
        EventTable table = tableOf(2500);
        auto layout = m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 1 }, table);
        EventTemplate changed = visitTemplate();
        changed.tokens.swapItemsAt(0, 1);
        EventTable moved(changed);
        moved.insertRows(0, table.rowCount());
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            moved.setText(row, EventField::token(1), table.text(row, EventField::token(0)));
            moved.setText(row, EventField::token(0), table.text(row, EventField::token(1)));
        }
        QVERIFY(m_store->save({ u"a"_s, u"A"_s, "UTC", 2 }, moved, *layout).has_value());
        const auto record = m_store->load(u"a"_s);
        QVERIFY(record.has_value());
        compareTables(record->table, moved);
    }

    void brokenBytesAreSaidNotShown()
    {
        QVERIFY(m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 1 }, tableOf(100)).has_value());
        QVERIFY(m_store->saveWhole({ u"b"_s, u"B"_s, "UTC", 1 }, tableOf(100)).has_value());
        m_store.reset();
        {
            auto database = Database::open(path(), QList<Database::Step>(4));
            QVERIFY((*database)
                        ->run(u"UPDATE chunks SET bytes = substr(bytes, 1, length(bytes) - 5) WHERE draft = 1"_s)
                        .has_value());
        }
        reopen();
        QCOMPARE(m_store->load(u"a"_s).error().code, ErrorCode::StorageError);
        QVERIFY(m_store->load(u"b"_s).has_value());
    }

    void chunksSurviveAnyBytes()
    {
        const EventTable table = tableOf(40);
        QList<EventField> fields { EventField::Id, EventField::Email, EventField::token(0), EventField::token(1) };
        QList<std::optional<EventField>> readFields(fields.cbegin(), fields.cend());
        const QByteArray good = writeDraftChunk(table, 0, 40, fields);
        QRandomGenerator random(1);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bad = good.left(random.bounded(static_cast<int>(good.size())) + 1);
            for (int i = 0; i < 3; ++i)
                bad[random.bounded(static_cast<int>(bad.size()))] = static_cast<char>(random.generate());
            EventTable target(visitTemplate());
            target.appendBlankRows(40);
            (void)readDraftChunk(bad, target, 0, 40, readFields);
            QCOMPARE(target.rowCount(), 40);
        }
        EventTable target(visitTemplate());
        target.appendBlankRows(40);
        QVERIFY(readDraftChunk(good, target, 0, 40, readFields));
        QVERIFY(!readDraftChunk(good + 'x', target, 0, 40, readFields));
        QVERIFY(!readDraftChunk(good, target, 0, 39, readFields));
    }

    void aReadOnlyFileIsSaid()
    {
        if (geteuid() == 0)
            QSKIP("root writes everywhere");
        QVERIFY(m_store->saveWhole({ u"a"_s, u"A"_s, "UTC", 1 }, tableOf(1)).has_value());
        m_store.reset();
        QFile(path()).setPermissions(QFile::ReadOwner);
        auto opened = DraftStore::open(path());
        QVERIFY(!opened || !(*opened)->saveWhole({ u"a"_s, u"A"_s, "UTC", 2 }, tableOf(1)));
    }

    void killsNeverBreakIt()
    {
        QVERIFY(m_store->saveWhole({ u"killed"_s, u"Killed"_s, "UTC", 0 }, tableOf(killedRows)).has_value());
        m_store.reset();
        QRandomGenerator random(9);
        int last = 0;
        for (int round = 0; round < 10; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), { u"--writer"_s, path() });
            QVERIFY(child.waitForStarted());
            QVERIFY(child.waitForReadyRead(20'000)); // at least one generation is in
            QTest::qSleep(random.bounded(40));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            const QList<QByteArray> said = child.readAllStandardOutput().split('\n');
            const int promised = said.value(said.size() - 2).toInt();

            reopen();
            const auto record = m_store->load(u"killed"_s);
            QVERIFY(record.has_value());
            QCOMPARE(record->table.rowCount(), killedRows);
            const QString generation = firstTitle(record->table);
            QVERIFY(generation.toInt() >= promised); // what was said to be saved is saved
            QVERIFY(generation.toInt() > last);
            last = generation.toInt();
            for (qsizetype row = 0; row < killedRows; ++row) {
                if (record->table.text(row, EventField::token(0)) != generation)
                    QFAIL("half a save");
            }
            auto database = Database::open(path(), QList<Database::Step>(4));
            auto check = (*database)->prepare(u"PRAGMA integrity_check"_s);
            QVERIFY(check && check->exec() && check->next());
            QCOMPARE(check->value(0).toString(), u"ok"_s);
            check = fail(ErrorCode::Cancelled, {}); // the query goes before its database
            m_store.reset();
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && app.arguments().at(1) == "--writer"_L1)
        return writeUntilKilled(app.arguments().at(2));
    TestDraftStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_draftstore.moc"
