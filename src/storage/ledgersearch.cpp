#include "storage/ledgersearch_p.h"

#include "base/parallelworkers.h"
#include "storage/parallelsort.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <cstring>
#include <functional>
#include <future>
#include <span>

namespace composer::ledgersearch {

using namespace Qt::StringLiterals;

namespace {

constexpr int bitsOfKey = 64;

quint64 keyOfAsked(const Asked &asked)
{
    return asked.key;
}

} // namespace

namespace {

/// The keys of those of so many marks that ask, in the order of the marks, on all cores.
template<typename Asks, typename KeyOf>
std::vector<Asked> askedOf(qsizetype marks, const Asks &asks, const KeyOf &keyOf)
{
    constexpr size_t marksOfPart = 16'384;
    const auto size = static_cast<size_t>(marks);
    const size_t parts = (size + marksOfPart - 1) / marksOfPart;
    std::vector<Asked> asked(size);
    std::vector<size_t> counts(parts); // each part's, at the beginning of its place
    ParallelWorkers crew(parts > 1 ? ParallelWorkers::usualThreads() : 1);
    crew.run(static_cast<int>(parts), [&](int part) {
        const size_t from = static_cast<size_t>(part) * marksOfPart;
        size_t end = from;
        for (size_t i = from; i < std::min(size, from + marksOfPart); ++i) {
            const auto mark = static_cast<qint32>(i);
            if (asks(mark))
                asked[end++] = { keyOf(mark), mark };
        }
        counts[static_cast<size_t>(part)] = end - from;
    });
    auto end = asked.begin();
    for (size_t part = 0; part < parts; ++part) {
        const auto from = asked.begin() + static_cast<std::ptrdiff_t>(part * marksOfPart);
        const auto count = static_cast<std::ptrdiff_t>(counts[part]);
        end = from == end ? end + count : std::copy(from, from + count, end);
    }
    asked.erase(end, asked.end());
    return asked;
}

} // namespace

std::vector<Asked> askedIds(const QList<EventMark> &marks)
{
    std::vector<Asked> asked = askedOf(
        marks.size(), [&](qint32 mark) { return !isNone(marks[mark].bits) || !marks[mark].text.isEmpty(); },
        [&](qint32 mark) { return keyOfId(marks[mark].bits, marks[mark].text); });
    sortEvenOnAllCores(asked, bitsOfKey, keyOfAsked, std::less());
    return asked;
}

std::vector<Asked> askedPrints(const QList<EventFingerprint> &prints, const QBitArray &asking)
{
    return askedOf(
        prints.size(), [&](qint32 mark) { return asking.testBit(mark) && !isNone(prints[mark]); },
        [&](qint32 mark) { return keyOfFingerprint(prints[mark]); });
}

Speakers::Speakers(const QList<EventFingerprint> &prints, std::vector<Asked> &asked)
{
    const auto print = [&](const Asked &one) -> const EventFingerprint & { return prints[one.mark]; };
    sortEvenOnAllCores(asked, bitsOfKey, keyOfAsked,
        [&](const Asked &a, const Asked &b) { return a.key != b.key ? a.key < b.key : print(a) < print(b); });
    const auto saySame = [&](const Asked &a, const Asked &b) { return a.key == b.key && areSame(print(a), print(b)); };
    if (std::adjacent_find(asked.cbegin(), asked.cend(), saySame) == asked.cend())
        return;
    m_speakerOf.assign(static_cast<size_t>(prints.size()), -1);
    m_followers.assign(static_cast<size_t>(prints.size()), 0);
    size_t kept = 0;
    for (const Asked &one : asked) {
        if (kept == 0 || !saySame(asked[kept - 1], one))
            asked[kept++] = one;
        const qint32 speaker = asked[kept - 1].mark;
        m_speakerOf[static_cast<size_t>(one.mark)] = speaker;
        ++m_followers[static_cast<size_t>(speaker)];
    }
    asked.resize(kept);
}

namespace {

/// Walks the sorted keys of a plan and those that are asked side by side. Only pieces in which a key may stand are
/// read, many at a time, and looked at on all cores. Where they begin is told by a number of its own, which is believed
/// only after the piece was read: a key that falls between two pieces looks at both.
class KeyWalk
{
public:
    KeyWalk(LedgerTables &tables, const LedgerTables::Plan &plan, KeyKind kind, const std::vector<Asked> &asked)
        : m_tables(tables)
        , m_plan(plan)
        , m_kind(kind)
        , m_asked(asked)
        , m_crew(asked.size() >= worthThreads ? ParallelWorkers::usualThreads() : 1)
    {
    }

    /// Adds what stands under the asked keys.
    [[nodiscard]] Result<void> run(std::vector<Match> &candidates)
    {
        auto least = m_tables.leastKeys(m_plan.number, m_kind, m_plan.send.eventCount);
        if (!least)
            return fail(least.error());
        m_least = std::move(*least);
        candidates.reserve(std::min(m_asked.size(), static_cast<size_t>(m_plan.send.eventCount)));
        for (size_t first = 0; first < m_least.size(); first += piecesOfSlice) {
            if (auto done = addSlice(first, std::min(m_least.size(), first + piecesOfSlice), candidates); !done)
                return done;
        }
        return {};
    }

private:
    using Place = std::vector<Asked>::const_iterator;
    /// A piece, and what was found in it.
    struct Piece {
        size_t number = 0;
        Place own; ///< the first key that may stand in it
        Place next; ///< the first one that is greater than all in it
        std::vector<Match> found {};
        bool isWhole = false;
    };

    [[nodiscard]] bool isLast(size_t piece) const { return piece + 1 == m_least.size(); }

    [[nodiscard]] Place firstOf(size_t piece) const
    {
        return piece == 0 ? m_asked.cbegin()
                          : std::lower_bound(m_asked.cbegin(), m_asked.cend(), Asked { m_least[piece], 0 });
    }

    void look(Piece &piece, const LedgerTables::StoredKeys &stored) const
    {
        const auto keys = stored.places(m_plan.send.eventCount);
        piece.isWhole = keys.has_value();
        if (!keys)
            return;
        auto at = keys->cbegin();
        for (; piece.next != m_asked.cend() && piece.next->key <= keys->back().key; ++piece.next) {
            while (at->key < piece.next->key)
                ++at;
            for (auto same = at; same != keys->cend() && same->key == piece.next->key; ++same)
                piece.found.push_back({ same->position, piece.next->mark });
        }
    }

    /// Those of from … to - 1 in which an asked key may stand, read in one go where they are neighbours.
    [[nodiscard]] Result<std::vector<Piece>> lookedAt(size_t from, size_t to)
    {
        std::vector<Piece> pieces;
        for (size_t number = from; number < to; ++number) {
            const Place own = firstOf(number);
            if (own != m_asked.cend() && (isLast(number) || own->key <= m_least[number + 1]))
                pieces.push_back({ number, own, own });
        }
        QList<LedgerTables::StoredKeys> stored;
        for (size_t first = 0; first < pieces.size();) {
            size_t end = first + 1;
            while (end < pieces.size() && pieces[end].number == pieces[end - 1].number + 1)
                ++end;
            const auto some = m_tables.storedKeys(m_plan.number, m_kind, static_cast<int>(pieces[first].number),
                static_cast<int>(pieces[end - 1].number));
            if (!some)
                return fail(some.error());
            stored.append(*some);
            first = end;
        }
        m_crew.run(static_cast<int>(pieces.size()),
            [&](int index) { look(pieces[static_cast<size_t>(index)], stored.at(index)); });
        return pieces;
    }

    [[nodiscard]] Result<void> addSlice(size_t from, size_t to, std::vector<Match> &candidates)
    {
        const auto pieces = lookedAt(from, to);
        if (!pieces)
            return fail(pieces.error());
        auto looked = pieces->cbegin();
        for (size_t number = from; number < to; ++number) {
            Piece between { number, firstOf(number), firstOf(number) };
            const bool isLooked = looked != pieces->cend() && looked->number == number;
            if (!isLooked && !m_isBetween)
                continue;
            if (!isLooked) {
                const auto stored
                    = m_tables.storedKeys(m_plan.number, m_kind, static_cast<int>(number), static_cast<int>(number));
                if (!stored)
                    return fail(stored.error());
                look(between, stored->constFirst());
            }
            const Piece &piece = isLooked ? *looked++ : between;
            if (!piece.isWhole)
                return fail(m_tables.damaged(u"keys %1 of plan %2"_s.arg(number).arg(m_plan.number)));
            candidates.insert(candidates.end(), piece.found.cbegin(), piece.found.cend());
            m_isBetween = piece.next != m_asked.cend() && !isLast(number) && piece.next->key < m_least[number + 1];
        }
        return {};
    }

    static constexpr size_t worthThreads = 20'000;
    static constexpr size_t piecesOfSlice = 64; // a transaction of some milliseconds
    LedgerTables &m_tables;
    const LedgerTables::Plan &m_plan;
    const KeyKind m_kind;
    const std::vector<Asked> &m_asked;
    ParallelWorkers m_crew;
    std::vector<quint64> m_least;
    bool m_isBetween = false; // a key is greater than all of the piece before, and less than all of this one
};

/// What is asked for: by ids or by fingerprints.
struct Question {
    KeyKind kind = KeyKind::Id;
    const EventMark *ids = nullptr;
    const EventFingerprint *prints = nullptr;

    [[nodiscard]] const std::array<quint8, 16> &bits(qint32 mark) const
    {
        return kind == KeyKind::Id ? ids[mark].bits : prints[mark];
    }
    [[nodiscard]] bool isAnswer(const PackedMark &stored, qint32 mark) const
    {
        return kind == KeyKind::Id ? areSame(stored.bits, ids[mark].bits) && isSameId(stored.text, ids[mark].text)
                                   : isSamePrint(stored.fingerprint, prints[mark]);
    }
};

/// Whether the row at `index` is what the mark says; a shape that is wrong counts in `isWhole`.
bool isRow(const PackedRows &rows, qint32 index, const Question &question, qint32 mark, std::atomic_bool &isWhole)
{
    const QByteArray &kept = question.kind == KeyKind::Id ? rows.ids : rows.prints;
    const std::array<quint8, 16> &asked = question.bits(mark);
    if (index >= 0 && (index + 1) * qsizetype(asked.size()) <= kept.size() && !isNone(asked)
        && std::memcmp(kept.constData() + index * qsizetype(asked.size()), asked.data(), asked.size()) == 0)
        return true; // nearly always
    PackedMark stored;
    if (!packedMark(rows, index, stored)) {
        isWhole = false;
        return false;
    }
    return question.isAnswer(stored, mark);
}

/// A piece of rows, and the candidates that lie in it.
struct PieceOfCandidates {
    qsizetype place = 0; ///< which of all pieces it is
    int number = 0;
    size_t from = 0;
    size_t to = 0;
};

/// The pieces in which candidates, by position, lie.
QList<PieceOfCandidates> piecesOf(const std::vector<Match> &candidates, const QList<LedgerTables::RowsPlace> &places)
{
    QList<PieceOfCandidates> pieces;
    auto place = places.cbegin();
    for (size_t i = 0; i < candidates.size(); ++i) {
        while (candidates[i].position >= place->first + place->count)
            ++place;
        if (pieces.isEmpty() || pieces.last().number != place->number)
            pieces.append({ place - places.cbegin(), place->number, i, i });
        pieces.last().to = i + 1;
    }
    return pieces;
}

/// Looks at pieces that were read, each with its checksum, and marks the candidates that are not what they seem.
/// False when a piece is damaged.
bool dropOthers(const QList<LedgerTables::StoredRows> &stored, std::span<const PieceOfCandidates> pieces,
    const Question &question, std::vector<Match> &candidates)
{
    std::atomic_bool isWhole = true;
    ParallelWorkers crew(pieces.size() > 1 ? ParallelWorkers::usualThreads() : 1);
    crew.run(static_cast<int>(pieces.size()), [&](int index) {
        const PieceOfCandidates &piece = pieces[static_cast<size_t>(index)];
        const auto found = std::lower_bound(stored.cbegin(), stored.cend(), piece.number,
            [](const LedgerTables::StoredRows &one, int number) { return one.number() < number; });
        if (found == stored.cend() || found->number() != piece.number || !found->isWhole()) {
            isWhole = false;
            return;
        }
        for (size_t i = piece.from; i < piece.to; ++i) {
            if (!isRow(found->rows, candidates[i].position - found->rows.first, question, candidates[i].mark, isWhole))
                candidates[i].mark = -1;
        }
    });
    return isWhole;
}

Result<std::vector<Match>> matchesOf(
    LedgerTables &tables, const LedgerTables::Plan &plan, const Question &question, const std::vector<Asked> &asked)
{
    std::vector<Match> found;
    if (asked.empty() || plan.send.eventCount == 0)
        return found;
    if (auto done = KeyWalk(tables, plan, question.kind, asked).run(found); !done)
        return fail(done.error());
    if (found.empty())
        return found;
    const auto places = tables.rowsPlaces(plan.number, plan.send.eventCount);
    if (!places)
        return fail(places.error());
    sortEvenOnAllCores(
        found, std::bit_width(static_cast<quint64>(plan.send.eventCount)),
        [](const Match &match) { return static_cast<quint64>(match.position); },
        [](const Match &a, const Match &b) { return a.position < b.position; });
    const QList<PieceOfCandidates> pieces = piecesOf(found, *places);
    // One question for neighbours; a slice is a transaction of some milliseconds.
    constexpr qint32 rowsOfASlice = 50'000;
    constexpr qsizetype widestGap = 3;
    const auto rowsDamaged = [&] { return fail(tables.damaged(u"rows of plan %1"_s.arg(plan.number))); };
    std::future<bool> looking; // at one slice, while the next is read
    for (qsizetype from = 0; from < pieces.size();) {
        qsizetype to = from + 1;
        const qint32 first = places->at(pieces[from].place).first;
        while (to < pieces.size() && pieces[to].place - pieces[to - 1].place <= widestGap
            && places->at(pieces[to].place).first - first < rowsOfASlice)
            ++to;
        auto stored = tables.storedRows(plan.number, pieces[from].number, pieces[to - 1].number);
        if (!stored)
            return fail(stored.error());
        if (looking.valid() && !looking.get())
            return rowsDamaged();
        const auto slice = std::span(pieces.constData() + from, static_cast<size_t>(to - from));
        const bool isLast = to == pieces.size();
        looking = std::async(isLast ? std::launch::deferred : std::launch::async,
            [&, slice, rows = std::move(*stored)] { return dropOthers(rows, slice, question, found); });
        from = to;
    }
    if (looking.valid() && !looking.get())
        return rowsDamaged();
    std::erase_if(found, [](const Match &match) { return match.mark < 0; });
    return found;
}

} // namespace

Result<std::vector<Match>> matches(
    LedgerTables &tables, const LedgerTables::Plan &plan, const QList<EventMark> &ids, const std::vector<Asked> &asked)
{
    return matchesOf(tables, plan, { KeyKind::Id, ids.constData(), nullptr }, asked);
}

Result<std::vector<Match>> matches(LedgerTables &tables, const LedgerTables::Plan &plan,
    const QList<EventFingerprint> &prints, const std::vector<Asked> &asked)
{
    return matchesOf(tables, plan, { KeyKind::Fingerprint, nullptr, prints.constData() }, asked);
}

} // namespace composer::ledgersearch
