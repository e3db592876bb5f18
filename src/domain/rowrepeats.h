#pragma once

#include "domain/eventtable.h"

#include <QFlags>

#include <atomic>
#include <vector>

namespace composer {

/// What makes a row of new events a repetition; a row may be several.
enum class Repeat : quint8 {
    Id = 1, ///< its event id stands on an earlier row, which stays
    Content = 2, ///< it says the same as an earlier row that stays: every field but the id
    InDraft = 4, ///< its id, or all it says, stands in the draft that is to take it
    Created = 8, ///< an earlier send created it
};
Q_DECLARE_FLAGS(Repeats, Repeat)
Q_DECLARE_OPERATORS_FOR_FLAGS(Repeats)
inline constexpr Repeats everyDuplicate = Repeats(Repeat::Id) | Repeat::Content | Repeat::InDraft;

/// Why a row was left out, for people.
[[nodiscard]] QString repeatText(Repeats repeats);

/// Which rows of a table that is about to be added repeat something. Texts are compared, in the form of fingerprints
/// (ANA@example.com is ana@example.com), not only their hashes; a row that says nothing repeats nothing. A value.
class RowRepeats
{
public:
    RowRepeats() = default;
    /// `created`: the rows that earlier sends created, by position. About 0.3 s for a million rows; ends early, with
    /// nothing, when cancelled. The tables are of one template.
    [[nodiscard]] static RowRepeats find(const EventTable &table, const EventTable &draft,
        const QList<qsizetype> &created, const std::atomic_bool *cancel = nullptr);

    [[nodiscard]] Repeats of(qsizetype row) const
    {
        return m_rows.empty() ? Repeats() : m_rows[static_cast<size_t>(row)];
    }
    /// Rows that are any of these.
    [[nodiscard]] qint64 count(Repeats any) const;
    /// The rows to take out of the table when none that is any of these is wanted. A row that carries the outcome of an
    /// earlier send goes for Repeat::Created only: as a duplicate of a row without one it is the one that knows more.
    [[nodiscard]] QList<qsizetype> rowsToLeaveOut(const EventTable &table, Repeats unwanted) const;

private:
    std::vector<Repeats> m_rows; // empty: none repeats anything
};

} // namespace composer
