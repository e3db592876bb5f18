#pragma once

#include "domain/eventdraft.h"
#include "domain/eventfield.h"
#include "domain/eventid.h"
#include "domain/outcome.h"
#include "domain/textcolumn.h"

#include <QList>

#include <memory>

namespace composer {

/// Identifies a row for as long as the draft lives; survives sorting, inserting and removing. Never reused.
using RowId = qint64;

/// Where a row came from: record `record` (1-based, header not counted) of the draft's import number `import`;
/// import 0 = composed by hand.
struct RowSource {
    qint32 import = 0;
    qint32 record = 0;
    bool operator==(const RowSource &) const = default;
};

/// The events of one draft, column by column, made for a million rows. A value: copies are cheap (implicitly shared)
/// and may be read on another thread while the original is edited. Texts are canonical where they can be (see
/// EventField) and kept as typed where they cannot: nothing typed is lost. Every row has its event id from the start.
class EventTable
{
public:
    explicit EventTable(EventTemplate eventTemplate = {});

    [[nodiscard]] const EventTemplate &eventTemplate() const { return *m_template; }
    [[nodiscard]] qsizetype rowCount() const { return m_rowIds.size(); }

    /// UTF-8 of a cell, valid while any copy of the table lives. Not for EventField::Id (see eventId()).
    [[nodiscard]] std::string_view utf8(qsizetype row, EventField field) const { return column(field).at(row); }
    /// Text of any cell, the id included.
    [[nodiscard]] QString text(qsizetype row, EventField field) const;
    [[nodiscard]] QByteArray eventId(qsizetype row) const;
    /// All zero where the id is not one of ours: the Id column then has its text.
    [[nodiscard]] const EventIdBits &eventIdBits(qsizetype row) const { return m_ids[row]; }
    [[nodiscard]] EventDraft draft(qsizetype row) const;

    void setText(qsizetype row, EventField field, QStringView text);
    void setUtf8(qsizetype row, EventField field, std::string_view text);
    /// Other events with the same content: new ids and row ids, nothing of their past.
    void makeNew();
    void setEventId(qsizetype row, const EventIdBits &bits);

    /// The columns themselves, for bulk work (import, sort, fill, undo by handle). Not for EventField::Id.
    [[nodiscard]] const TextColumn &column(EventField field) const { return m_columns[field.value()]; }
    [[nodiscard]] TextColumn &column(EventField field) { return m_columns[field.value()]; }

    [[nodiscard]] RowId rowId(qsizetype row) const { return m_rowIds[row]; }
    /// Position of a row; -1 if it is gone. Binary search while rows are in the order of their ids, else linear.
    [[nodiscard]] qsizetype rowOf(RowId id) const;
    [[nodiscard]] RowSource source(qsizetype row) const { return m_sources.isEmpty() ? RowSource {} : m_sources[row]; }
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
    /// Puts rows [from, from + count) of another table of the same template before `row`, ids, row ids and all: undo of
    /// a removal, and import.
    void insertRows(qsizetype row, const EventTable &other, qsizetype from, qsizetype count);
    void appendDraft(const EventDraft &draft);
    void removeRows(qsizetype row, qsizetype count);
    /// Scattered rows in one pass, see TextColumn; rows that come keep their ids and row ids.
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
    void setRowId(qsizetype row, RowId id) { m_rowIds[row] = id; }

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

    std::shared_ptr<const EventTemplate> m_template;
    QList<TextColumn> m_columns; // by EventField::value(); the Id column holds only ids that are not ours
    QList<EventIdBits> m_ids; // all zero where the Id column has a text
    QList<RowId> m_rowIds;
    QList<RowSource> m_sources; // empty while every row was composed by hand
    QList<RowState> m_states;
    QList<quint8> m_marks; // of Mark
    RowId m_nextRowId = 1;
};

} // namespace composer
