#pragma once

#include "base/clock.h"
#include "csv/repeatcache.h"
#include "detection/cellkinds.h"
#include "detection/dateorders.h"
#include "detection/emptytext.h"

#include "domain/writtennumber.h"
#include "domain/writtentime.h"

#include <QHash>
#include <QList>
#include <QLocale>
#include <QStringList>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace composer {

/// Whether a column of this name may hold ids of events: `id`, `Event ID`, `event_uuid`.
[[nodiscard]] bool mayNameEventIds(const QString &header);

/// What all the rows say about one column.
struct ColumnProfile {
    QString header;
    qint64 rows = 0;
    qint64 filled = 0; ///< what surely means empty (see EmptyWord) is not
    QStringList examples; ///< the first distinct filled values, at most 8
    QStringList distinct; ///< all distinct filled values while there are at most 100; else empty
    QHash<QString, qint64> counts; ///< of each of them
    QList<EmptyText> emptyTexts; ///< in the order they come up, at most 32
    qint64 emails = 0;
    qint64 addresses = 0; ///< web addresses
    qint64 numbers = 0; ///< cells that are numbers in `number`
    qint64 dates = 0; ///< cells that are dates in `dateOrder`
    qint64 leadingZeros = 0; ///< digits only, beginning with 0: an id, not a number

    NumberFormat number;
    qint64 numberEvidence = 0; ///< cells that can only be read in `number`
    QString largestNumber; ///< as it is written, by its whole part; empty = none is plain
    qint64 ambiguousNumbers = 0; ///< such as 1.234, which is one thing here and another there
    bool isNumberSure = true;
    QString ambiguousNumber; ///< an example

    DateOrder dateOrder = DateOrder::YearMonthDay;
    qint64 dateEvidence = 0; ///< cells with a part above 12 (or the year in front)
    qint64 ambiguousDates = 0; ///< such as 03/04/2026
    bool isDateSure = true;
    QString ambiguousDate; ///< an example that the possible orders read differently
    QList<DateOrder> possibleOrders; ///< when it is not sure, the likeliest first

    qint64 dayFirstDates = 0; ///< cells whose first part is above 12
    qint64 monthFirstDates = 0; ///< cells whose second part is
    DateHand sureHand; ///< of those that show `dateOrder`
    DateHand openHand; ///< of those that could be either
    QString orderShownBy; ///< the header of the column that tells the order of this one; see shareDateOrders()

    QString dayBehindYear; ///< an example such as 2026/18/03, which no order reads
    QString monthOrDayBehindYear; ///< one such as 2026/05/04, which means another day beside it

    qint64 orderedDates = 0; ///< dates that need an order: neither the year in front nor a month by name
    qint64 timedDates = 0; ///< dates that say a time of day as well
    qint64 clocks = 0; ///< times of day without a date

    QString unit; ///< what a workbook's format puts beside all its numbers, money aside: `h`, `k€`
    bool isHidden = false; ///< in the sheet of a workbook
    QStringList currencies; ///< moneyOf() of its cells, each once, at most 8
    qint64 padded = 0; ///< cells with blanks around their text

    bool looksLikeEventIds = false; ///< every cell is filled, none comes twice, and none is a plain number

    /// The header with the unit of the format: `Duration (h)`.
    [[nodiscard]] QString countedHeader() const
    {
        return unit.isEmpty() ? header : QStringLiteral("%1 (%2)").arg(header, unit);
    }
    [[nodiscard]] double fillRate() const { return rows ? double(filled) / double(rows) : 0; }
    [[nodiscard]] double shareOf(qint64 count) const { return filled ? double(count) / double(filled) : 0; }
};

/// What decides where the values do not: the decimal mark and the order of day and month of a language.
struct ValueHints {
    char decimalMark = '.';
    DateOrder dateOrder = DateOrder::DayMonthYear;
    int year = 2026; ///< now: years of two digits are near it
};
/// From a system locale, and the year of the clock.
[[nodiscard]] ValueHints valueHints(const QLocale &locale, const Clock &clock = systemClock());

/// Looks at every cell of one column once.
class ColumnProfiler
{
public:
    /// `cell`: not valid longer than the call.
    void add(std::string_view cell);
    /// Looks whether the cells can be ids of events; to be said before the first.
    void expectEventIds();
    [[nodiscard]] ColumnProfile profile(const QString &header, qint64 rows, const ValueHints &hints) const;

private:
    [[nodiscard]] int remember(std::string_view cell);
    [[nodiscard]] bool countEmptyText(std::string_view cell);
    [[nodiscard]] CellKinds look(std::string_view cell);
    [[nodiscard]] qint64 count(CellKind kind) const;
    static void settleEmptyTexts(ColumnProfile &profile);
    void setNumberFormat(ColumnProfile &profile, const ValueHints &hints) const;
    void setDateOrder(ColumnProfile &profile, const ValueHints &hints) const;
    [[nodiscard]] qint64 readableIn(DateOrder order) const;
    [[nodiscard]] QString exampleFor(const QList<DateOrder> &orders) const;
    void noteDate(CellKinds kinds, std::string_view cell);
    void noteHand(CellKinds kinds, std::string_view cell);
    void noteBehindYear(CellKinds kinds, std::string_view cell);
    [[nodiscard]] const DateHand &handOf(DateOrder order) const;
    void noteEventId(std::string_view cell);
    void noteMoney(CellKinds kinds, std::string_view cell);
    void noteSize(CellKinds kinds, std::string_view cell);

    qint64 m_filled = 0;
    std::array<qint64, cellKindCount> m_counts {}; // by bit of CellKind
    std::string m_ambiguousNumber;
    std::string m_largestNumber;
    std::string m_largestWhole; // its digits before the mark, without zeros in front
    bool m_hasBothMarks = false; // 1.234 and 1,234
    std::string m_dayBehindYear; // 2026/18/03
    std::string m_monthOrDayBehindYear; // 2026/05/04
    std::array<std::string, 4> m_ambiguousDates; // the first of EitherDate, DayOrYear, MonthOrYear, AnyPartFirst
    struct Years {
        int first = 9999;
        int last = 0;
    };
    std::array<Years, 3> m_shortYears; // by DateOrder, of dates that leave it open which part is the year
    std::array<DateHand, 3> m_hands; // of dates with the day first, with the month first, and with either
    bool m_mayBeEventIds = false; // expected, and shaped like ids so far
    std::vector<quint64> m_idHashes;
    std::vector<std::string> m_distinct;
    std::vector<qint64> m_distinctCounts;
    std::vector<EmptyText> m_emptyTexts;
    std::vector<std::string> m_currencies;
    qint64 m_padded = 0;
    bool m_manyDistinct = false;
    bool m_never = false; // neither numbers nor dates after many rows: not asked again
    qint64 m_asked = 0;
    struct Seen {
        CellKinds kinds;
        int place = -1; // in m_distinct
    };
    RepeatCache<Seen> m_repeats;
};

} // namespace composer
