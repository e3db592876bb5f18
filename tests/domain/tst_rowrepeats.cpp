#include "domain/eventfingerprint.h"
#include "domain/rowrepeats.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate webinar()
{
    EventTemplate eventTemplate;
    eventTemplate.id = u"1001298"_s;
    eventTemplate.objectType = u"contacts"_s;
    eventTemplate.tokens = { { u"webinarName"_s, u"Webinar"_s, TokenType::String, {}, {} } };
    return eventTemplate;
}

/// Rows as "email|webinar|id"; an id that is left out is made.
EventTable tableOf(const QStringList &rows)
{
    EventTable table(webinar());
    table.insertRows(0, rows.size());
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QStringList parts = rows[row].split(u'|');
        table.setText(row, EventField::Email, parts.value(0));
        table.setText(row, EventField::token(0), parts.value(1));
        if (parts.size() > 2)
            table.setText(row, EventField::Id, parts[2]);
    }
    return table;
}

QList<int> found(const EventTable &table, const EventTable &draft = EventTable(), const QList<qsizetype> &created = {})
{
    const RowRepeats repeats = RowRepeats::find(table, draft, created);
    QList<int> flags;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        flags.append(repeats.of(row).toInt());
    return flags;
}

constexpr int id = int(Repeat::Id);
constexpr int content = int(Repeat::Content);
constexpr int inDraft = int(Repeat::InDraft);
constexpr int created = int(Repeat::Created);

} // namespace

class TestRowRepeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatRepeats_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("draft");
        QTest::addColumn<QList<qsizetype>>("createdRows");
        QTest::addColumn<QList<int>>("flags");
        using Rows = QStringList;
        using Flags = QList<int>;
        const QList<qsizetype> none;
        QTest::newRow("nothing") << Rows { u"a@b.co|x"_s, u"c@d.co|x"_s } << Rows {} << none << Flags { 0, 0 };
        QTest::newRow("whole content") << Rows { u"a@b.co|x"_s, u"c@d.co|x"_s, u"a@b.co|x"_s, u"a@b.co|x"_s } << Rows {}
                                       << none << Flags { 0, 0, content, content };
        QTest::newRow("a value in another field") << Rows { u"x|a"_s, u"a|x"_s } << Rows {} << none << Flags { 0, 0 };
        QTest::newRow("id") << Rows { u"a@b.co|x|1"_s, u"c@d.co|x|1"_s, u"e@f.co|x|2"_s } << Rows {} << none
                            << Flags { 0, id, 0 };
        QTest::newRow("id and content") << Rows { u"a@b.co|x|1"_s, u"a@b.co|x|1"_s } << Rows {} << none
                                        << Flags { 0, id | content };
        // The second may go for its id: the third is then the only one that says what it says.
        QTest::newRow("content of one that may go")
            << Rows { u"a@b.co|x|1"_s, u"c@d.co|y|1"_s, u"c@d.co|y|2"_s } << Rows {} << none << Flags { 0, id, 0 };
        QTest::newRow("rows that say nothing") << Rows { u"|"_s, u"|"_s } << Rows { u"|"_s } << none << Flags { 0, 0 };
        QTest::newRow("in the draft") << Rows { u"a@b.co|x"_s, u"c@d.co|y|7"_s, u"e@f.co|z"_s }
                                      << Rows { u"g@h.co|w|7"_s, u"a@b.co|x"_s, u"a@b.co|x"_s } << none
                                      << Flags { inDraft, inDraft, 0 };
        QTest::newRow("a field the draft does not use")
            << Rows { u"a@b.co|x"_s } << Rows { u"a@b.co|"_s } << none << Flags { 0 };
        QTest::newRow("created") << Rows { u"a@b.co|x"_s, u"c@d.co|x"_s } << Rows {} << QList<qsizetype> { 1 }
                                 << Flags { 0, created };
    }
    void findsWhatRepeats()
    {
        QFETCH(QStringList, rows);
        QFETCH(QStringList, draft);
        QFETCH(QList<qsizetype>, createdRows);
        QTEST(found(tableOf(rows), tableOf(draft), createdRows), "flags");
    }

    /// Within a file as across sends: what HubSpot keeps as one is one.
    void whatDiffersByTypingOnlyRepeats()
    {
        EventTable table = tableOf({ u"ana@example.com|Spring"_s, u"ANA@example.com|Spring"_s, u"ÄNA@example.com|S"_s,
            u"äna@example.com|S"_s, u"ana@example.com|spring"_s });
        QCOMPARE(found(table), (QList<int> { 0, content, 0, content, 0 }));
        table.setUtf8(0, EventField::Timestamp, "2026-04-02T10:00:00Z");
        table.setUtf8(1, EventField::Timestamp, "2026-04-02T12:00:00.000+02:00");
        table.setUtf8(0, EventField::ExtraData, R"({"a": 1, "b": [2]})");
        table.setUtf8(1, EventField::ExtraData, R"({"b":[2],"a":1})");
        QCOMPARE(found(table).at(1), content);
        EventFingerprinter fingerprinter(table);
        const EventFingerprint first = fingerprinter.of(0);
        QCOMPARE(fingerprinter.of(1), first);
        table.setUtf8(1, EventField::Timestamp, "2026-04-02T12:00:01+02:00");
        QCOMPARE(found(table).at(1), 0);
    }

    void numbersRepeatByValue()
    {
        EventTemplate minutes;
        minutes.id = u"1"_s;
        minutes.tokens = { { u"minutes"_s, u"Minutes"_s, TokenType::Number, {}, {} },
            { u"code"_s, u"Code"_s, TokenType::String, {}, {} } };
        EventTable table(minutes);
        for (const auto &[number, code] :
            { std::pair("5", "07"), std::pair("5.0", "07"), std::pair("05", "07"), std::pair("5", "7") }) {
            EventDraft draft;
            draft.email = u"a@b.co"_s;
            draft.tokens = { QString::fromLatin1(number), QString::fromLatin1(code) };
            table.appendDraft(draft);
        }
        QCOMPARE(found(table), (QList<int> { 0, content, content, 0 }));
    }

    void ourIdsAreCompared()
    {
        EventTable table = tableOf({ u"a@b.co|x"_s, u"c@d.co|y"_s, u"e@f.co|z"_s });
        table.setEventId(2, table.eventIdBits(0));
        QCOMPARE(found(table), (QList<int> { 0, 0, id }));
        QCOMPARE(found(table, table), (QList<int> { inDraft, inDraft, id | inDraft }));
    }

    void onlyTheUnwantedGo()
    {
        const EventTable table = tableOf({ u"a@b.co|x"_s, u"a@b.co|x"_s, u"c@d.co|y"_s });
        const RowRepeats repeats = RowRepeats::find(table, EventTable(), { 2 });
        QCOMPARE(repeats.count(everyDuplicate), 1);
        QCOMPARE(repeats.count(Repeat::Created), 1);
        QCOMPARE(repeats.rowsToLeaveOut(table, {}), QList<qsizetype>());
        QCOMPARE(repeats.rowsToLeaveOut(table, everyDuplicate), QList<qsizetype> { 1 });
        QCOMPARE(repeats.rowsToLeaveOut(table, Repeat::Created), QList<qsizetype> { 2 });
        QCOMPARE(repeats.rowsToLeaveOut(table, everyDuplicate | Repeat::Created), (QList<qsizetype> { 1, 2 }));
    }

    /// A row that says it was created is not given up for one that does not know.
    void anOutcomeIsNotLost()
    {
        EventTable table = tableOf({ u"a@b.co|x|1"_s, u"a@b.co|x|1"_s });
        table.setState(1, RowState::Created);
        const RowRepeats repeats = RowRepeats::find(table, EventTable(), {});
        QCOMPARE(repeats.count(everyDuplicate), 1);
        QCOMPARE(repeats.rowsToLeaveOut(table, everyDuplicate), QList<qsizetype>());
    }

    void aMillionEqualRowsAreNoTrap()
    {
        EventTable table(webinar());
        table.insertRows(0, 300'000);
        for (qsizetype row = 0; row < table.rowCount(); ++row)
            table.setUtf8(row, EventField::Email, "a@b.co");
        const RowRepeats repeats = RowRepeats::find(table, table, {});
        QCOMPARE(repeats.count(Repeat::Content), table.rowCount() - 1);
        QCOMPARE(repeats.count(Repeat::InDraft), table.rowCount());
    }

    void aCancelledSearchFindsNothing()
    {
        const EventTable table = tableOf({ u"a@b.co|x"_s, u"a@b.co|x"_s });
        const std::atomic_bool cancel = true;
        const RowRepeats repeats = RowRepeats::find(table, EventTable(), { 0 }, &cancel);
        QCOMPARE(repeats.count(everyDuplicate | Repeat::Created), 0);
        QCOMPARE(repeats.of(1), Repeats());
    }

    void everyReasonHasWords()
    {
        for (const Repeat repeat : { Repeat::Id, Repeat::Content, Repeat::InDraft, Repeat::Created })
            QVERIFY(!repeatText(repeat).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRowRepeats)
#include "tst_rowrepeats.moc"
