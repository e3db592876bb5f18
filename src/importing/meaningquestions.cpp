#include "importing/meaningquestions.h"

#include "base/listtext.h"
#include "csv/headertext.h"
#include "domain/datelanguage.h"
#include "importing/headerwords.h"
#include "importing/headerzone.h"
#include "importing/momentcolumns.h"
#include "importing/optionwords.h"

#include "domain/valuetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cstdlib>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownOfHeader = 32; // characters
constexpr qsizetype shownOfCell = 24;

struct MeaningText {
    Q_DECLARE_TR_FUNCTIONS(ImportQuestion)
};

QString cutTo(const QString &text, qsizetype length)
{
    const QString simple = text.simplified();
    return simple.size() <= length ? simple : simple.first(length - 1) + u'…';
}

/// The words by which the rows of a column tell amounts of one sign from those of the other.
bool tellsSigns(const ColumnProfile &column)
{
    static const QStringList sides { u"soll"_s, u"haben"_s, u"s"_s, u"h"_s, u"debit"_s, u"credit"_s, u"dr"_s, u"cr"_s,
        u"d"_s, u"c"_s, u"debe"_s, u"haber"_s, u"cargo"_s, u"abono"_s, u"dare"_s, u"avere"_s };
    static const QStringList returns { u"refund"_s, u"reembolso"_s, u"devoluc"_s, u"erstattung"_s, u"storno"_s,
        u"gutschrift"_s, u"rembours"_s, u"rimborso"_s, u"chargeback"_s, u"返金"_s, u"返品"_s };
    if (column.distinct.size() < 2)
        return false;
    const bool areSides = std::all_of(column.distinct.begin(), column.distinct.end(),
        [](const QString &value) { return sides.contains(value.trimmed().toLower()); });
    const bool hasReturn = std::any_of(column.distinct.begin(), column.distinct.end(), [](const QString &value) {
        return std::any_of(returns.begin(), returns.end(),
            [&](const QString &word) { return value.contains(word, Qt::CaseInsensitive); });
    });
    return areSides || hasReturn;
}

/// EUR, JPY: a currency for each row, and more than one.
bool tellsCurrencies(const ColumnProfile &column)
{
    return column.distinct.size() > 1
        && std::all_of(column.distinct.begin(), column.distinct.end(),
            [](const QString &value) { return !moneyOf(value.toStdString() + " 1").empty(); });
}

/// Parts of sixty behind the mark: Minutes (mm.ss).
bool saysSixtieths(const QString &header)
{
    return header.contains("mm.ss"_L1, Qt::CaseInsensitive) || header.contains("mm:ss"_L1, Qt::CaseInsensitive)
        || header.contains("hh.mm"_L1, Qt::CaseInsensitive) || header.contains("hh:mm"_L1, Qt::CaseInsensitive);
}

constexpr int firstYearOfCentury = 2000;

/// Three digits in a row are a year of more than two.
bool saysFullYear(const QString &date)
{
    qsizetype digits = 0;
    for (const QChar c : date) {
        digits = c.isDigit() ? digits + 1 : 0;
        if (digits > 2)
            return true;
    }
    return false;
}

class Questions
{
public:
    Questions(const CsvAnalysis &analysis, const ColumnMapping &mapping, const EventTemplate &eventTemplate,
        const QLocale &locale, const QTimeZone &zone, const QDate &today)
        : m_columns(analysis.columns)
        , m_mapping(mapping)
        , m_template(eventTemplate)
        , m_locale(locale)
        , m_zone(zone)
        , m_today(today)
    {
    }

    [[nodiscard]] QList<ImportQuestion> all()
    {
        for (const MappingLine &line : m_mapping.lines) {
            if (line.columns.isEmpty() || line.columns.first() >= m_columns.size())
                continue;
            const TokenType type = targetType(line.target, m_template);
            if (type == TokenType::Date) {
                if (line.target == fieldKey(EventField::Timestamp, m_template)) {
                    askClock(line);
                    askZoneColumn(line);
                }
                askZoneLetters(line);
                askDayBehindYear(line);
                askCentury(line);
            } else if (type == TokenType::Number) {
                askScale(line);
                askUnit(line);
                askLength(line);
                askMoney(line);
            } else if (type == TokenType::Enumeration) {
                askOptions(line);
            }
        }
        return m_questions;
    }

private:
    [[nodiscard]] static bool isSaid(const MappingLine &line)
    {
        return line.foundBy == FoundBy::Hand || line.foundBy == FoundBy::Before;
    }
    [[nodiscard]] const ColumnProfile &firstOf(const MappingLine &line) const
    {
        return m_columns[line.columns.first()];
    }
    [[nodiscard]] bool isUsed(int column) const
    {
        return std::any_of(m_mapping.lines.begin(), m_mapping.lines.end(),
            [column](const MappingLine &line) { return line.columns.contains(column); });
    }
    template<typename Is>
    [[nodiscard]] QList<int> unused(Is is) const
    {
        QList<int> found;
        for (int at = 0; at < m_columns.size(); ++at) {
            if (m_columns[at].filled > 0 && !isUsed(at) && is(m_columns[at]))
                found.append(at);
        }
        return found;
    }
    [[nodiscard]] QString named(const ColumnProfile &column) const { return cutTo(column.header, shownOfHeader); }

    /// Days without a time while something like times of day stands elsewhere.
    void askClock(const MappingLine &line)
    {
        const ColumnProfile &days = firstOf(line);
        if (line.columns.size() != 1 || isSaid(line) || !areDays(days))
            return;
        const QList<int> clocks = unused(mayBeClockColumn);
        if (clocks.isEmpty())
            return;
        ImportQuestion question {
            MeaningText::tr("“%1” has days without a time of day. Does another column say it?").arg(named(days)), {}
        };
        for (const int at : clocks)
            question.answers.append(
                { MeaningText::tr("“%1” (%2)")
                        .arg(named(m_columns[at]), cutTo(m_columns[at].examples.value(0), shownOfCell)),
                    ColumnChoice { line.target, line.columns.first(), { at } } });
        question.answers.append(
            { MeaningText::tr("none: midnight"), ColumnChoice { line.target, line.columns.first() } });
        m_questions.append(question);
    }

    void askZone(const MappingLine &line, const QString &text, QList<QByteArray> zones)
    {
        ImportQuestion question { text, {} };
        for (const QByteArray &zone : { m_zone.id(), QByteArray("UTC") }) {
            if (!zones.contains(zone))
                zones.append(zone);
        }
        for (const QByteArray &zone : std::as_const(zones))
            question.answers.append({ QString::fromLatin1(zone), ZoneChoice { line.target, zone } });
        m_questions.append(question);
    }

    /// When (CST): Chicago's, or China's.
    void askZoneLetters(const MappingLine &line)
    {
        if (line.isZoneChosen || firstOf(line).dates == 0 || saysZone(firstOf(line)))
            return;
        for (const int at : line.columns) {
            const HeaderZone zone = zoneInHeader(m_columns.value(at).header);
            if (!zone.doubtful.isEmpty())
                return askZone(line,
                    MeaningText::tr("“%1” names a zone that several places share. In which zone are its times?")
                        .arg(named(m_columns[at])),
                    zonesOfLetters(zone.doubtful));
        }
    }

    /// Zones of each row that cannot be told.
    void askZoneColumn(const MappingLine &line)
    {
        const ColumnProfile &times = firstOf(line);
        const bool isTimed = times.timedDates > 0 || line.hasClockColumn;
        if (line.isZoneChosen || line.hasZoneColumn || isSaid(line) || !isTimed || saysZone(times))
            return;
        const QList<int> zones = unused(mayBeZoneColumn);
        if (zones.isEmpty())
            return;
        const ColumnProfile &column = m_columns[zones.first()];
        askZone(line,
            MeaningText::tr(
                "“%1” says a zone for each row, such as %2, that is not known. In which zone are the times of “%3”?")
                .arg(named(column), cutTo(column.examples.value(0), shownOfCell), named(times)),
            {});
    }

    /// Birthdays with years of two digits: 18/03/12 is a child, or a hundred years old. Later ones, of the century that
    /// is told, are no question. In any other column of long ago one that comes out in the future is.
    void askCentury(const MappingLine &line)
    {
        const ColumnProfile &column = firstOf(line);
        const QString label = targetLabel(line.target, m_template);
        if (isSaid(line) || line.columns.size() != 1)
            return;
        const bool isBirth = isBirthday(column.header) || isBirthday(label);
        for (const QString &value : column.distinct.isEmpty() ? column.examples : column.distinct) {
            const QDate date = dayOf(value, line);
            if (!date.isValid() || saysFullYear(value)
                || (isBirth ? date.year() < firstYearOfCentury : !isAloneInFuture(date, column, line)))
                continue;
            m_questions.append({ MeaningText::tr("“%1” has years of two digits. Is %2 in %3?")
                                     .arg(named(column), cutTo(value, shownOfCell), QString::number(date.year())),
                { { MeaningText::tr("yes: %1").arg(dateLocale(m_locale).toString(date, MeaningText::tr("d MMMM yyyy"))),
                      ColumnChoice { line.target, line.columns.first() } },
                    { MeaningText::tr("no, leave it out"), ColumnChoice { line.target, -1 } } } });
            return;
        }
    }

    [[nodiscard]] static QDate dayOf(const QString &value, const MappingLine &line)
    {
        const auto day = readWrittenTime(value.toStdString(), line.dateOrder);
        return day ? QDateTime::fromMSecsSinceEpoch(day->localMs, QTimeZone::utc()).date() : QDate();
    }

    /// More than a year from now, while the others of the column are past, one of them for longer than a career.
    [[nodiscard]] bool isAloneInFuture(const QDate &date, const ColumnProfile &column, const MappingLine &line) const
    {
        constexpr int longAgo = 20; // years
        if (!m_today.isValid() || line.target == fieldKey(EventField::Timestamp, m_template)
            || date <= m_today.addYears(1))
            return false;
        QDate oldest = m_today;
        for (const QString &value : column.distinct.isEmpty() ? column.examples : column.distinct) {
            const QDate other = dayOf(value, line);
            if (other.isValid() && other > m_today && other != date)
                return false;
            oldest = other.isValid() ? std::min(oldest, other) : oldest;
        }
        return oldest < m_today.addYears(-longAgo);
    }

    /// A column of cents for a field that does not count them.
    void askScale(const MappingLine &line)
    {
        const ColumnProfile &column = firstOf(line);
        const int fieldScale = scaleOf(targetLabel(line.target, m_template))
            ? scaleOf(targetLabel(line.target, m_template))
            : scaleOf(line.target.section(u'.', -1));
        const int shift = scaleOf(column.countedHeader()) - fieldScale;
        const bool isLength = line.unit != TimeUnit::None && fieldUnit(line) != TimeUnit::None;
        if (line.shift || shift == 0 || line.columns.size() != 1 || column.numbers == 0 || isLength)
            return;
        const QString example = column.examples.value(0);
        ImportQuestion question { MeaningText::tr("“%1” and “%2” may count in different steps. How much is %3?")
                                      .arg(named(column), targetLabel(line.target, m_template),
                                          cutTo(example, shownOfCell)),
            {} };
        for (const int places : { shift, 0 }) {
            std::string plain;
            if (!appendCanonicalNumber(example.toStdString(), line.number, plain))
                return;
            shiftNumber(plain, places);
            question.answers.append(
                { m_locale.toString(QString::fromStdString(plain).toDouble(), 'f', QLocale::FloatingPointShortest),
                    ScaleChoice { line.target, places } });
        }
        m_questions.append(question);
    }

    [[nodiscard]] TimeUnit fieldUnit(const MappingLine &line) const
    {
        const auto field = fieldFromKey(line.target, m_template);
        return field && field->isToken() ? unitOf(m_template.tokens[field->tokenIndex()]) : TimeUnit::None;
    }

    void askWhether(const MappingLine &line, const QString &text)
    {
        const ColumnProfile &column = firstOf(line);
        m_questions.append({ text,
            { { MeaningText::tr("yes: %1").arg(cutTo(column.examples.value(0), shownOfCell)),
                  ColumnChoice { line.target, line.columns.first() } },
                { MeaningText::tr("no, leave it out"), ColumnChoice { line.target, -1 } } } });
    }

    /// 2026/05/04 beside 2026/18/03: whoever wrote that one put the day in the second place.
    void askDayBehindYear(const MappingLine &line)
    {
        const ColumnProfile &column = firstOf(line);
        const auto day = readWrittenTime(column.monthOrDayBehindYear.toStdString(), DateOrder::YearMonthDay);
        if (isSaid(line) || column.dayBehindYear.isEmpty() || !day)
            return;
        const QDate date = QDateTime::fromMSecsSinceEpoch(day->localMs, QTimeZone::utc()).date();
        m_questions.append(
            { MeaningText::tr(
                  "“%1” holds %2, with the day behind the year. Is %3 written with the month behind the year?")
                    .arg(named(column), column.dayBehindYear, column.monthOrDayBehindYear),
                { { MeaningText::tr("yes: %1").arg(dateLocale(m_locale).toString(date, QLocale::LongFormat)),
                      ColumnChoice { line.target, line.columns.first() } },
                    { MeaningText::tr("no, leave it out"), ColumnChoice { line.target, -1 } } } });
    }

    /// Per cent, sixtieths, days: no step of ten.
    void askUnit(const MappingLine &line)
    {
        const QString header = firstOf(line).countedHeader();
        const QString label = targetLabel(line.target, m_template);
        const bool hasUnit = fieldUnit(line) != TimeUnit::None;
        const bool isShare = saysShare(header) && !saysShare(label) && (hasUnit || namesMoney(label));
        const bool areSixtieths = saysSixtieths(header) && !saysSixtieths(label);
        const bool differs = isShare || areSixtieths || (saysDays(header) && !saysDays(label) && !hasUnit);
        if (differs && !isSaid(line) && line.columns.size() == 1)
            askWhether(line,
                MeaningText::tr("“%1” counts something else than “%2” says. Are its numbers taken as they stand?")
                    .arg(named(firstOf(line)), label));
    }

    /// 45 or 3937 for a field of minutes, from a column that does not say what it counts: minutes, or seconds.
    void askLength(const MappingLine &line)
    {
        const ColumnProfile &column = firstOf(line);
        const TimeUnit unit = fieldUnit(line);
        std::string plain;
        if (unit == TimeUnit::None || unit == TimeUnit::Day || line.unit != TimeUnit::None || line.isUnitChosen
            || line.shift || line.columns.size() != 1 || column.header == line.target
            || !appendCanonicalNumber(column.largestNumber.toStdString(), line.number, plain))
            return;
        const double largest = std::strtod(plain.c_str(), nullptr);
        if (largest <= 0) // nothing is the same in every unit
            return;
        ImportQuestion question { MeaningText::tr("“%1” does not say which unit of time it counts. What is its %2?")
                                      .arg(named(column), cutTo(column.largestNumber, shownOfCell)),
            {} };
        const auto offer = [&](TimeUnit one) {
            question.answers.append({ lengthText(column.largestNumber, one), ScaleChoice { line.target, 0, one } });
        };
        const bool isLess = mayCountLess(column, largest, unit);
        if (!isLess && rankOf(*fieldFromKey(line.target, m_template), m_template, column.header) == HeaderRank::Exact)
            return; // the file was made for this template
        if (!isLess)
            offer(unit);
        for (const TimeUnit other : { TimeUnit::Hour, TimeUnit::Minute, TimeUnit::Second, TimeUnit::Millisecond }) {
            if (other != unit && mayBeLength(largest, other))
                offer(other);
        }
        if (isLess)
            offer(unit);
        if (question.answers.size() > 1)
            m_questions.append(question);
    }

    /// Nobody sits there for longer than a day, counts half a day in hours, or seconds in thousandths.
    [[nodiscard]] static bool mayBeLength(double largest, TimeUnit unit)
    {
        constexpr double mostHours = 12;
        constexpr double fewestMilliseconds = 1000;
        if (unit == TimeUnit::Hour)
            return largest <= mostHours;
        return largest * secondsOf(unit) <= secondsOf(TimeUnit::Day)
            && (unit != TimeUnit::Millisecond || largest >= fewestMilliseconds);
    }

    /// Whether the likelier unit is another than the field's: the numbers are too large for that, or the column is
    /// known to count seconds, as that of Livestorm's and others' programs, which write no unit behind it.
    [[nodiscard]] static bool mayCountLess(const ColumnProfile &column, double largest, TimeUnit unit)
    {
        constexpr double longestUsual = 10 * 3600; // of what people sit through
        constexpr double longestOfHours = 24 * 3600;
        if (comparedText(column.header) == "attendanceduration"_L1)
            return unit == TimeUnit::Minute || unit == TimeUnit::Hour;
        return largest * secondsOf(unit) > (unit == TimeUnit::Minute ? longestUsual : longestOfHours);
    }

    [[nodiscard]] static QString lengthText(const QString &number, TimeUnit unit)
    {
        switch (unit) {
        case TimeUnit::Hour:
            return MeaningText::tr("%1 hours").arg(number);
        case TimeUnit::Minute:
            return MeaningText::tr("%1 minutes").arg(number);
        case TimeUnit::Second:
            return MeaningText::tr("%1 seconds").arg(number);
        case TimeUnit::Millisecond:
            return MeaningText::tr("%1 milliseconds").arg(number);
        case TimeUnit::Day:
        case TimeUnit::None:
            break;
        }
        Q_UNREACHABLE();
        return {};
    }

    /// Amounts in several currencies, or of either sign, that only another column tells apart.
    void askMoney(const MappingLine &line)
    {
        if (isSaid(line) || line.columns.size() != 1 || line.shift)
            return;
        const ColumnProfile &column = firstOf(line);
        if (column.currencies.size() > 1) {
            askWhether(line,
                MeaningText::tr("“%1” has amounts in several currencies: %2. Are the numbers taken as they stand?")
                    .arg(named(column), joinedList(column.currencies).toUpper()));
            return;
        }
        const QList<int> signs = unused(tellsSigns);
        const QList<int> currencies = unused(tellsCurrencies);
        const QList<int> &telling = currencies.isEmpty() ? signs : currencies;
        if (!telling.isEmpty() && (!column.currencies.isEmpty() || namesMoney(column.header)))
            askWhether(line,
                MeaningText::tr("“%1” tells the numbers of “%2” apart: %3. Are they taken as they stand?")
                    .arg(named(m_columns[telling.first()]), named(column),
                        joinedList(m_columns[telling.first()].distinct, 3)));
    }

    /// 1 and 2 where options 0, 1, 2 are labelled 1, 2, 3.
    void askOptions(const MappingLine &line)
    {
        const auto field = fieldFromKey(line.target, m_template);
        const ColumnProfile &column = firstOf(line);
        if (!field || !field->isToken() || isSaid(line) || line.columns.size() != 1 || column.header == line.target)
            return; // a file of ours has the values
        const OptionReading reading = readOptions(m_template.tokens[field->tokenIndex()], column.distinct);
        if (reading.kind == OptionReading::Kind::Doubtful)
            askWhether(line,
                MeaningText::tr("“%1” holds %2: values of some options of “%3” and labels of others. Are the values "
                                "meant?")
                    .arg(named(column), joinedList(reading.clashes, 3), targetLabel(line.target, m_template)));
    }

    /// A score beside a currency is no money.
    [[nodiscard]] static bool namesMoney(const QString &name)
    {
        static const QStringList words { u"amount"_s, u"price"_s, u"total"_s, u"sum"_s, u"value"_s, u"revenue"_s,
            u"cost"_s, u"gross"_s, u"net"_s, u"importe"_s, u"precio"_s, u"monto"_s, u"valor"_s, u"betrag"_s, u"summe"_s,
            u"umsatz"_s, u"preis"_s, u"montant"_s, u"prix"_s, u"importo"_s, u"prezzo"_s, u"金額"_s, u"価格"_s,
            u"合計"_s, u"売上"_s };
        return std::any_of(
            words.begin(), words.end(), [&](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
    }

    const QList<ColumnProfile> &m_columns;
    const ColumnMapping &m_mapping;
    const EventTemplate &m_template;
    const QLocale &m_locale;
    const QTimeZone &m_zone;
    const QDate m_today;
    QList<ImportQuestion> m_questions;
};

} // namespace

QList<ImportQuestion> meaningQuestions(const CsvAnalysis &analysis, const ColumnMapping &mapping,
    const EventTemplate &eventTemplate, const QLocale &locale, const QTimeZone &zone, const QDate &today)
{
    return Questions(analysis, mapping, eventTemplate, locale, zone, today).all();
}

} // namespace composer
