// The half of Ledger that knows which events exist already, and at which account.
//
// A run of a plan is its keys in order, in pieces. Asking sorts the askers' keys and walks both side by side; what has an
// equal key is compared whole, in the rows of the plan, before it counts.
#include "storage/ledger.h"

#include "base/parallelworkers.h"
#include "storage/rowsum.h"

#include <QBitArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

#include <algorithm>
#include <map>
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

std::vector<Asked> askedKeys(const QList<EventMark> &marks, KeyKind kind)
{
    std::vector<Asked> asked;
    asked.reserve(static_cast<size_t>(marks.size()));
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const EventMark &mark = marks[i];
        if (kind == KeyKind::Id && (mark.bits != EventIdBits {} || !mark.text.isEmpty()))
            asked.push_back({ keyOfId(mark.bits, mark.text), static_cast<qint32>(i) });
        else if (kind == KeyKind::Fingerprint && mark.fingerprint != EventFingerprint {})
            asked.push_back({ keyOfFingerprint(mark.fingerprint), static_cast<qint32>(i) });
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
        std::sort(asked.begin(), asked.end(), [&](const Asked &a, const Asked &b) {
            return a.key != b.key ? a.key < b.key : print(a) < print(b);
        });
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

/// The pieces that may have a key: that which begins at or before it, and all that begin with it.
bool mayHold(const std::vector<quint64> &least, size_t piece, std::vector<Asked>::const_iterator from,
    std::vector<Asked>::const_iterator end)
{
    return from != end && (piece + 1 == least.size() || from->key <= least[piece + 1]);
}

Result<void> addCandidates(LedgerTables &tables, const LedgerTables::Plan &plan, KeyKind kind,
    const std::vector<Asked> &asked, std::vector<Candidate> &candidates)
{
    if (asked.empty() || plan.send.eventCount == 0)
        return {};
    const auto least = tables.leastKeys(plan.number, kind, plan.send.eventCount);
    if (!least)
        return fail(least.error());
    for (size_t piece = 0; piece < least->size(); ++piece) {
        auto own = std::lower_bound(asked.cbegin(), asked.cend(), Asked { (*least)[piece], 0 });
        if (!mayHold(*least, piece, own, asked.cend()))
            continue;
        const auto keys = tables.keys(plan.number, kind, static_cast<int>(piece), plan.send.eventCount);
        if (!keys)
            return fail(keys.error());
        auto at = keys->cbegin();
        for (; own != asked.cend() && at != keys->cend() && own->key <= keys->back().key; ++own) {
            while (at != keys->cend() && at->key < own->key)
                ++at;
            for (auto same = at; same != keys->cend() && same->key == own->key; ++same)
                candidates.push_back({ same->position, own->mark, kind == KeyKind::Id });
        }
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

QString accountKey(const QString &connection, const QString &address)
{
    return connection + u'\n' + address;
}

} // namespace

KnownScope KnownScope::of(const LedgerSend &send)
{
    return { send.portalId, send.templateId, send.planId, send.excused,
        send.isPractice ? u"practice"_s : accountAddress(send.baseUrl), send.hubId, {} };
}

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

/// What one send has of the marks, added to the answer.
struct Ledger::Account {
    KnownScope scope;
    QHash<QString, AccountIdentity> learned;
    AccountIdentity own;

    [[nodiscard]] AccountIdentity identityOf(const LedgerSend &send) const
    {
        AccountIdentity identity { send.hubKind, send.hubId,
            send.isPractice ? u"practice"_s : accountAddress(send.baseUrl), send.portalId };
        const auto later = learned.constFind(accountKey(identity.connectionId, identity.address));
        const bool isBetter = later != learned.cend() && later->kind > identity.kind;
        if (isBetter) {
            identity.kind = later->kind;
            identity.hubId = later->hubId;
        }
        return identity;
    }
    [[nodiscard]] SameAccount compare(const LedgerSend &send) const
    {
        const AccountIdentity other = identityOf(send);
        const bool isForgotten = !scope.connections.isEmpty() && !scope.connections.contains(send.portalId);
        if (own.address.isEmpty() && own.hubId.isEmpty()) // asked by connection only
            return own.connectionId == other.connectionId ? SameAccount::Yes : SameAccount::No;
        return sameAccount(own, other, isForgotten);
    }
};

Result<KnownEvents> Ledger::known(const KnownScope &scope, const QList<EventMark> &marks)
{
    return readTogether<KnownEvents>([&]() -> Result<KnownEvents> {
        KnownEvents result;
        result.events.resize(marks.size());
        result.besides.resize(marks.size());
        const auto plans = m_tables.plans();
        auto learned = learnedAccounts();
        if (!plans || !learned)
            return fail(!plans ? plans.error() : learned.error());
        Account account { scope, std::move(*learned), {} };
        account.own = account.identityOf(ownSend(scope, *plans));

        std::vector<Asked> byId;
        std::vector<Asked> byPrint;
        std::optional<Speakers> speakers; // once a send is in scope
        QList<KnownEvent> byContent(marks.size()); // of the speakers
        QList<KnownEvent> byContentBesides(marks.size());
        for (const LedgerTables::Plan &plan : *plans) {
            if (plan.send.templateId != scope.templateId || plan.send.planId == scope.exceptPlan)
                continue;
            const SameAccount same = account.compare(plan.send);
            if (same == SameAccount::No)
                continue;
            if (!speakers) {
                byId = askedKeys(marks, KeyKind::Id);
                byPrint = askedKeys(marks, KeyKind::Fingerprint);
                speakers.emplace(marks, byPrint);
            }
            std::vector<Candidate> candidates;
            auto done = addCandidates(m_tables, plan, KeyKind::Id, byId, candidates);
            if (done)
                done = addCandidates(m_tables, plan, KeyKind::Fingerprint, byPrint, candidates);
            if (done && !candidates.empty())
                done = keepTrue(m_tables, plan, marks, candidates);
            if (!done)
                return fail(done.error());
            if (candidates.empty())
                continue;
            const auto states = statesOf(plan);
            if (!states)
                return fail(states.error());
            KnownSend send { plan.send.planId, plan.send.draftId, plan.send.draftName, plan.send.createdAtMs, 0,
                same == SameAccount::Perhaps };
            QBitArray copies;
            bool counts = false;
            for (const Candidate &candidate : candidates) {
                KnownEvent hit { standingOf(states->at(candidate.position), candidate.sameId), candidate.sameId,
                    static_cast<qint32>(result.sends.size()) };
                if (hit.standing == KnownEvent::Standing::New)
                    continue;
                if (send.isPerhapsElsewhere) {
                    hit.standing = KnownEvent::Standing::Created;
                    hit.sameId = false;
                }
                if (hit.isCopy() && scope.excused.contains(send.planId))
                    continue;
                counts = true;
                keepHeavier((candidate.sameId ? result.events : byContent)[candidate.mark], hit);
                if (!hit.isCopy()) {
                    keepHeavier((candidate.sameId ? result.besides : byContentBesides)[candidate.mark], hit);
                    continue;
                }
                if (copies.isEmpty())
                    copies.resize(marks.size());
                if (!copies.testBit(candidate.mark))
                    send.copies += candidate.sameId ? 1 : speakers->followers(candidate.mark);
                copies.setBit(candidate.mark);
            }
            if (counts)
                result.sends.append(send);
        }
        for (qsizetype mark = 0; speakers && mark < marks.size(); ++mark) {
            if (const qint32 speaker = speakers->of(mark); speaker >= 0) {
                keepHeavier(result.events[mark], byContent[speaker]);
                keepHeavier(result.besides[mark], byContentBesides[speaker]);
            }
        }
        return result;
    });
}

Result<bool> Ledger::hasSends(const KnownScope &scope)
{
    return readTogether<bool>([&]() -> Result<bool> {
        const auto plans = m_tables.plans();
        auto learned = learnedAccounts();
        if (!plans || !learned)
            return fail(!plans ? plans.error() : learned.error());
        Account account { scope, std::move(*learned), {} };
        account.own = account.identityOf(ownSend(scope, *plans));
        return std::any_of(plans->cbegin(), plans->cend(), [&](const LedgerTables::Plan &plan) {
            return plan.send.templateId == scope.templateId && plan.send.planId != scope.exceptPlan
                && account.compare(plan.send) != SameAccount::No;
        });
    });
}

LedgerSend Ledger::ownSend(const KnownScope &scope, const QList<LedgerTables::Plan> &plans)
{
    LedgerSend own;
    own.portalId = scope.connectionId;
    own.baseUrl = scope.address;
    own.hubId = scope.hubId;
    own.hubKind = scope.hubId.isEmpty() ? AccountIdentity::Kind::Unknown : AccountIdentity::Kind::Known;
    for (const LedgerTables::Plan &plan : plans) {
        if (plan.send.planId == scope.exceptPlan)
            return plan.send;
    }
    return own;
}

Result<QList<EventMark>> Ledger::marksOf(const LedgerTables::Plan &plan, const QList<qint32> &positions)
{
    return readTogether<QList<EventMark>>([&]() -> Result<QList<EventMark>> {
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
    });
}

Result<void> Ledger::learnAccount(const AccountIdentity &account, qint64 atMs)
{
    if (account.hubId.isEmpty() || account.kind == AccountIdentity::Kind::Unknown)
        return {};
    const auto learned = learnedAccounts();
    if (!learned)
        return fail(learned.error());
    const QString key = accountKey(account.connectionId, account.address);
    if (const auto known = learned->constFind(key);
        known != learned->cend() && (known->kind > account.kind || *known == account))
        return {};
    return inTransaction([&]() -> Result<void> {
        const QByteArray sum
            = (RowSum() << account.connectionId << account.address << int(account.kind) << account.hubId << atMs)
                  .value();
        auto query = m_database->cached(
            u"INSERT INTO accounts (connection, address, kind, hub_id, at, sum) VALUES (?, ?, ?, ?, ?, ?)"_s);
        if (!query)
            return fail(query.error());
        for (const QVariant &value : QVariantList { account.connectionId, account.address, int(account.kind),
                 account.hubId, atMs, sum })
            query->addBindValue(value);
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database->path()));
        return m_tables.addTurn(0); // sends that were apart may be of one account now
    });
}

/// The first number HubSpot told of each connection, else the first a person typed: earlier sends went there.
Result<QHash<QString, AccountIdentity>> Ledger::learnedAccounts()
{
    auto query = m_database->cached(u"SELECT connection, address, kind, hub_id, at, sum FROM accounts ORDER BY seq"_s);
    if (!query)
        return fail(query.error());
    QHash<QString, AccountIdentity> learned;
    const auto read = m_tables.forEachRow(*query, [&]() -> Result<void> {
        AccountIdentity identity { static_cast<AccountIdentity::Kind>(std::clamp(query->value(2).toInt(), 0, 2)),
            query->value(3).toString(), query->value(1).toString(), query->value(0).toString() };
        const QByteArray sum = (RowSum() << identity.connectionId << identity.address << query->value(2).toInt()
                                         << identity.hubId << query->value(4).toLongLong())
                                   .value();
        if (query->value(5).toByteArray() != sum)
            return fail(m_tables.damaged(u"accounts"_s));
        AccountIdentity &kept = learned[accountKey(identity.connectionId, identity.address)];
        if (identity.kind > kept.kind)
            kept = identity;
        return {};
    });
    return read ? Result<QHash<QString, AccountIdentity>>(learned)
                : Result<QHash<QString, AccountIdentity>>(fail(read.error()));
}

Result<AccountIdentity> Ledger::accountOf(const LedgerSend &send)
{
    auto learned = learnedAccounts();
    if (!learned)
        return fail(learned.error());
    return Account { {}, std::move(*learned), {} }.identityOf(send);
}

} // namespace composer
