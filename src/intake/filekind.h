#pragma once

#include <QString>
#include <QStringConverter>

#include <optional>

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

/// UTF-16 of either byte order, by its mark or by the first sign of a JSON text; nothing for UTF-8.
[[nodiscard]] std::optional<QStringConverter::Encoding> wideEncodingOf(QByteArrayView head);

/// The first bytes of a JSON text are those of an object or a list, in UTF-8 or UTF-16.
[[nodiscard]] bool looksLikeJson(QByteArrayView head);

} // namespace composer
