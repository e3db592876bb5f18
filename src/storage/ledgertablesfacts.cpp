// The part of LedgerTables that keeps facts: what was told or done once, and counts for more than one send.
#include "storage/ledgerrow_p.h"

#include <QSqlError>
#include <QVariant>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgerrow;

QStringList ledgerFactStatements()
{
    return {
        u"CREATE TABLE facts (number INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL, first TEXT NOT NULL,"
        " second TEXT NOT NULL, at INTEGER NOT NULL, sum BLOB NOT NULL)"_s,
        u"CREATE TRIGGER facts_stay BEFORE UPDATE ON facts BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
        u"CREATE TRIGGER facts_are_kept BEFORE DELETE ON facts BEGIN SELECT RAISE(ABORT, 'append-only'); END"_s,
    };
}

Result<void> LedgerTables::addFact(const LedgerFact &fact)
{
    auto added = insert(u"INSERT INTO facts (kind, first, second, at, sum) VALUES (?, ?, ?, ?, ?)"_s,
        { int(fact.kind), fact.first.isNull() ? u""_s : fact.first, fact.second.isNull() ? u""_s : fact.second,
            fact.atMs, sumOfFact(fact) });
    return added ? addTurn(factTurn) : added;
}

/// Nothing when it is not whole.
std::optional<LedgerFact> LedgerTables::factOf(const QSqlQuery &query) const
{
    const int kind = query.value(0).toInt();
    if (kind < 0 || kind >= ledgerFactKinds)
        return {};
    LedgerFact fact { static_cast<LedgerFact::Kind>(kind), query.value(1).toString(), query.value(2).toString(),
        query.value(3).toLongLong() };
    return query.value(4).toByteArray() == sumOfFact(fact) ? std::optional(fact) : std::nullopt;
}

Result<QList<LedgerFact>> LedgerTables::facts()
{
    auto query = m_database.cached(selectFacts);
    if (!query)
        return fail(query.error());
    QList<LedgerFact> facts;
    const auto read = forEachRow(*query, [&]() -> Result<void> {
        const auto fact = factOf(*query);
        if (!fact)
            return fail(damaged(u"facts"_s));
        facts.append(*fact);
        return {};
    });
    return read ? Result<QList<LedgerFact>>(facts) : Result<QList<LedgerFact>>(fail(read.error()));
}

bool LedgerTables::copyFacts(LedgerTables &from)
{
    auto query = from.m_database.cached(selectFacts);
    if (!query)
        return false;
    const auto copied = from.forEachRow(*query, [&]() -> Result<void> {
        const auto fact = from.factOf(*query);
        return fact ? addFact(*fact) : Result<void>(); // one that is not whole is told again
    });
    return copied.has_value();
}

} // namespace composer
