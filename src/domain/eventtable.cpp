#include "domain/eventtable.h"

#include "base/parallelworkers.h"

#include <algorithm>
#include <array>
#include <vector>

namespace composer {

namespace {

QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// From here on rows of another table share its texts; below, a copy is cheaper than the slots in the arena.
constexpr qsizetype rowsWorthSharing = 4096;

} // namespace

bool TableColumn::isEmptyEverywhere() const
{
    const QList<RowPiece> &pieces = m_rows.pieces();
    return std::all_of(pieces.cbegin(), pieces.cend(),
        [this](const RowPiece &piece) { return piece.block->columns.at(m_column).isEmpty(); });
}

void TableColumn::enter(qsizetype row) const
{
    const qsizetype index = m_rows.pieceOf(row);
    const RowPiece &piece = m_rows.pieces().at(index);
    const QList<Handle> &list = piece.block->columns.at(m_column);
    m_first = m_rows.startOf(index);
    m_end = m_first + piece.count();
    m_handles = list.isEmpty() ? nullptr : list.constData();
    m_chosen = piece.chosen.isEmpty() ? nullptr : piece.chosen.constData();
    m_base = piece.block->base(m_column);
}

EventTable::EventTable(EventTemplate eventTemplate)
    : m_template(std::make_shared<const EventTemplate>(std::move(eventTemplate)))
    , m_rows(EventField::FixedCount + static_cast<int>(m_template->tokens.size()))
{
    const qsizetype columns = EventField::FixedCount + m_template->tokens.size();
    m_arenas.reserve(columns);
    for (qsizetype i = 0; i < columns; ++i) // each its own
        m_arenas.append(TextArena());
}

void EventTable::useOtherName()
{
    EventTemplate renamed = *m_template;
    std::swap(renamed.id, renamed.otherName);
    m_template = std::make_shared<const EventTemplate>(std::move(renamed));
}

void EventTable::setSentEmpty(const QStringList &tokens)
{
    m_sentEmpty.clear();
    for (const Token &token : m_template->tokens) {
        if (tokens.contains(token.name))
            m_sentEmpty.append(token.name);
    }
}

QString EventTable::text(qsizetype row, EventField field) const
{
    if (field == EventField::Id)
        return QString::fromUtf8(eventId(row));
    return toQString(utf8(row, field));
}

QByteArray EventTable::eventId(qsizetype row) const
{
    if (const std::string_view own = utf8(row, EventField::Id); !own.empty())
        return QByteArray(own.data(), static_cast<qsizetype>(own.size()));
    return formatEventId(eventIdBits(row));
}

const EventIdBits &EventTable::eventIdBits(qsizetype row) const
{
    const auto place = m_rows.locate(row);
    return blockOf(place).ids.at(place.at);
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
        const auto place = m_rows.locate(row);
        writableBlock(place).ids[place.at] = text.empty() ? mintEventId() : EventIdBits {};
    }
    setHandle(row, field, m_arenas[field.value()].intern(text));
}

void EventTable::setEventId(qsizetype row, const EventIdBits &bits)
{
    const auto place = m_rows.locate(row);
    RowBlock &block = writableBlock(place);
    block.setHandle(EventField::Id, place.at, 0);
    block.ids[place.at] = bits;
}

QList<TextArena::Handle> EventTable::adopt(EventField field, const TextColumn &texts)
{
    TextArena &arena = m_arenas[field.value()];
    QList<TextArena::Handle> handles = texts.handles();
    const auto moved = texts.size() < rowsWorthSharing ? std::nullopt : arena.adopt(texts.arena());
    for (TextArena::Handle &handle : handles) {
        if (handle != 0)
            handle = moved ? handle + *moved : arena.intern(texts.arena().textOf(handle));
    }
    return handles;
}

void EventTable::setHandle(qsizetype row, EventField field, TextArena::Handle handle)
{
    const auto place = m_rows.locate(row);
    if (handle != 0 || !blockOf(place).columns.at(field.value()).isEmpty())
        writableBlock(place).setHandle(field.value(), place.at, handle);
}

void EventTable::setHandles(qsizetype row, EventField field, std::span<const TextArena::Handle> handles)
{
    const auto isEmpty = [](TextArena::Handle handle) { return handle == 0; };
    while (!handles.empty()) {
        const qsizetype index = m_rows.pieceOf(row);
        const qsizetype first = row - m_rows.startOf(index);
        const auto count = static_cast<size_t>(m_rows.pieces().at(index).count() - first);
        const auto here = handles.first(std::min(count, handles.size()));
        handles = handles.subspan(here.size());
        row += static_cast<qsizetype>(here.size());
        RowBlock &block = m_rows.writable(index);
        const RowPiece &piece = m_rows.pieces().at(index);
        QList<TextArena::Handle> &list = block.columns[field.value()];
        if (list.isEmpty() && std::all_of(here.begin(), here.end(), isEmpty))
            continue;
        if (list.isEmpty())
            list = QList<TextArena::Handle>(block.size);
        const TextArena::Handle base = block.base(field.value());
        TextArena::Handle *const own = list.data();
        if (base == 0 && piece.chosen.isEmpty()) {
            std::copy(here.begin(), here.end(), own + first);
            continue;
        }
        for (size_t i = 0; i < here.size(); ++i)
            own[piece.at(first + static_cast<qsizetype>(i))] = here[i] == 0 ? 0 : here[i] - base;
    }
}

void EventTable::swapHandles(EventField field, const QList<qsizetype> &rows, QList<TextArena::Handle> &handles)
{
    Q_ASSERT(handles.size() == rows.size());
    TextArena::Handle *const swapped = handles.data();
    for (qsizetype i = 0; i < rows.size();) {
        const qsizetype index = m_rows.pieceOf(rows.at(i));
        const qsizetype start = m_rows.startOf(index);
        const qsizetype end = start + m_rows.pieces().at(index).count();
        RowBlock &block = m_rows.writable(index);
        const RowPiece &piece = m_rows.pieces().at(index);
        QList<TextArena::Handle> &list = block.columns[field.value()];
        const TextArena::Handle base = block.base(field.value());
        if (list.isEmpty())
            list = QList<TextArena::Handle>(block.size);
        TextArena::Handle *const own = list.data();
        for (; i < rows.size() && rows.at(i) < end; ++i) {
            TextArena::Handle &cell = own[piece.at(rows.at(i) - start)];
            const TextArena::Handle before = cell == 0 ? 0 : cell + base;
            cell = swapped[i] == 0 ? 0 : swapped[i] - base;
            swapped[i] = before;
        }
    }
}

RowId EventTable::rowId(qsizetype row) const
{
    const auto place = m_rows.locate(row);
    return blockOf(place).rowId(place.at);
}

void EventTable::setRowId(qsizetype row, RowId id)
{
    const auto place = m_rows.locate(row);
    writableBlock(place).setRowId(place.at, id);
}

void EventTable::renewRowIds()
{
    for (qsizetype i = 0; i < m_rows.pieces().size(); ++i) {
        RowBlock &block = m_rows.writable(i);
        block.rowIds.clear();
        block.firstRowId = m_nextRowId;
        m_nextRowId += block.size;
    }
}

bool EventTable::hasRowsOf(const EventTable &other) const
{
    const QList<RowPiece> &mine = m_rows.pieces();
    const QList<RowPiece> &theirs = other.m_rows.pieces();
    return std::equal(
        mine.cbegin(), mine.cend(), theirs.cbegin(), theirs.cend(), [](const RowPiece &a, const RowPiece &b) {
            return a.block->hasSameRows(*b.block) && a.block->rowId(0) == b.block->rowId(0) && a.chosen == b.chosen;
        });
}

qsizetype EventTable::rowOf(RowId id) const
{
    for (qsizetype i = 0; i < m_rows.pieces().size(); ++i) {
        const RowPiece &piece = m_rows.pieces().at(i);
        const RowBlock &block = *piece.block;
        qsizetype at = id - block.firstRowId;
        if (!block.rowIds.isEmpty())
            at = block.rowIds.indexOf(id);
        if (at < 0 || at >= block.size)
            continue;
        if (piece.chosen.isEmpty())
            return m_rows.startOf(i) + at;
        const auto found = std::lower_bound(piece.chosen.cbegin(), piece.chosen.cend(), at);
        if (found != piece.chosen.cend() && *found == at)
            return m_rows.startOf(i) + (found - piece.chosen.cbegin());
    }
    return -1;
}

RowSource EventTable::source(qsizetype row) const
{
    const auto place = m_rows.locate(row);
    return blockOf(place).source(place.at);
}

void EventTable::setSource(qsizetype row, RowSource source)
{
    const auto place = m_rows.locate(row);
    if (!blockOf(place).sources.isEmpty() || source != RowSource {})
        writableBlock(place).setSource(place.at, source);
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
    m_rows.insertBlank(row, count);
    m_states.insert(row, count, RowState::Waiting);
    m_marks.insert(row, count, 0);
}

void EventTable::appendBlankRows(qsizetype count)
{
    insertBlankRows(rowCount(), count);
}

void EventTable::insertRows(qsizetype row, qsizetype count)
{
    insertBlankRows(row, count);
    beginBlankRows(row, count);
}

void EventTable::beginBlankRows(qsizetype row, qsizetype count, const RowSource *sources)
{
    while (count > 0) {
        const auto place = m_rows.locate(row);
        RowBlock &block = writableBlock(place);
        Q_ASSERT(m_rows.pieces().at(place.piece).chosen.isEmpty());
        const qsizetype here = std::min(count, block.size - place.at);
        block.beginRows(place.at, here, m_nextRowId, sources);
        m_nextRowId += here;
        sources += sources ? here : 0;
        row += here;
        count -= here;
    }
}

/// Makes the other table's texts those of this one without copying any; false when an arena is full.
bool EventTable::shareTexts(RowBlocks &rows, const EventTable &other)
{
    QList<TextArena::Handle> moved(m_arenas.size(), 0);
    for (qsizetype column = 0; column < m_arenas.size(); ++column) {
        if (other.column(EventField::fromValue(static_cast<int>(column))).isEmptyEverywhere())
            continue;
        const auto by = m_arenas[column].adopt(other.m_arenas.at(column));
        if (!by)
            return false;
        moved[column] = *by;
    }
    for (qsizetype i = 0; i < rows.pieces().size(); ++i) {
        QList<TextArena::Handle> &bases = rows.writable(i).bases;
        bases.resize(m_arenas.size());
        for (qsizetype column = 0; column < m_arenas.size(); ++column)
            bases[column] += moved.at(column);
    }
    return true;
}

void EventTable::copyTexts(RowBlocks &rows, const EventTable &other)
{
    rows.makeOwn();
    for (qsizetype i = 0; i < rows.pieces().size(); ++i) {
        RowBlock &block = rows.writable(i);
        for (int column = 0; column < m_arenas.size(); ++column) {
            if (m_arenas.at(column).isSameAs(other.m_arenas.at(column)))
                continue;
            for (TextArena::Handle &handle : block.columns[column])
                handle = m_arenas[column].intern(other.m_arenas.at(column).textOf(handle));
        }
    }
}

/// Makes rows of another table rows of this one.
void EventTable::takeTexts(RowBlocks &rows, const EventTable &other)
{
    bool hasSameArenas = true;
    for (qsizetype column = 0; column < m_arenas.size(); ++column) {
        if (rowCount() == 0 && m_arenas.at(column).isUnused()) // no handle was given out that must stay valid
            m_arenas[column] = other.m_arenas.at(column);
        hasSameArenas = hasSameArenas && m_arenas.at(column).isSameAs(other.m_arenas.at(column));
    }
    if (!hasSameArenas && (rows.rowCount() < rowsWorthSharing || !shareTexts(rows, other)))
        copyTexts(rows, other);
}

void EventTable::insertRows(qsizetype row, const EventTable &other, qsizetype from, qsizetype count)
{
    Q_ASSERT(other.m_arenas.size() == m_arenas.size());
    if (count <= 0)
        return;
    RowBlocks rows = other.m_rows;
    if (count != rows.rowCount())
        rows.keep({ { from, count } });
    takeTexts(rows, other);
    m_rows.insert(row, rows.pieces());
    m_states.insert(row, count, RowState::Waiting);
    std::copy_n(other.m_states.cbegin() + from, count, m_states.begin() + row);
    m_marks.insert(row, count, 0);
    std::copy_n(other.m_marks.cbegin() + from, count, m_marks.begin() + row);
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
    if (count > 0)
        removeRuns({ { row, count } });
}

void EventTable::removeRuns(const QList<RowRun> &runs)
{
    m_rows.remove(runs);
    rowruns::remove(m_states, runs);
    rowruns::remove(m_marks, runs);
}

void EventTable::keepRuns(const QList<RowRun> &runs)
{
    m_rows.keep(runs);
    rowruns::keep(m_states, runs);
    rowruns::keep(m_marks, runs);
}

void EventTable::insertRuns(const QList<RowRun> &runs, const EventTable &part)
{
    RowBlocks rows = part.m_rows;
    takeTexts(rows, part);
    m_rows.insertRuns(runs, rows);
    rowruns::insert(m_states, runs, part.m_states);
    rowruns::insert(m_marks, runs, part.m_marks);
    setNextRowId(part.m_nextRowId);
}

void EventTable::makeNew()
{
    m_rows.dropNarrowed();
    std::vector<RowBlock *> blocks;
    for (qsizetype i = 0; i < m_rows.pieces().size(); ++i) {
        RowBlock &block = m_rows.writable(i); // the texts stay shared
        block.columns[EventField::Id].clear();
        block.sources.clear();
        blocks.push_back(&block);
    }
    ParallelWorkers crew(rowCount() > rowsWorthSharing ? ParallelWorkers::usualThreads() : 1);
    crew.run(static_cast<int>(blocks.size()), [&blocks](int i) {
        RowBlock &block = *blocks[static_cast<size_t>(i)];
        block.ids = QList<EventIdBits>(block.size);
        mintEventIds({ block.ids.data(), static_cast<size_t>(block.size) });
    });
    renewRowIds();
    m_states.fill(RowState::Waiting);
    m_marks.fill(0);
}

void EventTable::reserve(qsizetype rows)
{
    m_states.reserve(rows);
    m_marks.reserve(rows);
}

EventTable EventTable::extracted(qsizetype row, qsizetype count) const
{
    EventTable part = *this;
    part.keepRuns(count > 0 ? QList<RowRun> { { row, count } } : QList<RowRun>());
    return part;
}

OutcomeCounts EventTable::counts() const
{
    std::array<qint64, rowStateCount> ofState {};
    qint64 skipped = 0;
    for (qsizetype row = 0; row < m_states.size(); ++row) {
        ++ofState[static_cast<size_t>(m_states.at(row))];
        skipped += isSkipped(row) && m_states.at(row) == RowState::Waiting ? 1 : 0;
    }
    OutcomeCounts result;
    for (size_t state = 0; state < ofState.size(); ++state)
        result.of(outcomeOf(static_cast<RowState>(state))) += ofState[state];
    result.of(outcomeOf(RowState::Waiting)) -= skipped;
    result.of(Outcome::Skipped) += skipped;
    return result;
}

qsizetype EventTable::memoryUse() const
{
    qsizetype bytes = m_rows.memoryUse() + m_states.capacity() + m_marks.capacity();
    for (const TextArena &arena : m_arenas)
        bytes += arena.memoryUse();
    return bytes;
}

} // namespace composer
