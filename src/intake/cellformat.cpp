#include "intake/cellformat.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace composer {

namespace {

constexpr qint64 secondsPerDay = 86'400;
constexpr double latestSerial = 2'958'466; // 10000-01-01
constexpr int digitsExcelKeeps = 15;

/// The code without what is written literally: "…", \x, _x, *x, [colour], [$-411]. `elapsed`: it has [h], [m] or [s].
QString significantPart(const QString &code, bool &elapsed)
{
    QString left;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) { // numbers above zero come first
        const QChar c = code[i];
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QStringView inner = QStringView(code).mid(i + 1, (end < 0 ? code.size() : end) - i - 1);
            elapsed |= !inner.isEmpty()
                && std::all_of(inner.begin(), inner.end(), [](QChar d) { return QStringView(u"hmsHMS").contains(d); });
            i = end < 0 ? code.size() : end;
        } else {
            left += c.toLower();
        }
    }
    return left;
}

QByteArray numberText(double value)
{
    // Of 16 digits and more the last ones are made up; an id that was one is named by the checks as it stands here.
    constexpr double firstRounded = 1e15;
    if (value == std::floor(value) && std::abs(value) >= firstRounded)
        return QByteArray::number(value, 'E', digitsExcelKeeps - 1);
    if (value == std::floor(value))
        return QByteArray::number(value, 'f', 0);
    return QByteArray::number(value, 'g', digitsExcelKeeps);
}

QByteArray clockText(qint64 seconds)
{
    const auto two = [](qint64 value) { return QByteArray::number(value).rightJustified(2, '0'); };
    return two(seconds / 3600) + ':' + two(seconds / 60 % 60) + ':' + two(seconds % 60);
}

/// 1:15 AM
QByteArray halfDayText(qint64 seconds)
{
    const QTime time = QTime(0, 0).addSecs(static_cast<int>(seconds));
    const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
    return QByteArray::number(hour)
        + time.toString(time.second() ? QStringLiteral(":mm:ss") : QStringLiteral(":mm")).toLatin1()
        + (time.hour() < 12 ? " AM" : " PM");
}

} // namespace

CellFormat builtInCellFormat(int id)
{
    if (id == 22)
        return CellFormat::DateTime;
    if (id == 18 || id == 19)
        return CellFormat::ClockTime;
    if (id == 20 || id == 21 || id == 45 || id == 47 || (id >= 32 && id <= 35) || id == 55 || id == 56)
        return CellFormat::Time;
    if (id == 46)
        return CellFormat::Elapsed;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return CellFormat::Date;
    return CellFormat::Number;
}

CellFormat cellFormatOf(const QString &code, int &digits)
{
    bool elapsed = false;
    const QString part = significantPart(code, elapsed);
    if (elapsed)
        return CellFormat::Elapsed;
    if (part == QStringLiteral("general"))
        return CellFormat::Number;
    const bool hasTime = part.contains(u'h') || part.contains(u's');
    // y: year, d: day, e and g: year and era in Japan; a lone m is a month
    const bool hasDay = part.contains(u'y') || part.contains(u'd') || (part.contains(u'e') && !part.contains(u'0'))
        || (part.contains(u'm') && !hasTime);
    if (hasDay)
        return hasTime ? CellFormat::DateTime : CellFormat::Date;
    if (hasTime)
        return part.contains(QStringLiteral("am/pm")) || part.contains(QStringLiteral("a/p")) ? CellFormat::ClockTime
                                                                                              : CellFormat::Time;
    if (part.size() > 1 && std::all_of(part.begin(), part.end(), [](QChar c) { return c == u'0'; })) {
        digits = static_cast<int>(std::min<qsizetype>(part.size(), 32));
        return CellFormat::PaddedDigits;
    }
    return CellFormat::Number;
}

QString partOfDate(const QString &code)
{
    bool elapsed = false;
    const QString part = significantPart(code, elapsed);
    QString pattern;
    bool hasDay = false; // of the month
    for (qsizetype at = 0; at < part.size();) {
        const QChar c = part[at];
        qsizetype end = at + 1;
        while (end < part.size() && part[end] == c)
            ++end;
        const qsizetype count = std::min<qsizetype>(end - at, 4);
        if (c == u'd')
            hasDay |= count < 3;
        if (c.isLetter() && c != u'd' && c != u'm' && c != u'y')
            return {}; // times, eras, General
        if (c.isLetter() && !pattern.isEmpty() && pattern.back().isLetter())
            pattern += u' '; // written literally
        pattern += QString(count, c == u'm' ? u'M' : c);
        at = end;
    }
    const bool isWhole = hasDay && pattern.contains(u'M') && pattern.contains(u'y');
    const bool isDate = pattern.contains(u'd') || pattern.contains(u'M') || pattern.contains(u'y');
    return elapsed || isWhole || !isDate ? QString() : pattern;
}

QByteArray cellText(double value, CellFormat format, int digits, bool from1904)
{
    switch (format) {
    case CellFormat::Number:
        return numberText(value);
    case CellFormat::PaddedDigits:
        return value >= 0 && value == std::floor(value) ? numberText(value).rightJustified(digits, '0')
                                                        : numberText(value);
    case CellFormat::Elapsed:
        return value >= 0 && value < latestSerial ? clockText(std::llround(value * secondsPerDay)) : numberText(value);
    case CellFormat::Date:
    case CellFormat::DateTime:
    case CellFormat::Time:
    case CellFormat::ClockTime:
        break;
    }
    if (!(value >= 0 && value < latestSerial))
        return numberText(value);
    const qint64 seconds = std::llround(value * secondsPerDay);
    const qint64 day = seconds / secondsPerDay;
    const qint64 second = seconds % secondsPerDay;
    if (format == CellFormat::Time && day == 0)
        return clockText(second);
    if (format == CellFormat::ClockTime && day == 0)
        return halfDayText(second);
    // Excel takes 1900 for a leap year: serials below 60 are a day off, and two of them are days that never were. They
    // stay what Excel shows: 0 is what a lookup of an empty cell gives, not the last day of 1899.
    constexpr int leapDay = 60;
    const QDate date
        = from1904 ? QDate(1904, 1, 1).addDays(day) : QDate(1899, 12, 30).addDays(day < leapDay ? day + 1 : day);
    QByteArray text = !from1904 && day == 0 ? QByteArrayLiteral("1900-01-00")
        : !from1904 && day == leapDay       ? QByteArrayLiteral("1900-02-29")
                                            : date.toString(Qt::ISODate).toLatin1();
    if (second != 0 || format != CellFormat::Date)
        text += 'T' + clockText(second);
    return text;
}

} // namespace composer
