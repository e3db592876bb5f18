#pragma once

#include "domain/eventfield.h"
#include "domain/issue.h"

#include <QList>
#include <QString>

#include <optional>

class QLocale;

namespace composer {

class DraftDocument;

/// A text that would mend one cell, and how it is offered.
struct CellMend {
    QString words; ///< "Read it as 3 April 2026"
    QString canonical; ///< empty when it is for many cells
    int reading = -1; ///< for many cells: which of their readings, see MendWish
    bool operator==(const CellMend &) const = default;
};

/// What is offered at a cell that has issues: where only a person can say what a text means, all that it may mean; else
/// the one text that is surely meant. None in locked rows.
[[nodiscard]] QList<CellMend> mendsOf(
    const DraftDocument &document, qsizetype row, EventField field, const QLocale &locale);

/// The first issue at `field` of some of these rows (ascending) that only a person can put right, by saying which of
/// two days is meant; nothing when there is none.
[[nodiscard]] std::optional<Issue> firstDoubtful(
    const DraftDocument &document, const QList<qsizetype> &rows, EventField field);
/// Both readings for all cells that are like that one, told with its text.
[[nodiscard]] QList<CellMend> readingsOfMany(
    const DraftDocument &document, const Issue &doubtful, const QLocale &locale);

/// What is wrong with a field of many events.
struct ManyIssues {
    Issue first; ///< the first of the worst
    qint64 rows = 0; ///< that have an issue at the field
    QString text; ///< of those like the first
};
/// By field, in the order of the rows.
[[nodiscard]] QList<ManyIssues> issuesOfMany(const DraftDocument &document, const QList<qsizetype> &rows);

} // namespace composer
