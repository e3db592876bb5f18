#include "storage/ledger.h"

#include "base/logging.h"
#include "storage/ledgerconversion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSqlError>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct LedgerText {
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

} // namespace

Ledger::Ledger(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_tables(*m_database)
{
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path)
{
    auto database = Database::open(path, ledgerLadder(), Database::Durability::Full);
    if (!database)
        return fail(database.error());
    std::unique_ptr<Ledger> ledger(new Ledger(std::move(*database)));
    // What a freeze left that was cut off; a ledger that cannot tell is still read.
    if (auto done = ledger->removeLeftovers(); !done)
        qCWarning(lcStorage) << "leftovers of a plan stay:" << done.error().detail;
    return ledger;
}

Result<std::unique_ptr<Ledger>> Ledger::openToRead(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || (file.isWritable() && QFileInfo(file.absolutePath()).isWritable()))
        return open(path);
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copy = folder->filePath(file.fileName());
    const QString log = "-wal"_L1;
    const auto take = [&](const QString &end) {
        return QFile::copy(path + end, copy + end)
            && QFile::setPermissions(copy + end, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    };
    if (!folder->isValid() || !take({}) || (QFile::exists(path + log) && !take(log)))
        return fail(ErrorCode::StorageError,
            LedgerText::tr("The file %1 cannot be read where it is, and there is no room for a copy of it.")
                .arg(QDir::toNativeSeparators(path)));
    auto ledger = open(copy);
    if (ledger)
        (*ledger)->m_copy = std::move(folder);
    return ledger;
}

Result<std::unique_ptr<QLockFile>> Ledger::lockPlan(const QString &ledgerPath, const QString &planId)
{
    auto lock = std::make_unique<QLockFile>(ledgerPath + u'.' + planId + ".lock"_L1);
    lock->setStaleLockTime(0); // only a dead program's lock is stale, however old
    if (lock->tryLock(0))
        return lock;
    if (lock->error() == QLockFile::LockFailedError)
        return fail(ErrorCode::Busy, LedgerText::tr("Another window is sending these events. Watch them there."));
    return fail(ErrorCode::StorageError,
        LedgerText::tr("The folder %1 cannot be written. Nothing was sent; check the disk and your rights there.")
            .arg(QFileInfo(ledgerPath).absolutePath()));
}

Result<void> Ledger::inTransaction(const std::function<Result<void>()> &work)
{
    if (auto begun = m_database->begin(); !begun)
        return begun;
    m_inTransaction = true;
    const auto over = qScopeGuard([this] { m_inTransaction = false; });
    auto done = work();
    if (done)
        done = m_database->commit();
    if (!done)
        m_database->rollback();
    return done;
}

template<typename T>
Result<T> Ledger::readTogether(const std::function<Result<T>()> &work)
{
    if (m_inTransaction)
        return work();
    if (auto begun = m_database->run(u"BEGIN"_s); !begun)
        return fail(begun.error());
    m_inTransaction = true;
    const auto over = qScopeGuard([this] { m_inTransaction = false; });
    Result<T> result = work();
    m_database->rollback(); // nothing was written
    return result;
}

/// A freeze that was cut off leaves rows nobody sees. They go when no program holds the lock of that plan any more.
Result<void> Ledger::removeLeftovers()
{
    const auto left = readTogether<QList<LedgerTables::Plan>>([this] { return m_tables.unfinishedPlans(); });
    if (!left)
        return fail(left.error());
    for (const LedgerTables::Plan &plan : *left) {
        const auto lock = lockPlan(m_database->path(), plan.send.planId);
        if (!lock)
            continue; // it is being frozen
        const auto removed = inTransaction([&]() -> Result<void> {
            const auto still = m_tables.unfinishedPlans();
            if (!still)
                return fail(still.error());
            const bool isLeft = std::any_of(still->cbegin(), still->cend(),
                [&](const LedgerTables::Plan &other) { return other.number == plan.number; });
            return isLeft ? m_tables.removeUnfinished(plan.number) : Result<void>();
        });
        if (!removed)
            return removed;
    }
    return {};
}

Result<LedgerTables::Plan> Ledger::plan(const QString &planId)
{
    if (const auto known = m_plans.constFind(planId); known != m_plans.cend())
        return *known;
    const auto plans = readTogether<QList<LedgerTables::Plan>>([this] { return m_tables.wholePlans(); });
    if (!plans)
        return fail(plans.error());
    QList<LedgerTables::Plan> found;
    for (const LedgerTables::Plan &plan : *plans) {
        if (plan.send.planId == planId) {
            m_plans.insert(planId, plan);
            return plan;
        }
        if (!planId.isEmpty() && plan.send.planId.startsWith(planId))
            found.append(plan);
    }
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, LedgerText::tr("There is no send %1.").arg(planId));
    if (found.size() > 1)
        return fail(
            ErrorCode::InvalidInput, LedgerText::tr("Several sends begin with %1. Give more of its id.").arg(planId));
    return found.first();
}

Result<void> Ledger::writeChange(qint64 plan, const Change &change)
{
    QList<PackedBody> bodies;
    bodies.reserve(change.batches.size());
    for (const FrozenBatch &batch : change.batches)
        bodies.append(packBody(batch));
    return m_tables.append(plan, bodies, change.entries);
}

Result<void> Ledger::addBatches(
    const QString &planId, const QList<FrozenBatch> &batches, const QList<LedgerEntry> &entries)
{
    const auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    return inTransaction([&] { return writeChange(plan->number, { batches, entries }); });
}

Result<void> Ledger::appendDurably(const QString &planId, const QList<LedgerEntry> &entries)
{
    if (auto set = m_database->run(u"PRAGMA synchronous=FULL"_s); !set)
        return set;
    return addBatches(planId, {}, entries);
}

Result<void> Ledger::append(const QString &planId, const QList<LedgerEntry> &entries)
{
    if (auto set = m_database->run(u"PRAGMA synchronous=NORMAL"_s); !set)
        return set;
    return addBatches(planId, {}, entries);
}

Result<QList<LedgerSend>> Ledger::sends()
{
    const auto plans = readTogether<QList<LedgerTables::Plan>>([this] { return m_tables.wholePlans(); });
    if (!plans)
        return fail(plans.error());
    // In the order of writing: the computer's clock may have been set between two sends, and the later one has the last
    // word about a row.
    QList<LedgerSend> sends;
    for (auto plan = plans->crbegin(); plan != plans->crend(); ++plan)
        sends.append(plan->send);
    return sends;
}

Result<LedgerSend> Ledger::send(const QString &planId)
{
    auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    return plan->send;
}

Result<LedgerRows> Ledger::rows(const QString &planId)
{
    const auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    return readTogether<LedgerRows>([&]() -> Result<LedgerRows> {
        LedgerRows rows;
        rows.reserve(plan->send.eventCount);
        const auto read = m_tables.forEachRows(plan->number, [&](const PackedRows &packed) -> Result<void> {
            if (!unpackRows(packed, rows))
                return fail(m_tables.damaged(u"rows of plan %1"_s.arg(plan->number)));
            return {};
        });
        if (!read)
            return fail(read.error());
        if (rows.size() != plan->send.eventCount)
            return fail(m_tables.damaged(u"rows of plan %1"_s.arg(plan->number)));
        return rows;
    });
}

Result<QList<LedgerEntry>> Ledger::entries(const QString &planId)
{
    const auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    return readTogether<QList<LedgerEntry>>([&] { return m_tables.entries(plan->number); });
}

Result<QList<FrozenBatch>> Ledger::batchIndex(const QString &planId)
{
    const auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    return readTogether<QList<FrozenBatch>>(
        [&] { return m_tables.bodies(plan->number, plan->send.eventCount); });
}

Result<FrozenBatch> Ledger::batch(const QString &planId, int number)
{
    const auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    return m_tables.body(plan->number, number);
}

Result<QList<RowState>> Ledger::statesOf(const LedgerTables::Plan &plan)
{
    return readTogether<QList<RowState>>([&]() -> Result<QList<RowState>> {
        const auto index = m_tables.bodies(plan.number, plan.send.eventCount);
        const auto written = m_tables.entries(plan.number);
        if (!index || !written)
            return fail(!index ? index.error() : written.error());
        LedgerReplay replay(plan.send.eventCount, *index);
        for (const LedgerEntry &entry : *written)
            replay.apply(entry);
        if (replay.impossibleTransitions() > 0)
            return fail(m_tables.damaged(u"impossible lines of plan %1"_s.arg(plan.number)));
        return replay.states();
    });
}

Result<QList<RowState>> Ledger::states(const QString &planId)
{
    const auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    return statesOf(*plan);
}

Result<void> Ledger::verifyPlan(const LedgerTables::Plan &plan)
{
    const qint64 count = plan.send.eventCount;
    if (const auto read = rows(plan.send.planId); !read)
        return fail(read.error());
    if (const auto places = m_tables.rowsPlaces(plan.number, count); !places)
        return fail(places.error());
    const auto index = batchIndex(plan.send.planId);
    if (!index)
        return fail(index.error());
    for (const FrozenBatch &batch : *index) {
        if (const auto read = m_tables.body(plan.number, batch.number); !read)
            return fail(read.error());
    }
    for (const KeyKind kind : { KeyKind::Id, KeyKind::Fingerprint }) {
        const auto least = m_tables.leastKeys(plan.number, kind, count);
        if (!least)
            return fail(least.error());
        for (int piece = 0; piece < static_cast<int>(least->size()); ++piece) {
            if (const auto keys = m_tables.keys(plan.number, kind, piece, count); !keys)
                return fail(keys.error());
        }
    }
    if (const auto states = statesOf(plan); !states)
        return fail(states.error());
    return {};
}

Result<void> Ledger::verify(
    const std::function<void(const LedgerSend &send, const std::optional<Error> &damage)> &visit)
{
    auto query = m_database->prepare(u"PRAGMA quick_check(1)"_s);
    if (!query)
        return fail(query.error());
    QString structure;
    if (auto read = m_tables.forEachRow(*query,
            [&]() -> Result<void> {
                structure = query->value(0).toString();
                return {};
            });
        !read)
        return read;
    if (structure != "ok"_L1)
        return fail(m_tables.damaged(structure));
    const auto plans = readTogether<QList<LedgerTables::Plan>>([this] { return m_tables.plans(); });
    if (!plans)
        return fail(plans.error());
    for (const LedgerTables::Plan &plan : *plans) {
        const auto whole = verifyPlan(plan);
        visit(plan.send, whole ? std::nullopt : std::optional(whole.error()));
    }
    return {};
}

} // namespace composer
