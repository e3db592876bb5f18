#include "domain/eventtable.h"

#include "domain/rowruns.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate twoTokens()
{
    EventTemplate eventTemplate;
    eventTemplate.id = u"1"_s;
    eventTemplate.name = u"t"_s;
    eventTemplate.objectType = u"contacts"_s;
    eventTemplate.tokens
        = { { u"a"_s, u"A"_s, TokenType::String, {}, {} }, { u"b"_s, u"B"_s, TokenType::Number, {}, {} } };
    return eventTemplate;
}

/// What a table of many rows is compared by.
struct PlainRow {
    RowId id;
    QString email;
    QString token;
    RowState state;
    RowSource source;
    QByteArray eventId;
    bool operator==(const PlainRow &) const = default;
};

QList<PlainRow> plainRows(const EventTable &table, qsizetype from, qsizetype count)
{
    QList<PlainRow> rows;
    for (qsizetype row = from; row < from + count; ++row)
        rows.append({ table.rowId(row), table.text(row, EventField::Email), table.text(row, EventField::token(0)),
            table.state(row), table.source(row), table.eventId(row) });
    return rows;
}

EventTable manyRows(qsizetype rows, const QString &name)
{
    EventTable table(twoTokens());
    table.insertRows(0, rows);
    for (qsizetype row = 0; row < rows; ++row) {
        table.setText(row, EventField::Email, name + QString::number(row));
        if (row % 3 == 0)
            table.setSource(row, { 1, static_cast<qint32>(row) });
    }
    return table;
}

} // namespace

class TestEventTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsMintedAtOnceAreDistinctVersion4()
    {
        for (const size_t count : { size_t(1), size_t(255), size_t(20'000) }) {
            std::vector<EventIdBits> ids(count);
            mintEventIds(ids);
            for (const EventIdBits &bits : ids) {
                QCOMPARE(bits[6] >> 4, 4);
                QCOMPARE(bits[8] >> 6, 2);
            }
            std::sort(ids.begin(), ids.end());
            QVERIFY(std::adjacent_find(ids.begin(), ids.end()) == ids.end());
        }
        // and no two askings give the same
        std::vector<EventIdBits> first(1000);
        std::vector<EventIdBits> second(1000);
        mintEventIds(first);
        mintEventIds(second);
        QVERIFY(first.front() != second.front());
    }

    void everyRowHasItsOwnId()
    {
        EventTable table(twoTokens());
        table.insertRows(0, 1000);
        QSet<QByteArray> ids;
        for (int row = 0; row < 1000; ++row)
            ids.insert(table.eventId(row));
        QCOMPARE(ids.size(), 1000);
        QVERIFY(ids.constBegin()->startsWith("tc-"));
    }

    void foreignIdsAreKeptAsTheyAre()
    {
        EventTable table(twoTokens());
        table.insertRows(0, 1);
        table.setText(0, EventField::Id, u"petspot:1:a@b.test");
        QCOMPARE(table.eventId(0), QByteArray("petspot:1:a@b.test"));
        const QByteArray ours = formatEventId(mintEventId());
        table.setText(0, EventField::Id, QString::fromLatin1(ours));
        QCOMPARE(table.eventId(0), ours);
        table.setText(0, EventField::Id, u"");
        QVERIFY(table.eventId(0).startsWith("tc-"));
        QVERIFY(table.eventId(0) != ours);
    }

    void heldRowsAreLocked()
    {
        EventTable table(twoTokens());
        table.insertRows(0, 2);
        table.setHeld(0, true);
        table.setSkipped(0, true);
        QVERIFY(table.isLocked(0) && table.isSkipped(0) && !table.isLocked(1));
        table.setHeld(0, false);
        QVERIFY(!table.isLocked(0) && table.isSkipped(0) && !table.isHeld(0));
    }

    /// Random inserts, edits and removals on the table and on a plain list of drafts give the same rows.
    void agreesWithAPlainList()
    {
        QRandomGenerator random(11);
        EventTable table(twoTokens());
        QList<EventDraft> plain;
        for (int step = 0; step < 5000; ++step) {
            const auto size = plain.size();
            const auto row = size ? qsizetype(random.bounded(quint32(size))) : 0;
            switch (random.bounded(4)) {
            case 0: {
                const int count = 1 + random.bounded(5);
                table.insertRows(row, count);
                for (int i = 0; i < count; ++i)
                    plain.insert(row + i, table.draft(row + i));
                break;
            }
            case 1:
                if (size > 50) {
                    table.removeRows(row, 1);
                    plain.removeAt(row);
                }
                break;
            default:
                if (size) {
                    const QString text = random.bounded(3) ? u"v%1 ü日"_s.arg(random.bounded(40))
                                                           : QString(random.bounded(3000), u'x');
                    table.setText(row, EventField::token(0), text);
                    plain[row].tokens[0] = text;
                    table.setText(row, EventField::Email, text);
                    plain[row].email = text;
                }
            }
        }
        QCOMPARE(table.rowCount(), plain.size());
        for (qsizetype row = 0; row < plain.size(); ++row)
            QCOMPARE(table.draft(row), plain[row]);
    }

    /// The same with thousands of rows at once: scattered removals and their undo, other tables shared and copied,
    /// whole columns exchanged, and snapshots that must stay what they were.
    void agreesWithAPlainListOverManyBlocks()
    {
        QRandomGenerator random(20260401);
        EventTable table = manyRows(12'000, u"first "_s);
        QList<PlainRow> plain = plainRows(table, 0, 12'000);
        struct Snapshot {
            EventTable table;
            QList<PlainRow> plain;
        };
        QList<Snapshot> snapshots;
        struct Removal {
            QList<RowRun> runs;
            EventTable part;
            QList<PlainRow> plain;
        };
        QList<Removal> removals; // undone in their order, while nothing else comes or goes
        for (int step = 0; step < 250; ++step) {
            const auto anyRow
                = [&] { return static_cast<qsizetype>(random.bounded(static_cast<quint32>(plain.size()))); };
            switch (random.bounded(8)) {
            case 0:
                snapshots.append({ table, plain });
                break;
            case 1: { // a table of its own, large enough to be shared or small enough to be copied
                removals.clear();
                EventTable other
                    = manyRows(random.bounded(2) && plain.size() < 60'000 ? 5'000 : 40, u"other %1 "_s.arg(step));
                other.setNextRowId(table.nextRowId());
                other.renewRowIds();
                const qsizetype from = random.bounded(2) ? 0 : 10;
                const qsizetype row = random.bounded(2) ? plain.size() : anyRow();
                table.insertRows(row, other, from, other.rowCount() - from);
                const QList<PlainRow> rows = plainRows(other, from, other.rowCount() - from);
                plain.insert(row, rows.size(), {});
                std::copy(rows.cbegin(), rows.cend(), plain.begin() + row);
                break;
            }
            case 2: {
                QList<qsizetype> rows;
                for (qsizetype row = random.bounded(50); row < plain.size() - 100;
                     row += 1 + random.bounded(step % 2 ? 5 : 500))
                    rows.append(row);
                const QList<RowRun> runs = rowruns::fromRows(rows);
                EventTable part = table;
                part.keepRuns(runs);
                table.removeRuns(runs);
                removals.append({ runs, part, plain });
                rowruns::remove(plain, runs);
                break;
            }
            case 3:
                if (!removals.isEmpty()) { // the rows that stayed have what they have now
                    const Removal last = removals.takeLast();
                    table.insertRuns(last.runs, last.part);
                    QList<PlainRow> part = last.plain;
                    rowruns::keep(part, last.runs);
                    rowruns::insert(plain, last.runs, part);
                }
                break;
            case 4: {
                removals.clear();
                const qsizetype row = anyRow();
                const int count = random.bounded(1, 4);
                table.insertRows(row, count);
                plain.insert(row, count, {});
                std::copy_n(plainRows(table, row, count).cbegin(), count, plain.begin() + row);
                break;
            }
            case 5: { // there and, most often, back
                const TextArena::Handle filled = table.arena(EventField::token(0)).intern("filled");
                WholeColumn column = random.bounded(2) ? table.sameInColumn(EventField::token(0), filled)
                                                       : table.wholeColumn(EventField::token(0));
                for (qsizetype row = 0; row < plain.size(); ++row)
                    column.set(row, row % 2 ? 0 : filled);
                table.swapColumn(EventField::token(0), column);
                if (random.bounded(4)) {
                    table.swapColumn(EventField::token(0), column);
                } else {
                    for (qsizetype row = 0; row < plain.size(); ++row)
                        plain[row].token = row % 2 ? QString() : u"filled"_s;
                }
                break;
            }
            default:
                for (int i = 0; i < 20; ++i) {
                    const qsizetype row = anyRow();
                    const QString text = u"typed %1"_s.arg(random.bounded(1000));
                    table.setText(row, EventField::Email, text);
                    plain[row].email = text;
                    table.setState(row, RowState::Refused);
                    plain[row].state = RowState::Refused;
                }
            }
            QCOMPARE(table.rowCount(), plain.size());
            if (step % 10 == 9)
                QVERIFY2(plainRows(table, 0, plain.size()) == plain, qPrintable(QString::number(step)));
        }
        for (const RowId id : { plain.first().id, plain.last().id, plain.at(plain.size() / 2).id })
            QCOMPARE(plain.at(table.rowOf(id)).id, id);
        QVERIFY(snapshots.size() > 10);
        for (const Snapshot &snapshot : std::as_const(snapshots))
            QVERIFY(plainRows(snapshot.table, 0, snapshot.table.rowCount()) == snapshot.plain);
    }

    /// A million cells with one text, or none: the blocks share one list, whatever came and went since it was made.
    void aWholeColumnComesAndGoesBack()
    {
        constexpr qsizetype rows = 3 * RowBlocks::rowsPerBlock + 10;
        EventTable table = manyRows(rows, u"row "_s);
        const EventTable before = table;
        const auto isBefore = [](TextArena::Handle handle) { return handle != 0; };
        for (const bool isEmpty : { true, false }) {
            const TextArena::Handle text = isEmpty ? 0 : table.arena(EventField::Email).intern("all");
            WholeColumn emails = table.sameInColumn(EventField::Email, text);
            QCOMPARE(emails.size(), rows);
            table.swapColumn(EventField::Email, emails);
            QCOMPARE(emails.countIf(isBefore), rows);
            QCOMPARE(table.column(EventField::Email).isEmptyEverywhere(), isEmpty);
            QCOMPARE(table.text(rows - 1, EventField::Email), isEmpty ? QString() : u"all"_s);
            QCOMPARE(before.text(rows - 1, EventField::Email), u"row %1"_s.arg(rows - 1));
            table.insertRows(5, 2); // the same rows stand in other pieces then
            table.removeRows(5, 2);
            table.insertRows(rows, 1);
            table.removeRows(rows, 1);
            table.swapColumn(EventField::Email, emails);
            for (const qsizetype row : { qsizetype(0), qsizetype(4), qsizetype(5), rows / 2, rows - 1 })
                QCOMPARE(table.text(row, EventField::Email), before.text(row, EventField::Email));
            QCOMPARE(emails.countIf([text](TextArena::Handle handle) { return handle == text; }), rows);
            table.swapColumn(EventField::Email, emails);
            QCOMPARE(emails.at(rows - 1), before.wholeColumn(EventField::Email).at(rows - 1));
            table.swapColumn(EventField::Email, emails);
        }
    }

    /// Undone and done again, an import takes its texts over once.
    void theSameTableComesTwiceWithoutGrowing()
    {
        EventTable table = manyRows(100, u"own "_s);
        const EventTable import = manyRows(20'000, u"imported "_s);
        table.insertRows(100, import, 0, 20'000);
        const qsizetype bytes = table.memoryUse();
        for (int i = 0; i < 300; ++i) {
            table.removeRows(100, 20'000);
            table.insertRows(100, import, 0, 20'000);
        }
        QVERIFY(table.memoryUse() <= bytes + bytes / 100);
        QCOMPARE(table.text(20'099, EventField::Email), u"imported 19999"_s);
    }

    void rowsThatAreSurelyThose()
    {
        EventTable table = manyRows(20'000, u"r "_s);
        const EventTable before = table;
        table.setText(5, EventField::Email, u"edited");
        QVERIFY(table.hasRowsOf(before));
        table.removeRows(10'000, 1);
        QVERIFY(!table.hasRowsOf(before));
        table.insertRows(10'000, 1);
        QVERIFY(!table.hasRowsOf(before));
        QVERIFY(!EventTable(before.eventTemplate()).hasRowsOf(before));
    }

    void copiesMadeNewAreOtherEvents()
    {
        EventTable table = manyRows(10'000, u"r "_s);
        table.setText(7, EventField::Id, u"of another maker");
        table.setState(7, RowState::Created);
        const EventTable before = table;
        EventTable copies = table;
        copies.keepRuns({ { 5, 5 }, { 9'000, 100 } });
        copies.makeNew();
        QCOMPARE(copies.rowCount(), 105);
        QSet<QByteArray> ids;
        for (qsizetype row = 0; row < copies.rowCount(); ++row) {
            ids.insert(copies.eventId(row));
            QCOMPARE(copies.rowId(row), before.nextRowId() + row);
            QVERIFY(copies.state(row) == RowState::Waiting && copies.source(row) == RowSource());
            QCOMPARE(
                copies.text(row, EventField::Email), before.text(row < 5 ? 5 + row : 8'995 + row, EventField::Email));
        }
        QCOMPARE(ids.size(), 105);
        QVERIFY(plainRows(table, 0, 10'000) == plainRows(before, 0, 10'000));
    }

    void aCopyIsASnapshot()
    {
        EventTable table(twoTokens());
        table.insertRows(0, 10);
        table.setText(3, EventField::Email, u"before");
        const EventTable snapshot = table;
        table.setText(3, EventField::Email, u"after");
        table.removeRows(0, 2);
        QCOMPARE(snapshot.text(3, EventField::Email), u"before"_s);
        QCOMPARE(snapshot.rowCount(), 10);
    }

    void removedRowsComeBackWhole()
    {
        EventTable table(twoTokens());
        table.insertRows(0, 100);
        for (int row = 0; row < 100; ++row)
            table.setText(row, EventField::token(1), QString::number(row));
        table.setState(50, RowState::Created);
        const EventTable before = table;
        const EventTable taken = table.extracted(40, 20);
        table.removeRows(40, 20);
        QCOMPARE(table.rowOf(before.rowId(45)), -1);
        table.insertRows(40, taken, 0, 20);
        for (int row = 0; row < 100; ++row) {
            QCOMPARE(table.draft(row), before.draft(row));
            QCOMPARE(table.rowId(row), before.rowId(row));
            QCOMPARE(table.state(row), before.state(row));
        }
        QVERIFY(table.isLocked(50));
    }

    /// An undo step keeps handles: they must outlive whatever rows come and go.
    void handlesOutliveRowsThatComeAndGo()
    {
        EventTable table(twoTokens());
        table.insertRows(0, 1);
        table.setText(0, EventField::Email, u"first@x.test");
        const TextArena::Handle kept = table.column(EventField::Email).handleAt(0);
        const EventTable taken = table.extracted(0, 1);
        table.removeRows(0, 1);
        EventTable many(twoTokens());
        many.insertRows(0, 10'000);
        for (int row = 0; row < 10'000; ++row)
            many.setText(row, EventField::Email, u"someone-%1@x.test"_s.arg(row));
        table.insertRows(0, many, 0, 10'000);
        table.insertRows(5'000, taken, 0, 1);
        QCOMPARE(table.column(EventField::Email).textOf(kept), std::string_view("first@x.test"));
        for (int row = 0; row < 10'001; ++row)
            QCOMPARE(table.text(row, EventField::Email),
                row == 5'000 ? u"first@x.test"_s : u"someone-%1@x.test"_s.arg(row < 5'000 ? row : row - 1));
        table.setText(17, EventField::Email, u"edited@x.test"); // and both go on growing
        many.setText(17, EventField::Email, u"other@x.test");
        QCOMPARE(table.text(17, EventField::Email), u"edited@x.test"_s);
        QCOMPARE(many.text(17, EventField::Email), u"other@x.test"_s);
    }

    void veryLongTexts()
    {
        EventTable table(twoTokens());
        table.insertRows(0, 2);
        const QString big(3'000'000, u'y');
        table.setText(1, EventField::ExtraData, big);
        table.setText(0, EventField::ExtraData, u"small");
        QCOMPARE(table.text(1, EventField::ExtraData), big);
        QCOMPARE(table.text(0, EventField::ExtraData), u"small"_s);
    }

    void countsAddUp()
    {
        EventTable table(twoTokens());
        table.insertRows(0, 8);
        for (int row = 0; row < 8; ++row)
            table.setState(row, RowState(row));
        table.setSkipped(0, true);
        const OutcomeCounts counts = table.counts();
        QCOMPARE(counts.total(), 8);
        QCOMPARE(counts.of(Outcome::Skipped), 2);
        QCOMPARE(counts.of(Outcome::Refused), 1);
        QCOMPARE(counts.of(Outcome::Unknown), 2); // a conflict is one: nobody knows what stands there
        QCOMPARE(counts.of(Outcome::Waiting), 1);
    }
};

QTEST_APPLESS_MAIN(TestEventTable)
#include "tst_eventtable.moc"
