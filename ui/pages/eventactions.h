#pragma once

#include "domain/eventfield.h"
#include "ui/models/latestrun.h"
#include "ui/models/pasteplan.h"
#include "ui/widgets/eventsview.h"

#include <QObject>

class QMimeData;

namespace composer {

class DraftDocument;
class EventColumns;
class EventTableModel;

/// Answers the commands of an EventsView on the document behind its model: what a spreadsheet does to cells and rows.
/// Every command is one undo step. Large blocks are read, written and laid out on a worker.
class EventActions : public QObject
{
    Q_OBJECT

public:
    EventActions(EventsView *view, EventTableModel *model, EventColumns *columns, QObject *parent = nullptr);

    void run(EventsCommand command);
    /// Pastes cells as planPaste() says.
    void paste(const QMimeData &mime);
    /// The selected cells as spreadsheets write them.
    [[nodiscard]] QList<QStringList> selectedCells() const;
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
    void issueRequested(bool forward);
    /// A new event stands under the cursor, empty.
    void eventInserted();

private:
    struct ClipboardTexts {
        QString plain;
        QString html;
    };
    struct Cells { ///< what a selection means, for a worker
        EventTable table;
        QList<qsizetype> rows; ///< positions in the document, as shown
        QList<EventField> fields;
        QTimeZone zone;
    };

    [[nodiscard]] DraftDocument *document() const;
    [[nodiscard]] QList<qsizetype> selectedSourceRows() const;
    [[nodiscard]] QList<EventField> selectedFields() const;
    [[nodiscard]] Cells selection() const;
    [[nodiscard]] static QList<QStringList> cellsAsTyped(const Cells &cells);
    void copy();
    void cut();
    void clear(const QString &undoText);
    void setCells(const QList<ColumnEdit> &edits, const QString &undoText);
    void fillDown();
    void fillSelection();
    void insertAbove();
    void duplicate();
    void remove();
    void toggleSkip();
    void askForRow();
    [[nodiscard]] PastePlace pastePlace() const;
    void takePaste(const EventTable &snapshot, const PastePlan &plan);
    void noticeLockedRows(const QList<qsizetype> &rows);

    EventsView *m_view;
    EventTableModel *m_model;
    EventColumns *m_columns;
    LatestRun<PastePlan> m_pasting;
    LatestRun<ClipboardTexts> m_copying;
};

} // namespace composer
