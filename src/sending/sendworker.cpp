#include "sending/sendworker.h"

#include "domain/timestamp.h"
#include "hubspot/timelinerequests.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct WorkerText {
    Q_DECLARE_TR_FUNCTIONS(WorkerText)
};

BatchBody bodyOf(const FrozenBatch &batch)
{
    return { batch.body, batch.starts, batch.sizes };
}

FrozenBatch withoutBody(FrozenBatch batch)
{
    batch.body.clear();
    batch.starts.clear();
    batch.sizes.clear();
    return batch;
}

/// Why a row stays behind, for people, with the send that has it.
QString leftOutWords(const KnownEvents &known, const KnownEvent &event)
{
    const KnownSend &send = known.sendOf(event);
    const QString day = QString::fromLatin1(formatInstant(send.createdAtMs)).left(10);
    switch (event.standing) {
    case KnownEvent::Standing::New:
        break;
    case KnownEvent::Standing::Created:
        return WorkerText::tr("Left out: the send “%1” of %2 created the same event.").arg(send.draftName, day);
    case KnownEvent::Standing::Waiting:
        return WorkerText::tr("Left out: the same event waits in the send “%1” of %2.").arg(send.draftName, day);
    case KnownEvent::Standing::Unsettled:
        return WorkerText::tr("Left out: nobody knows yet whether the send “%1” of %2 created the same event.")
            .arg(send.draftName, day);
    }
    return {};
}

} // namespace

SendWorker::SendWorker(QString ledgerPath, const Clock &clock)
    : m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
}

Result<void> SendWorker::openLedger(const QString &planId)
{
    auto ledger = Ledger::open(m_ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    auto lock = Ledger::lockPlan(m_ledgerPath, planId);
    if (!lock)
        return fail(lock.error());
    m_ledger = std::move(*ledger);
    m_lock = std::move(*lock);
    m_planId = planId;
    return {};
}

void SendWorker::close()
{
    m_ledger.reset();
    m_lock.reset();
}

static QString identityOf(const EventTable &events, qsizetype row)
{
    for (const EventField field : { EventField::Email, EventField::ObjectId, EventField::Utk }) {
        if (!events.utf8(row, field).empty())
            return events.text(row, field);
    }
    return {};
}

Result<OpenedSend> SendWorker::freeze(const BatchPlan &plan, LedgerSend send)
{
    m_profile = apiProfile(send.profile);
    if (!m_profile)
        return fail(ErrorCode::InvalidInput,
            WorkerText::tr("This portal speaks a version of the API we do not know: %1.").arg(send.profile));
    if (auto opened = openLedger(plan.id); !opened)
        return fail(opened.error());

    send.excused = plan.excused;
    send.eventCount = plan.eventCount();
    QList<qint32> firsts; // position of each batch's first row
    firsts.reserve(plan.batches.size());
    for (qint32 position = 0; const PlannedBatch &batch : plan.batches) {
        firsts.append(position);
        position += static_cast<qint32>(batch.rows.size());
    }
    const auto written = m_ledger->freeze(
        send, plan.batches.size(), [&](qsizetype index) { return frozen(plan, index, firsts[index]); },
        [&](const KnownEvents &known) { return leaveOut(plan, firsts, known); });
    if (!written)
        return fail(written.error());
    return read();
}

/// Called from several threads.
Ledger::Frozen SendWorker::frozen(const BatchPlan &plan, qsizetype index, qint32 first) const
{
    const PlannedBatch &planned = plan.batches[index];
    Ledger::Frozen result;
    EventFingerprinter fingerprinter(plan.events);
    result.rows.reserve(planned.rows.size());
    for (qsizetype i = 0; i < planned.rows.size(); ++i)
        result.rows.append({ planned.rowIds[i], planned.ids[i], plan.events.source(planned.rows[i]),
            identityOf(plan.events, planned.rows[i]), fingerprinter.of(planned.rows[i]) });
    const BatchBody body = batchBody(plan.events, planned.rows, plan.plannedAt, *m_profile);
    result.batch = { planned.number, {}, body.bytes, body.starts, body.sizes };
    for (qsizetype i = 0; i < planned.rows.size(); ++i)
        result.batch.positions.append(first + static_cast<qint32>(i));
    return result;
}

/// The rows that other sends have leave their batches; what is left of those goes in batches of its own.
Result<Ledger::Change> SendWorker::leaveOut(
    const BatchPlan &plan, const QList<qint32> &firsts, const KnownEvents &known) const
{
    Ledger::Change change;
    int number = static_cast<int>(plan.batches.size());
    for (qsizetype index = 0; index < plan.batches.size(); ++index) {
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

Result<OpenedSend> SendWorker::open(const QString &planId)
{
    if (auto opened = openLedger(planId); !opened)
        return fail(opened.error());
    auto opened = read();
    if (!opened)
        return opened;
    m_profile = apiProfile(opened->send.profile);
    if (!m_profile)
        return fail(ErrorCode::InvalidInput,
            WorkerText::tr("This portal speaks a version of the API we do not know: %1.").arg(opened->send.profile));

    LedgerReplay replay(opened->rows.size(), opened->batchIndex);
    for (const LedgerEntry &entry : std::as_const(opened->entries))
        replay.apply(entry);
    QList<LedgerEntry> lost;
    const QList<int> unanswered = replay.unansweredBatches();
    for (const int batch : unanswered) {
        LedgerEntry entry;
        entry.atMs = m_clock.epochMs();
        entry.batch = batch;
        entry.state = RowState::Unknown;
        entry.reason = WorkerText::tr(
            "The program ended before the portal answered. The portal may have created the event; ask the portal.");
        lost.append(entry);
    }
    if (!lost.isEmpty()) {
        if (auto written = m_ledger->appendDurably(m_planId, lost); !written)
            return fail(written.error());
        opened->entries.append(lost);
    }
    return opened;
}

Result<OpenedSend> SendWorker::read()
{
    OpenedSend opened;
    auto send = m_ledger->send(m_planId);
    if (!send)
        return fail(send.error());
    auto rows = m_ledger->rows(m_planId);
    if (!rows)
        return fail(rows.error());
    auto index = m_ledger->batchIndex(m_planId);
    if (!index)
        return fail(index.error());
    auto entries = m_ledger->entries(m_planId);
    if (!entries)
        return fail(entries.error());
    m_rows = *rows;
    m_scope = KnownScope::of(*send);
    m_nextBatch = index->isEmpty() ? 1 : index->last().number + 1;
    return OpenedSend { *send, *rows, *index, *entries };
}

Result<PreparedBatch> SendWorker::prepare(int number, bool resend)
{
    auto batch = m_ledger->batch(m_planId, number);
    if (!batch)
        return fail(batch.error());
    LedgerEntry entry;
    entry.kind = resend ? LedgerEntry::Kind::Asked : LedgerEntry::Kind::InFlight;
    entry.atMs = m_clock.epochMs();
    entry.batch = number;
    if (auto written = m_ledger->appendDurably(m_planId, { entry }); !written)
        return fail(written.error());
    return PreparedBatch { batch->body, entry };
}

QList<LedgerEntry> SendWorker::entriesOf(const AnswerVerdict &verdict, const FrozenBatch &batch, int status) const
{
    QList<LedgerEntry> entries;
    const bool alike = std::all_of(
        verdict.rows.cbegin(), verdict.rows.cend(), [&](const RowVerdict &row) { return row == verdict.rows.first(); });
    for (qsizetype i = 0; i < verdict.rows.size(); ++i) {
        const RowVerdict &row = verdict.rows[i];
        LedgerEntry entry;
        entry.atMs = m_clock.epochMs();
        entry.batch = batch.number;
        entry.position = alike ? -1 : batch.positions[i];
        entry.state = row.state;
        entry.status = status;
        entry.reason = row.reason.isEmpty() && row.state == RowState::Waiting ? verdict.text : row.reason;
        entry.serverMessage = row.serverMessage;
        entry.tokenName = row.tokenName;
        entry.correlationId = verdict.correlationId;
        entries.append(entry);
        if (alike)
            break;
    }
    return entries;
}

FrozenBatch SendWorker::cutBatch(const FrozenBatch &from, const QList<qsizetype> &indices)
{
    const BatchBody body = recutBody(bodyOf(from), indices);
    FrozenBatch batch;
    batch.number = m_nextBatch++;
    batch.body = body.bytes;
    batch.starts = body.starts;
    batch.sizes = body.sizes;
    for (const qsizetype index : indices)
        batch.positions.append(from.positions[index]);
    return batch;
}

Result<ConcludedBatch> SendWorker::conclude(int number, bool resend, const QList<qint32> &unknown, const Answer &answer)
{
    auto batch = m_ledger->batch(m_planId, number);
    if (!batch)
        return fail(batch.error());
    QList<QByteArray> ids;
    ids.reserve(batch->positions.size());
    for (const qint32 position : std::as_const(batch->positions))
        ids.append(m_rows.eventId(position));

    ConcludedBatch concluded;
    concluded.verdict = interpretAnswer({ *m_profile, ids, resend }, answer);
    concluded.status = answer.status;
    concluded.entries = entriesOf(concluded.verdict, *batch, answer.status);
    if (resend) {
        // Rows that have their word already keep it.
        if (unknown.size() != batch->positions.size()) {
            QList<LedgerEntry> own;
            for (qsizetype i = 0; i < batch->positions.size(); ++i) {
                if (!unknown.contains(batch->positions[i]))
                    continue;
                LedgerEntry entry = concluded.entries.size() == 1 ? concluded.entries.first() : concluded.entries[i];
                entry.position = batch->positions[i];
                own.append(entry);
            }
            concluded.entries = own;
        }
        concluded.entries.removeIf([](const LedgerEntry &entry) { return entry.state == RowState::Unknown; });
    } else if (concluded.verdict.verdict == BatchVerdict::NothingAccepted) {
        QList<qsizetype> open;
        for (qsizetype i = 0; i < concluded.verdict.rows.size(); ++i) {
            if (concluded.verdict.rows[i].state == RowState::Waiting)
                open.append(i);
        }
        QList<FrozenBatch> parts;
        if (open.size() < batch->positions.size()) {
            parts.append(cutBatch(*batch, open)); // the bad ones are known: the rest goes as one
        } else {
            const qsizetype half = open.size() / 2;
            parts.append(cutBatch(*batch, open.first(half)));
            parts.append(cutBatch(*batch, open.sliced(half)));
        }
        if (auto written = m_ledger->addBatches(m_planId, parts, concluded.entries); !written)
            return fail(written.error());
        for (const FrozenBatch &part : std::as_const(parts))
            concluded.cut.append(withoutBody(part));
        return concluded;
    }
    if (auto written = m_ledger->append(m_planId, concluded.entries); !written)
        return fail(written.error());
    return concluded;
}

Result<ReadBackVerdict> SendWorker::compare(int number, qint32 position, const Answer &answer)
{
    using enum ReadBackVerdict::Finding;
    ReadBackVerdict verdict;
    if (answer.arrival != Answer::Arrival::Whole) {
        verdict.finding = answer.status == 0 ? NoConnection : AskAgain;
        verdict.text
            = WorkerText::tr("The portal cannot be reached. Check the network and ask again; nothing was lost.");
        return verdict;
    }
    if (answer.status < 200 || answer.status >= 300) {
        // The words for a status are the same as for a batch of one.
        const QList<QByteArray> ids { m_rows.eventId(position) };
        const AnswerVerdict words = interpretAnswer({ *m_profile, ids, false }, answer);
        verdict.text = words.text;
        verdict.correlationId = words.correlationId;
        verdict.finding = answer.status == 404 ? Absent
            : answer.status == 401             ? TokenRejected
            : answer.status == 403             ? NotAllowed
                                               : AskAgain;
        return verdict;
    }
    auto batch = m_ledger->batch(m_planId, number);
    if (!batch)
        return fail(batch.error());
    const auto fields = compareEvents(batch->event(batch->positions.indexOf(position)), answer.body);
    if (!fields) {
        verdict.text = fields.error().message;
        return verdict;
    }
    verdict.finding = isSameEvent(*fields) ? Same : Different;
    verdict.fields = *fields;
    return verdict;
}

Result<void> SendWorker::append(const QList<LedgerEntry> &entries)
{
    return m_ledger->append(m_planId, entries);
}

LedgerEntry SendWorker::leftOutEntry(const KnownEvents &known, qsizetype index, int batch, qint32 position) const
{
    LedgerEntry entry;
    entry.atMs = m_clock.epochMs();
    entry.batch = batch;
    entry.position = position;
    entry.state = RowState::Skipped;
    entry.reason = leftOutWords(known, known.events[index]);
    return entry;
}

Result<ConcludedBatch> SendWorker::putBack(const QList<WaitingRows> &groups)
{
    QList<qint32> asked;
    for (const WaitingRows &group : groups)
        asked.append(group.positions);
    const auto decide = [&, nextBatch = m_nextBatch](const KnownEvents &known) -> Result<Ledger::Change> {
        m_nextBatch = nextBatch; // it may be called again
        Ledger::Change decided;
        qsizetype index = 0;
        for (const WaitingRows &group : groups) {
            WaitingRows free { group.batch, {}, group.areNotSent };
            for (const qint32 position : group.positions) {
                if (known.events[index].standing == KnownEvent::Standing::New)
                    free.positions.append(position);
                else
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
        concluded.cut.append(withoutBody(part));
    return concluded;
}

/// The batch they were frozen in where all of it waits, else a newly cut one.
Result<void> SendWorker::letWait(const WaitingRows &rows, Ledger::Change &change)
{
    const QList<qint32> &positions = rows.positions;
    auto batch = m_ledger->batch(m_planId, rows.batch);
    if (!batch)
        return fail(batch.error());
    const bool whole = positions.size() == batch->positions.size();
    for (qsizetype i = 0; rows.areNotSent && i < (whole ? 1 : positions.size()); ++i) {
        LedgerEntry entry;
        entry.atMs = m_clock.epochMs();
        entry.batch = rows.batch;
        entry.position = whole ? -1 : positions[i];
        entry.state = RowState::Waiting;
        entry.reason = WorkerText::tr("Not at the portal; goes again.");
        change.entries.append(entry);
    }
    if (whole)
        return {};
    QList<qsizetype> indices;
    for (const qint32 position : positions)
        indices.append(batch->positions.indexOf(position));
    change.batches.append(cutBatch(*batch, indices));
    return {};
}

} // namespace composer
