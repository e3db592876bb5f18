#include "storage/ledgerrestore.h"

#include "domain/reason.h"
#include "storage/ledger.h"
#include "storage/ledgerconversion.h"
#include "storage/ledgercopy.h"
#include "storage/ledgerkeys.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTimeZone>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct RestoreText {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

constexpr qsizetype rowsOfARescue = 100;

/// A plan as it goes into the new ledger.
struct Rescued {
    LedgerSend send;
    QList<PackedRows> rows;
    QList<PackedBody> bodies;
    QList<LedgerEntry> entries;
    bool isWhole = false;
};

bool hasAllRows(const Rescued &plan)
{
    qint64 next = 0;
    for (const PackedRows &rows : plan.rows) {
        if (rows.first != next || rows.count <= 0)
            return false;
        next += rows.count;
    }
    return next == plan.send.eventCount;
}

/// What only the ids and contents of are left: in batches without bytes, so that it can be looked at but never leaves.
Rescued fromKeys(const LedgerKeys::Plan &known)
{
    Rescued plan;
    plan.send = known.send;
    for (qsizetype from = 0; from < known.marks.size(); from += rowsOfARescue) {
        QList<LedgerRow> rows;
        FrozenBatch batch;
        batch.number = static_cast<int>(plan.bodies.size()) + 1;
        for (qsizetype i = from; i < std::min(known.marks.size(), from + rowsOfARescue); ++i) {
            const EventMark &mark = known.marks[i];
            rows.append({ i + 1, mark.bits == EventIdBits {} ? mark.text : formatEventId(mark.bits), {}, {},
                mark.fingerprint });
            batch.positions.append(static_cast<qint32>(i));
        }
        plan.rows.append(packRows(static_cast<qint32>(from), { rows.constData(), static_cast<size_t>(rows.size()) }));
        plan.bodies.append(packBodyWithoutBytes(batch));
    }
    return plan;
}

/// Every row in a batch, every entry about something that is there: else nobody could ask about it.
void makeFit(Rescued &plan)
{
    const qint64 count = plan.send.eventCount;
    QList<bool> isCovered(count, false);
    for (const PackedBody &body : std::as_const(plan.bodies)) {
        const auto batch = unpackBody(body, false);
        for (const qint32 position : batch ? batch->positions : QList<qint32>()) {
            if (position >= 0 && position < count)
                isCovered[position] = true;
        }
    }
    FrozenBatch rest;
    for (qint64 position = 0; position <= count; ++position) {
        const bool isOpen = position < count && !isCovered[position];
        if (isOpen)
            rest.positions.append(static_cast<qint32>(position));
        if (rest.positions.size() == rowsOfARescue || (position == count && !rest.positions.isEmpty())) {
            rest.number = static_cast<int>(plan.bodies.size()) + 1;
            plan.bodies.append(packBodyWithoutBytes(rest));
            rest.positions.clear();
        }
    }
    plan.entries.removeIf([&](const LedgerEntry &entry) {
        return entry.batch < 0 || entry.batch > plan.bodies.size() || entry.position >= count;
    });
}

/// Makes unknown what may have left since the last thing that is known of it.
QList<LedgerEntry> unsettling(const Rescued &plan, qint64 nowMs)
{
    QList<FrozenBatch> index;
    for (const PackedBody &body : plan.bodies) {
        if (const auto batch = unpackBody(body, false))
            index.append(*batch);
    }
    LedgerReplay replay(plan.send.eventCount, index);
    for (const LedgerEntry &entry : plan.entries)
        replay.apply(entry);
    QList<LedgerEntry> entries;
    const auto become = [&](qsizetype position, LedgerEntry::Kind kind, RowState state) {
        LedgerEntry entry;
        entry.kind = kind;
        entry.atMs = nowMs;
        entry.batch = replay.batchOf(position);
        entry.position = static_cast<qint32>(position);
        entry.state = state;
        if (state == RowState::Unknown)
            entry.reason = Reason(ReasonCode::Restored).stored();
        entries.append(entry);
    };
    for (qsizetype position = 0; position < plan.send.eventCount; ++position) {
        const RowState state = replay.state(position);
        if (state == RowState::NotSent)
            become(position, LedgerEntry::Kind::Outcome, RowState::Waiting);
        if (state == RowState::NotSent || state == RowState::Waiting)
            become(position, LedgerEntry::Kind::InFlight, RowState::Waiting);
        if (state == RowState::NotSent || state == RowState::Waiting || state == RowState::InFlight)
            become(position, LedgerEntry::Kind::Outcome, RowState::Unknown);
    }
    return entries;
}

/// The plans of one file, each as well as it can be read.
class Source
{
public:
    explicit Source(const QString &path)
        : m_marks(path)
    {
        if (!QFile::exists(path))
            return;
        if (auto database = Database::open(path, ledgerLadder(), Database::Durability::Full))
            m_database = std::move(*database);
        if (!m_database)
            return;
        m_tables.emplace(*m_database);
        if (const auto plans = m_tables->wholePlans()) {
            m_plans = *plans;
        } else if (const auto all = m_tables->readablePlans()) {
            m_plans = *all;
        }
    }

    [[nodiscard]] const QList<LedgerTables::Plan> &plans() const { return m_plans; }
    [[nodiscard]] std::optional<Rescued> find(const QString &planId)
    {
        const auto found = std::find_if(m_plans.cbegin(), m_plans.cend(),
            [&](const LedgerTables::Plan &plan) { return plan.send.planId == planId; });
        if (found == m_plans.cend())
            return {};
        Rescued plan;
        plan.send = found->send;
        plan.isWhole = m_tables->rescue(found->number, plan.send.eventCount, plan.rows, plan.bodies, plan.entries)
            && m_marks.lines(found->number).value_or(0) <= plan.entries.size();
        return plan;
    }
    [[nodiscard]] LedgerTables *tables() { return m_tables ? &*m_tables : nullptr; }

private:
    LedgerMarks m_marks;
    std::unique_ptr<Database> m_database;
    std::optional<LedgerTables> m_tables;
    QList<LedgerTables::Plan> m_plans;
};

/// The longer story of the two: what one of them tells further, the other one never contradicts.
Rescued better(Rescued one, Rescued other)
{
    if (one.isWhole && other.isWhole)
        return one.entries.size() >= other.entries.size() ? one : other;
    if (!hasAllRows(one))
        one.rows = other.rows;
    for (qsizetype i = 0; i < other.bodies.size(); ++i) {
        if (i >= one.bodies.size())
            one.bodies.append(other.bodies[i]);
        else if (one.bodies[i].isLost())
            one.bodies[i] = other.bodies[i];
    }
    if (one.entries.size() < other.entries.size())
        one.entries = other.entries;
    return one;
}

Result<void> write(Database &database, LedgerTables &tables, const Rescued &plan, const QList<LedgerEntry> &more)
{
    if (auto begun = database.begin(); !begun)
        return begun;
    const auto all = [&]() -> Result<void> {
        const auto number = tables.addPlan(plan.send);
        if (!number)
            return fail(number.error());
        std::vector<KeyPlace> ids;
        std::vector<KeyPlace> prints;
        int firstBatch = 1;
        for (const PackedRows &rows : plan.rows) {
            if (auto done = tables.addRows(*number, firstBatch, rows); !done)
                return done;
            firstBatch += static_cast<int>(std::max<qsizetype>(batchSizes(rows).size(), 1));
            for (qint32 index = 0; index < rows.count; ++index) {
                PackedMark mark;
                if (!packedMark(rows, index, mark))
                    return fail(tables.damaged(plan.send.planId));
                ids.push_back({ keyOfId(mark.bits, mark.text), rows.first + index });
                prints.push_back({ keyOfFingerprint(mark.fingerprint), rows.first + index });
            }
        }
        if (auto done = tables.addAllKeys(*number, std::move(ids), std::move(prints)); !done)
            return done;
        if (auto done = tables.publish(*number, 0); !done)
            return done;
        return tables.append(*number, plan.bodies, plan.entries + more);
    };
    auto done = all();
    if (done)
        done = database.commit();
    if (!done)
        database.rollback();
    return done;
}

class Restoring
{
public:
    Restoring(const QString &path, qint64 nowMs)
        : m_path(path)
        , m_fresh(path + ".restoring"_L1)
        , m_nowMs(nowMs)
        , m_damaged(path)
        , m_daily(dailyCopyPath(path))
        , m_keys(LedgerKeys::read(path))
    {
    }

    [[nodiscard]] Result<void> build()
    {
        removeFresh();
        auto database = Database::open(m_fresh, ledgerLadder(), Database::Durability::Normal);
        if (!database)
            return fail(database.error());
        LedgerTables tables(**database);
        for (const QString &planId : planIds()) {
            auto plan = rescued(planId);
            QList<LedgerEntry> more;
            if (!plan.isWhole) {
                makeFit(plan);
                more = unsettling(plan, m_nowMs);
            }
            if (auto written = write(**database, tables, plan, more); !written)
                return written;
        }
        for (Source *source : { &m_damaged, &m_daily }) {
            if (source->tables() && tables.copyAccounts(*source->tables()))
                break;
        }
        for (Source *source : { &m_damaged, &m_daily }) {
            if (source->tables() && tables.copyFacts(*source->tables()))
                break;
        }
        for (const LedgerFact &fact : std::as_const(m_lost)) {
            if (auto added = tables.addFact(fact); !added)
                return added;
        }
        return {};
    }
    [[nodiscard]] LedgerRestored report() const { return m_report; }
    void removeFresh() const
    {
        for (const char *end : { "", "-wal", "-shm", ".marks" })
            QFile::remove(m_fresh + QLatin1StringView(end));
    }

private:
    [[nodiscard]] QStringList planIds() const
    {
        QStringList ids;
        const auto add = [&ids](const QString &id) {
            if (!ids.contains(id))
                ids.append(id);
        };
        for (const Source *source : { &m_daily, &m_damaged }) {
            for (const LedgerTables::Plan &plan : source->plans())
                add(plan.send.planId);
        }
        for (const LedgerKeys::Plan &plan : m_keys)
            add(plan.send.planId);
        return ids;
    }

    [[nodiscard]] Rescued rescued(const QString &planId)
    {
        auto plan = m_damaged.find(planId);
        if (!plan || !plan->isWhole) {
            auto copy = m_daily.find(planId);
            if (copy)
                copy->isWhole = false; // what came after it is not in it
            if (copy)
                plan = plan ? better(std::move(*plan), std::move(*copy)) : std::move(*copy);
        }
        if (plan && plan->isWhole) {
            ++m_report.whole;
            return *plan;
        }
        if (plan && hasAllRows(*plan)) {
            ++m_report.mended;
            m_lost.append({ LedgerFact::Kind::Restored, planId, u"mended"_s, m_nowMs });
            return *plan;
        }
        const auto known = std::find_if(
            m_keys.cbegin(), m_keys.cend(), [&](const LedgerKeys::Plan &one) { return one.send.planId == planId; });
        ++m_report.fromKeys;
        m_lost.append({ LedgerFact::Kind::Restored, planId, u"keys"_s, m_nowMs });
        if (known != m_keys.cend())
            return fromKeys(*known);
        Rescued nothing; // a name, and no event of it
        nothing.send = plan->send;
        nothing.send.eventCount = 0;
        return nothing;
    }

    QString m_path;
    QString m_fresh;
    qint64 m_nowMs;
    Source m_damaged;
    Source m_daily;
    QList<LedgerKeys::Plan> m_keys;
    QList<LedgerFact> m_lost; // which plans lost something
    LedgerRestored m_report;
};

} // namespace

Result<void> nobodySends(const QString &path)
{
    const QFileInfo file(path);
    const QStringList locks = QDir(file.absolutePath()).entryList({ file.fileName() + ".*.lock"_L1 }, QDir::Files);
    for (const QString &name : locks) {
        ProcessLock lock(file.absolutePath() + u'/' + name);
        if (lock.take() == ProcessLock::Outcome::HeldByOther)
            return fail(ErrorCode::Busy,
                RestoreText::tr(
                    "A send is running or paused in a window or program. Let it end, or stop it there: what was not "
                    "sent can be sent later. Then try again; nothing was changed."));
    }
    return {};
}

namespace {

QString holdPath(const QString &ledgerPath)
{
    return ledgerPath + ".held"_L1;
}

Error isHeld()
{
    return { ErrorCode::Busy,
        RestoreText::tr("The record of sends is being restored, or a person taken out of it, by another program. Wait "
                        "until it is done; nothing was changed."),
        {} };
}

} // namespace

Result<std::unique_ptr<ProcessLock>> holdLedger(const QString &path)
{
    auto hold = std::make_unique<ProcessLock>(holdPath(path));
    if (hold->take() == ProcessLock::Outcome::HeldByOther)
        return fail(isHeld());
    if (auto free = nobodySends(path); !free)
        return fail(free.error());
    return hold;
}

Result<void> mayUseLedger(const QString &path)
{
    if (!QFile::exists(holdPath(path)))
        return {};
    ProcessLock hold(holdPath(path)); // a killed program leaves the file, and holds nothing
    return hold.take() == ProcessLock::Outcome::HeldByOther ? Result<void>(fail(isHeld())) : Result<void>();
}

QString dailyCopyPath(const QString &ledgerPath)
{
    return ledgerPath + ".daily"_L1;
}

Result<LedgerRestored> restoreLedger(const QString &path, qint64 nowMs)
{
    const auto hold = holdLedger(path);
    if (!hold)
        return fail(hold.error());
    LedgerRestored report;
    {
        Restoring restoring(path, nowMs);
        if (auto built = restoring.build(); !built) {
            restoring.removeFresh();
            return fail(built.error());
        }
        report = restoring.report();
    } // closed: all of it is in the file
    const QString moment = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).toString(u"yyyyMMdd-HHmmss"_s);
    report.keptAs = path + ".damaged-"_L1 + moment;
    for (int next = 2; QFile::exists(report.keptAs); ++next)
        report.keptAs = path + ".damaged-"_L1 + moment + u'-' + QString::number(next);
    const bool wasThere = QFile::exists(path);
    const bool isAside = !wasThere || QFile::rename(path, report.keptAs);
    if (isAside && QFile::exists(path + "-wal"_L1))
        QFile::rename(path + "-wal"_L1, report.keptAs + "-wal"_L1);
    if (!wasThere)
        report.keptAs.clear();
    QFile::remove(path + "-shm"_L1);
    QFile::remove(LedgerMarks::pathOf(path));
    if (!isAside || !QFile::rename(path + ".restoring"_L1, path))
        return fail(ErrorCode::StorageError,
            RestoreText::tr(
                "The restored record of sends stays beside the old one: %1. Check your rights to the folder.")
                .arg(QDir::toNativeSeparators(path + ".restoring"_L1)));
    return report;
}

namespace {

/// Reads all of it, and looks at every row.
Result<void> isWhole(const QString &path)
{
    auto ledger = Ledger::open(path);
    if (!ledger)
        return fail(ledger.error());
    std::optional<Error> damage;
    const auto verified = (*ledger)->verify([&](const LedgerSend &, const std::optional<Error> &found) {
        if (found)
            damage = found;
    });
    if (!verified || damage)
        return fail(damage ? *damage : verified.error());
    return {};
}

/// A copy, with the marks as they were before it, so that what the ledger has lost is missed in it.
Result<void> wholeCopy(const QString &path, const QString &to)
{
    const QString marks = LedgerMarks::pathOf(to);
    const auto removeMarks = qScopeGuard([&marks] { QFile::remove(marks); });
    QFile::remove(marks);
    QFile::copy(LedgerMarks::pathOf(path), marks);
    auto done = copyLedger(path, to);
    if (done)
        done = isWhole(to); // a copy of what is damaged would take the place of one that is not
    if (done || done.error().code == ErrorCode::Busy)
        return done;
    const auto source = isWhole(path); // whose words name the file
    return source ? done : source;
}

} // namespace

Result<void> keepDailyCopy(const QString &path, qint64 nowMs)
{
    constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
    const QFileInfo last(dailyCopyPath(path));
    if (!QFile::exists(path) || (last.exists() && nowMs - last.lastModified().toMSecsSinceEpoch() < dayMs))
        return {};
    const QString fresh = dailyCopyPath(path) + ".new"_L1;
    if (auto copied = wholeCopy(path, fresh); !copied) {
        QFile::remove(fresh);
        return copied;
    }
    QFile::remove(dailyCopyPath(path));
    if (!QFile::rename(fresh, dailyCopyPath(path)))
        return fail(ErrorCode::StorageError,
            RestoreText::tr("The daily copy of the record of sends could not be put in its place: %1.")
                .arg(QDir::toNativeSeparators(dailyCopyPath(path))));
    return {};
}

} // namespace composer
