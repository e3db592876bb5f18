#pragma once

#include "domain/eventtable.h"
#include "domain/issue.h"
#include "rendering/card.h"

#include <QList>

#include <atomic>

namespace composer {

/// Why a card is worth a look before it is sent.
enum class WorstReason : quint8 {
    MostIssues, ///< measure: issues
    LongestHeader, ///< measure: characters of the header as shown
    LongestDetail, ///< measure: characters of the details as shown
    Emptiest, ///< measure: values the card prints and the row lacks
    RareValue, ///< measure: rows with this value of `field`
    FarNumber, ///< `field` is far from what the other rows say
    RareScript, ///< `field` is written in letters or signs that few rows use; measure: rows that do
    LineBreaks, ///< `field` holds lines where nearly no other row does; measure: rows that do
};

struct WorstFinding {
    WorstReason reason = WorstReason::MostIssues;
    EventField field = EventField::Id; ///< of RareValue, FarNumber, RareScript, LineBreaks
    qint64 measure = 0;
    bool operator==(const WorstFinding &) const = default;
};

/// One row with everything that makes it one of the worst.
struct WorstRow {
    qsizetype row = 0;
    QList<WorstFinding> findings; ///< the one it is listed for first
};

/// The rows whose cards go wrong first: with most issues, longest, emptiest, most unusual; each row once, the worst of
/// each kind before the second worst of any. At most about twenty. Locked and skipped rows are left out: nothing can be
/// done about them. Lengths are those of the rendered card: rows are sorted by what their values add to the template,
/// and the first of them are rendered. `issues` sorted by row. Pure; a million rows take below a second, on a worker.
/// Stops early and gives what it has when *cancel becomes true.
[[nodiscard]] QList<WorstRow> worstRows(const EventTable &table, const QList<Issue> &issues, const CardOptions &options,
    const std::atomic_bool *cancel = nullptr);

/// In words, without the row's number: "Longest header: 212 characters · Company is empty…"
[[nodiscard]] QString worstRowText(const WorstRow &row, const EventTable &table, const QLocale &locale);

} // namespace composer
