#include "ui/document/commands.h"

#include <algorithm>

namespace composer {

namespace {

// Keystrokes in one cell within this time are one step.
constexpr qint64 typingPauseMs = 1500;

} // namespace

CellsCommand::CellsCommand(
    DraftDocument &document, QList<Part> parts, qsizetype first, qsizetype last, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_parts(std::move(parts))
    , m_first(first)
    , m_last(last)
    , m_atMs(document.m_clock.monotonicMs())
{
}

void CellsCommand::swap()
{
    for (Part &part : m_parts) {
        TextColumn &column = m_document.m_table.column(part.field);
        if (part.rows.isEmpty()) {
            column.swapHandles(part.handles);
            continue;
        }
        for (qsizetype i = 0; i < part.rows.size(); ++i) {
            const TextColumn::Handle now = column.handleAt(part.rows[i]);
            column.setHandle(part.rows[i], part.handles[i]);
            part.handles[i] = now;
        }
    }
    m_document.noteCells(m_first, m_last);
}

bool CellsCommand::mergeWith(const QUndoCommand *other)
{
    const auto &next = static_cast<const CellsCommand &>(*other);
    if (!isOneCell() || !next.isOneCell() || next.m_first != m_first || next.m_atMs - m_atMs > typingPauseMs)
        return false;
    const Part &part = m_parts.first();
    if (part.field != next.m_parts.first().field)
        return false;
    m_atMs = next.m_atMs; // the handle kept is the oldest one
    const TextColumn &column = m_document.m_table.column(part.field);
    setObsolete(column.textOf(part.handles.first()) == column.at(m_first));
    return true;
}

InsertCommand::InsertCommand(DraftDocument &document, qsizetype row, EventTable part, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_row(row)
    , m_part(std::move(part))
{
}

void InsertCommand::redo()
{
    m_document.insertPart(m_row, m_part);
}

void InsertCommand::undo()
{
    m_document.removePart(m_row, m_part.rowCount());
}

RemoveCommand::RemoveCommand(DraftDocument &document, const QList<qsizetype> &rows, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
{
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1)
            ++end;
        m_runs.append(Run { rows[i], document.table().extracted(rows[i], end - i) });
        i = end;
    }
}

void RemoveCommand::redo()
{
    for (auto run = m_runs.crbegin(); run != m_runs.crend(); ++run)
        m_document.removePart(run->row, run->part.rowCount());
}

void RemoveCommand::undo()
{
    for (const Run &run : std::as_const(m_runs))
        m_document.insertPart(run.row, run.part);
}

SkipCommand::SkipCommand(DraftDocument &document, QList<qsizetype> rows, bool skipped, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_rows(std::move(rows))
    , m_skipped(skipped)
{
}

void SkipCommand::set(bool skipped)
{
    for (const qsizetype row : std::as_const(m_rows))
        m_document.m_table.setSkipped(row, skipped);
    m_document.noteCells(m_rows.first(), m_rows.last());
}

} // namespace composer
