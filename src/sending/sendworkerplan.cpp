// The half of SendWorker that lets rows into a send: freezing a plan, and putting rows back to waiting. Both leave out
// what other sends have.
#include "sending/sendworker.h"

#include "base/parallelworkers.h"
#include "domain/reason.h"
#include "domain/timestamp.h"
#include "hubspot/timelinerequests.h"
#include "planning/sendingrules.h"
#include "planning/suppressionlist.h"
#include "sending/sendtypes.h"
#include "storage/ledgerretention.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct PlanningText {
    Q_DECLARE_TR_FUNCTIONS(WorkerText)
};

/// Why a row stays behind, with the send that has it.
Reason leftOutReason(const KnownEvents &known, const KnownEvent &event)
{
    const KnownSend &send = known.sendOf(event);
    const QString day = QString::fromLatin1(formatInstant(send.createdAtMs)).left(10);
    switch (event.standing) {
    case KnownEvent::Standing::New:
        break;
    case KnownEvent::Standing::Created:
        return Reason(ReasonCode::OtherSendCreated, { send.draftName, day });
    case KnownEvent::Standing::Waiting:
        return Reason(ReasonCode::OtherSendWaits, { send.draftName, day });
    case KnownEvent::Standing::Unsettled:
        return Reason(ReasonCode::OtherSendUnsettled, { send.draftName, day });
    }
    return {};
}

QByteArrayView identityOf(const EventTable &events, qsizetype row)
{
    for (const EventField field : { EventField::Email, EventField::ObjectId, EventField::Utk }) {
        if (const std::string_view text = events.utf8(row, field); !text.empty())
            return { text.data(), static_cast<qsizetype>(text.size()) };
    }
    return {};
}

void appendRows(LedgerRows &rows, const BatchPlan &plan, const PlannedBatch &batch)
{
    for (const qsizetype row : batch.rows) {
        const EventIdBits bits = plan.events.eventIdBits(row);
        rows.append(plan.events.rowId(row), bits, isNone(bits) ? plan.events.eventId(row) : QByteArray(),
            plan.events.source(row), identityOf(plan.events, row));
    }
}

/// As they were worked out when the draft was reviewed, and those that were not.
std::vector<EventFingerprint> printsOf(const BatchPlan &plan, const QList<qsizetype> &rows)
{
    EventFingerprinter fingerprinter(plan.events);
    if (plan.prints.size() != plan.events.rowCount())
        return fingerprinter.of(std::span(rows.constData(), static_cast<size_t>(rows.size()))); // two at a time
    std::vector<EventFingerprint> prints;
    prints.reserve(static_cast<size_t>(rows.size()));
    for (const qsizetype row : rows)
        prints.push_back(isNone(plan.prints[row]) ? fingerprinter.of(row) : plan.prints[row]);
    return prints;
}

/// The rows as they were frozen, for who need not read them again.
LedgerRows rowsOf(const BatchPlan &plan)
{
    constexpr qsizetype batchesOfPart = 64;
    constexpr qsizetype usualIdentityBytes = 24; // an address
    const qsizetype batches = plan.batches.size();
    std::vector<LedgerRows> parts(static_cast<size_t>((batches + batchesOfPart - 1) / batchesOfPart));
    ParallelWorkers crew(parts.size() > 1 ? ParallelWorkers::usualThreads() : 1);
    crew.run(static_cast<int>(parts.size()), [&](int part) {
        const qsizetype end = std::min(batches, (part + 1) * batchesOfPart);
        qsizetype rows = 0;
        for (qsizetype index = part * batchesOfPart; index < end; ++index)
            rows += plan.batches[index].rows.size();
        parts[static_cast<size_t>(part)].reserve(rows, rows * usualIdentityBytes);
        for (qsizetype index = part * batchesOfPart; index < end; ++index)
            appendRows(parts[static_cast<size_t>(part)], plan, plan.batches[index]);
    });
    LedgerRows all;
    qsizetype identityBytes = 0;
    for (const LedgerRows &part : parts)
        identityBytes += part.identityBytes();
    all.reserve(plan.eventCount(), identityBytes);
    for (const LedgerRows &part : parts)
        all.append(part);
    return all;
}

/// What the ledger tells of a plan of which nothing was left out, for who need not read it.
LedgerStory storyOf(const BatchPlan &plan, const QList<qint32> &firsts)
{
    LedgerStory story;
    story.batchIndex.reserve(plan.batches.size());
    for (qsizetype index = 0; index < plan.batches.size(); ++index) {
        FrozenBatch batch;
        batch.number = plan.batches[index].number;
        batch.positions.resize(plan.batches[index].rows.size());
        std::iota(batch.positions.begin(), batch.positions.end(), firsts[index]);
        story.batchIndex.append(std::move(batch));
    }
    return story;
}

} // namespace

Result<OpenedSend> SendWorker::freeze(const BatchPlan &plan, LedgerSend send)
{
    m_profile = apiProfile(send.profile);
    if (!m_profile)
        return fail(ErrorCode::InvalidInput,
            PlanningText::tr("This account speaks a version of the API we do not know: %1.").arg(send.profile));
    if (auto opened = openLedger(plan.id); !opened)
        return fail(opened.error());
    // Asked before, too: but a workspace may be saved while a person reads what they are about to send.
    if (auto may = mayBeginSend({ QFileInfo(m_ledgerPath).path() }); !may && !send.isPractice) {
        close();
        return fail(may.error());
    }

    send.excused = plan.excused;
    send.eventCount = plan.eventCount();
    QList<qint32> firsts; // position of each batch's first row
    firsts.reserve(plan.batches.size());
    for (qint32 position = 0; const PlannedBatch &batch : plan.batches) {
        firsts.append(position);
        position += static_cast<qint32>(batch.rows.size());
    }
    bool isWhole = true; // nothing was left out
    const auto written = m_ledger->freeze(
        send, plan.batches.size(), [&](qsizetype index) { return frozen(plan, index, firsts[index]); },
        [&](const KnownEvents &known) {
            // Asked once more, since another plan came meanwhile, it is too late to cancel.
            return leaveOut(plan, firsts, known, std::exchange(isWhole, false));
        },
        [&](const QString &name, const QBitArray &) { return printsUnder(plan, name); },
        [this](qint64 rows) {
            m_frozenRows = rows;
            return !m_isCancelled;
        });
    if (!written) {
        m_hasLeftovers = written.error().code == ErrorCode::Cancelled;
        return fail(written.error());
    }
    return readWith(rowsOf(plan), isWhole ? std::optional(storyOf(plan, firsts)) : std::nullopt);
}

/// Of the rows in the order of their positions.
Result<QList<EventFingerprint>> SendWorker::printsUnder(const BatchPlan &plan, const QString &templateName)
{
    const QList<EventFingerprint> all = eventPrints(plan.events, templateName, {});
    QList<EventFingerprint> prints;
    prints.reserve(plan.eventCount());
    for (const PlannedBatch &batch : plan.batches) {
        for (const qsizetype row : batch.rows)
            prints.append(all[row]);
    }
    return prints;
}

/// Called from several threads.
Ledger::Frozen SendWorker::frozen(const BatchPlan &plan, qsizetype index, qint32 first) const
{
    const PlannedBatch &planned = plan.batches[index];
    Ledger::Frozen result;
    const std::vector<EventFingerprint> prints = printsOf(plan, planned.rows);
    result.rows.reserve(planned.rows.size());
    for (qsizetype i = 0; i < planned.rows.size(); ++i) {
        const qsizetype row = planned.rows[i];
        const EventIdBits bits = plan.events.eventIdBits(row);
        result.rows.append(
            { plan.events.rowId(row), isNone(bits) ? plan.events.eventId(row) : QByteArray(), plan.events.source(row),
                QString::fromUtf8(identityOf(plan.events, row)), prints[static_cast<size_t>(i)], bits });
    }
    const BatchBody body = batchBody(plan.events, planned.rows, plan.plannedAt, *m_profile);
    result.batch = { planned.number, {}, body.bytes, body.starts, body.sizes };
    for (qsizetype i = 0; i < planned.rows.size(); ++i)
        result.batch.positions.append(first + static_cast<qint32>(i));
    return result;
}

/// The rows that other sends have leave their batches; what is left of those goes in batches of its own.
Result<Ledger::Change> SendWorker::leaveOut(
    const BatchPlan &plan, const QList<qint32> &firsts, const KnownEvents &known, bool mayEnd) const
{
    Ledger::Change change;
    int number = static_cast<int>(plan.batches.size());
    for (qsizetype index = 0; index < plan.batches.size(); ++index) {
        if (mayEnd && m_isCancelled)
            return fail(ErrorCode::Cancelled, {});
        const PlannedBatch &planned = plan.batches[index];
        QList<qsizetype> kept;
        FrozenBatch rest;
        for (qsizetype i = 0; i < planned.rows.size(); ++i) {
            const qint32 position = firsts[index] + static_cast<qint32>(i);
            if (known.events[position].standing == KnownEvent::Standing::New) {
                kept.append(planned.rows[i]);
                rest.positions.append(position);
            } else {
                change.entries.append(leftOutEntry(known, position, planned.number, position));
            }
        }
        if (kept.isEmpty() || kept.size() == planned.rows.size())
            continue;
        const BatchBody body = batchBody(plan.events, kept, plan.plannedAt, *m_profile);
        rest.number = ++number;
        rest.body = body.bytes;
        rest.starts = body.starts;
        rest.sizes = body.sizes;
        change.batches.append(rest);
    }
    return change;
}

LedgerEntry SendWorker::leftOutEntry(const KnownEvents &known, qsizetype index, int batch, qint32 position) const
{
    LedgerEntry entry;
    entry.atMs = m_clock.epochMs();
    entry.batch = batch;
    entry.position = position;
    entry.state = RowState::Skipped;
    entry.reason = leftOutReason(known, known.events[index]).stored();
    return entry;
}

Result<QSet<qint32>> SendWorker::suppressed(const QList<qint32> &positions) const
{
    const auto rules = loadSendingRules(sendingRulesPath(QFileInfo(m_ledgerPath).path()));
    if (!rules)
        return fail(rules.error());
    QSet<qint32> found;
    if (rules->suppressionFile.isEmpty())
        return found;
    const auto list = SuppressionList::read(rules->suppressionFile);
    if (!list)
        return fail(list.error());
    for (const qint32 position : positions) {
        if (list->matches(m_rows.at(position).identity.toStdString())) // the email, where the event has one
            found.insert(position);
    }
    return found;
}

/// Of one that was not sent before for another reason: it waits, and is not sent for this one.
QList<LedgerEntry> SendWorker::suppressedEntries(const WaitingRows &group, qint32 position) const
{
    QList<LedgerEntry> entries;
    LedgerEntry entry;
    entry.atMs = m_clock.epochMs();
    entry.batch = group.batch;
    entry.position = position;
    if (group.areNotSent)
        entries.append(entry);
    entry.state = RowState::NotSent;
    entry.status = onSuppressionList;
    entry.reason = Reason(ReasonCode::Suppressed).stored();
    entries.append(entry);
    return entries;
}

Result<ConcludedBatch> SendWorker::putBack(const QList<WaitingRows> &groups)
{
    QList<qint32> asked;
    for (const WaitingRows &group : groups)
        asked.append(group.positions);
    const auto unwanted = suppressed(asked);
    if (!unwanted)
        return fail(unwanted.error());
    const auto decide = [&, nextBatch = m_nextBatch](const KnownEvents &known) -> Result<Ledger::Change> {
        m_nextBatch = nextBatch; // it may be called again
        Ledger::Change decided;
        qsizetype index = 0;
        for (const WaitingRows &group : groups) {
            WaitingRows free { group.batch, {}, group.areNotSent, group.areHalved, group.areSuppressed };
            for (const qint32 position : group.positions) {
                const bool isNew = known.events[index].standing == KnownEvent::Standing::New;
                if (isNew && !unwanted->contains(position))
                    free.positions.append(position);
                else if (isNew && !group.areSuppressed)
                    decided.entries.append(suppressedEntries(group, position));
                else if (!isNew)
                    decided.entries.append(leftOutEntry(known, index, group.batch, position));
                ++index;
            }
            if (free.positions.isEmpty() || (!group.areNotSent && free.positions.size() == group.positions.size()))
                continue;
            if (auto done = letWait(free, decided); !done)
                return fail(done.error());
        }
        return decided;
    };
    const auto change = m_ledger->changeWaiting(m_scope, asked, decide);
    if (!change)
        return fail(change.error());
    ConcludedBatch concluded;
    concluded.entries = change->entries;
    for (const FrozenBatch &part : change->batches)
        concluded.cut.append(part.withoutBytes());
    return concluded;
}

Result<BatchesToAsk> SendWorker::toAsk(const QList<UnknownRows> &groups)
{
    QList<qint32> asked;
    for (const UnknownRows &group : groups)
        asked.append(group.positions);
    const auto unwanted = suppressed(asked);
    if (!unwanted)
        return fail(unwanted.error());
    BatchesToAsk toAsk;
    QList<FrozenBatch> parts;
    const auto noteUnknown = [&](int batch, qint32 position, const Reason &reason) {
        LedgerEntry entry;
        entry.atMs = m_clock.epochMs();
        entry.batch = batch;
        entry.position = position;
        entry.state = RowState::Unknown;
        entry.reason = reason.stored();
        toAsk.change.entries.append(entry);
    };
    for (const UnknownRows &group : groups) {
        const auto isUnwanted = [&](qint32 position) { return unwanted->contains(position); };
        if (group.areAll && std::none_of(group.positions.cbegin(), group.positions.cend(), isUnwanted)) {
            toAsk.batches.append(group.batch);
            continue;
        }
        const auto batch = m_ledger->batch(m_planId, group.batch);
        if (!batch)
            return fail(batch.error());
        for (const qint32 position : group.positions) {
            if (isUnwanted(position)) {
                noteUnknown(group.batch, position, ReasonCode::NotAskedSuppressed);
                continue;
            }
            parts.append(cutBatch(*batch, { batch->positions.indexOf(position) }));
            toAsk.batches.append(parts.last().number);
            noteUnknown(parts.last().number, -1, ReasonCode::AskedAlone);
        }
    }
    if (toAsk.change.entries.isEmpty())
        return toAsk;
    auto written = recorded(std::move(toAsk.change), parts);
    if (!written)
        return fail(written.error());
    toAsk.change = std::move(*written);
    return toAsk;
}

/// Without those of which the ledger does not have any more what was to leave: they stay not sent, and say why.
QList<qint32> SendWorker::stillKept(const WaitingRows &rows, const FrozenBatch &batch, Ledger::Change &change) const
{
    QList<qint32> kept;
    for (const qint32 position : rows.positions) {
        if (!isForgotten(batch.event(batch.positions.indexOf(position)))) {
            kept.append(position);
            continue;
        }
        LedgerEntry entry;
        entry.atMs = m_clock.epochMs();
        entry.batch = rows.batch;
        entry.position = position;
        entry.state = RowState::NotSent;
        entry.reason = Reason(ReasonCode::NotKept).stored();
        change.entries.append(entry);
    }
    return kept;
}

/// The batch they were frozen in where all of it waits, else a newly cut one.
Result<void> SendWorker::letWait(const WaitingRows &rows, Ledger::Change &change)
{
    auto batch = m_ledger->batch(m_planId, rows.batch);
    if (!batch)
        return fail(batch.error());
    const QList<qint32> positions = stillKept(rows, *batch, change);
    if (positions.isEmpty())
        return {};
    const bool whole = positions.size() == batch->positions.size();
    for (qsizetype i = 0; rows.areNotSent && i < (whole ? 1 : positions.size()); ++i) {
        LedgerEntry entry;
        entry.atMs = m_clock.epochMs();
        entry.batch = rows.batch;
        entry.position = whole ? -1 : positions[i];
        entry.state = RowState::Waiting;
        entry.reason = Reason(ReasonCode::GoesAgain).stored();
        change.entries.append(entry);
    }
    if (whole && !rows.areHalved)
        return {};
    QList<qsizetype> indices;
    for (const qint32 position : positions)
        indices.append(batch->positions.indexOf(position));
    if (rows.areHalved && indices.size() > 1) {
        const qsizetype half = indices.size() / 2;
        change.batches.append(cutBatch(*batch, indices.first(half)));
        change.batches.append(cutBatch(*batch, indices.sliced(half)));
    } else {
        change.batches.append(cutBatch(*batch, indices));
    }
    return {};
}

} // namespace composer
