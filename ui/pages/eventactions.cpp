#include "ui/pages/eventactions.h"

#include "domain/valuetext.h"
#include "ui/delegates/datetimefield.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/document/draftdocument.h"
#include "ui/models/clipboardtable.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/edittexts.h"
#include "ui/pages/eventcolumns.h"
#include "ui/pages/setcolumndialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputDialog>
#include <QMimeData>
#include <QUndoStack>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

// Above this many cells a block is read, written or laid out on a worker.
constexpr qsizetype cellsAtOnce = 5'000;
// The same for text that is to be read, in characters.
constexpr qsizetype charactersAtOnce = 50'000;

/// Text that reads well in a spreadsheet and comes back unchanged: dates by ISO, numbers by locale, options by label.
QString asTyped(const EventTable &table, qsizetype row, EventField field, const QTimeZone &zone)
{
    const EventTemplate &eventTemplate = table.eventTemplate();
    const QString text = table.text(row, field);
    switch (valueKind(field, eventTemplate)) {
    case ValueKind::Instant:
        return DateTimeField::shownText(text, DateTimeField::Content::Moment, zone);
    case ValueKind::Date:
        return DateTimeField::shownText(text, DateTimeField::Content::Date, zone);
    case ValueKind::Number:
        return NumberDelegate::typedNumber(text, QLocale());
    case ValueKind::Option:
        return displayText(text, field, eventTemplate, QLocale(), zone);
    case ValueKind::Text:
    case ValueKind::Json:
        return text;
    }
    Q_UNREACHABLE();
    return {};
}

/// The part of what a clipboard offers that can hold cells, for a worker.
std::shared_ptr<QMimeData> cellsOnly(const QMimeData &mime)
{
    auto cells = std::make_shared<QMimeData>();
    if (mime.hasText()) {
        cells->setText(mime.text());
    }
    if (mime.hasHtml()) {
        cells->setHtml(mime.html());
    }
    return cells;
}

QList<qsizetype> sorted(QList<qsizetype> rows)
{
    std::ranges::sort(rows);
    return rows;
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
{
    connect(view, &EventsView::commandTriggered, this, &EventActions::run);
}

void EventActions::run(EventsCommand command)
{
    if (!document()) {
        return;
    }
    if (command != EventsCommand::Edit) {
        m_view->commitEdit();
    }
    switch (command) {
    case EventsCommand::Copy:
        return copy();
    case EventsCommand::Cut:
        return cut();
    case EventsCommand::Paste:
        return paste(*QGuiApplication::clipboard()->mimeData());
    case EventsCommand::Clear:
        return clear(tr("Clear cells"));
    case EventsCommand::FillDown:
        return fillDown();
    case EventsCommand::FillSelection:
        return fillSelection();
    case EventsCommand::SetForAll:
        if (const int column = m_view->currentIndex().column(); m_model->isFieldColumn(column)) {
            askForColumn(m_model->fieldAt(column));
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

void EventActions::paste(const QMimeData &mime)
{
    if (!document()) {
        return;
    }
    const std::shared_ptr<QMimeData> cells = cellsOnly(mime);
    const QString nothing = tr("There is nothing to paste. Copy cells in a spreadsheet first.");
    const PastePlace place = pastePlace();
    if (cells->text().size() + cells->html().size() <= charactersAtOnce && place.selectedRows.size() <= cellsAtOnce) {
        const auto block = tableFromMime(*cells);
        if (!block) {
            Q_EMIT noticed(nothing);
            return;
        }
        return takePaste(place.table, planPaste(*block, place, QLocale(), document()->zone()));
    }
    Q_EMIT noticed(tr("Pasting…"));
    m_pasting.start(
        [cells, place, locale = QLocale(), zone = document()->zone()](const std::atomic_bool &cancelled) {
            const auto block = tableFromMime(*cells);
            return block ? planPaste(*block, place, locale, zone, &cancelled) : PastePlan();
        },
        [this, snapshot = place.table](const PastePlan &plan) { takePaste(snapshot, plan); });
}

QList<QStringList> EventActions::selectedCells() const
{
    return cellsAsTyped(selection());
}

void EventActions::insertEvent(qsizetype row)
{
    document()->insertRows(row, 1);
    goTo(row, m_model->fields().first());
    Q_EMIT eventInserted();
}

void EventActions::goTo(qsizetype row, EventField field)
{
    m_model->tellRest();
    const QModelIndex index = m_model->indexOf(row, field);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void EventActions::askForColumn(EventField field)
{
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
        Q_EMIT noticed(editedSentence(tr("%Ln rows set.", nullptr, int(edited.changed)), edited));
    });
    dialog->open();
}

void EventActions::forgetWork()
{
    m_pasting.cancel();
    m_copying.cancel();
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

QList<EventField> EventActions::selectedFields() const
{
    const QList<int> selected = m_view->selectedColumns();
    QList<EventField> fields;
    for (const EventField field : m_columns->shownFields()) {
        if (selected.contains(m_model->columnOf(field))) {
            fields << field;
        }
    }
    return fields;
}

EventActions::Cells EventActions::selection() const
{
    return { document()->table(), selectedSourceRows(), selectedFields(), document()->zone() };
}

QList<QStringList> EventActions::cellsAsTyped(const Cells &cells)
{
    QList<QStringList> lines;
    lines.reserve(cells.rows.size());
    for (const qsizetype row : cells.rows) {
        QStringList line;
        line.reserve(cells.fields.size());
        for (const EventField field : cells.fields) {
            line << asTyped(cells.table, row, field, cells.zone);
        }
        lines << line;
    }
    return lines;
}

void EventActions::copy()
{
    const Cells cells = selection();
    if (cells.rows.size() * cells.fields.size() <= cellsAtOnce) {
        QGuiApplication::clipboard()->setMimeData(mimeFromTable(cellsAsTyped(cells)));
        return;
    }
    Q_EMIT noticed(tr("Copying…"));
    m_copying.start(
        [cells](const std::atomic_bool &) {
            const std::unique_ptr<QMimeData> mime(mimeFromTable(cellsAsTyped(cells)));
            return ClipboardTexts { mime->text(), mime->html() };
        },
        [this, rows = cells.rows.size()](const ClipboardTexts &texts) {
            auto *mime = new QMimeData;
            mime->setText(texts.plain);
            mime->setHtml(texts.html);
            QGuiApplication::clipboard()->setMimeData(mime);
            Q_EMIT noticed(tr("%Ln rows copied.", nullptr, int(rows)));
        });
}

void EventActions::cut()
{
    copy();
    clear(tr("Cut"));
}

void EventActions::clear(const QString &undoText)
{
    QList<ColumnEdit> edits;
    const QList<qsizetype> rows = sorted(selectedSourceRows());
    const QList<EventField> fields = selectedFields();
    for (const EventField field : fields) {
        edits << sameText(field, rows, {});
    }
    setCells(edits, undoText);
}

void EventActions::setCells(const QList<ColumnEdit> &edits, const QString &undoText)
{
    const CellsEdited edited = document()->setColumns(edits, undoText);
    if (edited.locked > 0) {
        Q_EMIT noticed(editedSentence({}, edited));
    }
}

void EventActions::fillDown()
{
    QList<qsizetype> rows = selectedSourceRows();
    if (rows.size() == 1 && m_view->currentIndex().row() > 0) {
        rows.prepend(m_model->sourceRow(m_view->currentIndex().row() - 1)); // one cell takes the value above it
    }
    if (rows.size() < 2) {
        return;
    }
    const qsizetype top = rows.takeFirst();
    rows = sorted(rows);
    QList<ColumnEdit> edits;
    const QList<EventField> fields = selectedFields();
    for (const EventField field : fields) {
        edits << sameText(field, rows, document()->table().utf8(top, field));
    }
    setCells(edits, tr("Fill down"));
}

void EventActions::fillSelection()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_model->isFieldColumn(current.column())) {
        return;
    }
    const EventTemplate &eventTemplate = document()->eventTemplate();
    const EventField source = m_model->fieldAt(current.column());
    const QString typed = asTyped(document()->table(), m_model->sourceRow(current.row()), source, document()->zone());
    const QList<qsizetype> rows = sorted(selectedSourceRows());
    QList<ColumnEdit> edits;
    const QList<EventField> fields = selectedFields();
    for (const EventField field : fields) {
        const QString text = canonicalText(typed, field, eventTemplate, QLocale(), document()->zone());
        edits << sameText(field, rows, text.toStdString());
    }
    setCells(edits, tr("Fill the selection"));
}

void EventActions::insertAbove()
{
    const QModelIndex current = m_view->currentIndex();
    insertEvent(current.isValid() ? m_model->sourceRow(current.row()) : document()->table().rowCount());
}

void EventActions::duplicate()
{
    const QList<qsizetype> rows = selectedSourceRows();
    if (!rows.isEmpty()) {
        const qsizetype last = *std::ranges::max_element(rows);
        document()->duplicateRows(rows);
        goTo(last + 1, m_model->fields().first());
    }
}

void EventActions::remove()
{
    const QList<qsizetype> rows = selectedSourceRows();
    noticeLockedRows(rows);
    document()->removeRows(rows);
}

void EventActions::toggleSkip()
{
    const QList<qsizetype> rows = selectedSourceRows();
    if (rows.isEmpty()) {
        return;
    }
    const EventTable &table = document()->table();
    const bool skip
        = std::ranges::any_of(rows, [&](qsizetype row) { return !table.isSkipped(row) && !table.isLocked(row); });
    noticeLockedRows(rows);
    document()->setSkipped(rows, skip);
}

void EventActions::askForRow()
{
    auto *dialog = new QInputDialog(m_view);
    dialog->setObjectName(u"goToRowDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to row"));
    dialog->setLabelText(tr("Row"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, qMax(1, int(document()->table().rowCount())));
    dialog->setIntValue(
        m_view->currentIndex().isValid() ? int(m_model->sourceRow(m_view->currentIndex().row())) + 1 : 1);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int row) {
        if (m_model->viewRow(row - 1) < 0) {
            Q_EMIT noticed(tr("Row %L1 is hidden by the filter. Choose All to see it.").arg(row));
            return;
        }
        goTo(row - 1, m_model->fields().first());
    });
    dialog->open();
}

PastePlace EventActions::pastePlace() const
{
    PastePlace place { document()->table(), m_model->rowIndex(), m_columns->shownFields(), m_model->rowCount(), 0, {},
        1 };
    const QRect block = m_view->selectedBlock();
    if (block.isNull()) {
        return place;
    }
    place.top = block.top();
    const QList<int> rows = m_view->selectedRows();
    place.selectedRows = QList<qsizetype>(rows.cbegin(), rows.cend());
    const QList<EventField> selected = selectedFields();
    place.selectedColumns = qMax<qsizetype>(1, selected.size());
    place.left = selected.isEmpty() ? 0 : qMax<qsizetype>(0, place.fields.indexOf(selected.first()));
    return place;
}

void EventActions::takePaste(const EventTable &snapshot, const PastePlan &plan)
{
    if (!document()) {
        return;
    }
    if (plan.edits.isEmpty() && plan.appended.rowCount() == 0) {
        Q_EMIT noticed(tr("There is nothing to paste. Copy cells in a spreadsheet first."));
        return;
    }
    const qsizetype end = document()->table().rowCount();
    const auto appended = int(plan.appended.rowCount());
    const QString undoText = plan.edits.isEmpty() ? tr("Paste %n events", nullptr, appended) : tr("Paste");
    const bool isTwo = !plan.edits.isEmpty() && appended > 0;
    if (isTwo) {
        document()->undoStack()->beginMacro(undoText);
    }
    const CellsEdited edited = document()->setColumns(plan.edits, undoText, &snapshot);
    document()->appendTable(plan.appended, undoText);
    if (isTwo) {
        document()->undoStack()->endMacro();
    }
    if (appended > 0 && plan.edits.isEmpty() && plan.firstField) {
        goTo(end, *plan.firstField);
    }
    QStringList sentences;
    if (appended > 0) {
        sentences << tr("%Ln events added at the end.", nullptr, appended);
    } else if (edited.changed > cellsAtOnce) {
        sentences << tr("%Ln cells pasted.", nullptr, int(edited.changed));
    }
    if (plan.columnsCut > 0) {
        sentences << tr(
            "%Ln columns of the clipboard had no place: the table ends before them.", nullptr, int(plan.columnsCut));
    }
    if (const QString said = editedSentence(sentences.join(u' '), edited); !said.isEmpty()) {
        Q_EMIT noticed(said);
    }
}

void EventActions::noticeLockedRows(const QList<qsizetype> &rows)
{
    const EventTable &table = document()->table();
    const auto isLocked = [&](qsizetype row) { return table.isLocked(row); };
    const auto locked = std::ranges::count_if(rows, isLocked);
    if (locked > 0) {
        Q_EMIT noticed(lockedRowsSentence(locked, *std::ranges::find_if(rows, isLocked)));
    }
}

} // namespace composer
