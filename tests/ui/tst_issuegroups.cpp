// What the lines of the issues panel stand for.

#include "ui/models/issuegroups.h"

#include "validation/eventcheck.h"
#include "validation/rules.h"

#include <QTest>

#include <algorithm>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTemplate webinar()
{
    return { u"7"_s, u"Webinar"_s, u"contacts"_s,
        { { u"minutes"_s, u"Minutes"_s, TokenType::Number, {}, {} },
            { u"status"_s, u"Status"_s, TokenType::String, {}, {} } },
        u"{{minutes}}{{#if status}}{{status}}{{/if}}"_s, {} };
}

EventTable tableOf(const QStringList &minutes)
{
    EventTable table(webinar());
    table.insertRows(0, minutes.size());
    for (qsizetype row = 0; row < minutes.size(); ++row) {
        table.setText(row, EventField::Email, u"p%1@firma.example"_s.arg(row));
        table.setText(row, EventField::Timestamp, u"2026-03-18T09:%1:00Z"_s.arg(10 + row));
        table.setText(row, EventField::token(0), minutes[row]);
    }
    return table;
}

QList<IssueGroupRows> groupsOf(const EventTable &table)
{
    CheckOptions options;
    options.nowMs = 1'774'000'000'000; // 20 March 2026
    return groupIssues(table, QTimeZone::utc(), checkEvents(table, options), 100);
}

} // namespace

class TestIssueGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneValueIsQuotedOnlyForRowsThatHoldIt()
    {
        const auto same = groupsOf(tableOf({ u"ten"_s, u"5"_s, u"ten"_s }));
        QCOMPARE(same.size(), 1);
        QCOMPARE(same.first().rows, (QList<qsizetype> { 0, 2 }));
        QVERIFY2(same.first().text.contains(u"“ten”"_s), qPrintable(same.first().text));
        const auto different = groupsOf(tableOf({ u"ten"_s, u"twenty"_s, u"7"_s }));
        QCOMPARE(different.size(), 1);
        QCOMPARE(different.first().rows, (QList<qsizetype> { 0, 1 }));
        QVERIFY2(different.first().text.contains(u"“ten, …”"_s), qPrintable(different.first().text));
    }

    void aGroupKeepsItsKeyWhileItsSentenceChanges()
    {
        const auto before = groupsOf(tableOf({ u"t"_s, u"twenty"_s }));
        const auto after = groupsOf(tableOf({ u"te"_s, u"twenty"_s }));
        QVERIFY(before.first().text != after.first().text);
        QCOMPARE(before.first().key, after.first().key);
    }

    void whatTheCardPrintsAndRowsLackIsAGroup()
    {
        EventTable table = tableOf({ QString(), u"7"_s, QString() });
        table.setText(1, EventField::Timestamp, QString());
        const auto groups = groupsOf(table);
        QCOMPARE(groups.size(), 2); // status stands behind {{#if}}
        QCOMPARE(groups[0].first.rule, Rule::EmptyOnCard);
        QCOMPARE(groups[0].first.field, EventField::token(0));
        QCOMPARE(groups[0].rows, (QList<qsizetype> { 0, 2 }));
        QCOMPARE(groups[0].severity, Severity::Warning);
        QVERIFY(groups[0].text.contains(u"Minutes"_s));
        QCOMPARE(groups[1].first.rule, Rule::NoTime);
        QCOMPARE(groups[1].rows, QList<qsizetype> { 1 });
    }

    /// A gap in a sentence of the card counts wherever the value comes from.
    void whatTheCardPrintsOfExtraDataAndRowsLackIsAGroup()
    {
        EventTemplate eventTemplate = webinar();
        eventTemplate.detailTemplate += u"\nStayed of {{extraData.planned}} minutes"_s;
        EventTable table(eventTemplate);
        table.insertRows(0, 4);
        const QStringList extra { QString(), u"{\"planned\": 60}"_s, u"{\"planned\": \"\"}"_s, u"{ broken"_s };
        for (int row = 0; row < 4; ++row) {
            table.setText(row, EventField::Email, u"ana%1@nube.test"_s.arg(row));
            table.setText(row, EventField::Timestamp, u"2026-03-18T09:0%1:00Z"_s.arg(row));
            table.setText(row, EventField::token(0), QString::number(row + 1));
            table.setText(row, EventField::ExtraData, extra[row]);
        }
        const auto groups = groupsOf(table);
        const auto found = std::ranges::find_if(
            groups, [](const IssueGroupRows &group) { return group.first.rule == Rule::EmptyOnCard; });
        QVERIFY(found != groups.end());
        QCOMPARE(found->first.field, EventField::ExtraData);
        QCOMPARE(found->rows, (QList<qsizetype> { 0, 2 })); // of the broken one it is said that it is broken
        QVERIFY2(found->text.contains(u"planned"_s), qPrintable(found->text));
        QVERIFY(!found->hasMend); // one text for all would overwrite what else is there
    }

    void aRowForNobodyHasItsErrorOnly()
    {
        EventTable table(webinar());
        table.insertRows(0, 1);
        const auto groups = groupsOf(table);
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups[0].first.rule, Rule::IdentityMissing);
    }

    void refusalsAreGroupedByWhatWasSaid()
    {
        EventTable table = tableOf({ u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s });
        Refusals refusals;
        const auto refuse = [&](qsizetype row, const QString &words, const QString &token = {}) {
            table.setState(row, RowState::Refused);
            Refusal refusal;
            refusal.row = table.rowId(row);
            refusal.words = words;
            refusal.tokenName = token;
            refusal.fingerprint = EventFingerprinter(table).of(row);
            refusals.insert(refusal.row, refusal);
        };
        refuse(0, u"too long"_s);
        refuse(1, u"bad option"_s, u"status"_s);
        refuse(3, u"bad option"_s, u"status"_s);
        table.setState(4, RowState::Refused); // by another computer
        auto groups = groupRefusals(table, refusals, 10);
        QCOMPARE(groups.size(), 3);
        QVERIFY(groups[0].isReasonKnown && groups[1].isReasonKnown && !groups[2].isReasonKnown);
        EventTable more = table; // however many they are, what nobody knows a reason for comes last
        more.setState(2, RowState::Refused);
        QVERIFY(!groupRefusals(more, {}, 10).last().isReasonKnown);
        QVERIFY(groupRefusals(more, refusals, 10).first().isReasonKnown);
        QCOMPARE(groups[0].rows, (QList<qsizetype> { 1, 3 }));
        QVERIFY(groups[0].isRefusal && groups[0].hasCell);
        QCOMPARE(groups[0].first.field, EventField::token(1));
        QVERIFY2(groups[0].text.contains(u"“bad option”"_s), qPrintable(groups[0].text));
        QCOMPARE(groups[1].rows, QList<qsizetype> { 0 });
        QVERIFY(!groups[1].hasCell);
        QCOMPARE(groups[2].rows, QList<qsizetype> { 4 });

        table.setText(1, EventField::token(1), u"attended"_s); // corrected
        groups = groupRefusals(table, refusals, 10);
        QCOMPARE(groups[0].rows.size() + groups[1].rows.size() + groups[2].rows.size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestIssueGroups)
#include "tst_issuegroups.moc"
