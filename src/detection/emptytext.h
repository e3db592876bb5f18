#pragma once

#include <QList>
#include <QStringList>

#include <string_view>

namespace composer {

struct ColumnProfile;

/// Whether a text is one that people and programs write where there is nothing.
enum class EmptyWord : quint8 {
    No,
    Perhaps, ///< it may be an answer or a name as well: `None`, `NA`, `なし`
    Surely, ///< nothing else is meant by it: `NULL`, `#N/A`, `-`, `(blank)`
};
/// Of a whole cell, blanks around it aside. Longer texts than a few words are none.
[[nodiscard]] EmptyWord emptyWord(std::string_view cell);

/// Such a text as it stands in a file.
struct EmptyText {
    QString text;
    qint64 count = 0; ///< cells
    bool isSure = false; ///< EmptyWord::Surely, or among nothing but numbers or dates wherever it stands
    bool operator==(const EmptyText &) const = default;
};

/// Those of all columns, the most frequent first; sure where every column with it is.
[[nodiscard]] QList<EmptyText> emptyTextsOf(const QList<ColumnProfile> &columns);

/// What is known of a column when these texts mean empty, and no others.
[[nodiscard]] ColumnProfile withEmptyTexts(const ColumnProfile &column, const QStringList &emptyTexts);

} // namespace composer
