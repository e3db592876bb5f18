#include "storage/ledgererasure_p.h"

#include "storage/ledgerlines_p.h"
#include "storage/ledgerreplay.h"
#include "storage/ledgerrow_p.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSqlError>
#include <QVariant>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;
using namespace ledgerrow;

namespace {

struct LedgerErasureText {
    Q_DECLARE_TR_FUNCTIONS(PersonErasure)
};

const QByteArray erasedEvent(R"({"erased":true})");

/// The batch with another event in the place of those that name the person.
FrozenBatch withoutEvents(const FrozenBatch &batch, const AddressText &address)
{
    FrozenBatch rest { batch.number, batch.positions, {}, {}, {} };
    qsizetype from = 0;
    for (qsizetype i = 0; i < batch.positions.size(); ++i) {
        rest.body += batch.body.sliced(from, batch.starts[i] - from);
        const QByteArray event = batch.event(i);
        const QByteArray kept = address.isIn(event) ? erasedEvent : event;
        rest.starts.append(static_cast<qint32>(rest.body.size()));
        rest.sizes.append(static_cast<qint32>(kept.size()));
        rest.body += kept;
        from = batch.starts[i] + batch.sizes[i];
    }
    rest.body += batch.body.sliced(from);
    return rest;
}

bool isUnsettled(RowState state)
{
    return state == RowState::Waiting || state == RowState::InFlight || state == RowState::Unknown
        || state == RowState::Conflict;
}

} // namespace

/// What is known of a plan while it is gone through.
struct LedgerErasure::Plan {
    const LedgerTables::Plan &stored;
    LedgerTables::Head head;
    QList<LedgerEntry> entries;
    LedgerReplay replay;
    QSet<qint32> positions {}; ///< of the person's events
    bool isChanged = false;
};

LedgerErasure::LedgerErasure(Database &database, const AddressText &address, qint64 nowMs)
    : m_database(database)
    , m_tables(database)
    , m_address(address)
    , m_nowMs(nowMs)
    , m_instead(LedgerErasureText::tr("(erased)"))
{
}

Result<void> LedgerErasure::change(const QString &sql, const QVariantList &values)
{
    auto query = m_database.cached(sql);
    if (!query)
        return fail(query.error());
    for (const QVariant &value : values)
        query->addBindValue(value);
    return query->exec() ? Result<void>() : Result<void>(fail(m_tables.errorOf(query->lastError())));
}

Result<void> LedgerErasure::run(Erase how, ErasedPerson &erased)
{
    // Freed pages are written over, not only forgotten.
    if (auto set = m_database.run(u"PRAGMA secure_delete=ON"_s); !set)
        return set;
    if (auto begun = m_database.begin(); !begun)
        return begun;
    auto done = eraseAll(erased);
    if (done && how == Erase::ForGood)
        done = m_database.commit();
    if (!done || how == Erase::LookOnly) {
        m_database.rollback();
        return done;
    }
    // The log still has the pages as they were.
    return m_database.run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

Result<void> LedgerErasure::eraseAll(ErasedPerson &erased)
{
    const auto plans = m_tables.plans();
    if (!plans)
        return fail(plans.error());
    const QStringList tables { u"plans"_s, u"plan_rows"_s, u"bodies"_s, u"lines"_s };
    for (const QString &table : tables) {
        if (auto done = m_database.run(u"DROP TRIGGER %1_stay"_s.arg(table)); !done)
            return done;
    }
    for (const LedgerTables::Plan &plan : *plans) {
        if (auto done = erasePlan(plan, erased); !done)
            return done;
    }
    for (const QString &table : tables) {
        if (auto done = m_database.run(ledgerStayStatement(table)); !done)
            return done;
    }
    if (erased.isEmpty())
        return {};
    const QJsonObject much { { u"events"_s, erased.events }, { u"rows"_s, erased.rows },
        { u"copies"_s, erased.deletedCopies } };
    return m_tables.addFact({ LedgerFact::Kind::Erased, m_address.hash(),
        QString::fromUtf8(QJsonDocument(much).toJson(QJsonDocument::Compact)), m_nowMs });
}

Result<void> LedgerErasure::erasePlan(const LedgerTables::Plan &stored, ErasedPerson &erased)
{
    const auto head = m_tables.head(stored.number);
    if (!head)
        return fail(head.error());
    auto entries = m_tables.entries(stored.number, *head);
    const auto index = m_tables.bodies(stored.number, stored.send.eventCount, *head);
    if (!entries || !index)
        return fail(!entries ? entries.error() : index.error());
    Plan plan { stored, *head, std::move(*entries), LedgerReplay(stored.send.eventCount, *index) };
    for (const LedgerEntry &entry : std::as_const(plan.entries))
        plan.replay.apply(entry);
    auto done = eraseRows(plan);
    if (done)
        done = eraseBodies(plan);
    if (done)
        done = eraseLines(plan);
    if (done && m_address.isIn(stored.send.draftName)) {
        plan.isChanged = true;
        done = eraseName(stored);
    }
    erased.events += plan.positions.size();
    erased.sends += plan.isChanged ? 1 : 0;
    if (plan.isChanged)
        erased.plans.append(stored.send.planId);
    return done;
}

Result<void> LedgerErasure::eraseRows(Plan &plan)
{
    QList<PackedRows> changed;
    const auto look = [&](const PackedRows &packed) -> Result<void> {
        LedgerRows rows;
        if (!unpackRows(packed, rows))
            return fail(m_tables.damaged(u"rows of plan %1"_s.arg(plan.stored.number)));
        QList<LedgerRow> kept;
        const qsizetype before = plan.positions.size();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            LedgerRow row = rows.at(i);
            if (m_address.isIn(row.identity) || m_address.isIn(QByteArrayView(row.eventId))) {
                plan.positions.insert(packed.first + static_cast<qint32>(i));
                row.identity = m_instead;
                if (m_address.isIn(QByteArrayView(row.eventId)))
                    row.eventId = erasedId(row.eventId);
            }
            kept.append(row);
        }
        if (plan.positions.size() == before)
            return {};
        PackedRows rest = packRows(packed.first, { kept.constData(), static_cast<size_t>(kept.size()) });
        rest.prints = packed.prints;
        rest.batches = packed.batches;
        changed.append(rest);
        return {};
    };
    if (auto read = m_tables.forEachRows(plan.stored.number, plan.stored.send.eventCount, look); !read)
        return read;
    const auto places = m_tables.rowsPlaces(plan.stored.number, plan.stored.send.eventCount);
    if (!places)
        return fail(places.error());
    for (const PackedRows &rows : std::as_const(changed)) {
        const auto place = std::find_if(places->cbegin(), places->cend(),
            [&](const LedgerTables::RowsPlace &one) { return one.first == rows.first; });
        if (auto written = writeRows(keyOf(plan.stored.number, place->number), rows); !written)
            return written;
    }
    plan.isChanged = plan.isChanged || !changed.isEmpty();
    return {};
}

Result<void> LedgerErasure::eraseBodies(Plan &plan)
{
    for (int number = 1; number <= plan.head.lastBatch; ++number) {
        const auto packed = m_tables.packedBody(plan.stored.number, number);
        if (!packed)
            return fail(m_tables.damaged(u"batch %1 of plan %2"_s.arg(number).arg(plan.stored.number)));
        const auto batch = packed->isLost() ? unpackBody(*packed, false) : unpackBody(*packed, true);
        if (!batch)
            return fail(m_tables.damaged(u"batch %1 of plan %2"_s.arg(number).arg(plan.stored.number)));
        // What may still have to leave, or to be asked for with the very same bytes, stays what it is.
        const bool mayLeave = std::any_of(batch->positions.cbegin(), batch->positions.cend(),
            [&](qint32 position) { return isUnsettled(plan.replay.state(position)); });
        const bool isNamed = packed->isLost() ? std::any_of(batch->positions.cbegin(), batch->positions.cend(),
                                 [&](qint32 position) { return plan.positions.contains(position); })
                                              : m_address.isIn(QByteArrayView(batch->body));
        if (!isNamed)
            continue;
        if (mayLeave)
            return fail(waits(plan.stored.send));
        if (packed->isLost())
            continue;
        for (qsizetype i = 0; i < batch->positions.size(); ++i) {
            if (m_address.isIn(QByteArrayView(batch->event(i))))
                plan.positions.insert(batch->positions[i]);
        }
        if (auto written = writeBody(keyOf(plan.stored.number, number), packBody(withoutEvents(*batch, m_address)));
            !written)
            return written;
        plan.isChanged = true;
    }
    return {};
}

Result<void> LedgerErasure::eraseLines(Plan &plan)
{
    const auto isChanged
        = rewriteLines(m_database, m_tables, plan.stored.number, plan.head, plan.entries, [this](LedgerEntry &entry) {
              if (!m_address.isIn(entry.reason) && !m_address.isIn(entry.serverMessage))
                  return false;
              entry.reason = m_address.without(entry.reason, m_instead);
              entry.serverMessage = m_address.without(entry.serverMessage, m_instead);
              return true;
          });
    if (!isChanged)
        return fail(isChanged.error());
    plan.isChanged = plan.isChanged || *isChanged;
    return {};
}

Result<void> LedgerErasure::eraseName(const LedgerTables::Plan &plan)
{
    LedgerSend send = plan.send;
    send.draftName = m_address.without(send.draftName, m_instead);
    QStringList excused(send.excused.cbegin(), send.excused.cend());
    excused.sort();
    return change(u"UPDATE plans SET draft_name = ?, sum = ? WHERE number = ?"_s,
        { send.draftName, sumOfPlan(plan.number, send, excused.join(u' ')), plan.number });
}

Result<void> LedgerErasure::writeRows(qint64 key, const PackedRows &rows)
{
    return change(u"UPDATE plan_rows SET ids = ?, rest = ?, about = ?, sum = ? WHERE key = ?"_s,
        { rows.ids, rows.rest.isNull() ? QByteArray("") : rows.rest, rows.about, sumOfRows(key, rows), key });
}

Result<void> LedgerErasure::writeBody(qint64 key, const PackedBody &body)
{
    return change(u"UPDATE bodies SET first = ?, count = ?, layout = ?, hash = ?, sum = ?, body = ? WHERE key = ?"_s,
        { body.first, body.count, body.layout, body.hash, sumOfBody(key, body), body.body, key });
}

Error LedgerErasure::waits(const LedgerSend &send) const
{
    return { ErrorCode::InvalidInput,
        LedgerErasureText::tr(
            "An event of this person waits or is unknown in the send “%1” of %2. Stop that send, or ask the "
            "account about it, then erase. Nothing was changed.")
            .arg(send.draftName,
                QLocale().toString(QDateTime::fromMSecsSinceEpoch(send.createdAtMs), QLocale::ShortFormat)),
        send.planId };
}

} // namespace composer
