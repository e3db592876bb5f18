#include "domain/eventtable.h"

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
    eventTemplate.tokens = { { u"a"_s, u"A"_s, TokenType::String, {}, {} }, { u"b"_s, u"B"_s, TokenType::Number, {}, {} } };
    return eventTemplate;
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
        const TextColumn::Handle kept = table.column(EventField::Email).handleAt(0);
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
        QCOMPARE(counts.of(Outcome::Refused), 2);
        QCOMPARE(counts.of(Outcome::Waiting), 1);
    }
};

QTEST_APPLESS_MAIN(TestEventTable)
#include "tst_eventtable.moc"
