#include "csv/columnprofile.h"

#include "csv/dialectdetection.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t distinctLimit = 100;
constexpr int exampleCount = 8;
constexpr size_t longestTyped = 40; // longer cells are neither numbers nor dates

QString fromView(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isDigitChar(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

ValueHints valueHints(const QLocale &locale)
{
    ValueHints hints;
    hints.decimalMark = locale.decimalPoint() == u","_s ? ',' : '.';
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    hints.dateOrder = year < day && year < month ? DateOrder::YearMonthDay
        : month < day                            ? DateOrder::MonthDayYear
                                                 : DateOrder::DayMonthYear;
    return hints;
}

void ColumnProfiler::remember(Tally &tally, std::string_view cell)
{
    if (tally.manyDistinct || tally.seen.contains(cell))
        return;
    if (tally.distinct.capacity() < distinctLimit)
        tally.distinct.reserve(distinctLimit);
    if (tally.distinct.size() == distinctLimit) {
        tally.manyDistinct = true;
        return;
    }
    tally.distinct.emplace_back(cell.substr(0, 500));
    tally.seen.emplace(tally.distinct.back(), 0);
}

void ColumnProfiler::lookForNumber(Tally &tally, std::string_view cell)
{
    std::string out;
    const bool point = appendCanonicalNumber(cell, { '.', ',' }, out);
    const bool comma = appendCanonicalNumber(cell, { ',', '.' }, out);
    if (point && comma) {
        if (cell.find_first_of(".,") == std::string_view::npos) {
            ++tally.plainNumbers;
            if (cell.size() > 1 && cell[0] == '0' && std::all_of(cell.begin(), cell.end(), isDigitChar))
                ++tally.leadingZeros;
            return;
        }
        if (tally.eitherNumbers++ == 0)
            tally.ambiguousNumber = cell;
        return;
    }
    if (point) {
        ++tally.pointNumbers;
    } else if (comma) {
        ++tally.commaNumbers;
    } else if (appendCanonicalNumber(cell, { ',', ' ' }, out)) {
        ++tally.spaceGroups;
        tally.commaNumbers += cell.find(',') != std::string_view::npos;
    } else if (appendCanonicalNumber(cell, { '.', ' ' }, out)) {
        ++tally.spaceGroups;
        ++tally.pointNumbers;
    } else if (appendCanonicalNumber(cell, { '.', '\'' }, out)) {
        ++tally.apostropheGroups;
        tally.pointNumbers += cell.find('.') != std::string_view::npos;
    } else if (appendCanonicalNumber(cell, { ',', '\'' }, out)) {
        ++tally.apostropheGroups;
        ++tally.commaNumbers;
    }
}

void ColumnProfiler::lookForDate(Tally &tally, std::string_view cell)
{
    auto written = readWrittenTime(cell, DateOrder::DayMonthYear);
    const bool dayFirst = written.has_value();
    if (dayFirst && (written->yearFirst || written->hasMonthName)) {
        ++(written->yearFirst ? tally.yearFirst : tally.namedDates);
        return;
    }
    const auto monthFirst = readWrittenTime(cell, DateOrder::MonthDayYear);
    if (dayFirst && monthFirst) {
        if (written->first == written->second)
            return; // 03/03 says nothing and is read alike
        if (tally.eitherDates++ == 0)
            tally.ambiguousDate = cell;
    } else if (dayFirst) {
        ++tally.dayFirst;
    } else if (monthFirst) {
        ++tally.monthFirst;
    }
}

void ColumnProfiler::look(Tally &tally, std::string_view cell)
{
    ++tally.filled;
    remember(tally, cell);
    if (cell.size() > 2 && cell.find('@') != std::string_view::npos && looksLikeEmail(cell)) {
        ++tally.emails;
        return;
    }
    if (cell.starts_with("http://") || cell.starts_with("https://")) {
        ++tally.addresses;
        return;
    }
    if (tally.never || cell.size() > longestTyped)
        return;
    ++tally.asked;
    const bool hasDigit = std::any_of(cell.begin(), cell.end(), isDigitChar);
    if (!hasDigit)
        return;
    const qint64 before = tally.plainNumbers + tally.pointNumbers + tally.commaNumbers + tally.eitherNumbers + tally.spaceGroups
        + tally.apostropheGroups;
    const char first = cell.front();
    const bool mayBeNumber = isDigitChar(first) || first == '-' || first == '+' || first == '.' || first == ','
        || first == ' ' || static_cast<unsigned char>(first) >= 0x80 || first == '$' || first == 'E' || first == 'U';
    if (mayBeNumber)
        lookForNumber(tally, cell);
    const qint64 after = tally.plainNumbers + tally.pointNumbers + tally.commaNumbers + tally.eitherNumbers + tally.spaceGroups
        + tally.apostropheGroups;
    if (before == after || tally.dayFirst + tally.monthFirst + tally.eitherDates + tally.namedDates > 0 || cell.size() == 8
        || cell.size() >= 12)
        lookForDate(tally, cell);
    const qint64 dates = tally.yearFirst + tally.dayFirst + tally.monthFirst + tally.eitherDates + tally.namedDates;
    if (tally.asked == 5000 && after * 20 < tally.asked && dates * 20 < tally.asked)
        tally.never = true;
}

void ColumnProfiler::add(const CsvRecord &record)
{
    ++m_rows;
    const auto columns = static_cast<size_t>(record.size());
    if (columns > m_tallies.size())
        m_tallies.resize(columns);
    for (size_t column = 0; column < columns; ++column) {
        const std::string_view cell = record[static_cast<qsizetype>(column)];
        if (!cell.empty() && cell.find_first_not_of(' ') != std::string_view::npos)
            look(m_tallies[column], cell);
    }
}

QList<ColumnProfile> ColumnProfiler::profiles(const QStringList &headers, const ValueHints &hints) const
{
    QList<ColumnProfile> result;
    const qsizetype columns = std::max<qsizetype>(headers.size(), static_cast<qsizetype>(m_tallies.size()));
    for (qsizetype column = 0; column < columns; ++column) {
        ColumnProfile profile;
        profile.header = column < headers.size() && !headers[column].trimmed().isEmpty()
            ? headers[column].trimmed()
            : QCoreApplication::translate("ColumnProfile", "Column %1").arg(column + 1);
        profile.rows = m_rows;
        if (column < static_cast<qsizetype>(m_tallies.size())) {
            const Tally &tally = m_tallies[static_cast<size_t>(column)];
            profile.filled = tally.filled;
            profile.emails = tally.emails;
            profile.addresses = tally.addresses;
            profile.leadingZeros = tally.leadingZeros;
            for (const std::string &value : tally.distinct) {
                if (profile.examples.size() < exampleCount)
                    profile.examples.append(fromView(value));
                if (!tally.manyDistinct)
                    profile.distinct.append(fromView(value));
            }

            const bool comma = tally.commaNumbers != tally.pointNumbers ? tally.commaNumbers > tally.pointNumbers
                                                                        : hints.decimalMark == ',';
            profile.number.decimalMark = comma ? ',' : '.';
            profile.number.groupMark = tally.spaceGroups > 0 ? ' ' : tally.apostropheGroups > 0 ? '\'' : comma ? '.' : ',';
            profile.numberEvidence = comma ? tally.commaNumbers : tally.pointNumbers;
            const qint64 against = comma ? tally.pointNumbers : tally.commaNumbers;
            profile.ambiguousNumbers = tally.eitherNumbers;
            profile.ambiguousNumber = fromView(tally.ambiguousNumber);
            profile.numbers = tally.plainNumbers + profile.numberEvidence + tally.eitherNumbers
                + (profile.numberEvidence ? 0 : tally.spaceGroups + tally.apostropheGroups);
            profile.isNumberSure = against == 0 && (tally.eitherNumbers == 0 || profile.numberEvidence > 0);

            const qint64 numbered = tally.dayFirst + tally.monthFirst + tally.eitherDates;
            const bool dayFirst = tally.dayFirst != tally.monthFirst ? tally.dayFirst > tally.monthFirst
                                                                     : hints.dateOrder != DateOrder::MonthDayYear;
            profile.dateOrder = numbered == 0 ? DateOrder::YearMonthDay
                : dayFirst                    ? DateOrder::DayMonthYear
                                              : DateOrder::MonthDayYear;
            profile.dateEvidence = tally.yearFirst + tally.namedDates + (dayFirst ? tally.dayFirst : tally.monthFirst);
            profile.ambiguousDates = tally.eitherDates;
            profile.ambiguousDate = fromView(tally.ambiguousDate);
            profile.dates = profile.dateEvidence + tally.eitherDates;
            profile.isDateSure = (tally.dayFirst == 0 || tally.monthFirst == 0)
                && (tally.eitherDates == 0 || tally.dayFirst + tally.monthFirst > 0);
        }
        result.append(profile);
    }
    return result;
}

} // namespace composer
