// The half of Ledger that knows which events exist already, and at which account.
//
// A run of a plan is its keys in order, in pieces. Asking sorts the askers' keys and walks both side by side; what has
// an equal key is compared whole, in the rows of the plan, before it counts.
#include "storage/ledger.h"

#include "base/parallelworkers.h"
#include "storage/ledgeraccount.h"

#include <QBitArray>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

KnownEvent::Standing standingOf(RowState state, bool sameId)
{
    using enum KnownEvent::Standing;
    switch (state) {
    case RowState::Created:
        return Created;
    case RowState::Waiting:
        return Waiting;
    case RowState::InFlight:
    case RowState::Unknown:
        return Unsettled;
    case RowState::Conflict: // what stands at the portal is another event
        return sameId ? Unsettled : New;
    case RowState::Refused:
    case RowState::NotSent:
    case RowState::Skipped:
        return New;
    }
    Q_UNREACHABLE();
    return Unsettled;
}

/// The one that matters most when several sends have an event: what cannot go again before what can.
int weight(const KnownEvent &event)
{
    using enum KnownEvent::Standing;
    switch (event.standing) {
    case New:
        return 0;
    case Waiting:
        return 1;
    case Unsettled:
        return 2;
    case Created:
        return event.sameId ? 4 : 3;
    }
    Q_UNREACHABLE();
    return 0;
}

void keepHeavier(KnownEvent &kept, const KnownEvent &hit)
{
    if (weight(hit) > weight(kept))
        kept = hit;
}

/// A key somebody asks for, and for which of the marks.
struct Asked {
    quint64 key = 0;
    qint32 mark = 0;
    bool operator<(const Asked &other) const { return key < other.key; }
};

/// An event of a plan whose key equals that of a mark.
struct Candidate {
    qint32 position = 0;
    qint32 mark = 0;
    bool sameId = false;
};

/// The keys of the marks that ask, in order.
std::vector<Asked> askedKeys(const QList<EventMark> &marks, KeyKind kind, const std::function<bool(qint32 mark)> &asks)
{
    std::vector<Asked> asked;
    asked.reserve(static_cast<size_t>(marks.size()));
    for (qint32 i = 0; i < static_cast<qint32>(marks.size()); ++i) {
        const EventMark &mark = marks[i];
        if (!asks(i))
            continue;
        if (kind == KeyKind::Id && (mark.bits != EventIdBits {} || !mark.text.isEmpty()))
            asked.push_back({ keyOfId(mark.bits, mark.text), i });
        else if (kind == KeyKind::Fingerprint && mark.fingerprint != EventFingerprint {})
            asked.push_back({ keyOfFingerprint(mark.fingerprint), i });
    }
    std::sort(asked.begin(), asked.end());
    return asked;
}

/// Marks that say the same ask once: a million equal ones would find a million each.
class Speakers
{
public:
    Speakers(const QList<EventMark> &marks, std::vector<Asked> &asked)
        : m_speakerOf(static_cast<size_t>(marks.size()), -1)
        , m_followers(static_cast<size_t>(marks.size()), 0)
    {
        const auto print = [&](const Asked &one) -> const EventFingerprint & { return marks[one.mark].fingerprint; };
        std::sort(asked.begin(), asked.end(),
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
    /// -1 for a mark without a fingerprint.
    [[nodiscard]] qint32 of(qsizetype mark) const { return m_speakerOf[static_cast<size_t>(mark)]; }
    /// How many it speaks for, itself among them.
    [[nodiscard]] qint32 followers(qint32 mark) const { return m_followers[static_cast<size_t>(mark)]; }

private:
    std::vector<qint32> m_speakerOf;
    std::vector<qint32> m_followers;
};

/// Adds what stands in one piece under the asked keys from `own` on; gives the first that is greater than all in it.
std::vector<Asked>::const_iterator addFromPiece(const std::vector<KeyPlace> &keys, KeyKind kind,
    std::vector<Asked>::const_iterator own, std::vector<Asked>::const_iterator end, std::vector<Candidate> &candidates)
{
    auto at = keys.cbegin();
    for (; own != end && own->key <= keys.back().key; ++own) {
        while (at->key < own->key)
            ++at;
        for (auto same = at; same != keys.cend() && same->key == own->key; ++same)
            candidates.push_back({ same->position, own->mark, kind == KeyKind::Id });
    }
    return own;
}

/// Only pieces in which a key may stand are read. Where they begin is told by a number of its own, which is believed
/// only after the piece was read: a key that falls between two pieces looks at both.
Result<void> addCandidates(LedgerTables &tables, const LedgerTables::Plan &plan, KeyKind kind,
    const std::vector<Asked> &asked, std::vector<Candidate> &candidates)
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
        const auto next = addFromPiece(*keys, kind, own, asked.cend(), candidates);
        isBetween = next != asked.cend() && !isLast && next->key < (*least)[piece + 1];
    }
    return {};
}

/// Keeps the candidates that are the very id or fingerprint.
Result<void> keepTrue(LedgerTables &tables, const LedgerTables::Plan &plan, const QList<EventMark> &marks,
    std::vector<Candidate> &candidates)
{
    const auto places = tables.rowsPlaces(plan.number, plan.send.eventCount);
    if (!places)
        return fail(places.error());
    std::sort(candidates.begin(), candidates.end(),
        [](const Candidate &a, const Candidate &b) { return a.position < b.position; });
    PackedRows rows;
    auto place = places->cbegin();
    bool isRead = false;
    size_t kept = 0;
    for (const Candidate &candidate : candidates) {
        while (candidate.position >= place->first + place->count) {
            ++place;
            isRead = false;
        }
        if (!isRead) {
            auto read = tables.rows(plan.number, place->number);
            if (!read)
                return fail(read.error());
            rows = std::move(*read);
            isRead = true;
        }
        PackedMark stored;
        if (!packedMark(rows, candidate.position - rows.first, stored))
            return fail(tables.damaged(u"rows of plan %1"_s.arg(plan.number)));
        const EventMark &mark = marks[candidate.mark];
        if (candidate.sameId ? stored.bits == mark.bits && stored.text == mark.text
                             : stored.fingerprint == mark.fingerprint)
            candidates[kept++] = candidate;
    }
    candidates.resize(kept);
    return {};
}

} // namespace

QList<EventMark> eventMarks(const EventTable &table)
{
    const qsizetype rows = table.rowCount();
    QList<EventMark> marks(rows);
    EventMark *const into = marks.data();
    constexpr qsizetype rowsOfAPart = 4096;
    const auto parts = static_cast<int>((rows + rowsOfAPart - 1) / rowsOfAPart);
    ParallelWorkers crew(parts > 1 ? ParallelWorkers::usualThreads() : 1);
    crew.run(parts, [&](int part) {
        EventFingerprinter fingerprinter(table);
        const TableColumn texts = table.column(EventField::Id);
        for (qsizetype row = part * rowsOfAPart; row < std::min(rows, (part + 1) * rowsOfAPart); ++row) {
            EventMark &mark = into[row];
            mark.bits = table.eventIdBits(row);
            if (mark.bits == EventIdBits {}) {
                const std::string_view text = texts.at(row);
                mark = EventMark(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
            }
            mark.fingerprint = fingerprinter.of(row);
        }
    });
    return marks;
}

/// One question to the ledger: first by id over all sends that count, then by content what no id has settled.
class Ledger::Search
{
public:
    Search(Ledger &ledger, const KnownScope &scope, const QList<EventMark> &marks)
        : m_ledger(ledger)
        , m_scope(scope)
        , m_marks(marks)
    {
        m_result.events.resize(marks.size());
        m_result.besides.resize(marks.size());
    }

    [[nodiscard]] Result<KnownEvents> run()
    {
        const auto plans = m_ledger.visiblePlans();
        const auto learned = m_ledger.learnedAccounts();
        if (!plans || !learned)
            return fail(!plans ? plans.error() : learned.error());
        const LedgerAccount account(m_scope, *learned, *plans);
        for (const LedgerTables::Plan &plan : *plans) {
            if (const SameAccount same = account.counts(plan.send); same != SameAccount::No)
                m_inScope.append({ plan, same == SameAccount::Perhaps });
        }
        if (m_inScope.isEmpty())
            return m_result;
        if (auto done = byId(); !done)
            return fail(done.error());
        if (auto done = byContent(); !done)
            return fail(done.error());
        return m_result;
    }

private:
    struct InScope {
        LedgerTables::Plan plan;
        bool isPerhapsElsewhere = false;
    };

    [[nodiscard]] Result<void> byId()
    {
        const std::vector<Asked> asked = askedKeys(m_marks, KeyKind::Id, [](qint32) { return true; });
        const auto note = [this](const KnownEvent &hit, qint32 mark) {
            if (hit.isCopy())
                ++m_result.sends[hit.send].copies; // perhaps elsewhere
            else
                keepHeavier(m_result.besides[mark], hit);
            keepHeavier(m_result.events[mark], hit);
        };
        return forEachHit(KeyKind::Id, asked, note);
    }

    [[nodiscard]] Result<void> byContent()
    {
        std::vector<Asked> asked = askedKeys(m_marks, KeyKind::Fingerprint,
            [this](qint32 mark) { return m_result.besides[mark].standing == KnownEvent::Standing::New; });
        const Speakers speakers(m_marks, asked);
        QList<KnownEvent> events(m_marks.size()); // of the speakers
        QList<KnownEvent> besides(m_marks.size());
        const auto note = [&](const KnownEvent &hit, qint32 mark) {
            if (hit.isCopy())
                m_result.sends[hit.send].copies += speakers.followers(mark);
            else
                keepHeavier(besides[mark], hit);
            keepHeavier(events[mark], hit);
        };
        if (auto done = forEachHit(KeyKind::Fingerprint, asked, note); !done)
            return done;
        for (qsizetype mark = 0; mark < m_marks.size(); ++mark) {
            if (const qint32 speaker = speakers.of(mark); speaker >= 0) {
                keepHeavier(m_result.events[mark], events[speaker]);
                keepHeavier(m_result.besides[mark], besides[speaker]);
            }
        }
        return {};
    }

    /// `note` hears of every event of the sends that has one of the asked keys; of copies in one send once a mark.
    [[nodiscard]] Result<void> forEachHit(KeyKind kind, const std::vector<Asked> &asked,
        const std::function<void(const KnownEvent &hit, qint32 mark)> &note)
    {
        for (const InScope &one : std::as_const(m_inScope)) {
            std::vector<Candidate> candidates;
            auto done = addCandidates(m_ledger.m_tables, one.plan, kind, asked, candidates);
            if (done && !candidates.empty())
                done = keepTrue(m_ledger.m_tables, one.plan, m_marks, candidates);
            if (!done)
                return done;
            if (candidates.empty())
                continue;
            const auto states = statesOf(one.plan);
            if (!states)
                return fail(states.error());
            QBitArray copied;
            for (const Candidate &candidate : candidates) {
                const KnownEvent hit = hitOf(one, candidate, states->at(candidate.position));
                if (hit.standing == KnownEvent::Standing::New)
                    continue;
                if (hit.isCopy()) {
                    copied.resize(m_marks.size());
                    if (copied.testBit(candidate.mark))
                        continue;
                    copied.setBit(candidate.mark);
                }
                note(hit, candidate.mark);
            }
        }
        return {};
    }

    [[nodiscard]] KnownEvent hitOf(const InScope &one, const Candidate &candidate, RowState state)
    {
        KnownEvent hit { standingOf(state, candidate.sameId), candidate.sameId, -1 };
        if (hit.standing == KnownEvent::Standing::New)
            return hit;
        if (one.isPerhapsElsewhere) {
            hit.standing = KnownEvent::Standing::Created;
            hit.sameId = false;
        }
        if (hit.isCopy() && m_scope.excused.contains(one.plan.send.planId))
            return {};
        auto index = m_indexOf.constFind(one.plan.number);
        if (index == m_indexOf.cend()) {
            index = m_indexOf.insert(one.plan.number, static_cast<qint32>(m_result.sends.size()));
            const LedgerSend &send = one.plan.send;
            m_result.sends.append(
                { send.planId, send.draftId, send.draftName, send.createdAtMs, 0, one.isPerhapsElsewhere });
        }
        hit.send = *index;
        return hit;
    }

    [[nodiscard]] Result<QList<RowState>> statesOf(const LedgerTables::Plan &plan)
    {
        const auto known = m_states.constFind(plan.number);
        if (known != m_states.cend())
            return *known;
        auto states = m_ledger.statesOf(plan);
        if (states)
            m_states.insert(plan.number, *states);
        return states;
    }

    Ledger &m_ledger;
    const KnownScope &m_scope;
    const QList<EventMark> &m_marks;
    QList<InScope> m_inScope;
    QHash<qint64, qint32> m_indexOf; // of plans, in the sends of the result
    QHash<qint64, QList<RowState>> m_states; // of plans that have some of the events
    KnownEvents m_result;
};

Result<KnownEvents> Ledger::known(const KnownScope &scope, const QList<EventMark> &marks)
{
    return Search(*this, scope, marks).run();
}

Result<QList<EventMark>> Ledger::marksOf(const LedgerTables::Plan &plan, const QList<qint32> &positions)
{
    const auto places = m_tables.rowsPlaces(plan.number, plan.send.eventCount);
    if (!places)
        return fail(places.error());
    QList<EventMark> marks;
    marks.reserve(positions.size());
    PackedRows rows;
    for (const qint32 position : positions) {
        if (position < rows.first || position >= rows.first + rows.count) {
            const auto after = std::upper_bound(places->cbegin(), places->cend(), position,
                [](qint32 value, const LedgerTables::RowsPlace &place) { return value < place.first; });
            if (position < 0 || position >= plan.send.eventCount)
                return fail(m_tables.damaged(u"plan %1 has no event %2"_s.arg(plan.number).arg(position)));
            auto read = m_tables.rows(plan.number, std::prev(after)->number);
            if (!read)
                return fail(read.error());
            rows = std::move(*read);
        }
        PackedMark stored;
        if (!packedMark(rows, position - rows.first, stored))
            return fail(m_tables.damaged(u"rows of plan %1"_s.arg(plan.number)));
        EventMark mark;
        mark.bits = stored.bits;
        mark.text = stored.text;
        mark.fingerprint = stored.fingerprint;
        marks.append(std::move(mark));
    }
    return marks;
}

} // namespace composer
