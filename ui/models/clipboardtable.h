#pragma once

#include <QList>
#include <QStringList>

#include <optional>

class QMimeData;

namespace composer {

/// The cells that Excel, Google Sheets, LibreOffice, a browser or a text editor put on the clipboard (or dropped);
/// nothing when there is neither text nor a table. The plain text is taken where it says the same as the HTML, for its
/// blanks are exact; the HTML where the text cannot tell a newline in a cell from the end of a row.
[[nodiscard]] std::optional<QList<QStringList>> tableFromMime(const QMimeData &mime);

/// Cells for all of them to paste: as tab-separated text and as an HTML table. The caller owns it until a clipboard
/// does.
[[nodiscard]] QMimeData *mimeFromTable(const QList<QStringList> &rows);

} // namespace composer
