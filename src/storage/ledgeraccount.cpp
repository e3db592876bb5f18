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

LedgerAccount::LedgerAccount(
    const KnownScope &scope, const LearnedAccounts &learned, const QList<LedgerTables::Plan> &plans)
    : m_scope(scope)
    , m_learned(learned)
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
    if (send.templateId != m_scope.templateId || send.planId == m_scope.exceptPlan)
        return SameAccount::No;
    const AccountIdentity other = identityOf(send, m_learned);
    if (m_own.address.isEmpty() && m_own.hubId.isEmpty()) // asked by connection only
        return m_own.connectionId == other.connectionId ? SameAccount::Yes : SameAccount::No;
    const bool isForgotten = !m_scope.connections.isEmpty() && !m_scope.connections.contains(send.portalId);
    return sameAccount(m_own, other, isForgotten);
}

Result<bool> Ledger::hasSends(const KnownScope &scope)
{
    const auto plans = visiblePlans();
    const auto learned = learnedAccounts();
    if (!plans || !learned)
        return fail(!plans ? plans.error() : learned.error());
    const LedgerAccount account(scope, *learned, *plans);
    return std::any_of(plans->cbegin(), plans->cend(),
        [&](const LedgerTables::Plan &plan) { return account.counts(plan.send) != SameAccount::No; });
}

Result<QByteArray> Ledger::newestCreated(const KnownScope &scope)
{
    const auto plans = visiblePlans();
    const auto learned = learnedAccounts();
    if (!plans || !learned)
        return fail(!plans ? plans.error() : learned.error());
    const LedgerAccount account(scope, *learned, *plans);
    for (auto plan = plans->crbegin(); plan != plans->crend(); ++plan) {
        if (account.counts(plan->send) != SameAccount::Yes)
            continue;
        const auto position = newestCreatedOf(*plan);
        if (!position)
            return fail(position.error());
        if (*position < 0)
            continue;
        const auto marks = marksOf(*plan, { *position });
        if (!marks)
            return fail(marks.error());
        const EventMark &mark = marks->first();
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
