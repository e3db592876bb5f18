#include "validation/draftcheck.h"

#include "domain/rowruns.h"
#include "domain/timestamp.h"
#include "validation/draftrules.h"
#include "validation/repeats.h"
#include "validation/rowcheck.h"
#include "validation/spreadsheetpatterns.h"
#include "validation/textpatterns.h"

#include <algorithm>
#include <bitset>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace composer {

namespace {

// What DraftCheck keeps of a row's time beside the seconds since 1970.
constexpr quint32 noTime = 0; // none that can be read, or outside of 1970 to 2106
constexpr quint32 notChecked = 1; // locked or skipped

bool byRow(const Issue &a, const Issue &b)
{
    return a.row < b.row;
}

bool isAcrossRows(const Issue &issue)
{
    return issue.rule == Rule::IdTwice || issue.rule == Rule::DuplicateContent;
}

bool isSaidOfDraft(const Issue &issue)
{
    return isOfDraft(issue.rule);
}

Issue issueOf(const RuleEntry &entry, qsizetype row, EventField field)
{
    return { static_cast<qint32>(row), entry.rule, field };
}

/// What DraftCheck keeps of a row's time.
quint32 secondOf(const RowReader &row, bool isLive)
{
    if (!isLive)
        return notChecked;
    const qint64 second = row.instant() ? *row.instant() / 1000 : 0;
    const bool isKept = second > notChecked && second <= std::numeric_limits<quint32>::max();
    return isKept ? static_cast<quint32>(second) : noTime;
}

/// How many rows have something.
struct RowCounts {
    qint64 withErrors = 0;
    qint64 withWarnings = 0;
};

/// Of issues by row. What is said of the whole draft is no row's.
RowCounts countedRows(const Issue *from, const Issue *to)
{
    RowCounts counts;
    while (from != to) {
        const qint32 row = from->row;
        bool hasError = false;
        bool hasWarning = false;
        for (; from != to && from->row == row; ++from) {
            if (!isOfDraft(from->rule))
                (isError(*from) ? hasError : hasWarning) = true;
        }
        counts.withErrors += hasError;
        counts.withWarnings += hasWarning;
    }
    return counts;
}

/// The issues of the rows of a span, and those of its rows that repeat earlier ones. `seconds`: see secondOf().
QList<Issue> withRepeats(const QList<Issue> &found, RowRun span, const quint32 *seconds,
    const std::vector<quint8> &isContentTwice, const std::vector<quint8> &isIdTwice)
{
    QList<Issue> all;
    auto issue = found.cbegin();
    for (qsizetype row = span.first; row < span.first + span.count; ++row) {
        const bool idTwice = !isIdTwice.empty() && isIdTwice[static_cast<size_t>(row)];
        const bool contentTwice = isContentTwice[static_cast<size_t>(row)];
        if ((!idTwice && !contentTwice) || seconds[row] == notChecked)
            continue;
        for (; issue != found.cend() && issue->row <= row; ++issue)
            all.append(*issue);
        if (idTwice)
            all.append(issueOf(rules::IdTwice::entry, row, EventField::Id));
        if (contentTwice)
            all.append(issueOf(rules::DuplicateContent::entry, row, EventField::Email));
    }
    return all.isEmpty() ? found : all + found.mid(issue - found.cbegin());
}

// A thread's turn: enough rows that handing them out costs nothing, few enough that a cancelled check ends at once.
constexpr qsizetype rowsOfATurn = 8192;

} // namespace

DraftCheck DraftCheck::whole(const EventTable &table, const CheckOptions &options, const std::atomic_bool *cancel)
{
    DraftCheck check;
    check.m_facts = std::make_shared<const DraftFacts>(table, options);
    const qsizetype rows = table.rowCount();
    check.m_contents.resize(rows);
    check.m_seconds.resize(rows);
    quint64 *const contents = check.m_contents.data();
    quint32 *const seconds = check.m_seconds.data();
    // Ids that are not ours: ours are unique by making.
    std::vector<quint64> ids(table.column(EventField::Id).isEmptyEverywhere() ? 0 : static_cast<size_t>(rows));

    // Row by row, by all threads; then what rows have to do with each other.
    ParallelWorkers crew(rows > rowsOfATurn ? ParallelWorkers::usualThreads() : 1);
    const qsizetype turns = (rows + rowsOfATurn - 1) / rowsOfATurn;
    std::vector<QList<Issue>> issuesOfTurn(static_cast<size_t>(turns));
    std::atomic<qsizetype> nextTurn = 0;
    crew.run(crew.threads(), [&](int) {
        RowReader reader(table, rows > rowsOfATurn ? RowReader::Memory::Repeated : RowReader::Memory::None);
        qsizetype foundBefore = 0;
        for (qsizetype turn = nextTurn++; turn < turns && !(cancel && *cancel); turn = nextTurn++) {
            QList<Issue> found; // here and not in its place, whose neighbours other threads write to
            found.reserve(foundBefore + foundBefore / 8); // other rows of a file are like these
            RowCheck checkRow(reader, *check.m_facts, found);
            for (qsizetype row = turn * rowsOfATurn; row < std::min(rows, (turn + 1) * rowsOfATurn); ++row) {
                reader.read(row);
                const bool isLive = isChecked(table, row);
                if (isLive)
                    checkRow();
                contents[row] = reader.contentHash();
                seconds[row] = secondOf(reader, isLive);
                if (!ids.empty() && !reader.at(EventField::Id).empty())
                    ids[static_cast<size_t>(row)] = std::hash<std::string_view>()(reader.at(EventField::Id)) | 1;
            }
            foundBefore = found.size();
            issuesOfTurn[static_cast<size_t>(turn)] = std::move(found);
        }
    });
    if (cancel && *cancel)
        return {};
    const std::vector<quint8> isContentTwice = markRepeats(crew, { contents, static_cast<size_t>(rows) });
    const std::vector<quint8> isIdTwice = markRepeats(crew, ids,
        [&table](qsizetype a, qsizetype b) { return table.utf8(a, EventField::Id) == table.utf8(b, EventField::Id); });

    // The issues across rows among the others, and how many rows have any: by all threads again.
    std::vector<RowCounts> countsOfTurn(static_cast<size_t>(turns));
    nextTurn = 0;
    crew.run(crew.threads(), [&](int) {
        for (qsizetype turn = nextTurn++; turn < turns; turn = nextTurn++) {
            QList<Issue> &found = issuesOfTurn[static_cast<size_t>(turn)];
            const RowRun span { turn * rowsOfATurn, std::min(rows - turn * rowsOfATurn, rowsOfATurn) };
            found = withRepeats(found, span, seconds, isContentTwice, isIdTwice);
            countsOfTurn[static_cast<size_t>(turn)] = countedRows(found.constData(), found.constData() + found.size());
        }
    });
    check.m_issues.reserve(std::accumulate(issuesOfTurn.begin(), issuesOfTurn.end(), qsizetype(0),
        [](qsizetype sum, const QList<Issue> &found) { return sum + found.size(); }));
    for (const QList<Issue> &found : issuesOfTurn)
        check.m_issues.append(found);
    for (const RowCounts &counts : countsOfTurn) {
        check.m_rowsWithErrors += counts.withErrors;
        check.m_rowsWithWarnings += counts.withWarnings;
    }
    check.addIssuesOfDraft(table);
    check.m_complete = true;
    check.m_isOld = false;
    return check;
}

/// What is said of the draft stands on its first checked row, before what that row has to do with others: it may repeat
/// a locked one.
void DraftCheck::addIssuesOfDraft(const EventTable &table)
{
    const QList<Issue> ofDraft = issuesOfDraft(table, m_firstRow);
    if (ofDraft.isEmpty())
        return;
    const auto [from, to]
        = std::equal_range(m_issues.cbegin(), m_issues.cend(), Issue { static_cast<qint32>(m_firstRow) }, byRow);
    QList<Issue> ofRow(from, to);
    const auto at = std::find_if(ofRow.cbegin(), ofRow.cend(), isAcrossRows) - ofRow.cbegin();
    for (qsizetype i = 0; i < ofDraft.size(); ++i)
        ofRow.insert(at + i, ofDraft.at(i));
    correctInPlace({ m_firstRow, ofRow });
}

void DraftCheck::setNow(qint64 nowMs)
{
    if (!m_facts || m_facts->options.nowMs == nowMs)
        return;
    auto facts = std::make_shared<DraftFacts>(*m_facts);
    facts->options.nowMs = nowMs;
    m_facts = facts;
}

std::optional<DraftCheck::Rows> DraftCheck::noteCells(const EventTable &table, const QList<qsizetype> &rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    if (!m_facts || rows.size() > mostRowsAtOnce)
        return noteMany();
    QList<quint64> before;
    if (m_complete) {
        for (const qsizetype row : rows)
            before.append(m_contents.at(row));
        RowReader reader(table);
        readRows(reader, rows);
    }
    const auto corrected = recheck(table, rows, before);
    if (mayChangeHabits(table, rows))
        m_complete = false;
    return corrected;
}

std::optional<DraftCheck::Rows> DraftCheck::noteMany()
{
    m_complete = false;
    m_isOld = true;
    return std::nullopt;
}

std::optional<DraftCheck::Rows> DraftCheck::noteInserted(const EventTable &table, const QList<RowRun> &runs)
{
    qsizetype moved = 0; // rows that came before the issue's
    auto run = runs.cbegin();
    const auto place = [&](qsizetype row) {
        while (run != runs.cend() && run->first <= row + moved)
            moved += (run++)->count;
        return row + moved;
    };
    for (Issue &issue : m_issues)
        issue.row = static_cast<qint32>(place(issue.row));
    run = runs.cbegin();
    moved = 0;
    if (m_firstRow >= 0)
        m_firstRow = place(m_firstRow);
    if (!m_facts || rowruns::rowsIn(runs) > mostRowsAtOnce)
        return noteMany();
    QList<qsizetype> rows;
    for (const RowRun &inserted : runs) {
        for (qsizetype row = inserted.first; row < inserted.first + inserted.count; ++row)
            rows.append(row);
    }
    if (m_complete) {
        rowruns::insert(m_contents, runs, {});
        rowruns::insert(m_seconds, runs, {});
        RowReader reader(table);
        readRows(reader, rows);
    }
    const auto corrected = recheck(table, rows, {});
    if (!table.column(EventField::Id).isEmptyEverywhere() || mayChangeHabits(table, rows))
        m_complete = false;
    return corrected;
}

std::optional<DraftCheck::Rows> DraftCheck::noteRemoved(const EventTable &table, const QList<RowRun> &runs)
{
    QList<Issue> left;
    left.reserve(m_issues.size());
    qsizetype gone = 0; // rows of the runs that end before the issue's
    auto run = runs.cbegin();
    for (auto from = m_issues.cbegin(); from != m_issues.cend();) {
        const auto end = std::upper_bound(from, m_issues.cend(), *from, byRow);
        while (run != runs.cend() && run->first + run->count <= from->row)
            gone += (run++)->count;
        if (run != runs.cend() && run->first <= from->row) {
            countRows(std::to_address(from), std::to_address(end), -1);
        } else {
            for (auto issue = from; issue != end; ++issue)
                left.append({ static_cast<qint32>(issue->row - gone), issue->rule, issue->field });
        }
        from = end;
    }
    m_issues = left;
    qsizetype before = 0;
    for (const RowRun &removed : runs) {
        if (removed.first <= m_firstRow && m_firstRow < removed.first + removed.count)
            m_firstRow = -1;
        else if (removed.first < m_firstRow)
            before += removed.count;
    }
    if (m_firstRow >= 0)
        m_firstRow -= before;
    if (!m_complete || rowruns::rowsIn(runs) > mostRowsAtOnce)
        return noteMany();
    QList<quint64> contents = m_contents;
    rowruns::keep(contents, runs);
    rowruns::remove(m_contents, runs);
    rowruns::remove(m_seconds, runs);
    const auto corrected = recheck(table, {}, contents);
    if (!table.column(EventField::Id).isEmptyEverywhere() || mayChangeHabits(table, {}))
        m_complete = false;
    return corrected;
}

void DraftCheck::readRows(RowReader &reader, const QList<qsizetype> &rows)
{
    for (const qsizetype row : rows) {
        reader.read(row);
        m_contents[row] = reader.contentHash();
        m_seconds[row] = secondOf(reader, isChecked(reader.table(), row));
    }
}

std::optional<DraftCheck::Rows> DraftCheck::recheck(
    const EventTable &table, const QList<qsizetype> &rows, const QList<quint64> &contentsBefore)
{
    // Which other rows have to do with these: of each content that came or went, the first other row.
    struct Places {
        qsizetype first = -1;
        qsizetype firstOther = -1;
    };
    std::unordered_map<quint64, Places> contents;
    QList<qsizetype> changing = rows;
    const qsizetype firstRowBefore = m_firstRow;
    QList<Issue> ofDraft;
    if (m_complete) {
        for (const quint64 content : contentsBefore)
            contents.try_emplace(content);
        for (const qsizetype row : rows)
            contents.try_emplace(m_contents.at(row));
        contents.erase(0);
        std::bitset<65536> maybe;
        for (const auto &[content, places] : contents)
            maybe.set(content & 0xffff);
        const quint64 *const all = m_contents.constData();
        for (qsizetype at = 0; !contents.empty() && at < m_contents.size(); ++at) {
            if (!maybe.test(all[at] & 0xffff))
                continue;
            const auto found = contents.find(all[at]);
            if (found == contents.end())
                continue;
            Places &places = found->second;
            if (places.first < 0)
                places.first = at;
            if (places.firstOther < 0 && !std::binary_search(rows.cbegin(), rows.cend(), at)) {
                places.firstOther = at;
                changing.append(at);
            }
        }
        ofDraft = issuesOfDraft(table, m_firstRow);
        for (const qsizetype row : { firstRowBefore, m_firstRow }) {
            if (row >= 0 && row < table.rowCount())
                changing.append(row);
        }
        std::sort(changing.begin(), changing.end());
        changing.erase(std::unique(changing.begin(), changing.end()), changing.end());
    }

    QList<Correction> corrections;
    RowReader reader(table);
    for (const qsizetype row : std::as_const(changing)) {
        const auto before
            = std::equal_range(m_issues.cbegin(), m_issues.cend(), Issue { static_cast<qint32>(row) }, byRow);
        const auto had = [&before](const RuleEntry &entry) {
            return std::any_of(
                before.first, before.second, [&entry](const Issue &issue) { return issue.rule == entry.rule; });
        };
        QList<Issue> issues;
        if (isChecked(table, row)) {
            reader.read(row);
            RowCheck(reader, *m_facts, issues)();
            if (m_complete && row == m_firstRow)
                issues += ofDraft;
            else if (!m_complete)
                std::copy_if(before.first, before.second, std::back_inserter(issues), isSaidOfDraft);
            if (had(rules::IdTwice::entry))
                issues.append(issueOf(rules::IdTwice::entry, row, EventField::Id));
            bool isDuplicate = had(rules::DuplicateContent::entry);
            if (m_complete) {
                const quint64 content = m_contents.at(row);
                if (content == 0)
                    isDuplicate = false;
                else if (const auto known = contents.find(content); known != contents.end())
                    isDuplicate = known->second.first != row;
            }
            if (isDuplicate)
                issues.append(issueOf(rules::DuplicateContent::entry, row, EventField::Email));
        }
        if (!std::equal(before.first, before.second, issues.cbegin(), issues.cend()))
            corrections.append({ row, issues });
    }
    correct(corrections);
    if (corrections.isEmpty())
        return std::nullopt;
    return Rows { corrections.first().row, corrections.last().row };
}

QList<Issue> DraftCheck::issuesOfDraft(const EventTable &table, qsizetype &firstRow) const
{
    firstRow = -1;
    rules::TimePattern pattern { 0, true, true };
    bool midnightHere = true;
    std::optional<quint32> second;
    for (qsizetype row = 0;
         row < m_seconds.size() && (pattern.sameSecond || pattern.midnight || midnightHere || firstRow < 0); ++row) {
        const quint32 at = m_seconds.at(row);
        if (at == notChecked)
            continue;
        firstRow = firstRow < 0 ? row : firstRow;
        if (at == noTime) {
            pattern.sameSecond = pattern.midnight = midnightHere = false;
            continue;
        }
        ++pattern.events;
        pattern.sameSecond = pattern.sameSecond && (!second || *second == at);
        second = at;
        const qint64 ms = qint64(at) * 1000;
        pattern.midnight = pattern.midnight && ms % msPerDay == 0;
        midnightHere = midnightHere && m_facts->zone.toLocal(ms) % msPerDay == 0;
    }
    pattern.midnight = pattern.midnight || midnightHere;
    QList<Issue> issues;
    if (firstRow < 0)
        return issues;
    if (rules::AllSameSecond::finds(pattern))
        issues.append(issueOf(rules::AllSameSecond::entry, firstRow, EventField::Timestamp));
    else if (rules::AllMidnight::finds(pattern))
        issues.append(issueOf(rules::AllMidnight::entry, firstRow, EventField::Timestamp));
    const QList<Token> &tokens = table.eventTemplate().tokens;
    for (int i = 0; i < tokens.size(); ++i) {
        if (rules::TokenNameReserved::finds(tokens.at(i).name))
            issues.append(issueOf(rules::TokenNameReserved::entry, firstRow, EventField::token(i)));
    }
    if (m_facts->isCardTextBroken)
        issues.append(issueOf(rules::CardTextBroken::entry, firstRow, EventField::Email));
    return issues;
}

bool DraftCheck::mayChangeHabits(const EventTable &table, const QList<qsizetype> &rows) const
{
    constexpr size_t shortestOfDoubt = 4;
    for (int i = 0; i < m_facts->tokenTypes.size(); ++i) {
        if (m_facts->tokenTypes[i] != TokenType::String)
            continue;
        if (m_facts->usualDigits[static_cast<size_t>(i)] > 0 || m_facts->hasTails[static_cast<size_t>(i)])
            return true;
        for (const qsizetype row : rows) {
            const std::string_view text = table.utf8(row, EventField::token(i));
            if ((text.size() >= shortestOfDoubt && isAllDigits(text)) || isWholeWithTail(text))
                return true;
        }
    }
    return false;
}

void DraftCheck::correct(const QList<Correction> &corrections)
{
    if (corrections.isEmpty())
        return;
    if (corrections.size() == 1 && m_issues.isDetached())
        return correctInPlace(corrections.first());
    // One pass, however many rows.
    QList<Issue> merged(m_issues.size());
    qsizetype size = 0;
    const Issue *from = m_issues.constData();
    const Issue *end = from + m_issues.size();
    for (const Correction &correction : corrections) {
        const auto [old, next] = std::equal_range(from, end, Issue { static_cast<qint32>(correction.row) }, byRow);
        const qsizetype kept = old - from;
        merged.resize(merged.size() + correction.issues.size() - (next - old));
        std::copy_n(from, kept, merged.begin() + size);
        std::copy_n(correction.issues.constData(), correction.issues.size(), merged.begin() + size + kept);
        size += kept + correction.issues.size();
        countRows(old, next, -1);
        countRows(correction.issues.constData(), correction.issues.constData() + correction.issues.size(), 1);
        from = next;
    }
    std::copy(from, end, merged.begin() + size);
    m_issues = merged;
}

/// A keystroke's row, in a list of a million that nobody else reads: without a list as long beside it.
void DraftCheck::correctInPlace(const Correction &correction)
{
    const Issue *first = m_issues.constData();
    const auto [old, next]
        = std::equal_range(first, first + m_issues.size(), Issue { static_cast<qint32>(correction.row) }, byRow);
    countRows(old, next, -1);
    const qsizetype at = old - first;
    const qsizetype had = next - old;
    const qsizetype has = correction.issues.size();
    if (has < had)
        m_issues.remove(at + has, had - has);
    else if (has > had)
        m_issues.insert(at + had, has - had, Issue());
    std::copy_n(correction.issues.constData(), has, m_issues.begin() + at);
    countRows(correction.issues.constData(), correction.issues.constData() + has, 1);
}

void DraftCheck::countRows(const Issue *from, const Issue *to, int sign)
{
    const RowCounts counts = countedRows(from, to);
    m_rowsWithErrors += sign * counts.withErrors;
    m_rowsWithWarnings += sign * counts.withWarnings;
}

} // namespace composer
