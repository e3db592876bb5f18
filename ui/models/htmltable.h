#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace composer {

/// A table as HTML has it, the rows it hides included.
struct HtmlTable {
    QList<QStringList> rows; ///< of the same length
    QList<bool> isHidden; ///< by row
    bool hasRowSpans = false; ///< cells of several rows: each of these rows has their text
};

/// Reads the tables of an HTML fragment, one below the other, as Excel, Google Sheets, LibreOffice and browsers put it
/// on the clipboard. Cell texts as they are shown: runs of blanks are one blank (but not Excel's `mso-spacerun`),
/// `<br>` and paragraphs are newlines; what is hidden or struck out is left out, raised figures stay raised (12³);
/// where Sheets says the exact text of a cell (`data-sheets-value`) it is taken. A cell over several columns has its
/// text in the first of them, one over several rows in each; rows are filled up to the same length. A lone Sheets cell,
/// which is a `<span>`, is a table of one. Nothing when there is no table. Pure; reads broken HTML to its end.
[[nodiscard]] std::optional<HtmlTable> readHtmlTable(QStringView html);
/// The rows of it that are shown.
[[nodiscard]] std::optional<QList<QStringList>> parseHtmlTable(QStringView html);

/// The same for them to read. Cells that a spreadsheet would change (leading zeros, long digits, formulas, dates) say
/// that they are text.
[[nodiscard]] QString formatHtmlTable(const QList<QStringList> &rows);

} // namespace composer
