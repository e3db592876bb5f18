#include "ui/document/commands.h"

#include "domain/rowruns.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace composer {

namespace {

// Keystrokes in one cell within this time are one step.
constexpr qint64 typingPauseMs = 1500;
// A few runs are told one by one, so that a view keeps its place; each costs a walk over the table.
constexpr qsizetype runsOneByOne = 8;

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
    const QScopedValueRollback applying(m_document.m_isApplying, true);
    for (Part &part : m_parts) {
        if (part.rows.isEmpty())
            m_document.m_table.swapColumn(part.field, part.whole);
        else
            m_document.m_table.swapHandles(part.field, part.rows, part.handles);
    }
    m_document.noteCells(m_first, m_last, rowsToCheck(), DraftDocument::Touched::Texts);
}

QList<qsizetype> CellsCommand::rowsToCheck() const
{
    QList<qsizetype> rows;
    for (const Part &part : m_parts) {
        const qsizetype partRows = part.rows.isEmpty() ? m_last - m_first + 1 : part.rows.size();
        if (rows.size() + partRows > DraftCheck::mostRowsAtOnce)
            return {};
        if (part.rows.isEmpty()) {
            for (qsizetype row = m_first; row <= m_last; ++row)
                rows.append(row);
        } else {
            rows += part.rows;
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
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
    const TableColumn column = m_document.m_table.column(part.field);
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
    , m_runs(rowruns::fromRows(rows))
    , m_part(document.table())
{
    m_part.keepRuns(m_runs);
}

void RemoveCommand::redo()
{
    if (m_runs.size() > runsOneByOne)
        return m_document.removeRuns(m_runs);
    for (auto run = m_runs.crbegin(); run != m_runs.crend(); ++run)
        m_document.removePart(run->first, run->count);
}

void RemoveCommand::undo()
{
    if (m_runs.size() > runsOneByOne)
        return m_document.insertRuns(m_runs, m_part);
    qsizetype from = 0;
    for (const RowRun &run : std::as_const(m_runs)) {
        m_document.insertPart(run.first, m_part.extracted(from, run.count));
        from += run.count;
    }
}

SkipCommand::SkipCommand(DraftDocument &document, const QList<qsizetype> &rows, bool skipped, const QString &text)
    : QUndoCommand(text)
    , m_document(document)
    , m_runs(rowruns::fromRows(rows))
    , m_skipped(skipped)
{
}

void SkipCommand::set(bool skipped)
{
    QList<qsizetype> rows; // to check at once; none when they are too many
    const bool areFew = rowruns::rowsIn(m_runs) <= DraftCheck::mostRowsAtOnce;
    for (const RowRun &run : std::as_const(m_runs)) {
        for (qsizetype row = run.first; row < run.first + run.count; ++row) {
            m_document.m_table.setSkipped(row, skipped);
            if (areFew)
                rows.append(row);
        }
    }
    const RowRun last = m_runs.constLast();
    m_document.noteCells(m_runs.constFirst().first, last.first + last.count - 1, rows, DraftDocument::Touched::States);
}

} // namespace composer
