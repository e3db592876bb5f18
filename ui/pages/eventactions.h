#pragma once

#include "domain/eventfield.h"
#include "ui/widgets/eventsview.h"

#include <QObject>

namespace composer {

class DraftDocument;
class EventTableModel;

/// Answers the commands of an EventsView on the document behind its model: what a spreadsheet does to cells and rows.
/// Every command is one undo step.
class EventActions : public QObject
{
    Q_OBJECT

public:
    EventActions(EventsView *view, EventTableModel *model, QObject *parent = nullptr);

    void run(EventsCommand command);
    /// Pastes a block of text. With a first line that names columns, its rows are appended; else the block is laid over
    /// the cells from the current one on, and what reaches past the end is appended.
    void pasteText(const QString &text);
    /// The selected cells as text for spreadsheets.
    [[nodiscard]] QString selectedText() const;
    /// An empty event before `row` of the document; the cursor goes there.
    void insertEvent(qsizetype row);
    void goTo(qsizetype row, EventField field);

Q_SIGNALS:
    /// Something worth a sentence: what could not be done, and why.
    void noticed(const QString &sentence);
    void issueRequested(bool forward);
    /// A new event stands under the cursor, empty.
    void eventInserted();

private:
    [[nodiscard]] DraftDocument *document() const;
    [[nodiscard]] QList<qsizetype> selectedSourceRows() const;
    /// Field columns from `first` on, as they are shown.
    [[nodiscard]] QList<EventField> fieldsFrom(int firstColumn) const;
    [[nodiscard]] QList<EventField> selectedFields() const;
    [[nodiscard]] QString canonical(const QString &typed, EventField field) const;
    [[nodiscard]] QString copied(qsizetype row, EventField field) const;
    void copy() const;
    void clear(const QString &undoText);
    void fillDown();
    void fillSelection();
    void insertAbove();
    void duplicate();
    void remove();
    void toggleSkip();
    void askForRow();
    bool pasteByHeader(const QList<QStringList> &block);
    void pasteOver(const QList<QStringList> &block);
    void noticeLocked(qsizetype rows);

    EventsView *m_view;
    EventTableModel *m_model;
};

} // namespace composer
