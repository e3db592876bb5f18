#pragma once

#include "domain/valuetext.h"

#include <QList>
#include <QStringList>

#include <optional>

class QMimeData;

namespace composer {

/// Of which field the cells of a column were copied.
struct CopiedColumn {
    QString key; ///< see fieldKey()
    ValueKind kind = ValueKind::Text;
    bool operator==(const CopiedColumn &) const = default;
};

/// A block of cells on the clipboard.
struct ClipboardTable {
    QList<QStringList> rows {}; ///< as people type them; rows may differ in length
    qsizetype hiddenRows = 0; ///< rows that the spreadsheet hides; they are not among `rows`
    char separator = 0; ///< a text of lines that looks delimited by this sign; 0 = it does not
    // Copied from a table of events: the same cells exactly.
    QList<CopiedColumn> columns {}; ///< empty when they come from elsewhere
    QList<QStringList> canonical {}; ///< as many as `rows`; a null text is a cell that was not selected
};

/// The cells that Excel, Google Sheets, LibreOffice, a browser, a text editor or a table of events put on the clipboard
/// (or dropped); nothing when there is neither text nor a table. Text and HTML are compared cell by cell: the text is
/// taken where both say the same, for its blanks are exact; the HTML where it holds breaks or quotes that the text has
/// lost, and where the text cannot tell a newline in a cell from the end of a row. Rows hidden in the HTML are left
/// out.
[[nodiscard]] std::optional<ClipboardTable> tableFromMime(const QMimeData &mime);

/// The lines of a text cut at a separator, quotes respected.
[[nodiscard]] QList<QStringList> splitLines(const QList<QStringList> &lines, char separator);

/// Cells for all of them to paste: as tab-separated text, as an HTML table and, where `columns` are given, as they are
/// stored. A null text in `canonical` is left as it is where it is pasted. `headings` come before the rows for others.
/// The caller owns it until a clipboard does.
[[nodiscard]] QMimeData *mimeFromTable(const ClipboardTable &table, const QStringList &headings = {});

} // namespace composer
