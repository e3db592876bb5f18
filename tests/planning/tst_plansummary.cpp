#include "planning/plansummary.h"

#include "domain/timestamp.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTable table(const QString &objectType)
{
    EventTemplate eventTemplate;
    eventTemplate.id = u"1001298"_s;
    eventTemplate.objectType = objectType;
    eventTemplate.tokens = { { u"webinarName"_s, {}, TokenType::String, {}, {} },
        { u"minutes"_s, {}, TokenType::Number, {}, u"last_webinar_minutes"_s } };
    return EventTable(eventTemplate);
}

void addRow(
    EventTable &table, const QString &email, const QString &objectId, const QString &utk, const QString &minutes)
{
    EventDraft draft;
    draft.email = email;
    draft.objectId = objectId;
    draft.utk = utk;
    draft.tokens = { QString(), minutes };
    table.appendDraft(draft);
}

} // namespace

class TestPlanSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatWillHappen()
    {
        EventTable events = table(u"contacts"_s);
        addRow(events, u"ana@example.com"_s, {}, {}, u"3"_s);
        addRow(events, u"ANA@example.com"_s, {}, {}, {}); // the same person
        addRow(events, u"ben@example.com"_s, u"7"_s, {}, u"4"_s); // overwrites the email of record 7
        addRow(events, u"ben@example.com"_s, u"7"_s, {}, {});
        addRow(events, {}, u"8"_s, {}, {});
        addRow(events, {}, {}, u"89b5"_s, {});
        addRow(events, u"gone@example.com"_s, {}, {}, {});
        events.setSkipped(6, true);
        events.setText(0, EventField::Timestamp, u"2025-01-01T00:00:00Z"_s);

        const FakeClock clock;
        const auto plan = planBatches(events, {}, PlanLimits { .maximumEvents = 4 }, clock);
        QVERIFY(plan.has_value());
        const PlanSummary summary = summarize(*plan);
        QCOMPARE(summary.events, 6);
        QCOMPARE(summary.records, 4);
        QCOMPARE(summary.contactsThatMayBeCreated, 1);
        QCOMPARE(summary.emailsThatWouldChange, 1);
        QCOMPARE(summary.properties, (QList<PropertyWrites> { { u"last_webinar_minutes"_s, 2 } }));
        QCOMPARE(summary.firstMs, parseInstant("2025-01-01T00:00:00Z"));
        QCOMPARE(summary.lastMs, std::optional(clock.epochMs()));
        QCOMPARE(summary.withoutTimestamp, 5);
        QCOMPARE(summary.requests, 2);
        QCOMPARE(summary.leftOutFor(LeftOut::Skipped), 1);
    }

    void tellsOfWhatIsSentEmpty()
    {
        EventTable events = table(u"contacts"_s);
        addRow(events, u"ana@example.com"_s, {}, {}, u"3"_s);
        addRow(events, u"ben@example.com"_s, {}, {}, {});
        addRow(events, u"cleo@example.com"_s, {}, {}, {});
        events.setSentEmpty({ events.eventTemplate().tokens[1].name });
        const FakeClock clock;
        const auto plan = planBatches(events, {}, {}, clock);
        QVERIFY(plan.has_value());
        const Token &token = events.eventTemplate().tokens[1];
        QCOMPARE(
            summarize(*plan).sentEmpty, (QList<EmptyWrites> { { token.label, token.objectPropertyName, false, 2 } }));
    }

    void companiesAreNeverCreated()
    {
        EventTable events = table(u"companies"_s);
        addRow(events, u"ana@example.com"_s, u"7"_s, {}, {});
        const FakeClock clock;
        const auto plan = planBatches(events, {}, {}, clock);
        QVERIFY(plan.has_value());
        const PlanSummary summary = summarize(*plan);
        QCOMPARE(summary.contactsThatMayBeCreated, 0);
        QCOMPARE(summary.emailsThatWouldChange, 0);
        QVERIFY(summary.properties.isEmpty());
    }

    void expectsHubSpotsPace()
    {
        EventTable events = table(u"contacts"_s);
        events.insertRows(0, 1100);
        const FakeClock clock;
        const auto plan = planBatches(events, {}, PlanLimits { .maximumEvents = 1 }, clock);
        QVERIFY(plan.has_value());
        QCOMPARE(summarize(*plan).expectedMs, 100'000);
    }
};

QTEST_APPLESS_MAIN(TestPlanSummary)
#include "tst_plansummary.moc"
