#include "storage/ledgerretention.h"

#include "storage/database.h"
#include "storage/ledgerconversion.h"
#include "storage/ledgerreplay.h"
#include "storage/ledgerrestore.h"
#include "storage/ledgerrow_p.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct RetentionText {
    Q_DECLARE_TR_FUNCTIONS(LedgerRetention)
};

const QByteArray forgottenEvent(R"({"forgotten":true})");

FrozenBatch withoutBytes(const FrozenBatch &batch)
{
    FrozenBatch rest { batch.number, batch.positions, "{\"inputs\":[", {}, {} };
    for (qsizetype i = 0; i < batch.positions.size(); ++i) {
        rest.body += i > 0 ? "," : "";
        rest.starts.append(static_cast<qint32>(rest.body.size()));
        rest.sizes.append(static_cast<qint32>(forgottenEvent.size()));
        rest.body += forgottenEvent;
    }
    rest.body += "]}";
    return rest;
}

bool isSettled(const QList<RowState> &states)
{
    return std::none_of(states.cbegin(), states.cend(), [](RowState state) {
        return state == RowState::Waiting || state == RowState::InFlight || state == RowState::Unknown
            || state == RowState::Conflict;
    });
}

Result<void> writeForgotten(Database &database, const LedgerTables &tables, qint64 key, const PackedBody &body)
{
    auto query = database.cached(
        u"UPDATE bodies SET first = ?, count = ?, layout = ?, hash = ?, sum = ?, body = ? WHERE key = ?"_s);
    if (!query)
        return fail(query.error());
    for (const QVariant &value : { QVariant(body.first), QVariant(body.count), QVariant(body.layout),
             QVariant(body.hash), QVariant(ledgerrow::sumOfBody(key, body)), QVariant(body.body), QVariant(key) })
        query->addBindValue(value);
    return query->exec() ? Result<void>() : Result<void>(fail(tables.errorOf(query->lastError())));
}

Result<qint64> forgetIn(Database &database, const QString &planId)
{
    LedgerTables tables(database);
    const auto plans = tables.plans();
    if (!plans)
        return fail(plans.error());
    const auto plan = std::find_if(
        plans->cbegin(), plans->cend(), [&](const LedgerTables::Plan &one) { return one.send.planId == planId; });
    if (plan == plans->cend())
        return fail(ErrorCode::NotFound, RetentionText::tr("There is no such send any more."));
    const auto head = tables.head(plan->number);
    if (!head)
        return fail(head.error());
    const auto entries = tables.entries(plan->number, *head);
    const auto index = tables.bodies(plan->number, plan->send.eventCount, *head);
    if (!entries || !index)
        return fail(!entries ? entries.error() : index.error());
    LedgerReplay replay(plan->send.eventCount, *index);
    for (const LedgerEntry &entry : *entries)
        replay.apply(entry);
    if (!isSettled(replay.states()))
        return 0;
    for (int number = 1; number <= head->lastBatch; ++number) {
        const auto packed = tables.packedBody(plan->number, number);
        if (packed && packed->isLost())
            continue;
        const auto batch = packed ? unpackBody(*packed, true) : std::nullopt;
        if (!batch)
            return fail(tables.damaged(u"batch %1 of plan %2"_s.arg(number).arg(plan->number)));
        if (auto written
            = writeForgotten(database, tables, ledgerrow::keyOf(plan->number, number), packBody(withoutBytes(*batch)));
            !written)
            return fail(written.error());
    }
    return plan->send.eventCount;
}

} // namespace

Result<qint64> forgetBodies(const QString &ledgerPath, const QString &planId)
{
    if (auto free = nobodySends(ledgerPath); !free)
        return fail(free.error());
    auto opened = Database::open(ledgerPath, ledgerLadder(), Database::Durability::Full);
    if (!opened)
        return fail(opened.error());
    Database &database = **opened;
    if (auto set = database.run(u"PRAGMA secure_delete=ON"_s); !set)
        return fail(set.error());
    if (auto begun = database.begin(); !begun)
        return fail(begun.error());
    Result<qint64> forgotten = 0;
    auto done = database.run(u"DROP TRIGGER bodies_stay"_s);
    if (done) {
        forgotten = forgetIn(database, planId);
        done = forgotten ? database.run(ledgerStayStatement(u"bodies"_s)) : Result<void>(fail(forgotten.error()));
    }
    if (done && *forgotten > 0)
        done = database.commit();
    else
        database.rollback();
    if (!done)
        return fail(done.error());
    // The log still has the pages as they were.
    if (auto taken = database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !taken)
        return fail(taken.error());
    return forgotten;
}

bool isForgotten(const QByteArray &event)
{
    return event == forgottenEvent || event == R"({"erased":true})";
}

} // namespace composer
