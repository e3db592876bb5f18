#include "sending/draftrefusals.h"

#include "sending/sendhistory.h"

#include <QSet>

#include <optional>

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

namespace {

/// The fingerprints of a send's events as they left. Rows of one request are asked for one after the other.
class SentFingerprints
{
public:
    SentFingerprints(Ledger &ledger, const LedgerSend &send)
        : m_ledger(ledger)
        , m_send(send)
    {
    }
    /// All zero = not known: its request cannot be read.
    [[nodiscard]] EventFingerprint of(int number, qint32 position)
    {
        if (!m_batch || m_batch->number != number) {
            const auto read = m_ledger.batch(m_send.planId, number);
            m_batch = read ? std::optional(*read) : std::nullopt;
        }
        const qsizetype at = m_batch ? m_batch->positions.indexOf(position) : -1;
        return at < 0 ? EventFingerprint {} : fingerprintOfJson(m_batch->event(at), m_send.templateId);
    }

private:
    Ledger &m_ledger;
    const LedgerSend &m_send;
    std::optional<FrozenBatch> m_batch;
};

} // namespace

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
        const auto isWanted = [&](const LedgerRow &row) { return wanted.contains(row.rowId); };
        if (std::none_of(rows->begin(), rows->end(), isWanted))
            continue;
        const auto story = (*ledger)->story(send.planId);
        if (!story)
            return fail(story.error());
        const SendHistory history(*rows, story->batchIndex, story->entries);
        SentFingerprints sent(**ledger, send);
        for (qsizetype position = 0; position < rows->size(); ++position) {
            if (!wanted.remove(rows->rowId(position)))
                continue;
            const RowOutcome outcome = history.outcome(position);
            if (outcome.state != RowState::Refused)
                continue;
            const QList<HistoryLine> lines = history.lines(position);
            Refusal refusal = refusalOf(
                send, rows->at(position), outcome, lines.isEmpty() ? 0 : lines.last().at.toMSecsSinceEpoch());
            refusal.fingerprint = sent.of(outcome.batch, qint32(position));
            refusals.append(refusal);
        }
    }
    return refusals;
}

} // namespace composer
