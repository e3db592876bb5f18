#include "support/goodevents.h"

#include <QTest>

using namespace composer;
using namespace composer::rulestest;
using namespace Qt::StringLiterals;

/// The rules that look at more than one cell: a row, its template, or all rows.
class TestRowRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAskingAnAddressHasShown()
    {
        EventTable table = goodTable(4);
        const QString urls[] = { u"https://open.example/"_s, u"https://closed.example/"_s, u"https://closed.example/"_s,
            u"https://late.example/"_s };
        for (qsizetype row = 0; row < 4; ++row) {
            for (const EventField field : { EventField::IframeLinkLabel, EventField::IframeHeaderLabel })
                table.setText(row, field, u"Look"_s);
            for (const EventField field : { EventField::IframeWidth, EventField::IframeHeight })
                table.setText(row, field, u"400"_s);
            table.setText(row, EventField::IframeUrl, urls[row]);
        }
        CheckOptions options;
        options.nowMs = nowMs;
        QCOMPARE(checkEvents(table, options), QList<Issue>());
        options.frameFinding = [](std::string_view address) {
            return address == "https://closed.example/" ? FrameFinding::Forbidden
                : address == "https://late.example/"    ? FrameFinding::Doubtful
                                                        : FrameFinding::Nothing;
        };
        const auto issue = [](qint32 row, Rule rule) { return Issue { row, rule, EventField::IframeUrl }; };
        const QList<Issue> expected { issue(1, Rule::IframeForbidden), issue(2, Rule::IframeForbidden),
            issue(3, Rule::IframeDoubtful) };
        QCOMPARE(checkEvents(table, options), expected);
        for (const Issue &one : expected) {
            QCOMPARE(severityOf(one.rule), Severity::Warning);
            QVERIFY(!issueText(one, table).isEmpty());
            QVERIFY(!mendFor(one, table));
        }
    }

    void companiesNeedAnObjectId()
    {
        EventTemplate companies = contactTemplate();
        companies.objectType = u"companies"_s;
        EventTable table = goodTable(2, companies);
        QCOMPARE(keys(rulesOf(checkEvents(table, { nowMs }))), QByteArray());
        table.setText(0, EventField::ObjectId, {});
        table.setText(1, EventField::Email, u"a@firma.example"_s);
        const QList<Issue> issues = checkEvents(table, { nowMs });
        QCOMPARE(rulesOf(issues), QList<Rule>({ Rule::IdentityMissing, Rule::IdentityNotAllowed }));
        QCOMPARE(*mendFor(issues.last(), table), QString());
    }

    void idsAndContentsOfOtherRows()
    {
        EventTable table = goodTable(6);
        table.setText(1, EventField::Id, u"mine"_s);
        table.setText(4, EventField::Id, u"mine"_s);
        for (const EventField field : { EventField(EventField::Email), EventField(EventField::Timestamp) })
            table.setText(5, field, table.text(0, field));
        const QList<Issue> issues = checkEvents(table, { nowMs });
        QCOMPARE(rulesOf(issues), QList<Rule>({ Rule::IdTwice, Rule::DuplicateContent }));
        QCOMPARE(issues.first().row, 4);
        QCOMPARE(issues.last().row, 5);
        table.setSkipped(4, true);
        table.setSkipped(5, true);
        QVERIFY(checkEvents(table, { nowMs }).isEmpty());
    }

    void blankRowsAreNoDuplicates()
    {
        EventTable table(contactTemplate());
        table.insertRows(0, 3);
        QCOMPARE(rulesOf(checkEvents(table, { nowMs })), QList<Rule>(3, Rule::IdentityMissing));
    }

    /// The address that comes later brings no doubts from nowhere: what the card misses, it misses already.
    void aRowWithoutAnAddressHasItsDoubts()
    {
        EventTemplate eventTemplate = contactTemplate();
        eventTemplate.headerTemplate = u"{{title}}"_s;
        eventTemplate.detailTemplate = u"Stayed of {{extraData.planned}} minutes."_s;
        EventTable table(eventTemplate);
        table.insertRows(0, 2);
        table.setText(0, plan, u"pro"_s); // of the other row there is nothing yet
        const QList<Issue> doubts { { 0, Rule::NoTime, EventField::Timestamp }, { 0, Rule::EmptyOnCard, title },
            { 0, Rule::EmptyOnCard, EventField::ExtraData } };
        const Issue nobody { 0, Rule::IdentityMissing, EventField::Email };
        const Issue blank { 1, Rule::IdentityMissing, EventField::Email };
        QCOMPARE(checkEvents(table, { nowMs }), QList<Issue> { nobody } + doubts + QList<Issue> { blank });
        table.setText(0, EventField::Email, u"ana@firma.example"_s);
        QCOMPARE(checkEvents(table, { nowMs }), doubts + QList<Issue> { blank });
    }

    void lockedRowsHaveNoIssues()
    {
        EventTable table = goodTable(2);
        table.setText(0, EventField::Email, u"nobody"_s);
        table.setState(0, RowState::Created);
        QVERIFY(checkEvents(table, { nowMs }).isEmpty());
        QVERIFY(checkRow(table, 0, { nowMs }).isEmpty());
    }

    void allAtMidnight()
    {
        EventTable table = goodTable(6);
        for (int row = 0; row < 6; ++row)
            table.setText(row, EventField::Timestamp, u"2026-03-0%1T00:00:00Z"_s.arg(row + 1));
        const QList<Issue> issues = checkEvents(table, { nowMs });
        QCOMPARE(rulesOf(issues), QList<Rule> { Rule::AllMidnight });
        QCOMPARE(issues.first().row, 0);
        table.setText(5, EventField::Timestamp, u"2026-03-06T08:00:00Z"_s);
        QVERIFY(checkEvents(table, { nowMs }).isEmpty());
        // midnight on the draft's own clock, as an import of bare days gives it
        for (int row = 0; row < 6; ++row)
            table.setText(row, EventField::Timestamp, u"2026-03-0%1T23:00:00Z"_s.arg(row + 1));
        QVERIFY(checkEvents(table, { nowMs }).isEmpty());
        QCOMPARE(rulesOf(checkEvents(table, { nowMs, QTimeZone("Europe/Madrid") })), QList<Rule> { Rule::AllMidnight });
    }

    void allAtTheSameSecond()
    {
        EventTable table = goodTable(6);
        for (int row = 0; row < 6; ++row)
            table.setText(row, EventField::Timestamp, u"2026-03-01T08:00:00.%1Z"_s.arg(100 + row));
        QCOMPARE(rulesOf(checkEvents(table, { nowMs })), QList<Rule> { Rule::AllSameSecond });
        table.setText(5, EventField::Timestamp, {}); // the moment of planning
        QCOMPARE(rulesOf(checkEvents(table, { nowMs })), QList<Rule> { Rule::NoTime });
        EventTable few = goodTable(2);
        few.setText(1, EventField::Timestamp, few.text(0, EventField::Timestamp));
        QVERIFY(checkEvents(few, { nowMs }).isEmpty());
    }

    void emailBesideAnObjectIdCanBeAllowed()
    {
        EventTable table = goodTable(1);
        table.setText(0, EventField::ObjectId, u"101"_s);
        QVERIFY(checkEvents(table, { nowMs, QTimeZone::utc(), true }).isEmpty());
    }

    /// {{#if plan}}{{title}}{{/if}}: the card of a row without a plan has no place where a title could be missed.
    void whatAConditionHidesIsNoHole()
    {
        EventTemplate eventTemplate = contactTemplate();
        eventTemplate.headerTemplate = u"{{#if plan}}{{title}}{{else}}{{hidden}}{{/if}}"_s;
        eventTemplate.detailTemplate.clear();
        EventTable table = goodTable(2, eventTemplate);
        table.setText(0, plan, u"pro"_s);
        const QList<Issue> expected { { 0, Rule::EmptyOnCard, title }, { 1, Rule::EmptyOnCard, hidden } };
        QCOMPARE(checkEvents(table, { nowMs }), expected);
    }

    void aCancelledCheckStops()
    {
        std::atomic_bool cancel = true;
        EventTable table(contactTemplate());
        table.insertRows(0, 10'000);
        QVERIFY(checkEvents(table, { nowMs }, &cancel).size() < 10'000);
    }

    void manyRowsAreInOrder()
    {
        EventTable table = goodTable(5000);
        for (qsizetype row = 0; row < 5000; row += 7)
            table.setText(row, EventField::Email, row % 2 ? u"same@firma.example"_s : u"nobody"_s);
        for (qsizetype row = 0; row < 5000; row += 7)
            table.setText(row, EventField::Timestamp, u"2026-03-01T10:00:00Z"_s);
        const QList<Issue> issues = checkEvents(table, { nowMs });
        QVERIFY(issues.size() > 700);
        QVERIFY(std::is_sorted(
            issues.cbegin(), issues.cend(), [](const Issue &a, const Issue &b) { return a.row < b.row; }));
    }
};

QTEST_GUILESS_MAIN(TestRowRules)
#include "tst_rowrules.moc"
