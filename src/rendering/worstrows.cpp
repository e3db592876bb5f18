#include "rendering/worstrows.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <unordered_map>
#include <vector>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct WorstRowText {
    Q_DECLARE_TR_FUNCTIONS(WorstRows)
};

constexpr size_t listedPerReason = 3;
constexpr size_t renderedPerPart = 24; ///< of the rows that promise to be longest
constexpr size_t mostDistinct = 200; ///< more different values than this are free text, of which each is rare
constexpr qint64 rareShare = 50; ///< rare: at most one row in so many

/// The best few of many, without keeping the many.
template<typename Score>
class Top
{
public:
    explicit Top(size_t most)
        : m_most(most)
    {
    }

    void offer(Score score, qint32 row)
    {
        if (m_best.size() == m_most && score <= m_best.back().first)
            return;
        const auto place = std::ranges::upper_bound(m_best, score, std::greater(), &std::pair<Score, qint32>::first);
        m_best.insert(place, { score, row });
        if (m_best.size() > m_most)
            m_best.pop_back();
    }
    [[nodiscard]] const std::vector<std::pair<Score, qint32>> &best() const { return m_best; }

private:
    size_t m_most;
    std::vector<std::pair<Score, qint32>> m_best; // highest first; of equals the earlier row
};

qsizetype characters(std::string_view utf8)
{
    return std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

enum Sign : quint8 { Cjk = 1, RightToLeft = 2, OtherScript = 4, Pictograph = 8, Lines = 16 };
constexpr std::array allSigns { Cjk, RightToLeft, OtherScript, Pictograph, Lines };

/// Which kinds of letters and signs a text holds beside Latin ones.
quint8 signsOf(std::string_view utf8)
{
    quint8 found = 0;
    for (size_t i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c == '\n')
            found |= Lines;
        if (c < 0xC0)
            continue;
        const auto next
            = [&](size_t n) { return i + n < utf8.size() ? static_cast<unsigned char>(utf8[i + n]) & 0x3F : 0; };
        char32_t point = 0;
        if (c < 0xE0)
            point = static_cast<char32_t>((c & 0x1F) << 6 | next(1));
        else if (c < 0xF0)
            point = static_cast<char32_t>((c & 0x0F) << 12 | next(1) << 6 | next(2));
        else
            point = static_cast<char32_t>((c & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3));
        if (point < 0x370 || (point >= 0x1E00 && point < 0x1F00) || (point >= 0x2000 && point < 0x2600)
            || point == 0xFE0F)
            continue; // Latin, punctuation, arrows
        if (point >= 0x0590 && point < 0x0900)
            found |= RightToLeft;
        else if ((point >= 0x1F000 && point < 0x20000) || (point >= 0x2600 && point < 0x2800))
            found |= Pictograph;
        else if ((point >= 0x2E80 && point < 0xD7B0) || (point >= 0xF900 && point < 0xFB00)
            || (point >= 0xFF00 && point < 0xFFF0) || (point >= 0x20000 && point < 0x40000))
            found |= Cjk;
        else
            found |= OtherScript;
    }
    return found;
}

class WorstRowSearch
{
public:
    WorstRowSearch(const EventTable &table, const CardOptions &options, const std::atomic_bool *cancel)
        : m_table(table)
        , m_options(options)
        , m_cancel(cancel)
    {
        m_options.holes = Holes::AsHubSpot; // lengths as colleagues will see them
        const EventTemplate &eventTemplate = table.eventTemplate();
        for (int i = 0; i < eventTemplate.tokens.size(); ++i) {
            const EventField field = EventField::token(i);
            if (eventTemplate.headerTemplate.contains(eventTemplate.tokens[i].name))
                m_inHeader.append(field);
            if (eventTemplate.detailTemplate.contains(eventTemplate.tokens[i].name))
                m_inDetail.append(field);
        }
        if (eventTemplate.detailTemplate.contains("extraData"_L1))
            m_inDetail.append(EventField::ExtraData);
        for (const QList<EventField> &fields : { m_inHeader, m_inDetail }) {
            for (const EventField field : fields) {
                if (!m_shown.contains(field))
                    m_shown.append(field);
            }
        }
        m_rows.reserve(static_cast<size_t>(table.rowCount()));
        for (qsizetype row = 0; row < table.rowCount(); ++row) {
            if (!table.isLocked(row) && !table.isSkipped(row))
                m_rows.push_back(static_cast<qint32>(row));
        }
    }

    QList<WorstRow> run(const QList<Issue> &issues)
    {
        findIssues(issues);
        findLengths();
        findEmptiest();
        for (int i = 0; i < m_table.eventTemplate().tokens.size(); ++i)
            findUnusual(i);
        return merged();
    }

private:
    struct Listed {
        qint32 row;
        WorstFinding finding;
    };
    using Ranking = std::vector<Listed>; // the worst first

    [[nodiscard]] bool isCancelled(size_t i) const { return m_cancel && (i & 4095) == 0 && *m_cancel; }

    void findIssues(const QList<Issue> &issues)
    {
        Top<qint64> top(listedPerReason);
        for (qsizetype from = 0, to = 0; from < issues.size(); from = to) {
            while (to < issues.size() && issues[to].row == issues[from].row)
                ++to;
            if (issues[from].row < m_table.rowCount())
                top.offer(to - from, issues[from].row);
        }
        Ranking ranking;
        for (const auto &[count, row] : top.best())
            ranking.push_back({ row, { WorstReason::MostIssues, EventField::Id, count } });
        m_rankings.push_back(std::move(ranking));
    }

    void findLengths()
    {
        Top<qint64> headers(renderedPerPart);
        Top<qint64> details(renderedPerPart);
        const auto length = [this](const QList<EventField> &fields, qint32 row) {
            qint64 sum = 0;
            for (const EventField field : fields)
                sum += characters(m_table.utf8(row, field));
            return sum;
        };
        qint64 allHeaders = 0;
        qint64 allDetails = 0;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (isCancelled(i))
                return;
            const qint64 header = length(m_inHeader, m_rows[i]);
            const qint64 detail = length(m_inDetail, m_rows[i]);
            headers.offer(header, m_rows[i]);
            details.offer(detail, m_rows[i]);
            allHeaders += header;
            allDetails += detail;
        }
        const CompiledTemplate compiled(m_table.eventTemplate(), m_options);
        const auto rendered = [&](const Top<qint64> &promising, qint64 all, WorstReason reason) {
            Ranking ranking;
            for (const auto &[guess, row] : promising.best()) {
                if (m_cancel && *m_cancel)
                    break;
                const Card card = compiled.render(m_table.draft(row));
                const CardPart &part = reason == WorstReason::LongestHeader ? card.header : card.detail;
                const qint64 shown = part.text.trimmed().size();
                // longer than the ordinary by a quarter: of rows that are much alike none is long
                if (!part.error && shown > 0 && guess * static_cast<qint64>(m_rows.size()) * 4 > all * 5)
                    ranking.push_back({ row, { reason, EventField::Id, shown } });
            }
            std::ranges::stable_sort(
                ranking, std::greater(), [](const Listed &listed) { return listed.finding.measure; });
            // the second and the third only where they stand out
            const QList<EventField> &fields = reason == WorstReason::LongestHeader ? m_inHeader : m_inDetail;
            while (
                ranking.size() > 1 && length(fields, ranking.back().row) * static_cast<qint64>(m_rows.size()) < 2 * all)
                ranking.pop_back();
            m_rankings.push_back(std::move(ranking));
        };
        rendered(headers, allHeaders, WorstReason::LongestHeader);
        rendered(details, allDetails, WorstReason::LongestDetail);
    }

    void findEmptiest()
    {
        Top<qint64> top(listedPerReason);
        qint64 least = m_shown.size();
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (isCancelled(i))
                return;
            const qint64 missing = std::ranges::count_if(
                m_shown, [&](EventField field) { return m_table.utf8(m_rows[i], field).empty(); });
            least = std::min(least, missing);
            top.offer(missing, m_rows[i]);
        }
        Ranking ranking;
        for (const auto &[missing, row] : top.best()) {
            if (missing > 0 && (missing > least || missing == m_shown.size()))
                ranking.push_back({ row, { WorstReason::Emptiest, EventField::Id, missing } });
        }
        m_rankings.push_back(std::move(ranking));
    }

    [[nodiscard]] bool isRare(qint64 rows) const
    {
        return rows > 0 && rows * rareShare <= static_cast<qint64>(m_rows.size());
    }

    void findUnusual(int token)
    {
        const EventField field = EventField::token(token);
        if (m_table.column(field).isEmptyEverywhere())
            return;
        Ranking ranking;
        switch (m_table.eventTemplate().tokens[token].type) {
        case TokenType::Number:
            findFarNumber(field, ranking);
            break;
        case TokenType::Enumeration:
            findRareValue(field, ranking);
            break;
        case TokenType::String:
            findRareValue(field, ranking);
            findRareSigns(field, ranking);
            break;
        case TokenType::Date:
            break;
        }
        m_rankings.push_back(std::move(ranking));
    }

    void findRareValue(EventField field, Ranking &ranking) const
    {
        struct Value {
            qint64 rows = 0;
            qint32 first = 0;
        };
        const TableColumn column = m_table.column(field);
        std::unordered_map<TextArena::Handle, Value> byHandle; // equal texts nearly always share a handle
        TextArena::Handle last = 0;
        Value *lastValue = nullptr;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (isCancelled(i))
                return;
            const TextArena::Handle handle = column.handleAt(m_rows[i]);
            if (!lastValue || handle != last) {
                lastValue = &byHandle.try_emplace(handle, Value { 0, m_rows[i] }).first->second;
                last = handle;
            }
            ++lastValue->rows;
            if (byHandle.size() > mostDistinct)
                return;
        }
        std::unordered_map<std::string_view, Value> byText;
        for (const auto &[handle, value] : byHandle) {
            Value &sum = byText.try_emplace(column.textOf(handle), Value { 0, value.first }).first->second;
            sum.rows += value.rows;
            sum.first = std::min(sum.first, value.first);
        }
        std::vector<Value> rare;
        for (const auto &[text, value] : byText) {
            if (!text.empty() && isRare(value.rows))
                rare.push_back(value);
        }
        std::ranges::sort(rare,
            [](const Value &a, const Value &b) { return std::pair(a.rows, a.first) < std::pair(b.rows, b.first); });
        if (rare.size() > mostDistinct / 10)
            return; // nearly every value is rare: a free text
        for (const Value &value : std::span(rare).first(std::min(rare.size(), listedPerReason)))
            ranking.push_back({ value.first, { WorstReason::RareValue, field, value.rows } });
    }

    /// Far from the mean of the others by more than six times what they differ.
    void findFarNumber(EventField field, Ranking &ranking) const
    {
        const auto numberAt = [this, field](qint32 row, double &number) {
            const std::string_view text = m_table.utf8(row, field);
            const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
            return !text.empty() && read.ec == std::errc() && read.ptr == text.data() + text.size()
                && std::isfinite(number);
        };
        double sum = 0;
        double squares = 0;
        qint64 count = 0;
        Top<double> largest(1);
        Top<double> smallest(1);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (isCancelled(i))
                return;
            double number = 0;
            if (!numberAt(m_rows[i], number))
                continue;
            ++count;
            sum += number;
            squares += number * number;
            largest.offer(number, m_rows[i]);
            smallest.offer(-number, m_rows[i]);
        }
        if (count < rareShare)
            return;
        const auto far = [&](double number) {
            const double others = static_cast<double>(count - 1);
            const double mean = (sum - number) / others;
            const double variance = std::max(0.0, (squares - number * number) / others - mean * mean);
            return std::abs(number - mean) > 6 * std::sqrt(variance) + 1e-9 * std::abs(mean);
        };
        if (const auto &[number, row] = largest.best().front(); far(number))
            ranking.push_back({ row, { WorstReason::FarNumber, field, 1 } });
        if (const auto &[number, row] = smallest.best().front(); far(-number))
            ranking.push_back({ row, { WorstReason::FarNumber, field, 1 } });
    }

    void findRareSigns(EventField field, Ranking &ranking) const
    {
        struct Seen {
            qint64 rows = 0;
            qint32 first = 0;
        };
        std::array<Seen, allSigns.size()> seen;
        const TableColumn column = m_table.column(field);
        TextArena::Handle last = 0;
        quint8 signs = 0;
        for (size_t i = 0; i < m_rows.size(); ++i) {
            if (isCancelled(i))
                return;
            if (const TextArena::Handle handle = column.handleAt(m_rows[i]); handle != last) {
                signs = signsOf(column.textOf(handle));
                last = handle;
            }
            for (size_t k = 0; signs && k < allSigns.size(); ++k) {
                if ((signs & allSigns[k]) && seen[k].rows++ == 0)
                    seen[k].first = m_rows[i];
            }
        }
        for (size_t k = 0; k < allSigns.size(); ++k) {
            if (isRare(seen[k].rows)) {
                const auto reason = allSigns[k] == Lines ? WorstReason::LineBreaks : WorstReason::RareScript;
                ranking.push_back({ seen[k].first, { reason, field, seen[k].rows } });
            }
        }
    }

    /// The worst of every kind, then the second worst of every kind, …; a row that was listed already gains the reason.
    [[nodiscard]] QList<WorstRow> merged() const
    {
        QList<WorstRow> rows;
        QHash<qint32, qsizetype> places;
        size_t deepest = 0;
        for (const Ranking &ranking : m_rankings)
            deepest = std::max(deepest, ranking.size());
        for (size_t rank = 0; rank < std::min(deepest, listedPerReason); ++rank) {
            for (const Ranking &ranking : m_rankings) {
                if (rank >= ranking.size())
                    continue;
                const Listed &listed = ranking[rank];
                const auto place = places.constFind(listed.row);
                if (place != places.cend()) {
                    rows[*place].findings.append(listed.finding);
                } else {
                    places.insert(listed.row, rows.size());
                    rows.append({ listed.row, { listed.finding } });
                }
            }
        }
        return rows;
    }

    const EventTable &m_table;
    CardOptions m_options;
    const std::atomic_bool *m_cancel;
    QList<EventField> m_inHeader;
    QList<EventField> m_inDetail;
    QList<EventField> m_shown; // in either, each once
    std::vector<qint32> m_rows;
    std::vector<Ranking> m_rankings;
};

QString findingText(const WorstFinding &finding, qsizetype row, const EventTable &table, const QLocale &locale)
{
    const int n = static_cast<int>(std::min<qint64>(finding.measure, 2'000'000'000));
    const QString label = fieldLabel(finding.field, table.eventTemplate());
    QString value = table.text(row, finding.field).simplified();
    if (value.size() > 40)
        value = value.left(39) + u'…';
    switch (finding.reason) {
    case WorstReason::MostIssues:
        return WorstRowText::tr("%Ln issues", nullptr, n);
    case WorstReason::LongestHeader:
        return WorstRowText::tr("Long header: %Ln characters", nullptr, n);
    case WorstReason::LongestDetail:
        return WorstRowText::tr("Long details: %Ln characters", nullptr, n);
    case WorstReason::Emptiest:
        return WorstRowText::tr("%Ln values of the card are empty", nullptr, n);
    case WorstReason::RareValue:
        return n == 1
            ? WorstRowText::tr("The only one with %1 = “%2”").arg(label, value)
            : WorstRowText::tr("Only %1 rows have %2 = “%3”").arg(locale.toString(finding.measure), label, value);
    case WorstReason::FarNumber:
        return WorstRowText::tr("%1 is %2, far from all others").arg(label, value);
    case WorstReason::RareScript:
        return n == 1 ? WorstRowText::tr("The only one with such letters or signs in %1").arg(label)
                      : WorstRowText::tr("Only %1 rows have such letters or signs in %2")
                            .arg(locale.toString(finding.measure), label);
    case WorstReason::LineBreaks:
        return n == 1
            ? WorstRowText::tr("The only one with several lines in %1").arg(label)
            : WorstRowText::tr("Only %1 rows have several lines in %2").arg(locale.toString(finding.measure), label);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QList<WorstRow> worstRows(
    const EventTable &table, const QList<Issue> &issues, const CardOptions &options, const std::atomic_bool *cancel)
{
    return WorstRowSearch(table, options, cancel).run(issues);
}

QString worstRowText(const WorstRow &row, const EventTable &table, const QLocale &locale)
{
    QStringList texts;
    for (const WorstFinding &finding : row.findings)
        texts << findingText(finding, row.row, table, locale);
    return texts.join(u" · "_s);
}

} // namespace composer
