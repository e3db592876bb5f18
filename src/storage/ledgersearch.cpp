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
    : m_speakerOf(static_cast<size_t>(prints.size()), -1)
    , m_followers(static_cast<size_t>(prints.size()), 0)
{
    const auto print = [&](const Asked &one) -> const EventFingerprint & { return prints[one.mark]; };
    sortEvenOnAllCores(asked, bitsOfKey, keyOfAsked,
        [&](const Asked &a, const Asked &b) { return a.key != b.key ? a.key < b.key : print(a) < print(b); });
    size_t kept = 0;
    for (const Asked &one : asked) {
        if (kept == 0 || asked[kept - 1].key != one.key || !areSame(print(asked[kept - 1]), print(one)))
            asked[kept++] = one;
        const qint32 speaker = asked[kept - 1].mark;
        m_speakerOf[static_cast<size_t>(one.mark)] = speaker;
        ++m_followers[static_cast<size_t>(speaker)];
    }
    asked.resize(kept);
}

namespace {

/// Adds what stands in one piece under the asked keys from `own` on; gives the first that is greater than all in it.
std::vector<Asked>::const_iterator addFromPiece(const std::vector<KeyPlace> &keys,
    std::vector<Asked>::const_iterator own, std::vector<Asked>::const_iterator end, std::vector<Match> &candidates)
{
    auto at = keys.cbegin();
    for (; own != end && own->key <= keys.back().key; ++own) {
        while (at->key < own->key)
            ++at;
        for (auto same = at; same != keys.cend() && same->key == own->key; ++same)
            candidates.push_back({ same->position, own->mark });
    }
    return own;
}

/// Only pieces in which a key may stand are read. Where they begin is told by a number of its own, which is believed
/// only after the piece was read: a key that falls between two pieces looks at both.
Result<void> addCandidates(LedgerTables &tables, const LedgerTables::Plan &plan, KeyKind kind,
    const std::vector<Asked> &asked, std::vector<Match> &candidates)
{
    if (asked.empty() || plan.send.eventCount == 0)
        return {};
    const auto least = tables.leastKeys(plan.number, kind, plan.send.eventCount);
    if (!least)
        return fail(least.error());
    candidates.reserve(std::min(asked.size(), static_cast<size_t>(plan.send.eventCount)));
    bool isBetween = false; // a key is greater than all of the piece before, and less than all of this one
    for (size_t piece = 0; piece < least->size(); ++piece) {
        const bool isLast = piece + 1 == least->size();
        const auto own = piece == 0 ? asked.cbegin()
                                    : std::lower_bound(asked.cbegin(), asked.cend(), Asked { (*least)[piece], 0 });
        const bool mayHold = own != asked.cend() && (isLast || own->key <= (*least)[piece + 1]);
        if (!mayHold && !isBetween)
            continue;
        const auto keys = tables.keys(plan.number, kind, static_cast<int>(piece), plan.send.eventCount);
        if (!keys)
            return fail(keys.error());
        const auto next = addFromPiece(*keys, own, asked.cend(), candidates);
        isBetween = next != asked.cend() && !isLast && next->key < (*least)[piece + 1];
    }
    return {};
}

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
    if (auto done = addCandidates(tables, plan, question.kind, asked, found); !done)
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
