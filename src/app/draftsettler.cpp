#include "app/draftsettler.h"

#include "app/portalcontroller.h"
#include "app/sendsessions.h"
#include "base/async.h"
#include "sending/draftrefusals.h"
#include "sending/draftstates.h"
#include "ui/document/draftdocument.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <numeric>
#include <vector>

namespace composer {

DraftSettler::DraftSettler(
    PortalController &portals, SendSessions &sessions, QString ledgerPath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_portals(portals)
    , m_sessions(sessions)
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
    connect(&sessions, &SendSessions::made, this,
        [this](SendSession *session, const QString &planId) { watch(*session, m_sessions.draftOf(planId)); });
}

void DraftSettler::watch(SendSession &session, const QString &draftId)
{
    // Outcomes go to the draft's rows as they come, so that a created row is locked at once.
    connect(&session, &SendSession::rowsChanged, this,
        [this, &session, draftId](const QList<qint64> &positions) { tellRows(session, draftId, positions); });
    connect(&session, &SendSession::stateChanged, this, [this, &session, draftId](SendState state) {
        if (state != SendState::Ready)
            return;
        QList<qint64> all(session.rows().size()); // they wait in this send from here on
        std::iota(all.begin(), all.end(), 0);
        tellRows(session, draftId, all);
    });
}

/// Each row as it stands when its turn comes: what a batch says meanwhile is not taken back.
void DraftSettler::tellRows(
    SendSession &session, const QString &draftId, const QList<qint64> &positions, qsizetype from)
{
    const qsizetype count = std::min(rowsOfTurn, positions.size() - from);
    tellSome(session, draftId, { positions.constData() + from, static_cast<size_t>(count) });
    if (from + count == positions.size())
        return;
    QTimer::singleShot(0, this, [this, guard = QPointer(&session), draftId, positions, next = from + count] {
        if (guard)
            tellRows(*guard, draftId, positions, next);
    });
}

void DraftSettler::tellSome(const SendSession &session, const QString &draftId, std::span<const qint64> positions)
{
    if (!countsHere(session))
        return; // the draft is shown with regard to another account
    QList<std::pair<RowId, RowState>> states;
    states.reserve(static_cast<qsizetype>(positions.size()));
    for (const qint64 position : positions) {
        if (session.rowState(position) != RowState::Skipped) // another send has the last word about it
            states.append({ session.rows().rowId(position), session.rowState(position) });
    }
    Q_EMIT rowsSettled(draftId, states);
    LedgerSend send;
    send.portalName = session.connection().name;
    send.isPractice = session.connection().isPractice;
    QList<Refusal> refusals;
    for (const qint64 position : positions) {
        if (session.rowState(position) == RowState::Refused)
            refusals.append(refusalOf(send, session.rows().at(position), session.outcome(position), m_clock.epochMs()));
    }
    if (!refusals.isEmpty())
        Q_EMIT rowsRefused(draftId, refusals);
}

void DraftSettler::settle(const DraftDocument &document)
{
    const QString &draftId = document.id();
    struct Read {
        DraftStates states;
        QList<Refusal> refusals;
    };
    const auto take = [this, draftId](const Result<Read> &read) {
        if (!read)
            return Q_EMIT failed(read.error());
        QList<std::pair<RowId, RowState>> rows = read->states.rows;
        overlayRunning(draftId, rows);
        Q_EMIT draftSettled(draftId, rows, read->states.freed, read->states.rehearsedElsewhere);
        if (read->states.isRecordEmpty)
            Q_EMIT recordEmpty(draftId);
        if (!read->refusals.isEmpty())
            Q_EMIT rowsRefused(draftId, read->refusals);
        const QList<EarlierSend> &unfinished = read->states.unfinished;
        const auto held = std::find_if(unfinished.cbegin(), unfinished.cend(),
            [this](const EarlierSend &send) { return !m_sessions.find(send.planId); });
        if (held != unfinished.cend())
            Q_EMIT rowsHeld(draftId, *held);
    };
    DraftScope scope { draftId, {}, m_portals.current().isPractice };
    for (const Connection &connection : m_portals.connections())
        scope.portals.append(connection.id);
    onWorker(
        this,
        [path = m_ledgerPath, scope, account = m_portals.current(), kept = m_portals.connections(),
            table = document.table()]() -> Result<Read> {
            auto states = draftStates(path, scope);
            if (!states)
                return fail(states.error());
            if (auto added = addSentElsewhere(*states, path, account, kept, table); !added)
                return fail(added.error());
            auto refusals = draftRefusals(path, scope, *states);
            if (!refusals)
                return fail(refusals.error());
            return Read { std::move(*states), std::move(*refusals) };
        },
        take);
}

void DraftSettler::overlayRunning(const QString &draftId, QList<std::pair<RowId, RowState>> &states) const
{
    // The ledger was read a moment ago: what a send has learned since is the later word.
    using State = std::pair<RowId, RowState>;
    std::vector<State> latest;
    const auto sessions = m_sessions.all();
    for (auto at = sessions.crbegin(); at != sessions.crend(); ++at) { // of two sends the later has the word
        const SendSession *running = *at;
        if (running->state() == SendState::Finished || running->state() == SendState::Failed
            || m_sessions.draftOf(running->planId()) != draftId || !countsHere(*running))
            continue;
        latest.reserve(latest.size() + static_cast<size_t>(running->rows().size()));
        for (qsizetype position = 0; position < running->rows().size(); ++position)
            latest.emplace_back(running->rows().rowId(position), running->rowState(position));
    }
    if (latest.empty())
        return;
    // Side by side in the order of row ids, as they mostly come: of equals the first counts, and the latest come first.
    const auto isBefore = [](const State &a, const State &b) { return a.first < b.first; };
    const auto sortAll = [&](auto &all) {
        if (!std::is_sorted(all.cbegin(), all.cend(), isBefore))
            std::stable_sort(all.begin(), all.end(), isBefore);
    };
    sortAll(latest);
    sortAll(states);
    QList<State> merged;
    merged.reserve(states.size() + static_cast<qsizetype>(latest.size()));
    std::merge(latest.cbegin(), latest.cend(), states.cbegin(), states.cend(), std::back_inserter(merged), isBefore);
    const auto isSameRow = [](const State &a, const State &b) { return a.first == b.first; };
    merged.erase(std::unique(merged.begin(), merged.end(), isSameRow), merged.end());
    states = std::move(merged);
}

bool DraftSettler::countsHere(const SendSession &session) const
{
    return !session.connection().isPractice || m_portals.current().isPractice;
}

} // namespace composer

#include "moc_draftsettler.cpp"
