#include "detection/columnprofile.h"

#include "detection/dialectdetection.h"

#include "base/texthash.h"
#include "base/utf8.h"

#include <QLocale>

#include <algorithm>
#include <bit>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t distinctLimit = 100;
constexpr int exampleCount = 8;
constexpr size_t emptyTextLimit = 32;
constexpr size_t longestExample = 500;
constexpr size_t longestTyped = 40; // longer cells are neither numbers nor dates

bool isDigitChar(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

ValueHints valueHints(const QLocale &locale)
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
    return hints;
}

namespace {

/// What numbers are written with. A cell with anything else is none, and is told at one glance.
enum NumberByte : quint8 { Digit = 1, Point = 2, Comma = 4, Rest = 8, Never = 16 };
constexpr auto numberBytes = [] {
    std::array<quint8, 256> table {};
    for (size_t byte = 0; byte < table.size(); ++byte)
        table[byte] = byte >= 0x80 ? Rest : Never;
    for (const char c : std::string_view("+-' \teE$EURUSD"))
        table[static_cast<uchar>(c)] = Rest;
    for (char c = '0'; c <= '9'; ++c)
        table[static_cast<uchar>(c)] = Digit;
    table['.'] = Point;
    table[','] = Comma;
    return table;
}();

CellKinds numberKinds(std::string_view cell)
{
    int seen = 0;
    for (const char c : cell)
        seen |= numberBytes[static_cast<uchar>(c)];
    if (seen & Never)
        return {};
    if (seen == Digit)
        return cell.size() > 1 && cell[0] == '0' ? CellKind::PlainNumber | CellKind::LeadingZeros
                                                 : CellKind::PlainNumber;
    if (seen == (Digit | Point) || seen == (Digit | Comma)) {
        const char mark = seen & Point ? '.' : ',';
        const size_t at = cell.find(mark);
        const size_t behind = cell.size() - at - 1;
        const bool mayBeGroup = behind == 3 && at <= 3;
        if (at > 0 && behind > 0 && !mayBeGroup && cell.find(mark, at + 1) == std::string_view::npos)
            return mark == '.' ? CellKind::PointNumber : CellKind::CommaNumber;
    }
    std::string out;
    const bool point = appendCanonicalNumber(cell, { '.', ',' }, out);
    const bool comma = appendCanonicalNumber(cell, { ',', '.' }, out);
    if (point && comma) {
        if (cell.find_first_of(".,") != std::string_view::npos)
            return CellKind::EitherNumber;
        return CellKind::PlainNumber;
    }
    if (point)
        return CellKind::PointNumber;
    if (comma)
        return CellKind::CommaNumber;
    if (appendCanonicalNumber(cell, { ',', ' ' }, out))
        return cell.find(',') != std::string_view::npos ? CellKind::SpaceGroups | CellKind::CommaNumber
                                                        : CellKind::SpaceGroups;
    if (appendCanonicalNumber(cell, { '.', ' ' }, out))
        return CellKind::SpaceGroups | CellKind::PointNumber;
    if (appendCanonicalNumber(cell, { '.', '\'' }, out))
        return cell.find('.') != std::string_view::npos ? CellKind::ApostropheGroups | CellKind::PointNumber
                                                        : CellKind::ApostropheGroups;
    if (appendCanonicalNumber(cell, { ',', '\'' }, out))
        return CellKind::ApostropheGroups | CellKind::CommaNumber;
    return {};
}

CellKinds dateKinds(std::string_view cell)
{
    if (isPlainInstant(cell))
        return CellKind::YearFirst;
    const auto written = readWrittenTime(cell, DateOrder::DayMonthYear);
    const bool dayFirst = written.has_value();
    if (dayFirst && (written->yearFirst || written->hasMonthName))
        return written->yearFirst ? CellKind::YearFirst : CellKind::NamedDate;
    const bool monthFirst = readWrittenTime(cell, DateOrder::MonthDayYear).has_value();
    if (dayFirst && monthFirst) // 03/03 says nothing and is read alike
        return written->first == written->second ? CellKinds() : CellKind::EitherDate;
    if (dayFirst)
        return CellKind::DayFirst;
    return monthFirst ? CellKind::MonthFirst : CellKinds();
}

/// What cannot begin a number or a date need not be tried as one.
bool mayBeginNumber(char first)
{
    return isDigitChar(first) || first == '-' || first == '+' || first == '.' || first == ',' || first == ' '
        || static_cast<unsigned char>(first) >= 0x80 || first == '$' || first == 'E' || first == 'U';
}

bool hasDigit(std::string_view cell)
{
    return std::any_of(cell.begin(), cell.end(), isDigitChar);
}

CellKinds typedKinds(std::string_view cell)
{
    if (!hasDigit(cell))
        return {};
    CellKinds kinds;
    if (mayBeginNumber(cell.front()))
        kinds = numberKinds(cell);
    if (!kinds || cell.size() == 8 || cell.size() >= 12) // 20260318 and epoch milliseconds are both
        kinds |= dateKinds(cell);
    return kinds;
}

CellKinds linkKinds(std::string_view cell)
{
    if (cell.size() > 2 && cell.find('@') != std::string_view::npos && looksLikeEmail(cell))
        return CellKind::Email;
    if (cell.starts_with("http://") || cell.starts_with("https://"))
        return CellKind::Address;
    return {};
}

constexpr CellKinds numberMask = CellKinds(CellKind::PlainNumber) | CellKind::PointNumber | CellKind::CommaNumber
    | CellKind::EitherNumber | CellKind::SpaceGroups | CellKind::ApostropheGroups;
constexpr CellKinds dateMask = CellKinds(CellKind::YearFirst) | CellKind::DayFirst | CellKind::MonthFirst
    | CellKind::EitherDate | CellKind::NamedDate;

} // namespace

CellKinds kindsOf(std::string_view cell)
{
    if (const CellKinds kinds = linkKinds(cell))
        return kinds;
    return cell.size() > longestTyped ? CellKinds() : typedKinds(cell);
}

void ColumnProfiler::remember(std::string_view cell)
{
    if (m_manyDistinct)
        return;
    cell = cell.substr(0, longestExample);
    if (std::find(m_distinct.begin(), m_distinct.end(), cell) != m_distinct.end())
        return;
    if (m_distinct.size() == distinctLimit)
        m_manyDistinct = true;
    else
        m_distinct.emplace_back(cell);
}

CellKinds ColumnProfiler::look(std::string_view cell)
{
    if (const CellKinds kinds = linkKinds(cell))
        return kinds;
    if (m_never || cell.size() > longestTyped)
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

void ColumnProfiler::add(std::string_view cell)
{
    if (cell.empty() || cell.find_first_not_of(' ') == std::string_view::npos)
        return;
    CellKinds kinds;
    const quint64 hash = m_repeats.isAlive() ? hashText(cell) : 0;
    const CellKinds *known = m_repeats.find(cell, hash);
    if (known)
        kinds = *known;
    else if (emptyWord(cell) != EmptyWord::No)
        kinds = CellKind::EmptyText;
    else
        kinds = look(cell);
    if (!known)
        m_repeats.store(cell, hash, kinds);
    if (kinds.testFlag(CellKind::EmptyText) && countEmptyText(cell))
        return;
    ++m_filled;
    if (!known)
        remember(cell);
    for (auto bits = static_cast<quint32>(kinds.toInt()); bits; bits &= bits - 1)
        ++m_counts[static_cast<size_t>(std::countr_zero(bits))];
    if (kinds.testFlag(CellKind::EitherNumber) && m_ambiguousNumber.empty())
        m_ambiguousNumber = cell;
    if (kinds.testFlag(CellKind::EitherDate) && m_ambiguousDate.empty())
        m_ambiguousDate = cell;
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
    profile.numbers = count(CellKind::PlainNumber) + profile.numberEvidence + profile.ambiguousNumbers
        + (profile.numberEvidence ? 0 : spaces + apostrophes);
    profile.isNumberSure
        = (comma ? points : commas) == 0 && (profile.ambiguousNumbers == 0 || profile.numberEvidence > 0);
    // Only our own files name a column so, and they write numbers plainly whatever the person's language.
    if (profile.header.startsWith(u"tokens.") && commas == 0) {
        profile.number = { '.', '\0' };
        profile.isNumberSure = true;
    }
}

void ColumnProfiler::setDateOrder(ColumnProfile &profile, const ValueHints &hints) const
{
    const qint64 days = count(CellKind::DayFirst);
    const qint64 months = count(CellKind::MonthFirst);
    profile.ambiguousDates = count(CellKind::EitherDate);
    profile.ambiguousDate = fromUtf8(m_ambiguousDate);
    const bool dayFirst = days != months ? days > months : hints.dateOrder != DateOrder::MonthDayYear;
    profile.dateOrder = days + months + profile.ambiguousDates == 0 ? DateOrder::YearMonthDay
        : dayFirst                                                  ? DateOrder::DayMonthYear
                                                                    : DateOrder::MonthDayYear;
    profile.dateEvidence = count(CellKind::YearFirst) + count(CellKind::NamedDate) + (dayFirst ? days : months);
    profile.dates = profile.dateEvidence + profile.ambiguousDates;
    profile.isDateSure = (days == 0 || months == 0) && (profile.ambiguousDates == 0 || days + months > 0);
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
    for (const std::string &value : m_distinct) {
        if (profile.examples.size() < exampleCount)
            profile.examples.append(fromUtf8(value));
        if (!m_manyDistinct)
            profile.distinct.append(fromUtf8(value));
    }
    profile.emptyTexts = QList<EmptyText>(m_emptyTexts.begin(), m_emptyTexts.end());
    setNumberFormat(profile, hints);
    setDateOrder(profile, hints);
    settleEmptyTexts(profile);
    return profile;
}

} // namespace composer
