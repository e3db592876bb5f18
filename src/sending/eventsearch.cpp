#include "sending/eventsearch.h"

#include "base/parallelworkers.h"
#include "sending/ledgersends.h"

#include <QByteArrayMatcher>
#include <QCoreApplication>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <limits>

namespace composer {

namespace {

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(EventSearch)
};

Error cancelledError()
{
    return { ErrorCode::Cancelled, SearchText::tr("Stopped."), {} };
}

/// Latin letters become small; everything else stays, byte for byte.
void lower(QByteArray &text)
{
    for (char &c : text) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
}

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Events of one send, with where they stand; those that `isMeant` does not take are left out.
Result<void> describe(Ledger &ledger, const LedgerSend &send, const QList<qint32> &positions, const SendFilter &filter,
    const std::function<bool(const LedgerRow &)> &isMeant, QList<FoundEvent> &into)
{
    const auto rows = ledger.rowsAt(send.planId, positions);
    if (!rows)
        return fail(rows.error());
    // Most sends end with all of it created, and that is remembered: nothing need be read again.
    const auto standing = ledger.standing(send.planId);
    const bool areAllCreated
        = standing && standing->summary && standing->summary->counts.of(Outcome::Created) == send.eventCount;
    const auto states = areAllCreated ? Result<QList<RowState>>() : ledger.states(send.planId);
    if (!states)
        return fail(states.error());
    for (const auto &[position, row] : rows->asKeyValueRange()) {
        RowState state = areAllCreated ? RowState::Created : states->at(position);
        if (state == RowState::InFlight)
            state = RowState::Unknown;
        if (isMeant(row) && (!filter.outcome || outcomeOf(state) == *filter.outcome))
            into.append({ send, position, row.eventId, row.identity, state });
    }
    return {};
}

QHash<QString, QList<qint32>> positionsBySend(const QHash<QString, QList<EventPlace>> &places)
{
    QHash<QString, QList<qint32>> positions;
    for (const QList<EventPlace> &ofText : places) {
        for (const EventPlace &place : ofText)
            positions[place.planId].append(place.position);
    }
    return positions;
}

/// A text as it stands in JSON between quotes.
QByteArray inJson(const QString &text)
{
    QByteArray json = text.toUtf8();
    json.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    lower(json);
    return json;
}

} // namespace

bool SendFilter::takes(const LedgerSend &send) const
{
    return (account.isEmpty() || send.portalId == account) && (templateId.isEmpty() || send.templateId == templateId)
        && (fromMs == 0 || send.createdAtMs >= fromMs) && (untilMs == 0 || send.createdAtMs < untilMs);
}

namespace {

/// Adds to the index what these sends have, newest first, and it has not.
Result<void> addMissing(Ledger &ledger, const QList<LedgerSend> &sends, EventIndex &index,
    const std::function<bool(qsizetype done, qsizetype all)> &progress)
{
    for (qsizetype i = sends.size() - 1; i >= 0; --i) { // the oldest first
        const QString &planId = sends.at(i).planId;
        if (index.has(planId))
            continue;
        if (progress && !progress(sends.size() - 1 - i, sends.size()))
            return fail(cancelledError());
        const auto rows = ledger.rows(planId);
        if (!rows)
            continue; // damaged: `sends verify` tells of it
        if (auto added = index.add(planId, *rows); !added)
            return added;
    }
    return {};
}

} // namespace

Result<void> updateEventIndex(
    const QString &ledgerPath, const std::function<bool(qsizetype done, qsizetype all)> &progress)
{
    const auto read = openLedgerSends(ledgerPath);
    if (!read)
        return fail(read.error());
    Ledger &ledger = *read->ledger;
    const auto index = EventIndex::open(EventIndex::pathBeside(ledgerPath));
    return addMissing(ledger, read->sends, *index, progress);
}

Result<QHash<QString, QList<EventPlace>>> eventPlaces(
    Ledger &ledger, const QString &ledgerPath, const QList<LedgerSend> &sends, const QStringList &texts)
{
    const auto index = EventIndex::open(EventIndex::pathBeside(ledgerPath));
    const auto look = [&]() -> Result<QHash<QString, QList<EventPlace>>> {
        if (auto added = addMissing(ledger, sends, *index, {}); !added)
            return fail(added.error());
        return index->find(texts);
    };
    auto places = look();
    if (places || places.error().code != ErrorCode::Damaged)
        return places;
    if (auto dropped = index->drop(); !dropped) // nothing in it that is not in the ledger
        return fail(dropped.error());
    return look();
}

Result<QList<FoundEvent>> findEvents(
    const QString &ledgerPath, const QString &text, const SendFilter &filter, qsizetype most)
{
    const QString wanted = text.trimmed();
    QList<FoundEvent> found;
    if (wanted.isEmpty())
        return found;
    const auto read = openLedgerSends(ledgerPath);
    if (!read)
        return fail(read.error());
    Ledger &ledger = *read->ledger;
    const auto known = eventPlaces(ledger, ledgerPath, read->sends, { wanted });
    if (!known) { // without its index all that left is read
        const std::atomic_bool cancelled = false;
        auto scanned = scanEvents(ledgerPath, wanted, filter, std::numeric_limits<qsizetype>::max(), cancelled, {});
        if (!scanned)
            return scanned;
        scanned->removeIf([&wanted](const FoundEvent &event) {
            return !isSame(event.identity, wanted) && !isSame(QString::fromUtf8(event.eventId), wanted);
        });
        scanned->resize(std::min(scanned->size(), most));
        return scanned;
    }
    const auto places = positionsBySend(*known);
    const auto isMeant = [&wanted](const LedgerRow &row) {
        return isSame(row.identity, wanted) || isSame(QString::fromUtf8(row.eventId), wanted);
    };
    for (const LedgerSend &send : read->sends) {
        if (found.size() >= most)
            break;
        const auto positions = places.constFind(send.planId);
        if (positions == places.cend() || !filter.takes(send))
            continue;
        if (auto done = describe(ledger, send, *positions, filter, isMeant, found); !done)
            return fail(done.error());
    }
    if (found.size() > most)
        found.resize(most);
    return found;
}

Result<QHash<QByteArray, QList<LedgerSend>>> sendsThatCreated(
    const QString &ledgerPath, const QList<QByteArray> &eventIds)
{
    QHash<QByteArray, QList<LedgerSend>> created;
    if (eventIds.isEmpty())
        return created;
    const auto read = openLedgerSends(ledgerPath);
    if (!read)
        return fail(read.error());
    Ledger &ledger = *read->ledger;
    QStringList texts;
    for (const QByteArray &id : eventIds)
        texts.append(QString::fromUtf8(id));
    const auto known = eventPlaces(ledger, ledgerPath, read->sends, texts);
    if (!known)
        return fail(known.error());
    const auto places = positionsBySend(*known);
    SendFilter filter;
    filter.outcome = Outcome::Created;
    const QSet<QByteArray> wanted(eventIds.cbegin(), eventIds.cend());
    QList<FoundEvent> found;
    for (const LedgerSend &send : read->sends) {
        const auto positions = places.constFind(send.planId);
        if (positions == places.cend())
            continue;
        if (auto done = describe(
                ledger, send, *positions, filter, [&](const LedgerRow &row) { return wanted.contains(row.eventId); },
                found);
            !done)
            return fail(done.error());
    }
    for (const FoundEvent &event : std::as_const(found))
        created[event.eventId].append(event.send);
    return created;
}

Result<QList<FoundEvent>> scanEvents(const QString &ledgerPath, const QString &text, const SendFilter &filter,
    qsizetype most, const std::atomic_bool &cancelled, const std::function<void(qint64 read)> &progress)
{
    QList<FoundEvent> found;
    const QByteArray needle = inJson(text.trimmed());
    if (needle.isEmpty())
        return found;
    const auto read = openLedgerSends(ledgerPath);
    if (!read)
        return fail(read.error());
    Ledger &ledger = *read->ledger;
    ParallelWorkers workers;
    QMutex mutex;
    qint64 readEvents = 0;
    std::optional<Error> error;
    for (const LedgerSend &send : read->sends) {
        if (!filter.takes(send) || found.size() >= most)
            continue;
        const auto batches = ledger.batchIndex(send.planId);
        if (!batches)
            return fail(batches.error());
        QList<qint32> positions;
        const int parts = workers.threads();
        workers.run(parts, [&](int part) {
            // A ledger belongs to the thread that opened it; parts go to whichever thread is free.
            auto own = Ledger::openToRead(ledgerPath);
            if (!own) {
                const QMutexLocker lock(&mutex);
                error = own.error();
                return;
            }
            const QByteArrayMatcher matcher(needle);
            for (qsizetype i = part; i < batches->size() && !cancelled; i += parts) {
                auto batch = (*own)->batch(send.planId, batches->at(i).number);
                if (!batch)
                    continue; // its bytes were lost, or let go
                lower(batch->body);
                QList<qint32> hits;
                for (qsizetype at = matcher.indexIn(batch->body); at >= 0; at = matcher.indexIn(batch->body, at + 1)) {
                    const auto next = std::upper_bound(batch->starts.cbegin(), batch->starts.cend(), at);
                    const qsizetype event = next - batch->starts.cbegin() - 1;
                    if (event >= 0 && (hits.isEmpty() || hits.constLast() != batch->positions[event]))
                        hits.append(batch->positions[event]);
                }
                const QMutexLocker lock(&mutex);
                positions += hits;
                readEvents += batch->positions.size();
                if (progress)
                    progress(readEvents);
            }
        });
        if (cancelled)
            return fail(cancelledError());
        if (error)
            return fail(*error);
        std::sort(positions.begin(), positions.end()); // what was cut again was read twice
        positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
        if (positions.isEmpty())
            continue;
        positions.resize(std::min<qsizetype>(positions.size(), most));
        if (auto done = describe(
                ledger, send, positions, filter, [](const LedgerRow &) { return true; }, found);
            !done)
            return fail(done.error());
    }
    if (found.size() > most)
        found.resize(most);
    return found;
}

} // namespace composer
