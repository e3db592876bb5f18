#pragma once

#include "storage/ledgertables.h"

#include <QBitArray>

#include <functional>

/// Looking up many events in the sorted keys of one plan: for Ledger only.
namespace composer::ledgersearch {

/// A key somebody asks for, and for which of the marks.
struct Asked {
    quint64 key = 0;
    qint32 mark = 0;
    bool operator<(const Asked &other) const { return key < other.key; }
};

/// An event of a plan that is one of the marks, by id or by fingerprint.
struct Match {
    qint32 position = 0;
    qint32 mark = 0;
};

/// Calls `work` with the first row of every part of some thousands, and the one behind its last, on all cores. Parts
/// begin at a multiple of 64.
void inPartsOfRows(qsizetype rows, const std::function<void(qsizetype from, qsizetype to)> &work);

/// The keys of the marks that ask by id, in order.
[[nodiscard]] std::vector<Asked> askedIds(const QList<EventMark> &marks);
/// The keys of the fingerprints that are there and `asking`; as they come, for Speakers.
[[nodiscard]] std::vector<Asked> askedPrints(const QList<EventFingerprint> &prints, const QBitArray &asking);

/// Marks that say the same ask once: a million equal ones would find a million each.
class Speakers
{
public:
    /// Takes out of `asked`, of fingerprints, what another one asks for, and puts the rest in order.
    Speakers(const QList<EventFingerprint> &prints, std::vector<Asked> &asked);
    /// Nobody speaks for another, as mostly: then of() is each mark itself.
    [[nodiscard]] bool areAlone() const { return m_speakerOf.empty(); }
    /// -1 for a mark that does not ask.
    [[nodiscard]] qint32 of(qsizetype mark) const
    {
        return areAlone() ? static_cast<qint32>(mark) : m_speakerOf[static_cast<size_t>(mark)];
    }
    /// How many it speaks for, itself among them.
    [[nodiscard]] qint32 followers(qint32 mark) const
    {
        return areAlone() ? 1 : m_followers[static_cast<size_t>(mark)];
    }

private:
    std::vector<qint32> m_speakerOf;
    std::vector<qint32> m_followers;
};

/// The events of a plan that are asked for, by position. Sorted keys are walked side by side; what has an equal key is
/// compared whole, in the rows of the plan, before it counts. Every piece and every row that is read is looked at.
[[nodiscard]] Result<std::vector<Match>> matches(
    LedgerTables &tables, const LedgerTables::Plan &plan, const QList<EventMark> &ids, const std::vector<Asked> &asked);
[[nodiscard]] Result<std::vector<Match>> matches(LedgerTables &tables, const LedgerTables::Plan &plan,
    const QList<EventFingerprint> &prints, const std::vector<Asked> &asked);

} // namespace composer::ledgersearch
