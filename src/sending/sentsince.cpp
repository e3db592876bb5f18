#include "sending/sentsince.h"

#include "storage/ledger.h"

#include <algorithm>

namespace composer {

namespace {

/// Later sends of the same draft whose word counts for `sends[index]`, the oldest first.
QList<LedgerSend> laterSends(const QList<LedgerSend> &sends, qsizetype index)
{
    const LedgerSend &send = sends.at(index);
    QList<LedgerSend> later;
    for (qsizetype i = index - 1; i >= 0; --i) { // they come newest first
        const LedgerSend &other = sends.at(i);
        if (other.draftId == send.draftId && (send.isPractice || !other.isPractice))
            later.append(other);
    }
    return later;
}

void addWord(QHash<qint32, SentSince> &since, qint32 position, RowState before, RowState state, qint64 atMs)
{
    switch (state) {
    case RowState::Created:
    case RowState::Waiting:
        since.insert(position, { before, state, atMs });
        return;
    case RowState::InFlight: // nobody has its answer yet
    case RowState::Unknown:
    case RowState::Conflict:
        since.insert(position, { before, RowState::Unknown, atMs });
        return;
    case RowState::Refused:
    case RowState::NotSent:
        since.remove(position);
        return;
    case RowState::Skipped:
        return; // that send left it to another
    }
}

} // namespace

Result<QHash<qint32, SentSince>> sentSince(Ledger &ledger, const QString &planId)
{
    QHash<qint32, SentSince> since;
    const auto sends = ledger.sends();
    if (!sends)
        return fail(sends.error());
    const auto self = std::ranges::find(*sends, planId, &LedgerSend::planId);
    if (self == sends->cend() || self->draftId.isEmpty())
        return since;
    const QList<LedgerSend> later = laterSends(*sends, self - sends->cbegin());
    if (later.isEmpty())
        return since;
    const auto states = ledger.states(planId);
    if (!states)
        return fail(states.error());
    QList<qint32> positions;
    for (qsizetype position = 0; position < states->size(); ++position) {
        if (states->at(position) == RowState::Refused || states->at(position) == RowState::NotSent)
            positions.append(qint32(position));
    }
    if (positions.isEmpty())
        return since;
    const auto rows = ledger.rowsAt(planId, positions);
    if (!rows)
        return fail(rows.error());
    QHash<RowId, qint32> wanted;
    for (const auto &[position, row] : rows->asKeyValueRange())
        wanted.insert(row.rowId, position);
    for (const LedgerSend &send : later) {
        const auto theirs = ledger.states(send.planId);
        if (!theirs)
            return fail(theirs.error());
        const auto visited = ledger.visitRows(send.planId, [&](qint32 first, const LedgerRows &some) -> Result<void> {
            for (qsizetype i = 0; i < some.size(); ++i) {
                const auto position = wanted.constFind(some.rowId(i));
                if (position != wanted.cend() && first + i < theirs->size())
                    addWord(since, *position, states->at(*position), theirs->at(first + i), send.createdAtMs);
            }
            return {};
        });
        if (!visited)
            return fail(visited.error());
    }
    return since;
}

Result<QList<RowId>> refusedStill(Ledger &ledger, const QString &planId)
{
    const auto since = sentSince(ledger, planId);
    const auto states = since ? ledger.states(planId) : Result<QList<RowState>>(fail(since.error()));
    if (!states)
        return fail(states.error());
    QList<qint32> positions;
    for (qsizetype position = 0; position < states->size(); ++position) {
        if (states->at(position) == RowState::Refused && !since->contains(qint32(position)))
            positions.append(qint32(position));
    }
    const auto rows = ledger.rowsAt(planId, positions);
    if (!rows)
        return fail(rows.error());
    QList<RowId> ids;
    ids.reserve(rows->size());
    for (const LedgerRow &row : *rows)
        ids.append(row.rowId);
    return ids;
}

} // namespace composer
