#include "sending/sendworker.h"

#include "base/async.h"
#include "base/logging.h"
#include "base/privatefiles.h"
#include "domain/eventid.h"
#include "hubspot/answerorigin.h"
#include "hubspot/timelinerequests.h"
#include "sending/saidtext.h"
#include "storage/idsinfiles.h"
#include "storage/ledgerrestore.h"
#include "storage/ledgerretention.h"
#include "storage/workspacefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct WorkerText {
    Q_DECLARE_TR_FUNCTIONS(WorkerText)
};

/// HubSpot's own "not found", in its shape of an error. A page, an empty answer or a gateway's text is none.
bool saysNotThere(const Answer &answer)
{
    const ServerError error = parseServerError(answer.body);
    return answer.status == 404 && error.isJson && !error.message.isEmpty() && isFromHubSpot(answer);
}

/// Whether some request may have left and got no word; false is certain. Spares who opens a finished send of a million
/// events the step from entry to entry and row to row.
bool mayBeUnanswered(const QList<LedgerEntry> &entries)
{
    QSet<int> open;
    for (const LedgerEntry &entry : entries) {
        if (entry.kind == LedgerEntry::Kind::InFlight)
            open.insert(entry.batch);
        else if (entry.kind == LedgerEntry::Kind::Outcome && entry.position < 0
            && canBecome(RowState::InFlight, entry.state))
            open.remove(entry.batch);
    }
    return !open.isEmpty();
}

BatchBody bodyOf(const FrozenBatch &batch)
{
    return { batch.body, batch.starts, batch.sizes };
}

} // namespace

SendWorker::SendWorker(QString ledgerPath, const Clock &clock)
    : m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
}

Result<void> SendWorker::openLedger(const QString &planId)
{
    // The lock first: who opens a saved workspace here, or restores the ledger, which moves it aside, looks for it.
    const AppPaths paths { QFileInfo(m_ledgerPath).path() };
    (void)makePrivateFolder(paths.folder); // else the lock cannot be made, which says so
    auto lock = Ledger::lockPlan(m_ledgerPath, planId);
    if (!lock)
        return fail(lock.error());
    auto may = mayUseWorkspace(paths);
    if (may)
        may = mayUseLedger(m_ledgerPath);
    if (!may)
        return may;
    auto ledger = Ledger::open(m_ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    m_ledger = std::move(*ledger);
    m_lock = std::move(*lock);
    m_planId = planId;
    return {};
}

void SendWorker::close()
{
    m_ledger.reset();
    m_lock.reset();
    if (!std::exchange(m_hasLeftovers, false))
        return;
    onWorker([path = m_ledgerPath] { // it may take as long as writing did, and nobody waits for it
        const auto tidied = QFileInfo::exists(path) ? Ledger::open(path) : fail(ErrorCode::NotFound, path);
        if (!tidied)
            qCWarning(lcStorage) << "what a cancelled plan wrote goes at the next start:" << tidied.error().message;
    });
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
            WorkerText::tr("This account speaks a version of the API we do not know: %1.").arg(opened->send.profile));

    QList<int> unanswered;
    if (mayBeUnanswered(opened->entries)) {
        LedgerReplay replay(opened->rows.size(), opened->batchIndex);
        for (const LedgerEntry &entry : std::as_const(opened->entries))
            replay.apply(entry);
        unanswered = replay.unansweredBatches();
    }
    QList<LedgerEntry> lost;
    for (const int batch : std::as_const(unanswered)) {
        LedgerEntry entry;
        entry.atMs = m_clock.epochMs();
        entry.batch = batch;
        entry.state = RowState::Unknown;
        entry.reason = Reason(ReasonCode::ProgramEnded).stored();
        lost.append(entry);
    }
    if (!lost.isEmpty()) {
        if (auto written = patiently([&] { return m_ledger->appendDurably(m_planId, lost); }); !written)
            return fail(written.error());
        opened->entries.append(lost);
    }
    return opened;
}

Result<void> SendWorker::learnAccount(const AccountIdentity &account, qint64 atMs)
{
    return patiently([&] { return m_ledger->learnAccount(account, atMs); });
}

Result<OpenedSend> SendWorker::read()
{
    const auto rows = m_ledger->rows(m_planId);
    return rows ? readWith(*rows) : Result<OpenedSend>(fail(rows.error()));
}

Result<OpenedSend> SendWorker::readWith(const LedgerRows &rows, std::optional<LedgerStory> known)
{
    auto send = m_ledger->send(m_planId);
    if (!send)
        return fail(send.error());
    auto story = known ? Result<LedgerStory>(std::move(*known)) : m_ledger->story(m_planId);
    if (!story)
        return fail(story.error());
    auto account = m_ledger->accountOf(*send);
    if (!account)
        return fail(account.error());
    m_rows = rows;
    m_scope = KnownScope::of(*send);
    m_nextBatch = static_cast<int>(story->batchIndex.size()) + 1;
    return OpenedSend { *send, rows, std::move(story->batchIndex), std::move(story->entries), *account };
}

Result<PreparedBatch> SendWorker::prepare(int number, bool resend)
{
    auto batch = m_ledger->batch(m_planId, number);
    if (!batch)
        return fail(batch.error());
    for (qsizetype i = 0; i < batch->positions.size(); ++i) {
        if (isForgotten(batch->event(i)))
            return fail(ErrorCode::NotFound,
                WorkerText::tr("What these events say is not kept any more. Nothing was sent; create them anew."));
    }
    LedgerEntry entry;
    entry.kind = resend ? LedgerEntry::Kind::Asked : LedgerEntry::Kind::InFlight;
    entry.atMs = m_clock.epochMs();
    entry.batch = number;
    if (auto written = patiently([&] { return m_ledger->appendDurably(m_planId, { entry }); }); !written)
        return fail(written.error());
    return PreparedBatch { batch->body, entry };
}

QList<LedgerEntry> SendWorker::entriesOf(const AnswerVerdict &verdict, const FrozenBatch &batch, int status) const
{
    QList<LedgerEntry> entries;
    bool isRequestTold = false; // once a batch
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
        const bool hasNoWordOfItsOwn = row.reason.isEmpty() && row.state == RowState::Waiting;
        entry.reason = (hasNoWordOfItsOwn ? verdict.text : row.reason).stored();
        entry.serverMessage = row.serverMessage;
        entry.tokenName = row.tokenName;
        entry.correlationId = verdict.correlationId;
        if (row.state == RowState::Created && row.serverMessage.isEmpty()) {
            const QList<EventFacts> facts = alike ? verdict.facts : verdict.facts.mid(i, 1);
            entry.serverMessage = saidToText({ isRequestTold ? RequestFacts {} : verdict.request, facts });
            isRequestTold = true;
        }
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

/// Minted in this workspace, and never left it in a file.
bool SendWorker::areOnlyOurs(const QList<QByteArray> &ids) const
{
    QList<EventIdBits> bits;
    for (const QByteArray &id : ids) {
        bits.append(parseEventId(id));
        if (!wasMintedHere(bits.last()))
            return false;
    }
    return !IdsInFiles::contains(IdsInFiles::pathBeside(m_ledgerPath), bits).contains(true);
}

ConcludedBatch SendWorker::interpret(const FrozenBatch &batch, bool resend, bool leftBefore, const Answer &answer) const
{
    QList<QByteArray> ids;
    ids.reserve(batch.positions.size());
    for (const qint32 position : batch.positions)
        ids.append(m_rows.eventId(position));
    const bool mayGiveBack = answer.arrival == Answer::Arrival::Whole && answer.status >= 200 && answer.status < 300;
    QList<QByteArray> events;
    for (qsizetype i = 0; mayGiveBack && i < batch.positions.size(); ++i)
        events.append(batch.event(i));
    // Whose the ids are matters where the portal may speak of ids that it has.
    const bool mayNameIds
        = answer.status == 200 || answer.status == 207 || (answer.status >= 400 && answer.status < 500);
    const bool asksWhose = resend || mayNameIds;
    const bool onlyOurIds = asksWhose && areOnlyOurs(ids);
    ConcludedBatch concluded;
    concluded.verdict = interpretAnswer({ *m_profile, ids, resend, onlyOurIds, leftBefore, events }, answer);
    // A success gives back another event than left: whose the id is decides as well.
    if (mayGiveBack && !asksWhose && concluded.verdict.verdict != BatchVerdict::Settled && areOnlyOurs(ids))
        concluded.verdict = interpretAnswer({ *m_profile, ids, resend, true, leftBefore, events }, answer);
    concluded.status = answer.status;
    concluded.entries = entriesOf(concluded.verdict, batch, answer.status);
    return concluded;
}

Result<ConcludedBatch> SendWorker::conclude(int number, bool leftBefore, const Answer &answer)
{
    const auto batch = m_ledger->batch(m_planId, number);
    if (!batch)
        return fail(batch.error());
    ConcludedBatch concluded = interpret(*batch, false, leftBefore, answer);
    QList<FrozenBatch> parts;
    if (concluded.verdict.verdict == BatchVerdict::NothingAccepted) {
        QList<qsizetype> open;
        for (qsizetype i = 0; i < concluded.verdict.rows.size(); ++i) {
            if (concluded.verdict.rows[i].state == RowState::Waiting)
                open.append(i);
        }
        if (open.size() < batch->positions.size()) {
            parts.append(cutBatch(*batch, open)); // the bad ones are known: the rest goes as one
        } else {
            const qsizetype half = open.size() / 2;
            parts.append(cutBatch(*batch, open.first(half)));
            parts.append(cutBatch(*batch, open.sliced(half)));
        }
    }
    return recorded(std::move(concluded), parts);
}

Result<ConcludedBatch> SendWorker::concludeAsked(
    int number, const QList<qint32> &unknown, bool wasPending, const Answer &answer)
{
    const auto batch = m_ledger->batch(m_planId, number);
    if (!batch)
        return fail(batch.error());
    ConcludedBatch concluded = interpret(*batch, true, true, answer);
    const BatchVerdict verdict = concluded.verdict.verdict;
    if (unknown.size() != batch->positions.size()) {
        QList<LedgerEntry> own;
        for (qsizetype i = 0; i < batch->positions.size(); ++i) {
            if (!unknown.contains(batch->positions[i]))
                continue; // has its word already and keeps it
            LedgerEntry entry = concluded.entries.size() == 1 ? concluded.entries.first() : concluded.entries[i];
            entry.position = batch->positions[i];
            own.append(entry);
        }
        concluded.entries = own;
    }
    // "Unknown" is no news, but for the reason it is so now.
    const bool saysWhy = verdict == BatchVerdict::PartlyUnknown || (verdict == BatchVerdict::Pending && !wasPending);
    concluded.entries.removeIf([&](const LedgerEntry &entry) {
        return (entry.state == RowState::Unknown && !saysWhy) || (entry.state == RowState::NotSent && wasPending);
    });
    QList<FrozenBatch> parts;
    if (verdict == BatchVerdict::AskOneByOne) {
        for (const qint32 position : unknown) {
            parts.append(cutBatch(*batch, { batch->positions.indexOf(position) }));
            LedgerEntry entry;
            entry.atMs = m_clock.epochMs();
            entry.batch = parts.last().number;
            entry.state = RowState::Unknown;
            entry.status = answer.status;
            entry.reason = concluded.verdict.text.stored();
            concluded.entries.append(entry);
        }
    }
    return recorded(std::move(concluded), parts);
}

/// What was concluded, and the requests that a batch was cut into, go to the disk together.
Result<ConcludedBatch> SendWorker::recorded(ConcludedBatch concluded, const QList<FrozenBatch> &parts)
{
    const auto written = patiently([&] {
        return parts.isEmpty() ? m_ledger->append(m_planId, concluded.entries)
                               : m_ledger->addBatches(m_planId, parts, concluded.entries);
    });
    if (!written)
        return fail(written.error());
    for (const FrozenBatch &part : parts)
        concluded.cut.append(part.withoutBytes());
    return concluded;
}

Result<ReadBackVerdict> SendWorker::compare(int number, qint32 position, const Answer &answer)
{
    using enum ReadBackVerdict::Finding;
    ReadBackVerdict verdict;
    if (answer.arrival != Answer::Arrival::Whole) {
        verdict.finding = answer.status == 0 ? NoConnection : AskAgain;
        verdict.text
            = WorkerText::tr("The account cannot be reached. Check the network and ask again; nothing was lost.");
        return verdict;
    }
    if (answer.status < 200 || answer.status >= 300) {
        // The words for a status are the same as for a batch of one.
        const QList<QByteArray> ids { m_rows.eventId(position) };
        const AnswerVerdict words = interpretAnswer({ *m_profile, ids, false }, answer);
        verdict.text = words.text.text();
        verdict.correlationId = words.correlationId;
        verdict.waitMs = words.waitMs;
        verdict.finding = saysNotThere(answer) ? Absent
            : answer.status == 401             ? TokenRejected
            : answer.status == 403             ? NotAllowed
                                               : AskAgain;
        return verdict;
    }
    const bool isOurs = areOnlyOurs({ m_rows.eventId(position) });
    auto batch = m_ledger->batch(m_planId, number);
    if (!batch && batch.error().code == ErrorCode::Damaged) // a restored send, of which the bytes are lost
        return comparedById(position, isOurs, answer);
    if (!batch)
        return fail(batch.error());
    const auto fields = compareEvents(batch->event(batch->positions.indexOf(position)), answer.body);
    if (!fields) {
        verdict.text = fields.error().message;
        return verdict;
    }
    // Nobody else can have made an event under an id of ours: what differs there is told, and changes nothing.
    verdict.finding = isOurs || isProvenSameEvent(*fields) ? Same : Different;
    verdict.fields = *fields;
    verdict.facts = eventFacts(answer.body);
    return verdict;
}

/// Under an id of ours it is the event; under another one a person has to look.
Result<ReadBackVerdict> SendWorker::comparedById(qint32 position, bool isOurs, const Answer &answer) const
{
    using enum ReadBackVerdict::Finding;
    const auto shows = isEvent(m_rows.eventId(position), answer);
    if (!shows)
        return fail(shows.error());
    ReadBackVerdict verdict;
    if (!*shows)
        return verdict; // no usable answer
    verdict.finding = isOurs ? Same : Different;
    verdict.facts = eventFacts(answer.body);
    return verdict;
}

Result<QByteArray> SendWorker::newestCreatedElsewhere()
{
    return m_ledger->newestCreated(m_scope);
}

Result<bool> SendWorker::isEvent(const QByteArray &eventId, const Answer &answer)
{
    if (answer.arrival != Answer::Arrival::Whole || answer.status != 200)
        return false;
    const QJsonObject asked { { u"id"_s, QString::fromUtf8(eventId) } };
    return compareEvents(QJsonDocument(asked).toJson(QJsonDocument::Compact), answer.body).has_value();
}

Result<void> SendWorker::append(const QList<LedgerEntry> &entries)
{
    return patiently([&] { return m_ledger->append(m_planId, entries); });
}

} // namespace composer
