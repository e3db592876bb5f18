// Which account a send went to, and the part of Ledger that remembers what was learned of accounts.
#include "storage/ledgeraccount.h"

#include "storage/ledger.h"
#include "storage/rowsum.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// The Practice account listens at another port every time.
QString addressOf(const LedgerSend &send)
{
    return send.isPractice ? practiceAddress() : accountAddress(send.baseUrl);
}

AccountIdentity::Kind kindOf(int stored)
{
    return static_cast<AccountIdentity::Kind>(std::clamp(stored, 0, int(AccountIdentity::Kind::Known)));
}

QByteArray sumOfAccount(const AccountIdentity &account, qint64 atMs)
{
    return (RowSum() << account.connectionId << account.address << int(account.kind) << account.hubId << atMs).value();
}

} // namespace

KnownScope KnownScope::of(const LedgerSend &send)
{
    KnownScope scope;
    scope.connectionId = send.portalId;
    scope.templateId = send.templateId;
    scope.exceptPlan = send.planId;
    scope.excused = send.excused;
    scope.address = addressOf(send);
    scope.hubId = send.hubId;
    return scope;
}

LedgerAccount::LedgerAccount(const KnownScope &scope, const LearnedAccounts &learned,
    const QList<LedgerTables::Plan> &plans, const QSet<QString> &names)
    : m_scope(scope)
    , m_learned(learned)
    , m_names(names)
{
    const auto own = std::find_if(plans.cbegin(), plans.cend(),
        [&](const LedgerTables::Plan &plan) { return plan.send.planId == scope.exceptPlan; });
    if (own != plans.cend()) {
        m_own = identityOf(own->send, learned);
        return;
    }
    m_own.connectionId = scope.connectionId;
    m_own.address = scope.address;
    m_own.hubId = scope.hubId;
    m_own.kind = scope.hubId.isEmpty() ? AccountIdentity::Kind::Unknown : AccountIdentity::Kind::Known;
    if (const auto known = learned.constFind({ m_own.connectionId, m_own.address });
        known != learned.cend() && known->kind > m_own.kind)
        m_own = *known;
}

AccountIdentity LedgerAccount::identityOf(const LedgerSend &send, const LearnedAccounts &learned)
{
    AccountIdentity identity { send.hubKind, send.hubId, addressOf(send), send.portalId };
    const auto later = learned.constFind({ identity.connectionId, identity.address });
    if (later != learned.cend() && later->kind > identity.kind) {
        identity.kind = later->kind;
        identity.hubId = later->hubId;
    }
    return identity;
}

SameAccount LedgerAccount::counts(const LedgerSend &send) const
{
    if (!m_names.contains(send.templateId) || send.planId == m_scope.exceptPlan)
        return SameAccount::No;
    return isOf(send);
}

SameAccount LedgerAccount::isOf(const LedgerSend &send) const
{
    const AccountIdentity other = identityOf(send, m_learned);
    if (m_own.address.isEmpty() && m_own.hubId.isEmpty()) // asked by connection only
        return m_own.connectionId == other.connectionId ? SameAccount::Yes : SameAccount::No;
    const bool isForgotten = !m_scope.connections.isEmpty() && !m_scope.connections.contains(send.portalId);
    return sameAccount(m_own, other, isForgotten);
}

Result<QSet<QString>> Ledger::namesOf(const QString &templateName, const QString &otherName)
{
    const auto facts = m_tables.facts();
    if (!facts)
        return fail(facts.error());
    QSet<QString> names { templateName };
    if (!otherName.isEmpty())
        names.insert(otherName);
    for (qsizetype before = 0; before != names.size();) { // what is told of a name that was told of
        before = names.size();
        for (const LedgerFact &fact : *facts) {
            if (fact.kind == LedgerFact::Kind::TemplateNames
                && (names.contains(fact.first) || names.contains(fact.second)))
                names.unite({ fact.first, fact.second });
        }
    }
    return names;
}

Result<Ledger::PlansInScope> Ledger::plansInScope(const KnownScope &scope)
{
    const auto plans = visiblePlans();
    const auto learned = learnedAccounts();
    const auto names = namesOf(scope.templateId, scope.otherTemplateName);
    if (!plans || !learned || !names)
        return fail(!plans ? plans.error() : !learned ? learned.error() : names.error());
    const LedgerAccount account(scope, *learned, *plans, *names);
    PlansInScope found;
    const auto addNumber = [&found](const QString &hubId) {
        if (!hubId.isEmpty() && !found.hubIds.contains(hubId))
            found.hubIds.append(hubId);
    };
    addNumber(account.own().hubId);
    for (const LedgerTables::Plan &plan : *plans) {
        const SameAccount same = account.counts(plan.send);
        if (same == SameAccount::No)
            continue;
        found.plans.append({ plan, same == SameAccount::Perhaps });
        addNumber(LedgerAccount::identityOf(plan.send, *learned).hubId);
    }
    return found;
}

Result<bool> Ledger::hasSends(const KnownScope &scope)
{
    const auto found = plansInScope(scope);
    return found ? Result<bool>(!found->plans.isEmpty()) : Result<bool>(fail(found.error()));
}

Result<QList<RestoredSend>> Ledger::unsettledSinceRestored(const KnownScope &scope)
{
    const auto facts = m_tables.facts();
    if (!facts)
        return fail(facts.error());
    QSet<QString> restored;
    for (const LedgerFact &fact : *facts) {
        if (fact.kind == LedgerFact::Kind::Restored)
            restored.insert(fact.first);
    }
    QList<RestoredSend> found;
    if (restored.isEmpty())
        return found;
    const auto plans = visiblePlans();
    const auto learned = learnedAccounts();
    if (!plans || !learned)
        return fail(!plans ? plans.error() : learned.error());
    const LedgerAccount account(scope, *learned, *plans, {});
    for (auto plan = plans->crbegin(); plan != plans->crend(); ++plan) {
        if (!restored.contains(plan->send.planId) || account.isOf(plan->send) == SameAccount::No)
            continue;
        const auto states = statesOf(*plan);
        if (!states)
            return fail(states.error());
        const auto unknown = std::count_if(states->cbegin(), states->cend(), [](RowState state) {
            return state == RowState::Unknown || state == RowState::InFlight || state == RowState::Conflict;
        });
        if (unknown > 0 || states->isEmpty())
            found.append({ plan->send, unknown });
    }
    return found;
}

Result<QByteArray> Ledger::newestCreated(const KnownScope &scope)
{
    const auto found = plansInScope(scope);
    if (!found)
        return fail(found.error());
    for (auto one = found->plans.crbegin(); one != found->plans.crend(); ++one) {
        // An event can be read only under the name that it was created with.
        if (one->isPerhapsElsewhere || one->plan.send.templateId != scope.templateId)
            continue;
        const auto position = newestCreatedOf(one->plan);
        if (!position)
            return fail(position.error());
        if (*position < 0)
            continue;
        const auto marks = marksOf(one->plan, { *position });
        if (!marks)
            return fail(marks.error());
        const EventMark &mark = marks->first();
        if (isErasedId(mark.text))
            continue;
        return mark.bits == EventIdBits {} ? mark.text : formatEventId(mark.bits);
    }
    return QByteArray();
}

/// The position of the event that was created last; -1 if none was.
Result<qint32> Ledger::newestCreatedOf(const LedgerTables::Plan &plan)
{
    const auto story = storyOf(plan);
    if (!story)
        return fail(story.error());
    const QList<LedgerEntry> &entries = story->entries;
    const auto created = std::find_if(entries.crbegin(), entries.crend(), [](const LedgerEntry &entry) {
        return entry.kind == LedgerEntry::Kind::Outcome && entry.state == RowState::Created;
    });
    if (created == entries.crend())
        return -1;
    if (created->position >= 0)
        return created->position;
    const auto batch = m_tables.body(plan.number, created->batch);
    return batch ? Result<qint32>(batch->positions.last()) : Result<qint32>(fail(batch.error()));
}

Result<void> Ledger::learnAccount(const AccountIdentity &account, qint64 atMs)
{
    if (account.hubId.isEmpty() || account.kind == AccountIdentity::Kind::Unknown)
        return {};
    const auto learned = learnedAccounts();
    if (!learned)
        return fail(learned.error());
    if (const auto known = learned->constFind({ account.connectionId, account.address });
        known != learned->cend() && known->kind >= account.kind)
        return {};
    return inTransaction([&]() -> Result<void> {
        auto query = m_database->cached(
            u"INSERT INTO accounts (connection, address, kind, hub_id, at, sum) VALUES (?, ?, ?, ?, ?, ?)"_s);
        if (!query)
            return fail(query.error());
        for (const QVariant &value : QVariantList { account.connectionId, account.address, int(account.kind),
                 account.hubId, atMs, sumOfAccount(account, atMs) })
            query->addBindValue(value);
        if (!query->exec())
            return fail(m_tables.errorOf(query->lastError()));
        return m_tables.addTurn(0); // sends that were apart may be of one account now
    });
}

Result<void> Ledger::learnTemplate(const QString &name, const QString &otherName, qint64 atMs)
{
    if (name.isEmpty() || otherName.isEmpty() || name == otherName)
        return {};
    const auto known = namesOf(name, {});
    if (!known)
        return fail(known.error());
    if (known->contains(otherName))
        return {};
    return inTransaction([&] { return m_tables.addFact({ LedgerFact::Kind::TemplateNames, name, otherName, atMs }); });
}

Result<LearnedAccounts> Ledger::learnedAccounts()
{
    auto query = m_database->cached(u"SELECT connection, address, kind, hub_id, at, sum FROM accounts ORDER BY seq"_s);
    if (!query)
        return fail(query.error());
    LearnedAccounts learned;
    const auto read = m_tables.forEachRow(*query, [&]() -> Result<void> {
        const AccountIdentity identity { kindOf(query->value(2).toInt()), query->value(3).toString(),
            query->value(1).toString(), query->value(0).toString() };
        if (query->value(5).toByteArray() != sumOfAccount(identity, query->value(4).toLongLong()))
            return fail(m_tables.damaged(u"accounts"_s));
        AccountIdentity &kept = learned[{ identity.connectionId, identity.address }];
        if (identity.kind > kept.kind)
            kept = identity;
        return {};
    });
    return read ? Result<LearnedAccounts>(learned) : Result<LearnedAccounts>(fail(read.error()));
}

Result<AccountIdentity> Ledger::accountOf(const LedgerSend &send)
{
    const auto learned = learnedAccounts();
    return learned ? Result<AccountIdentity>(LedgerAccount::identityOf(send, *learned))
                   : Result<AccountIdentity>(fail(learned.error()));
}

} // namespace composer
