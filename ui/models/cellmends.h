#pragma once

#include "domain/eventfield.h"

#include <QList>
#include <QString>

class QLocale;

namespace composer {

class DraftDocument;

/// A text that would mend one cell, and how it is offered.
struct CellMend {
    QString words; ///< "Read it as 3 April 2026"
    QString canonical;
    bool operator==(const CellMend &) const = default;
};

/// What is offered at a cell that has issues: where only a person can say what a text means, all that it may mean; else
/// the one text that is surely meant. None in locked rows.
[[nodiscard]] QList<CellMend> mendsOf(
    const DraftDocument &document, qsizetype row, EventField field, const QLocale &locale);

} // namespace composer
