// The half of Ledger that knows which events exist already: which became created when, and what each of them says.
#include "storage/ledger.h"

#include <QCoreApplication>
#include <QSqlError>

#include <algorithm>
#include <cstring>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct KnownText {
    Q_DECLARE_TR_FUNCTIONS(Ledger)
};

QByteArray bytesOf(const EventFingerprint &fingerprint)
{
    return { reinterpret_cast<const char *>(fingerprint.data()), qsizetype(fingerprint.size()) };
}

EventFingerprint fingerprintOf(const QByteArray &bytes)
{
    EventFingerprint fingerprint {};
    if (bytes.size() == qsizetype(fingerprint.size()))
        std::memcpy(fingerprint.data(), bytes.constData(), fingerprint.size());
    return fingerprint;
}

KnownEvent::Standing standingOf(RowState state, bool sameId)
{
    using enum KnownEvent::Standing;
    switch (state) {
    case RowState::Created:
        return Created;
    case RowState::Waiting:
        return Waiting;
    case RowState::InFlight:
    case RowState::Unknown:
        return Unsettled;
    case RowState::Conflict: // what stands at the portal is another event
        return sameId ? Unsettled : New;
    case RowState::Refused:
    case RowState::NotSent:
    case RowState::Skipped:
        return New;
    }
    Q_UNREACHABLE();
    return Unsettled;
}

/// The one that matters most when several sends have an event.
int weight(KnownEvent::Standing standing)
{
    using enum KnownEvent::Standing;
    switch (standing) {
    case New:
        return 0;
    case Waiting:
        return 1;
    case Unsettled:
        return 2;
    case Created:
        return 3;
    }
    Q_UNREACHABLE();
    return 0;
}

void keepHeavier(KnownEvent &kept, const KnownEvent &hit)
{
    if (weight(hit.standing) > weight(kept.standing))
        kept = hit;
}

} // namespace

QList<EventMark> eventMarks(const EventTable &table)
{
    QList<EventMark> marks;
    marks.reserve(table.rowCount());
    EventFingerprinter fingerprinter(table);
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        marks.append({ table.eventId(row), fingerprinter.of(row) });
    return marks;
}

Result<void> Ledger::writeContents(const QString &planId, const QList<LedgerRow> &rows)
{
    auto query = m_database->prepare(u"INSERT INTO contents VALUES (?, ?, ?)"_s);
    if (!query)
        return fail(query.error());
    for (qsizetype position = 0; position < rows.size(); ++position) {
        const EventFingerprint &fingerprint = rows[position].fingerprint;
        query->addBindValue(planId);
        query->addBindValue(position);
        query->addBindValue(fingerprint == EventFingerprint {} ? QVariant() : QVariant(bytesOf(fingerprint)));
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database->path()));
    }
    return {};
}

Result<void> Ledger::writeCreated(const QString &planId, const QList<LedgerEntry> &entries)
{
    auto query = m_database->prepare(u"INSERT OR IGNORE INTO created VALUES (?, ?, ?)"_s);
    if (!query)
        return fail(query.error());
    for (const LedgerEntry &entry : entries) {
        if (entry.kind != LedgerEntry::Kind::Outcome || entry.state != RowState::Created)
            continue;
        QList<qint32> positions { entry.position };
        if (entry.position < 0) {
            auto all = positionsOf(planId, entry.batch);
            if (!all)
                return fail(all.error());
            positions = *all;
        }
        for (const qint32 position : std::as_const(positions)) {
            query->addBindValue(planId);
            query->addBindValue(position);
            query->addBindValue(entry.atMs);
            if (!query->exec())
                return fail(Database::errorOf(query->lastError(), m_database->path()));
        }
    }
    return {};
}

Result<QList<qint32>> Ledger::positionsOf(const QString &planId, int batch)
{
    auto query = m_database->prepare(u"SELECT positions FROM batches WHERE plan_id = ? AND number = ?"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(planId);
    query->addBindValue(batch);
    if (!query->exec())
        return fail(Database::errorOf(query->lastError(), m_database->path()));
    return query->next() ? unpacked(query->value(0).toByteArray()) : QList<qint32>();
}

Result<QByteArray> Ledger::newestCreated(const KnownScope &scope)
{
    const auto all = sends();
    if (!all)
        return fail(all.error());
    auto query = m_database->prepare(u"SELECT e.event_id FROM created c JOIN events e ON e.plan_id = c.plan_id AND"
                                     " e.position = c.position WHERE c.plan_id = ? ORDER BY c.at DESC LIMIT 1"_s);
    if (!query)
        return fail(query.error());
    for (const LedgerSend &send : *all) {
        if (send.portalId != scope.portalId || send.templateId != scope.templateId || send.planId == scope.exceptPlan)
            continue;
        query->addBindValue(send.planId);
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database->path()));
        if (query->next())
            return query->value(0).toByteArray();
    }
    return QByteArray();
}

Result<KnownEvents> Ledger::known(const KnownScope &scope, const QList<EventMark> &marks)
{
    KnownEvents result;
    result.events.resize(marks.size());
    result.besides.resize(marks.size());
    QList<qsizetype> lastCopy; // by send: the mark that last found a copy in it
    QHash<QString, qint32> sendIndex;
    const auto allSends = sends();
    if (!allSends)
        return fail(allSends.error());
    QHash<QString, const LedgerSend *> inScope;
    for (const LedgerSend &send : *allSends) {
        if (send.portalId == scope.portalId && send.templateId == scope.templateId && send.planId != scope.exceptPlan)
            inScope.insert(send.planId, &send);
    }
    if (inScope.isEmpty())
        return result;

    const QString columns = u"SELECT k.plan_id, k.position, c.at FROM %1 k LEFT JOIN created c"
                            " ON c.plan_id = k.plan_id AND c.position = k.position WHERE k.%2 = ?"_s;
    auto byId = m_database->prepare(columns.arg(u"events"_s, u"event_id"_s));
    auto byContent = m_database->prepare(columns.arg(u"contents"_s, u"fingerprint"_s));
    if (!byId || !byContent)
        return fail(!byId ? byId.error() : byContent.error());

    QHash<QString, QList<RowState>> states; // of sends that have one of the events and did not create it
    const auto look = [&](QSqlQuery &query, const QByteArray &key, bool sameId, qsizetype at) -> Result<void> {
        query.addBindValue(key);
        if (!query.exec())
            return fail(Database::errorOf(query.lastError(), m_database->path()));
        while (query.next()) {
            const QString planId = query.value(0).toString();
            const LedgerSend *send = inScope.value(planId);
            if (!send)
                continue;
            RowState state = RowState::Created;
            if (query.value(2).isNull()) {
                auto known = states.constFind(planId);
                if (known == states.cend()) {
                    auto replayed = this->states(planId);
                    if (!replayed)
                        return fail(replayed.error());
                    known = states.insert(planId, *replayed);
                }
                state = known->value(query.value(1).toInt(), RowState::Unknown);
            }
            KnownEvent hit { standingOf(state, sameId), sameId, -1 };
            if (hit.standing == KnownEvent::Standing::New || (hit.isCopy() && scope.excused.contains(planId)))
                continue;
            auto index = sendIndex.constFind(planId);
            if (index == sendIndex.cend()) {
                index = sendIndex.insert(planId, qint32(result.sends.size()));
                result.sends.append({ planId, send->draftId, send->draftName, send->createdAtMs });
                lastCopy.append(-1);
            }
            hit.send = *index;
            if (hit.isCopy() && std::exchange(lastCopy[hit.send], at) != at)
                ++result.sends[hit.send].copies;
            keepHeavier(result.events[at], hit);
            if (!hit.isCopy())
                keepHeavier(result.besides[at], hit);
        }
        query.finish();
        return {};
    };
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (auto done = look(*byId, marks[i].id, true, i); !done)
            return fail(done.error());
        if (result.events[i].standing != KnownEvent::Standing::New || marks[i].fingerprint == EventFingerprint {})
            continue;
        if (auto done = look(*byContent, bytesOf(marks[i].fingerprint), false, i); !done)
            return fail(done.error());
    }
    return result;
}

Result<KnownEvents> Ledger::takenOf(const LedgerSend &send, const QList<LedgerRow> &rows, bool someMayBe)
{
    QList<EventMark> marks;
    marks.reserve(rows.size());
    for (const LedgerRow &row : rows)
        marks.append({ row.eventId, row.fingerprint });
    auto taken = known({ send.portalId, send.templateId, send.planId, send.excused }, marks);
    if (!taken)
        return fail(taken.error());
    const bool someAreNew = std::any_of(taken->events.cbegin(), taken->events.cend(),
        [](const KnownEvent &event) { return event.standing == KnownEvent::Standing::New; });
    if (taken->sends.isEmpty() || (someAreNew && someMayBe))
        return taken;
    const KnownEvent &first = *std::find_if(taken->events.cbegin(), taken->events.cend(),
        [](const KnownEvent &event) { return event.standing != KnownEvent::Standing::New; });
    return fail(ErrorCode::InOtherSend,
        first.standing == KnownEvent::Standing::Created
            ? KnownText::tr("These events were created meanwhile by another window or program. Nothing was sent; review"
                            " once more.")
            : KnownText::tr(
                "These events are in another send that is not finished. Nothing was sent; resume or stop that"
                " send first."),
        u"plan %1"_s.arg(taken->sendOf(first).planId));
}

Result<QList<EventMark>> Ledger::marksOf(const QString &planId, const QList<qint32> &positions)
{
    auto query = m_database->prepare(
        u"SELECT e.event_id, c.fingerprint FROM events e LEFT JOIN contents c ON c.plan_id = e.plan_id"
        " AND c.position = e.position WHERE e.plan_id = ? AND e.position = ?"_s);
    if (!query)
        return fail(query.error());
    QList<EventMark> marks;
    marks.reserve(positions.size());
    for (const qint32 position : positions) {
        query->addBindValue(planId);
        query->addBindValue(position);
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database->path()));
        if (!query->next())
            return fail(ErrorCode::StorageError,
                KnownText::tr(
                    "The record of this send is damaged. Nothing more is sent from it; its receipt can still be"
                    " read."),
                u"plan %1 has no event %2"_s.arg(planId).arg(position));
        marks.append({ query->value(0).toByteArray(), fingerprintOf(query->value(1).toByteArray()) });
        query->finish();
    }
    return marks;
}

Result<void> Ledger::writeExcuses(const LedgerSend &send)
{
    auto query = m_database->prepare(u"INSERT INTO excuses VALUES (?, ?)"_s);
    if (!query)
        return fail(query.error());
    for (const QString &earlier : send.excused) {
        query->addBindValue(send.planId);
        query->addBindValue(earlier);
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database->path()));
    }
    return {};
}

Result<QSet<QString>> Ledger::excusesOf(const QString &planId)
{
    auto query = m_database->prepare(u"SELECT earlier FROM excuses WHERE plan_id = ?"_s);
    if (!query)
        return fail(query.error());
    query->addBindValue(planId);
    if (!query->exec())
        return fail(Database::errorOf(query->lastError(), m_database->path()));
    QSet<QString> excused;
    while (query->next())
        excused.insert(query->value(0).toString());
    return excused;
}

Result<void> Ledger::catchUp()
{
    const auto behind = [this]() -> Result<QList<std::pair<QString, QString>>> {
        auto query = m_database->prepare(u"SELECT plan_id, template_id FROM sends s WHERE event_count > 0"
                                         " AND NOT EXISTS (SELECT 1 FROM contents c WHERE c.plan_id = s.plan_id)"_s);
        if (!query)
            return fail(query.error());
        if (!query->exec())
            return fail(Database::errorOf(query->lastError(), m_database->path()));
        QList<std::pair<QString, QString>> sends;
        while (query->next())
            sends.append({ query->value(0).toString(), query->value(1).toString() });
        return sends;
    };
    const auto some = behind();
    if (!some)
        return fail(some.error());
    if (some->isEmpty())
        return {};
    return inTransaction([&]() -> Result<void> {
        const auto old = behind(); // once more: another program may have done it
        if (!old)
            return fail(old.error());
        for (const auto &[planId, templateId] : *old) {
            if (auto done = catchUpSend(planId, templateId); !done)
                return done;
        }
        return {};
    });
}

Result<void> Ledger::catchUpSend(const QString &planId, const QString &templateId)
{
    auto rows = this->rows(planId);
    const auto index = batchIndex(planId);
    const auto written = entries(planId);
    if (!rows || !index || !written)
        return fail(!rows ? rows.error() : !index ? index.error() : written.error());
    for (const FrozenBatch &numbered : *index) {
        const auto whole = batch(planId, numbered.number);
        if (!whole)
            continue; // damaged: its events stay unknown
        for (qsizetype i = 0; i < whole->positions.size(); ++i)
            (*rows)[whole->positions[i]].fingerprint = fingerprintOfJson(whole->event(i), templateId);
    }
    if (auto done = writeContents(planId, *rows); !done)
        return done;
    return writeCreated(planId, *written);
}

} // namespace composer
