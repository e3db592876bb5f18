// The part of Ledger that remembers the counts of sends, so that a list of them need not read every entry again.
#include "storage/ledger.h"

#include <QSqlError>

namespace composer {

using namespace Qt::StringLiterals;

Result<LedgerStanding> Ledger::standingOf(qint64 plan)
{
    const auto head = m_tables.head(plan);
    if (!head)
        return fail(head.error());
    auto query = m_database->cached(
        u"SELECT last_entry, last_batch, unknown_batches, waiting, created, refused, unknown, skipped, not_sent"
        " FROM counts WHERE plan = ?"_s);
    if (!query)
        return fail(query.error());
    LedgerStanding standing { { head->lines, head->lastBatch }, {} };
    query->addBindValue(plan);
    const auto read = m_tables.forEachRow(*query, [&]() -> Result<void> {
        if (LedgerMark { query->value(0).toLongLong(), query->value(1).toInt() } != standing.mark)
            return {};
        LedgerSummary summary;
        summary.unknownBatches = query->value(2).toInt();
        for (int i = 0; i < outcomeCount; ++i)
            summary.counts.of(Outcome(i)) = query->value(3 + i).toLongLong();
        standing.summary = summary;
        return {};
    });
    return read ? Result<LedgerStanding>(standing) : Result<LedgerStanding>(fail(read.error()));
}

Result<LedgerStanding> Ledger::standing(const QString &planId)
{
    return readTogether<LedgerStanding>([&]() -> Result<LedgerStanding> {
        const auto plan = this->plan(planId);
        if (!plan)
            return fail(plan.error());
        if (const auto head = headOf(plan->number); !head) // also when it tells of less than it once did
            return fail(head.error());
        return standingOf(plan->number);
    });
}

Result<QHash<QString, LedgerStanding>> Ledger::standings()
{
    return readTogether<QHash<QString, LedgerStanding>>([this]() -> Result<QHash<QString, LedgerStanding>> {
        const auto plans = m_tables.wholePlans();
        if (!plans)
            return fail(plans.error());
        QHash<QString, LedgerStanding> standings;
        for (const LedgerTables::Plan &plan : *plans) {
            const auto standing = standingOf(plan.number);
            if (standing)
                standings.insert(plan.send.planId, *standing);
            else if (standing.error().code != ErrorCode::Damaged)
                return fail(standing.error());
        } // damaged: nothing is known of it
        return standings;
    });
}

Result<void> Ledger::keepSummaries(const QHash<QString, LedgerStanding> &standings)
{
    if (auto set = m_database->run(u"PRAGMA synchronous=NORMAL"_s); !set)
        return set;
    return inTransaction([&]() -> Result<void> {
        auto query = m_database->cached(u"INSERT OR REPLACE INTO counts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!query)
            return fail(query.error());
        for (const auto &[planId, standing] : standings.asKeyValueRange()) {
            if (!standing.summary)
                continue;
            const auto plan = this->plan(planId);
            if (!plan)
                return fail(plan.error());
            query->addBindValue(plan->number);
            query->addBindValue(standing.mark.lastEntry);
            query->addBindValue(standing.mark.lastBatch);
            query->addBindValue(standing.summary->unknownBatches);
            for (int i = 0; i < outcomeCount; ++i)
                query->addBindValue(standing.summary->counts.of(Outcome(i)));
            if (!query->exec())
                return fail(m_tables.errorOf(query->lastError()));
        }
        return {};
    });
}

} // namespace composer
