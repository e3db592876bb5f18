#include "sending/changedrows.h"

#include "hubspot/timelinerequests.h"
#include "hubspot/timelineresponses.h"
#include "sending/eventsearch.h"
#include "sending/ledgersends.h"
#include "sending/sentevents.h"
#include "storage/ledgerretention.h"

#include <map>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostRowsCompared = 5'000; // the review must not wait long

/// Fields of the first that the second has otherwise, or not at all.
QList<ConflictField> differencesOf(const QByteArray &created, const QByteArray &now)
{
    QList<ConflictField> fields;
    const auto forth = compareEvents(created, now);
    const auto back = compareEvents(now, created);
    if (!forth || !back)
        return fields;
    for (const ComparedField &field : *forth) {
        if (field.differs || field.isLeftOut)
            fields.append({ field.field, field.ours, field.theirs, true });
    }
    for (const ComparedField &field : *back) {
        if (field.isLeftOut)
            fields.append({ field.field, {}, field.ours, true });
    }
    return fields;
}

/// The sends and their rows' states, read once each.
class CreatedEvents
{
public:
    CreatedEvents(Ledger &ledger, QHash<QString, QList<EventPlace>> places)
        : m_ledger(ledger)
        , m_places(std::move(places))
    {
    }

    /// The event with this id as it left, from the newest send that created it; nothing if none did.
    [[nodiscard]] std::optional<SentEvent> find(const QString &eventId)
    {
        std::optional<SentEvent> newest;
        for (const EventPlace &place : m_places.value(eventId)) {
            if (stateAt(place) != RowState::Created)
                continue;
            auto event = readSentEvent(m_ledger, place.planId, place.position);
            if (event && (!newest || newest->send.createdAtMs < event->send.createdAtMs))
                newest = *event;
        }
        return newest;
    }

private:
    [[nodiscard]] RowState stateAt(const EventPlace &place)
    {
        auto known = m_states.find(place.planId);
        if (known == m_states.end())
            known = m_states.emplace(place.planId, m_ledger.states(place.planId).value_or(QList<RowState>())).first;
        return known->second.value(place.position, RowState::Waiting);
    }

    Ledger &m_ledger;
    QHash<QString, QList<EventPlace>> m_places; // of the ids that are looked for
    std::map<QString, QList<RowState>> m_states; // by plan
};

} // namespace

Result<ChangedRows> changedRows(const QString &ledgerPath, const BatchPlan &plan, const ApiProfile &profile)
{
    ChangedRows changed;
    QList<qsizetype> rows;
    for (const LeftOutRow &left : plan.leftOut) {
        if (left.reason == LeftOut::AlreadyCreated && plan.events.state(left.row) != RowState::Created)
            rows.append(left.row);
    }
    if (rows.isEmpty())
        return changed;
    changed.areAll = rows.size() <= mostRowsCompared;
    rows.resize(std::min(rows.size(), mostRowsCompared));
    const auto read = openLedgerSends(ledgerPath);
    if (!read)
        return fail(read.error());
    Ledger &ledger = *read->ledger;
    QStringList ids;
    for (const qsizetype row : std::as_const(rows))
        ids.append(QString::fromUtf8(plan.events.eventId(row)));
    auto places = eventPlaces(ledger, ledgerPath, read->sends, ids);
    if (!places)
        return fail(places.error());
    CreatedEvents created(ledger, std::move(*places));
    for (const qsizetype row : std::as_const(rows)) {
        const auto before = created.find(QString::fromUtf8(plan.events.eventId(row)));
        if (!before || isForgotten(before->json))
            continue; // what it said is not known any more
        QByteArray now;
        appendEventJson(now, plan.events, row, plan.plannedAt, profile);
        QList<ConflictField> fields = differencesOf(before->json, now);
        if (plan.events.utf8(row, EventField::Timestamp).empty()) // each send puts its own moment there
            fields.removeIf([](const ConflictField &field) { return field.field == "timestamp"_L1; });
        if (!fields.isEmpty())
            changed.rows.append({ row, before->send, fields });
    }
    return changed;
}

} // namespace composer
