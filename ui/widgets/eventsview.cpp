#include "ui/widgets/eventsview.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {

EventsView::EventsView(QWidget *parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(true);
    setCornerButtonEnabled(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumHeight(theme::rowHeight + 2);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);
    verticalHeader()->hide();
    // One fixed height: the view must not ask a million rows for theirs.
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(theme::rowHeight, fontMetrics().height() + 10));

    using enum EventsCommand;
    makeAction(Copy, tr("Copy"), { QKeySequence::Copy }, u"copy"_s);
    makeAction(Cut, tr("Cut"), { QKeySequence::Cut });
    makeAction(Paste, tr("Paste"), { QKeySequence::Paste }, u"paste"_s);
    makeAction(Clear, tr("Clear cells"), { Qt::Key_Delete, Qt::Key_Backspace });
    makeAction(FillDown, tr("Fill down"), { Qt::CTRL | Qt::Key_D }, u"arrow-down"_s);
    makeAction(FillSelection, tr("Fill the selection with this value"), { Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter });
    makeAction(Insert, tr("Insert an event above"), { Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::SHIFT | Qt::Key_Plus, Qt::Key_Insert }, u"rows-add"_s);
    makeAction(Duplicate, tr("Duplicate"), { Qt::CTRL | Qt::SHIFT | Qt::Key_D }, u"duplicate"_s);
    makeAction(Delete, tr("Delete"), { Qt::CTRL | Qt::Key_Minus, Qt::CTRL | Qt::Key_Delete }, u"trash"_s);
    makeAction(Skip, tr("Skip, or take back in"), { Qt::CTRL | Qt::Key_K }, u"skip"_s);
    makeAction(GoToRow, tr("Go to row…"), { Qt::CTRL | Qt::Key_G });
    makeAction(NextIssue, tr("Next issue"), { Qt::Key_F8 });
    makeAction(PreviousIssue, tr("Previous issue"), { Qt::SHIFT | Qt::Key_F8 });
}

void EventsView::commitEdit()
{
    if (state() == QAbstractItemView::EditingState) {
        setFocus(); // an editor that loses the focus is committed and closed
    }
}

QList<int> EventsView::selectedRows() const
{
    QList<int> rows;
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            rows << row;
        }
    }
    if (rows.isEmpty() && currentIndex().isValid()) {
        rows << currentIndex().row();
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

QRect EventsView::selectedBlock() const
{
    QRect block;
    const QItemSelection selection = selectionModel() ? selectionModel()->selection() : QItemSelection();
    for (const QItemSelectionRange &range : selection) {
        block |= QRect(QPoint(range.left(), range.top()), QPoint(range.right(), range.bottom()));
    }
    if (block.isNull() && currentIndex().isValid()) {
        block = QRect(currentIndex().column(), currentIndex().row(), 1, 1);
    }
    return block;
}

void EventsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != QAbstractItemView::EditingState) {
        if (event->modifiers() == Qt::NoModifier) {
            moveCurrent(1);
            return;
        }
        if (event->modifiers() == Qt::ShiftModifier) {
            moveCurrent(-1);
            return;
        }
    }
    QTableView::keyPressEvent(event);
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
    add({ Copy, Cut, Paste, Clear });
    menu->addSeparator();
    add({ FillDown, FillSelection });
    menu->addSeparator();
    add({ Insert, Duplicate, Delete, Skip });
    menu->addSeparator();
    add({ GoToRow, NextIssue });
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void EventsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.row());
    updateRow(current.row());
}

void EventsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    updateRow(currentIndex().row()); // lit as a whole only while no block is selected
}

void EventsView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) {
        moveCurrent(1); // Enter in an editor, as in a spreadsheet
    }
}

void EventsView::makeAction(EventsCommand command, const QString &text, const QList<QKeySequence> &keys, const QString &iconName)
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

void EventsView::moveCurrent(int rows)
{
    const QModelIndex current = currentIndex();
    const QModelIndex next = current.siblingAtRow(current.row() + rows);
    if (next.isValid()) {
        setCurrentIndex(next);
    }
}

void EventsView::updateRow(int row)
{
    if (row >= 0) {
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    }
}

} // namespace composer
