// The part of Ledger that remembers the counts of sends, so that a list of them need not read every entry again.
#include "storage/ledger.h"

#include <QSqlError>

namespace composer {

using namespace Qt::StringLiterals;

Result<QHash<QString, LedgerStanding>> Ledger::standings()
{
    // Both greatest numbers are the last entries of an index.
    auto query = m_database->prepare(
        u"SELECT s.plan_id, IFNULL((SELECT MAX(seq) FROM entries e WHERE e.plan_id = s.plan_id), 0),"
        " IFNULL((SELECT MAX(number) FROM batches b WHERE b.plan_id = s.plan_id), 0),"
        " k.last_entry, k.last_batch, k.unknown_batches, k.waiting, k.created, k.refused, k.unknown, k.skipped, "
        "k.not_sent"
        " FROM sends s LEFT JOIN summaries k ON k.plan_id = s.plan_id"_s);
    if (!query)
        return fail(query.error());
    if (!query->exec())
        return fail(Database::errorOf(query->lastError(), m_database->path()));
    QHash<QString, LedgerStanding> standings;
    while (query->next()) {
        LedgerStanding standing { { query->value(1).toLongLong(), query->value(2).toInt() }, {} };
        const LedgerMark kept { query->value(3).toLongLong(), query->value(4).toInt() };
        if (!query->value(3).isNull() && kept == standing.mark) {
            LedgerSummary summary;
            summary.unknownBatches = query->value(5).toInt();
            for (int i = 0; i < outcomeCount; ++i)
                summary.counts.of(Outcome(i)) = query->value(6 + i).toLongLong();
            standing.summary = summary;
        }
        standings.insert(query->value(0).toString(), standing);
    }
    return standings;
}

Result<void> Ledger::keepSummaries(const QHash<QString, LedgerStanding> &standings)
{
    if (auto set = m_database->run(u"PRAGMA synchronous=NORMAL"_s); !set)
        return set;
    return inTransaction([&]() -> Result<void> {
        auto query = m_database->prepare(u"INSERT OR REPLACE INTO summaries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
        if (!query)
            return fail(query.error());
        for (const auto &[planId, standing] : standings.asKeyValueRange()) {
            if (!standing.summary)
                continue;
            query->addBindValue(planId);
            query->addBindValue(standing.mark.lastEntry);
            query->addBindValue(standing.mark.lastBatch);
            query->addBindValue(standing.summary->unknownBatches);
            for (int i = 0; i < outcomeCount; ++i)
                query->addBindValue(standing.summary->counts.of(Outcome(i)));
            if (!query->exec())
                return fail(Database::errorOf(query->lastError(), m_database->path()));
        }
        return {};
    });
}

} // namespace composer
