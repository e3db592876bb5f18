#include "detection/headerdetection.h"

#include "detection/dialectdetection.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace composer {

namespace {

using Record = std::vector<std::string>;

bool isTyped(CellLook look)
{
    return look != CellLook::Text && look != CellLook::Empty;
}

int typedCells(const Record &record)
{
    return static_cast<int>(
        std::count_if(record.begin(), record.end(), [](const std::string &cell) { return isTyped(lookOf(cell)); }));
}

bool hasAddress(const Record &record)
{
    return std::any_of(
        record.begin(), record.end(), [](const std::string &cell) { return lookOf(cell) == CellLook::Email; });
}

bool isNote(const Record &record)
{
    return !record.empty() && record.front().starts_with('#');
}

/// The filled width of most records; wider ones count for more than single cells.
int usualWidth(const CutRecords &records, size_t from)
{
    std::map<int, int> counts;
    for (size_t at = from; at < records.size(); ++at) {
        const int width = filledWidth(records[at]);
        if (width > 0 && !isNote(records[at]))
            ++counts[width];
    }
    double most = 0;
    int usual = 1;
    for (const auto &[width, count] : counts) {
        const double weight = width > 1 ? count : 0.5 * count;
        if (weight >= most) {
            most = weight;
            usual = width;
        }
    }
    return usual;
}

/// Records between blank lines and single cells.
struct Block {
    size_t begin = 0;
    size_t end = 0;
    int widest = 0;
    bool hasAddress = false;
    bool namesAddress = false; ///< it begins with names alone, and one of them is that of an address
    [[nodiscard]] size_t size() const { return end - begin; }
    /// A whole table of people, under a header of its own.
    [[nodiscard]] bool isOfPeople() const { return hasAddress && namesAddress && size() > 1; }
};

/// `Email`, `User Email`, `Correo electrónico`, `メールアドレス` among names that are no values.
bool namesAddress(const Record &record)
{
    static constexpr std::array words { "mail", "Mail", "MAIL", "orreo", "ourriel", "メール", "邮箱", "電子郵件",
        "이메일" };
    return typedCells(record) == 0 && std::any_of(record.begin(), record.end(), [](const std::string &cell) {
        return std::any_of(
            words.begin(), words.end(), [&](const char *word) { return cell.find(word) != std::string::npos; });
    });
}

/// Of several tables of people in one report, the one of the attendees: hosts and panelists come first, and less is
/// told of them; one person alone is a host as often as a guest.
bool isLesserTable(const Block &a, const Block &b)
{
    const auto weight = [](const Block &block) {
        const bool isLong = block.size() > 2;
        return std::tuple(isLong, isLong ? block.widest : 0, block.size(), block.begin);
    };
    return weight(a) < weight(b);
}

/// The same names in another order are the same table, glued on.
Record sortedNames(Record record)
{
    std::sort(record.begin(), record.end());
    return record;
}

std::vector<Block> blocksOf(const CutRecords &records, size_t from)
{
    std::vector<Block> blocks;
    bool isOpen = false;
    for (size_t at = from; at < records.size(); ++at) {
        const int width = filledWidth(records[at]);
        if (width < 2) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            blocks.push_back({ at, at, 0, false, namesAddress(records[at]) });
        isOpen = true;
        Block &block = blocks.back();
        block.end = at + 1;
        block.widest = std::max(block.widest, width);
        block.hasAddress |= hasAddress(records[at]);
    }
    return blocks;
}

/// `Webinar Name, Duration` and the one line below it: what a report says of itself, about no person and under other
/// names than the people behind it.
bool areFacts(const CutRecords &records, const Block &block, const Block &people)
{
    const Record &names = records[block.begin];
    const Record &others = records[people.begin];
    return people.isOfPeople() && !block.hasAddress && block.size() == 2 && typedCells(names) == 0
        && typedCells(records[block.begin + 1]) > 0
        && std::none_of(names.begin(), names.end(), [&](const std::string &name) {
               return !name.empty() && std::find(others.begin(), others.end(), name) != others.end();
           });
}

/// Where to look for the header: behind the facts that a report puts above its table, never behind rows of the table.
size_t tableBegin(const CutRecords &records, size_t from)
{
    const std::vector<Block> blocks = blocksOf(records, from);
    if (blocks.size() < 2)
        return from;
    const auto main = std::max_element(blocks.begin(), blocks.end(), [](const Block &a, const Block &b) {
        if (a.isOfPeople() && b.isOfPeople())
            return isLesserTable(a, b);
        return std::tuple(a.isOfPeople(), a.hasAddress, a.size()) < std::tuple(b.isOfPeople(), b.hasAddress, b.size());
    });
    const bool beginsWithNames = main->size() >= 2 && typedCells(records[main->begin]) == 0
        && std::any_of(records.begin() + static_cast<std::ptrdiff_t>(main->begin) + 1,
            records.begin() + static_cast<std::ptrdiff_t>(main->end),
            [](const Record &record) { return typedCells(record) > 0; });
    if (!beginsWithNames)
        return from;
    size_t above = 0;
    for (auto block = blocks.begin(); block != main; ++block) {
        const bool isOther = block->isOfPeople() && main->isOfPeople()
            && sortedNames(records[block->begin]) != sortedNames(records[main->begin]);
        if (!isOther && !areFacts(records, *block, *main) && (block->hasAddress || block->widest == main->widest))
            return from;
        above += block->size();
    }
    return above < main->size() || main->hasAddress ? main->begin : from;
}

/// The tables of people of a report, that at `begin` first; empty unless one above it is left out. One person alone is
/// the host. The same names in another order are no other table.
std::vector<int> tablesInDoubt(const CutRecords &records, size_t from, size_t begin)
{
    std::vector<int> tables { static_cast<int>(begin) };
    bool leavesPeopleOut = false;
    for (const Block &block : blocksOf(records, from)) {
        if (block.begin == begin || !block.isOfPeople() || block.size() <= 2)
            continue;
        leavesPeopleOut = leavesPeopleOut || block.end <= begin;
        if (sortedNames(records[block.begin]) != sortedNames(records[begin]))
            tables.push_back(static_cast<int>(block.begin));
    }
    return leavesPeopleOut ? tables : std::vector<int>();
}

bool hasRepeats(const Record &record)
{
    const std::set<std::string> distinct(record.begin(), record.end());
    const auto empty = std::count_if(
        record.begin(), record.end(), [](const std::string &cell) { return lookOf(cell) == CellLook::Empty; });
    return distinct.size() < record.size() && empty < 2;
}

/// The first address of a record; -1 = none.
int addressColumn(const Record &record)
{
    const auto address = std::find_if(
        record.begin(), record.end(), [](const std::string &cell) { return lookOf(cell) == CellLook::Email; });
    return address == record.end() ? -1 : static_cast<int>(address - record.begin());
}

/// `Host,host@example.com`: who gave the report, in front of its table.
bool isFactWithAddress(const Record &record)
{
    return filledWidth(record) == 2 && lookOf(record[0]) == CellLook::Text && lookOf(record[1]) == CellLook::Email;
}

/// Names for every column, and nothing else.
bool areNames(const Record &record)
{
    const int width = filledWidth(record);
    return width > 1 && typedCells(record) == 0 && !hasRepeats(record)
        && std::none_of(record.begin(), record.begin() + width,
            [](const std::string &cell) { return lookOf(cell) == CellLook::Empty; });
}

/// The record that names the columns behind facts with an address in them; `from` where there are no such facts. An
/// address may be the first event as well: whoever reads the file is asked.
size_t tableBehindFacts(const CutRecords &records, size_t from)
{
    constexpr size_t mostFacts = 20;
    bool hasFact = false;
    for (size_t at = from; at + 1 < records.size() && at < from + mostFacts; ++at) {
        const Record &record = records[at];
        const int width = filledWidth(record);
        const int below = addressColumn(records[at + 1]);
        if (hasFact && below >= 0 && areNames(record) && width > below && (width > 2 || below == 0))
            return at;
        if (width > 2 && !isNote(record))
            return from;
        if (addressColumn(record) >= 0 && !isFactWithAddress(record))
            return from;
        hasFact = hasFact || isFactWithAddress(record);
    }
    return from;
}

/// The first cell of an export of DATEV, whose first record says what the file is.
bool saysFormat(const Record &record)
{
    return !record.empty() && (record.front() == "EXTF" || record.front() == "DTVF");
}

/// How many columns below the header hold nothing but values.
int typedColumns(const CutRecords &records, size_t header, size_t columns)
{
    int typed = 0;
    for (size_t column = 0; column < columns; ++column) {
        int filled = 0;
        int values = 0;
        for (size_t at = header + 1; at < records.size(); ++at) {
            if (records[at].size() <= column)
                continue;
            const CellLook look = lookOf(records[at][column]);
            filled += look != CellLook::Empty;
            values += isTyped(look);
        }
        typed += filled > 0 && values * 10 >= filled * 7;
    }
    return typed;
}

/// R writes the rows' names in front of them and no name for that column: 1, 2, 3 …
bool hasRowNumbers(const CutRecords &records, size_t header)
{
    const size_t columns = static_cast<size_t>(filledWidth(records[header])) + 1;
    std::set<std::string> numbers;
    size_t rows = 0;
    for (size_t at = header + 1; at < records.size(); ++at) {
        const Record &record = records[at];
        if (filledWidth(record) == 0)
            continue;
        ++rows;
        const bool isNumber = record.size() == columns && !record.front().empty()
            && record.front().find_first_not_of("0123456789") == std::string::npos;
        if (!isNumber || !numbers.insert(record.front()).second)
            return false;
    }
    return rows > 0;
}

HeaderGuess judged(const CutRecords &records, size_t header)
{
    HeaderGuess guess;
    guess.skipLines = static_cast<int>(header);
    const Record &names = records[header];
    const int typed = typedCells(names);
    const int columns = typedColumns(records, header, names.size());
    const bool repeated = hasRepeats(names);
    guess.hasUnnamedFirst = typed == 0 && hasRowNumbers(records, header);
    if (typed > 0 && typed * 3 >= columns) {
        guess.hasHeader = false;
        guess.confidence = 0.9;
    } else if (columns > 0) {
        guess.confidence = typed == 0 && !repeated ? 0.98 : 0.8;
    } else {
        guess.confidence = records.size() <= header + 1 ? 0.9 : repeated ? 0.6 : 0.75;
    }
    return guess;
}

/// Blanks and colons cut a title into words as well: there a header has a cell for every column.
bool mayBeNarrow(char delimiter)
{
    return delimiter != ' ' && delimiter != ':';
}

} // namespace

int filledWidth(const std::vector<std::string> &record)
{
    for (size_t at = record.size(); at > 0; --at) {
        if (record[at - 1].find_first_not_of(" \t") != std::string::npos)
            return static_cast<int>(at);
    }
    return 0;
}

HeaderGuess findHeader(const CutRecords &records, size_t from, char delimiter)
{
    HeaderGuess guess;
    guess.skipLines = static_cast<int>(from);
    if (records.size() <= from)
        return guess;
    if (records.size() > from + 1 && saysFormat(records[from]))
        ++from;
    constexpr double asked = 0.6;
    if (const size_t names = tableBehindFacts(records, from); names > from) {
        guess = judged(records, names);
        guess.confidence = std::min(guess.confidence, asked);
        return guess;
    }
    const size_t begin = tableBegin(records, from);
    const int usual = usualWidth(records, begin);
    size_t last = begin; // no later than here
    while (last + 1 < records.size()) {
        const Record &record = records[last];
        const int width = filledWidth(record);
        if (width >= usual || hasAddress(record) || (width > 1 && typedCells(record) > 1))
            break;
        ++last;
    }
    size_t header = records.size();
    for (size_t at = begin; at <= last; ++at) {
        const int width = filledWidth(records[at]);
        const bool wideEnough = width >= usual || (mayBeNarrow(delimiter) && width >= 2 && width * 2 > usual);
        if (width > 0 && wideEnough && !hasAddress(records[at])
            && (header == records.size() || width > filledWidth(records[header])))
            header = at;
    }
    if (header == records.size()) {
        guess.skipLines = static_cast<int>(last);
        guess.hasHeader = false;
        guess.confidence = 0.9;
        return guess;
    }
    guess = judged(records, header);
    if (!guess.hasHeader)
        guess.skipLines = static_cast<int>(last);
    guess.tables = tablesInDoubt(records, from, begin);
    if (!guess.tables.empty()) {
        guess.tables.front() = guess.skipLines;
        guess.confidence = std::min(guess.confidence, asked);
    }
    return guess;
}

} // namespace composer
