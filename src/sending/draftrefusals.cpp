#include "sending/draftrefusals.h"

#include "sending/sendhistory.h"

#include <QSet>

namespace composer {

Refusal refusalOf(const LedgerSend &send, const LedgerRow &row, const RowOutcome &outcome, qint64 atMs)
{
    Refusal refusal;
    refusal.row = row.rowId;
    refusal.words = wordsWithoutIds(outcome.serverMessage, QString::fromUtf8(row.eventId), row.identity);
    refusal.tokenName = outcome.tokenName;
    refusal.accountName = send.portalName;
    refusal.isPractice = send.isPractice;
    refusal.atMs = atMs;
    refusal.fingerprint = row.fingerprint;
    return refusal;
}

Result<QList<Refusal>> draftRefusals(const QString &ledgerPath, const DraftScope &scope, const DraftStates &states)
{
    QSet<RowId> wanted;
    for (const auto &[row, state] : states.rows) {
        if (state == RowState::Refused)
            wanted.insert(row);
    }
    QList<Refusal> refusals;
    if (wanted.isEmpty())
        return refusals;
    auto ledger = Ledger::open(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    const auto sends = (*ledger)->sends(); // newest first: the latest word about a row counts
    if (!sends)
        return fail(sends.error());
    for (const LedgerSend &send : *sends) {
        if (wanted.isEmpty())
            break;
        if (send.draftId != scope.draftId || (send.isPractice && !scope.countsPractice))
            continue;
        const auto rows = (*ledger)->rows(send.planId);
        if (!rows)
            return fail(rows.error());
        if (std::none_of(
                rows->cbegin(), rows->cend(), [&](const LedgerRow &row) { return wanted.contains(row.rowId); }))
            continue;
        const auto index = (*ledger)->batchIndex(send.planId);
        if (!index)
            return fail(index.error());
        const auto entries = (*ledger)->entries(send.planId);
        if (!entries)
            return fail(entries.error());
        const SendHistory history(*rows, *index, *entries);
        for (qsizetype position = 0; position < rows->size(); ++position) {
            if (!wanted.remove(rows->at(position).rowId))
                continue;
            const RowOutcome outcome = history.outcome(position);
            if (outcome.state != RowState::Refused)
                continue;
            const QList<HistoryLine> lines = history.lines(position);
            refusals.append(refusalOf(
                send, rows->at(position), outcome, lines.isEmpty() ? 0 : lines.last().at.toMSecsSinceEpoch()));
        }
    }
    return refusals;
}

} // namespace composer
