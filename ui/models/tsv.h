#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace composer {

/// Reads a block of cells as Excel, Google Sheets and LibreOffice put it on the clipboard: tabs between cells, a line
/// per row, a cell that starts with `"` is quoted (doubled quotes inside, tabs and newlines kept). A trailing newline
/// is no row. Rows may differ in length.
[[nodiscard]] QList<QStringList> parseTsv(QStringView text);

/// The same, for them to read: cells with tab, newline or quote are quoted.
[[nodiscard]] QString formatTsv(const QList<QStringList> &rows);

} // namespace composer
