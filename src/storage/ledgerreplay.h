#pragma once

#include "storage/ledgertables.h"

namespace composer {

/// Where every row of a send stands according to its ledger.
class LedgerReplay
{
public:
    LedgerReplay(qsizetype rowCount, const QList<FrozenBatch> &batchIndex);
    /// An impossible transition, a batch or a position that is not there are left out and logged: the row keeps its
    /// word.
    void apply(const LedgerEntry &entry);
    void addBatch(const FrozenBatch &batch);

    [[nodiscard]] RowState state(qsizetype position) const { return m_states[position]; }
    [[nodiscard]] const QList<RowState> &states() const { return m_states; }
    [[nodiscard]] int attempts(qsizetype position) const { return m_attempts[position]; }
    [[nodiscard]] int batchOf(qsizetype position) const { return m_batchOf[position]; } ///< the last one that holds it
    [[nodiscard]] const QList<qint32> &positions(int batch) const { return m_positions[batch - 1]; }
    [[nodiscard]] int batchCount() const { return static_cast<int>(m_positions.size()); }
    /// Batches with rows still in flight: their program ended before the answer.
    [[nodiscard]] QList<int> unansweredBatches() const;
    [[nodiscard]] const OutcomeCounts &counts() const { return m_counts; }
    /// How many times an entry wanted what canBecome() forbids. Not 0: a damaged file, or a mistake of ours.
    [[nodiscard]] qint64 impossibleTransitions() const { return m_impossible; }
    /// Whether an entry named a batch or a position that is not there: damaged.
    [[nodiscard]] bool hasStrangers() const { return m_hasStrangers; }

private:
    void become(qint32 position, RowState state);
    QList<RowState> m_states;
    OutcomeCounts m_counts;
    QList<quint16> m_attempts;
    QList<qint32> m_batchOf;
    QList<QList<qint32>> m_positions; // by batch number - 1
    qint64 m_impossible = 0;
    bool m_hasStrangers = false;
};

} // namespace composer
