// RecordCheck of csvfile.h: which records of a file are rows, and why the others are not.
#include "detection/csvfile.h"
#include "detection/totalrow.h"

#include "base/utf8.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct RecordText {
    Q_DECLARE_TR_FUNCTIONS(CsvFile)
};

} // namespace

RecordCheck::RecordCheck(qsizetype columns, const CsvReading &reading)
    : m_columns(columns)
    , m_least(columns)
    , m_hasEmptyEnds(reading.hasEmptyEnds)
    , m_delimiter(reading.dialect.delimiter)
{
}

RecordCheck::RecordCheck(const QStringList &headers, const CsvReading &reading)
    : RecordCheck(headers.size(), reading)
{
    const int leastCells = reading.leastCells;
    while (m_least > 1 && (headers[m_least - 1].trimmed().isEmpty() || (leastCells > 0 && m_least > leastCells)))
        --m_least;
    for (const QString &header : headers) {
        m_names.push_back(header.toStdString());
        m_nameSizes |= sizeBit(m_names.back().size());
    }
}

namespace {

/// Blanks of any width.
bool isBlankCell(std::string_view cell)
{
    while (!cell.empty()) {
        if (cell.front() == ' ' || cell.front() == '\t' || cell.front() == '\n' || cell.front() == '\r')
            cell.remove_prefix(1);
        else if (cell.starts_with("\xc2\xa0"))
            cell.remove_prefix(2);
        else if (cell.starts_with("\xe3\x80\x80"))
            cell.remove_prefix(3);
        else
            return false;
    }
    return true;
}

} // namespace

/// The same names in another order begin another table; those of the header itself begin the first one again.
void RecordCheck::noteHeader(const CsvRecord &record)
{
    if (record.size() != m_columns || m_columns < 2 || m_names.empty())
        return;
    const auto isName
        = [this](std::string_view cell) { return std::find(m_names.begin(), m_names.end(), cell) != m_names.end(); };
    if ((m_nameSizes & sizeBit(record[0].size())) == 0 || !isName(record[0])) // nearly every row: by the size
        return;
    bool isSame = true;
    for (qsizetype i = 0; i < record.size(); ++i) {
        if (!isName(record[i]) || record[i].empty())
            return;
        isSame = isSame && record[i] == m_names[static_cast<size_t>(i)];
    }
    m_otherHeader = isSame ? 0 : record.line();
}

namespace {

constexpr std::string_view::size_type nowhere = std::string_view::npos;

/// The cells of a line as they would be without quotation marks.
std::vector<std::string_view> cutPlainly(std::string_view line, char delimiter)
{
    std::vector<std::string_view> cells;
    for (size_t from = 0; from <= line.size();) {
        const size_t end = std::min(line.find(delimiter, from), line.size());
        cells.push_back(line.substr(from, end - from));
        from = end + 1;
    }
    return cells;
}

/// A digit, an @, or a letter beyond ASCII among eight letters.
bool mayBeAddressOrDateInEight(const char *letters)
{
    constexpr quint64 each = 0x0101010101010101u;
    constexpr quint64 high = each * 0x80;
    quint64 eight = 0;
    std::memcpy(&eight, letters, sizeof eight);
    if (eight & high)
        return true;
    const quint64 behindNought = eight ^ (each * '0'); // of a digit: 0 to 9
    const quint64 behindAt = eight ^ (each * '@');
    return ((~(behindNought + each * 0x76) | ~(behindAt + each * 0x7f)) & high) != 0;
}

/// Whether a text can be an address or a date at all; most lines of a note cannot, and are not looked at closely.
bool mayBeAddressOrDate(std::string_view text)
{
    constexpr size_t step = sizeof(quint64);
    if (text.size() < step) {
        return std::any_of(text.begin(), text.end(),
            [](char c) { return c == '@' || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; });
    }
    for (size_t at = 0; at + step <= text.size(); at += step) {
        if (mayBeAddressOrDateInEight(text.data() + at))
            return true;
    }
    return mayBeAddressOrDateInEight(text.data() + text.size() - step);
}

} // namespace

/// Whether a line inside a cell looks like a row of the file: what is an address or a date in this record is one there.
bool RecordCheck::isRow(const CsvRecord &record, std::string_view line) const
{
    if (!mayBeAddressOrDate(line))
        return false;
    const std::vector<std::string_view> cells = cutPlainly(line, m_delimiter);
    int alike = 0;
    for (qsizetype i = 0; i < std::min(record.size(), static_cast<qsizetype>(cells.size())); ++i) {
        const std::string_view cell = cells[static_cast<size_t>(i)];
        if (!mayBeAddressOrDate(cell) || !mayBeAddressOrDate(record[i]))
            continue;
        const CellLook look = lookOf(record[i]);
        alike += (look == CellLook::Email || look == CellLook::Date) && lookOf(cell) == look;
    }
    return alike > 1 || (alike > 0 && static_cast<qsizetype>(cells.size()) >= m_columns);
}

/// The line of a row that a quotation mark closed too late has drawn into a cell; 0 = none.
qint64 RecordCheck::rowInCell(const CsvRecord &record) const
{
    if (m_columns < 2 || m_delimiter == '\0' || !record.hasLineBreaks())
        return 0;
    const std::span<const CsvRecord::Cell> cells = record.cells();
    const std::string_view text(record.base(), cells.back().begin + cells.back().size);
    qint64 number = record.line();
    size_t cell = 0;
    for (size_t at = text.find('\n', cells.front().begin); at != nowhere; at = text.find('\n', at + 1)) {
        while (at >= cells[cell].begin + cells[cell].size)
            ++cell;
        ++number;
        const std::string_view rest = text.substr(at + 1, cells[cell].begin + cells[cell].size - at - 1);
        if (isRow(record, rest.substr(0, rest.find('\n'))))
            return number;
    }
    return 0;
}

namespace {

bool areDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

/// Whether a row with more cells than the header may have got them from a separator inside a text or a number that
/// stands in no quotation marks, `Hello, Ana` or `1,234`: then what is behind it stands in the wrong columns.
bool RecordCheck::mayBeCutInside(const CsvRecord &record) const
{
    constexpr size_t longestGroup = 3; // of digits
    for (qsizetype i = 0; i + 1 < std::min(record.size(), m_columns); ++i) {
        const std::string_view before = record[i];
        const std::string_view behind = record[i + 1];
        if (before.empty() || behind.empty() || record.isQuoted(i) || record.isQuoted(i + 1))
            continue;
        const bool areGroups = m_delimiter == ',' && areDigits(before.substr(before.starts_with('-')))
            && before.size() <= longestGroup + 1 && areDigits(behind) && behind.size() <= longestGroup;
        if (behind.front() == ' ' || areGroups)
            return true;
    }
    return false;
}

RecordCheck::Verdict RecordCheck::judge(const CsvRecord &record)
{
    m_rowInCell = 0;
    m_isTotal = false;
    if (record.oddities().testFlag(CsvOddity::Blank))
        return Verdict::Empty;
    if (record.isUnreadable())
        return Verdict::Unreadable;
    noteHeader(record);
    if (m_otherHeader > 0)
        return Verdict::Unreadable;
    m_rowInCell = rowInCell(record);
    if (m_rowInCell > 0 || record.oddities().testFlag(CsvOddity::TextAfterQuote))
        return Verdict::Unreadable;
    m_isTotal = looksLikeTotal(record);
    if (m_isTotal)
        return Verdict::Unreadable;
    if (record.size() == m_columns && !record[0].empty() && record[0].front() > ' ')
        return Verdict::Good;
    bool allEmpty = true;
    for (qsizetype i = 0; allEmpty && i < record.size(); ++i)
        allEmpty = isBlankCell(record[i]);
    if (allEmpty)
        return Verdict::Empty;
    if (record.size() < m_least)
        return Verdict::Unreadable;
    for (qsizetype i = m_columns; i < record.size(); ++i) {
        if (!record[i].empty())
            return Verdict::Unreadable;
    }
    const bool isLonger = record.size() > m_columns && !m_hasEmptyEnds;
    return isLonger && mayBeCutInside(record) ? Verdict::Unreadable : Verdict::Good;
}

UnreadableLine RecordCheck::explain(const CsvRecord &record, const CsvDialect &dialect) const
{
    UnreadableLine line;
    line.line = record.line();
    for (qsizetype i = 0; i < record.size() && line.text.size() < 1000; ++i) {
        if (i > 0)
            line.text += QLatin1Char(dialect.delimiter);
        const QString cell = fromUtf8(record[i]);
        const bool quote = record.isQuoted(i) && dialect.quote;
        const QString mark = quote ? QString(QLatin1Char(dialect.quote)) : QString();
        line.text += mark + (quote ? QString(cell).replace(mark, mark + mark) : cell) + mark;
    }
    line.text.truncate(1000);
    const CsvOddities odd = record.oddities();
    line.code = odd.testFlag(CsvOddity::Unterminated) ? u"unclosed-quote"_s
        : odd.testFlag(CsvOddity::TooLong)            ? u"too-long"_s
        : odd.testFlag(CsvOddity::TooManyColumns)     ? u"too-many-columns"_s
        : m_otherHeader > 0                           ? u"other-header"_s
        : m_rowInCell > 0                             ? u"row-in-cell"_s
        : odd.testFlag(CsvOddity::TextAfterQuote)     ? u"text-after-quote"_s
        : m_isTotal                                   ? u"total"_s
                                                      : u"columns"_s;
    if (odd.testFlag(CsvOddity::Unterminated))
        line.reason = RecordText::tr("the quotation mark opened in line %1 is never closed").arg(record.oddLine());
    else if (odd.testFlag(CsvOddity::TooLong))
        line.reason = RecordText::tr("longer than 16 MB: a line end is missing");
    else if (odd.testFlag(CsvOddity::TooManyColumns))
        line.reason = RecordText::tr("more than 16,384 columns: another separator was meant");
    else if (m_otherHeader > 0)
        line.reason = RecordText::tr("line %1 names the columns in another order than the header").arg(m_otherHeader);
    else if (m_rowInCell > 0)
        line.reason
            = RecordText::tr("a cell in quotation marks goes on over line %1, which looks like a row").arg(m_rowInCell);
    else if (odd.testFlag(CsvOddity::TextAfterQuote))
        line.reason = RecordText::tr("text stands behind a closing quotation mark");
    else if (m_isTotal)
        line.reason = RecordText::tr("a total of other rows, not an event");
    else
        line.reason = RecordText::tr("%1 columns instead of %2").arg(record.size()).arg(m_columns);
    return line;
}

} // namespace composer
