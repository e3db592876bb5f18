#pragma once

#include "storage/ledger.h"

#include <QSqlQuery>
#include <QVariant>

namespace composer {

using namespace Qt::StringLiterals;

inline FrozenBatch batchOf(int number, QList<qint32> positions)
{
    FrozenBatch batch;
    batch.number = number;
    batch.body = "{\"inputs\":[";
    for (const qint32 position : positions) {
        batch.starts.append(static_cast<qint32>(batch.body.size()));
        batch.body += "{\"id\":\"e" + QByteArray::number(position) + "\"}";
        batch.sizes.append(static_cast<qint32>(batch.body.size()) - batch.starts.last());
    }
    batch.body += "]}";
    batch.positions = std::move(positions);
    return batch;
}

inline LedgerEntry entry(LedgerEntry::Kind kind, int batch, RowState state = RowState::Waiting, qint32 position = -1)
{
    LedgerEntry result;
    result.kind = kind;
    result.batch = batch;
    result.state = state;
    result.position = position;
    result.reason = u"why"_s;
    return result;
}

/// The fingerprint a test gives to the event of this number.
inline EventFingerprint content(quint8 number)
{
    return { 9, number };
}

/// A plan of these batches; `rows` in the order of their positions.
inline Result<void> add(Ledger &ledger, LedgerSend send, const QList<LedgerRow> &rows,
    const QList<FrozenBatch> &batches, const Ledger::LeaveOut &leaveOut = {})
{
    send.eventCount = rows.size();
    return ledger.freeze(
        send, batches.size(),
        [&](qsizetype index) {
            Ledger::Frozen frozen { batches[index], {} };
            for (const qint32 position : batches[index].positions)
                frozen.rows.append(rows.value(position));
            return frozen;
        },
        leaveOut);
}

/// Events of these numbers in one batch.
inline Result<void> addNumbered(Ledger &ledger, const QString &planId, const QString &portalId,
    const QList<int> &numbers, const QString &templateId = u"1"_s)
{
    LedgerSend send;
    send.planId = planId;
    send.portalId = portalId;
    send.templateId = templateId;
    send.draftName = planId + " draft"_L1;
    send.createdAtMs = 1'000;
    QList<LedgerRow> rows;
    QList<qint32> positions;
    for (const int number : numbers) {
        positions.append(qint32(rows.size()));
        rows.append({ number, "id" + QByteArray::number(number), {}, {}, content(quint8(number)) });
    }
    return add(ledger, send, rows, { batchOf(1, positions) });
}

inline KnownEvent ask(Ledger &ledger, const KnownScope &scope, const QByteArray &id, quint8 number)
{
    const auto known = ledger.known(scope, { { id, content(number) } });
    return known ? known->events.first() : KnownEvent { KnownEvent::Standing::Unsettled, true, -1 };
}

/// How many rows a table of the ledger's file has; -1 if it cannot be read.
inline int rowsIn(const QString &path, const QString &table)
{
    auto file = Database::open(path, QList<Database::Step>(8));
    if (!file)
        return -1;
    auto query = (*file)->prepare(u"SELECT COUNT(*) FROM "_s + table);
    return query && query->exec() && query->next() ? query->value(0).toInt() : -1;
}

} // namespace composer
