#include "importing/momentcolumns.h"

#include "importing/clocktext.h"
#include "importing/headerwords.h"
#include "importing/headerzone.h"

#include "domain/writtenlength.h"

#include <QRegularExpression>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr double halfOfThem = 0.5;

template<typename Is>
bool areAll(const ColumnProfile &column, Is is)
{
    const QStringList &values = valuesOf(column);
    return !values.isEmpty()
        && std::all_of(values.begin(), values.end(), [&](const QString &value) { return is(value.toStdString()); });
}

/// 0905, 2105, 0.378472, 1899-12-30 09:05: all of them, and one at least that is no length in minutes.
bool areBareClocks(const ColumnProfile &column)
{
    constexpr size_t digitsOfNoLength = 4;
    const QStringList &values = valuesOf(column);
    return areAll(column, [](const std::string &value) { return isBareClock(value); })
        && unitOfName(column.header.toStdString()) == TimeUnit::None
        && std::any_of(values.begin(), values.end(),
            [](const QString &value) { return static_cast<size_t>(value.size()) >= digitsOfNoLength; });
}

} // namespace

const QStringList &valuesOf(const ColumnProfile &column)
{
    return column.distinct.isEmpty() ? column.examples : column.distinct;
}

bool areDays(const ColumnProfile &column)
{
    return column.dates > 0 && (column.timedDates == 0 || areAll(column, [](const std::string &value) {
        return withoutMidnight(value).size() < value.size();
    }));
}

bool isClockColumn(const ColumnProfile &column)
{
    if (column.filled == 0 || isEndName(column.header))
        return false;
    if (!isClockName(column.header)) // Beginn
        return isBeginName(column.header) && column.shareOf(column.clocks) > halfOfThem;
    return areBareClocks(column)
        || (column.shareOf(column.dates) < halfOfThem
            && (column.clocks > 0 || (column.numbers == 0 && !namesUnits(column))));
}

bool mayBeClockColumn(const ColumnProfile &column)
{
    if (column.filled == 0 || isZoneName(column.header))
        return false;
    return isClockColumn(column) || (isClockName(column.header) && column.shareOf(column.dates) < halfOfThem)
        || (column.shareOf(column.clocks) > halfOfThem && !isEndName(column.header) && !isLengthName(column.header));
}

bool isHalfColumn(const ColumnProfile &column)
{
    return areAll(column, isHalfOfDay);
}

bool isZoneColumn(const ColumnProfile &column)
{
    return isZoneName(column.header) && areAll(column, [](const std::string &value) {
        return !zoneOfCell(QString::fromStdString(value)).isEmpty();
    });
}

bool mayBeZoneColumn(const ColumnProfile &column)
{
    if (!isZoneName(column.header))
        return false;
    static const QRegularExpression time(
        u"time|hora|zeit|tijd|offset|utc|gmt|fuseau|fuso|タイム"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression sign(
        u"^(?:utc|gmt)?\\s*[+−-]\\s*\\d|\\b(?:utc|gmt)\\b|time"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringList &values = valuesOf(column);
    return column.header.contains(time) || std::any_of(values.begin(), values.end(), [](const QString &value) {
        return value.contains(sign) || !zoneOfCell(value).isEmpty();
    });
}

bool saysZone(const ColumnProfile &column)
{
    return !zoneInHeader(column.header).id.isEmpty()
        || std::any_of(column.examples.begin(), column.examples.end(), [](const QString &text) {
               const auto written = readWrittenTime(text.toStdString(), DateOrder::DayMonthYear);
               return written && written->isInstant;
           });
}

double shareOfLengths(const ColumnProfile &column)
{
    if (column.examples.isEmpty())
        return 0;
    const auto lengths = std::count_if(column.examples.begin(), column.examples.end(),
        [&](const QString &text) { return readWrittenLength(text.toStdString(), column.number).has_value(); });
    return double(lengths) / double(column.examples.size());
}

bool namesUnits(const ColumnProfile &column)
{
    return shareOfLengths(column) >= halfOfThem
        && std::none_of(
            column.examples.begin(), column.examples.end(), [](const QString &text) { return text.contains(u':'); });
}

bool isUnitColumn(const ColumnProfile &column)
{
    return column.filled > 0 && column.filled == column.rows && areAll(column, [](const std::string &value) {
        const bool hasDigit = std::any_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        return !hasDigit && readWrittenLength("1 " + value, { '.', '\0' }).has_value();
    });
}

} // namespace composer
