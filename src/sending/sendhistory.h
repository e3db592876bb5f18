#pragma once

#include "sending/saidtext.h"
#include "sending/sendtypes.h"
#include "storage/ledger.h"

#include <QHash>

#include <optional>

namespace composer {

/// A send as its ledger tells it, entry by entry: where every row stands, why, and how it came there. The live session
/// and the receipt of an old send read the same entries through it.
class SendHistory
{
public:
    SendHistory() = default;
    SendHistory(LedgerRows rows, const QList<FrozenBatch> &batchIndex, const QList<LedgerEntry> &entries);
    /// Without the rows themselves: rows() is empty.
    SendHistory(qsizetype rowCount, const QList<FrozenBatch> &batchIndex, const QList<LedgerEntry> &entries);

    void apply(const LedgerEntry &entry);
    void addBatch(const FrozenBatch &batch);
    /// The rows an entry is about.
    [[nodiscard]] QList<qint64> positionsOf(const LedgerEntry &entry) const;

    /// The batch of the plan that first held the row; parts cut from it have later numbers.
    [[nodiscard]] int plannedBatchOf(qint64 position) const { return m_firstBatch[position]; }

    [[nodiscard]] const LedgerRows &rows() const { return m_rows; }
    [[nodiscard]] const LedgerReplay &replay() const { return m_replay; }
    [[nodiscard]] RowOutcome outcome(qint64 position) const;
    /// The entry that put a row where it stands; nothing while it waits for the first time.
    [[nodiscard]] std::optional<LedgerEntry> lastWord(qint64 position) const;
    /// Rows that were not sent because their address is on the list of those who get none; see onSuppressionList.
    [[nodiscard]] qint64 suppressed() const;
    /// Whether the row's batch was cut from one that the portal refused as a whole.
    [[nodiscard]] bool isPartOfRefused(qint64 position) const;
    /// Whether the portal refused the row's batch as a whole.
    [[nodiscard]] bool isOfRefused(qint64 position) const;
    /// The row that was created last, in the order of writing; -1 = none.
    [[nodiscard]] qint64 newestCreated() const { return m_newestCreated; }
    /// When the first request left; 0 = none has. A send may be planned long before.
    [[nodiscard]] qint64 firstLeftMs() const { return m_firstLeftMs; }
    /// When the newest one left: long after the first where somebody looked at its event before the others followed.
    [[nodiscard]] qint64 lastLeftMs() const { return m_lastLeftMs; }
    [[nodiscard]] QList<HistoryLine> lines(qint64 position) const;
    /// Whether all that is told of the row is told of every row of its planned batch.
    [[nodiscard]] bool isToldByBatch(qint64 position) const;
    [[nodiscard]] QList<ConflictField> conflict(qint64 position) const;

private:
    struct Numbered {
        qint64 number = -1;
        LedgerEntry entry;
    };
    void noteMembers(const FrozenBatch &batch);
    [[nodiscard]] bool wasRefusedIn(qint64 position, int batch) const;
    void tellSaid(const LedgerEntry &entry, qint64 position, RowOutcome &outcome) const;
    [[nodiscard]] const LedgerEntry *lastOutcome(qint64 position) const;
    [[nodiscard]] const QString &wordsOf(const QString &reason) const;

    LedgerRows m_rows;
    LedgerReplay m_replay { 0, {} };
    qint64 m_entryCount = 0;
    qint64 m_newestCreated = -1;
    qint64 m_firstLeftMs = 0;
    qint64 m_lastLeftMs = 0;
    QList<qint32> m_firstBatch; // by position
    QHash<qint32, QList<int>> m_laterBatches; // of rows whose batch was cut
    QHash<int, QList<Numbered>> m_ofBatch;
    QHash<qint32, QList<Numbered>> m_ofRow;
    QList<Numbered> m_ofAll;
    QHash<int, RequestFacts> m_requestOf; // by batch
    mutable std::pair<QString, SaidFacts> m_lastSaid; // rows are asked about in the order of their batches
    mutable std::pair<QString, QString> m_lastReason; // as the ledger has it, and in words
};

/// Whether a row is unknown because its request was refused without a word about it.
[[nodiscard]] bool isRefusedWhole(const LedgerEntry &entry);

/// Conflict fields travel through the ledger as the server message of their entry.
[[nodiscard]] QString conflictToText(const QList<ConflictField> &fields);

} // namespace composer
