#pragma once

#include "ui/document/draftdocument.h"

#include <QUndoCommand>

namespace composer {

/// Cells of one or more fields: swaps handles, or of most rows the lists they stand in, so a million cells cost a few
/// megabytes and no text. Typing in one cell merges.
class CellsCommand final : public QUndoCommand
{
public:
    /// What is not in the table now.
    struct Part {
        EventField field;
        QList<qsizetype> rows; ///< ascending; empty = all rows of the table
        QList<TextArena::Handle> handles; ///< of these rows
        WholeColumn whole; ///< of all rows
    };

    /// `first` and `last`: the rows between which cells change.
    CellsCommand(DraftDocument &document, QList<Part> parts, qsizetype first, qsizetype last, const QString &text);
    void undo() override { swap(); }
    void redo() override { swap(); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;
    [[nodiscard]] const QList<Part> &parts() const { return m_parts; }

private:
    void swap();
    [[nodiscard]] QList<qsizetype> rowsToCheck() const; // empty: too many to tell
    [[nodiscard]] bool isOneCell() const { return m_parts.size() == 1 && m_parts.first().rows.size() == 1; }
    DraftDocument &m_document;
    QList<Part> m_parts;
    qsizetype m_first;
    qsizetype m_last;
    qint64 m_atMs;
};

/// Rows that come; undone, they go.
class InsertCommand final : public QUndoCommand
{
public:
    InsertCommand(DraftDocument &document, qsizetype row, EventTable part, const QString &text);
    void undo() override;
    void redo() override;

private:
    DraftDocument &m_document;
    qsizetype m_row;
    EventTable m_part;
};

/// Rows that go, in runs.
class RemoveCommand final : public QUndoCommand
{
public:
    RemoveCommand(DraftDocument &document, const QList<qsizetype> &ascendingRows, const QString &text);
    void undo() override;
    void redo() override;

private:
    DraftDocument &m_document;
    QList<RowRun> m_runs;
    EventTable m_part; // of all runs
};

class SkipCommand final : public QUndoCommand
{
public:
    SkipCommand(DraftDocument &document, const QList<qsizetype> &ascendingRows, bool skipped, const QString &text);
    void undo() override { set(!m_skipped); }
    void redo() override { set(m_skipped); }

private:
    void set(bool skipped);
    DraftDocument &m_document;
    QList<RowRun> m_runs;
    bool m_skipped;
};

} // namespace composer
