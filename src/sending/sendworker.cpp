#include "sending/sendworker.h"

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

    QList<LedgerRow> rows;
    rows.reserve(plan.eventCount());
    EventFingerprinter fingerprinter(plan.events);
    for (const PlannedBatch &batch : plan.batches) {
        for (qsizetype i = 0; i < batch.rows.size(); ++i)
            rows.append({ batch.rowIds[i], batch.ids[i], plan.events.source(batch.rows[i]),
                identityOf(plan.events, batch.rows[i]), fingerprinter.of(batch.rows[i]) });
    }
    qsizetype next = 0;
    qint32 position = 0;
    const auto written = m_ledger->addSend(send, rows, [&]() -> std::optional<FrozenBatch> {
        if (next == plan.batches.size())
            return {};
        const PlannedBatch &planned = plan.batches[next++];
        const BatchBody body = batchBody(plan.events, planned.rows, plan.plannedAt, *m_profile);
        FrozenBatch batch;
        batch.number = planned.number;
        batch.body = body.bytes;
        batch.starts = body.starts;
        batch.sizes = body.sizes;
        for (qsizetype i = 0; i < planned.rows.size(); ++i)
            batch.positions.append(position++);
        return batch;
    });
    if (!written)
        return fail(written.error());
    return read();
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
    m_scope = { send->portalId, send->templateId, send->planId };
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
        ids.append(m_rows[position].eventId);

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
        const QList<QByteArray> ids { m_rows[position].eventId };
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

Result<QSet<qint32>> SendWorker::takenElsewhere(const QList<std::pair<int, QList<qint32>>> &positionsByBatch)
{
    QList<qint32> asked;
    QList<EventMark> marks;
    for (const auto &[number, positions] : positionsByBatch) {
        for (const qint32 position : positions) {
            asked.append(position);
            marks.append({ m_rows[position].eventId });
        }
    }
    const auto known = m_ledger->known(m_scope, marks);
    if (!known)
        return fail(known.error());
    QSet<qint32> taken;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (known->events[i].standing != KnownEvent::Standing::New)
            taken.insert(asked[i]);
    }
    return taken;
}

Result<ConcludedBatch> SendWorker::requeue(const QList<std::pair<int, QList<qint32>>> &notSentByBatch)
{
    const auto taken = takenElsewhere(notSentByBatch);
    if (!taken)
        return fail(taken.error());
    ConcludedBatch concluded;
    QList<FrozenBatch> parts;
    for (const auto &[number, notSent] : notSentByBatch) {
        auto batch = m_ledger->batch(m_planId, number);
        if (!batch)
            return fail(batch.error());
        QList<qint32> positions = notSent;
        positions.removeIf([&](qint32 position) { return taken->contains(position); });
        if (positions.isEmpty())
            continue;
        const bool whole = positions.size() == batch->positions.size();
        for (const qint32 position : positions) {
            LedgerEntry entry;
            entry.atMs = m_clock.epochMs();
            entry.batch = number;
            entry.position = whole ? -1 : position;
            entry.state = RowState::Waiting;
            entry.reason = WorkerText::tr("Not at the portal; goes again.");
            concluded.entries.append(entry);
            if (whole)
                break;
        }
        if (whole)
            continue;
        QList<qsizetype> indices;
        for (const qint32 position : positions)
            indices.append(batch->positions.indexOf(position));
        parts.append(cutBatch(*batch, indices));
    }
    if (auto written = m_ledger->addBatches(m_planId, parts, concluded.entries); !written)
        return fail(written.error());
    for (const FrozenBatch &part : std::as_const(parts))
        concluded.cut.append(withoutBody(part));
    return concluded;
}

} // namespace composer
