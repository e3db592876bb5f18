#pragma once

#include "detection/columnprofile.h"
#include "importing/celltransform.h"

#include "base/result.h"
#include "domain/eventfield.h"
#include "domain/eventkey.h"
#include "domain/writtenlength.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

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

/// `seconds`: the name of a unit in files and options; empty for none.
[[nodiscard]] QString nameOfUnit(TimeUnit unit);
[[nodiscard]] TimeUnit unitNamed(const QString &name);

/// How one target of the event is filled.
struct MappingLine {
    /// fieldKey(), or "extraData.PATH" for a value inside the extra data; with a column of JSON as well see
    /// ExtraDataMerge.
    QString target;
    QList<int> columns; ///< of the file, 0-based; several are joined; none = constant, or left out
    QString joinWith = QStringLiteral(" ");
    QString constant; ///< for all rows, when there are no columns
    CellTransform transform;
    /// Text of the file → option value (enumeration only). Empty = the cell is read as empty; the text itself = it
    /// stays as written, whatever it may mean.
    QMap<QString, QString> options;
    NumberFormat number; ///< how the column writes numbers
    DateOrder dateOrder = DateOrder::YearMonthDay; ///< how the column writes dates
    QByteArray zone; ///< of times written without one, an IANA name or an offset; empty = that of the import
    bool isZoneChosen = false; ///< the zone is the person's word, not what the header says
    bool hasClockColumn = false; ///< one of several columns has the times of day: a day without one is no moment
    bool hasZoneColumn = false; ///< one of several columns has the zones: a time without one is no moment
    TimeUnit unit = TimeUnit::None; ///< what the column counts, when its header says so: `Duration (seconds)`
    bool isUnitChosen = false; ///< the unit is the person's word
    std::optional<int>
        shift; ///< the person's word: places the decimal mark moves to the right; -2 where cents are euros
    QStringList otherMoney; ///< moneySign() of amounts that are not in the currency of most: they stay as written
    bool isFormatChosen = false; ///< number marks and date order are the person's word, not what the column looks like
    FoundBy foundBy = FoundBy::Nothing;
    double confidence = 0;
    QList<int> rivals; ///< columns that fit alike while none is chosen: the person is asked which
    bool operator==(const MappingLine &) const = default;

    [[nodiscard]] bool isUsed() const { return !columns.isEmpty() || !constant.isEmpty(); }
};

/// Rows that become no events: those whose cell in one column says one of these texts.
struct LeftOutWhere {
    QString header; ///< of the column
    int column = -1; ///< of the file, 0-based; -1 = the file has no such column
    QStringList texts; ///< without blanks around; an empty one = the empty cell
    bool operator==(const LeftOutWhere &) const = default;
};

/// Which column becomes what: one line per target, in the order of fieldsOf(), extra data paths after.
struct ColumnMapping {
    QString templateId;
    QStringList headers; ///< of the file it was made for
    QList<MappingLine> lines;
    QStringList emptyTexts {}; ///< cells that say just this are empty; an option of the template stays one
    QStringList keptTexts {}; ///< words for nothing that the person wants as they are
    EventKey key {}; ///< makes the ids of rows whose file names none; empty = random ids
    QDate savedOn; ///< when it was used last; nothing = never saved
    QList<LeftOutWhere> leftOut {}; ///< each column once
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

/// The text of a row for a line before anything is done to it: its columns joined, or its constant.
[[nodiscard]] QString rawText(const MappingLine &line, const QStringList &row);

/// What a step of a line's transform does, shown on the first of some rows that it changes.
struct StepExample {
    QString before;
    QString after;
    bool isChanged = false; ///< false: no row is changed; both texts are those of the first filled row
};
[[nodiscard]] StepExample stepExample(const MappingLine &line, TransformStep step, const QList<QStringList> &rows);

/// The target for a value inside the extra data, from a path as typed ("survey.score"). Error: InvalidInput when there
/// is no path, or when it is taken or stands inside or above another one of the mapping.
[[nodiscard]] Result<QString> extraDataTarget(const QString &path, const ColumnMapping &mapping);

/// Finds a column for every target by header and by values; never below mappingThreshold, never one column twice. A
/// column that carries a target's name keeps it whatever its values are; values choose between columns. Where two fit
/// alike the line stays open and names its rivals.
[[nodiscard]] ColumnMapping autoMap(const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns);
/// Columns that have values and go nowhere, by header; what outcome files add of their own does not count.
[[nodiscard]] QStringList unusedColumns(const ColumnMapping &mapping, const QList<ColumnProfile> &columns);
/// Which of some templates a file is meant for: the one whose tokens find most columns. -1 when none stands out.
[[nodiscard]] qsizetype fittingTemplate(const QList<EventTemplate> &templates, const QList<ColumnProfile> &columns);
/// Of a line's columns, the one that tells how dates or numbers are written: the day of a day and a clock. nullptr
/// without columns.
[[nodiscard]] const ColumnProfile *formatColumn(
    const MappingLine &line, TokenType type, const QList<ColumnProfile> &columns);
/// Takes number marks and date order (unless chosen by the person), the zone and the unit that the header names, and
/// known options for a line from the profile of its column; keeps options chosen.
void adoptColumn(MappingLine &line, const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns);

/// The option whose value or label is the text (see optionText()), or stands for it in another language (see
/// optionByMeaning()); nullptr if there is none.
[[nodiscard]] const TokenOption *optionMeant(const Token &token, const QString &text);

/// One distinct value of a column and the option it becomes.
struct OptionMatch {
    QString text; ///< of the file, transformed
    QString value; ///< of the option; empty = none, the cell stays as written
    QString nearest; ///< value of the option to offer while there is none; empty = none is near
    qint64 rows = 0; ///< that say so
    bool isSpelled = false; ///< the text is the option's value or label: nothing to look at
    bool isByMeaning = false; ///< the option is another word for the text
    bool isChosen = false; ///< by the person, or by a saved mapping
    bool isLeftEmpty = false; ///< chosen: read as empty
    bool isKept = false; ///< chosen: stays as written, an error
};
/// Of an enumeration line with one column: its distinct values in the order of the file; none when they are too many.
[[nodiscard]] QList<OptionMatch> optionMatches(
    const MappingLine &line, const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns);

/// A value of a column that is taken for an option because it means the same, not because it is spelled so.
struct ValueByMeaning {
    QString text; ///< of the file
    QString option; ///< its label
    QString field; ///< in words
    qint64 rows = 0; ///< that say so
};
/// Of all lines, in their order.
[[nodiscard]] QList<ValueByMeaning> valuesByMeaning(
    const ColumnMapping &mapping, const EventTemplate &eventTemplate, const QList<ColumnProfile> &columns);

/// A mapping as a file: columns by header, for people to read and the command line to take.
[[nodiscard]] QByteArray serializeMapping(const ColumnMapping &mapping);
/// The same for the workspace, with the keys of the template's tokens: lines follow tokens that are renamed.
[[nodiscard]] QByteArray mappingToKeep(const ColumnMapping &mapping, const EventTemplate &eventTemplate);
/// A mapping that was kept without keys, with those of the template as it was then. One that has keys stays as it is.
[[nodiscard]] QByteArray withTokenKeys(const QByteArray &json, const EventTemplate &eventTemplate);
/// Reads both for a file with these headers; columns the file does not have are left open. Error: InvalidInput.
[[nodiscard]] Result<ColumnMapping> parseMapping(
    const QByteArray &json, const QStringList &headers, const EventTemplate &eventTemplate);

/// Takes into the mapping what surely means empty and was not kept as a text before. A file of ours says empty by an
/// empty cell alone: there nothing is taken.
void adoptEmptyTexts(ColumnMapping &mapping, const QList<ColumnProfile> &columns);

} // namespace composer
