#pragma once

#include "detection/csvanalysis.h"
#include "importing/columnmapping.h"
#include "intake/tablefile.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <variant>

namespace composer {

/// Whether the first line names the columns.
enum class HeaderRow : quint8 { None, First };
/// A column of the file as the answer to "which one?".
struct ColumnChoice {
    QString target;
    int column = 0; ///< -1 = none of them
    QList<int> beside {}; ///< columns that say the rest of it: the times of day beside one of days
    bool operator==(const ColumnChoice &) const = default;
};
/// A sheet of a workbook, or a list of a JSON file.
struct SheetName {
    QString name;
    bool operator==(const SheetName &) const = default;
};
/// The zone in which the times of a target are.
struct ZoneChoice {
    QString target;
    QByteArray zone; ///< an IANA name
    bool operator==(const ZoneChoice &) const = default;
};
/// How many places the decimal mark of a target's numbers moves to the right, or which unit of time they count.
struct ScaleChoice {
    QString target;
    int shift = 0;
    TimeUnit unit = TimeUnit::None; ///< none: the shift is the choice
    bool operator==(const ScaleChoice &) const = default;
};
/// One of several tables of a report, by the records above its header.
struct TableStart {
    int skipLines = 0;
    bool operator==(const TableStart &) const = default;
};
/// An encoding, a delimiter (0 = a single column), …
using ImportDecision = std::variant<QByteArray, char, HeaderRow, ColumnChoice, DateOrder, NumberFormat, SheetName,
    ZoneChoice, ScaleChoice, TableStart>;

/// What only the person can say about a file, in words and with examples from it. Nothing is guessed meanwhile.
struct ImportQuestion {
    struct Answer {
        QString text;
        ImportDecision decision;
    };
    QString text;
    QList<Answer> answers; ///< two or more that differ, the likelier ones first
    QString column {}; ///< header of the column whose values are in doubt; empty = the whole file, or several columns
};

/// Which of several lists of a file holds the events; nothing when that is no question.
[[nodiscard]] std::optional<ImportQuestion> askSheet(const TableFile &file);
/// Everything only the person can say about a table, what changes most first: letters, columns, header, which column,
/// dates, numbers. Nothing when the file leaves no doubt, or what is in doubt is not used, or makes no difference.
/// Pure. `said`: what the person has decided about the reading; a chosen format stands in its line. `locale`: how
/// examples are written. `zone`: of times written without one, an answer where the zone is the question. `today`: years
/// of two digits that come out later are in doubt; invalid = none is.
[[nodiscard]] QList<ImportQuestion> openQuestions(const CsvPreview &preview, const CsvAnalysis &analysis,
    const ColumnMapping &mapping, const EventTemplate &eventTemplate, const CsvOverrides &said, const QLocale &locale,
    const QTimeZone &zone = QTimeZone::utc(), const QDate &today = {});
/// The first of them: an answer may settle others.
[[nodiscard]] std::optional<ImportQuestion> nextQuestion(const CsvPreview &preview, const CsvAnalysis &analysis,
    const ColumnMapping &mapping, const EventTemplate &eventTemplate, const CsvOverrides &said, const QLocale &locale);

/// The typed lines whose column does not tell its format, and which the person has not chosen.
[[nodiscard]] QList<const MappingLine *> doubtfulLines(const ColumnMapping &mapping, TokenType type,
    const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns);

} // namespace composer
