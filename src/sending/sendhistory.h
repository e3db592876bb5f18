#pragma once

#include "sending/sendtypes.h"
#include "storage/ledger.h"

#include <QHash>

namespace composer {

/// A send as its ledger tells it, entry by entry: where every row stands, why, and how it came there. The live session
/// and the receipt of an old send read the same entries through it.
class SendHistory
{
public:
    SendHistory() = default;
    SendHistory(LedgerRows rows, const QList<FrozenBatch> &batchIndex, const QList<LedgerEntry> &entries);

    void apply(const LedgerEntry &entry);
    void addBatch(const FrozenBatch &batch);
    /// The rows an entry is about.
    [[nodiscard]] QList<qint64> positionsOf(const LedgerEntry &entry) const;

    /// The batch of the plan that first held the row; parts cut from it have later numbers.
    [[nodiscard]] int plannedBatchOf(qint64 position) const { return m_firstBatch[position]; }

    [[nodiscard]] const LedgerRows &rows() const { return m_rows; }
    [[nodiscard]] const LedgerReplay &replay() const { return m_replay; }
    [[nodiscard]] RowOutcome outcome(qint64 position) const;
    [[nodiscard]] QList<HistoryLine> lines(qint64 position) const;
    [[nodiscard]] QList<ConflictField> conflict(qint64 position) const;

private:
    struct Numbered {
        qint64 number = -1;
        LedgerEntry entry;
    };
    void noteMembers(const FrozenBatch &batch);
    [[nodiscard]] const LedgerEntry *lastOutcome(qint64 position) const;

    LedgerRows m_rows;
    LedgerReplay m_replay { 0, {} };
    qint64 m_entryCount = 0;
    QList<qint32> m_firstBatch; // by position
    QHash<qint32, QList<int>> m_laterBatches; // of rows whose batch was cut
    QHash<int, QList<Numbered>> m_ofBatch;
    QHash<qint32, QList<Numbered>> m_ofRow;
    QList<Numbered> m_ofAll;
};

/// Conflict fields travel through the ledger as the server message of their entry.
[[nodiscard]] QString conflictToText(const QList<ConflictField> &fields);

} // namespace composer
