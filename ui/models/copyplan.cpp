#include "ui/models/copyplan.h"

#include "ui/document/uniquerows.h"

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

ClipboardTable copiedTable(const EventTable &table, const RowIndex &index, const QList<FieldCells> &cells,
    const QLocale &locale, const QTimeZone &zone)
{
    const EventTemplate &eventTemplate = table.eventTemplate();
    QList<qsizetype> rows;
    for (const FieldCells &column : cells) {
        if (rows != column.rows)
            rows += column.rows;
    }
    sortUnique(rows);

    ClipboardTable copied;
    for (const FieldCells &column : cells)
        copied.columns.append({ fieldKey(column.field, eventTemplate), valueKind(column.field, eventTemplate) });
    copied.rows.reserve(rows.size());
    copied.canonical.reserve(rows.size());
    QList<qsizetype> at(cells.size(), 0); // the next selected cell of each column
    for (const qsizetype row : std::as_const(rows)) {
        QStringList typed;
        QStringList canonical;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const FieldCells &column = cells.at(i);
            const bool isSelected = at.at(i) < column.rows.size() && column.rows.at(at.at(i)) == row;
            if (!isSelected) {
                typed << QString();
                canonical << QString();
                continue;
            }
            ++at[i];
            const QString text = table.text(index.source(row), column.field);
            typed << typedText(text, column.field, eventTemplate, locale, zone);
            canonical << (text.isNull() ? u""_s : text);
        }
        copied.rows << typed;
        copied.canonical << canonical;
    }
    return copied;
}

} // namespace composer
