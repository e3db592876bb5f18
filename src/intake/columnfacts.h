#pragma once

#include "intake/workbook.h"

#include "domain/writtentime.h"

#include <QMap>
#include <QSet>
#include <QStringList>

#include <vector>

namespace composer {

/// What a second reading of a sheet writes otherwise than its cells hold it.
struct SheetDress {
    QSet<int> withUnits; ///< columns whose numbers count several things: `1.5 h` beside `45 min`
    QMap<int, DateOrder> asTyped; ///< columns whose dates may be half swapped: how they were typed
    [[nodiscard]] bool isEmpty() const { return withUnits.isEmpty() && asTyped.isEmpty(); }

    /// `1.5` → `1.5 h` in those columns.
    void addUnit(int column, const QString &unit, QByteArray &number) const;
    /// `2026-04-03T12:00:00` → `04/03/2026 12:00:00` in those columns.
    void retype(int column, QByteArray &date) const;
};

/// What the cells of a sheet show of its columns while they are read.
class ColumnFacts
{
public:
    /// What the format of a number puts beside it; may be empty.
    void noteUnit(int column, const QString &unit);
    /// A cell of text: days and months that somebody typed.
    void noteText(int column, const QByteArray &text);
    /// A cell that is a date, as ISO 8601.
    void noteDate(int column, const QByteArray &date);

    /// What is to be read anew, now that all cells were seen; nothing in most sheets.
    [[nodiscard]] SheetDress dress() const;
    void tell(WorkbookTable &table) const;

private:
    struct Column {
        QStringList units; // each once
        qint64 dates = 0;
        bool hasLateDay = false; // a date behind the twelfth of its month
        qint64 dayFirst = 0; // texts such as 13/03/2026
        qint64 monthFirst = 0; // 03/13/2026
        bool hasEither = false; // 03/04/2026
        QByteArray firstDate;
    };
    [[nodiscard]] Column &at(int column);
    [[nodiscard]] static bool countsSeveral(const Column &column);
    /// Excel takes what was typed as day and month for month and day where it can, and leaves the others as texts.
    [[nodiscard]] static bool isHalfSwapped(const Column &column);

    std::vector<Column> m_columns;
};

} // namespace composer
