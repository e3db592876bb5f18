#include "detection/dateorders.h"

#include "detection/columnprofile.h"

#include <algorithm>

namespace composer {

bool isOtherHand(const DateHand &sure, const DateHand &open, DateOrder order)
{
    if (order == DateOrder::YearMonthDay || sure.signs.empty() || open.signs.empty())
        return false;
    const bool isDayFirst = order == DateOrder::DayMonthYear;
    const DateHand::Digits &surely = sure.parts[isDayFirst ? 1 : 0]; // the months
    const DateHand::Digits &perhaps = open.parts[isDayFirst ? 1 : 0];
    return open.signs.find_first_not_of(sure.signs) != std::string::npos
        || (surely.hasZero && !surely.hasSingle && perhaps.hasSingle)
        || (surely.hasSingle && !surely.hasZero && perhaps.hasZero);
}

namespace {

/// A column that is asked about itself shows nothing: 13/4/26 beside 4/13/26 are of no one order.
bool shows(const ColumnProfile &column, DateOrder order)
{
    const qint64 dates = order == DateOrder::DayMonthYear ? column.dayFirstDates : column.monthFirstDates;
    return column.isDateSure && dates > 0 && column.shareOf(column.dates) > 0.5;
}

/// Nothing but dates that may be either, of a day and a month below thirteen.
bool isOpen(const ColumnProfile &column)
{
    return !column.isDateSure && column.dayFirstDates == 0 && column.monthFirstDates == 0
        && !column.possibleOrders.contains(DateOrder::YearMonthDay);
}

} // namespace

void shareDateOrders(QList<ColumnProfile> &columns)
{
    const auto isShown = [&columns](DateOrder order) {
        return std::any_of(
            columns.cbegin(), columns.cend(), [&](const ColumnProfile &one) { return shows(one, order); });
    };
    const bool isDayFirst = isShown(DateOrder::DayMonthYear);
    if (isDayFirst == isShown(DateOrder::MonthDayYear)) // neither, or both
        return;
    const DateOrder order = isDayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    for (ColumnProfile &column : columns) {
        if (!isOpen(column) || !column.possibleOrders.contains(order))
            continue;
        const auto witness = std::find_if(columns.cbegin(), columns.cend(), [&](const ColumnProfile &one) {
            return shows(one, order) && !isOtherHand(one.sureHand, column.openHand, order);
        });
        if (witness == columns.cend())
            continue;
        column.dateOrder = order;
        column.isDateSure = true;
        column.possibleOrders.clear();
        column.orderShownBy = witness->header;
    }
}

} // namespace composer
