// How long the list of sends takes (at every start, and whenever a send ends): 200 sends of 10,000 events each, at
// first and once more, beside reading the rows of one of them. Writes its figures to argv[1].
#include "sending/receipt.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtEndian>

#include <cstdio>
#include <numeric>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr int sendCount = 200;
constexpr int eventCount = 10'000;
constexpr int perBatch = 100;

QString planId(int number)
{
    return u"plan-%1"_s.arg(number);
}

/// A send whose batches are all answered: created, but for one row in each that is refused.
bool addSend(Ledger &ledger, int number)
{
    LedgerSend send;
    send.planId = planId(number);
    send.portalId = u"portal"_s;
    send.templateId = u"1"_s;
    send.profile = u"v3"_s;
    QList<LedgerRow> rows;
    for (int i = 0; i < eventCount; ++i) {
        EventFingerprint fingerprint {};
        qToLittleEndian(quint64(number) * eventCount + quint64(i) + 1, fingerprint.data());
        rows.append({ i + 1, send.planId.toUtf8() + '-' + QByteArray::number(i), { 1, i + 1 },
            u"p%1@example.com"_s.arg(i), fingerprint });
    }
    send.eventCount = rows.size();
    QList<LedgerEntry> entries;
    for (int batch = 1; batch <= eventCount / perBatch; ++batch) {
        LedgerEntry entry;
        entry.batch = batch;
        entry.kind = LedgerEntry::Kind::InFlight;
        entries.append(entry);
        entry.kind = LedgerEntry::Kind::Outcome;
        for (int i = 0; i < perBatch; ++i) {
            entry.position = (batch - 1) * perBatch + i;
            entry.state = i ? RowState::Created : RowState::Refused;
            entry.correlationId = u"3f8a6f0e-2b6c-4f0a-9a55-d2f1e0c4b7a1"_s;
            entries.append(entry);
        }
    }
    const auto make = [&](qsizetype index) {
        Ledger::Frozen frozen;
        frozen.batch.number = int(index) + 1;
        frozen.batch.positions.resize(perBatch);
        std::iota(frozen.batch.positions.begin(), frozen.batch.positions.end(), qint32(index * perBatch));
        frozen.rows = rows.mid(index * perBatch, perBatch);
        return frozen;
    };
    return ledger.freeze(send, eventCount / perBatch, make) && ledger.append(send.planId, entries);
}

/// Milliseconds; -1 when the work says it failed.
double timed(const std::function<bool()> &work)
{
    QElapsedTimer timer;
    timer.start();
    return work() ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : -1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTemporaryDir dir;
    auto ledger = Ledger::open(dir.filePath(u"ledger.sqlite"_s));
    if (argc < 2 || !ledger)
        return 64;
    for (int number = 0; number < sendCount; ++number) {
        if (!addSend(**ledger, number))
            return 1;
    }
    const auto whole = [&] {
        const auto sends = listSends(**ledger);
        return sends && sends->size() == sendCount
            && sends->first().counts.of(Outcome::Created) == eventCount - eventCount / perBatch;
    };
    const double reading = timed([&] { return (*ledger)->rows(planId(0))->size() == eventCount; });
    QJsonArray figures;
    const auto figure = [&](const QString &name, double value) {
        std::printf("%-66s %10.1f ms\n", qPrintable(name), value);
        figures.append(QJsonObject { { u"name"_s, name }, { u"value"_s, value }, { u"unit"_s, u"ms"_s },
            { u"reference"_s, u"reading 10,000 rows from the ledger, ms"_s }, { u"referenceValue"_s, reading },
            { u"ratio"_s, value / reading } });
        return value >= 0;
    };
    LedgerEntry stopped;
    stopped.kind = LedgerEntry::Kind::Stopped;
    const bool good = figure(u"list of 200 sends of 10,000 events: the first time"_s, timed(whole))
        && figure(u"list of 200 sends of 10,000 events: again"_s, timed(whole))
        && (*ledger)->append(planId(7), { stopped })
        && figure(u"list of 200 sends of 10,000 events: after one of them went on"_s, timed(whole));
    QFile out(QString::fromLocal8Bit(argv[1]));
    return good && out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(figures).toJson()) > 0 ? 0 : 1;
}
