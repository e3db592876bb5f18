#include "domain/eventtable.h"

#include "domain/rowruns.h"

#include <algorithm>

namespace composer {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template<typename T>
void insertRange(QList<T> &into, qsizetype row, const QList<T> &from, qsizetype first, qsizetype count)
{
    if (into.isEmpty() && first == 0 && count == from.size()) {
        into = from; // shared
        return;
    }
    into.insert(row, count, T {});
    std::copy_n(from.cbegin() + first, count, into.begin() + row);
}

} // namespace

EventTable::EventTable(EventTemplate eventTemplate)
    : m_template(std::make_shared<const EventTemplate>(std::move(eventTemplate)))
{
    const qsizetype columns = EventField::FixedCount + m_template->tokens.size();
    m_columns.reserve(columns);
    for (qsizetype i = 0; i < columns; ++i) // each with an arena of its own
        m_columns.append(TextColumn());
}

QString EventTable::text(qsizetype row, EventField field) const
{
    if (field == EventField::Id)
        return QString::fromUtf8(eventId(row));
    return toQString(utf8(row, field));
}

QByteArray EventTable::eventId(qsizetype row) const
{
    if (const std::string_view own = m_columns[EventField::Id].at(row); !own.empty())
        return QByteArray(own.data(), static_cast<qsizetype>(own.size()));
    return formatEventId(m_ids[row]);
}

EventDraft EventTable::draft(qsizetype row) const
{
    EventDraft draft;
    draft.id = QString::fromUtf8(eventId(row));
    draft.email = text(row, EventField::Email);
    draft.objectId = text(row, EventField::ObjectId);
    draft.utk = text(row, EventField::Utk);
    draft.domain = text(row, EventField::Domain);
    draft.customObjectTypeId = text(row, EventField::CustomObjectTypeId);
    draft.timestamp = text(row, EventField::Timestamp);
    draft.tokens.reserve(m_template->tokens.size());
    for (int i = 0; i < m_template->tokens.size(); ++i)
        draft.tokens.append(text(row, EventField::token(i)));
    draft.extraData = text(row, EventField::ExtraData);
    draft.iframeLinkLabel = text(row, EventField::IframeLinkLabel);
    draft.iframeHeaderLabel = text(row, EventField::IframeHeaderLabel);
    draft.iframeUrl = text(row, EventField::IframeUrl);
    draft.iframeWidth = text(row, EventField::IframeWidth);
    draft.iframeHeight = text(row, EventField::IframeHeight);
    return draft;
}

void EventTable::setText(qsizetype row, EventField field, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    setUtf8(row, field, { utf8.constData(), static_cast<size_t>(utf8.size()) });
}

void EventTable::setUtf8(qsizetype row, EventField field, std::string_view text)
{
    if (field == EventField::Id) {
        const EventIdBits bits = parseEventId(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
        if (bits != EventIdBits {}) {
            setEventId(row, bits);
            return;
        }
        m_ids[row] = text.empty() ? mintEventId() : EventIdBits {};
    }
    m_columns[field.value()].set(row, text);
}

void EventTable::setEventId(qsizetype row, const EventIdBits &bits)
{
    m_columns[EventField::Id].setHandle(row, 0);
    m_ids[row] = bits;
}

qsizetype EventTable::rowOf(RowId id) const
{
    const auto found = std::lower_bound(m_rowIds.cbegin(), m_rowIds.cend(), id);
    if (found != m_rowIds.cend() && *found == id)
        return found - m_rowIds.cbegin();
    return m_rowIds.indexOf(id);
}

void EventTable::setSource(qsizetype row, RowSource source)
{
    if (m_sources.isEmpty()) {
        if (source == RowSource {})
            return;
        m_sources.resize(m_rowIds.size());
    }
    m_sources[row] = source;
}

bool EventTable::isLocked(qsizetype row) const
{
    switch (m_states[row]) {
    case RowState::InFlight:
    case RowState::Created:
    case RowState::Unknown:
    case RowState::Conflict:
        return true;
    case RowState::Waiting:
    case RowState::Refused:
    case RowState::NotSent:
    case RowState::Skipped:
        return isHeld(row);
    }
    Q_UNREACHABLE();
    return true;
}

void EventTable::insertBlankRows(qsizetype row, qsizetype count)
{
    for (TextColumn &column : m_columns)
        column.insertEmpty(row, count);
    m_ids.insert(row, count, EventIdBits {});
    m_rowIds.insert(row, count, 0);
    m_states.insert(row, count, RowState::Waiting);
    m_marks.insert(row, count, 0);
    if (!m_sources.isEmpty())
        m_sources.insert(row, count, RowSource {});
}

void EventTable::appendBlankRows(qsizetype count)
{
    insertBlankRows(rowCount(), count);
}

void EventTable::insertRows(qsizetype row, qsizetype count)
{
    insertBlankRows(row, count);
    mintEventIds({ m_ids.data() + row, static_cast<size_t>(count) });
    for (qsizetype i = row; i < row + count; ++i)
        m_rowIds[i] = takeRowId();
}

void EventTable::insertRows(qsizetype row, const EventTable &other, qsizetype from, qsizetype count)
{
    Q_ASSERT(other.m_columns.size() == m_columns.size());
    for (qsizetype c = 0; c < m_columns.size(); ++c)
        m_columns[c].insert(row, other.m_columns[c], from, count);
    insertRange(m_ids, row, other.m_ids, from, count);
    insertRange(m_rowIds, row, other.m_rowIds, from, count);
    insertRange(m_states, row, other.m_states, from, count);
    insertRange(m_marks, row, other.m_marks, from, count);
    if (m_sources.isEmpty() && !other.m_sources.isEmpty())
        m_sources.resize(m_rowIds.size() - count);
    if (m_rowIds.size() == count && from == 0 && count == other.m_sources.size()) {
        m_sources = other.m_sources;
    } else if (!m_sources.isEmpty()) {
        m_sources.insert(row, count, RowSource {});
        for (qsizetype i = 0; i < count; ++i)
            m_sources[row + i] = other.source(from + i);
    }
    setNextRowId(other.m_nextRowId);
}

void EventTable::appendDraft(const EventDraft &draft)
{
    const qsizetype row = rowCount();
    insertRows(row, 1);
    if (!draft.id.isEmpty())
        setText(row, EventField::Id, draft.id);
    setText(row, EventField::Email, draft.email);
    setText(row, EventField::ObjectId, draft.objectId);
    setText(row, EventField::Utk, draft.utk);
    setText(row, EventField::Domain, draft.domain);
    setText(row, EventField::CustomObjectTypeId, draft.customObjectTypeId);
    setText(row, EventField::Timestamp, draft.timestamp);
    for (int i = 0; i < std::min(draft.tokens.size(), m_template->tokens.size()); ++i)
        setText(row, EventField::token(i), draft.tokens[i]);
    setText(row, EventField::ExtraData, draft.extraData);
    setText(row, EventField::IframeLinkLabel, draft.iframeLinkLabel);
    setText(row, EventField::IframeHeaderLabel, draft.iframeHeaderLabel);
    setText(row, EventField::IframeUrl, draft.iframeUrl);
    setText(row, EventField::IframeWidth, draft.iframeWidth);
    setText(row, EventField::IframeHeight, draft.iframeHeight);
}

void EventTable::removeRows(qsizetype row, qsizetype count)
{
    for (TextColumn &column : m_columns)
        column.remove(row, count);
    m_ids.remove(row, count);
    m_rowIds.remove(row, count);
    m_states.remove(row, count);
    m_marks.remove(row, count);
    if (!m_sources.isEmpty())
        m_sources.remove(row, count);
}

void EventTable::removeRuns(const QList<RowRun> &runs)
{
    for (TextColumn &column : m_columns)
        column.removeRuns(runs);
    rowruns::remove(m_ids, runs);
    rowruns::remove(m_rowIds, runs);
    rowruns::remove(m_states, runs);
    rowruns::remove(m_marks, runs);
    rowruns::remove(m_sources, runs);
}

void EventTable::keepRuns(const QList<RowRun> &runs)
{
    for (TextColumn &column : m_columns)
        column.keepRuns(runs);
    rowruns::keep(m_ids, runs);
    rowruns::keep(m_rowIds, runs);
    rowruns::keep(m_states, runs);
    rowruns::keep(m_marks, runs);
    rowruns::keep(m_sources, runs);
}

void EventTable::insertRuns(const QList<RowRun> &runs, const EventTable &part)
{
    if (m_sources.isEmpty() && !part.m_sources.isEmpty())
        m_sources.resize(m_rowIds.size());
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns[i].insertRuns(runs, part.m_columns[i]);
    rowruns::insert(m_ids, runs, part.m_ids);
    rowruns::insert(m_rowIds, runs, part.m_rowIds);
    rowruns::insert(m_states, runs, part.m_states);
    rowruns::insert(m_marks, runs, part.m_marks);
    if (!m_sources.isEmpty())
        rowruns::insert(m_sources, runs, part.m_sources);
    setNextRowId(part.m_nextRowId);
}

void EventTable::makeNew()
{
    mintEventIds({ m_ids.data(), static_cast<size_t>(m_ids.size()) });
    for (qsizetype row = 0; row < rowCount(); ++row) {
        m_columns[EventField::Id].setHandle(row, 0);
        m_rowIds[row] = takeRowId();
        m_states[row] = RowState::Waiting;
        m_marks[row] = 0;
    }
    m_sources.clear();
}

void EventTable::reserve(qsizetype rows)
{
    for (TextColumn &column : m_columns) {
        if (!column.isEmptyEverywhere())
            column.reserve(rows);
    }
    m_ids.reserve(rows);
    m_rowIds.reserve(rows);
    m_states.reserve(rows);
    m_marks.reserve(rows);
    m_sources.reserve(rows);
}

EventTable EventTable::extracted(qsizetype row, qsizetype count) const
{
    EventTable part(*m_template);
    if (count > 0)
        part.insertRows(0, *this, row, count);
    part.m_nextRowId = m_nextRowId;
    return part;
}

OutcomeCounts EventTable::counts() const
{
    OutcomeCounts result;
    for (qsizetype row = 0; row < m_states.size(); ++row) {
        const Outcome outcome = isSkipped(row) && m_states[row] == RowState::Waiting ? Outcome::Skipped
                                                                                     : outcomeOf(m_states[row]);
        ++result.of(outcome);
    }
    return result;
}

qsizetype EventTable::memoryUse() const
{
    qsizetype bytes = m_ids.capacity() * qsizetype(sizeof(EventIdBits)) + m_rowIds.capacity() * qsizetype(sizeof(RowId))
        + m_sources.capacity() * qsizetype(sizeof(RowSource)) + m_states.capacity() + m_marks.capacity();
    for (const TextColumn &column : m_columns)
        bytes += column.memoryUse();
    return bytes;
}

} // namespace composer
