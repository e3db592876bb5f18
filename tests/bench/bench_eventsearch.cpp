// Finding one contact: the index over 1,000 sends of 10,000 events each; whom 100 sends of 10,000 events were for, with
// where each event stands; and a text in the million events that left. Writes its figures to argv[1].
#include "sending/eventsearch.h"
#include "sending/receipt.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtEndian>
#include <QUuid>

#include <cstdio>
#include <ctime>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

constexpr int sendCount = 1'000;
constexpr int eventCount = 10'000;
constexpr int ledgerSends = 100;
constexpr int perBatch = 100;

LedgerRows rowsOf(int number)
{
    LedgerRows rows;
    rows.reserve(eventCount);
    for (int i = 0; i < eventCount; ++i)
        rows.append({ i + 1, "e-" + QByteArray::number(number) + '-' + QByteArray::number(i), { 1, i + 1 },
            u"p%1@example.com"_s.arg(number % 10 == 0 ? i : number * eventCount + i), {} });
    return rows;
}

bool addSend(Ledger &ledger, int number)
{
    LedgerSend send;
    send.planId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    send.portalId = u"portal"_s;
    send.templateId = u"1"_s;
    send.profile = u"v3"_s;
    const LedgerRows rows = rowsOf(number * 10); // each is for the same people
    send.eventCount = rows.size();
    const bool isFrozen
        = ledger
              .freeze(send, eventCount / perBatch,
                  [&](qsizetype index) {
                      Ledger::Frozen frozen;
                      frozen.batch.number = static_cast<int>(index) + 1;
                      frozen.batch.body = "{\"inputs\":[";
                      for (int i = 0; i < perBatch; ++i) {
                          const qsizetype at = index * perBatch + i;
                          LedgerRow row = rows.at(at);
                          qToLittleEndian(quint64(number) * eventCount + quint64(at) + 1, row.fingerprint.data());
                          frozen.batch.positions.append(static_cast<qint32>(at));
                          frozen.batch.starts.append(static_cast<qint32>(frozen.batch.body.size()));
                          const QByteArray event
                              = "{\"eventTemplateId\":\"1001298\",\"tokens\":{\"webinarName\":\"Planificar "
                                "el lanzamiento de primavera\",\"status\":\"attended\",\"minutes\":\"52\"},"
                                "\"id\":\""
                              + row.eventId + "\",\"email\":\"" + row.identity.toUtf8()
                              + "\",\"timestamp\":\"2026-03-18T10:00:00Z\"},";
                          frozen.batch.body += event;
                          frozen.batch.sizes.append(static_cast<qint32>(event.size() - 1));
                          frozen.rows.append(row);
                      }
                      return frozen;
                  })
              .has_value();
    QList<LedgerEntry> entries; // all of it was created
    for (int batch = 1; batch <= eventCount / perBatch; ++batch) {
        LedgerEntry entry;
        entry.batch = batch;
        entry.kind = LedgerEntry::Kind::InFlight;
        entries.append(entry);
        entry.kind = LedgerEntry::Kind::Outcome;
        entry.state = RowState::Created;
        entry.status = 201;
        entries.append(entry);
    }
    return isFrozen && ledger.appendDurably(send.planId, entries).has_value();
}

/// Tells on the way what the processor had to do, which other programs do not change.
qint64 timed(const char *what, const std::function<void()> &work)
{
    QElapsedTimer timer;
    const std::clock_t before = std::clock();
    timer.start();
    work();
    const qint64 took = timer.nsecsElapsed() / 1'000;
    const double cpu = double(std::clock() - before) / CLOCKS_PER_SEC;
    std::printf("%s: %.1f ms of the processor\n", what, cpu * 1'000);
    return took;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const auto index = EventIndex::open(folder.filePath(u"ten-million.find"_s));
    for (int number = 0; number < sendCount; ++number) {
        if (!index->add(QUuid::createUuid().toString(QUuid::WithoutBraces), rowsOf(number)))
            return 1;
    }
    qsizetype places = 0;
    qsizetype places1 = 0;
    const qint64 one = timed("one", [&] {
        const auto opened = EventIndex::open(folder.filePath(u"ten-million.find"_s)); // as each search does
        places1 = opened->find(u"p5012345@example.com"_s).value().size();
    });
    const qint64 many = timed("100", [&] {
        const auto opened = EventIndex::open(folder.filePath(u"ten-million.find"_s));
        places = opened->find(u"p77@example.com"_s).value().size();
    });
    const double bytes = static_cast<double>(index->bytes()) / sendCount / eventCount;

    const QString path = folder.filePath(u"ledger.sqlite"_s);
    {
        auto ledger = Ledger::open(path);
        for (int number = 0; ledger && number < ledgerSends; ++number) {
            if (!addSend(**ledger, number))
                return 1;
        }
    }
    {
        auto ledger = Ledger::open(path); // as the list of sends in the window does, after each
        if (!ledger || !listSends(**ledger))
            return 1;
    }
    const qint64 making = timed("index of 1,000,000", [&] { (void)updateEventIndex(path); });
    qsizetype found = 0;
    const qint64 whole
        = timed("100 with their standing", [&] { found = findEvents(path, u"p77@example.com"_s).value().size(); });
    // The first search after a new send, beside the index of ten million events.
    qsizetype foundNew = 0;
    bool isPrepared = QFile::remove(EventIndex::pathBeside(path));
    isPrepared = isPrepared && QFile::copy(folder.filePath(u"ten-million.find"_s), EventIndex::pathBeside(path))
        && updateEventIndex(path).has_value();
    {
        auto ledger = Ledger::open(path);
        isPrepared = isPrepared && ledger && addSend(**ledger, ledgerSends);
    }
    if (!isPrepared)
        return 1;
    const qint64 afterSend
        = timed("first search after a send", [&] { foundNew = findEvents(path, u"p77@example.com"_s).value().size(); });
    const std::atomic_bool never = false;
    const qint64 scan
        = timed("scan of 1,000,000", [&] { (void)scanEvents(path, u"nobody has this"_s, {}, 100, never); });
    std::printf("10,000,000 events: %lld place %lld us, %lld places %lld us, %.2f bytes an event\n",
        static_cast<long long>(places1), one, static_cast<long long>(places), many, bytes);
    std::printf("1,000,000 events: index made %lld us, %lld found with their standing %lld us, scan %lld us\n", making,
        static_cast<long long>(found), whole, scan);
    std::printf("10,000,000 events and a new send of %d: %lld found by the first search, %lld us\n", eventCount,
        static_cast<long long>(foundNew), afterSend);
    QFile out(QString::fromLocal8Bit(argc > 1 ? argv[1] : "eventsearch.json"));
    const auto figure = [](const char *name, double value, const char *unit) {
        return QJsonObject { { u"name"_s, QString::fromLatin1(name) }, { u"value"_s, value },
            { u"unit"_s, QString::fromLatin1(unit) }, { u"reference"_s, u"100 ms"_s }, { u"referenceValue"_s, 100 },
            { u"ratio"_s, value / 100 } };
    };
    return out.open(QIODevice::WriteOnly)
            && out.write(QJsonDocument(QJsonArray { figure("find one in 10,000,000 events", double(one) / 1000, "ms"),
                                           figure("find 100 in 10,000,000 events", double(many) / 1000, "ms"),
                                           figure("find 100 with where they stand", double(whole) / 1000, "ms"),
                                           figure("first search after a new send", double(afterSend) / 1000, "ms") })
                             .toJson())
                > 0
        ? 0
        : 1;
}
