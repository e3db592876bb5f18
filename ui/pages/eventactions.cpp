#include "ui/pages/eventactions.h"

#include "domain/valuetext.h"
#include "ui/delegates/datetimefield.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/tsv.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

/// Column names are compared as people read them: "Object id" is "objectid" is "object_id".
QString foldedName(const QString &name)
{
    QString folded;
    for (const QChar c : name) {
        if (c.isLetterOrNumber()) {
            folded += c.toCaseFolded();
        }
    }
    return folded;
}

} // namespace

EventActions::EventActions(EventsView *view, EventTableModel *model, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_model(model)
{
    connect(view, &EventsView::commandTriggered, this, &EventActions::run);
}

void EventActions::run(EventsCommand command)
{
    if (!document()) {
        return;
    }
    m_view->commitEdit();
    switch (command) {
    case EventsCommand::Copy:
        return copy();
    case EventsCommand::Cut:
        copy();
        return clear(tr("Cut"));
    case EventsCommand::Paste:
        return pasteText(QGuiApplication::clipboard()->text());
    case EventsCommand::Clear:
        return clear(tr("Clear cells"));
    case EventsCommand::FillDown:
        return fillDown();
    case EventsCommand::FillSelection:
        return fillSelection();
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

void EventActions::pasteText(const QString &text)
{
    const QList<QStringList> block = parseTsv(text);
    if (block.isEmpty()) {
        Q_EMIT noticed(tr("There is nothing to paste. Copy cells in a spreadsheet first."));
        return;
    }
    if (!pasteByHeader(block)) {
        pasteOver(block);
    }
}

QString EventActions::selectedText() const
{
    QList<QStringList> rows;
    const QList<EventField> fields = selectedFields();
    const QList<int> viewRows = m_view->selectedRows();
    for (const int viewRow : viewRows) {
        QStringList cells;
        for (const EventField field : fields) {
            cells << copied(m_model->sourceRow(viewRow), field);
        }
        rows << cells;
    }
    return formatTsv(rows);
}

void EventActions::insertEvent(qsizetype row)
{
    document()->insertRows(row, 1);
    goTo(row, m_model->fields().first());
    Q_EMIT eventInserted();
}

void EventActions::goTo(qsizetype row, EventField field)
{
    const QModelIndex index = m_model->indexOf(row, field);
    if (index.isValid()) {
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
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

QList<EventField> EventActions::fieldsFrom(int firstColumn) const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QList<EventField> fields;
    for (int visual = header->visualIndex(qMax(firstColumn, EventTableModel::firstFieldColumn)); visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (m_model->isFieldColumn(column) && !m_view->isColumnHidden(column)) {
            fields << m_model->fieldAt(column);
        }
    }
    return fields;
}

QList<EventField> EventActions::selectedFields() const
{
    const QRect block = m_view->selectedBlock();
    const QHeaderView *header = m_view->horizontalHeader();
    QList<EventField> fields;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (column >= block.left() && column <= block.right() && m_model->isFieldColumn(column) && !m_view->isColumnHidden(column)) {
            fields << m_model->fieldAt(column);
        }
    }
    return fields;
}

QString EventActions::canonical(const QString &typed, EventField field) const
{
    return canonicalText(typed, field, document()->eventTemplate(), QLocale(), document()->zone());
}

/// Text that reads well in a spreadsheet and comes back unchanged: dates by ISO, numbers by locale, options by label.
QString EventActions::copied(qsizetype row, EventField field) const
{
    const EventTemplate &eventTemplate = document()->eventTemplate();
    const QString text = document()->table().text(row, field);
    switch (valueKind(field, eventTemplate)) {
    case ValueKind::Instant:
        return DateTimeField::shownText(text, DateTimeField::Content::Moment, document()->zone());
    case ValueKind::Date:
        return DateTimeField::shownText(text, DateTimeField::Content::Date, document()->zone());
    case ValueKind::Number:
        return NumberDelegate::typedNumber(text, QLocale());
    case ValueKind::Option:
        return displayText(text, field, eventTemplate, QLocale(), document()->zone());
    case ValueKind::Text:
    case ValueKind::Json:
        return text;
    }
    Q_UNREACHABLE();
    return {};
}

void EventActions::copy() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

void EventActions::clear(const QString &undoText)
{
    QList<CellChange> changes;
    qsizetype locked = 0;
    const QList<EventField> fields = selectedFields();
    const QList<qsizetype> rows = selectedSourceRows();
    for (const qsizetype row : rows) {
        locked += document()->table().isLocked(row) ? 1 : 0;
        for (const EventField field : fields) {
            changes << CellChange { row, field, {} };
        }
    }
    document()->setCells(changes, undoText);
    noticeLocked(locked);
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
    QList<CellChange> changes;
    const QList<EventField> fields = selectedFields();
    for (const EventField field : fields) {
        const QString text = document()->table().text(top, field);
        for (const qsizetype row : std::as_const(rows)) {
            changes << CellChange { row, field, text };
        }
    }
    document()->setCells(changes, tr("Fill down"));
    noticeLocked(std::ranges::count_if(rows, [this](qsizetype row) { return document()->table().isLocked(row); }));
}

void EventActions::fillSelection()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_model->isFieldColumn(current.column())) {
        return;
    }
    const EventField field = m_model->fieldAt(current.column());
    const QString text = document()->table().text(m_model->sourceRow(current.row()), field);
    document()->fill(selectedSourceRows(), field, text, tr("Fill the selection"));
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
    const qsizetype removed = document()->removeRows(rows);
    noticeLocked(rows.size() - removed);
}

void EventActions::toggleSkip()
{
    const QList<qsizetype> rows = selectedSourceRows();
    if (rows.isEmpty()) {
        return;
    }
    const bool skip = std::ranges::any_of(rows, [this](qsizetype row) { return !document()->table().isSkipped(row); });
    document()->setSkipped(rows, skip);
    noticeLocked(std::ranges::count_if(rows, [this](qsizetype row) { return document()->table().isLocked(row); }));
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
    dialog->setIntValue(m_view->currentIndex().isValid() ? int(m_model->sourceRow(m_view->currentIndex().row())) + 1 : 1);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int row) {
        if (m_model->viewRow(row - 1) < 0) {
            Q_EMIT noticed(tr("Row %L1 is hidden by the filter. Choose All to see it.").arg(row));
            return;
        }
        goTo(row - 1, m_model->fields().first());
    });
    dialog->open();
}

bool EventActions::pasteByHeader(const QList<QStringList> &block)
{
    QHash<QString, EventField> names;
    const EventTemplate &eventTemplate = document()->eventTemplate();
    for (const EventField field : m_model->fields()) {
        names.insert(foldedName(fieldLabel(field, eventTemplate)), field);
        names.insert(foldedName(fieldKey(field, eventTemplate)), field);
        if (field.isToken()) {
            names.insert(foldedName(eventTemplate.tokens.at(field.tokenIndex()).name), field);
        }
    }
    QList<EventField> columns;
    for (const QString &name : block.first()) {
        const auto field = names.constFind(foldedName(name));
        if (field == names.cend()) {
            return false;
        }
        columns << *field;
    }
    if (block.size() < 2) {
        return false;
    }
    EventTable events(eventTemplate);
    events.insertRows(0, block.size() - 1);
    for (qsizetype row = 1; row < block.size(); ++row) {
        for (qsizetype i = 0; i < qMin(columns.size(), block.at(row).size()); ++i) {
            events.setText(row - 1, columns.at(i), canonical(block.at(row).at(i), columns.at(i)));
        }
    }
    const qsizetype first = document()->table().rowCount();
    document()->appendTable(events, tr("Paste %n events", nullptr, int(events.rowCount())));
    goTo(first, columns.first());
    return true;
}

void EventActions::pasteOver(const QList<QStringList> &block)
{
    const QRect selected = m_view->selectedBlock();
    const bool nowhere = selected.isNull();
    const QList<EventField> fields = fieldsFrom(nowhere ? EventTableModel::firstFieldColumn : selected.left());
    const bool isOneValue = block.size() == 1 && block.first().size() == 1;
    if (isOneValue && !nowhere && (selected.height() > 1 || selected.width() > 1)) {
        QList<CellChange> changes;
        const QList<EventField> targets = selectedFields();
        for (const qsizetype row : selectedSourceRows()) {
            for (const EventField field : targets) {
                changes << CellChange { row, field, canonical(block.first().first(), field) };
            }
        }
        document()->setCells(changes, tr("Paste"));
        return;
    }
    const int top = nowhere ? m_model->rowCount() : selected.top();
    QList<CellChange> changes;
    EventTable appended(document()->eventTemplate());
    qsizetype locked = 0;
    for (qsizetype i = 0; i < block.size(); ++i) {
        const int viewRow = top + int(i);
        const bool isNew = viewRow >= m_model->rowCount();
        const qsizetype row = isNew ? appended.rowCount() : m_model->sourceRow(viewRow);
        if (isNew) {
            appended.insertRows(row, 1);
        } else {
            locked += document()->table().isLocked(row) ? 1 : 0;
        }
        for (qsizetype c = 0; c < qMin(fields.size(), block.at(i).size()); ++c) {
            const QString text = canonical(block.at(i).at(c), fields.at(c));
            if (isNew) {
                appended.setText(row, fields.at(c), text);
            } else {
                changes << CellChange { row, fields.at(c), text };
            }
        }
    }
    document()->undoStack()->beginMacro(tr("Paste"));
    document()->setCells(changes, tr("Paste"));
    document()->appendTable(appended, tr("Paste"));
    document()->undoStack()->endMacro();
    noticeLocked(locked);
}

void EventActions::noticeLocked(qsizetype rows)
{
    if (rows > 0) {
        Q_EMIT noticed(tr("%n rows were left as they are: created events cannot be changed.", nullptr, int(rows)));
    }
}

} // namespace composer
