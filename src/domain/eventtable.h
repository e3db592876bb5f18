#pragma once

#include "domain/eventdraft.h"
#include "domain/eventfield.h"
#include "domain/eventid.h"
#include "domain/outcome.h"
#include "domain/rowblocks.h"
#include "domain/textcolumn.h"
#include "domain/wholecolumn.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <span>

namespace composer {

class EventTable;

/// One column of a table, for walks over its rows. Knows where it read last, so that the next row costs nearly nothing:
/// belongs to one thread, and to a table that does not change meanwhile. Cheap to make.
class TableColumn
{
public:
    using Handle = TextArena::Handle; ///< 0 = empty text

    TableColumn(const RowBlocks &rows, const TextArena &arena, EventField field)
        : m_rows(rows)
        , m_arena(arena)
        , m_column(field.value())
    {
    }

    [[nodiscard]] qsizetype size() const { return m_rows.rowCount(); }
    [[nodiscard]] bool isEmptyEverywhere() const;
    /// Valid as long as any copy of the table lives.
    [[nodiscard]] std::string_view at(qsizetype row) const { return textOf(handleAt(row)); }
    [[nodiscard]] std::string_view textOf(Handle handle) const { return m_arena.textOf(handle); }
    /// Valid as long as the arena: what an undo step keeps.
    [[nodiscard]] Handle handleAt(qsizetype row) const
    {
        if (row < m_first || row >= m_end)
            enter(row);
        if (!m_handles)
            return 0;
        const Handle own = m_handles[m_chosen ? m_chosen[row - m_first] : row - m_first];
        return own == 0 ? 0 : own + m_base;
    }

private:
    void enter(qsizetype row) const;

    const RowBlocks &m_rows;
    const TextArena &m_arena;
    int m_column;
    // the piece read last
    mutable qsizetype m_first = 0;
    mutable qsizetype m_end = 0;
    mutable const Handle *m_handles = nullptr; // nullptr: all empty
    mutable const quint16 *m_chosen = nullptr; // nullptr: all of the block
    mutable Handle m_base = 0;
};

/// One row of a table, for who reads several of its cells. Valid while the table does not change.
class TableRow
{
public:
    TableRow() = default; // of no table
    [[nodiscard]] std::string_view utf8(EventField field) const
    {
        const TextArena::Handle handle = m_block->handle(field.value(), m_at);
        return handle == 0 ? std::string_view() : m_arenas->at(field.value()).textOf(handle);
    }

private:
    friend class EventTable;
    TableRow(const RowBlock *block, qsizetype at, const QList<TextArena> *arenas)
        : m_block(block)
        , m_at(at)
        , m_arenas(arenas)
    {
    }
    const RowBlock *m_block = nullptr;
    qsizetype m_at = 0;
    const QList<TextArena> *m_arenas = nullptr;
};

/// The events of one draft, column by column, made for a million rows. A value: copies are cheap (the blocks of rows
/// are shared, see RowBlocks) and may be read on another thread while the original is edited. Texts are canonical where
/// they can be (see EventField) and kept as typed where they cannot: nothing typed is lost. Every row has its event id
/// from the start.
///
/// Example, from tests/domain/tst_headerexamples.cpp:
///
///     EventTable table(eventTemplate);
///     table.insertRows(0, 2); // two empty rows, each with its id
///     table.setText(0, EventField::Email, u"ana@example.com");
///     table.setText(0, EventField::token(0), u"54");
///     const EventTable snapshot = table; // shares the rows; may be read by a worker
///     table.setText(0, EventField::token(0), u"61");
class EventTable
{
public:
    explicit EventTable(EventTemplate eventTemplate = {});

    [[nodiscard]] const EventTemplate &eventTemplate() const { return *m_template; }
    /// The same template under its other name; see EventTemplate::otherName.
    void useOtherName();
    /// Tokens, by name, whose empty cells leave as an empty text; those of all others are left out.
    [[nodiscard]] const QStringList &sentEmpty() const { return m_sentEmpty; }
    /// Names that the template does not have are left out.
    void setSentEmpty(const QStringList &tokens);
    [[nodiscard]] bool isSentEmpty(int token) const
    {
        return !m_sentEmpty.isEmpty() && m_sentEmpty.contains(m_template->tokens[token].name);
    }
    [[nodiscard]] qsizetype rowCount() const { return m_rows.rowCount(); }

    /// UTF-8 of a cell, valid while any copy of the table lives. Not for EventField::Id (see eventId()).
    [[nodiscard]] std::string_view utf8(qsizetype row, EventField field) const { return cells(row).utf8(field); }
    [[nodiscard]] TableRow cells(qsizetype row) const
    {
        const auto [piece, at] = m_rows.locate(row);
        return { m_rows.pieces().at(piece).block.constData(), at, &m_arenas };
    }
    /// Text of any cell, the id included.
    [[nodiscard]] QString text(qsizetype row, EventField field) const;
    [[nodiscard]] QByteArray eventId(qsizetype row) const;
    /// All zero where the id is not one of ours: the Id column then has its text.
    [[nodiscard]] const EventIdBits &eventIdBits(qsizetype row) const;
    [[nodiscard]] EventDraft draft(qsizetype row) const;

    void setText(qsizetype row, EventField field, QStringView text);
    void setUtf8(qsizetype row, EventField field, std::string_view text);
    /// Other events with the same content: new ids and row ids, nothing of their past.
    void makeNew();
    void setEventId(qsizetype row, const EventIdBits &bits);

    /// A column, for walks over it. Not for EventField::Id, but for the ids that are not ours.
    [[nodiscard]] TableColumn column(EventField field) const { return { m_rows, m_arenas.at(field.value()), field }; }

    // Bulk work by handle: import, fill, undo. Different fields may be written at the same time while no copy of the
    // table exists.
    /// Where the texts of a column lie.
    [[nodiscard]] TextArena arena(EventField field) const { return m_arenas.at(field.value()); }
    /// The texts of a list as handles of a column. Many are shared instead of copied.
    [[nodiscard]] QList<TextArena::Handle> adopt(EventField field, const TextColumn &texts);
    void setHandle(qsizetype row, EventField field, TextArena::Handle handle);
    /// The rows from `row` on, one handle each.
    void setHandles(qsizetype row, EventField field, std::span<const TextArena::Handle> handles);
    /// Puts the handles into the cells of these rows, ascending, and gives those that stood there.
    void swapHandles(EventField field, const QList<qsizetype> &rows, QList<TextArena::Handle> &handles);
    /// The same with all rows, for which lists change their places.
    void swapColumn(EventField field, WholeColumn &cells) { cells.swapWith(m_rows, field.value()); }
    [[nodiscard]] WholeColumn wholeColumn(EventField field) const { return { m_rows, field.value() }; }
    [[nodiscard]] WholeColumn sameInColumn(EventField field, TextArena::Handle text) const
    {
        return WholeColumn::same(m_rows, field.value(), text);
    }

    [[nodiscard]] RowId rowId(qsizetype row) const;
    /// Position of a row; -1 if it is gone. Fast for rows whose neighbours have the ids beside theirs, else linear.
    [[nodiscard]] qsizetype rowOf(RowId id) const;
    /// True when the rows of the other table, of which this one was or became a copy, are surely these in this order;
    /// at once, however many rows.
    [[nodiscard]] bool hasRowsOf(const EventTable &other) const;
    [[nodiscard]] RowSource source(qsizetype row) const;
    void setSource(qsizetype row, RowSource source);

    /// Outcome of the last send of the row; Waiting = not sent yet.
    [[nodiscard]] RowState state(qsizetype row) const { return m_states[row]; }
    void setState(qsizetype row, RowState state) { m_states[row] = state; }
    /// Skipped rows stay in the draft and are left out of plans.
    [[nodiscard]] bool isSkipped(qsizetype row) const { return (m_marks[row] & skippedMark) != 0; }
    void setSkipped(qsizetype row, bool skipped) { setMark(row, skippedMark, skipped); }
    /// Held rows wait in a send that is not finished: what leaves is frozen there, so they are locked here. Comes from
    /// the ledger and is not saved with the draft.
    [[nodiscard]] bool isHeld(qsizetype row) const { return (m_marks[row] & heldMark) != 0; }
    void setHeld(qsizetype row, bool held) { setMark(row, heldMark, held); }
    /// True when nothing about the row may change: it is at the portal, or may be, or is held by a send.
    [[nodiscard]] bool isLocked(qsizetype row) const;

    /// Inserts `count` empty rows with newly minted ids before `row`.
    void insertRows(qsizetype row, qsizetype count);
    /// Appends rows without event id and row id, for a reader that sets both.
    void appendBlankRows(qsizetype count);
    /// Mints the event ids and the row ids of blank rows, and says where they came from (`count` sources, or none).
    /// Their cells, but ids, may be written meanwhile.
    void beginBlankRows(qsizetype row, qsizetype count, const RowSource *sources = nullptr);
    /// Puts rows [from, from + count) of another table of the same template before `row`, ids, row ids and all: undo of
    /// a removal, and import. Many rows are shared with the other table, not copied.
    void insertRows(qsizetype row, const EventTable &other, qsizetype from, qsizetype count);
    void appendDraft(const EventDraft &draft);
    void removeRows(qsizetype row, qsizetype count);
    /// Scattered rows in one pass: goes, stays alone, comes. `runs` are positions with the rows in place; `part` has
    /// the rows of all runs one after the other. Rows that come keep their ids and row ids.
    void removeRuns(const QList<RowRun> &runs);
    void keepRuns(const QList<RowRun> &runs);
    void insertRuns(const QList<RowRun> &runs, const EventTable &part);
    void reserve(qsizetype rows);
    /// A table of the given rows, with their row ids.
    [[nodiscard]] EventTable extracted(qsizetype row, qsizetype count) const;

    /// A row id never given out before by this table.
    [[nodiscard]] RowId takeRowId() { return m_nextRowId++; }
    [[nodiscard]] RowId nextRowId() const { return m_nextRowId; }
    void setNextRowId(RowId id) { m_nextRowId = std::max(m_nextRowId, id); }
    void setRowId(qsizetype row, RowId id);
    /// Row ids from nextRowId() on for all rows, in their order.
    void renewRowIds();

    [[nodiscard]] OutcomeCounts counts() const;
    /// Bytes held.
    [[nodiscard]] qsizetype memoryUse() const;

private:
    enum Mark : quint8 { skippedMark = 1, heldMark = 2 };
    void setMark(qsizetype row, Mark mark, bool on)
    {
        m_marks[row] = static_cast<quint8>(on ? m_marks[row] | mark : m_marks[row] & ~mark);
    }
    void insertBlankRows(qsizetype row, qsizetype count);
    [[nodiscard]] const RowBlock &blockOf(RowBlocks::Place place) const
    {
        return *m_rows.pieces().at(place.piece).block;
    }
    [[nodiscard]] RowBlock &writableBlock(RowBlocks::Place place) { return m_rows.writable(place.piece); }
    void takeTexts(RowBlocks &rows, const EventTable &other);
    [[nodiscard]] bool shareTexts(RowBlocks &rows, const EventTable &other);
    void copyTexts(RowBlocks &rows, const EventTable &other);

    std::shared_ptr<const EventTemplate> m_template;
    QStringList m_sentEmpty; // in the order of the tokens
    RowBlocks m_rows; // columns by EventField::value(); the Id column holds only ids that are not ours
    QList<TextArena> m_arenas; // of the columns
    // What sends change, apart from what people write: an undo step puts texts back, never an outcome.
    QList<RowState> m_states;
    QList<quint8> m_marks; // of Mark
    RowId m_nextRowId = 1;
};

} // namespace composer
