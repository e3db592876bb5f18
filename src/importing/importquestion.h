#pragma once

#include "detection/csvanalysis.h"
#include "importing/columnmapping.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace composer {

/// Whether the first line names the columns.
enum class HeaderRow : quint8 { None, First };
/// A column of the file as the answer to "which one?".
struct ColumnChoice {
    QString target;
    int column = 0;
    bool operator==(const ColumnChoice &) const = default;
};
/// An encoding, a delimiter (0 = a single column), …
using ImportDecision = std::variant<QByteArray, char, HeaderRow, ColumnChoice, DateOrder, NumberFormat>;

/// What only the person can say about a file, in words and with examples from it. Nothing is guessed meanwhile.
struct ImportQuestion {
    struct Answer {
        QString text;
        ImportDecision decision;
    };
    QString text;
    QList<Answer> answers; ///< two, the likelier one first
};

/// The one question to ask next, the one that changes most first: letters, columns, header, which column, dates,
/// numbers. Nothing when the file leaves no doubt, or what is in doubt is not used. Pure. `said`: what the person has
/// decided about the reading; a chosen format stands in its line. `locale`: how examples are written.
[[nodiscard]] std::optional<ImportQuestion> nextQuestion(const CsvPreview &preview, const CsvAnalysis &analysis,
    const ColumnMapping &mapping, const EventTemplate &eventTemplate, const CsvOverrides &said, const QLocale &locale);

/// The first typed line whose column does not tell its format, and which the person has not chosen; nullptr if none.
[[nodiscard]] const MappingLine *doubtfulLine(const ColumnMapping &mapping, TokenType type,
    const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns);

} // namespace composer
