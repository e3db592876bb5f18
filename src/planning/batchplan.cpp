#include "planning/batchplan.h"

#include "base/hashedrows.h"
#include "base/listtext.h"
#include "base/texthash.h"
#include "domain/timestamp.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUuid>

#include <algorithm>
#include <array>
#include <cstring>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype bodyFrameBytes = 13; // {"inputs":[]} and a comma less
constexpr qsizetype fieldFrameBytes = 40; // the longest field name with quotes, colon, comma, and the iframe's braces
constexpr qsizetype dateTokenBytes = 20; // a 64-bit epoch in digits

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(BatchPlan)
};

/// Size of a text inside a JSON string, escapes included.
qsizetype escapedSize(std::string_view text)
{
    qsizetype size = static_cast<qsizetype>(text.size());
    for (const char c : text) {
        if (static_cast<unsigned char>(c) < 0x20)
            size += 5;
        else if (c == '"' || c == '\\')
            size += 1;
    }
    return size;
}

/// The same of a text that is not UTF-8 yet; nothing is made for it, this runs once a row.
qsizetype escapedSize(QStringView text)
{
    qsizetype size = 0;
    for (const QChar c : text) {
        if (c.unicode() < 0x20)
            size += 6;
        else if (c == u'"' || c == u'\\')
            size += 2;
        else if (c.unicode() < 0x80)
            size += 1;
        else
            size += c.unicode() < 0x800 || c.isSurrogate() ? 2 : 3;
    }
    return size;
}

std::optional<LeftOut> lockedOut(const EventTable &table, qsizetype row)
{
    switch (table.state(row)) {
    case RowState::Created:
        return LeftOut::AlreadyCreated;
    case RowState::InFlight:
    case RowState::Unknown:
    case RowState::Conflict:
        return LeftOut::Unsettled;
    case RowState::Waiting:
    case RowState::Refused:
    case RowState::NotSent:
    case RowState::Skipped:
        break;
    }
    if (table.isHeld(row))
        return LeftOut::InOtherSend;
    if (table.isSkipped(row))
        return LeftOut::Skipped;
    return {};
}

/// Puts rows one by one into the last batch while it has room.
class PlanBuilder
{
public:
    PlanBuilder(BatchPlan &plan, const PlanLimits &limits, const PlanSelection &selection)
        : m_plan(plan)
        , m_limits(limits)
        , m_withErrors(selection.rowsWithErrors)
        , m_known(selection.known)
    {
    }

    void reserve(qsizetype rows) { m_ids = HashedRows(static_cast<size_t>(rows)); }

    void add(qsizetype row)
    {
        const EventTable &table = m_plan.events;
        if (const auto reason = lockedOut(table, row)) {
            m_plan.leftOut.append({ row, *reason });
            return;
        }
        if (const auto known = m_known.constFind(row); known != m_known.cend()) {
            m_plan.leftOut.append({ row, *known });
            return;
        }
        if (row < m_withErrors.size() && m_withErrors.testBit(row)) {
            m_plan.leftOut.append({ row, LeftOut::WithErrors });
            return;
        }
        const qsizetype bytes = eventSizeBound(table, row);
        if (bytes > m_limits.maximumEventBytes || bytes + bodyFrameBytes > m_limits.maximumBytes) {
            m_plan.leftOut.append({ row, LeftOut::TooLarge });
            return;
        }
        const QByteArray id = table.eventId(row);
        if (isRepeated(row, id)) {
            m_plan.leftOut.append({ row, LeftOut::SameId });
            return;
        }
        PlannedBatch &batch = batchFor(bytes);
        batch.rows.append(row);
        batch.bytes += bytes;
    }

private:
    /// Whether an earlier row of the plan has this id; remembers the first.
    [[nodiscard]] bool isRepeated(qsizetype row, const QByteArray &id)
    {
        const EventTable &table = m_plan.events;
        const EventIdBits bits = table.eventIdBits(row);
        const bool isOurs = bits != EventIdBits {};
        std::array<quint64, 2> halves {};
        static_assert(sizeof halves == sizeof bits);
        std::memcpy(halves.data(), bits.data(), sizeof halves);
        const quint64 hash = isOurs ? mixBits(halves[0] ^ mixBits(halves[1]))
                                    : hashText({ id.constData(), static_cast<size_t>(id.size()) });
        const auto hasIt
            = [&](qsizetype other) { return isOurs ? table.eventIdBits(other) == bits : table.eventId(other) == id; };
        if (m_ids.contains(hash, hasIt))
            return true;
        m_ids.insert(hash, row);
        return false;
    }

    PlannedBatch &batchFor(qsizetype bytes)
    {
        if (m_plan.batches.isEmpty() || m_plan.batches.last().rows.size() >= m_limits.maximumEvents
            || m_plan.batches.last().bytes + bytes > m_limits.maximumBytes) {
            PlannedBatch batch;
            batch.number = static_cast<int>(m_plan.batches.size()) + 1;
            batch.bytes = bodyFrameBytes;
            m_plan.batches.append(batch);
        }
        return m_plan.batches.last();
    }

    BatchPlan &m_plan;
    const PlanLimits &m_limits;
    const QBitArray &m_withErrors;
    const QHash<qsizetype, LeftOut> &m_known;
    HashedRows m_ids;
};

} // namespace

qint64 BatchPlan::eventCount() const
{
    qint64 count = 0;
    for (const PlannedBatch &batch : batches)
        count += batch.rows.size();
    return count;
}

qint64 BatchPlan::leftOutFor(LeftOut reason) const
{
    return std::count_if(
        leftOut.cbegin(), leftOut.cend(), [reason](const LeftOutRow &left) { return left.reason == reason; });
}

EventDraft BatchPlan::event(qsizetype row) const
{
    EventDraft draft = events.draft(row);
    if (draft.timestamp.isEmpty())
        draft.timestamp = QString::fromLatin1(plannedAt);
    return draft;
}

qsizetype eventSizeBound(const EventTable &table, qsizetype row)
{
    const EventTemplate &eventTemplate = table.eventTemplate();
    qsizetype bytes = fieldFrameBytes + escapedSize(QStringView(eventTemplate.id));
    const QByteArray id = table.eventId(row);
    bytes += fieldFrameBytes + escapedSize(std::string_view(id.constData(), static_cast<size_t>(id.size())));
    for (int field = 0; field < EventField::FixedCount; ++field) {
        if (field == EventField::Id)
            continue;
        bytes += fieldFrameBytes + escapedSize(table.utf8(row, EventField::fromValue(field)));
    }
    for (int i = 0; i < eventTemplate.tokens.size(); ++i) {
        const std::string_view value = table.utf8(row, EventField::token(i));
        if (!value.empty() || table.isSentEmpty(i))
            bytes += 6 + 6 * eventTemplate.tokens[i].name.size() + std::max(dateTokenBytes, escapedSize(value));
    }
    return bytes;
}

BatchPlan planWhatIsLeft(
    const EventTable &snapshot, const PlanSelection &selection, const PlanLimits &limits, const Clock &clock)
{
    BatchPlan plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.templateId = snapshot.eventTemplate().id;
    plan.events = snapshot;
    plan.excused = selection.excused;
    if (selection.prints.size() == snapshot.rowCount())
        plan.prints = selection.prints;
    plan.plannedAt = formatInstant(clock.epochMs());

    PlanBuilder builder(plan, limits, selection);
    if (selection.rows) {
        QList<qsizetype> rows = *selection.rows;
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        builder.reserve(rows.size());
        for (const qsizetype row : std::as_const(rows)) {
            if (row >= 0 && row < snapshot.rowCount())
                builder.add(row);
        }
    } else {
        builder.reserve(snapshot.rowCount());
        for (qsizetype row = 0; row < snapshot.rowCount(); ++row)
            builder.add(row);
    }
    return plan;
}

Result<BatchPlan> planBatches(
    const EventTable &snapshot, const PlanSelection &selection, const PlanLimits &limits, const Clock &clock)
{
    const BatchPlan plan = planWhatIsLeft(snapshot, selection, limits, clock);
    if (plan.batches.isEmpty())
        return fail(nothingToSend(plan));
    return plan;
}

BatchPlan withFirst(const BatchPlan &plan, qsizetype row)
{
    BatchPlan arranged = plan;
    for (qsizetype i = 0; i < arranged.batches.size(); ++i) {
        PlannedBatch &batch = arranged.batches[i];
        const qsizetype at = batch.rows.indexOf(row);
        if (at < 0)
            continue;
        const qsizetype bytes = eventSizeBound(plan.events, row);
        const PlannedBatch first { 1, { row }, bodyFrameBytes + bytes };
        batch.rows.removeAt(at);
        batch.bytes -= bytes;
        if (batch.rows.isEmpty())
            arranged.batches.removeAt(i);
        arranged.batches.prepend(first);
        for (qsizetype number = 0; number < arranged.batches.size(); ++number)
            arranged.batches[number].number = static_cast<int>(number) + 1;
        return arranged;
    }
    return arranged;
}

Error nothingToSend(const BatchPlan &plan)
{
    if (plan.leftOut.isEmpty())
        return { ErrorCode::InvalidInput, PlanText::tr("There is no event to create. Add events first."), {} };
    QStringList reasons;
    for (int i = 0; i < leftOutCount; ++i) {
        const auto reason = static_cast<LeftOut>(i);
        if (const qint64 count = plan.leftOutFor(reason))
            reasons.append(labelled(leftOutText(reason), QLocale().toString(count)));
    }
    return { ErrorCode::InvalidInput,
        PlanText::tr("None of these events can be created (%1). Mend the errors or choose other events.")
            .arg(joinedList(reasons)),
        {} };
}

QString leftOutText(LeftOut reason)
{
    switch (reason) {
    case LeftOut::WithErrors:
        return PlanText::tr("with errors");
    case LeftOut::Skipped:
        return PlanText::tr("skipped");
    case LeftOut::AlreadyCreated:
        return PlanText::tr("already created");
    case LeftOut::SameContent:
        return PlanText::tr("the same was created in an earlier send");
    case LeftOut::InOtherSend:
        return PlanText::tr("waiting in a send that is not finished; resume it");
    case LeftOut::Unsettled:
        return PlanText::tr("unknown in the account; ask it first");
    case LeftOut::TooLarge:
        return PlanText::tr("larger than 1 MB");
    case LeftOut::SameId:
        return PlanText::tr("same event id as an earlier row");
    case LeftOut::Suppressed:
        return PlanText::tr("on the list of those who get no events");
    case LeftOut::PerhapsHere:
        return PlanText::tr("perhaps in this account already");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace composer
