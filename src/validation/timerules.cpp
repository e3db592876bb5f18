#include "validation/timerules.h"

#include "domain/foldedtext.h"
#include "domain/seasonalzones.h"
#include "domain/timestamp.h"
#include "domain/writtentime.h"
#include "validation/spreadsheetpatterns.h"

namespace composer::rules {

namespace {

constexpr qint64 msPerYear = 365LL * 86'400'000;
constexpr qint64 clockToleranceMs = 60'000; // two computers' clocks differ a little

std::optional<QString> instantText(std::optional<qint64> epochMs)
{
    return epochMs ? std::optional(QString::fromLatin1(formatInstant(*epochMs))) : std::nullopt;
}

/// 26年3月18日: in Japan and China the year of two digits is one of ours, or of an era. Offered, never taken.
std::optional<WrittenTime> withFullYear(std::string_view text)
{
    const size_t mark = text.find("年");
    return mark == 2 ? readWrittenTime("20" + std::string(text), DateOrder::YearMonthDay) : std::nullopt;
}

/// 18/03/62: a year of two digits that is in neither century surely. In the last one; nothing for any other text.
std::optional<WrittenTime> ofLastCentury(std::string_view text)
{
    const auto isDigit = [&](size_t at) { return at < text.size() && isAsciiDigit(text[at]); };
    for (size_t at = 0; at + 1 < text.size(); ++at) {
        const bool isPair = isDigit(at) && isDigit(at + 1) && !isDigit(at + 2) && (at == 0 || !isDigit(at - 1));
        if (!isPair || text[at] < '4' || text[at] > '6' || (at > 0 && text[at - 1] == ':'))
            continue;
        const std::string full = std::string(text.substr(0, at)) + "19" + std::string(text.substr(at));
        const auto written = readWrittenTime(full, DateOrder::DayMonthYear);
        return written ? written : readWrittenTime(full, DateOrder::MonthDayYear);
    }
    return std::nullopt;
}

QString eitherCenturyText(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "“%1” has a year of two digits, which may be in either century")
        .arg(issue.value());
}

/// Its day where it can only be one: 18/03/62, not 03/04/62.
std::optional<qint64> dayOfLastCentury(std::string_view text)
{
    const auto written = ofLastCentury(text);
    constexpr int mostMonths = 12;
    const bool isEither = written && !written->yearFirst && !written->hasMonthName && written->first <= mostMonths
        && written->second <= mostMonths && written->first != written->second;
    return written && !isEither && !written->hasTime ? std::optional(written->localMs) : std::nullopt;
}

/// A time with the letters of winter on a day of summer, or the other way: 2026-07-18 09:05 EST.
struct SeasonSlip {
    std::string letters; // as written
    std::optional<qint64> epochMs; // by the clocks of that zone; nothing where day and month could be either way
};

std::optional<SeasonSlip> seasonSlip(std::string_view text)
{
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    size_t end = text.size();
    while (end > 0 && (text[end - 1] == ')' || text[end - 1] == ' '))
        --end;
    size_t from = end;
    while (from > 0 && isLetter(text[from - 1]))
        --from;
    const std::string letters = foldedText(text.substr(from, end - from));
    if (!seasonalZone(letters))
        return std::nullopt;
    size_t before = from;
    while (before > 0 && (text[before - 1] == '(' || text[before - 1] == ' '))
        --before;
    const auto isTimeIn = [&](DateOrder order) {
        const auto written = readWrittenTime(text.substr(0, before), order);
        return written && written->hasTime;
    };
    // `9:01 AM CET - 10:00 AM CET` is no time at all
    if (!isTimeIn(DateOrder::YearMonthDay) && !isTimeIn(DateOrder::DayMonthYear) && !isTimeIn(DateOrder::MonthDayYear))
        return std::nullopt;
    const auto wall = readWrittenTime(text.substr(0, before), DateOrder::YearMonthDay);
    const bool isTold = wall && wall->hasTime && !wall->isInstant && (wall->yearFirst || wall->hasMonthName);
    return SeasonSlip { std::string(text.substr(from, end - from)),
        isTold ? instantOfClocks(letters, wall->localMs) : std::nullopt };
}

/// A day of a file that says the times of day in another column, where this row has none.
std::optional<qint64> dayAlone(std::string_view text)
{
    const auto written = readWrittenTime(text, DateOrder::YearMonthDay);
    const bool isDay = written && !written->hasTime && (written->yearFirst || written->hasMonthName);
    return isDay ? std::optional(written->localMs) : std::nullopt;
}

/// 2026/18/03 09:05: no month is so large, so the day stands in front of it.
std::optional<qint64> dayBehindYear(std::string_view text)
{
    constexpr size_t year = 5; // with its mark
    const auto isDigit = [text](size_t at) { return at < text.size() && isAsciiDigit(text[at]); };
    if (!isDigit(0) || !isDigit(3) || !isDigit(year) || !isDigit(year + 1) || text.size() < year + 4
        || text[year + 2] != text[year - 1] || !isDigit(year + 3))
        return std::nullopt;
    const size_t end = year + 3 + (isDigit(year + 4) ? 2 : 1);
    const std::string mark(1, text[year - 1]);
    const std::string turned = std::string(text.substr(0, year)) + std::string(text.substr(year + 3, end - year - 3))
        + mark + std::string(text.substr(year, 2)) + std::string(text.substr(end));
    const auto written = readWrittenTime(turned, DateOrder::YearMonthDay);
    const bool isOnlyReading = !readWrittenTime(text, DateOrder::YearMonthDay);
    return written && written->yearFirst && !written->isInstant && isOnlyReading ? std::optional(written->localMs)
                                                                                 : std::nullopt;
}

/// 3/4/26: two days, told apart by nothing but who wrote it. Day first, then month first.
struct EitherDay {
    WrittenTime dayFirst;
    WrittenTime monthFirst;
};

std::optional<EitherDay> eitherDay(std::string_view text)
{
    const auto dayFirst = readWrittenTime(text, DateOrder::DayMonthYear);
    const auto monthFirst = readWrittenTime(text, DateOrder::MonthDayYear);
    const bool isTold = !dayFirst || !monthFirst || dayFirst->yearFirst || dayFirst->hasMonthName
        || dayFirst->localMs == monthFirst->localMs;
    return isTold ? std::nullopt : std::optional(EitherDay { *dayFirst, *monthFirst });
}

/// 4/13/26: one day, in one order of day and month alone, which is not the order that its column was read in.
struct OnlyDay {
    WrittenTime written;
    bool isDayFirst = false;
};

std::optional<OnlyDay> onlyDay(std::string_view text)
{
    const auto dayFirst = readWrittenTime(text, DateOrder::DayMonthYear);
    const auto monthFirst = readWrittenTime(text, DateOrder::MonthDayYear);
    if (dayFirst.has_value() == monthFirst.has_value())
        return std::nullopt;
    const WrittenTime &written = dayFirst ? *dayFirst : *monthFirst;
    const bool isInOrder = !written.yearFirst && !written.hasMonthName && !written.isInstant;
    return isInOrder ? std::optional(OnlyDay { written, dayFirst.has_value() }) : std::nullopt;
}

QString onlyDayText(TimeFault fault)
{
    return fault == TimeFault::DayFirst
        ? QCoreApplication::translate("Rule", "“%1” was not read: its day stands in front of the month")
        : QCoreApplication::translate("Rule", "“%1” was not read: its month stands in front of the day");
}

/// The wall time of a text that would be an instant, had it a zone.
std::optional<qint64> wallTime(std::string_view text)
{
    return parseInstant(std::string(text) + 'Z');
}

} // namespace

bool EpochSeconds::finds(const Cell &cell)
{
    return dateFromEpochSeconds(cell.text).has_value();
}

QString EpochSeconds::text(const IssueView &issue)
{
    return QCoreApplication::translate(
        "Rule", "“%1” is a time in seconds; HubSpot would read it as milliseconds in January 1970")
        .arg(issue.value());
}

std::optional<QString> EpochSeconds::mend(const IssueView &issue)
{
    return instantText(dateFromEpochSeconds(issue.utf8()));
}

bool DateSerial::finds(const Cell &cell)
{
    return dateFromSerial(cell.text).has_value();
}

QString DateSerial::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "“%1” is a spreadsheet's day number, not a date").arg(issue.value());
}

std::optional<QString> DateSerial::mend(const IssueView &issue)
{
    if (issue.field() == EventField::Timestamp) // a time of day in whose zone? Only a person can say.
        return std::nullopt;
    return instantText(dateFromSerial(issue.utf8()));
}

bool SkippedTime::finds(const Cell &cell)
{
    const auto wall = wallTime(cell.text);
    return wall && cell.draft.zone.toUtc(*wall).doubt == ZoneTable::Doubt::Skipped;
}

QString SkippedTime::text(const IssueView &issue)
{
    return QCoreApplication::translate(
        "Rule", "“%1” never was: clocks went forward over it; an hour later is probably meant")
        .arg(issue.value());
}

std::optional<QString> SkippedTime::mend(const IssueView &issue)
{
    const auto wall = wallTime(issue.utf8());
    return wall ? instantText(issue.zone().toUtc(*wall).epochMs) : std::nullopt;
}

TimeFault BadTime::kind(std::string_view text)
{
    if (seasonSlip(text))
        return TimeFault::SeasonSlip;
    if (wallTime(text))
        return TimeFault::NoZone;
    if (dayAlone(text))
        return TimeFault::NoTimeOfDay;
    if (ofLastCentury(text))
        return TimeFault::EitherCentury;
    if (eitherDay(text))
        return TimeFault::EitherDay;
    if (const auto only = onlyDay(text))
        return only->isDayFirst ? TimeFault::DayFirst : TimeFault::MonthFirst;
    return withFullYear(text) || dayBehindYear(text) ? TimeFault::UnusualOrder : TimeFault::NotATime;
}

QString BadTime::text(const IssueView &issue)
{
    switch (kind(issue.utf8())) {
    case TimeFault::SeasonSlip:
        return QCoreApplication::translate("Rule", "“%1” says %2 on a day when the clocks there show another time")
            .arg(issue.value(), QString::fromStdString(seasonSlip(issue.utf8())->letters));
    case TimeFault::NoZone:
        return QCoreApplication::translate("Rule", "“%1” says no time zone").arg(issue.value());
    case TimeFault::NoTimeOfDay:
        return QCoreApplication::translate("Rule", "“%1” has no time of day; midnight would stand on the card")
            .arg(issue.value());
    case TimeFault::EitherCentury:
        return eitherCenturyText(issue);
    case TimeFault::EitherDay:
        return QCoreApplication::translate(
            "Rule", "“%1” may be either of two days; choose one, or write it like 2026-03-18 10:00")
            .arg(issue.value());
    case TimeFault::DayFirst:
    case TimeFault::MonthFirst:
        return onlyDayText(kind(issue.utf8())).arg(issue.value());
    case TimeFault::UnusualOrder:
    case TimeFault::NotATime:
        break;
    }
    return QCoreApplication::translate("Rule", "“%1” is not a date and time; write it like 2026-03-18 10:00")
        .arg(issue.value());
}

std::optional<QString> BadTime::mend(const IssueView &issue)
{
    auto wall = wallTime(issue.utf8()); // the zone alone is missing: the draft's, as for what is typed
    if (const auto slip = wall ? std::nullopt : seasonSlip(issue.utf8()))
        return instantText(slip->epochMs);
    if (const auto meant = wall ? std::nullopt : withFullYear(issue.utf8()))
        wall = meant->localMs;
    if (!wall)
        wall = dayAlone(issue.utf8());
    if (!wall)
        wall = dayBehindYear(issue.utf8());
    if (!wall)
        wall = dayOfLastCentury(issue.utf8());
    if (const auto only = wall ? std::nullopt : onlyDay(issue.utf8()))
        return instantText(issue.zone().toUtc(only->written.localMs).epochMs);
    return wall ? instantText(issue.zone().toUtc(*wall).epochMs) : std::nullopt;
}

QStringList BadTime::readings(const IssueView &issue)
{
    const auto either = eitherDay(issue.utf8());
    if (!either)
        return {};
    const auto textOf = [&](const WrittenTime &written) {
        const qint64 ms = written.isInstant ? written.localMs : issue.zone().toUtc(written.localMs).epochMs;
        return QString::fromLatin1(formatInstant(ms));
    };
    return { textOf(either->dayFirst), textOf(either->monthFirst) };
}

TimeFault BadDate::kind(std::string_view text)
{
    if (ofLastCentury(text))
        return TimeFault::EitherCentury;
    if (const auto either = eitherDay(text); either && !either->dayFirst.hasTime)
        return TimeFault::EitherDay;
    if (const auto only = onlyDay(text); only && !only->written.hasTime)
        return only->isDayFirst ? TimeFault::DayFirst : TimeFault::MonthFirst;
    const auto full = withFullYear(text);
    const bool isUnusual
        = (full && !full->hasTime) || dayBehindYear(text) || parseInstant(std::string(text) + "T00:00Z");
    return isUnusual ? TimeFault::UnusualOrder : TimeFault::NotATime;
}

QString BadDate::text(const IssueView &issue)
{
    const TimeFault fault = kind(issue.utf8());
    if (fault == TimeFault::EitherCentury)
        return eitherCenturyText(issue);
    if (fault == TimeFault::EitherDay)
        return QCoreApplication::translate(
            "Rule", "“%1” may be either of two days; choose one, or write it like 2026-03-18")
            .arg(issue.value());
    if (fault == TimeFault::DayFirst || fault == TimeFault::MonthFirst)
        return onlyDayText(fault).arg(issue.value());
    return QCoreApplication::translate("Rule", "“%1” is not a date; write %2 like 2026-03-18")
        .arg(issue.value(), issue.label());
}

std::optional<QString> BadDate::mend(const IssueView &issue)
{
    if (const auto meant = withFullYear(issue.utf8()); meant && !meant->hasTime)
        return instantText(meant->localMs);
    if (const auto day = dayBehindYear(issue.utf8()); day && *day % (24LL * 3'600'000) == 0)
        return instantText(*day);
    if (const auto day = dayOfLastCentury(issue.utf8()))
        return instantText(day);
    if (const auto only = onlyDay(issue.utf8()); only && !only->written.hasTime)
        return instantText(only->written.localMs);
    return instantText(parseInstant(std::string(issue.utf8()) + "T00:00Z")); // HubSpot: a date is midnight UTC
}

QStringList BadDate::readings(const IssueView &issue)
{
    const auto either = eitherDay(issue.utf8());
    if (!either || either->dayFirst.hasTime)
        return {};
    return { QString::fromLatin1(formatInstant(either->dayFirst.localMs)),
        QString::fromLatin1(formatInstant(either->monthFirst.localMs)) };
}

bool FutureTime::finds(const Moment &moment)
{
    const qint64 now = moment.draft.options.nowMs;
    return now && moment.epochMs > now + clockToleranceMs;
}

QString FutureTime::text(const IssueView &)
{
    return QCoreApplication::translate(
        "Rule", "The time is in the future; the card would stand above everything until then");
}

bool OldTime::finds(const Moment &moment)
{
    const qint64 now = moment.draft.options.nowMs;
    return now && moment.epochMs < now - 5 * msPerYear;
}

QString OldTime::text(const IssueView &)
{
    return QCoreApplication::translate("Rule", "The time is more than 5 years ago; is the year right?");
}

bool DoubledTime::finds(const Moment &moment)
{
    return moment.draft.zone.isFirstOfTwo(moment.epochMs);
}

QString DoubledTime::text(const IssueView &)
{
    return QCoreApplication::translate("Rule", "This time was twice, because clocks went back; the first one is taken");
}

} // namespace composer::rules
