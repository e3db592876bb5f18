#include "ui/widgets/fillhandle.h"

#include "ui/theme/theme.h"
#include "ui/widgets/eventsview.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QRubberBand>
#include <QScrollBar>

#include <algorithm>

namespace composer {
namespace {

constexpr int fillHandleSize = 8;

} // namespace

FillHandle::FillHandle(EventsView *view)
    : QWidget(view)
    , m_view(view)
    , m_frame(new QRubberBand(QRubberBand::Rectangle, view->viewport()))
{
    setObjectName(QStringLiteral("fillHandle"));
    setFixedSize(fillHandleSize, fillHandleSize);
    setCursor(Qt::CrossCursor);
    setToolTip(tr("Drag to fill rows with the selected values"));
    hide();
}

std::optional<std::pair<int, int>> FillHandle::rows() const
{
    const QList<ColumnCells> cells = m_view->selectedCells();
    if (cells.isEmpty()) {
        return std::nullopt;
    }
    const QList<int> &first = cells.first().rows;
    const bool isRectangle = first.last() - first.first() + 1 == first.size()
        && std::ranges::all_of(cells, [&](const ColumnCells &column) { return column.rows == first; });
    return isRectangle ? std::optional(std::pair(first.first(), first.last())) : std::nullopt;
}

void FillHandle::place()
{
    if (m_isDragging) {
        return;
    }
    if (!m_view->hasFocus()) { // without the frame of its cell it would hang in the air
        return hide();
    }
    constexpr qsizetype mostCellsLooked = 200'000; // the shape of more is not worth a walk at every step
    const auto selection = m_view->selectionModel() ? m_view->selectionModel()->selection() : QItemSelection();
    const bool isSmall
        = selection.size() == 1 && qsizetype(selection.first().height()) * selection.first().width() <= mostCellsLooked;
    const auto selected = isSmall ? rows() : std::nullopt;
    if (!selected || !m_view->isCellColumn(selection.first().right())) {
        return hide();
    }
    int right = -1; // of the selected columns, the one that stands furthest to the right
    const QHeaderView *header = m_view->horizontalHeader();
    for (int column = selection.first().left(); column <= selection.first().right(); ++column) {
        if (!header->isSectionHidden(column)) {
            right = std::max(right, m_view->columnSpan(column).second);
        }
    }
    const int bottom = m_view->rowViewportPosition(selected->second) + m_view->rowHeight(selected->second);
    const QWidget *cells = m_view->viewport();
    const bool isSeen = right > 0 && right <= cells->width() && bottom > 0 && bottom <= cells->height();
    setVisible(isSeen);
    if (isSeen) {
        move(cells->mapTo(m_view, QPoint(right - fillHandleSize, bottom - fillHandleSize)));
        raise();
    }
}

std::pair<int, int> FillHandle::rowsAt(int y) const
{
    const auto selected = rows();
    const int count = m_view->model()->rowCount();
    if (!selected || count == 0) {
        return { 0, -1 };
    }
    int row = m_view->rowAt(y);
    if (row < 0) {
        row = y < 0 ? std::max(0, m_view->rowAt(0) - 1) : count - 1;
    }
    if (row > selected->second) {
        return { selected->second + 1, row };
    }
    return row < selected->first ? std::pair(row, selected->first - 1) : std::pair(0, -1);
}

/// Of the viewport, which is this handle's sibling, not above it.
int FillHandle::yInCells(const QMouseEvent &event) const
{
    return m_view->viewport()->mapFrom(m_view, mapToParent(event.pos())).y();
}

void FillHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(theme::Role::Surface, palette()));
    painter.fillRect(rect().adjusted(1, 1, 0, 0), theme::color(theme::Role::Accent, palette()));
}

void FillHandle::mousePressEvent(QMouseEvent *event)
{
    m_isDragging = event->button() == Qt::LeftButton;
}

void FillHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragging) {
        return;
    }
    const int y = yInCells(*event);
    if (y < 0 || y >= m_view->viewport()->height()) { // the rows come to the pointer
        QScrollBar *bar = m_view->verticalScrollBar();
        bar->setValue(bar->value() + (y < 0 ? -1 : 1) * bar->singleStep());
    }
    const auto [first, last] = rowsAt(y);
    m_frame->setVisible(first <= last);
    if (first <= last) {
        const int top = m_view->rowViewportPosition(first);
        const int bottom = m_view->rowViewportPosition(last) + m_view->rowHeight(last);
        int left = m_view->viewport()->width();
        int right = 0;
        for (const ColumnCells &column : m_view->selectedCells()) {
            const auto [from, to] = m_view->columnSpan(column.column);
            left = std::min(left, from);
            right = std::max(right, to);
        }
        m_frame->setGeometry(QRect(left, top, right - left, bottom - top));
    }
}

void FillHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_isDragging, false)) {
        return;
    }
    m_frame->hide();
    const auto [first, last] = rowsAt(yInCells(*event));
    if (first <= last) {
        Q_EMIT dragged(first, last);
    }
    place();
}

void FillHandle::mouseDoubleClickEvent(QMouseEvent *)
{
    m_isDragging = false;
    const auto selected = rows();
    const int last = m_view->model()->rowCount() - 1;
    if (selected && selected->second < last) {
        Q_EMIT dragged(selected->second + 1, last);
    }
}

} // namespace composer

#include "moc_fillhandle.cpp"
