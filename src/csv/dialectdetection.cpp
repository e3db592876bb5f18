#include "csv/dialectdetection.h"

#include "csv/csvparser.h"
#include "csv/valueformat.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace composer {

namespace {

constexpr int recordsLookedAt = 200;
constexpr double leastScore = 0.05; // below, no delimiter fits

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// 9:05, 10:02:11.5, 2:05 PM
bool isTimeOfDay(std::string_view cell)
{
    const auto digit = [cell](size_t i) { return i < cell.size() && cell[i] >= '0' && cell[i] <= '9'; };
    const size_t colon = cell.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 2 || !digit(0) || !digit(colon - 1) || !digit(colon + 1)
        || !digit(colon + 2))
        return false;
    return cell.find_first_not_of("0123456789:., AaPpMm", colon) == std::string_view::npos && cell.size() <= colon + 16;
}

bool looksLikeNumber(std::string_view cell)
{
    std::string out;
    return appendCanonicalNumber(cell, { '.', ',' }, out) || appendCanonicalNumber(cell, { ',', '.' }, out)
        || appendCanonicalNumber(cell, { ',', ' ' }, out);
}

struct Cut {
    CsvDialect dialect;
    std::vector<std::vector<std::string>> records;
    int columns = 0;
    int regular = 0;
    int oddQuotes = 0;
    double score = 0;
};

Cut cutText(std::string_view text, bool isComplete, char delimiter, char quote)
{
    Cut cut;
    cut.dialect.delimiter = delimiter;
    cut.dialect.quote = quote;
    CsvParser parser({ delimiter, quote });
    parser.append(text);
    if (isComplete)
        parser.finish();
    while (cut.records.size() < recordsLookedAt) {
        const CsvRecord *record = parser.next();
        if (!record)
            break;
        std::vector<std::string> cells;
        for (qsizetype i = 0; i < record->size(); ++i)
            cells.emplace_back((*record)[i]);
        if (record->oddities().testAnyFlags(
                CsvOddity::InnerQuote | CsvOddity::TextAfterQuote | CsvOddity::Unterminated | CsvOddity::StrayQuote))
            ++cut.oddQuotes;
        cut.records.push_back(std::move(cells));
    }
    if (cut.records.empty() && !isComplete) { // one record longer than the sample
        return cutText(text, true, delimiter, quote);
    }
    std::map<size_t, int> counts;
    for (const auto &record : cut.records) {
        if (!record.empty())
            ++counts[record.size()];
    }
    for (const auto &[columns, count] : counts) {
        if (count > cut.regular || (count == cut.regular && static_cast<int>(columns) > cut.columns)) {
            cut.columns = static_cast<int>(columns);
            cut.regular = count;
        }
    }
    return cut;
}

int filledRecords(const Cut &cut)
{
    return static_cast<int>(std::count_if(
        cut.records.begin(), cut.records.end(), [](const auto &record) { return !record.empty(); }));
}

/// Share of cells that make sense on their own: typed, empty, or text that does not begin or end in the middle.
double senseOf(const Cut &cut)
{
    int cells = 0;
    double sense = 0;
    for (const auto &record : cut.records) {
        for (const std::string &cell : record) {
            ++cells;
            switch (lookOf(cell)) {
            case CellLook::Number:
            case CellLook::Date:
            case CellLook::Email:
            case CellLook::Address:
                sense += 1;
                break;
            case CellLook::Empty:
                sense += 0.5;
                break;
            case CellLook::Text:
                sense += cell.front() == ' ' || cell.find_first_of(",;\t|\"") != std::string::npos ? 0.3 : 0.7;
                break;
            }
        }
    }
    return cells ? sense / cells : 0;
}

double scoreOf(const Cut &cut)
{
    const int filled = filledRecords(cut);
    if (filled == 0)
        return 0;
    const double regularity = double(cut.regular) / filled;
    const double quotes = 1 - 0.5 * double(cut.oddQuotes) / filled;
    const double width = cut.columns < 2 ? 0.2 : 1 - 0.5 / cut.columns;
    double score = regularity * regularity * quotes * width * (0.3 + 0.7 * senseOf(cut));
    switch (cut.dialect.delimiter) {
    case ' ': // words have it too
        return score * 0.5;
    case ':': // and times, addresses of the web
        return score * 0.35;
    case '|': // often a list inside a cell
        return score * 0.8;
    default:
        return score;
    }
}

/// A blank or a colon is a delimiter only where it cuts every record alike into cells of which many are values:
/// sentences, names and times have them as well.
bool isPossible(const Cut &cut)
{
    const char delimiter = cut.dialect.delimiter;
    if (delimiter != ' ' && delimiter != ':')
        return true;
    const int filled = filledRecords(cut);
    if (filled < 3 || cut.regular < filled || cut.columns < (delimiter == ' ' ? 2 : 3))
        return false;
    int cells = 0;
    int typed = 0;
    for (const auto &record : cut.records) {
        for (const std::string &cell : record) {
            const CellLook look = lookOf(cell);
            cells += look != CellLook::Empty;
            typed += look != CellLook::Empty && look != CellLook::Text;
        }
    }
    return typed * 5 >= cells * 2;
}

/// Which record is the header, and how surely.
void findHeader(const Cut &cut, DialectGuess &guess)
{
    size_t first = 0;
    while (first + 1 < cut.records.size() && static_cast<int>(cut.records[first].size()) != cut.columns)
        ++first;
    if (static_cast<int>(cut.records.empty() ? 0 : cut.records[first].size()) != cut.columns)
        first = 0;
    guess.dialect.skipLines = static_cast<int>(first);
    if (cut.records.empty())
        return;
    const auto &header = cut.records[first];
    std::set<std::string> distinct;
    int typedInHeader = 0;
    int empty = 0;
    for (const std::string &cell : header) {
        const CellLook look = lookOf(cell);
        typedInHeader += look != CellLook::Text && look != CellLook::Empty;
        empty += look == CellLook::Empty;
        distinct.insert(cell);
    }
    int typedColumns = 0;
    for (int column = 0; column < cut.columns; ++column) {
        int typed = 0;
        int filled = 0;
        for (size_t r = first + 1; r < cut.records.size(); ++r) {
            if (static_cast<int>(cut.records[r].size()) <= column)
                continue;
            const CellLook look = lookOf(cut.records[r][static_cast<size_t>(column)]);
            filled += look != CellLook::Empty;
            typed += look != CellLook::Empty && look != CellLook::Text;
        }
        typedColumns += filled > 0 && typed * 10 >= filled * 7;
    }
    const bool repeated = distinct.size() < header.size() && empty < 2;
    if (typedInHeader > 0 && typedInHeader * 3 >= typedColumns) {
        guess.dialect.hasHeader = false;
        guess.headerConfidence = 0.9;
    } else if (typedColumns > 0) {
        guess.headerConfidence = typedInHeader == 0 && !repeated ? 0.98 : 0.8;
    } else {
        guess.headerConfidence = cut.records.size() <= first + 1 ? 0.9 : repeated ? 0.6 : 0.75;
    }
}

} // namespace

bool looksLikeEmail(std::string_view cell)
{
    size_t at = 0;
    size_t dot = 0;
    for (size_t i = 0; i < cell.size(); ++i) {
        switch (cell[i]) {
        case '@':
            if (at != 0 || i == 0)
                return false;
            at = i;
            break;
        case '.':
            dot = i;
            break;
        case ' ': case ',': case ';': case '<': case '>': case '(': case ')': case '"': case '\t': case '\n': case '\r':
            return false;
        default:
            break;
        }
    }
    return at != 0 && dot > at + 1 && dot + 1 < cell.size();
}

CellLook lookOf(std::string_view cell)
{
    cell = trimmed(cell);
    if (cell.empty())
        return CellLook::Empty;
    if (looksLikeEmail(cell))
        return CellLook::Email;
    if (cell.starts_with("http://") || cell.starts_with("https://") || cell.starts_with("www."))
        return CellLook::Address;
    if (cell.size() > 40)
        return CellLook::Text;
    if (looksLikeNumber(cell))
        return CellLook::Number;
    if (isTimeOfDay(cell) || readWrittenTime(cell, DateOrder::DayMonthYear) || readWrittenTime(cell, DateOrder::MonthDayYear))
        return CellLook::Date;
    return CellLook::Text;
}

DialectGuess detectDialect(std::string_view text, bool isComplete)
{
    if (text.size() > 256 * 1024) { // enough to tell
        text = text.substr(0, 256 * 1024);
        isComplete = false;
    }
    std::vector<Cut> cuts;
    for (const char quote : { '"', '\'' }) {
        if (quote == '\'' && text.find("'") == std::string_view::npos)
            continue;
        for (const char delimiter : { ',', ';', '\t', '|', ':', ' ' }) {
            if (text.find(delimiter) == std::string_view::npos)
                continue;
            if (quote == '\''
                && text.find(std::string { delimiter, quote }) == std::string_view::npos
                && !text.starts_with('\''))
                continue;
            Cut cut = cutText(text, isComplete, delimiter, quote);
            if (!isPossible(cut))
                continue;
            cuts.push_back(std::move(cut));
            cuts.back().score = scoreOf(cuts.back()) * (quote == '\'' ? 0.97 : 1);
        }
    }
    if (cuts.empty()) {
        cuts.push_back(cutText(text, isComplete, ',', '"'));
        cuts.back().score = scoreOf(cuts.back());
    }
    std::stable_sort(cuts.begin(), cuts.end(), [](const Cut &a, const Cut &b) { return a.score > b.score; });
    const Cut *best = &cuts.front();
    double second = 0;
    DialectGuess guess;
    for (const Cut &cut : cuts) {
        if (cut.dialect.delimiter == best->dialect.delimiter)
            continue;
        second = std::max(second, cut.score);
        if (guess.rival == 0 && cut.columns > 1) {
            guess.rival = cut.dialect.delimiter;
            guess.rivalColumns = cut.columns;
        }
    }
    // A single column is a list: read it as such rather than by a delimiter that fits nothing.
    const int filled = filledRecords(*best);
    const bool list = best->columns < 2 || (filled > 2 && best->score < leastScore);
    Cut plain;
    if (list) {
        guess.rival = best->columns > 1 ? best->dialect.delimiter : '\0';
        guess.rivalColumns = best->columns;
        plain = cutText(text, isComplete, ',', '"');
        best = &plain;
    }
    guess.dialect = best->dialect;
    guess.columns = best->columns;
    guess.records = filledRecords(*best);
    guess.regular = best->regular;
    const double regularity = guess.records ? double(guess.regular) / guess.records : 0;
    if (list) // surely so where nothing else cuts it at all
        guess.confidence = guess.rival == 0 && second == 0 ? 0.95 : 0.7;
    else
        guess.confidence = std::clamp(0.5 + (cuts.front().score - second) * 1.2, 0.3, 1.0) * (0.5 + 0.5 * regularity);
    if (guess.records < 2 && guess.rival != 0) // one record shows no regularity
        guess.confidence = std::min(guess.confidence, 0.75);
    findHeader(*best, guess);
    return guess;
}

} // namespace composer
