#include "ui/widgets/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace composer {

FlowLayout::FlowLayout(int spacing, QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return place(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size.setWidth(size.width() + hint.width() + (size.width() > 0 ? spacing() : 0));
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    const int spare
        = std::max(0, rectangle.height() - heightForWidth(rectangle.width())); // centred, as in a row of controls
    place(rectangle.adjusted(0, spare / 2, 0, 0), true);
}

int FlowLayout::place(const QRect &rectangle, bool isMoving) const
{
    const QRect inside = rectangle.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int x = inside.x();
    int y = inside.y();
    int rowHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> row; // placed when it is known how high it is
    const auto placeRow = [&] {
        for (const auto &[item, place] : std::as_const(row)) {
            const QRect centred(place.x(), y + (rowHeight - place.height()) / 2, place.width(), place.height());
            if (isMoving)
                item->setGeometry(QStyle::visualRect(direction, inside, centred));
        }
        row.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), inside.width()));
        if (!row.isEmpty() && x + size.width() > inside.x() + inside.width()) {
            placeRow();
            x = inside.x();
            y += rowHeight + spacing();
            rowHeight = 0;
        }
        row.append({ item, QRect(QPoint(x, y), size) });
        x += size.width() + spacing();
        rowHeight = std::max(rowHeight, size.height());
    }
    placeRow();
    const QMargins margins = contentsMargins();
    return y + rowHeight - rectangle.y() + margins.bottom();
}

} // namespace composer

#include "moc_flowlayout.cpp"
