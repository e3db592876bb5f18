#include "ui/pages/eventactions.h"

#include "ui/document/draftdocument.h"
#include "ui/models/cellmends.h"
#include "ui/models/copyplan.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/sentences.h"
#include "ui/pages/edittexts.h"
#include "ui/pages/eventclipboard.h"
#include "ui/pages/eventcolumns.h"
#include "ui/pages/eventselection.h"
#include "ui/pages/setcolumndialog.h"
#include "ui/widgets/namedaction.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

QList<qsizetype> sorted(QList<qsizetype> rows)
{
    std::ranges::sort(rows);
    return rows;
}

bool changesEvents(EventsCommand command)
{
    switch (command) {
    case EventsCommand::Cut:
    case EventsCommand::Paste:
    case EventsCommand::Clear:
    case EventsCommand::Edit:
    case EventsCommand::FillDown:
    case EventsCommand::FillSelection:
    case EventsCommand::SetForAll:
    case EventsCommand::Insert:
    case EventsCommand::Duplicate:
    case EventsCommand::Delete:
    case EventsCommand::Skip:
    case EventsCommand::ComposeAgain:
        return true;
    default:
        return false;
    }
}

ColumnEdit sameText(EventField field, const QList<qsizetype> &rows, std::string_view text)
{
    ColumnEdit edit;
    edit.field = field;
    edit.rows = rows;
    edit.texts.append(text);
    return edit;
}

} // namespace

EventActions::EventActions(EventsView *view, EventTableModel *model, EventColumns *columns, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
    , m_columns(columns)
    , m_clipboard(new EventClipboard(view, model, columns, this))
{
    connect(view, &EventsView::commandTriggered, this, &EventActions::run);
    connect(view, &EventsView::cellMenuAboutToShow, this, &EventActions::offerMends);
    connect(view, &EventsView::fillRequested, this, &EventActions::fillRows);
    connect(m_clipboard, &EventClipboard::noticed, this, &EventActions::offered);
    connect(m_clipboard, &EventClipboard::mappingRequested, this, &EventActions::mappingRequested);
    connect(m_clipboard, &EventClipboard::filesPasted, this, &EventActions::filesPasted);
    connect(m_clipboard, &EventClipboard::goToRequested, this, &EventActions::goTo);
}

void EventActions::run(EventsCommand command)
{
    if (!document()) {
        return;
    }
    m_model->tellRest(); // what is done to all rows is done to those, too, that are still to be told
    if (command != EventsCommand::Edit) {
        m_view->commitEdit();
    }
    if (document()->seal() && changesEvents(command)) {
        Q_EMIT noticed(sealedSentence());
        return;
    }
    switch (command) {
    case EventsCommand::Copy:
        return m_clipboard->copy(EventClipboard::Scope::Cells, false);
    case EventsCommand::CopyWithHeadings:
        return m_clipboard->copy(EventClipboard::Scope::Cells, true);
    case EventsCommand::CopyRows:
        return m_clipboard->copy(EventClipboard::Scope::Rows, false);
    case EventsCommand::CopyColumns:
        return m_clipboard->copy(EventClipboard::Scope::Columns, true);
    case EventsCommand::CopyTable:
        return m_clipboard->copy(EventClipboard::Scope::Table, true);
    case EventsCommand::Cut:
        m_clipboard->copy(EventClipboard::Scope::Cells, false);
        return clear(tr("Cut"));
    case EventsCommand::Paste:
        if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData()) {
            m_clipboard->paste(*mime);
        }
        return;
    case EventsCommand::Clear:
        return clear(tr("Clear cells"));
    case EventsCommand::FillDown:
        return fillDown();
    case EventsCommand::FillSelection:
        return fillSelection();
    case EventsCommand::SetForAll:
        if (const int column = m_view->currentIndex().column();
            m_model->isFieldColumn(column) && m_model->fieldAt(column) != EventField::Id) {
            askForColumn(m_model->fieldAt(column));
        }
        return;
    case EventsCommand::FilterByValue:
        if (const int column = m_view->currentIndex().column(); m_model->isFieldColumn(column)) {
            Q_EMIT valuesRequested(m_model->fieldAt(column));
        }
        return;
    case EventsCommand::Edit:
    case EventsCommand::SelectRow:
    case EventsCommand::SelectColumn:
        return; // the view's own
    case EventsCommand::Insert:
        return insertAbove();
    case EventsCommand::Duplicate:
        return duplicate();
    case EventsCommand::Delete:
        return remove();
    case EventsCommand::Skip:
        return toggleSkip();
    case EventsCommand::ComposeAgain: {
        QList<RowId> rows;
        for (const qsizetype row : selectedSourceRows()) {
            rows.append(document()->table().rowId(row));
        }
        Q_EMIT composeAgainRequested(rows);
        return;
    }
    case EventsCommand::GoToRow:
        return askForRow();
    case EventsCommand::NextIssue:
        Q_EMIT issueRequested(true);
        return;
    case EventsCommand::PreviousIssue:
        Q_EMIT issueRequested(false);
        return;
    }
}

void EventActions::goTo(qsizetype row, EventField field)
{
    m_model->tellRow(row);
    QModelIndex index = m_model->indexOf(row, field);
    if (index.isValid()) {
        if (m_view->isColumnHidden(index.column())) { // the row at least is in sight
            index = index.siblingAtColumn(EventTableModel::stateColumn);
        }
        m_view->goTo(index);
        m_view->scrollTo(index);
    }
}

void EventActions::askForColumn(EventField field)
{
    m_model->tellRest();
    const int rows = m_model->rowCount();
    if (!document() || rows == 0) {
        return;
    }
    auto *dialog = new SetColumnDialog(field, document()->eventTemplate(), document()->zone(), rows, m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetColumnDialog::textChosen, this, [this, field](const QString &text) {
        QList<qsizetype> shown(m_model->rowCount());
        for (int row = 0; row < shown.size(); ++row) {
            shown[row] = m_model->sourceRow(row);
        }
        const CellsEdited edited = document()->setColumns({ sameText(field, sorted(shown), text.toStdString()) },
            tr("Set %1", "undo step; %1 is a column").arg(fieldLabel(field, document()->eventTemplate())));
        const QString sentence = editedSentence(tr("%Ln rows set.", nullptr, int(edited.changed)), edited);
        edited.changed > 0 ? Q_EMIT offered({ sentence, { undoChoice(*document()) } }) : Q_EMIT noticed(sentence);
    });
    connect(m_model, &EventTableModel::documentChanged, dialog, &QDialog::reject);
    dialog->open();
}

void EventActions::forgetWork()
{
    m_clipboard->forgetWork();
}

DraftDocument *EventActions::document() const
{
    return m_model->document();
}

QList<qsizetype> EventActions::selectedSourceRows() const
{
    QList<qsizetype> rows;
    const QList<int> viewRows = m_view->selectedRows();
    rows.reserve(viewRows.size());
    for (const int row : viewRows) {
        rows << m_model->sourceRow(row);
    }
    return rows;
}

QList<FieldCells> EventActions::selectedCells() const
{
    QList<FieldCells> cells = EventSelection(m_view, m_model, m_columns).cells();
    QList<qsizetype> shown; // the columns of a block have the same rows
    QList<qsizetype> rows;
    for (FieldCells &column : cells) {
        if (column.rows != shown) {
            shown = column.rows;
            rows = sourceRows(m_model->rowIndex(), shown);
        }
        column.rows = rows;
    }
    return cells;
}

void EventActions::clear(const QString &undoText)
{
    QList<ColumnEdit> edits;
    for (const FieldCells &column : selectedCells()) {
        edits << sameText(column.field, column.rows, {});
    }
    const CellsEdited edited = setCells(edits, undoText);
    if (edited.changed > 1) { // one alone is seen
        Q_EMIT offered({ editedSentence(tr("%Ln cells cleared.", nullptr, int(edited.changed)), edited),
            { undoChoice(*document()) } });
    }
}

CellsEdited EventActions::setCells(const QList<ColumnEdit> &edits, const QString &undoText)
{
    const CellsEdited edited = document()->setColumns(edits, undoText);
    if (edited.locked > 0) {
        Q_EMIT noticed(editedSentence({}, edited));
    }
    return edited;
}

/// In every column the uppermost of the selected cells gives its value to the others; one alone takes the value above.
void EventActions::fillDown()
{
    const RowIndex &index = m_model->rowIndex();
    QList<ColumnEdit> edits;
    const EventSelection selected(m_view, m_model, m_columns);
    for (const FieldCells &column : selected.cells()) {
        QList<qsizetype> rows = column.rows;
        qsizetype top = rows.first();
        if (rows.size() > 1) {
            rows.removeFirst();
        } else if (--top < 0) {
            continue;
        }
        edits << sameText(
            column.field, sourceRows(index, rows), document()->table().utf8(index.source(top), column.field));
    }
    setCells(edits, tr("Fill down"));
}

/// The selected rows over and over, on into rows (as shown) below or above them.
void EventActions::fillRows(int firstRow, int lastRow)
{
    if (!document()) {
        return;
    }
    const RowIndex &index = m_model->rowIndex();
    QList<ColumnEdit> edits;
    const EventSelection selected(m_view, m_model, m_columns);
    for (const FieldCells &column : selected.cells()) {
        const qsizetype count = column.rows.size();
        QList<std::pair<qsizetype, qsizetype>> rows; // to, from: in the draft
        for (qsizetype row = firstRow; row <= lastRow; ++row) {
            const qsizetype away = row - column.rows.first();
            rows.append({ index.source(row), index.source(column.rows.at((away % count + count) % count)) });
        }
        std::ranges::sort(rows);
        ColumnEdit edit;
        edit.field = column.field;
        const TableColumn texts = document()->table().column(column.field);
        for (const auto &[to, from] : std::as_const(rows)) {
            edit.rows.append(to);
            edit.texts.append(texts.at(from));
        }
        edits << edit;
    }
    setCells(edits, tr("Fill"));
}

void EventActions::fillSelection()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_model->isFieldColumn(current.column())) {
        return;
    }
    const EventTable &table = document()->table();
    const qsizetype row = m_model->sourceRow(current.row());
    const EventField source = m_model->fieldAt(current.column());
    // As if it were copied and pasted: into its own kind exactly.
    const ClipboardTable copied = copiedTable(
        table, RowIndex::identity(table.rowCount()), { { source, { row } } }, QLocale(), document()->zone());
    PastePlace place { table, m_model->rowIndex(), m_columns->shownFields() };
    place.cells = EventSelection(m_view, m_model, m_columns).cells();
    if (place.cells.isEmpty()) {
        return; // the current cell's column is hidden; without cells the plan would begin at the first one
    }
    const PastePlan plan
        = planPaste(copied, place, TypedTextReader(table.eventTemplate(), QLocale(), document()->zone()));
    setCells(plan.edits, tr("Fill the selection"));
}

/// What would mend the cell the menu was opened at, before everything else.
void EventActions::offerMends(QMenu *menu)
{
    const QModelIndex current = m_view->currentIndex();
    if (!document() || !m_model->isFieldColumn(current.column())) {
        return;
    }
    const EventField field = m_model->fieldAt(current.column());
    const qsizetype row = m_model->sourceRow(current.row());
    QList<qsizetype> rows = selectedSourceRows();
    std::ranges::sort(rows);
    const bool areMany = rows.size() > 1;
    const auto doubtful = areMany ? firstDoubtful(*document(), rows, field) : std::nullopt;
    const QList<CellMend> mends = !areMany ? mendsOf(*document(), row, field, m_view->locale())
        : doubtful                         ? readingsOfMany(*document(), *doubtful, m_view->locale())
                                           : QList<CellMend>();
    QAction *first = menu->actions().value(0);
    for (const CellMend &mend : mends) {
        QAction *action = addNamed(*menu, mend.words);
        action->setObjectName(u"mendCell"_s);
        connect(action, &QAction::triggered, this,
            [this, id = document()->table().rowId(row), field, mend, rows, revision = document()->revision()] {
                const qsizetype now = document() ? document()->table().rowOf(id) : -1;
                if (mend.reading < 0 && now >= 0) {
                    document()->setText(now, field, mend.canonical);
                } else if (now >= 0 && document()->revision() == revision) {
                    Q_EMIT readingChosen(field, rows, mend.reading);
                }
            });
        menu->insertAction(first, action);
    }
    if (!mends.isEmpty()) {
        menu->insertSeparator(first);
    }
}

} // namespace composer

#include "moc_eventactions.cpp"
