#include "storage/ledgercopy.h"

#include "base/privatefiles.h"
#include "storage/ledgerconversion.h"
#include "storage/ledgerrow_p.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgerrow;

namespace {

/// How far the ledger told of a plan when the copy began.
struct Extent {
    qint64 plan = 0;
    qint64 lines = 0;
    qint64 lastBatch = 0;
    QByteArray chain;
};

class Copying
{
public:
    Copying(Database &database, const std::function<void()> &betweenSlices)
        : m_database(database)
        , m_betweenSlices(betweenSlices)
    {
    }

    [[nodiscard]] Result<void> run()
    {
        auto done = begin();
        for (const Extent &plan : std::as_const(m_plans)) {
            constexpr qint64 lastNumber = (qint64(1) << numberBits) - 1;
            if (done)
                done = copyRange(u"plan_rows"_s, keyOf(plan.plan, 0), keyOf(plan.plan, 0) + lastNumber);
            if (done)
                done = copyRange(u"bodies"_s, keyOf(plan.plan, 1), keyOf(plan.plan, 0) + plan.lastBatch);
            if (done)
                done = copyRange(u"keys"_s, keyOf(plan.plan, 0), keyOf(plan.plan, 0) + lastNumber);
            if (done)
                done = copyRange(u"lines"_s, lineKey(plan.plan, 1), lineKey(plan.plan, plan.lines));
        }
        return done ? isOfOneMoment() : done;
    }

private:
    /// What is small, and what says how far the rest goes, of one moment.
    [[nodiscard]] Result<void> begin()
    {
        auto done = m_database.run(u"BEGIN"_s);
        for (const QString &table : { u"heads"_s, u"turns"_s, u"accounts"_s, u"facts"_s, u"counts"_s }) {
            if (done)
                done = m_database.run(u"INSERT INTO copy.%1 SELECT * FROM main.%1"_s.arg(table));
        }
        if (done)
            done = m_database.run(u"INSERT INTO copy.plans SELECT * FROM main.plans WHERE number IN"
                                  " (SELECT plan FROM main.heads)"_s);
        if (done) {
            auto plans = extents();
            if (plans)
                m_plans = std::move(*plans);
            else
                done = fail(plans.error());
        }
        if (done)
            done = m_database.run(u"COMMIT"_s);
        if (!done)
            m_database.rollback();
        if (done && m_betweenSlices)
            m_betweenSlices();
        return done;
    }

    [[nodiscard]] Result<QList<Extent>> extents()
    {
        auto query = m_database.prepare(u"SELECT plan, lines, last_batch, chain FROM main.heads ORDER BY plan"_s);
        if (!query)
            return fail(query.error());
        QList<Extent> plans;
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database.path()));
        while (query->next())
            plans.append({ query->value(0).toLongLong(), query->value(1).toLongLong(), query->value(2).toLongLong(),
                query->value(3).toByteArray() });
        return plans;
    }

    /// Rows whose keys are from … to, some at a time: as many as take some ten milliseconds, however large they are.
    [[nodiscard]] Result<void> copyRange(const QString &table, qint64 from, qint64 to)
    {
        constexpr qint64 shortMs = 20;
        constexpr qint64 longMs = 80;
        constexpr qint64 most = 20'000;
        qint64 rows = 50;
        while (from <= to) {
            QElapsedTimer timer;
            timer.start();
            const auto last = lastOfSlice(table, from, to, rows);
            if (!last)
                return fail(last.error());
            auto query = m_database.cached(
                u"INSERT INTO copy.%1 SELECT * FROM main.%1 WHERE key >= ? AND key <= ?"_s.arg(table));
            if (!query)
                return fail(query.error());
            query->addBindValue(from);
            query->addBindValue(*last);
            if (!query->exec())
                return fail(Database::errorOf(query->lastError(), m_database.path()));
            from = *last + 1;
            if (timer.elapsed() < shortMs)
                rows = std::min(most, rows * 2);
            else if (timer.elapsed() > longMs)
                rows = std::max<qint64>(1, rows / 2);
            if (m_betweenSlices)
                m_betweenSlices();
        }
        return {};
    }

    /// The last key of at most `rows` rows; `to` when there are no more.
    [[nodiscard]] Result<qint64> lastOfSlice(const QString &table, qint64 from, qint64 to, qint64 rows)
    {
        auto query = m_database.cached(
            u"SELECT key FROM main.%1 WHERE key >= ? AND key <= ? ORDER BY key LIMIT 1 OFFSET ?"_s.arg(table));
        if (!query)
            return fail(query.error());
        query->addBindValue(from);
        query->addBindValue(to);
        query->addBindValue(rows - 1);
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database.path()));
        const qint64 last = query->next() ? query->value(0).toLongLong() : to;
        query->finish();
        return last;
    }

    /// Lines are chained: whoever rewrote one changed what the head says of the same number of them. Erasing a person
    /// is a fact besides.
    [[nodiscard]] Result<void> isOfOneMoment()
    {
        const auto now = extents();
        if (!now)
            return fail(now.error());
        const bool isSame = std::all_of(m_plans.cbegin(), m_plans.cend(), [&](const Extent &before) {
            return std::any_of(now->cbegin(), now->cend(), [&](const Extent &plan) {
                return plan.plan == before.plan && (plan.lines > before.lines || plan.chain == before.chain);
            });
        });
        auto erased = m_database.prepare(
            u"SELECT (SELECT COUNT(*) FROM main.facts WHERE kind = %1) = (SELECT COUNT(*) FROM copy.facts WHERE"
            " kind = %1)"_s.arg(int(LedgerFact::Kind::Erased)));
        if (!erased)
            return fail(erased.error());
        if (!erased->exec() || !erased->next())
            return fail(Database::errorOf(erased->lastError(), m_database.path()));
        if (isSame && erased->value(0).toBool())
            return {};
        return fail(ErrorCode::Busy,
            QCoreApplication::translate("Database", "Another window is using the data. Try again in a moment."),
            u"rows were rewritten while they were copied"_s);
    }

    Database &m_database;
    const std::function<void()> &m_betweenSlices;
    QList<Extent> m_plans;
};

} // namespace

Result<void> copyLedger(const QString &path, const QString &to, const std::function<void()> &betweenSlices)
{
    const auto remove = [&] {
        for (const char *end : { "", "-wal", "-shm" })
            QFile::remove(to + QLatin1StringView(end));
    };
    remove();
    const auto copy = [&]() -> Result<void> {
        if (auto made = Database::open(to, ledgerLadder()); !made)
            return fail(made.error());
        auto database = Database::open(path, ledgerLadder(), Database::Durability::Full);
        if (!database)
            return fail(database.error());
        if (auto attached = (*database)->run(u"ATTACH '"_s + QString(to).replace(u'\'', u"''"_s) + u"' AS copy"_s);
            !attached)
            return attached;
        return Copying(**database, betweenSlices).run();
    };
    auto copied = copy(); // the database is closed: all of it is in the file
    if (!copied)
        remove();
    else
        makePrivateFile(to);
    return copied;
}

} // namespace composer
