#include "storage/ledger.h"

#include "base/logging.h"
#include "domain/practicename.h"
#include "storage/ledgerconversion.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
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
    , m_marks(m_database->path())
{
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &path)
{
    auto database = Database::open(path, ledgerLadder(), Database::Durability::Full);
    if (!database)
        return fail(database.error());
    // The log of a long send is given back to the disk.
    if (auto set = (*database)->run(u"PRAGMA journal_size_limit=4194304"_s); !set)
        return fail(set.error());
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

Result<std::unique_ptr<ProcessLock>> Ledger::lockPlan(const QString &ledgerPath, const QString &planId)
{
    auto lock = std::make_unique<ProcessLock>(ledgerPath + u'.' + planId + ".lock"_L1);
    switch (lock->take()) {
    case ProcessLock::Outcome::Taken:
        return lock;
    case ProcessLock::Outcome::HeldByOther:
        return fail(ErrorCode::Busy, LedgerText::tr("Another window is sending these events. Watch them there."));
    case ProcessLock::Outcome::NotWritable:
        break;
    }
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
        const auto still = readTogether<QList<LedgerTables::Plan>>([this] { return m_tables.unfinishedPlans(); });
        if (!still)
            return fail(still.error());
        const bool isLeft = std::any_of(still->cbegin(), still->cend(),
            [&](const LedgerTables::Plan &other) { return other.number == plan.number; });
        const auto removed = isLeft ? removeUnseen(plan.number) : Result<void>();
        if (!removed)
            return removed;
    }
    return {};
}

Result<void> Ledger::removeUnseen(qint64 plan)
{
    for (bool isMore = true; isMore;) {
        const auto done = inTransaction([&]() -> Result<void> {
            QElapsedTimer held;
            held.start();
            while (isMore && !held.hasExpired(turnMs)) {
                const auto removed = m_tables.removeSome(plan);
                if (!removed)
                    return fail(removed.error());
                isMore = *removed;
            }
            return {};
        });
        if (!done)
            return done;
    }
    return {};
}

Result<QList<LedgerTables::Plan>> Ledger::visiblePlans()
{
    const QList<qint64> marked = m_marks.plans(); // before: what is marked is there
    auto plans = readTogether<QList<LedgerTables::Plan>>([this] { return m_tables.plans(); });
    if (!plans)
        return plans;
    for (const qint64 number : marked) {
        const bool isThere = std::any_of(
            plans->cbegin(), plans->cend(), [number](const LedgerTables::Plan &plan) { return plan.number == number; });
        if (!isThere)
            return fail(m_tables.damaged(u"plan %1 is missing"_s.arg(number)));
    }
    return plans;
}

/// How far the ledger tells of a plan, which must not be less than it once did.
Result<LedgerTables::Head> Ledger::headOf(qint64 plan)
{
    const auto marked = m_marks.lines(plan);
    auto head = m_tables.head(plan);
    if (head && marked && head->lines < *marked)
        return fail(m_tables.damaged(u"plan %1 has lost lines"_s.arg(plan)));
    return head;
}

void Ledger::markDurable(qint64 plan)
{
    if (const auto head = m_tables.head(plan))
        m_marks.note(plan, head->lines);
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
    const auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    auto done = inTransaction([&] { return writeChange(plan->number, { {}, entries }); });
    if (done)
        markDurable(plan->number);
    return done;
}

Result<void> Ledger::append(const QString &planId, const QList<LedgerEntry> &entries)
{
    if (auto set = m_database->run(u"PRAGMA synchronous=NORMAL"_s); !set)
        return set;
    return addBatches(planId, {}, entries);
}

namespace {

/// The Practice account is called in the language of who asks, not of who sent.
LedgerSend named(LedgerSend send)
{
    if (send.isPractice)
        send.portalName = practiceAccountName();
    return send;
}

} // namespace

Result<QList<LedgerSend>> Ledger::sends()
{
    const auto plans = readTogether<QList<LedgerTables::Plan>>([this] { return m_tables.wholePlans(); });
    if (!plans)
        return fail(plans.error());
    // In the order of writing: the computer's clock may have been set between two sends, and the later one has the last
    // word about a row.
    QList<LedgerSend> sends;
    for (auto plan = plans->crbegin(); plan != plans->crend(); ++plan) {
        m_plans.insert(plan->send.planId, *plan); // who lists them asks about many
        sends.append(named(plan->send));
    }
    return sends;
}

Result<LedgerSend> Ledger::send(const QString &planId)
{
    auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    return named(plan->send);
}

Result<LedgerRows> Ledger::rows(const QString &planId)
{
    const auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    return m_tables.allRows(plan->number, plan->send.eventCount);
}

Result<void> Ledger::visitRows(
    const QString &planId, const std::function<Result<void>(qint32 first, const LedgerRows &rows)> &visit)
{
    const auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    return m_tables.forEachRows(plan->number, plan->send.eventCount, [&](const PackedRows &packed) -> Result<void> {
        LedgerRows rows;
        rows.reserve(packed.count);
        if (!unpackRows(packed, rows))
            return fail(m_tables.damaged(u"rows of plan %1"_s.arg(plan->number)));
        return visit(packed.first, rows);
    });
}

Result<QMap<qint32, LedgerRow>> Ledger::rowsAt(const QString &planId, const QList<qint32> &positions)
{
    const auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    const auto places = m_tables.rowsPlaces(plan->number, plan->send.eventCount);
    if (!places)
        return fail(places.error());
    QMap<qint32, LedgerRow> found;
    for (const qint32 position : positions) {
        if (found.contains(position) || position < 0 || position >= plan->send.eventCount)
            continue;
        const auto next = std::upper_bound(places->cbegin(), places->cend(), position,
            [](qint32 at, const LedgerTables::RowsPlace &place) { return at < place.first; });
        const auto packed = m_tables.rows(plan->number, std::prev(next)->number);
        LedgerRows rows;
        if (!packed || !unpackRows(*packed, rows))
            return fail(m_tables.damaged(u"rows of plan %1"_s.arg(plan->number)));
        for (const qint32 other : positions) {
            if (other >= packed->first && other < packed->first + rows.size())
                found.insert(other, rows.at(other - packed->first));
        }
    }
    return found;
}

Result<LedgerStory> Ledger::storyOf(const LedgerTables::Plan &plan)
{
    auto story = storyInSlices(plan);
    if (story || story.error().code != ErrorCode::Damaged)
        return story;
    // Another program may have written words of it anew between two slices: what is of one moment decides.
    return readTogether<LedgerStory>([&] { return storyInSlices(plan); });
}

Result<LedgerStory> Ledger::storyInSlices(const LedgerTables::Plan &plan)
{
    // The head says how far it goes; up to there nothing changes any more.
    const auto head = headOf(plan.number);
    if (!head)
        return fail(head.error());
    auto index = m_tables.bodies(plan.number, plan.send.eventCount, *head);
    if (!index)
        return fail(index.error());
    auto entries = m_tables.entries(plan.number, *head);
    if (!entries)
        return fail(entries.error());
    return LedgerStory { std::move(*index), std::move(*entries) };
}

Result<LedgerStory> Ledger::story(const QString &planId)
{
    const auto plan = this->plan(planId);
    return plan ? storyOf(*plan) : Result<LedgerStory>(fail(plan.error()));
}

Result<QList<LedgerEntry>> Ledger::entries(const QString &planId)
{
    auto story = this->story(planId);
    return story ? Result<QList<LedgerEntry>>(std::move(story->entries))
                 : Result<QList<LedgerEntry>>(fail(story.error()));
}

Result<QList<FrozenBatch>> Ledger::batchIndex(const QString &planId)
{
    auto story = this->story(planId);
    return story ? Result<QList<FrozenBatch>>(std::move(story->batchIndex))
                 : Result<QList<FrozenBatch>>(fail(story.error()));
}

Result<FrozenBatch> Ledger::batch(const QString &planId, int number)
{
    const auto plan = this->plan(planId);
    if (!plan)
        return fail(plan.error());
    return m_tables.body(plan->number, number);
}

namespace {

/// Whether every row is in one batch, in the order of the batches, and whatever was said was said of whole ones.
bool isToldByBatches(const LedgerStory &story, qint64 eventCount)
{
    const auto isOfRow = [](const LedgerEntry &entry) { return entry.position >= 0; };
    if (std::any_of(story.entries.cbegin(), story.entries.cend(), isOfRow))
        return false;
    qint32 next = 0;
    for (const FrozenBatch &batch : story.batchIndex) {
        for (const qint32 position : batch.positions) {
            if (position != next++)
                return false;
        }
    }
    return next == eventCount;
}

/// Then one row stands for each batch: as most sends are, a hundredth of the work.
std::optional<QList<RowState>> statesByBatches(const LedgerStory &story, qint64 eventCount)
{
    QList<FrozenBatch> standIns;
    standIns.reserve(story.batchIndex.size());
    for (const FrozenBatch &batch : story.batchIndex)
        standIns.append({ batch.number, { static_cast<qint32>(standIns.size()) }, {}, {}, {} });
    LedgerReplay replay(standIns.size(), standIns);
    for (const LedgerEntry &entry : story.entries)
        replay.apply(entry);
    if (replay.hasStrangers())
        return std::nullopt;
    QList<RowState> states(eventCount, RowState::Waiting);
    auto row = states.begin();
    for (qsizetype i = 0; i < story.batchIndex.size(); ++i)
        row = std::fill_n(row, story.batchIndex[i].positions.size(), replay.state(i));
    return states;
}

} // namespace

Result<QList<RowState>> Ledger::statesOf(const LedgerTables::Plan &plan)
{
    const auto story = storyOf(plan);
    if (!story)
        return fail(story.error());
    if (isToldByBatches(*story, plan.send.eventCount)) {
        if (auto states = statesByBatches(*story, plan.send.eventCount))
            return std::move(*states);
        return fail(m_tables.damaged(u"lines of plan %1"_s.arg(plan.number)));
    }
    LedgerReplay replay(plan.send.eventCount, story->batchIndex);
    for (const LedgerEntry &entry : story->entries)
        replay.apply(entry);
    if (replay.hasStrangers())
        return fail(m_tables.damaged(u"lines of plan %1"_s.arg(plan.number)));
    return replay.states();
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
    const auto index = batchIndex(plan.send.planId);
    if (!index)
        return fail(index.error());
    for (const FrozenBatch &batch : *index) {
        const auto packed = m_tables.packedBody(plan.number, batch.number);
        if (!packed || (!packed->isLost() && !unpackBody(*packed, true)))
            return fail(m_tables.damaged(u"batch %1 of plan %2"_s.arg(batch.number).arg(plan.number)));
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
    const auto plans = readTogether<QList<LedgerTables::Plan>>([this] { return m_tables.wholePlans(); });
    if (!plans)
        return fail(plans.error());
    for (const LedgerTables::Plan &plan : *plans) {
        const auto whole = verifyPlan(plan);
        visit(plan.send, whole ? std::nullopt : std::optional(whole.error()));
    }
    // What is missing altogether, and what SQLite knows of its own structure.
    if (const auto all = visiblePlans(); !all)
        return fail(all.error());
    if (const auto learned = learnedAccounts(); !learned)
        return fail(learned.error());
    if (const auto facts = m_tables.facts(); !facts)
        return fail(facts.error());
    return m_tables.checkStructure();
}

} // namespace composer
