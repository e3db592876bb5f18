// What the headers show as an example stands here, so that it compiles and says the truth; tests/layering/examples.py
// compares the lines.
#include "base/hashedrows.h"
#include "domain/eventtable.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestHeaderExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventTable()
    {
        EventTemplate eventTemplate;
        eventTemplate.tokens = { { u"minutes"_s, u"Minutes"_s, TokenType::Number, {}, {} } };

        EventTable table(eventTemplate);
        table.insertRows(0, 2); // two empty rows, each with its id
        table.setText(0, EventField::Email, u"ana@example.com");
        table.setText(0, EventField::token(0), u"54");
        const EventTable snapshot = table; // shares the rows; may be read by a worker
        table.setText(0, EventField::token(0), u"61");

        QCOMPARE(snapshot.text(0, EventField::token(0)), u"54"_s);
        QCOMPARE(table.text(0, EventField::token(0)), u"61"_s);
        QCOMPARE(snapshot.eventId(1), table.eventId(1));
    }

    void textArena()
    {
        TextArena texts;
        const TextArena::Handle yes = texts.intern("yes");
        const TextArena copy = texts; // shares the texts
        const TextArena::Handle no = texts.intern("no"); // does not disturb who reads "yes"

        QCOMPARE(copy.textOf(yes), std::string_view("yes"));
        QCOMPARE(texts.textOf(no), std::string_view("no"));
    }

    void rowBlocks()
    {
        RowBlocks rows(1); // one column
        rows.insertBlank(0, 3);
        const RowBlocks before = rows; // a snapshot: shares the block
        const auto place = rows.locate(2);
        rows.writable(place.piece).setHandle(0, place.at, 7); // copies the one list it changes

        QCOMPARE(rows.pieces().at(place.piece).block->handle(0, place.at), 7U);
        QCOMPARE(before.pieces().at(place.piece).block->handle(0, place.at), 0U);
    }

    void wholeColumn()
    {
        EventTable table;
        table.insertRows(0, 2);

        WholeColumn emails = table.wholeColumn(EventField::Email);
        emails.set(1, table.arena(EventField::Email).intern("bo@example.com"));
        table.swapColumn(EventField::Email, emails); // and once more: as it was

        QCOMPARE(table.text(1, EventField::Email), QStringLiteral("bo@example.com"));
        table.swapColumn(EventField::Email, emails);
        QVERIFY(table.column(EventField::Email).isEmptyEverywhere());
    }

    void hashedRows()
    {
        const std::vector<std::string_view> texts { "a", "b", "a" };
        const auto hashOf = [&](qsizetype row) { return qHash(texts.at(size_t(row)).front()); };
        QList<qsizetype> repeats;

        HashedRows seen(texts.size());
        for (qsizetype row = 0; row < 3; ++row) {
            const auto same = [&](qsizetype other) { return texts[size_t(other)] == texts[size_t(row)]; };
            if (seen.contains(hashOf(row), same))
                repeats.append(row);
            else
                seen.insert(hashOf(row), row);
        }

        QCOMPARE(repeats, QList<qsizetype> { 2 });
    }
};

QTEST_GUILESS_MAIN(TestHeaderExamples)
#include "tst_headerexamples.moc"
