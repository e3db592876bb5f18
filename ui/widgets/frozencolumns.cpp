#include "ui/widgets/frozencolumns.h"

#include "ui/theme/theme.h"
#include "ui/widgets/eventsheader.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/toldselection.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

namespace composer {

FrozenColumns::FrozenColumns(EventsView *view)
    : QTableView(view)
    , m_view(view)
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(view);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalHeader(new EventsHeader(this));
    hide();
}

void FrozenColumns::follow()
{
    QHeaderView *own = horizontalHeader();
    QHeaderView *others = m_view->horizontalHeader();
    verticalHeader()->setDefaultSectionSize(m_view->verticalHeader()->defaultSectionSize());
    setVerticalScrollMode(m_view->verticalScrollMode());
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumns::standBeside);
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenColumns::standBeside);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isFollowing) { // a selection is dragged beyond the edge here
            m_view->verticalScrollBar()->setValue(value);
        }
    });
    connect(others, &QHeaderView::sectionResized, this, &FrozenColumns::takeColumns);
    connect(others, &QHeaderView::sectionMoved, this, &FrozenColumns::takeColumns);
    connect(others, &QHeaderView::sortIndicatorChanged, this, &FrozenColumns::takeColumns);
    // What is done to a header here is done to the other.
    connect(own, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_isTaking && width > 0) {
            m_view->setColumnWidth(column, width);
        }
    });
    connect(own, &QHeaderView::sectionClicked, others, &QHeaderView::sectionClicked);
    connect(own, &QWidget::customContextMenuRequested, this, [this, own](const QPoint &at) {
        Q_EMIT m_view->headerMenuRequested(own->logicalIndexAt(at), own->mapToGlobal(at));
    });
    connect(this, &QAbstractItemView::clicked, m_view, &QAbstractItemView::clicked);
}

void FrozenColumns::takeModel()
{
    setModel(m_view->model());
    if (m_view->model()) {
        QItemSelectionModel *made = selectionModel(); // by setModel()
        setSelectionModel(m_view->selectionModel());
        delete made;
        connect(m_view->model(), &QAbstractItemModel::modelReset, this, &FrozenColumns::takeColumns);
    }
    takeColumns();
}

void FrozenColumns::setCount(int count)
{
    m_count = qMax(0, count);
    takeColumns();
}

bool FrozenColumns::holds(int column) const
{
    return column >= 0 && isVisibleTo(m_view) && m_view->horizontalHeader()->visualIndex(column) < m_count;
}

bool FrozenColumns::editCell(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    return edit(index, trigger, event);
}

void FrozenColumns::takeColumns()
{
    QHeaderView *own = horizontalHeader();
    const QHeaderView *others = m_view->horizontalHeader();
    if (m_isTaking || own->count() != others->count()) {
        return;
    }
    m_isTaking = true;
    for (int visual = 0; visual < others->count(); ++visual) {
        const int column = others->logicalIndex(visual);
        if (own->visualIndex(column) != visual) {
            own->moveSection(own->visualIndex(column), visual);
        }
        const bool isHeld = visual < m_count && !others->isSectionHidden(column);
        setColumnHidden(column, !isHeld);
        if (isHeld) {
            setColumnWidth(column, m_view->columnWidth(column));
            setItemDelegateForColumn(column, m_view->itemDelegateForColumn(column));
        }
    }
    own->setSortIndicatorShown(others->isSortIndicatorShown());
    own->setSortIndicator(others->sortIndicatorSection(), others->sortIndicatorOrder());
    m_isTaking = false;
    place();
}

void FrozenColumns::place()
{
    const int wide = horizontalHeader()->length();
    const bool isShown = m_count > 0 && wide > 0 && wide < m_view->viewport()->width();
    setVisible(isShown);
    if (!isShown) {
        return;
    }
    const QRect cells = m_view->viewport()->geometry();
    setGeometry(cells.left(), m_view->horizontalHeader()->geometry().top(), wide + 1,
        cells.height() + m_view->horizontalHeader()->height());
    horizontalHeader()->setFixedHeight(m_view->horizontalHeader()->height());
    standBeside();
    raise();
}

void FrozenColumns::standBeside()
{
    const QScrollBar *first = m_view->verticalScrollBar();
    m_isFollowing = true;
    // Not clamped to a range of before: rows beside other rows would be worse than a blank.
    verticalScrollBar()->setRange(first->minimum(), first->maximum());
    verticalScrollBar()->setValue(first->value());
    m_isFollowing = false;
}

void FrozenColumns::updateGeometries()
{
    m_isFollowing = true;
    QTableView::updateGeometries();
    standBeside();
}

void FrozenColumns::commitData(QWidget *editor)
{
    if (editor->parentWidget() == viewport()) // see EventsView::commitData()
        QTableView::commitData(editor);
}

void FrozenColumns::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (editor->parentWidget() != viewport())
        return;
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    m_view->setFocus();
    m_view->moveAfterEdit(hint);
}

void FrozenColumns::contextMenuEvent(QContextMenuEvent *event)
{
    m_view->contextMenuEvent(event);
}

void FrozenColumns::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view->viewport(), event);
}

void FrozenColumns::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(toldSelection(selected), toldSelection(deselected));
    viewport()->update();
}

void FrozenColumns::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    const QModelIndex current = m_view->currentIndex();
    if (holds(current.column()) && (m_view->hasFocus() || m_view->viewport()->hasFocus())) {
        painter.setPen(QPen(theme::color(theme::Role::Accent, palette()), 2));
        painter.drawRect(visualRect(current).adjusted(1, 1, -1, -2)); // as the delegates draw it
    }
    // The edge under which the others scroll away.
    painter.setPen(theme::color(
        m_view->horizontalScrollBar()->value() > 0 ? theme::Role::TextMuted : theme::Role::Hairline, palette()));
    painter.drawLine(viewport()->width() - 1, 0, viewport()->width() - 1, viewport()->height());
}

} // namespace composer

#include "moc_frozencolumns.cpp"
