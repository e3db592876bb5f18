// What was sent goes when its time is over: bit by bit, beside other sends, and whatever cuts it off.
#include "domain/reason.h"
#include "sending/knownrows.h"
#include "sending/plandigest.h"
#include "sending/retention.h"
#include "sending/sendremarks.h"
#include "sending/sentevents.h"
#include "support/sendbench.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 86'400'000;

/// Every row and the chain of the lines.
bool isWhole(const QString &path)
{
    bool isAllWhole = true;
    const auto ledger = Ledger::openToRead(path);
    return ledger && (*ledger)->verify([&](const LedgerSend &, const std::optional<Error> &damage) {
        isAllWhole = isAllWhole && !damage;
    }) && isAllWhole;
}

/// A send of so many events that is over: the first half was created, the others are skipped, each with words that
/// quote an address.
QString settledSend(Bench &bench, int count)
{
    bench.open(events(count));
    if (!bench.reaches(SendState::Ready))
        return {};
    bench.session->stopNow();
    if (!bench.reaches(SendState::Finished))
        return {};
    bench.session.reset();
    auto ledger = Ledger::open(bench.ledgerPath()).value();
    QList<LedgerEntry> entries;
    for (int position = 0; position < count; ++position) {
        LedgerEntry entry;
        entry.batch = position / 10 + 1;
        entry.position = position;
        entry.state = RowState::Skipped;
        entry.reason = u"Invalid email “Person%1@example.com”"_s.arg(position);
        entry.serverMessage = entry.reason;
        if (position % 2 == 0) // as it is written today
            entry.reason = Reason(ReasonCode::EventRefusedWith, { entry.reason }).stored();
        entries.append(entry);
    }
    return ledger->appendDurably(bench.plan.id, entries) ? bench.plan.id : QString();
}

} // namespace

class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The lock of the ledger is given back after each bit, and a send that runs meanwhile knows all of its answers.
    void oldSendsGoBesideARunningOne()
    {
        Bench bench;
        bench.open(events(400));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        const QString old = bench.plan.id;
        bench.portal.setRateLimit(5, 500); // 20 requests take two seconds
        bench.open(events(200, 1'000));
        QVERIFY(bench.reaches(SendState::Ready));
        QSignalSpy paused(bench.session.get(), &SendSession::paused);
        int turns = 0;
        int locked = 0;
        Result<ForgottenSends> forgotten;
        std::thread forgetting([&] {
            auto other = Database::open(bench.ledgerPath(), QList<Database::Step>(8));
            ForgettingTurns bits { 0, [&] {
                                      ++turns;
                                      locked += (*other)->begin() ? 0 : 1;
                                      (*other)->rollback();
                                      return true;
                                  } };
            forgotten = forgetOldSends(bench.ledgerPath(), 30, bench.clock.epochMs() + 31 * dayMs, bits);
        });
        bench.session->start(bench.portal.accessToken());
        const bool settled = bench.settle();
        forgetting.join();
        QVERIFY(settled);
        QVERIFY2(forgotten.has_value(), forgotten ? "" : qPrintable(forgotten.error().message));
        QCOMPARE(forgotten->sends, 1);
        QCOMPARE(forgotten->events, 400);
        QVERIFY(turns >= 40);
        QCOMPARE(locked, 0);
        QVERIFY(isForgotten(readSentEvent(bench.ledgerPath(), old, 399)->json));
        QCOMPARE(paused.size(), 0);
        QCOMPARE(bench.count(Outcome::Created), 200);
        QCOMPARE(bench.count(Outcome::Unknown), 0);
        QCOMPARE(bench.disagreement(), QString());
        QVERIFY(isWhole(bench.ledgerPath()));
    }

    /// However often it is cut off: the ledger is whole each time, and it ends as if it had not been.
    void whatIsCutOffGoesOn()
    {
        Bench bench;
        const QString planId = settledSend(bench, 60);
        QVERIFY(!planId.isEmpty());
        const QString path = bench.ledgerPath();
        const qint64 later = bench.clock.epochMs() + 400 * dayMs;
        const QByteArray digest = planDigest(*Ledger::openToRead(path).value(), planId).value();
        const QList<RowState> states = Ledger::openToRead(path).value()->states(planId).value();
        int cuts = 0;
        for (bool isDone = false; !isDone; ++cuts) {
            QVERIFY(cuts < 100);
            int left = 1 + cuts % 3;
            const auto forgotten = forgetOldSends(path, 1, later, { 0, [&left] { return left-- > 0; } });
            isDone = forgotten.has_value();
            if (!isDone)
                QCOMPARE(forgotten.error().code, ErrorCode::Cancelled);
            else
                QCOMPARE(forgotten->sends, 1);
            QVERIFY(isWhole(path));
            QCOMPARE(Ledger::openToRead(path).value()->states(planId).value(), states);
            QCOMPARE(loadRemark(path, planId).planSha256, digest);
            QCOMPARE(loadRemark(path, planId).isForgotten, isDone);
        }
        QVERIFY2(cuts > 20, qPrintable(QString::number(cuts))); // lines and requests
        const auto entries = Ledger::openToRead(path).value()->entries(planId);
        for (const LedgerEntry &entry : entries.value()) {
            QVERIFY2(!entry.reason.contains(u'@') && !entry.serverMessage.contains(u'@'), qPrintable(entry.reason));
            if (entry.position >= 0 && entry.position % 2 == 0)
                QCOMPARE(reasonText(entry.reason), u"The account refused this event: Invalid email “…”"_s);
        }
        for (const qint32 position : { 0, 31, 59 })
            QVERIFY(isForgotten(readSentEvent(path, planId, position)->json));
    }

    /// Who reads the lines while they are written anew does not take them for damaged.
    void aReaderMeanwhileFindsNoDamage()
    {
        Bench bench;
        const QString planId = settledSend(bench, 300);
        QVERIFY(!planId.isEmpty());
        const QString path = bench.ledgerPath();
        std::atomic<bool> isOver = false;
        std::atomic<int> reads = 0;
        QString wrong;
        std::thread reading([&] {
            auto ledger = Ledger::openToRead(path);
            while (!isOver && wrong.isEmpty()) {
                const auto entries = (*ledger)->entries(planId);
                if (!entries)
                    wrong = entries.error().detail;
                ++reads;
            }
        });
        const auto forgotten = forgetOldSends(path, 1, bench.clock.epochMs() + 400 * dayMs, { 0, {} });
        isOver = true;
        reading.join();
        QVERIFY2(forgotten.has_value(), forgotten ? "" : qPrintable(forgotten.error().message));
        QCOMPARE(forgotten->sends, 1);
        QVERIFY(reads > 0);
        QCOMPARE(wrong, QString());
    }

    /// A clock that was set to another year lets go of nothing by itself.
    void aClockFarAheadIsNotBelieved()
    {
        Bench bench;
        QVERIFY(isClockPlausible(bench.ledgerPath() + u".none"_s, 0).value());
        QVERIFY(!settledSend(bench, 3).isEmpty());
        const qint64 now = bench.clock.epochMs();
        QVERIFY(isClockPlausible(bench.ledgerPath(), now - 400 * dayMs).value());
        QVERIFY(isClockPlausible(bench.ledgerPath(), now + 300 * dayMs).value());
        QVERIFY(!isClockPlausible(bench.ledgerPath(), now + 400 * dayMs).value());
    }

    /// Rows that were not sent may go later; not when nobody has any more what they said.
    void whatIsGoneDoesNotLeave()
    {
        Bench bench;
        bench.open(events(20));
        QVERIFY(bench.reaches(SendState::Ready));
        bench.session->stopNow();
        QVERIFY(bench.reaches(SendState::Finished));
        const QString planId = bench.plan.id;
        bench.session.reset();
        QCOMPARE(forgetOldSends(bench.ledgerPath(), 1, bench.clock.epochMs() + 400 * dayMs)->sends, 1);
        bench.makeSession();
        bench.session->openStored(planId);
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::NotSent), 20);
        QSignalSpy states(bench.session.get(), &SendSession::stateChanged);
        bench.session->resume(bench.portal.accessToken());
        QVERIFY(states.size() > 0 || states.wait());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.posts(), 0);
        QCOMPARE(bench.count(Outcome::NotSent), 20);
        const QString reason = bench.session->outcome(3).reason;
        QVERIFY2(reason.contains(u"not kept any more"_s), qPrintable(reason));
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
