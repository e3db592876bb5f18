#include "importing/lengthproof.h"

#include "domain/writtenlength.h"
#include "domain/writtennumber.h"
#include "domain/writtentime.h"

#include <array>
#include <cmath>
#include <cstdlib>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr double nearlyAll = 0.9;

struct Unit {
    TimeUnit unit;
    QStringView name; ///< as unitOfName() reads it
    double tolerance; ///< seconds: what is rounded away
};
constexpr std::array units { Unit { TimeUnit::Hour, u"hours", 60 }, Unit { TimeUnit::Minute, u"minutes", 60 },
    Unit { TimeUnit::Second, u"seconds", 2 } };

using Seconds = std::vector<std::optional<double>>; // by row

Seconds momentsOf(const ColumnProfile &column, int at, const QList<QStringList> &rows)
{
    Seconds moments;
    for (const QStringList &row : rows) {
        const auto time = readWrittenTime(row.value(at).toStdString(), column.dateOrder);
        moments.push_back(time && time->hasTime ? std::optional(double(time->localMs) / 1000) : std::nullopt);
    }
    return moments;
}

Seconds numbersOf(const ColumnProfile &column, int at, const QList<QStringList> &rows)
{
    Seconds numbers;
    for (const QStringList &row : rows) {
        std::string plain;
        const bool isNumber = appendCanonicalNumber(row.value(at).toStdString(), column.number, plain);
        numbers.push_back(isNumber ? std::optional(std::strtod(plain.c_str(), nullptr)) : std::nullopt);
    }
    return numbers;
}

/// The one unit in which the numbers are the time between.
const Unit *unitBetween(const Seconds &from, const Seconds &to, const Seconds &numbers)
{
    constexpr int fewest = 2; // rows
    std::array<int, units.size()> fitting {};
    int counted = 0;
    for (size_t row = 0; row < numbers.size(); ++row) {
        if (!from[row] || !to[row] || !numbers[row] || *numbers[row] <= 0)
            continue;
        ++counted;
        const double between = *to[row] - *from[row];
        for (size_t i = 0; i < units.size(); ++i)
            fitting[i]
                += between > 0 && std::abs(between - *numbers[row] * secondsOf(units[i].unit)) <= units[i].tolerance;
    }
    const Unit *found = nullptr;
    for (size_t i = 0; i < units.size(); ++i) {
        if (counted < fewest || fitting[i] < nearlyAll * counted)
            continue;
        if (found)
            return nullptr;
        found = &units[i];
    }
    return found;
}

} // namespace

void proveLengths(QList<ColumnProfile> &columns, const QList<QStringList> &rows)
{
    std::vector<Seconds> moments;
    for (int at = 0; at < columns.size(); ++at) {
        const ColumnProfile &column = columns[at];
        if (column.shareOf(column.dates) > nearlyAll && column.timedDates > 0 && column.isDateSure)
            moments.push_back(momentsOf(column, at, rows));
    }
    if (moments.size() < 2)
        return;
    for (int at = 0; at < columns.size(); ++at) {
        ColumnProfile &column = columns[at];
        if (!column.unit.isEmpty() || column.shareOf(column.numbers) <= nearlyAll || !column.isNumberSure
            || unitOfName(column.header.toStdString()) != TimeUnit::None)
            continue;
        const Seconds numbers = numbersOf(column, at, rows);
        for (size_t from = 0; from < moments.size() && column.unit.isEmpty(); ++from) {
            for (size_t to = 0; to < moments.size() && column.unit.isEmpty(); ++to) {
                const Unit *unit = from == to ? nullptr : unitBetween(moments[from], moments[to], numbers);
                if (unit)
                    column.unit = unit->name.toString();
            }
        }
    }
}

} // namespace composer
