#include "intake/columnfacts.h"

#include "domain/writtenlength.h"

#include <algorithm>

namespace composer {

namespace {

constexpr qsizetype mostUnits = 8;
constexpr int mostMonths = 12;

bool isTimeUnit(const QString &unit)
{
    return readWrittenLength("1 " + unit.toStdString(), { '.', '\0' }).has_value();
}

/// The money that a unit is and nothing else: `€`, not `Mio. €`, and not `Std`, which a currency is called too.
QString moneyOfUnit(const QString &unit)
{
    const std::string one = "1 " + unit.toStdString();
    std::string number;
    if (unit.isEmpty() || isTimeUnit(unit) || !appendCanonicalNumber(one, { '.', '\0' }, number))
        return {};
    return QString::fromStdString(moneyOf(one));
}

bool isMoneyUnit(const QString &unit)
{
    return !moneyOfUnit(unit).isEmpty();
}

/// Days by a word that a header would not say: 3 d.
QString spokenUnit(const QString &unit)
{
    static const QStringList days { QStringLiteral("d"), QStringLiteral("day"), QStringLiteral("day(s)"),
        QStringLiteral("tag"), QStringLiteral("tag(e)"), QStringLiteral("día"), QStringLiteral("jour"),
        QStringLiteral("日") };
    return days.contains(unit.toLower()) ? QStringLiteral("days") : unit;
}

/// One or two digits at `at`, which moves behind them; 0 without any.
int takeDayOrMonth(const QByteArray &text, qsizetype &at)
{
    int number = 0;
    const qsizetype begin = at;
    while (at < text.size() && at - begin < 2 && text[at] >= '0' && text[at] <= '9')
        number = number * 10 + (text[at++] - '0');
    return number;
}

/// Month and day of an ISO date change places with its year: 04/03/2026 of 2026-04-03, or 03/04/2026.
QByteArray typedDate(const QByteArray &date, DateOrder order)
{
    const QByteArray year = date.left(4);
    const QByteArray month = date.mid(5, 2);
    const QByteArray day = date.mid(8, 2);
    const QByteArray typed = order == DateOrder::MonthDayYear ? month + '/' + day : day + '/' + month;
    return typed + '/' + year + date.mid(10).replace('T', ' ');
}

bool isIsoDate(const QByteArray &text)
{
    return text.size() >= 10 && text[4] == '-' && text[7] == '-';
}

} // namespace

void SheetDress::addUnit(int column, const QString &unit, QByteArray &number) const
{
    if (!unit.isEmpty() && withUnits.contains(column))
        number += ' ' + unit.toUtf8();
}

void SheetDress::retype(int column, QByteArray &date) const
{
    if (const auto order = asTyped.constFind(column); order != asTyped.cend() && isIsoDate(date))
        date = typedDate(date, *order);
}

ColumnFacts::Column &ColumnFacts::at(int column)
{
    const auto place = static_cast<size_t>(column);
    if (place >= m_columns.size())
        m_columns.resize(place + 1);
    return m_columns[place];
}

void ColumnFacts::noteUnit(int column, const QString &unit)
{
    QStringList &units = at(column).units;
    if ((!units.isEmpty() && units.last() == unit) || units.size() == mostUnits || units.contains(unit))
        return;
    units.append(unit);
}

void ColumnFacts::noteText(int column, const QByteArray &text)
{
    qsizetype place = 0;
    const int first = takeDayOrMonth(text, place);
    if (first == 0 || place >= text.size() || (text[place] != '/' && text[place] != '-'))
        return;
    const char mark = text[place++];
    const int second = takeDayOrMonth(text, place);
    if (second == 0 || place >= text.size() || text[place] != mark)
        return;
    Column &noted = at(column);
    noted.dayFirst += first > mostMonths && first <= 31 && second <= mostMonths;
    noted.monthFirst += second > mostMonths && second <= 31 && first <= mostMonths;
    noted.hasEither |= first <= mostMonths && second <= mostMonths;
}

void ColumnFacts::noteDate(int column, const QByteArray &date)
{
    if (!isIsoDate(date))
        return;
    Column &noted = at(column);
    const int day = date.mid(8, 2).toInt();
    noted.hasLateDay |= day > mostMonths;
    ++noted.dates;
    if (noted.firstDate.isEmpty() && date.mid(5, 2).toInt() != day)
        noted.firstDate = date;
}

bool ColumnFacts::countsSeveral(const Column &column)
{
    if (column.units.size() < 2)
        return false;
    const QStringList &units = column.units;
    if (std::any_of(units.begin(), units.end(), isTimeUnit))
        return true;
    const auto isNamed = [](const QString &unit) { return !unit.isEmpty(); };
    const auto isMoney = [](const QString &unit) { return unit.isEmpty() || isMoneyUnit(unit); };
    return std::count_if(units.begin(), units.end(), isNamed) > 1
        && std::any_of(units.begin(), units.end(), isMoneyUnit) && !std::all_of(units.begin(), units.end(), isMoney);
}

bool ColumnFacts::isHalfSwapped(const Column &column)
{
    return column.dates > 0 && !column.hasLateDay && !column.hasEither && !column.firstDate.isEmpty()
        && (column.dayFirst > 0) != (column.monthFirst > 0);
}

SheetDress ColumnFacts::dress() const
{
    SheetDress dress;
    for (size_t at = 0; at < m_columns.size(); ++at) {
        const Column &column = m_columns[at];
        if (countsSeveral(column))
            dress.withUnits.insert(static_cast<int>(at));
        if (isHalfSwapped(column))
            dress.asTyped.insert(
                static_cast<int>(at), column.dayFirst > 0 ? DateOrder::MonthDayYear : DateOrder::DayMonthYear);
    }
    return dress;
}

void ColumnFacts::tell(WorkbookTable &table) const
{
    table.units.clear();
    table.currencies.clear();
    table.halfSwapped.clear();
    for (size_t at = 0; at < m_columns.size(); ++at) {
        const Column &column = m_columns[at];
        const auto place = static_cast<int>(at);
        for (const QString &unit : column.units) {
            const QString money = moneyOfUnit(unit);
            if (!money.isEmpty() && !table.currencies[place].contains(money))
                table.currencies[place].append(money);
            else if (money.isEmpty() && !unit.isEmpty() && !table.units.contains(place) && !countsSeveral(column))
                table.units.insert(place, spokenUnit(unit));
        }
        if (isHalfSwapped(column))
            table.halfSwapped.insert(place,
                QString::fromLatin1(typedDate(
                    column.firstDate, column.dayFirst > 0 ? DateOrder::MonthDayYear : DateOrder::DayMonthYear)));
    }
}

} // namespace composer
