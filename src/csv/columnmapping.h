#pragma once

#include "csv/columnprofile.h"

#include "base/result.h"
#include "domain/eventfield.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace composer {

/// Why a column was chosen for a target.
enum class FoundBy : quint8 {
    Nothing,
    Name, ///< its header is the target's name or label
    Meaning, ///< its header is another word for it, or close to it
    Values, ///< its values tell
    Before, ///< a saved mapping
    Hand, ///< the person
};
/// "by name", "by its values", … translated.
[[nodiscard]] QString foundByText(FoundBy foundBy);

enum class LetterCase : quint8 { AsWritten, Lower, Upper };

/// What is done to the text of a cell before it becomes a value, in the order of the members.
struct CellTransform {
    bool trim = true;
    QString find; ///< replaced by `replaceWith` everywhere; empty = nothing
    QString replaceWith;
    QString splitAt; ///< with `part`: keep one part of the text
    int part = 0; ///< 1-based; 0 = the whole text
    LetterCase letterCase = LetterCase::AsWritten;
    QString prefix; ///< put before a text that is not empty
    QString ifEmpty; ///< taken when nothing is left
    bool operator==(const CellTransform &) const = default;

    /// Nothing but trimming happens.
    [[nodiscard]] bool isPlain() const;
    [[nodiscard]] QString apply(QString text) const;
};

/// How one target of the event is filled.
struct MappingLine {
    QString target; ///< fieldKey(), or "extraData.PATH" for a value inside the extra data
    QList<int> columns; ///< of the file, 0-based; several are joined; none = constant, or left out
    QString joinWith = QStringLiteral(" ");
    QString constant; ///< for all rows, when there are no columns
    CellTransform transform;
    QMap<QString, QString> options; ///< text of the file → option value (enumeration only)
    NumberFormat number; ///< how the column writes numbers
    DateOrder dateOrder = DateOrder::YearMonthDay; ///< how the column writes dates
    FoundBy foundBy = FoundBy::Nothing;
    double confidence = 0;
    bool operator==(const MappingLine &) const = default;

    [[nodiscard]] bool isUsed() const { return !columns.isEmpty() || !constant.isEmpty(); }
};

/// Which column becomes what: one line per target, in the order of fieldsOf(), extra data paths after.
struct ColumnMapping {
    QString templateId;
    QStringList headers; ///< of the file it was made for
    QList<MappingLine> lines;
    bool operator==(const ColumnMapping &) const = default;

    [[nodiscard]] const MappingLine *lineFor(const QString &target) const;
    [[nodiscard]] MappingLine *lineFor(const QString &target);
};

inline constexpr auto extraDataPrefix = QLatin1StringView("extraData.");
/// Below this, autoMap() leaves a target open rather than guess.
inline constexpr double mappingThreshold = 0.75;

/// What a person reads beside a mapping line.
[[nodiscard]] QString targetLabel(const QString &target, const EventTemplate &eventTemplate);
/// The type of a target's values.
[[nodiscard]] TokenType targetType(const QString &target, const EventTemplate &eventTemplate);

/// The same for files with the same headers in the same order, whatever their letter case and blanks.
[[nodiscard]] QByteArray headerFingerprint(const QStringList &headers);

/// Finds a column for every target by header and by values; never below mappingThreshold, never one column twice.
[[nodiscard]] ColumnMapping autoMap(const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns);
/// Takes number marks, date order and known options for a line from the profile of its column; keeps options chosen.
void adoptColumn(MappingLine &line, const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns);

/// The option whose value or label is the text, letter case, accents and blanks aside; nullptr if there is none.
[[nodiscard]] const TokenOption *optionMeant(const Token &token, const QString &text);

/// A mapping as a file: columns by header, for people to read and the command line to take.
[[nodiscard]] QByteArray serializeMapping(const ColumnMapping &mapping);
/// Reads it for a file with these headers; columns the file does not have are left open. Error: InvalidInput.
[[nodiscard]] Result<ColumnMapping> parseMapping(const QByteArray &json, const QStringList &headers,
    const EventTemplate &eventTemplate);

} // namespace composer
