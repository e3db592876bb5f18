// Batches a second against the Practice portal with the ledger on, and our own cost of a batch of 100. Writes its
// figures to argv[1].
#include "base/clock.h"
#include "hubspot/answerinterpreter.h"
#include "hubspot/timelineclient.h"
#include "practice/practiceportalthread.h"
#include "sending/sendsession.h"
#include "sending/sendworker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <unistd.h>
#endif

// Counts every fsync and fdatasync of this process, SQLite's among them: the symbols of the program (exported, see
// CMakeLists.txt) come before those of the C library.
namespace {
std::atomic<int> syncs = 0;
}
#ifdef Q_OS_LINUX
extern "C" int fsync(int file)
{
    ++syncs;
    return static_cast<int>(::syscall(SYS_fsync, file));
}
extern "C" int fdatasync(int file)
{
    ++syncs;
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}
#endif

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr int batches = 400;
constexpr int perBatch = 100;

QJsonObject figure(
    const QString &name, double value, const QString &unit, const QString &reference, double referenceValue)
{
    std::printf("%-60s %10.2f %s\n", qPrintable(name), value, qPrintable(unit));
    return { { u"name"_s, name }, { u"value"_s, value }, { u"unit"_s, unit }, { u"reference"_s, reference },
        { u"referenceValue"_s, referenceValue }, { u"ratio"_s, value / referenceValue } };
}

EventTable events(const EventTemplate &eventTemplate)
{
    EventTable table(eventTemplate);
    for (int i = 0; i < batches * perBatch; ++i) {
        EventDraft draft;
        draft.email = u"p%1@example.com"_s.arg(i);
        draft.tokens = { u"Spring launch"_s, u"attended"_s, QString::number(i % 60), u"2026-03-02T00:00:00Z"_s };
        table.appendDraft(draft);
    }
    return table;
}

struct OwnCost {
    double ms = -1; ///< -1 = something failed
    double syncsOfPlan = 0; ///< writing the frozen plan down, once a send
    double syncsOfBatch = 0; ///< fsyncs and fdatasyncs of one batch on its way, checkpoints included
};

/// Plan, freeze, ledger before and after, reading the answer: everything but the network. Of one batch.
OwnCost ownCost(const BatchPlan &plan, double planningMs)
{
    OwnCost cost;
    QTemporaryDir dir;
    const SystemClock clock;
    SendWorker worker(dir.filePath(u"ledger.sqlite"_s), clock);
    LedgerSend send;
    send.planId = plan.id;
    send.profile = u"v3"_s;
    QElapsedTimer timer;
    timer.start();
    const int before = syncs;
    if (!worker.freeze(plan, send))
        return cost;
    const int frozen = syncs;
    for (const PlannedBatch &batch : plan.batches) {
        if (!worker.prepare(batch.number, false))
            return cost;
        QJsonArray results;
        for (const qsizetype row : batch.rows)
            results.append(QJsonObject { { u"id"_s, QString::fromUtf8(plan.events.eventId(row)) },
                { u"eventTemplateId"_s, plan.templateId }, { u"objectType"_s, u"contacts"_s },
                { u"tokens"_s, QJsonObject() } });
        Answer answer;
        answer.arrival = Answer::Arrival::Whole;
        answer.status = 201;
        const QString moment = u"2026-03-18T18:10:16Z"_s;
        answer.body = QJsonDocument(QJsonObject { { u"status"_s, u"COMPLETE"_s }, { u"results"_s, results },
                                        { u"startedAt"_s, moment }, { u"completedAt"_s, moment } })
                          .toJson();
        const auto concluded = worker.conclude(batch.number, false, answer);
        if (!concluded || concluded->verdict.verdict != BatchVerdict::Settled)
            return cost;
    }
    cost.syncsOfPlan = frozen - before;
    cost.syncsOfBatch = static_cast<double>(syncs - frozen) / batches;
    worker.close();
    cost.ms = (static_cast<double>(timer.nsecsElapsed()) / 1e6 + planningMs) / batches;
    return cost;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc < 2)
        return 64;
    QFile file(QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json"));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const auto eventTemplate = parseEventTemplate(file.readAll());
    if (!eventTemplate)
        return 1;

    const SystemClock clock;
    const EventTable table = events(*eventTemplate);
    QElapsedTimer timer;
    timer.start();
    const auto plan = planBatches(table, {}, {}, clock);
    const double planningMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!plan)
        return 1;
    QJsonArray figures;
    // HubSpot takes 110 requests in 10 s: 91 ms each. One fsync a batch (in flight); the outcome rides with the next.
    constexpr double hubSpotMs = 10'000.0 / 110;
    const OwnCost cost = ownCost(*plan, planningMs);
    if (cost.ms < 0)
        return 1;
    figures.append(figure(u"own cost of a batch of 100 (plan, serialise, ledger, read)"_s, cost.ms, u"ms"_s,
        u"time HubSpot allows a request (110 in 10 s)"_s, hubSpotMs));
#ifdef Q_OS_LINUX
    figures.append(figure(u"fsyncs of a batch of 100 on its way, checkpoints included"_s, cost.syncsOfBatch,
        u"fsyncs"_s, u"one durable record before the bytes leave"_s, 1));
    figures.append(figure(
        u"fsyncs of writing down a plan of 400 batches"_s, cost.syncsOfPlan, u"fsyncs"_s, u"one transaction"_s, 1));
#endif

    PracticePortalThread portal;
    if (!portal.start())
        return 1;
    portal.call([&](PracticePortal &practice) {
        practice.setTemplates({ *eventTemplate });
        practice.setRateLimit(100'000, 1'000);
    });
    Connection connection;
    connection.id = u"practice"_s;
    connection.baseUrl = portal.baseUrl();
    TimelineClient client(connection, clock);
    QTemporaryDir dir;
    SendSession session(client, dir.filePath(u"ledger.sqlite"_s), clock);
    QEventLoop loop;
    QObject::connect(&session, &SendSession::stateChanged, &loop, [&](SendState state) {
        if (state == SendState::Ready) {
            timer.start();
            session.start(portal.accessToken());
        } else if (state == SendState::Paused || state == SendState::Finished || state == SendState::Failed) {
            loop.quit();
        }
    });
    session.openPlan(*plan, {}, {});
    loop.exec();
    if (session.counts().of(Outcome::Created) != batches * perBatch)
        return 1;
    figures.append(figure(u"batches of 100 created at the Practice account, ledger on"_s,
        batches * 1000.0 / static_cast<double>(timer.elapsed()), u"batches/s"_s, u"HubSpot's limit (110 in 10 s)"_s,
        11));

    QFile out(QString::fromLocal8Bit(argv[1]));
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(figures).toJson()) > 0 ? 0 : 1;
}
