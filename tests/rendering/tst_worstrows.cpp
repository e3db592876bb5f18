#include "rendering/worstrows.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate visitTemplate()
{
    EventTemplate made;
    made.objectType = u"CONTACT"_s;
    for (const auto &[name, type] :
        { std::pair(u"place"_s, TokenType::String), std::pair(u"status"_s, TokenType::Enumeration),
            std::pair(u"minutes"_s, TokenType::Number), std::pair(u"note"_s, TokenType::String) }) {
        Token token;
        token.name = name;
        token.label = name;
        token.type = type;
        made.tokens << token;
    }
    made.headerTemplate = u"{{place}} – {{status}}"_s;
    made.detailTemplate = u"{{#if note}}Note: {{note}}{{/if}} {{minutes}}"_s;
    return made;
}

/// Two hundred ordinary visits.
EventTable visits(int count = 200)
{
    EventTable table(visitTemplate());
    for (int i = 0; i < count; ++i) {
        EventDraft draft;
        draft.email = u"a%1@nube.test"_s.arg(i);
        draft.timestamp = u"2026-03-18T09:00:00Z"_s;
        draft.tokens
            = { u"Hall %1"_s.arg(i), i % 2 ? u"went"_s : u"stayed"_s, QString::number(20 + i % 40), u"ok %1"_s.arg(i) };
        table.appendDraft(draft);
    }
    return table;
}

const WorstRow *find(const QList<WorstRow> &rows, qsizetype row)
{
    const auto it = std::ranges::find(rows, row, &WorstRow::row);
    return it == rows.end() ? nullptr : &*it;
}

bool has(const QList<WorstRow> &rows, qsizetype row, const WorstFinding &finding)
{
    const WorstRow *found = find(rows, row);
    return found && found->findings.contains(finding);
}

} // namespace

class TestWorstRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWorstInNothing()
    {
        QVERIFY(worstRows(EventTable(visitTemplate()), {}, {}).isEmpty());
        EventTable alike(visitTemplate());
        EventDraft draft;
        draft.tokens = { u"Hall"_s, u"went"_s, u"20"_s, u"ok"_s };
        for (int i = 0; i < 100; ++i)
            alike.appendDraft(draft);
        QVERIFY(worstRows(alike, {}, {}).isEmpty());
    }

    void mostIssuesComeFirst()
    {
        const EventTable table = visits();
        const QList<Issue> issues { { 3, Rule(0), EventField::Email }, { 7, Rule(0), EventField::Email },
            { 7, Rule(1), EventField::Timestamp } };
        const QList<WorstRow> rows = worstRows(table, issues, {});
        QCOMPARE(rows.first().row, 7);
        QCOMPARE(rows.first().findings.first(), (WorstFinding { WorstReason::MostIssues, EventField::Id, 2 }));
        QVERIFY(has(rows, 3, { WorstReason::MostIssues, EventField::Id, 1 }));
    }

    void lengthIsOfTheRenderedCard()
    {
        EventTable table = visits();
        const QString longPlace = QString(300, u'語');
        table.setText(50, EventField::token(0), longPlace);
        // more characters in the value, yet fewer on the card: Markdown takes the backslashes
        table.setText(60, EventField::token(0), QString(u"\\*"_s).repeated(200));
        table.setText(70, EventField::token(3), QString(500, u'n'));
        const QList<WorstRow> rows = worstRows(table, {}, {});
        QVERIFY(has(rows, 50, { WorstReason::LongestHeader, EventField::Id, 300 + 3 + 6 }));
        QVERIFY(has(rows, 70, { WorstReason::LongestDetail, EventField::Id, 6 + 500 + 3 }));
        QVERIFY(worstRowText(*find(rows, 50), table, QLocale::c()).startsWith("Long header: 309 character"_L1));
    }

    void emptiest()
    {
        EventTable table = visits();
        for (int i = 0; i < 4; ++i)
            table.setText(120, EventField::token(i), {});
        table.setText(130, EventField::token(3), {});
        const QList<WorstRow> rows = worstRows(table, {}, {});
        QVERIFY(has(rows, 120, { WorstReason::Emptiest, EventField::Id, 4 }));
        QVERIFY(has(rows, 130, { WorstReason::Emptiest, EventField::Id, 1 }));
    }

    void unusual()
    {
        EventTable table = visits();
        table.setText(10, EventField::token(1), u"cancelled"_s);
        table.setText(20, EventField::token(2), u"5200"_s);
        table.setText(30, EventField::token(3), u"well done \U0001F389"_s);
        table.setText(40, EventField::token(3), u"two\nlines"_s);
        table.setText(41, EventField::token(3), u"שלום"_s);
        const QList<WorstRow> rows = worstRows(table, {}, {});
        QVERIFY(has(rows, 10, { WorstReason::RareValue, EventField::token(1), 1 }));
        QVERIFY(has(rows, 20, { WorstReason::FarNumber, EventField::token(2), 1 }));
        QVERIFY(has(rows, 30, { WorstReason::RareScript, EventField::token(3), 1 }));
        QVERIFY(has(rows, 40, { WorstReason::LineBreaks, EventField::token(3), 1 }));
        QVERIFY(has(rows, 41, { WorstReason::RareScript, EventField::token(3), 1 }));
        QVERIFY(
            worstRowText(*find(rows, 10), table, QLocale::c()).contains(u"The only one with status = “cancelled”"_s));
        // what every row does is not unusual, and a free text is no list of rare values
        QVERIFY(!find(rows, 100));
    }

    void whatCannotBeChangedIsLeftOut()
    {
        EventTable table = visits();
        table.setText(10, EventField::token(1), u"cancelled"_s);
        table.setSkipped(10, true);
        table.setText(11, EventField::token(0), QString(400, u'x'));
        table.setState(11, RowState::Created);
        const QList<WorstRow> rows = worstRows(table, {}, {});
        QVERIFY(!find(rows, 10));
        QVERIFY(!find(rows, 11));
    }

    void eachRowOnceWithAllItsReasons()
    {
        EventTable table = visits();
        table.setText(10, EventField::token(0), QString(400, u'x'));
        table.setText(10, EventField::token(1), u"cancelled"_s);
        const QList<WorstRow> rows = worstRows(table, { { 10, Rule(0), EventField::Email } }, {});
        QCOMPARE(std::ranges::count(rows, 10, &WorstRow::row), 1);
        QCOMPARE(find(rows, 10)->findings.size(), 3);
        QVERIFY(rows.size() <= 30);
    }

    void aBrokenTemplateStillHasItsWorst()
    {
        EventTemplate broken = visitTemplate();
        broken.headerTemplate = u"{{#if place}}"_s;
        EventTable table(broken);
        for (int i = 0; i < 10; ++i)
            table.appendDraft({});
        QVERIFY(!worstRows(table, {}, {}).isEmpty()); // the empty ones
    }

    void stopsWhenTold()
    {
        const std::atomic_bool cancel = true;
        const QList<WorstRow> rows = worstRows(visits(), {}, {}, &cancel);
        QVERIFY(rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWorstRows)
#include "tst_worstrows.moc"
