#include "domain/valuetext.h"

#include "domain/timestamp.h"
#include "domain/writtentime.h"

#include <QDateTime>
#include <QVarLengthArray>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// A number in the marks of the person's locale: its groups are threes, so that 12,5 is not 125 in English.
QString trimmedNumber(const QString &typed, const QLocale &locale)
{
    const std::string utf8 = typed.toStdString();
    if (isPlainNumber(utf8))
        return typed;
    const QString group = locale.groupSeparator();
    const QChar mark = group.isEmpty() ? QChar() : group.front();
    NumberFormat format { locale.decimalPoint() == ","_L1 ? ',' : '.', ' ' };
    if (mark == u'.' || mark == u',' || mark == u'\'')
        format.groupMark = mark.toLatin1();
    else if (mark == u'’')
        format.groupMark = '\'';
    std::string number;
    if (appendCanonicalNumber(utf8, format, number))
        return QString::fromStdString(number);
    format.groupMark = ' '; // whatever the locale groups with, blanks are read
    return appendCanonicalNumber(utf8, format, number) ? QString::fromStdString(number) : typed;
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

/// The wall time a text names in the person's locale.
TypedTime readByLocale(const QString &typed, const QLocale &locale)
{
    if (const TypedTime figures = readFigures(typed, locale); figures.wall.isValid())
        return figures;
    QStringList dates { locale.dateFormat(QLocale::ShortFormat), locale.dateFormat(QLocale::LongFormat),
        u"yyyy-MM-dd"_s, u"d MMM yyyy"_s, u"yyyy/M/d"_s };
    if (const QString shortYear = dates.first(); shortYear.contains("yy"_L1) && !shortYear.contains("yyyy"_L1))
        dates.prepend(QString(shortYear).replace("yy"_L1, "yyyy"_L1));
    const QStringList times { u" HH:mm:ss"_s, u" HH:mm"_s, u"'T'HH:mm:ss"_s, u"'T'HH:mm"_s };
    for (const QString &date : std::as_const(dates)) {
        if (const QDate day = locale.toDate(typed, date); day.isValid() && day.year() > 1900)
            return { QDateTime(day, QTime(0, 0), QTimeZone::utc()), false };
        for (const QString &time : times) {
            QDateTime wall = locale.toDateTime(typed, date + time);
            wall.setTimeSpec(Qt::UTC); // before it is asked for validity: the computer's own zone has no say
            if (wall.isValid() && wall.date().year() > 1900)
                return { wall, true };
        }
    }
    return {};
}

/// Which part of a date of three numbers comes first in the person's language.
DateOrder dateOrderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (year < day && year < month)
        return DateOrder::YearMonthDay;
    return month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

QString canonicalInstant(const QString &typed, const QLocale &locale, const QTimeZone &zone, bool dateOnly)
{
    const QByteArray utf8 = typed.toUtf8();
    if (const auto ms = parseInstant({ utf8.constData(), static_cast<size_t>(utf8.size()) }))
        return QString::fromLatin1(formatInstant(*ms));
    TypedTime read = readByLocale(typed, locale);
    if (!read.wall.isValid()) { // as in a file: another language's months, a zone behind it
        const auto written
            = readWrittenTime({ utf8.constData(), static_cast<size_t>(utf8.size()) }, dateOrderOf(locale));
        if (!written)
            return typed;
        if (written->isInstant)
            return QString::fromLatin1(formatInstant(written->localMs));
        read = { QDateTime::fromMSecsSinceEpoch(written->localMs, QTimeZone::utc()), written->hasTime };
    }
    if (dateOnly && !read.hasTime)
        return QString::fromLatin1(formatInstant(read.wall.toMSecsSinceEpoch()));
    const QDateTime instant(read.wall.date(), read.wall.time(), zone);
    if (!instant.isValid() || instant.time() != read.wall.time()) // no such time: the clocks went forward over it
        return read.wall.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return QString::fromLatin1(formatInstant(instant.toMSecsSinceEpoch()));
}

/// "18 Mar 2026", and "2026/03/18" where people write the year first.
QString dayPattern(const QLocale &locale)
{
    return locale.dateFormat(QLocale::ShortFormat).startsWith(u'y') ? u"yyyy/MM/dd"_s : u"d MMM yyyy"_s;
}

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (c.isLetterOrNumber())
            result += c;
    }
    return result;
}

int editDistance(const QString &a, const QString &b)
{
    QVarLengthArray<int, 64> row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({ above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1) });
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

bool isPlainNumber(std::string_view text)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t from = at;
        while (at < text.size() && text[at] >= '0' && text[at] <= '9')
            ++at;
        return at - from;
    };
    if (at < text.size() && (text[at] == '-' || text[at] == '+'))
        ++at;
    size_t count = digits();
    if (at < text.size() && text[at] == '.') {
        ++at;
        count += digits();
    }
    if (count == 0)
        return false;
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '-' || text[at] == '+'))
            ++at;
        if (digits() == 0)
            return false;
    }
    return at == text.size();
}

ValueKind valueKind(EventField field, const EventTemplate &eventTemplate)
{
    if (field == EventField::Timestamp)
        return ValueKind::Instant;
    if (field == EventField::ExtraData)
        return ValueKind::Json;
    if (field == EventField::IframeWidth || field == EventField::IframeHeight)
        return ValueKind::Number;
    if (field.isToken()) {
        switch (eventTemplate.tokens.value(field.tokenIndex()).type) {
        case TokenType::Number:
            return ValueKind::Number;
        case TokenType::Enumeration:
            return ValueKind::Option;
        case TokenType::Date:
            return ValueKind::Date;
        case TokenType::String:
            return ValueKind::Text;
        }
    }
    return ValueKind::Text;
}

QString canonicalText(const QString &typed, EventField field, const EventTemplate &eventTemplate, const QLocale &locale,
    const QTimeZone &zone)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    switch (valueKind(field, eventTemplate)) {
    case ValueKind::Text:
        return field.isToken() ? typed : text; // a token's own blanks may be meant
    case ValueKind::Json:
        return text;
    case ValueKind::Number:
        return trimmedNumber(text, locale);
    case ValueKind::Instant:
        return canonicalInstant(text, locale, zone, false);
    case ValueKind::Date:
        return canonicalInstant(text, locale, zone, true);
    case ValueKind::Option: {
        const Token &token = eventTemplate.tokens.at(field.tokenIndex());
        if (token.optionByValue(text))
            return text;
        for (const TokenOption &option : token.options) {
            if (option.label.compare(text, Qt::CaseInsensitive) == 0)
                return option.value;
        }
        return text;
    }
    }
    Q_UNREACHABLE();
    return text;
}

QString displayText(const QString &canonical, EventField field, const EventTemplate &eventTemplate,
    const QLocale &locale, const QTimeZone &zone)
{
    const auto instant = [&] {
        const QByteArray utf8 = canonical.toUtf8();
        return parseInstant({ utf8.constData(), static_cast<size_t>(utf8.size()) });
    };
    switch (valueKind(field, eventTemplate)) {
    case ValueKind::Text:
    case ValueKind::Json:
        return canonical;
    case ValueKind::Number: {
        QString shown = canonical;
        return shown.replace("."_L1, locale.decimalPoint());
    }
    case ValueKind::Instant: {
        const auto ms = instant();
        if (!ms)
            return canonical;
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(*ms, zone);
        return locale.toString(time, dayPattern(locale) + (*ms % 60'000 ? " HH:mm:ss"_L1 : " HH:mm"_L1));
    }
    case ValueKind::Date: {
        const auto ms = instant();
        if (!ms)
            return canonical;
        const QDateTime utc = QDateTime::fromMSecsSinceEpoch(*ms, QTimeZone::utc());
        // HubSpot: a date property holds midnight UTC; another time of day belongs to a moment in the person's zone.
        if (utc.time() == QTime(0, 0))
            return locale.toString(utc.date(), dayPattern(locale));
        return locale.toString(QDateTime::fromMSecsSinceEpoch(*ms, zone), dayPattern(locale) + " HH:mm"_L1);
    }
    case ValueKind::Option: {
        const TokenOption *option = eventTemplate.tokens.at(field.tokenIndex()).optionByValue(canonical);
        return option ? option->label : canonical;
    }
    }
    Q_UNREACHABLE();
    return canonical;
}

TimeUnit unitOf(const Token &token)
{
    const TimeUnit unit = unitOfName(token.label.toStdString());
    return unit != TimeUnit::None ? unit : unitOfName(token.name.toStdString());
}

const TokenOption *nearestOption(const Token &token, const QString &text)
{
    const QString wanted = folded(text);
    if (wanted.isEmpty())
        return nullptr;
    const TokenOption *best = nullptr;
    int bestDistance = static_cast<int>(std::max<qsizetype>(1, wanted.size() / 3)) + 1;
    for (const TokenOption &option : token.options) {
        for (const QString &candidate : { folded(option.label), folded(option.value) }) {
            if (std::abs(candidate.size() - wanted.size()) >= bestDistance)
                continue;
            const int distance = editDistance(wanted, candidate);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = &option;
            }
        }
    }
    return best;
}

} // namespace composer
