#include "detection/columnprofile.h"

#include "csv/headertext.h"
#include "detection/dialectdetection.h"

#include "base/texthash.h"
#include "base/utf8.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <bit>
#include <optional>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t distinctLimit = 100;
constexpr int exampleCount = 8;
constexpr size_t emptyTextLimit = 32;
constexpr size_t longestExample = 500;

bool isDigitChar(char c)
{
    return c >= '0' && c <= '9';
}

/// Blanks before or behind the text: ASCII ones, and those that never break.
bool isPadded(std::string_view cell)
{
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    constexpr std::string_view wide = "\xc2\xa0";
    return isBlank(cell.front()) || isBlank(cell.back()) || (cell.front() == wide.front() && cell.starts_with(wide))
        || (cell.back() == wide.back() && cell.ends_with(wide));
}

/// The order of day, month and year that a header says: `Date (MM/DD/YYYY)`, `Fecha dd/mm/aaaa`, `Datum (TT.MM.JJJJ)`.
std::optional<DateOrder> saidOrder(const QString &header)
{
    static const QRegularExpression dayFirst(
        u"(?:^|[^a-z])(?:dd?|tt?|jj?|gg?)[./-]mm?[./-](?:yy|aa|jj|ll|rr)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression monthFirst(
        u"(?:^|[^a-z])mm?[./-]dd?[./-](?:yy|aa)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression yearFirst(
        u"(?:^|[^a-z])(?:yyyy|yy|aaaa|jjjj)[./-]mm?[./-](?:dd?|tt?|jj?)"_s, QRegularExpression::CaseInsensitiveOption);
    if (yearFirst.match(header).hasMatch())
        return DateOrder::YearMonthDay;
    if (monthFirst.match(header).hasMatch())
        return DateOrder::MonthDayYear;
    return dayFirst.match(header).hasMatch() ? std::optional(DateOrder::DayMonthYear) : std::nullopt;
}

} // namespace

bool mayNameEventIds(const QString &header)
{
    const QString name = comparedText(header);
    return name == "id"_L1 || name.contains("eventid"_L1) || name.contains("eventuuid"_L1)
        || name.contains(u"iddeevento") || name.contains(u"iddelevento") || name.contains(u"イベントid");
}

ValueHints valueHints(const QLocale &locale, const Clock &clock)
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
    hints.year = utcNow(clock).toLocalTime().date().year();
    return hints;
}

namespace {

/// Those that leave open which part is what, as in ColumnProfiler::m_ambiguousDates.
constexpr std::array openDates { CellKind::EitherDate, CellKind::DayOrYear, CellKind::MonthOrYear,
    CellKind::AnyPartFirst };

} // namespace

/// Where the cell stands among the distinct ones; -1 when they are too many.
int ColumnProfiler::remember(std::string_view cell)
{
    if (m_manyDistinct)
        return -1;
    cell = cell.substr(0, longestExample);
    const auto known = std::find(m_distinct.begin(), m_distinct.end(), cell);
    if (known != m_distinct.end())
        return static_cast<int>(known - m_distinct.begin());
    if (m_distinct.size() == distinctLimit) {
        m_manyDistinct = true;
        return -1;
    }
    m_distinct.emplace_back(cell);
    m_distinctCounts.push_back(0);
    return static_cast<int>(m_distinct.size()) - 1;
}

CellKinds ColumnProfiler::look(std::string_view cell)
{
    if (const CellKinds kinds = linkKinds(cell))
        return kinds;
    if (m_never || cell.size() > longestTypedCell)
        return {};
    constexpr qint64 enoughAsked = 5000;
    if (++m_asked == enoughAsked) {
        const auto tally = [this](CellKinds mask) {
            qint64 sum = 0;
            for (int bit = 0; bit < cellKindCount; ++bit) {
                if (mask.toInt() & (1 << bit))
                    sum += m_counts[static_cast<size_t>(bit)];
            }
            return sum;
        };
        m_never = tally(numberMask) * 20 < m_asked && tally(dateMask) * 20 < m_asked;
    }
    return typedKinds(cell);
}

namespace {

/// Yen, won and the like have no hundredths: ¥1,200 is twelve hundred.
bool hasNoHundredths(const std::string &money)
{
    constexpr std::array whole { "jpy", "krw", "vnd", "clp", "isk", "pyg", "xaf", "xof" };
    return std::find(whole.begin(), whole.end(), money) != whole.end();
}

/// A number whose mark would stand before three decimals tells the marks, where its money has none.
CellKinds withWholeMoney(CellKinds kinds, std::string_view cell)
{
    if (!kinds.testFlag(CellKind::EitherNumber) || !hasNoHundredths(moneyOf(cell)))
        return kinds;
    kinds.setFlag(CellKind::EitherNumber, false);
    const bool hasComma = cell.find(',') != std::string_view::npos;
    return kinds | (hasComma ? CellKind::PointNumber : CellKind::CommaNumber);
}

} // namespace

/// Whether the cell surely means empty.
bool ColumnProfiler::countEmptyText(std::string_view cell)
{
    const QString text = fromUtf8(cell).trimmed();
    auto known = std::find_if(
        m_emptyTexts.begin(), m_emptyTexts.end(), [&text](const EmptyText &one) { return one.text == text; });
    if (known == m_emptyTexts.end()) {
        if (m_emptyTexts.size() == emptyTextLimit)
            return false;
        m_emptyTexts.push_back({ text, 0, emptyWord(cell) == EmptyWord::Surely });
        known = m_emptyTexts.end() - 1;
    }
    ++known->count;
    return known->isSure;
}

void ColumnProfiler::expectEventIds()
{
    m_mayBeEventIds = true;
}

void ColumnProfiler::add(std::string_view cell)
{
    if (cell.empty() || cell.find_first_not_of(' ') == std::string_view::npos)
        return;
    if (m_mayBeEventIds)
        noteEventId(cell);
    Seen seen;
    const Seen *const again = m_repeats.again(cell);
    const quint64 hash = !again && m_repeats.isAlive() ? hashText(cell) : 0;
    const Seen *known = again ? again : m_repeats.find(cell, hash);
    if (known)
        seen = *known;
    else if (emptyWord(cell) != EmptyWord::No)
        seen.kinds = CellKind::EmptyText;
    else
        seen.kinds = withWholeMoney(look(cell), cell);
    const CellKinds kinds = seen.kinds;
    const bool isEmpty = kinds.testFlag(CellKind::EmptyText) && countEmptyText(cell);
    if (!known) {
        noteMoney(kinds, cell);
        noteSize(kinds, cell);
        seen.place = isEmpty ? -1 : remember(cell);
        m_repeats.store(cell, hash, seen);
    }
    if (isEmpty)
        return;
    ++m_filled;
    m_padded += isPadded(cell);
    if (seen.place >= 0)
        ++m_distinctCounts[static_cast<size_t>(seen.place)];
    for (auto bits = static_cast<quint32>(kinds.toInt()); bits; bits &= bits - 1)
        ++m_counts[static_cast<size_t>(std::countr_zero(bits))];
    if (kinds.testFlag(CellKind::EitherNumber)) {
        if (m_ambiguousNumber.empty())
            m_ambiguousNumber = cell;
        const auto hasComma = [](std::string_view text) { return text.find(',') != std::string_view::npos; };
        m_hasBothMarks = m_hasBothMarks || hasComma(cell) != hasComma(m_ambiguousNumber);
    }
    if (!known && (kinds & dateMask))
        noteDate(kinds, cell);
    if (!known && (kinds.testFlag(CellKind::YearFirst) || kinds.testFlag(CellKind::DayBehindYear)))
        noteBehindYear(kinds, cell);
}

/// An instant with its Z is written by a program, which puts the month first.
void ColumnProfiler::noteBehindYear(CellKinds kinds, std::string_view cell)
{
    std::string &example = kinds.testFlag(CellKind::DayBehindYear) ? m_dayBehindYear : m_monthOrDayBehindYear;
    if (!example.empty() || isPlainInstant(cell))
        return;
    const auto parts = partsBehindYear(cell);
    if (parts && parts->second != parts->third && std::min(parts->second, parts->third) >= 1
        && (parts->second <= 12 ? parts->third <= 12 : kinds.testFlag(CellKind::DayBehindYear)))
        example = cell;
}

qint64 ColumnProfiler::count(CellKind kind) const
{
    return m_counts[static_cast<size_t>(std::countr_zero(static_cast<quint32>(kind)))];
}

void ColumnProfiler::setNumberFormat(ColumnProfile &profile, const ValueHints &hints) const
{
    const qint64 points = count(CellKind::PointNumber);
    const qint64 commas = count(CellKind::CommaNumber);
    const qint64 spaces = count(CellKind::SpaceGroups);
    const qint64 apostrophes = count(CellKind::ApostropheGroups);
    const bool comma = commas != points ? commas > points : hints.decimalMark == ',';
    profile.number.decimalMark = comma ? ',' : '.';
    profile.number.groupMark = spaces > 0 ? ' ' : apostrophes > 0 ? '\'' : comma ? '.' : ',';
    profile.numberEvidence = comma ? commas : points;
    profile.ambiguousNumbers = count(CellKind::EitherNumber);
    profile.ambiguousNumber = fromUtf8(m_ambiguousNumber);
    profile.largestNumber = fromUtf8(m_largestNumber);
    profile.numbers = count(CellKind::PlainNumber) + profile.numberEvidence + profile.ambiguousNumbers
        + (profile.numberEvidence ? 0 : spaces + apostrophes);
    profile.isNumberSure = (comma ? points : commas) == 0
        && (profile.ambiguousNumbers == 0 || profile.numberEvidence > 0) && !m_hasBothMarks;
    // Only our own files name a column so, and they write numbers plainly whatever the person's language.
    if (profile.header.startsWith(u"tokens.") && commas == 0) {
        profile.number = { '.', '\0' };
        profile.isNumberSure = true;
    }
}

void ColumnProfiler::noteDate(CellKinds kinds, std::string_view cell)
{
    for (size_t at = 0; at < openDates.size(); ++at) {
        if (kinds.testFlag(openDates[at]) && m_ambiguousDates[at].empty())
            m_ambiguousDates[at] = cell;
    }
    noteHand(kinds, cell);
    if (!(kinds & (CellKinds(CellKind::DayOrYear) | CellKind::MonthOrYear | CellKind::AnyPartFirst)))
        return;
    for (const DateOrder order : { DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear }) {
        if (const auto written = readWrittenTime(cell, order)) {
            const int year = QDate(1970, 1, 1).addDays(written->localMs / 86'400'000).year();
            Years &years = m_shortYears[static_cast<size_t>(order)];
            years.first = std::min(years.first, year);
            years.last = std::max(years.last, year);
        }
    }
}

/// Remembers how a date in figures is written.
void ColumnProfiler::noteHand(CellKinds kinds, std::string_view cell)
{
    const bool isDayFirst = kinds.testFlag(CellKind::DayFirst);
    const bool isMonthFirst = kinds.testFlag(CellKind::MonthFirst);
    if (!isDayFirst && !isMonthFirst && !kinds.testFlag(CellKind::EitherDate))
        return;
    DateHand &hand = m_hands[isDayFirst ? 0 : isMonthFirst ? 1 : 2];
    size_t at = 0;
    for (DateHand::Digits &part : hand.parts) {
        size_t end = at;
        while (end < cell.size() && isDigitChar(cell[end]))
            ++end;
        if (end == at || end == cell.size())
            return;
        part.hasSingle |= end - at == 1;
        part.hasZero |= end - at == 2 && cell[at] == '0';
        if (hand.signs.find(cell[end]) == std::string::npos)
            hand.signs += cell[end];
        at = end + 1;
    }
}

const DateHand &ColumnProfiler::handOf(DateOrder order) const
{
    return m_hands[order == DateOrder::MonthDayYear ? 1 : 0];
}

/// How many of the dates whose parts need an order can be read in this one.
qint64 ColumnProfiler::readableIn(DateOrder order) const
{
    const qint64 any = count(CellKind::AnyPartFirst);
    switch (order) {
    case DateOrder::YearMonthDay:
        return any + count(CellKind::ShortYearFirst) + count(CellKind::DayOrYear) + count(CellKind::MonthOrYear);
    case DateOrder::DayMonthYear:
        return any + count(CellKind::DayFirst) + count(CellKind::EitherDate) + count(CellKind::DayOrYear);
    case DateOrder::MonthDayYear:
        return any + count(CellKind::MonthFirst) + count(CellKind::EitherDate) + count(CellKind::MonthOrYear);
    }
    Q_UNREACHABLE();
    return 0;
}

/// A cell that at least two of the orders read as different days.
QString ColumnProfiler::exampleFor(const QList<DateOrder> &orders) const
{
    for (const std::string &cell : m_ambiguousDates) {
        std::optional<qint64> first;
        for (const DateOrder order : orders) {
            const auto written = cell.empty() ? std::nullopt : readWrittenTime(cell, order);
            if (written && first && *first != written->localMs)
                return fromUtf8(cell);
            if (written && !first)
                first = written->localMs;
        }
    }
    return {};
}

void ColumnProfiler::setDateOrder(ColumnProfile &profile, const ValueHints &hints) const
{
    constexpr int yearsBack = 4; // of events that people import
    QList<DateOrder> orders { DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay };
    std::stable_partition(orders.begin(), orders.end(), [&](DateOrder order) { return order == hints.dateOrder; });
    qint64 most = 0;
    for (const DateOrder order : std::as_const(orders))
        most = std::max(most, readableIn(order));
    orders.removeIf([&](DateOrder order) { return readableIn(order) < most; });
    // of a year in two digits: the part that is near now, where only one of them is
    const auto isRecent = [&](DateOrder order) {
        const Years &years = m_shortYears[static_cast<size_t>(order)];
        return years.first >= hints.year - yearsBack && years.last <= hints.year + 1;
    };
    const bool isShort = m_shortYears[static_cast<size_t>(DateOrder::YearMonthDay)].last > 0;
    if (isShort && orders.contains(DateOrder::YearMonthDay) && std::any_of(orders.cbegin(), orders.cend(), isRecent))
        orders.removeIf([&](DateOrder order) { return !isRecent(order); });
    // No country writes the month first with points (CLDR): 3.2.2026
    const bool arePointed = m_hands[2].signs == "." && count(CellKind::MonthFirst) == 0
        && orders.contains(DateOrder::DayMonthYear) && count(CellKind::DayFirst) + count(CellKind::EitherDate) == most;
    if (arePointed)
        orders = { DateOrder::DayMonthYear };
    const std::optional<DateOrder> said = saidOrder(profile.header);
    const bool isSaidRight = said && readableIn(*said) == most;
    if (isSaidRight)
        orders = { *said };

    for (const CellKind kind : openDates)
        profile.ambiguousDates += count(kind);
    const qint64 same = count(CellKind::SameDate);
    profile.dateOrder = most > 0                     ? orders.first()
        : same == 0                                  ? DateOrder::YearMonthDay
        : hints.dateOrder == DateOrder::MonthDayYear ? DateOrder::MonthDayYear
                                                     : DateOrder::DayMonthYear;
    const qint64 days = count(CellKind::DayFirst);
    const qint64 months = count(CellKind::MonthFirst);
    const qint64 years = count(CellKind::ShortYearFirst);
    profile.dateEvidence = count(CellKind::YearFirst) + count(CellKind::NamedDate)
        + (profile.dateOrder == DateOrder::DayMonthYear        ? days
                : profile.dateOrder == DateOrder::MonthDayYear ? months
                                                               : years);
    profile.dayFirstDates = days;
    profile.monthFirstDates = months;
    profile.sureHand = handOf(profile.dateOrder);
    profile.openHand = m_hands[2];
    profile.orderedDates = same + most;
    profile.dates = count(CellKind::YearFirst) + count(CellKind::NamedDate) + profile.orderedDates;
    if (most == 0 || profile.ambiguousDates == 0)
        return;
    const bool isMixed = (days > 0) + (months > 0) + (years > 0) > 1;
    const bool isContradicted = said && !isSaidRight && readableIn(*said) > 0;
    if (isMixed || isContradicted
        || (!isSaidRight && !arePointed && isOtherHand(handOf(profile.dateOrder), m_hands[2], profile.dateOrder))) {
        // one order leaves rows unreadable, or might misread them
        orders = { DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay };
        orders.removeIf([this](DateOrder order) { return readableIn(order) == 0; });
        std::stable_sort(
            orders.begin(), orders.end(), [this](DateOrder a, DateOrder b) { return readableIn(a) > readableIn(b); });
    }
    profile.ambiguousDate = exampleFor(orders);
    profile.isDateSure = orders.size() < 2 || profile.ambiguousDate.isEmpty();
    if (!profile.isDateSure)
        profile.possibleOrders = orders;
}

void ColumnProfiler::noteMoney(CellKinds kinds, std::string_view cell)
{
    constexpr size_t mostCurrencies = 8;
    if (!(kinds & numberMask) || m_currencies.size() == mostCurrencies
        || std::all_of(cell.begin(), cell.end(),
            [](char c) { return isDigitChar(c) || c == '.' || c == ',' || c == '-' || c == ' '; }))
        return;
    const std::string money = moneyOf(cell);
    if (!money.empty() && std::find(m_currencies.begin(), m_currencies.end(), money) == m_currencies.end())
        m_currencies.push_back(money);
}

void ColumnProfiler::noteSize(CellKinds kinds, std::string_view cell)
{
    constexpr CellKinds marked = CellKinds(CellKind::PointNumber) | CellKind::CommaNumber;
    if (!(kinds & (marked | CellKind::PlainNumber)))
        return;
    const auto digits = std::find_if_not(cell.begin(), cell.end(), isDigitChar) - cell.begin();
    std::string_view whole = cell.substr(0, static_cast<size_t>(digits));
    whole.remove_prefix(std::min(whole.find_first_not_of('0'), whole.size()));
    if (whole.size() < m_largestWhole.size() || (whole.size() == m_largestWhole.size() && whole <= m_largestWhole))
        return;
    m_largestWhole = whole;
    m_largestNumber = cell;
}

/// Made by a program: not short, with letters and digits, no blanks.
void ColumnProfiler::noteEventId(std::string_view cell)
{
    constexpr size_t shortest = 5;
    bool hasLetter = false;
    bool hasDigit = false;
    bool isClean = cell.size() >= shortest;
    for (const char c : cell) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        hasLetter |= isLetter;
        hasDigit |= isDigitChar(c);
        isClean &= isLetter || isDigitChar(c) || c == '-' || c == '_' || c == ':' || c == '.';
    }
    m_mayBeEventIds = isClean && hasLetter && hasDigit;
    if (m_mayBeEventIds)
        m_idHashes.push_back(hashText(cell));
}

/// Where all else is a number or a date, a word that may mean something else means nothing: "None" among minutes.
void ColumnProfiler::settleEmptyTexts(ColumnProfile &profile)
{
    qint64 doubtful = 0;
    for (const EmptyText &one : profile.emptyTexts)
        doubtful += one.isSure ? 0 : one.count;
    const qint64 others = profile.filled - doubtful;
    if (doubtful == 0 || others == 0 || std::max(profile.numbers, profile.dates) < others)
        return;
    profile.filled = others;
    for (EmptyText &one : profile.emptyTexts) {
        one.isSure = true;
        profile.examples.removeAll(one.text);
        profile.distinct.removeAll(one.text);
    }
}

ColumnProfile ColumnProfiler::profile(const QString &header, qint64 rows, const ValueHints &hints) const
{
    ColumnProfile profile;
    profile.header = header;
    profile.rows = rows;
    profile.filled = m_filled;
    profile.emails = count(CellKind::Email);
    profile.addresses = count(CellKind::Address);
    profile.leadingZeros = count(CellKind::LeadingZeros);
    profile.timedDates = count(CellKind::TimedDate);
    profile.clocks = count(CellKind::Clock);
    for (size_t at = 0; at < m_distinct.size(); ++at) {
        const QString value = fromUtf8(m_distinct[at]);
        if (profile.examples.size() < exampleCount)
            profile.examples.append(value);
        if (m_manyDistinct)
            continue;
        profile.distinct.append(value);
        profile.counts.insert(value, m_distinctCounts[at]);
    }
    profile.padded = m_padded;
    profile.dayBehindYear = fromUtf8(m_dayBehindYear);
    profile.monthOrDayBehindYear = fromUtf8(m_monthOrDayBehindYear);
    for (const std::string &money : m_currencies)
        profile.currencies.append(QString::fromStdString(money));
    profile.emptyTexts = QList<EmptyText>(m_emptyTexts.begin(), m_emptyTexts.end());
    setNumberFormat(profile, hints);
    setDateOrder(profile, hints);
    settleEmptyTexts(profile);
    if (m_mayBeEventIds && m_filled == rows && rows > 0) {
        std::vector<quint64> hashes = m_idHashes;
        std::sort(hashes.begin(), hashes.end());
        profile.looksLikeEventIds = std::adjacent_find(hashes.begin(), hashes.end()) == hashes.end();
    }
    return profile;
}

} // namespace composer
