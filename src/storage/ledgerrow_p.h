#pragma once

#include "storage/ledgertables.h"
#include "storage/rowsum.h"

/// The keys and the checksums of the ledger's rows: for LedgerTables only.
namespace composer::ledgerrow {

// In the place of a plan's number, in a turn that is of no plan.
inline constexpr qint64 accountTurn = 0;
inline constexpr qint64 factTurn = -1;

inline const QString selectFacts = QStringLiteral("SELECT kind, first, second, at, sum FROM facts ORDER BY number");

inline constexpr int numberBits = 24; // of a batch or a piece within its plan
inline constexpr int greatestNumber = (1 << (numberBits - 1)) - 1; // one bit is the kind's

[[nodiscard]] inline qint64 keyOf(qint64 plan, int number)
{
    return plan << numberBits | number;
}

[[nodiscard]] inline qint64 keyOf(qint64 plan, KeyKind kind, int piece)
{
    return plan << numberBits | qint64(kind) << (numberBits - 1) | piece;
}

[[nodiscard]] inline int numberOf(qint64 key)
{
    return static_cast<int>(key & ((1 << numberBits) - 1));
}

[[nodiscard]] inline QByteArray sumOfPlan(qint64 number, const LedgerSend &send, const QString &excused)
{
    RowSum sum;
    sum << number << send.planId << send.portalId << send.portalName << send.baseUrl << send.profile
        << int(send.isPractice) << send.templateId << send.templateName << send.draftId << send.draftName
        << send.createdAtMs << send.eventCount << excused << int(send.hubKind) << send.hubId;
    return sum.value();
}

[[nodiscard]] inline QByteArray sumOfRows(qint64 key, const PackedRows &rows)
{
    RowSum sum;
    sum << key << rows.first << rows.count << rows.ids << rows.prints << rows.rest << rows.about;
    if (!rows.batches.isEmpty()) // which older files do not have
        sum << rows.batches;
    return sum.value();
}

[[nodiscard]] inline QByteArray sumOfBody(qint64 key, const PackedBody &body)
{
    // The bytes have a hash of their own, which is in here.
    return (RowSum() << key << body.first << body.count << body.layout << body.hash).value();
}

[[nodiscard]] inline QByteArray sumOfEntry(qint64 key, const LedgerEntry &entry)
{
    return (RowSum() << key << int(entry.kind) << entry.atMs << entry.batch << entry.position << int(entry.state)
                     << entry.status << entry.reason << entry.serverMessage << entry.tokenName << entry.correlationId)
        .value();
}

[[nodiscard]] inline QByteArray sumOfFact(const LedgerFact &fact)
{
    return (RowSum() << int(fact.kind) << fact.first << fact.second << fact.atMs).value();
}

/// The entry that a query is at, its columns from `kind` on; nothing when the values are none that one may have.
[[nodiscard]] std::optional<LedgerEntry> entryOf(const QSqlQuery &query);

[[nodiscard]] inline qint64 lineKey(qint64 plan, qint64 number)
{
    return plan << 32 | number;
}

[[nodiscard]] inline QByteArray sumOfHead(qint64 plan, const LedgerTables::Head &head)
{
    return (RowSum() << plan << head.lines << head.lastBatch << head.chain).value();
}

[[nodiscard]] inline QByteArray nextLink(const QByteArray &chain, const QByteArray &sum)
{
    return (RowSum() << chain << sum).value();
}

} // namespace composer::ledgerrow
