#include "practice/faultplan.h"
#include "practice/practiceportal.h"

#include <QFile>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestFaultPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAScenarioFile()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/practice/every-kind.scenario.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto scenario = parsePracticeScenario(file.readAll());
        QVERIFY2(scenario, qPrintable(scenario ? QString() : scenario.error().message));
        QCOMPARE(scenario->faults.seed, 7u);
        QCOMPARE(scenario->rateLimitMax, std::optional(110));
        QCOMPARE(scenario->rateLimitIntervalMs, 10'000);
        QVERIFY(scenario->refusesUnknownRecords);
        const FaultPlan &plan = scenario->faults;
        const auto create = [&](qint64 number) { return plan.faultFor(PracticeRequestKind::Create, number); };
        QCOMPARE(create(1).status, 429);
        QCOMPARE(create(1).policy, u"TEN_SECONDLY_ROLLING"_s);
        QCOMPARE(create(2).policy, u"DAILY"_s);
        QCOMPARE(create(2).retryAfterSeconds, 5);
        QCOMPARE(create(3).kind, Fault::Kind::Partial);
        QCOMPARE(create(3).naming, Fault::Naming::Message);
        QVERIFY(create(3).hitsRow(9) && !create(3).hitsRow(10));
        QCOMPARE(create(5).numErrors, std::optional(3));
        QVERIFY(create(5).hitsRow(0) && create(5).hitsRow(4) && !create(5).hitsRow(1));
        QVERIFY(create(6).commits);
        QCOMPARE(create(7).kind, Fault::Kind::None); // stands in no rule
        QCOMPARE(create(8).kind, Fault::Kind::HugeAnswer);
        QCOMPARE(create(1'000'000).kind, Fault::Kind::Delay); // "20-" has no end
        QCOMPARE(plan.faultFor(PracticeRequestKind::Read, 1).status, 503);
        QCOMPARE(plan.faultFor(PracticeRequestKind::Other, 1).kind, Fault::Kind::None);
    }

    void everyKindHasAName()
    {
        for (int i = 0; i <= static_cast<int>(Fault::Kind::OtherEmail); ++i) {
            const auto kind = static_cast<Fault::Kind>(i);
            QVERIFY(!faultName(kind).isEmpty());
            if (kind == Fault::Kind::Status)
                continue; // written as its number
            const auto scenario
                = parsePracticeScenario("{\"rules\":[{\"fault\":\"" + faultName(kind).toLatin1() + "\"}]}");
            QVERIFY2(scenario, qPrintable(faultName(kind)));
            QCOMPARE(scenario->faults.rules.first().fault.kind, kind);
        }
    }

    void aTypingErrorNeverMakesAQuietRun_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("not JSON") << "{"_ba << u"not a JSON object"_s;
        QTest::newRow("a list") << "[]"_ba << u"not a JSON object"_s;
        QTest::newRow("unknown word at the top") << R"({"rule":[]})"_ba << u"\"rule\""_s;
        QTest::newRow("unknown fault") << R"({"rules":[{"fault":"drop"}]})"_ba << u"\"drop\""_s;
        QTest::newRow("no fault") << R"({"rules":[{"fault":"500"},{"requests":"1"}]})"_ba << u"Rule 2"_s;
        QTest::newRow("unknown key") << R"({"rules":[{"fault":"500","request":"1"}]})"_ba << u"\"request\""_s;
        QTest::newRow("range backwards") << R"({"rules":[{"fault":"500","requests":"5-3"}]})"_ba << u"\"requests\""_s;
        QTest::newRow("request zero") << R"({"rules":[{"fault":"500","requests":"0"}]})"_ba << u"\"requests\""_s;
        QTest::newRow("unknown policy") << R"({"rules":[{"fault":"429","policy":"WEEKLY"}]})"_ba << u"\"policy\""_s;
        QTest::newRow("unknown kind") << R"({"rules":[{"fault":"500","of":"delete"}]})"_ba << u"\"of\""_s;
        QTest::newRow("chance above 1") << R"({"rules":[{"fault":"500","chance":20}]})"_ba << u"\"chance\""_s;
        QTest::newRow("number as text") << R"({"rules":[{"fault":"delay","ms":"100"}]})"_ba << u"\"ms\""_s;
    }

    void aTypingErrorNeverMakesAQuietRun()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto scenario = parsePracticeScenario(json);
        QVERIFY(!scenario);
        QCOMPARE(scenario.error().code, ErrorCode::InvalidInput);
        QVERIFY2(scenario.error().message.contains(named), qPrintable(scenario.error().message));
    }

    void chanceIsRepeatableAndFair()
    {
        const auto planWithSeed = [](int seed) {
            return parsePracticeScenario(
                "{\"seed\":" + QByteArray::number(seed) + R"(,"rules":[{"fault":"500","chance":0.2}]})")
                ->faults;
        };
        const auto struck = [](const FaultPlan &plan) {
            QList<int> numbers;
            for (int n = 1; n <= 10'000; ++n) {
                if (plan.faultFor(PracticeRequestKind::Create, n).kind != Fault::Kind::None)
                    numbers.append(n);
            }
            return numbers;
        };
        const QList<int> first = struck(planWithSeed(1));
        QCOMPARE(struck(planWithSeed(1)), first);
        QVERIFY(struck(planWithSeed(2)) != first);
        QVERIFY2(first.size() > 1'880 && first.size() < 2'120, qPrintable(QString::number(first.size()))); // 3 sigma
    }

    void accountsAreNamedInAScenario()
    {
        const auto scenario = parsePracticeScenario(
            R"({"accounts":[{"number":"900000000001","type":"SANDBOX","timeZone":"Asia/Tokyo"},{"number":7}]})");
        QVERIFY(scenario.has_value());
        PracticePortal portal;
        portal.applyScenario(*scenario);
        const PracticeAccounts &accounts = portal.api().accounts();
        QCOMPARE(accounts.first().type, u"SANDBOX"_s);
        QCOMPARE(accounts.first().timeZone, u"Asia/Tokyo"_s);
        QCOMPARE(accounts.all().size(), 3);
        QCOMPARE(accounts.all().last().hubId, u"7"_s);
        QVERIFY(!parsePracticeScenario(R"({"accounts":[{"type":"SANDBOX"}]})"));
        QVERIFY(!parsePracticeScenario(R"({"accounts":[{"number":"7","tpye":"SANDBOX"}]})"));
    }
};

QTEST_APPLESS_MAIN(TestFaultPlan)
#include "tst_faultplan.moc"
