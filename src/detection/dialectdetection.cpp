#include "detection/dialectdetection.h"

#include "csv/csvparser.h"
#include "detection/headerdetection.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace composer {

namespace {

constexpr int recordsLookedAt = 200;
constexpr std::array rareMarks { '#', '^', '~', '*', '=' };
constexpr double leastScore = 0.05; // below, no delimiter fits
constexpr double partConfidence = 0.85; // of a part of a report that is more than twice as wide as any other reading

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

struct Cut {
    CsvDialect dialect;
    std::vector<std::vector<std::string>> records;
    int columns = 0; // of most records
    int filled = 0; // records that are neither blank nor a comment
    int regular = 0; // of them with that many columns
    int several = 0; // of them with more than one
    int before = 0; // of them before the first with that many columns: a title, a note
    double steadiness = 0; // share of neighbours with as many columns as each other, more than one
    int oddQuotes = 0;
    double score = 0;
};

/// "# exported by …": not a row when the rows look otherwise.
bool isComment(const std::vector<std::string> &record)
{
    return !record.empty() && record.front().starts_with('#');
}

/// Most files have one table; what stands before and after it is often a single cell, and counts for less.
void countColumns(Cut &cut)
{
    std::map<size_t, int> counts;
    std::map<size_t, int> comments;
    int same = 0;
    int pairs = 0;
    size_t before = 0;
    for (const auto &record : cut.records) {
        if (record.empty())
            continue;
        if (isComment(record)) {
            ++comments[record.size()];
            continue;
        }
        ++counts[record.size()];
        cut.several += record.size() > 1;
        if (before > 0) {
            ++pairs;
            same += before == record.size() && before > 1;
        }
        before = record.size();
    }
    if (counts.empty())
        counts.swap(comments);
    double most = 0;
    for (const auto &[columns, count] : counts) {
        cut.filled += count;
        const double weight = columns > 1 ? count : 0.5 * count;
        if (weight >= most) { // wider when as many
            most = weight;
            cut.columns = static_cast<int>(columns);
            cut.regular = count;
        }
    }
    if (const auto named = comments.find(static_cast<size_t>(cut.columns));
        named != comments.end()) { // "#id,name" is a header
        cut.filled += named->second;
        cut.regular += named->second;
        cut.several += cut.columns > 1 ? named->second : 0;
    }
    for (const auto &record : cut.records) {
        if (static_cast<int>(record.size()) == cut.columns)
            break;
        cut.before += !record.empty() && !isComment(record);
    }
    cut.steadiness = pairs > 0 ? double(same) / pairs : 0;
}

Cut cutText(std::string_view text, bool isComplete, const CsvDialect &dialect)
{
    Cut cut;
    cut.dialect = dialect;
    CsvParser parser(CsvParser::Options::of(dialect));
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
        return cutText(text, true, dialect);
    }
    countColumns(cut);
    return cut;
}

Cut cutText(std::string_view text, bool isComplete, char delimiter, char quote)
{
    CsvDialect dialect;
    dialect.delimiter = delimiter;
    dialect.quote = quote;
    return cutText(text, isComplete, dialect);
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

/// Seldom what separates columns, and hardly ever meant where a usual mark cuts the text as well.
bool isRareMark(char delimiter)
{
    return std::find(rareMarks.begin(), rareMarks.end(), delimiter) != rareMarks.end();
}

double scoreOf(const Cut &cut)
{
    if (cut.filled == 0)
        return 0;
    const double alike = double(cut.regular) / cut.filled;
    const double regularity = std::max(alike, 0.9 * cut.steadiness); // several tables in one file are steady
    const double quotes = 1 - 0.5 * std::min(1.0, double(cut.oddQuotes) / cut.filled);
    const double width = cut.columns < 2 ? 0.2 : 1 - 0.5 / cut.columns;
    double score = regularity * regularity * quotes * width * (0.3 + 0.7 * senseOf(cut));
    switch (cut.dialect.delimiter) {
    case ' ': // words have it too
        return score * 0.5;
    case ':': // and times, addresses of the web
        return score * 0.35;
    case '#':
    case '^':
    case '~':
    case '*':
    case '=':
        return score * 0.6;
    case '|': // often a list inside a cell
        return score * 0.8;
    default:
        return score;
    }
}

/// Typed cells among those that are not empty.
double typedShare(const Cut &cut)
{
    int cells = 0;
    int typed = 0;
    for (const auto &record : cut.records) {
        for (const std::string &cell : record) {
            const CellLook look = lookOf(cell);
            cells += look != CellLook::Empty;
            typed += look != CellLook::Empty && look != CellLook::Text;
        }
    }
    return cells ? double(typed) / cells : 0;
}

/// A column of values among others of text: no prose has a number in the same place of every line.
bool hasTypedColumn(const Cut &cut)
{
    for (size_t column = 0; column < static_cast<size_t>(cut.columns); ++column) {
        int typed = 0;
        for (const auto &record : cut.records) {
            const CellLook look = column < record.size() ? lookOf(record[column]) : CellLook::Empty;
            typed += look != CellLook::Empty && look != CellLook::Text;
        }
        if (typed * 10 >= cut.filled * 9)
            return true;
    }
    return false;
}

/// A blank or a colon is a delimiter only where it cuts the records alike into cells of which many are values:
/// sentences, names and times have them as well. No text has the same four words and more in each of its lines.
bool isPossible(const Cut &cut)
{
    const char delimiter = cut.dialect.delimiter;
    if (isRareMark(delimiter)) // made for a program: it cuts all records alike or is none
        return cut.filled > 1 && cut.columns > (cut.filled > 4 ? 1 : 2) && cut.regular * 20 >= cut.filled * 19;
    if (delimiter != ' ' && delimiter != ':')
        return true;
    const int rows = cut.filled - (cut.before <= 5 ? cut.before : 0);
    if (cut.regular < 3 || cut.columns < (delimiter == ' ' ? 2 : 3) || cut.regular * 10 < rows * 9)
        return false;
    const bool allAlike = cut.regular == cut.filled;
    if (allAlike && delimiter == ' ' && cut.columns >= 4 && cut.filled >= 5)
        return true;
    if (allAlike && delimiter == ' ' && cut.columns >= 3 && cut.filled >= 10 && hasTypedColumn(cut))
        return true;
    return typedShare(cut) >= (allAlike ? 0.4 : 0.6);
}

/// Columns set apart by several blanks, as people and old programs align them: each run counts as one.
std::string withSingleBlanks(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        const bool atStart = out.empty() || out.back() == '\n' || out.back() == '\r';
        if (c == ' ' && (atStart || out.back() == ' '))
            continue;
        if ((c == '\n' || c == '\r') && !out.empty() && out.back() == ' ')
            out.pop_back();
        out += c;
    }
    return out;
}

/// "sep=;" in the first line is Excel's own way to say it; 0 = not said.
char saidDelimiter(std::string_view text)
{
    constexpr std::string_view word = "sep=";
    if (text.starts_with('"'))
        text.remove_prefix(1);
    if (text.size() < word.size() + 2 || (!text.starts_with(word) && !text.starts_with("SEP=")))
        return 0;
    std::string_view rest = text.substr(word.size() + 1);
    while (rest.size() > 1 && rest.front() == text[word.size()]) // padded like every row
        rest.remove_prefix(1);
    return rest.starts_with('\n') || rest.starts_with('\r') || rest.starts_with("\"\n") || rest.starts_with("\"\r")
        ? text[word.size()]
        : '\0';
}

/// `a, "b"`: blanks between the delimiter and the quote, as people type lists. Rows that hold such cells hold them so
/// throughout.
bool hasQuotesAfterBlanks(const Cut &cut)
{
    int padded = 0;
    int rows = 0;
    for (const auto &record : cut.records) {
        rows += record.size() > 1;
        padded += std::any_of(record.begin(), record.end(), [&cut](const std::string &cell) {
            const std::string_view inside = trimmed(cell);
            return cut.dialect.quote && inside.size() < cell.size() && cell.front() == ' ' && inside.size() > 1
                && inside.front() == cut.dialect.quote;
        });
    }
    return padded * 2 > rows;
}

/// How a text writes quotes inside quotes.
struct InnerQuotes {
    bool areBehindBackslash = false;
    bool areDoubled = false;
};

/// Behind backslashes as MySQL and PHP write them, "He said \"go\" now", or doubled. A path in quotes ends with a
/// backslash as well: "C:\".
InnerQuotes innerQuotesOf(std::string_view text, const CsvDialect &dialect)
{
    InnerQuotes inner;
    if (!dialect.quote)
        return inner;
    const auto isEdge = [&](size_t at) {
        return at >= text.size() || text[at] == dialect.delimiter || text[at] == '\n' || text[at] == '\r';
    };
    for (size_t at = text.find(dialect.quote); at != std::string_view::npos; at = text.find(dialect.quote, at + 1)) {
        const bool isDoubled = at + 1 < text.size() && text[at + 1] == dialect.quote;
        const bool isBehindEdge = at == 0 || isEdge(at - 1);
        inner.areDoubled |= isDoubled && !isBehindEdge && !isEdge(at + 2) && text[at - 1] != '\\';
        inner.areBehindBackslash |= !isBehindEdge && text[at - 1] == '\\' && !isDoubled && !isEdge(at + 1);
        at += isDoubled;
    }
    return inner;
}

/// Whether it cuts more records alike, or as many with fewer quotes in odd places, or swallows fewer lines.
bool isCutBetter(const Cut &cut, const Cut &than)
{
    if (cut.regular != than.regular)
        return cut.regular > than.regular;
    return cut.oddQuotes != than.oddQuotes ? cut.oddQuotes < than.oddQuotes : cut.filled > than.filled;
}

/// What cuts most of the records, and is not likely to be meant.
void keepUnlikely(Cut &unlikely, Cut cut)
{
    if (cut.columns > 1 && cut.several > unlikely.several)
        unlikely = std::move(cut);
}

struct Cuts {
    std::vector<Cut> possible;
    Cut unlikely; // see keepUnlikely()
    bool hasRunsOfBlanks = false; // that were read as one each
};

/// With every delimiter and quote that may be meant; `said`: the only one, 0 = any.
Cuts cutEveryWay(std::string_view text, bool isComplete, char said)
{
    Cuts cuts;
    for (const char quote : { '"', '\'' }) {
        if (quote == '\'' && text.find("'") == std::string_view::npos)
            continue;
        for (const char delimiter : { ',', ';', '\t', '|', ':', ' ', '#', '^', '~', '*', '=' }) {
            if (text.find(delimiter) == std::string_view::npos || (said && delimiter != said))
                continue;
            if (quote == '\'' && text.find(std::string { delimiter, quote }) == std::string_view::npos
                && !text.starts_with('\''))
                continue;
            Cut cut = cutText(text, isComplete, delimiter, quote);
            if (delimiter == ' ' && !isPossible(cut) && text.find("  ") != std::string_view::npos) {
                const std::string singleBlanks = withSingleBlanks(text);
                cuts.hasRunsOfBlanks |= !singleBlanks.empty();
                cut = cutText(singleBlanks, isComplete, delimiter, quote);
            }
            if (!isPossible(cut)) {
                if (cut.filled > 2 && cut.columns > 2 && cut.regular * 10 >= cut.filled * 9)
                    keepUnlikely(cuts.unlikely, std::move(cut));
                continue;
            }
            cuts.possible.push_back(std::move(cut));
            cuts.possible.back().score = scoreOf(cuts.possible.back()) * (quote == '\'' ? 0.97 : 1);
        }
    }
    return cuts;
}

/// Columns of the table that a sure header begins: it and at least two rows right below are as wide. 0 = none.
int columnsBelow(const Cut &cut, const HeaderGuess &header)
{
    constexpr double sureHeader = 0.7;
    constexpr int fewestRows = 2;
    const auto from = static_cast<size_t>(header.skipLines);
    if (!header.hasHeader || header.confidence < sureHeader || from >= cut.records.size())
        return 0;
    const size_t columns = cut.records[from].size();
    int rows = 0;
    for (size_t at = from + 1; at < cut.records.size() && cut.records[at].size() == columns; ++at)
        ++rows;
    return rows >= fewestRows ? static_cast<int>(columns) : 0;
}

} // namespace

DialectGuess detectDialect(std::string_view text, bool isComplete)
{
    if (text.size() > 256 * 1024) { // enough to tell
        text = text.substr(0, 256 * 1024);
        isComplete = false;
    }
    const char said = saidDelimiter(text);
    Cuts tried = cutEveryWay(text, isComplete, said);
    std::vector<Cut> &cuts = tried.possible;
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
    // Rows of many lengths whose cells still make sense are a table, if not a good one.
    constexpr double sensible = 0.6;
    const bool ragged
        = best->columns > 1 && best->several * 5 >= best->filled * 3 && best->filled > 2 && senseOf(*best) >= sensible;
    // A single column is a list: read it as such rather than by a delimiter that fits nothing.
    const bool list = !said && (best->columns < 2 || (best->filled > 2 && best->score < leastScore && !ragged));
    Cut plain;
    if (list) {
        for (Cut &cut : cuts) {
            if (cut.several * 2 > cut.filled)
                keepUnlikely(tried.unlikely, std::move(cut));
        }
        guess.rival = tried.unlikely.columns > 1 ? tried.unlikely.dialect.delimiter : '\0';
        guess.rivalColumns = tried.unlikely.columns;
        plain = cutText(text, isComplete, ',', '"');
        best = &plain;
    }
    if (hasQuotesAfterBlanks(*best)) {
        CsvDialect dialect = best->dialect;
        dialect.quotesAfterBlanks = true;
        plain = cutText(text, isComplete, dialect);
        best = &plain;
    }
    Cut unescaped;
    if (const InnerQuotes inner = innerQuotesOf(text, best->dialect); inner.areBehindBackslash) {
        CsvDialect dialect = best->dialect;
        dialect.backslashQuotes = true;
        unescaped = cutText(text, isComplete, dialect);
        if (!inner.areDoubled || isCutBetter(unescaped, *best)) // else a backslash is one
            best = &unescaped;
    }
    guess.dialect = best->dialect;
    guess.columns = list ? 1 : best->columns;
    guess.records = best->filled;
    guess.regular = best->regular;
    const double regularity = guess.records ? double(guess.regular) / guess.records : 0;
    if (said)
        guess.confidence = 1;
    else if (list) // surely so where nothing else cuts it at all
        guess.confidence = guess.rival != 0 ? 0.7 : second > 0 ? 0.75 : 0.95;
    else
        guess.confidence = std::clamp(0.5 + (cuts.front().score - second) * 1.2, 0.3, 1.0) * (0.5 + 0.5 * regularity);
    if (!said && !list && best->dialect.delimiter == ' ' && (tried.hasRunsOfBlanks || typedShare(*best) < 0.4))
        guess.confidence = std::min(guess.confidence, 0.7);
    if (!said && !list && isRareMark(best->dialect.delimiter)) {
        guess.confidence = std::min(guess.confidence, 0.75);
        if (guess.rival == 0) { // or it is no mark at all
            guess.rival = ',';
            guess.rivalColumns = 1;
        }
    }
    if (guess.records < 2 && guess.rival != 0) // one record shows no regularity
        guess.confidence = std::min(guess.confidence, 0.75);
    const HeaderGuess header
        = findHeader(best->records, said && best->records.size() > 1 ? 1 : 0, best->dialect.delimiter);
    guess.dialect.skipLines = header.skipLines;
    guess.dialect.hasHeader = header.hasHeader;
    guess.dialect.hasUnnamedFirst = header.hasUnnamedFirst;
    guess.headerConfidence = header.confidence;
    for (const int above : header.tables)
        guess.tables.emplace_back(above, best->records[static_cast<size_t>(above)]);
    const int columns = columnsBelow(*best, header);
    if (!said && !list && columns >= 2 * std::max(guess.rivalColumns, 2)) { // a report of parts: this one is meant
        guess.columns = columns;
        guess.confidence = std::max(guess.confidence, partConfidence);
    }
    return guess;
}

} // namespace composer
