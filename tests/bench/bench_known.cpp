// How long the ledger takes to say which of 100,000 events were created before, by id and by content, beside reading as
// many rows from it. Writes its figures to argv[1].
#include "base/clock.h"
#include "sending/knownrows.h"
#include "sending/sendworker.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr int eventCount = 100'000;

EventTable events(const EventTemplate &eventTemplate, int from)
{
    EventTable table(eventTemplate);
    for (int i = from; i < from + eventCount; ++i) {
        EventDraft draft;
        draft.email = u"p%1@example.com"_s.arg(i);
        draft.timestamp = u"2026-03-01T10:00:00Z"_s;
        draft.tokens = { u"Spring launch"_s, u"attended"_s, QString::number(i % 60), u"2026-03-02T00:00:00Z"_s };
        draft.extraData = u"{\"seat\": %1}"_s.arg(i);
        table.appendDraft(draft);
    }
    return table;
}

/// The shorter of two runs, milliseconds; -1 when the work says it failed.
double timed(const std::function<bool()> &work)
{
    double best = -1;
    for (int run = 0; run < 2; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (!work())
            return -1;
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        best = best < 0 ? ms : std::min(best, ms);
    }
    return best;
}

bool createAll(const BatchPlan &plan, const QString &path)
{
    const SystemClock clock;
    SendWorker worker(path, clock);
    LedgerSend send;
    send.planId = plan.id;
    send.portalId = u"portal"_s;
    send.templateId = plan.templateId;
    send.profile = u"v3"_s;
    if (!worker.freeze(plan, send))
        return false;
    worker.close();
    auto ledger = Ledger::open(path);
    if (!ledger)
        return false;
    QList<LedgerEntry> entries;
    for (const PlannedBatch &batch : plan.batches) {
        LedgerEntry entry;
        entry.batch = batch.number;
        entry.kind = LedgerEntry::Kind::InFlight;
        entries.append(entry);
        entry.kind = LedgerEntry::Kind::Outcome;
        entry.state = RowState::Created;
        entries.append(entry);
    }
    return (*ledger)->append(plan.id, entries).has_value();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QFile file(QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json"));
    if (argc < 2 || !file.open(QIODevice::ReadOnly))
        return 64;
    const auto eventTemplate = parseEventTemplate(file.readAll());
    if (!eventTemplate)
        return 1;
    const SystemClock clock;
    const EventTable table = events(*eventTemplate, 0);
    const auto plan = planBatches(table, {}, {}, clock);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"ledger.sqlite"_s);
    if (!plan || !createAll(*plan, path))
        return 1;
    EventTable copy = table;
    for (qsizetype row = 0; row < copy.rowCount(); ++row)
        copy.setEventId(row, mintEventId());
    const EventTable others = events(*eventTemplate, eventCount);

    auto ledger = Ledger::open(path);
    const double reading = timed([&] { return (*ledger)->rows(plan->id)->size() == eventCount; });
    const auto asked = [&](const EventTable &rows, qint64 created) {
        return timed([&] {
            const auto known = KnownRows::read(path, u"portal"_s, rows);
            return known && known->createdRows().size() == created;
        });
    };
    QJsonArray figures;
    const auto figure = [&](const QString &name, double value) {
        std::printf("%-66s %10.1f ms\n", qPrintable(name), value);
        figures.append(QJsonObject { { u"name"_s, name }, { u"value"_s, value }, { u"unit"_s, u"ms"_s },
            { u"reference"_s, u"reading 100,000 rows from the ledger, ms"_s }, { u"referenceValue"_s, reading },
            { u"ratio"_s, value / reading } });
        return value >= 0;
    };
    const bool good
        = figure(u"fingerprints of 100,000 events"_s, timed([&] { return eventMarks(table).size() == eventCount; }))
        && figure(u"which of 100,000 events were created before: all, by id"_s, asked(table, eventCount))
        && figure(u"which of 100,000 events were created before: all, by content"_s, asked(copy, eventCount))
        && figure(u"which of 100,000 events were created before: none"_s, asked(others, 0));
    QFile out(QString::fromLocal8Bit(argv[1]));
    return good && out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(figures).toJson()) > 0 ? 0 : 1;
}
