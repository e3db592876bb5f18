#include "ui/widgets/eventsview.h"

#include "ui/theme/theme.h"
#include "ui/widgets/eventsheader.h"
#include "ui/widgets/fillhandle.h"
#include "ui/widgets/frozencolumns.h"
#include "ui/widgets/toldselection.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

/// The rows of spans that are sorted and may overlap.
QList<int> rowsIn(const QList<std::pair<int, int>> &spans)
{
    QList<int> rows;
    for (const auto &[first, last] : spans) {
        const int from = rows.isEmpty() ? first : std::max(first, rows.last() + 1);
        if (from <= last) {
            const qsizetype before = rows.size();
            rows.resize(before + last - from + 1); // at once: a million
            std::iota(rows.begin() + before, rows.end(), from);
        }
    }
    return rows;
}

} // namespace

EventsView::EventsView(QWidget *parent)
    : QTableView(parent)
    , m_frozen(new FrozenColumns(this))
    , m_fillHandle(new FillHandle(this))
{
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(true);
    setCornerButtonEnabled(false);
    setHorizontalHeader(new EventsHeader(this));
    horizontalHeader()->setSectionsMovable(true);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        Q_EMIT headerMenuRequested(horizontalHeader()->logicalIndexAt(at), horizontalHeader()->mapToGlobal(at));
    });
    verticalHeader()->hide();
    // One fixed height: the view must not ask a million rows for theirs.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(theme::rowHeight, fontMetrics().height() + 10));
    makeActions();
    m_frozen->follow();
    connect(m_fillHandle, &FillHandle::dragged, this, &EventsView::fillRequested);
}

void EventsView::makeActions()
{
    using enum EventsCommand;
    makeAction(Copy, tr("Copy"), { QKeySequence::Copy }, u"copy"_s);
    makeAction(CopyWithHeadings, tr("Copy with headings"), { Qt::CTRL | Qt::SHIFT | Qt::Key_C });
    makeAction(CopyRows, tr("Copy the rows"), {});
    makeAction(CopyColumns, tr("Copy the columns"), {});
    makeAction(CopyTable, tr("Copy the table"), {});
    makeAction(Cut, tr("Cut"), { QKeySequence::Cut });
    makeAction(Paste, tr("Paste"), { QKeySequence::Paste }, u"paste"_s);
    makeAction(Clear, tr("Clear cells"), { Qt::Key_Delete, Qt::Key_Backspace });
    makeAction(Edit, tr("Edit the cell"), { Qt::Key_F2 });
    makeAction(FillDown, tr("Fill down"), { Qt::CTRL | Qt::Key_D }, u"arrow-down"_s);
    makeAction(FillSelection, tr("Fill the selection with this value"),
        { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter });
    makeAction(SetForAll, tr("Set the column for all rows shown…"), { Qt::CTRL | Qt::SHIFT | Qt::Key_A });
    makeAction(FilterByValue, tr("Filter by value…"), { Qt::ALT | Qt::Key_Down }, u"filter"_s);
    makeAction(Insert, tr("Insert an event above"),
        { Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, Qt::Key_Insert }, u"rows-add"_s);
    makeAction(Duplicate, tr("Duplicate"), { Qt::CTRL | Qt::SHIFT | Qt::Key_D }, u"duplicate"_s);
    makeAction(Delete, tr("Delete"), { Qt::CTRL | Qt::Key_Minus, Qt::CTRL | Qt::Key_Delete }, u"trash"_s);
    makeAction(Skip, tr("Skip, or take back in"), { Qt::CTRL | Qt::Key_K }, u"skip"_s);
    makeAction(SelectRow, tr("Select the row"), { Qt::SHIFT | Qt::Key_Space });
    makeAction(SelectColumn, tr("Select the column"), { Qt::CTRL | Qt::Key_Space });
    makeAction(GoToRow, tr("Go to row…"), { Qt::CTRL | Qt::Key_G });
    makeAction(NextIssue, tr("Next issue"), { Qt::Key_F8 });
    makeAction(ComposeAgain, tr("Compose again as new events…"), {});
    makeAction(PreviousIssue, tr("Previous issue"), { Qt::SHIFT | Qt::Key_F8 });
    for (const EventsCommand issue : { NextIssue, PreviousIssue }) { // from the form and the issues too
        action(issue)->setShortcutContext(Qt::WindowShortcut);
    }

    connect(action(Edit), &QAction::triggered, this, [this] { edit(currentIndex(), AllEditTriggers, nullptr); });
    const auto select = [this](QItemSelectionModel::SelectionFlag whole) {
        if (!selectionModel()) {
            return;
        }
        selectionModel()->select(selectionModel()->selection(), QItemSelectionModel::Select | whole);
    };
    connect(action(SelectRow), &QAction::triggered, this, [select] { select(QItemSelectionModel::Rows); });
    connect(action(SelectColumn), &QAction::triggered, this, [select] { select(QItemSelectionModel::Columns); });
}

void EventsView::commitEdit()
{
    if (state() == QAbstractItemView::EditingState || m_frozen->isEditing()) {
        setFocus(); // an editor that loses the focus is committed and closed
    }
}

QList<int> EventsView::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection) {
        const qsizetype before = rows.size();
        rows.resize(before + range.height()); // at once: a million
        std::iota(rows.begin() + before, rows.end(), range.top());
    }
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows << currentIndex().row();
    }
    if (selection.size() > 1) {
        std::ranges::sort(rows);
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
    return rows;
}

QList<ColumnCells> EventsView::selectedCells() const
{
    std::map<int, QList<std::pair<int, int>>> spans; // by column: first and last row
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection) {
        for (int column = range.left(); column <= range.right(); ++column) {
            if (!isColumnHidden(column)) {
                spans[column].append({ range.top(), range.bottom() });
            }
        }
    }
    if (spans.empty() && currentIndex().isValid()) {
        spans[currentIndex().column()].append({ currentIndex().row(), currentIndex().row() });
    }
    QList<ColumnCells> cells;
    QList<std::pair<int, int>> before;
    for (auto &[column, ranges] : spans) {
        std::ranges::sort(ranges);
        if (cells.isEmpty() || ranges != before) {
            cells.append({ column, rowsIn(ranges) });
            before = ranges;
        } else {
            cells.append({ column, cells.last().rows }); // the same rows, shared
        }
    }
    return cells;
}

void EventsView::setFrozenColumns(int count)
{
    m_frozen->setCount(count);
    scrollTo(currentIndex());
}

int EventsView::frozenColumns() const
{
    return m_frozen->count();
}

int EventsView::frozenWidth() const
{
    return m_frozen->isVisibleTo(this) ? m_frozen->width() : 0;
}

std::pair<int, int> EventsView::columnSpan(int column) const
{
    if (m_frozen->holds(column)) {
        const int at = m_frozen->columnViewportPosition(column); // its pane begins where the cells begin
        return { at, at + m_frozen->columnWidth(column) };
    }
    const int at = columnViewportPosition(column);
    const int end = at + columnWidth(column);
    return end <= frozenWidth() ? std::pair(-1, -1) : std::pair(std::max(at, frozenWidth()), end);
}

void EventsView::columnsChanged()
{
    m_frozen->takeColumns();
}

void EventsView::selectAll()
{
    Q_EMIT allRowsMeant();
    QTableView::selectAll();
}

void EventsView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    m_frozen->takeModel();
}

void EventsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (m_frozen->holds(index.column())) {
        // It is in sight whatever the others do; only its row is to be found.
        const int at = horizontalScrollBar()->value();
        QTableView::scrollTo(index, hint);
        horizontalScrollBar()->setValue(at);
        return;
    }
    QTableView::scrollTo(index, hint);
    const int hidden = m_frozen->width() - columnViewportPosition(index.column());
    if (m_frozen->isVisible() && index.isValid() && hidden > 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - hidden);
    }
}

void EventsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEditing = state() == QAbstractItemView::EditingState || m_frozen->isEditing();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !isEditing && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        return moveDown(1);
    }
    if (isEnter && !isEditing && event->modifiers() == Qt::ShiftModifier) {
        return moveDown(-1);
    }
    static constexpr std::array jumping { Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home,
        Qt::Key_End };
    const bool jumps = std::ranges::find(jumping, event->key()) != jumping.end();
    if (jumps && event->modifiers().testFlag(Qt::ControlModifier) && !isEditing) {
        // Without Ctrl the base class selects what is walked over, or moves the selection, as it should.
        QKeyEvent plain(QEvent::KeyPress, event->key(), event->modifiers() & ~Qt::ControlModifier);
        m_jumps = true;
        QTableView::keyPressEvent(&plain);
        m_jumps = false;
        return;
    }
    QTableView::keyPressEvent(event);
}

bool EventsView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    if (index.isValid() && m_frozen->holds(index.column()) && trigger != NoEditTriggers) {
        return m_frozen->editCell(index, trigger, event);
    }
    return QTableView::edit(index, trigger, event);
}

void EventsView::commitData(QWidget *editor)
{
    if (editor->parentWidget() == viewport()) // the delegates of the columns that stay in place speak to both views
        QTableView::commitData(editor);
}

void EventsView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor->parentWidget() != viewport())
        return;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    moveAfterEdit(hint);
}

void EventsView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](std::initializer_list<EventsCommand> commands) {
        for (const EventsCommand command : commands) {
            menu->addAction(action(command));
        }
    };
    using enum EventsCommand;
    add({ Copy, CopyWithHeadings });
    QMenu *more = menu->addMenu(tr("Copy more"));
    for (const EventsCommand command : { CopyRows, CopyColumns, CopyTable }) {
        more->addAction(action(command));
    }
    add({ Cut, Paste, Clear });
    menu->addSeparator();
    add({ FillDown, FillSelection, SetForAll });
    menu->addSeparator();
    add({ Insert, Duplicate, ComposeAgain, Delete, Skip });
    menu->addSeparator();
    add({ FilterByValue, GoToRow, NextIssue });
    Q_EMIT cellMenuAboutToShow(menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void EventsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_frozen->place();
}

void EventsView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    m_fillHandle->place();
}

void EventsView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    m_fillHandle->place();
}

/// A message below the table takes room and gives it back. At the end of the table the rows would follow the edge, and
/// a click that was meant for one would land on another: they stay, over blank room, until the person scrolls.
void EventsView::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    const int value = bar->value();
    const int offset = verticalHeader()->offset();
    const QSize windowSize = window()->size();
    const int rows = model() ? model()->rowCount() : 0;
    const bool isRoomAlone = windowSize == m_windowSize && rows == m_rowsLaidOut && value > 0;
    m_windowSize = windowSize;
    m_rowsLaidOut = rows;
    QTableView::updateGeometries();
    const bool isKept = isRoomAlone && verticalHeader()->offset() != offset;
    if (isKept) {
        bar->setMaximum(std::max(bar->maximum(), value));
        bar->setValue(value);
        verticalHeader()->setOffset(offset);
        viewport()->update();
        m_isRoomKept = true;
    }
    m_frozen->place();
    if (isKept) {
        m_frozen->verticalHeader()->setOffset(offset);
        m_frozen->viewport()->update();
    }
    m_fillHandle->place();
}

void EventsView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dy > 0 && std::exchange(m_isRoomKept, false)) { // up: what is blank below is for rows again
        QMetaObject::invokeMethod(
            this, [this] { updateGeometries(); }, Qt::QueuedConnection);
    }
    m_fillHandle->place();
}

void EventsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (!std::exchange(m_isTabbing, false)) {
        m_lineBegan = -1;
    }
    updateRow(previous.row());
    updateRow(current.row());
}

void EventsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(toldSelection(selected), toldSelection(deselected));
    viewport()->update();
    m_fillHandle->place();
    updateRow(currentIndex().row()); // lit as a whole only while no block is selected
}

void EventsView::makeAction(
    EventsCommand command, const QString &text, const QList<QKeySequence> &keys, const QString &iconName)
{
    auto *made = new QAction(text, this);
    made->setShortcuts(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!iconName.isEmpty()) {
        made->setIcon(theme::icon(iconName));
    }
    addAction(made);
    connect(made, &QAction::triggered, this, [this, command] { Q_EMIT commandTriggered(command); });
    m_actions[size_t(command)] = made;
}

void EventsView::updateRow(int row)
{
    if (row >= 0) {
        const int top = rowViewportPosition(row);
        viewport()->update(0, top, viewport()->width(), rowHeight(row));
        m_frozen->viewport()->update(0, top, m_frozen->width(), rowHeight(row));
    }
}

} // namespace composer

#include "moc_eventsview.cpp"
