#include "ui/document/commands.h"

#include <algorithm>

namespace composer {

namespace {

// Keystrokes in one cell within this time are one step.
constexpr qint64 typingPauseMs = 1500;

} // namespace

CellsCommand::CellsCommand(DraftDocument &document, EventField field, QList<qsizetype> rows,
    QList<TextColumn::Handle> handles, QUndoCommand *parent)
    : QUndoCommand(parent)
    , m_document(document)
    , m_field(field)
    , m_rows(std::move(rows))
    , m_handles(std::move(handles))
    , m_atMs(document.m_clock.monotonicMs())
{
}

void CellsCommand::swap()
{
    TextColumn &column = m_document.m_table.column(m_field);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const TextColumn::Handle now = column.handleAt(m_rows[i]);
        column.setHandle(m_rows[i], m_handles[i]);
        m_handles[i] = now;
    }
    m_document.noteCells(m_rows.first(), m_rows.last());
}

bool CellsCommand::mergeWith(const QUndoCommand *other)
{
    const auto &next = static_cast<const CellsCommand &>(*other);
    if (m_rows.size() != 1 || next.m_rows != m_rows || next.m_field != m_field || childCount() || next.childCount()
        || next.m_atMs - m_atMs > typingPauseMs)
        return false;
    m_atMs = next.m_atMs; // the handle kept is the oldest one
    const TextColumn &column = m_document.m_table.column(m_field);
    setObsolete(column.textOf(m_handles.first()) == column.at(m_rows.first()));
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
