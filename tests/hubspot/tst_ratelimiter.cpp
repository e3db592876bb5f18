#include "hubspot/ratelimiter.h"
#include "hubspot/retrypolicy.h"
#include "support/fakeclock.h"

#include <QRandomGenerator>
#include <QTest>

#include <deque>

using namespace composer;

namespace {

/// HubSpot's rolling limit as its headers describe it: requests of the last 10 s, whoever made them.
class ModelPortal
{
public:
    ModelPortal(const FakeClock &clock, int maximum)
        : m_clock(clock)
        , m_maximum(maximum)
    {
    }
    Answer request()
    {
        const qint64 now = m_clock.monotonicMs();
        while (!m_taken.empty() && m_taken.front() <= now - 10'000)
            m_taken.pop_front();
        Answer answer;
        answer.arrival = Answer::Arrival::Whole;
        answer.status = 429;
        if (static_cast<int>(m_taken.size()) < m_maximum) {
            m_taken.push_back(now);
            answer.status = 201;
        }
        answer.headers = { { "X-HubSpot-RateLimit-Max", QByteArray::number(m_maximum) },
            { "X-HubSpot-RateLimit-Remaining", QByteArray::number(m_maximum - static_cast<int>(m_taken.size())) },
            { "X-HubSpot-RateLimit-Interval-Milliseconds", "10000" } };
        return answer;
    }

private:
    const FakeClock &m_clock;
    int m_maximum;
    std::deque<qint64> m_taken;
};

struct Hour {
    int created = 0;
    int tooMany = 0;
    int others = 0;
};

/// One simulated hour; every request takes 5 to 80 ms to arrive and as long to be answered.
Hour simulateHour(int maximum, int othersPer10s)
{
    FakeClock clock;
    ModelPortal portal(clock, maximum);
    RateLimiter limiter(clock);
    QRandomGenerator random(7);
    Hour hour;
    struct Event {
        qint64 at;
        Answer answer;
        bool arrives;
    };
    std::deque<qint64> arriving;
    std::deque<std::pair<qint64, Answer>> answering;
    double othersDue = 0;
    for (qint64 ms = 0; ms < 3'600'000; ++ms) {
        clock.advance(1);
        const qint64 now = clock.monotonicMs();
        othersDue += othersPer10s / 10'000.0;
        if (othersDue >= 1) {
            othersDue -= 1;
            if (portal.request().status == 201)
                ++hour.others;
        }
        for (size_t i = 0; i < arriving.size();) {
            if (arriving[i] > now) {
                ++i;
                continue;
            }
            const Answer answer = portal.request();
            ++(answer.status == 201 ? hour.created : hour.tooMany);
            answering.emplace_back(now + random.bounded(5, 80), answer);
            arriving.erase(arriving.begin() + static_cast<std::ptrdiff_t>(i));
        }
        for (size_t i = 0; i < answering.size();) {
            if (answering[i].first > now) {
                ++i;
                continue;
            }
            limiter.learn(answering[i].second);
            answering.erase(answering.begin() + static_cast<std::ptrdiff_t>(i));
        }
        while (arriving.size() + answering.size() < 4 && limiter.msUntilNext() == 0) {
            limiter.requestLeft();
            arriving.push_back(now + random.bounded(5, 80));
        }
    }
    return hour;
}

Answer answerWith(int status, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    Answer answer;
    answer.arrival = Answer::Arrival::Whole;
    answer.status = status;
    answer.headers = std::move(headers);
    return answer;
}

} // namespace

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usesTheWholeLimitWithoutA429()
    {
        for (const int maximum : { 110, 190 }) {
            const Hour hour = simulateHour(maximum, 0);
            qInfo("limit %d: %d requests in an hour, %.2f %% of the allowed, %d answers 429", maximum, hour.created,
                100.0 * hour.created / (maximum * 360), hour.tooMany);
            QCOMPARE(hour.tooMany, 0);
            QVERIFY(hour.created >= maximum * 360 * 98 / 100);
        }
    }

    void settlesBesideASecondProgram()
    {
        const Hour hour = simulateHour(110, 55);
        qInfo("beside 55 of 110: %d ours, %d theirs, %d answers 429", hour.created, hour.others, hour.tooMany);
        QVERIFY(hour.tooMany <= hour.created / 100);
        QVERIFY(hour.created >= 55 * 360 * 90 / 100);
        QVERIFY(hour.others >= 55 * 360 * 90 / 100);
    }

    void a429PausesEveryone()
    {
        FakeClock clock;
        RateLimiter limiter(clock);
        QCOMPARE(limiter.msUntilNext(), 0);
        limiter.learn(answerWith(429));
        QCOMPARE(limiter.msUntilNext(), 10'000);
        limiter.learn(answerWith(429, { { "retry-after", "30" } }));
        QCOMPARE(limiter.msUntilNext(), 30'000);
        limiter.learn(answerWith(423)); // never shortens a longer pause
        QCOMPARE(limiter.msUntilNext(), 30'000);
        clock.advance(30'000);
        QCOMPARE(limiter.msUntilNext(), 0);
        limiter.learn(answerWith(477, { { "Retry-After", "3600" } }));
        QCOMPARE(limiter.pausedForMs(), 3'600'000);
    }

    /// Who says "at once" over and over would be asked over and over.
    void atOnceIsNoLeaveToHammer()
    {
        FakeClock clock;
        for (const int status : { 429, 477 }) {
            RateLimiter limiter(clock);
            limiter.learn(answerWith(status, { { "Retry-After", "0" } }));
            QCOMPARE(limiter.msUntilNext(), 1'000);
        }
        QCOMPARE(rateHeaders(answerWith(503, { { "Retry-After", "0" } })).retryAfterMs, std::optional<qint64>(1'000));
    }

    /// HubSpot says that such a lock lasts two seconds; a shorter time beside it is not taken at its word.
    void aLockedRecordIsLeftAloneForTwoSeconds()
    {
        FakeClock clock;
        for (const QByteArray &said : { QByteArray(), QByteArray("1") }) {
            RateLimiter limiter(clock);
            limiter.learn(said.isEmpty() ? answerWith(423) : answerWith(423, { { "Retry-After", said } }));
            QCOMPARE(limiter.msUntilNext(), 2'000);
        }
    }

    void aChangedSystemClockDoesNotMatter()
    {
        FakeClock clock;
        RateLimiter limiter(clock, 1);
        limiter.requestLeft();
        clock.setEpochMs(0);
        QVERIFY(limiter.msUntilNext() > 9'000);
        clock.advance(10'200);
        QCOMPARE(limiter.msUntilNext(), 0);
    }

    void aBrokenAnswerTeachesNothing()
    {
        FakeClock clock;
        RateLimiter limiter(clock);
        Answer lost = answerWith(429, { { "X-HubSpot-RateLimit-Max", "1" } });
        lost.arrival = Answer::Arrival::Lost;
        limiter.learn(lost);
        QCOMPARE(limiter.maximum(), 100);
        limiter.learn(answerWith(201, { { "X-HubSpot-RateLimit-Max", "banana" } }));
        QCOMPARE(limiter.maximum(), 100);
        QCOMPARE(limiter.msUntilNext(), 0);
    }

    void delays_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("retryAfter");
        QTest::addColumn<double>("random");
        QTest::addColumn<qint64>("delay");
        QTest::newRow("first, least") << 1 << qint64(-1) << 0.0 << qint64(250);
        QTest::newRow("first, middle") << 1 << qint64(-1) << 0.5 << qint64(375);
        QTest::newRow("second") << 2 << qint64(-1) << 0.0 << qint64(500);
        QTest::newRow("fifth") << 5 << qint64(-1) << 0.0 << qint64(4'000);
        QTest::newRow("seventh is capped") << 7 << qint64(-1) << 0.0 << qint64(15'000);
        QTest::newRow("hundredth is capped") << 100 << qint64(-1) << 0.999 << qint64(29'985);
        QTest::newRow("nonsense counts as the first") << -3 << qint64(-1) << 0.0 << qint64(250);
        QTest::newRow("the server's word") << 1 << qint64(7'000) << 0.0 << qint64(7'000);
        QTest::newRow("the server's word, spread") << 9 << qint64(10'000) << 0.5 << qint64(10'500);
    }

    void delays()
    {
        QFETCH(int, failures);
        QFETCH(qint64, retryAfter);
        QFETCH(double, random);
        QFETCH(qint64, delay);
        QCOMPARE(nextDelayMs(failures, retryAfter < 0 ? std::nullopt : std::optional(retryAfter), random), delay);
    }
};

QTEST_APPLESS_MAIN(TestRateLimiter)
#include "tst_ratelimiter.moc"
