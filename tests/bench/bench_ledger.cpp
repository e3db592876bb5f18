// From "Create" to the receipt at 10,000, 100,000 and 1,000,000 events (5,000,000 with --large): the freeze beside what
// hashing, packing and plainly writing the same bodies costs, what is kept and written, the question what is known, the
// receipt and the file of outcomes, and opening a finished send. Writes its figures to argv[1]; `--count N` measures N
// events only. Beside a time stands what the processors worked for it, which on a busy machine says more, and how it
// grew with the events.
#include "app/resultfiles.h"
#include "base/clock.h"
#include "base/memorysteps.h"
#include "hubspot/timelinerequests.h"
#include "sending/knownrows.h"
#include "sending/receiptwriter.h"
#include "sending/sendworker.h"
#include "storage/ledgerconversion.h"
#include "storage/ledgerretention.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <atomic>
#include <cstdio>
#include <ctime>
#include <thread>
#include <utility>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventTable events(const EventTemplate &eventTemplate, int count, int from = 0)
{
    EventTable table(eventTemplate);
    for (int i = from; i < from + count; ++i) {
        EventDraft draft;
        draft.email = u"p%1@example.com"_s.arg(i);
        draft.timestamp = u"2026-03-01T10:00:00Z"_s;
        draft.tokens = { u"Spring launch"_s, u"attended"_s, QString::number(i % 60), u"2026-03-02T00:00:00Z"_s };
        table.appendDraft(draft);
    }
    return table;
}

double secondsOfWork = 0; // by all processors, of what was timed last

double timed(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    const bool done = work();
    secondsOfWork = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    return done ? static_cast<double>(timer.nsecsElapsed()) / 1e9 : -1;
}

/// A number of /proc/self: "io" or "status"; 0 where there is none.
qint64 numberOf(const QString &file, const QByteArray &name)
{
    QFile proc(u"/proc/self/"_s + file);
    if (!proc.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : proc.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

qint64 sizeOfAll(const QString &ledgerPath)
{
    qint64 bytes = 0;
    for (const char *end : { "", "-wal", ".keys", ".marks" })
        bytes += QFile(ledgerPath + QLatin1StringView(end)).size();
    return bytes;
}

/// What cannot be done without: the bodies made, hashed, packed and written one after the other.
bool writePlainly(const BatchPlan &plan, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (const PlannedBatch &batch : plan.batches) {
        const BatchBody body = batchBody(plan.events, batch.rows, plan.plannedAt, *apiProfile(u"v3"_s));
        const QByteArray hash = QCryptographicHash::hash(body.bytes, QCryptographicHash::Blake2b_256);
        const QByteArray packed = qCompress(body.bytes, 1);
        if (file.write(hash) < 0 || file.write(packed) < 0)
            return false;
    }
    return file.flush();
}

LedgerSend sendOf(const BatchPlan &plan)
{
    LedgerSend send;
    send.planId = plan.id;
    send.portalId = u"portal"_s;
    send.templateId = plan.templateId;
    send.profile = u"v3"_s;
    return send;
}

/// What was the most memory until now is written down to what it is now, without what is free in between: that would
/// be used again, and looked as if nothing was taken.
qint64 memoryNow()
{
    giveMemoryBack();
    QFile reset(u"/proc/self/clear_refs"_s);
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    reset.close();
    return numberOf(u"status"_s, "VmHWM:");
}

double megabytesSince(qint64 before)
{
    return static_cast<double>(numberOf(u"status"_s, "VmHWM:") - before) / 1024;
}

bool createAll(const BatchPlan &plan, const QString &path)
{
    auto ledger = Ledger::open(path);
    if (!ledger)
        return false;
    // As a send keeps what HubSpot says of a request.
    const QString heard
        = uR"({"said":{"completedAt":"2026-12-01T03:41:11.%1Z","requestedAt":"2026-12-01T03:41:11.%1Z","startedAt":)"
          uR"("2026-12-01T03:41:11.%1Z","status":"COMPLETE"},"with":[{"createdAt":"2026-12-01T03:41:11.%1Z",)"
          uR"("objectType":"contacts"}]})"_s;
    QList<LedgerEntry> entries;
    for (const PlannedBatch &batch : plan.batches) {
        LedgerEntry entry;
        entry.batch = batch.number;
        entry.kind = LedgerEntry::Kind::InFlight;
        if (batch.number > 1) // that one was in flight when the program ended
            entries.append(entry);
        entry.kind = LedgerEntry::Kind::Outcome;
        entry.state = RowState::Created;
        entry.status = 201;
        entry.serverMessage = heard.arg(batch.number % 1000, 3, 10, QChar(u'0'));
        entries.append(entry);
    }
    return (*ledger)->append(plan.id, entries).has_value();
}

/// The longest that somebody else found the ledger held while `work` was done, in milliseconds; -1 when that failed.
double longestHeld(const QString &path, const std::function<bool()> &work)
{
    std::atomic_bool isOver = false;
    double longest = 0;
    std::thread looking([&] {
        const auto file = Database::open(path, ledgerLadder());
        bool isOpen = file && (*file)->run(u"PRAGMA busy_timeout=0"_s);
        QElapsedTimer held;
        qint64 commits = 0; // another number after each of somebody else
        while (isOpen && !isOver) {
            const bool isFree = (*file)->begin().has_value();
            if (isFree)
                (*file)->rollback();
            if (held.isValid())
                longest = std::max(longest, static_cast<double>(held.nsecsElapsed()) / 1e6);
            auto version = (*file)->execute(u"PRAGMA data_version"_s);
            const qint64 now = version && version->next() ? version->value(0).toLongLong() : 0;
            if (isFree)
                held.invalidate();
            else if (!held.isValid() || now != commits)
                held.start();
            commits = now;
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        }
    });
    const bool done = work();
    isOver = true;
    looking.join();
    return done ? longest : -1;
}

class Report
{
public:
    bool add(const QString &name, double value, const QString &unit, const QString &reference, double referenceValue)
    {
        const double work = unit == "s"_L1 ? std::exchange(secondsOfWork, 0) : 0;
        std::printf("%-64s %10.3f %-6s beside %10.3f (%s)%s%s\n", qPrintable(name), value, qPrintable(unit),
            referenceValue, qPrintable(reference), work > 0 ? qPrintable(u" work %1 s"_s.arg(work, 0, 'f', 2)) : "",
            qPrintable(unit == "s"_L1 ? growthOf(m_figuresOfRun++, value) : QString()));
        std::fflush(stdout);
        m_figures.append(QJsonObject { { u"name"_s, name }, { u"value"_s, value }, { u"unit"_s, unit },
            { u"reference"_s, reference }, { u"referenceValue"_s, referenceValue },
            { u"ratio"_s, value / referenceValue } });
        return value >= 0;
    }
    /// The figures that follow are of so many events.
    void begin(int count)
    {
        m_earlier = std::exchange(m_times, {});
        m_earlierCount = std::exchange(m_count, count);
        m_figuresOfRun = 0;
    }
    [[nodiscard]] bool write(const QString &path) const
    {
        QFile out(path);
        return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(m_figures).toJson()) > 0;
    }

private:
    /// Beside the same figure of fewer events.
    QString growthOf(qsizetype figure, double value)
    {
        m_times.append(value);
        if (figure >= m_earlier.size() || m_earlier.at(figure) <= 0)
            return {};
        return u" for %1 x the events %2 x the time"_s.arg(double(m_count) / m_earlierCount)
            .arg(value / m_earlier.at(figure), 0, 'f', 1);
    }

    QJsonArray m_figures;
    QList<double> m_times; // of this number of events, in their order
    QList<double> m_earlier; // of the number before
    int m_count = 0;
    int m_earlierCount = 0;
    qsizetype m_figuresOfRun = 0;
};

/// How long others find the ledger held while a plan is frozen, and while the send at `ledger.sqlite` is forgotten.
bool measureLocks(const BatchPlan &plan, const QTemporaryDir &dir, int count, Report &report)
{
    const SystemClock clock;
    const QString path = dir.filePath(u"ledger.sqlite"_s);
    const double freezeHeld = longestHeld(dir.filePath(u"another.sqlite"_s), [&] {
        SendWorker worker(dir.filePath(u"another.sqlite"_s), clock);
        const bool isFrozen = worker.freeze(plan, sendOf(plan)).has_value();
        worker.close();
        return isFrozen;
    });
    bool good = report.add(u"freezing: the lock held at a time"_s, freezeHeld, u"ms"_s, u"to reach"_s, 50);
    const auto forget = [&] {
        return timed([&] {
            const auto forgotten = forgetBodies(path, plan.id, [](const QString &) { return true; });
            return forgotten && *forgotten == count;
        });
    };
    double forgetting = -1;
    const double held = longestHeld(path, [&] { return (forgetting = forget()) >= 0; });
    good &= report.add(u"what it says forgotten: the lock held at a time"_s, held, u"ms"_s, u"to reach"_s, 50);
    good &= report.add(u"all of that"_s, forgetting, u"s"_s, u"to reach"_s, 10.0 * count / 1e6);
    return good;
}

bool measure(const EventTemplate &eventTemplate, int count, Report &report)
{
    const SystemClock clock;
    const QString n = QLocale::c().toString(count);
    QTemporaryDir dir;
    const QString path = dir.filePath(u"ledger.sqlite"_s);
    const EventTable table = events(eventTemplate, count);
    const auto plan = planBatches(table, {}, {}, clock);
    if (!plan)
        return false;
    const double limit = timed([&] { return writePlainly(*plan, dir.filePath(u"plain"_s)); });
    std::printf("%-64s %10.3f s      work %.2f s\n", "the limit", limit, secondsOfWork);
    const qint64 writtenBefore = numberOf(u"io"_s, "wchar:");
    const double freeze = [&] {
        SendWorker worker(path, clock);
        const double seconds = timed(
            [&] { return worker.freeze(*plan, sendOf(*plan)).has_value() && worker.prepare(1, false).has_value(); });
        worker.close();
        return seconds;
    }();
    const auto written = static_cast<double>(numberOf(u"io"_s, "wchar:") - writtenBefore);
    const auto kept = static_cast<double>(sizeOfAll(path));
    bool good = report.add(u"Create to the first byte, %1 events"_s.arg(n), freeze, u"s"_s,
        u"bodies made, hashed, packed, written"_s, limit);
    good &= report.add(u"kept of an event, %1 events"_s.arg(n), kept / count, u"bytes"_s, u"to reach"_s, 130);
    good &= report.add(u"written while freezing, %1 events"_s.arg(n), written / kept, u"times"_s, u"what is kept"_s, 2);
    good &= report.add(u"start with it interrupted: settled"_s, timed([&] {
        SendWorker worker(path, clock);
        const auto read = worker.open(plan->id);
        worker.close();
        return read && !read->entries.isEmpty() && read->entries.last().state == RowState::Unknown;
    }),
        u"s"_s, u"to reach"_s, count / 1e6);
    if (!createAll(*plan, path))
        return false;

    EventTable copy = table;
    for (qsizetype row = 0; row < copy.rowCount(); ++row)
        copy.setEventId(row, mintEventId());
    const auto asked = [&](const EventTable &rows, qsizetype created) {
        return timed([&] {
            const auto known = KnownRows::read(path, u"portal"_s, rows);
            return known && known->createdRows().size() == created;
        });
    };
    const double limitOfKnown = 0.5 * count / 1e6;
    good &= report.add(
        u"what is known of %1 events, by id"_s.arg(n), asked(table, count), u"s"_s, u"to reach"_s, limitOfKnown);
    good &= report.add(
        u"what is known of %1 events, by content"_s.arg(n), asked(copy, count), u"s"_s, u"to reach"_s, limitOfKnown);
    const EventTable others = events(eventTemplate, count / 10, count);
    const auto small = planBatches(others, {}, {}, clock);
    good &= report.add(u"a tenth more, new, into %1: to the first byte"_s.arg(n), timed([&] {
        const auto known = KnownRows::read(path, u"portal"_s, others);
        SendWorker worker(path, clock);
        const bool done
            = known && worker.freeze(*small, sendOf(*small)).has_value() && worker.prepare(1, false).has_value();
        worker.close();
        return done;
    }),
        u"s"_s, u"to reach"_s, count / 1e6);

    const qint64 before = memoryNow();
    good &= report.add(u"receipt of %1 events"_s.arg(n), timed([&] {
        QFile file(dir.filePath(u"receipt.json"_s));
        auto ledger = Ledger::open(path);
        return ledger && file.open(QIODevice::WriteOnly)
            && writeReceipt(
                [&file](const QByteArray &text) { return file.write(text) == text.size(); }, **ledger, plan->id)
                   .has_value();
    }),
        u"s"_s, u"to reach"_s, 2.0 * count / 1e6);
    good &= report.add(u"memory of it"_s, megabytesSince(before), u"MB"_s, u"to reach"_s, 64);
    const qint64 unsaved = memoryNow();
    good &= report.add(u"outcome file of %1 events"_s.arg(n), timed([&] {
        return saveSendOutcomes(dir.filePath(u"outcomes.csv"_s), {}, table, { path, plan->id }).has_value();
    }),
        u"s"_s, u"to reach"_s, 2.0 * count / 1e6);
    good &= report.add(u"memory of it, written"_s, megabytesSince(unsaved), u"MB"_s, u"to reach"_s, 64);
    const qint64 unopened = memoryNow();
    OpenedSend opened;
    good &= report.add(u"opening it, finished"_s, timed([&] {
        SendWorker worker(path, clock);
        auto read = worker.open(plan->id);
        worker.close();
        if (read)
            opened = std::move(*read);
        return read.has_value();
    }),
        u"s"_s, u"to reach"_s, 0.3 * count / 1e6);
    good &= report.add(u"memory of it, opened"_s, megabytesSince(unopened), u"MB"_s, u"to reach"_s, 150);
    good &= measureLocks(*plan, dir, count, report);
    return good && opened.rows.size() == count;
}

} // namespace

int main(int argc, char *argv[])
{
    takeMemoryInLargeSteps(); // as the programs do
    QCoreApplication application(argc, argv);
    QFile file(QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json"));
    if (argc < 2 || !file.open(QIODevice::ReadOnly))
        return 64;
    const auto eventTemplate = parseEventTemplate(file.readAll());
    if (!eventTemplate)
        return 1;
    QList<int> counts { 10'000, 100'000, 1'000'000 };
    if (QCoreApplication::arguments().contains(u"--large"_s))
        counts.append(5'000'000);
    const QStringList words = QCoreApplication::arguments();
    if (const qsizetype at = words.indexOf(u"--count"_s); at > 0 && at + 1 < words.size())
        counts = { words[at + 1].toInt() };
    Report report;
    bool good = true;
    for (const int count : counts) {
        report.begin(count);
        good = measure(*eventTemplate, count, report) && good;
    }
    return good && report.write(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
