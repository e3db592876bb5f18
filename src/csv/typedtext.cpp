#include "csv/typedtext.h"

#include "base/utctime.h"

#include "domain/datelanguage.h"
#include "domain/timestamp.h"
#include "domain/writtentime.h"

#include <QDateTime>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &text)
{
    return { text.constData(), static_cast<size_t>(text.size()) };
}

struct TypedTime {
    QDateTime wall; ///< as if it were UTC; invalid when the text names no time
    bool hasTime = false;
};

/// One to `most` digits at the front of the text, which is shortened by them; -1 without any.
int takeNumber(QStringView &text, qsizetype most)
{
    int number = 0;
    qsizetype digits = 0;
    for (; digits < std::min(most, text.size()) && text[digits] >= u'0' && text[digits] <= u'9'; ++digits)
        number = number * 10 + (text[digits].unicode() - u'0');
    text = text.mid(digits);
    return digits > 0 ? number : -1;
}

/// The day at the front of the text, in figures, as a date pattern of QLocale orders and separates them; the text is
/// shortened by it. A year of two digits is one from 1970 to 2069, as in imported files. Invalid when the text or the
/// pattern is of another kind.
QDate takeDay(QStringView &text, QStringView pattern)
{
    int year = 0;
    int month = 0;
    int day = 0;
    while (!pattern.isEmpty()) {
        const QChar part = pattern.front();
        if (part != u'y' && part != u'M' && part != u'd') {
            if (part == u'\'' || part.isLetter() || text.isEmpty() || text.front() != part)
                return {};
            text = text.mid(1);
            pattern = pattern.mid(1);
            continue;
        }
        qsizetype letters = 0;
        while (letters < pattern.size() && pattern[letters] == part)
            ++letters;
        pattern = pattern.mid(letters);
        if (part != u'y' && letters > 2)
            return {}; // a name
        const qsizetype before = text.size();
        const int number = takeNumber(text, part == u'y' ? 4 : 2);
        const qsizetype digits = before - text.size();
        if (part == u'M')
            month = number;
        else if (part == u'd')
            day = number;
        else if (digits == 2)
            year = number + (number < 70 ? 2000 : 1900);
        else
            year = digits == 4 ? number : 0;
    }
    return year > 1900 ? QDate(year, month, day) : QDate();
}

/// "10:05", "10:05:30", "2:05 PM", as the whole text.
QTime timeOfDay(QStringView text)
{
    int hour = takeNumber(text, 2);
    int parts[2] = { 0, 0 }; // minute, second
    for (int i = 0; i < 2 && (i == 0 || text.startsWith(u':')); ++i) {
        if (!text.startsWith(u':') || text.size() < 3 || !text[1].isDigit() || !text[2].isDigit())
            return {};
        text = text.mid(1);
        parts[i] = takeNumber(text, 2);
    }
    const QStringView half = text.trimmed();
    if (!half.isEmpty()) {
        const bool isAfternoon = half.compare("PM"_L1, Qt::CaseInsensitive) == 0;
        if ((!isAfternoon && half.compare("AM"_L1, Qt::CaseInsensitive) != 0) || hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (isAfternoon ? 12 : 0);
    }
    return QTime(hour, parts[0], parts[1]);
}

/// A day and a time in figures: as the locale writes them short, or year first. What spreadsheets hand over, a hundred
/// times as fast as QLocale with one pattern after the other.
TypedTime readFigures(const QString &typed, const QLocale &locale)
{
    for (const QString &pattern : { u"yyyy-MM-dd"_s, u"yyyy/M/d"_s, locale.dateFormat(QLocale::ShortFormat) }) {
        QStringView rest = typed;
        const QDate day = takeDay(rest, pattern);
        if (!day.isValid() || (pattern.startsWith("yyyy"_L1) && !typed.first(4).toInt()))
            continue;
        if (rest.isEmpty())
            return { QDateTime(day, QTime(0, 0), QTimeZone::utc()), false };
        if (!rest.startsWith(u' ') && !rest.startsWith(u'T'))
            continue;
        if (const QTime time = timeOfDay(rest.mid(1).trimmed()); time.isValid())
            return { QDateTime(day, time, QTimeZone::utc()), true };
    }
    return {};
}

TypedTime readByPatterns(const QString &typed, const QLocale &locale, const QStringList &dates)
{
    const QStringList times { u" HH:mm:ss"_s, u" HH:mm"_s, u"'T'HH:mm:ss"_s, u"'T'HH:mm"_s };
    for (const QString &date : dates) {
        if (const QDate day = locale.toDate(typed, date); day.isValid() && day.year() > 1900)
            return { QDateTime(day, QTime(0, 0), QTimeZone::utc()), false };
        for (const QString &time : times) {
            QDateTime wall = locale.toDateTime(typed, date + time);
            takeAsUtc(wall); // before it is asked for validity: the computer's own zone has no say
            if (wall.isValid() && wall.date().year() > 1900)
                return { wall, true };
        }
    }
    return {};
}

/// The wall time a text names in the person's locale.
TypedTime readByLocale(const QString &typed, const QLocale &locale)
{
    QStringList dates { locale.dateFormat(QLocale::ShortFormat), locale.dateFormat(QLocale::LongFormat),
        u"yyyy-MM-dd"_s, u"d MMM yyyy"_s, u"yyyy/M/d"_s };
    if (const QString shortYear = dates.first(); shortYear.contains("yy"_L1) && !shortYear.contains("yyyy"_L1))
        dates.prepend(QString(shortYear).replace("yy"_L1, "yyyy"_L1));
    return readByPatterns(typed, locale, dates);
}

/// What the import reads too, where no order of day and month is in question: year first, names of months,
/// milliseconds, zones.
TypedTime readPlainly(const QString &typed, bool &isInstant)
{
    const QByteArray utf8 = typed.toUtf8();
    const auto written = readWrittenTime(viewOf(utf8), DateOrder::YearMonthDay);
    if (!written || !(written->yearFirst || written->hasMonthName || written->isInstant))
        return {};
    isInstant = written->isInstant;
    return { QDateTime::fromMSecsSinceEpoch(written->localMs, QTimeZone::utc()), written->hasTime };
}

/// Where the locale has no order of its own: days and months that can stand in one order only, 11/30/2026 04:10 PM,
/// with a year of four digits. Where it has one, the other order is no date: 18/3 beside 3/4 would go unseen.
TypedTime readOneWay(const QString &typed, const QLocale &locale, bool &isInstant)
{
    if (!locale.dateFormat(QLocale::ShortFormat).contains("MMM"_L1))
        return {};
    const QByteArray utf8 = typed.toUtf8();
    const auto dayFirst = readWrittenTime(viewOf(utf8), DateOrder::DayMonthYear);
    const auto monthFirst = readWrittenTime(viewOf(utf8), DateOrder::MonthDayYear);
    if (dayFirst.has_value() == monthFirst.has_value())
        return {};
    const WrittenTime &written = dayFirst ? *dayFirst : *monthFirst;
    if (written.hasShortYear)
        return {};
    isInstant = written.isInstant;
    return { QDateTime::fromMSecsSinceEpoch(written.localMs, QTimeZone::utc()), written.hasTime };
}

/// Whether the text is a date of three numbers, the year not first: one whose order has to be known.
bool needsOrder(const std::optional<WrittenTime> &written)
{
    return written && !written->yearFirst && !written->hasMonthName && !written->isInstant;
}

QString instantText(qint64 epochMs)
{
    return QString::fromLatin1(formatInstant(epochMs));
}

} // namespace

NumberFormat numberFormatOf(const QLocale &locale)
{
    NumberFormat format;
    format.decimalMark = locale.decimalPoint() == ","_L1 ? ',' : '.';
    const QString group = locale.groupSeparator();
    const QChar mark = group.isEmpty() ? QChar() : group[0];
    if (mark.isNull() || group == locale.decimalPoint())
        format.groupMark = 0;
    else if (mark == u',' || mark == u'.')
        format.groupMark = mark.toLatin1();
    else
        format.groupMark = mark == u'\'' || mark == u'’' ? '\'' : ' ';
    return format;
}

NumberFormat otherNumberFormat(NumberFormat format)
{
    return format.decimalMark == ',' ? NumberFormat { '.', ',' } : NumberFormat { ',', '.' };
}

std::optional<DateOrder> dateOrderOf(const QLocale &locale)
{
    const QString pattern = locale.dateFormat(QLocale::ShortFormat);
    if (pattern.contains("MMM"_L1) || pattern.startsWith(u'y'))
        return std::nullopt;
    return pattern.indexOf(u'd') < pattern.indexOf(u'M') ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
}

DateOrder otherDateOrder(DateOrder order)
{
    return order == DateOrder::DayMonthYear ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

std::optional<QString> writtenNumber(const QString &text, NumberFormat format)
{
    const std::string utf8 = text.toStdString();
    std::string number;
    if (appendCanonicalNumber(utf8, format, number))
        return QString::fromStdString(number);
    const NumberFormat withBlanks { format.decimalMark, ' ' }; // whatever the locale groups with, blanks are read
    if (appendCanonicalNumber(utf8, withBlanks, number))
        return QString::fromStdString(number);
    return std::nullopt;
}

std::optional<QString> typedNumber(const QString &text, NumberFormat format)
{
    if (std::optional<QString> number = writtenNumber(text, format))
        return number;
    return isPlainNumber(text.toStdString()) ? std::optional(text) : std::nullopt;
}

QString undecidedNumber(const QString &typed)
{
    const QString text = typed.trimmed();
    return isPlainNumber(text.toStdString()) ? text + u' ' : text;
}

TypedTextReader::TypedTextReader(EventTemplate eventTemplate, const QLocale &locale, const QTimeZone &zone,
    std::optional<NumberFormat> number, std::optional<DateOrder> dates)
    : m_template(std::move(eventTemplate))
    , m_locale(locale)
    , m_zone(zone)
    , m_number(number.value_or(numberFormatOf(locale)))
    , m_dates(dates)
{
}

QString TypedTextReader::canonical(const QString &typed, EventField field) const
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    switch (valueKind(field, m_template)) {
    case ValueKind::Text:
        return field.isToken() ? typed : text; // a token's own blanks may be meant
    case ValueKind::Json:
        return text;
    case ValueKind::Number:
        return typedNumber(text, m_number).value_or(text);
    case ValueKind::Instant:
        return canonicalTime(text, false);
    case ValueKind::Date:
        return canonicalTime(text, true);
    case ValueKind::Option: {
        const Token &token = m_template.tokens.at(field.tokenIndex());
        if (token.optionByValue(text))
            return text;
        const auto isLabel
            = [&](const TokenOption &option) { return option.label.compare(text, Qt::CaseInsensitive) == 0; };
        const auto found = std::find_if(token.options.begin(), token.options.end(), isLabel);
        const bool isOnly
            = found != token.options.end() && std::none_of(found + 1, token.options.end(), isLabel); // or left as it is
        return isOnly ? found->value : text;
    }
    }
    Q_UNREACHABLE();
    return text;
}

QString TypedTextReader::canonicalTime(const QString &text, bool isDate) const
{
    const QByteArray utf8 = text.toUtf8();
    if (const auto ms = parseInstant(viewOf(utf8)))
        return instantText(*ms);
    bool isInstant = false;
    TypedTime read;
    if (m_dates) {
        const auto written = readWrittenTime(viewOf(utf8), *m_dates);
        if (needsOrder(written))
            read = { QDateTime::fromMSecsSinceEpoch(written->localMs, QTimeZone::utc()), written->hasTime };
        else if (!written && needsOrder(readWrittenTime(viewOf(utf8), otherDateOrder(*m_dates))))
            return text; // in the other order alone: one block has one
    }
    if (!read.wall.isValid())
        read = readFigures(text, m_locale);
    if (!read.wall.isValid())
        read = readPlainly(text, isInstant);
    if (!read.wall.isValid())
        read = readByLocale(text, m_locale);
    if (const QLocale names = dateLocale(m_locale); !read.wall.isValid() && names != m_locale) // as days are shown
        read = readByPatterns(text, names, { shownDayPattern(m_locale) });
    if (!read.wall.isValid())
        read = readOneWay(text, m_locale, isInstant);
    if (!read.wall.isValid())
        return text;
    if (isInstant || (isDate && !read.hasTime)) // HubSpot: a date is midnight UTC
        return instantText(read.wall.toMSecsSinceEpoch());
    if (!m_spans)
        m_spans = std::make_shared<const ZoneTable>(m_zone);
    const ZoneTable::Instant instant = m_spans->toUtc(read.wall.toMSecsSinceEpoch());
    if (instant.doubt == ZoneTable::Doubt::Skipped) // the clocks went forward over it: the checks name and mend it
        return read.wall.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return instantText(instant.epochMs);
}

QString canonicalText(const QString &typed, EventField field, const EventTemplate &eventTemplate, const QLocale &locale,
    const QTimeZone &zone)
{
    return TypedTextReader(eventTemplate, locale, zone).canonical(typed, field);
}

QString typedText(const QString &canonical, EventField field, const EventTemplate &eventTemplate, const QLocale &locale,
    const QTimeZone &zone)
{
    switch (valueKind(field, eventTemplate)) {
    case ValueKind::Instant:
        return typedMoment(canonical, false, zone);
    case ValueKind::Date:
        return typedMoment(canonical, true, zone);
    case ValueKind::Number:
    case ValueKind::Option:
        return displayText(canonical, field, eventTemplate, locale, zone);
    case ValueKind::Text:
    case ValueKind::Json:
        break;
    }
    return canonical;
}

QString typedMoment(const QString &canonical, bool isDate, const QTimeZone &zone)
{
    const QByteArray utf8 = canonical.toUtf8();
    const auto instant = parseInstant(viewOf(utf8));
    if (!instant)
        return canonical;
    if (isDate && *instant % msPerDay == 0)
        return QDateTime::fromMSecsSinceEpoch(*instant, QTimeZone::utc()).toString(u"yyyy-MM-dd"_s);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(*instant, zone);
    if (moment.time().msec() != 0)
        return moment.toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s);
    return moment.toString(moment.time().second() != 0 ? u"yyyy-MM-dd HH:mm:ss"_s : u"yyyy-MM-dd HH:mm"_s);
}

bool isReadable(std::string_view canonical, EventField field, const EventTemplate &eventTemplate)
{
    if (canonical.empty())
        return true;
    switch (valueKind(field, eventTemplate)) {
    case ValueKind::Number:
        return isPlainNumber(canonical);
    case ValueKind::Instant:
    case ValueKind::Date:
        return parseInstant(canonical).has_value();
    case ValueKind::Option:
        return eventTemplate.tokens.at(field.tokenIndex())
                   .optionByValue(QString::fromUtf8(canonical.data(), static_cast<qsizetype>(canonical.size())))
            != nullptr;
    case ValueKind::Text:
    case ValueKind::Json:
        break;
    }
    return true;
}

} // namespace composer
