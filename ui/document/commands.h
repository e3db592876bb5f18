#pragma once

#include "ui/document/draftdocument.h"

#include <QUndoCommand>

namespace composer {

/// Cells of one field: swaps handles, so a million cells cost 8 MB and no text. Typing in one cell merges.
class CellsCommand final : public QUndoCommand
{
public:
    CellsCommand(DraftDocument &document, EventField field, QList<qsizetype> rows, QList<TextColumn::Handle> handles,
        QUndoCommand *parent = nullptr);
    void undo() override { swap(); }
    void redo() override { swap(); }
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    void swap();
    DraftDocument &m_document;
    EventField m_field;
    QList<qsizetype> m_rows; // ascending
    QList<TextColumn::Handle> m_handles; // what is not in the table now
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
    struct Run {
        qsizetype row;
        EventTable part;
    };
    DraftDocument &m_document;
    QList<Run> m_runs; // ascending
};

class SkipCommand final : public QUndoCommand
{
public:
    SkipCommand(DraftDocument &document, QList<qsizetype> rows, bool skipped, const QString &text);
    void undo() override { set(!m_skipped); }
    void redo() override { set(m_skipped); }

private:
    void set(bool skipped);
    DraftDocument &m_document;
    QList<qsizetype> m_rows;
    bool m_skipped;
};

} // namespace composer
