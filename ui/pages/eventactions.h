#pragma once

#include "domain/eventfield.h"
#include "ui/models/pasteplan.h"
#include "ui/pages/editnotice.h"
#include "ui/widgets/eventsview.h"

#include <QObject>

#include <set>

class QMenu;

namespace composer {

class DraftDocument;
class EventClipboard;
class EventColumns;
class EventTableModel;

/// Answers the commands of an EventsView on the document behind its model: what a spreadsheet does to cells and rows.
/// Every command is one undo step.
class EventActions : public QObject
{
    Q_OBJECT

public:
    EventActions(EventsView *view, EventTableModel *model, EventColumns *columns, QObject *parent = nullptr);

    void run(EventsCommand command);
    /// An empty event before `row` of the document; the cursor goes there.
    void insertEvent(qsizetype row);
    void goTo(qsizetype row, EventField field);
    /// Asks for one value for all rows shown.
    void askForColumn(EventField field);
    /// What was begun on a worker for another document falls.
    void forgetWork();

Q_SIGNALS:
    /// Something worth a sentence: what was done at large, what could not be done, and why.
    void noticed(const QString &sentence);
    /// The same, with what can be done about it.
    void offered(const composer::EditNotice &notice);
    /// Nothing is to be hidden by a filter any more.
    void allRowsRequested();
    /// The first line of pasted cells names columns, not all of which the draft has.
    void mappingRequested(const QList<QStringList> &rows);
    /// The clipboard holds files instead of cells.
    void filesPasted(const QStringList &paths);
    void issueRequested(bool forward);
    /// The values of a column are to be chosen from.
    void valuesRequested(composer::EventField field);
    /// A new event stands under the cursor, empty.
    void eventInserted();
    /// One reading of what may mean two days was chosen for many events (ascending).
    void readingChosen(composer::EventField field, const QList<qsizetype> &rows, int reading);
    /// Unknown ones of these rows are to be composed once more, as new events.
    void composeAgainRequested(const QList<composer::RowId> &rows);

private:
    [[nodiscard]] DraftDocument *document() const;
    [[nodiscard]] QList<qsizetype> selectedSourceRows() const;
    /// Rows as positions in the draft.
    [[nodiscard]] QList<FieldCells> selectedCells() const;
    void clear(const QString &undoText);
    CellsEdited setCells(const QList<ColumnEdit> &edits, const QString &undoText);
    void fillDown();
    void fillRows(int firstRow, int lastRow);
    void fillSelection();
    void insertAbove();
    void duplicate();
    void selectRun(const RowRun &run, const std::set<std::pair<int, int>> &columns);
    void remove();
    void toggleSkip();
    void askForRow();
    void offerMends(QMenu *menu);
    /// Says which of these rows cannot be changed; empty = none.
    [[nodiscard]] QString lockedAmong(const QList<qsizetype> &rows) const;

    EventsView *m_view;
    EventTableModel *m_model;
    EventColumns *m_columns;
    EventClipboard *m_clipboard;
};

} // namespace composer
