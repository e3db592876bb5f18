// The half of Ledger that knows which events exist already, and at which account.
#include "storage/ledger.h"

#include "domain/accountids.h"
#include "storage/ledgeraccount.h"
#include "storage/ledgersearch_p.h"

#include <QBitArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgersearch;

namespace {

KnownEvent::Standing standingOfRow(RowState state, bool sameId)
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

} // namespace

/// One question to the ledger: first by id over all sends that count, then by content what no id has settled.
class Ledger::Search
{
public:
    Search(Ledger &ledger, const KnownScope &scope, const QList<EventMark> &marks, const PrintsUnder &printsUnder,
        const PrintsUnder &writtenUnder)
        : m_ledger(ledger)
        , m_scope(scope)
        , m_marks(marks)
        , m_printsUnder(printsUnder)
        , m_writtenUnder(writtenUnder)
    {
        m_result.events.resize(marks.size());
        m_result.besides.resize(marks.size());
    }

    [[nodiscard]] Result<KnownEvents> run()
    {
        auto inScope = m_ledger.plansInScope(m_scope);
        if (!inScope)
            return fail(inScope.error());
        m_plans = std::move(*inScope);
        if (m_plans.plans.isEmpty())
            return m_result;
        auto done = byId(m_marks, {});
        if (done)
            done = byOtherId();
        for (const QString &name : templateNames()) {
            if (done)
                done = byContent(name);
        }
        return done ? Result<KnownEvents>(m_result) : Result<KnownEvents>(fail(done.error()));
    }

private:
    /// `ofMarks`: which mark each of the asking ids belongs to; empty = they are the marks.
    [[nodiscard]] Result<void> byId(const QList<EventMark> &ids, const QList<qint32> &ofMarks)
    {
        const std::vector<Asked> asked = askedIds(ids);
        const auto note = [&](const KnownEvent &hit, qint32 id) {
            const qint32 mark = ofMarks.isEmpty() ? id : ofMarks[id];
            if (hit.isCopy())
                ++m_result.sends[hit.send].copies; // perhaps elsewhere
            else
                keepHeavier(m_result.besides[mark], hit);
            keepHeavier(m_result.events[mark], hit);
        };
        return forEachHit({}, ids, asked, note);
    }

    /// Ids that were made of fields, in the forms that they have without the account's number, and with it.
    [[nodiscard]] Result<void> byOtherId()
    {
        QList<EventMark> ids;
        QList<qint32> ofMarks;
        for (const QString &hubId : m_plans.hubIds) {
            const AccountIds forms(hubId);
            for (qint32 i = 0; i < static_cast<qint32>(m_marks.size()); ++i) {
                const EventIdBits &bits = m_marks[i].bits;
                if (!AccountIds::isOfFields(bits) && !AccountIds::isOfAccount(bits))
                    continue;
                EventMark other;
                other.bits = AccountIds::isOfFields(bits) ? forms.in(bits) : forms.out(bits);
                ids.append(other);
                ofMarks.append(i);
            }
        }
        return ids.isEmpty() ? Result<void>() : byId(ids, ofMarks);
    }

    /// The names under which the sends went; a fingerprint holds the name.
    [[nodiscard]] QStringList templateNames() const
    {
        QStringList names;
        for (const InScope &one : m_plans.plans) {
            if (!names.contains(one.plan.send.templateId))
                names.append(one.plan.send.templateId);
        }
        return names;
    }

    /// Those of the asker, where they have fingerprints of that name; none where nobody can tell them.
    [[nodiscard]] Result<QList<EventFingerprint>> printsUnder(const QString &templateName, const QBitArray &wanted)
    {
        const bool hasPrints = std::any_of(
            m_marks.cbegin(), m_marks.cend(), [](const EventMark &mark) { return !isNone(mark.fingerprint); });
        if (templateName != m_scope.templateId || (!hasPrints && m_printsUnder))
            return m_printsUnder ? m_printsUnder(templateName, wanted) : QList<EventFingerprint>();
        QList<EventFingerprint> prints;
        prints.reserve(m_marks.size());
        for (const EventMark &mark : m_marks)
            prints.append(mark.fingerprint);
        return prints;
    }

    /// The marks that no id has settled.
    [[nodiscard]] QBitArray notKnownYet() const
    {
        std::vector<char> bytes(static_cast<size_t>(m_marks.size() + 7) / 8);
        const KnownEvent *const besides = m_result.besides.constData();
        inPartsOfRows(m_marks.size(), [&](qsizetype from, qsizetype to) { // parts begin with a byte
            for (qsizetype mark = from; mark < to; ++mark) {
                if (besides[mark].standing == KnownEvent::Standing::New)
                    bytes[static_cast<size_t>(mark / 8)] |= static_cast<char>(1 << (mark % 8));
            }
        });
        return QBitArray::fromBits(bytes.data(), m_marks.size());
    }

    [[nodiscard]] Result<void> byContent(const QString &templateName)
    {
        const QBitArray wanted = notKnownYet();
        if (wanted.count(true) == 0)
            return {};
        const auto named = printsUnder(templateName, wanted);
        if (!named)
            return fail(named.error());
        if (auto done = byPrint(templateName, *named, wanted, false); !done || !m_writtenUnder)
            return done;
        // What sends of earlier versions have, where numbers and accents counted as they were written.
        const QBitArray left = notKnownYet();
        const auto written = m_writtenUnder(templateName, left);
        return written ? byPrint(templateName, *written, left, true) : Result<void>(fail(written.error()));
    }

    /// `prints`: none where nobody can tell them. `isSecond`: the same events in another form.
    [[nodiscard]] Result<void> byPrint(
        const QString &templateName, const QList<EventFingerprint> &prints, const QBitArray &wanted, bool isSecond)
    {
        std::vector<Asked> asked = prints.isEmpty() ? std::vector<Asked>() : askedPrints(prints, wanted);
        if (asked.empty())
            return {};
        const Speakers speakers(prints, asked);
        if (speakers.areAlone() && !isSecond) {
            const auto note = [&](const KnownEvent &hit, qint32 mark) {
                if (hit.isCopy())
                    ++m_result.sends[hit.send].copies;
                else
                    keepHeavier(m_result.besides[mark], hit);
                keepHeavier(m_result.events[mark], hit);
            };
            return forEachHit(templateName, prints, asked, note);
        }
        QList<KnownEvent> events(prints.size()); // of the speakers
        QList<KnownEvent> besides(prints.size());
        const auto note = [&](const KnownEvent &hit, qint32 mark) {
            const KnownEvent &before = m_result.events[mark];
            if (hit.isCopy() && !(isSecond && before.isCopy() && before.send == hit.send))
                m_result.sends[hit.send].copies += speakers.followers(mark);
            if (!hit.isCopy())
                keepHeavier(besides[mark], hit);
            keepHeavier(events[mark], hit);
        };
        if (auto done = forEachHit(templateName, prints, asked, note); !done)
            return done;
        for (qsizetype mark = 0; mark < prints.size(); ++mark) {
            if (const qint32 speaker = speakers.of(mark); speaker >= 0) {
                keepHeavier(m_result.events[mark], events[speaker]);
                keepHeavier(m_result.besides[mark], besides[speaker]);
            }
        }
        return {};
    }

    /// `note` hears of every event of the sends that is one of the marks; of copies in one send once a mark.
    /// `templateName`: only of sends under that name; empty = of all.
    template<typename Marks>
    [[nodiscard]] Result<void> forEachHit(const QString &templateName, const Marks &marks,
        const std::vector<Asked> &asked, const std::function<void(const KnownEvent &hit, qint32 mark)> &note)
    {
        for (const InScope &one : std::as_const(m_plans.plans)) {
            if (!templateName.isEmpty() && one.plan.send.templateId != templateName)
                continue;
            const auto found = matches(m_ledger.m_tables, one.plan, marks, asked);
            if (!found)
                return fail(found.error());
            if (found->empty())
                continue;
            const auto states = statesOf(one.plan);
            if (!states)
                return fail(states.error());
            constexpr bool sameId = std::is_same_v<Marks, QList<EventMark>>;
            std::array<std::optional<KnownEvent>, rowStateCount> hits; // of each state
            QBitArray copied;
            for (const Match &match : *found) {
                const RowState state = states->at(match.position);
                std::optional<KnownEvent> &ofState = hits[static_cast<size_t>(state)];
                if (!ofState)
                    ofState = hitOf(one, sameId, state);
                const KnownEvent &hit = *ofState;
                if (hit.standing == KnownEvent::Standing::New)
                    continue;
                if (hit.isCopy()) {
                    if (copied.isEmpty())
                        copied.resize(marks.size());
                    if (copied.testBit(match.mark))
                        continue;
                    copied.setBit(match.mark);
                }
                note(hit, match.mark);
            }
        }
        return {};
    }

    [[nodiscard]] KnownEvent hitOf(const InScope &one, bool sameId, RowState state)
    {
        KnownEvent hit { standingOfRow(state, sameId), sameId, -1 };
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
    const PrintsUnder &m_printsUnder;
    const PrintsUnder &m_writtenUnder;
    PlansInScope m_plans;
    QHash<qint64, qint32> m_indexOf; // of plans, in the sends of the result
    QHash<qint64, QList<RowState>> m_states; // of plans that have some of the events
    KnownEvents m_result;
};

Result<KnownEvents> Ledger::known(const KnownScope &scope, const QList<EventMark> &marks,
    const PrintsUnder &printsUnder, const PrintsUnder &writtenUnder)
{
    return Search(*this, scope, marks, printsUnder, writtenUnder).run();
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

namespace {

/// The fingerprint of an event that left, as its row would have it under another name of the template: what had no time
/// of its own got one when it was planned.
EventFingerprint printUnder(
    const QByteArray &event, const LedgerSend &send, const EventFingerprint &own, const QString &templateName)
{
    QJsonObject withoutTime = QJsonDocument::fromJson(event).object();
    withoutTime.remove("timestamp"_L1);
    const QByteArray timeless = QJsonDocument(withoutTime).toJson(QJsonDocument::Compact);
    for (const bool byValue : { false, true }) {
        for (const QByteArray &text : { event, timeless }) {
            if (fingerprintOfJson(text, send.templateId, byValue) == own)
                return fingerprintOfJson(text, templateName, byValue);
        }
    }
    return fingerprintOfJson(timeless, templateName);
}

} // namespace

Result<QList<EventFingerprint>> Ledger::printsOfBodies(
    const LedgerTables::Plan &plan, const QList<qint32> &positions, const QString &templateName)
{
    const auto marks = marksOf(plan, positions);
    const auto story = storyOf(plan);
    if (!marks || !story)
        return fail(!marks ? marks.error() : story.error());
    QList<EventFingerprint> prints;
    prints.reserve(marks->size());
    for (const EventMark &mark : *marks)
        prints.append(mark.fingerprint);
    QHash<qint32, qsizetype> indexOf;
    for (qsizetype i = 0; i < positions.size(); ++i)
        indexOf.insert(positions[i], i);
    for (const FrozenBatch &batch : story->batchIndex) {
        const bool isAsked = std::any_of(batch.positions.cbegin(), batch.positions.cend(),
            [&](qint32 position) { return indexOf.contains(position); });
        if (!isAsked)
            continue;
        const auto body = m_tables.body(plan.number, batch.number);
        if (!body)
            return fail(body.error());
        for (qsizetype i = 0; i < body->positions.size(); ++i) {
            const qsizetype index = indexOf.value(body->positions[i], -1);
            if (index < 0)
                continue;
            EventFingerprint &print = prints[index];
            print = printUnder(body->event(i), plan.send, print, templateName);
            indexOf.remove(body->positions[i]); // any batch has the same bytes of it
        }
    }
    return prints;
}

} // namespace composer
