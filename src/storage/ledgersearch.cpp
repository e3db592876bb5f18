#include "storage/ledgersearch_p.h"

#include "base/parallelworkers.h"
#include "storage/parallelsort.h"

#include <algorithm>
#include <atomic>
#include <bit>
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

std::vector<Asked> askedIds(const QList<EventMark> &marks)
{
    std::vector<Asked> asked;
    asked.reserve(static_cast<size_t>(marks.size()));
    for (qint32 i = 0; i < static_cast<qint32>(marks.size()); ++i) {
        const EventMark &mark = marks[i];
        if (mark.bits != EventIdBits {} || !mark.text.isEmpty())
            asked.push_back({ keyOfId(mark.bits, mark.text), i });
    }
    sortEvenOnAllCores(asked, bitsOfKey, keyOfAsked, std::less());
    return asked;
}

std::vector<Asked> askedPrints(const QList<EventMark> &marks, const QBitArray &asking)
{
    std::vector<Asked> asked;
    asked.reserve(static_cast<size_t>(marks.size()));
    for (qint32 i = 0; i < static_cast<qint32>(marks.size()); ++i) {
        if (asking.testBit(i) && marks[i].fingerprint != EventFingerprint {})
            asked.push_back({ keyOfFingerprint(marks[i].fingerprint), i });
    }
    return asked;
}

Speakers::Speakers(const QList<EventMark> &marks, std::vector<Asked> &asked)
    : m_speakerOf(static_cast<size_t>(marks.size()), -1)
    , m_followers(static_cast<size_t>(marks.size()), 0)
{
    const auto print = [&](const Asked &one) -> const EventFingerprint & { return marks[one.mark].fingerprint; };
    sortEvenOnAllCores(asked, bitsOfKey, keyOfAsked,
        [&](const Asked &a, const Asked &b) { return a.key != b.key ? a.key < b.key : print(a) < print(b); });
    size_t kept = 0;
    for (const Asked &one : asked) {
        if (kept == 0 || asked[kept - 1].key != one.key || print(asked[kept - 1]) != print(one))
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

bool isSame(const PackedMark &stored, KeyKind kind, const EventMark &mark)
{
    return kind == KeyKind::Id ? stored.bits == mark.bits && isSameId(stored.text, mark.text)
                               : isSamePrint(stored.fingerprint, mark.fingerprint);
}

/// A piece of rows, and the candidates that lie in it.
struct PieceOfCandidates {
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
            pieces.append({ place->number, i, i });
        pieces.last().to = i + 1;
    }
    return pieces;
}

/// Looks at pieces that were read, each with its checksum, and marks the candidates that are not what they seem.
/// False when a piece is damaged.
bool dropOthers(const QList<LedgerTables::StoredRows> &stored, std::span<const PieceOfCandidates> pieces, KeyKind kind,
    const QList<EventMark> &marks, std::vector<Match> &candidates)
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
            PackedMark mark;
            if (!packedMark(found->rows, candidates[i].position - found->rows.first, mark))
                isWhole = false;
            else if (!isSame(mark, kind, marks[candidates[i].mark]))
                candidates[i].mark = -1;
        }
    });
    return isWhole;
}

} // namespace

Result<std::vector<Match>> matches(LedgerTables &tables, const LedgerTables::Plan &plan, KeyKind kind,
    const QList<EventMark> &marks, const std::vector<Asked> &asked)
{
    std::vector<Match> found;
    if (auto done = addCandidates(tables, plan, kind, asked, found); !done)
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
    constexpr qsizetype mostOfASlice = 500;
    constexpr int widestGap = 8;
    const auto rowsDamaged = [&] { return fail(tables.damaged(u"rows of plan %1"_s.arg(plan.number))); };
    std::future<bool> looking; // at one slice, while the next is read
    for (qsizetype from = 0; from < pieces.size();) {
        qsizetype to = from + 1;
        while (to < pieces.size() && to - from < mostOfASlice && pieces[to].number - pieces[to - 1].number <= widestGap)
            ++to;
        auto stored = tables.storedRows(plan.number, pieces[from].number, pieces[to - 1].number);
        if (!stored)
            return fail(stored.error());
        if (looking.valid() && !looking.get())
            return rowsDamaged();
        const auto slice = std::span(pieces.constData() + from, static_cast<size_t>(to - from));
        const bool isLast = to == pieces.size();
        looking = std::async(isLast ? std::launch::deferred : std::launch::async,
            [&, slice, rows = std::move(*stored)] { return dropOthers(rows, slice, kind, marks, found); });
        from = to;
    }
    if (looking.valid() && !looking.get())
        return rowsDamaged();
    std::erase_if(found, [](const Match &match) { return match.mark < 0; });
    return found;
}

} // namespace composer::ledgersearch
