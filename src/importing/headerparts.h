#pragma once

#include <QString>
#include <QStringList>

#include <initializer_list>

namespace composer {

/// Some words as comparedText() makes them.
using HeaderWords = std::initializer_list<const char16_t *>;

/// A column's header, cut: `Email (manager)` is `Email` with the remark `manager`.
struct HeaderParts {
    QString bare;
    QString remark; ///< of the last brackets, where the header ends with them; else empty
};
[[nodiscard]] HeaderParts headerParts(const QString &header);

/// The words of a header, small and without accents; camelCase is two.
[[nodiscard]] QStringList wordsOf(const QString &header);
/// Whether one of them is one of these.
[[nodiscard]] bool hasWord(const QString &header, HeaderWords words);
/// Whether one of these stands anywhere in it: for languages without blanks, and for parts of words.
[[nodiscard]] bool hasWideWord(const QString &header, HeaderWords words);
/// Whether a text is one of these.
[[nodiscard]] bool isOneOf(const QString &text, HeaderWords words);

} // namespace composer
