#pragma once

#include "csv/csvparser.h"
#include "csv/valueformat.h"

#include <QList>
#include <QStringList>

#include <string>
#include <unordered_map>
#include <vector>

namespace composer {

/// What all the rows say about one column.
struct ColumnProfile {
    QString header;
    qint64 rows = 0;
    qint64 filled = 0;
    QStringList examples; ///< the first distinct filled values, at most 8
    QStringList distinct; ///< all distinct filled values while there are at most 100; else empty
    qint64 emails = 0;
    qint64 addresses = 0; ///< web addresses
    qint64 numbers = 0; ///< cells that are numbers in `number`
    qint64 dates = 0; ///< cells that are dates in `dateOrder`
    qint64 leadingZeros = 0; ///< digits only, beginning with 0: an id, not a number

    NumberFormat number;
    qint64 numberEvidence = 0; ///< cells that can only be read in `number`
    qint64 ambiguousNumbers = 0; ///< such as 1.234, which is one thing here and another there
    bool isNumberSure = true;
    QString ambiguousNumber; ///< an example

    DateOrder dateOrder = DateOrder::YearMonthDay;
    qint64 dateEvidence = 0; ///< cells with a part above 12 (or the year in front)
    qint64 ambiguousDates = 0; ///< such as 03/04/2026
    bool isDateSure = true;
    QString ambiguousDate; ///< an example

    [[nodiscard]] double fillRate() const { return rows ? double(filled) / double(rows) : 0; }
    [[nodiscard]] double shareOf(qint64 count) const { return filled ? double(count) / double(filled) : 0; }
};

/// What decides where the values do not: the decimal mark and the order of day and month of a language.
struct ValueHints {
    char decimalMark = '.';
    DateOrder dateOrder = DateOrder::DayMonthYear;
};
/// From a system locale.
[[nodiscard]] ValueHints valueHints(const QLocale &locale);

/// Looks at every cell of every record once.
class ColumnProfiler
{
public:
    void add(const CsvRecord &record);
    /// `headers` names the columns; columns beyond it are numbered.
    [[nodiscard]] QList<ColumnProfile> profiles(const QStringList &headers, const ValueHints &hints) const;

private:
    struct Tally {
        qint64 rows = 0;
        qint64 filled = 0;
        qint64 emails = 0;
        qint64 addresses = 0;
        qint64 leadingZeros = 0;
        qint64 plainNumbers = 0; // digits only, or with a sign
        qint64 pointNumbers = 0; // only readable with a decimal point
        qint64 commaNumbers = 0; // only readable with a decimal comma
        qint64 eitherNumbers = 0; // 1.234 or 1,234
        qint64 spaceGroups = 0;
        qint64 apostropheGroups = 0;
        qint64 yearFirst = 0;
        qint64 dayFirst = 0;
        qint64 monthFirst = 0;
        qint64 eitherDates = 0;
        qint64 namedDates = 0;
        std::string ambiguousNumber;
        std::string ambiguousDate;
        std::vector<std::string> distinct;
        std::unordered_map<std::string_view, int> seen; // views of `distinct`, which never reallocates
        bool manyDistinct = false;
        bool never = false; // neither numbers nor dates after many rows: not asked again
        qint64 asked = 0;
    };
    void look(Tally &tally, std::string_view cell);
    static void lookForNumber(Tally &tally, std::string_view cell);
    static void lookForDate(Tally &tally, std::string_view cell);
    static void remember(Tally &tally, std::string_view cell);

    std::vector<Tally> m_tallies;
    qint64 m_rows = 0;
};

} // namespace composer
