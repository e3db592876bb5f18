#pragma once

#include <QString>

namespace composer {

/// Which door a file goes through.
enum class FileKind : quint8 {
    Table, ///< rows to import: CSV, JSON of events or objects, workbook; and whatever is refused with a sentence
    Template, ///< an event template in HubSpot's JSON shape
    Mapping, ///< saved from the import: which column becomes what
    Draft, ///< a whole draft, saved by this program
};

/// Looks at the first 64 KiB. A file that cannot be read is a Table: reading it says why.
[[nodiscard]] FileKind fileKindOf(const QString &path);

/// The first bytes of a JSON text are those of an object or a list.
[[nodiscard]] bool looksLikeJson(QByteArrayView head);

} // namespace composer
