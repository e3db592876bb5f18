#include "ui/delegates/statedelegate.h"

#include "ui/delegates/celldelegate.h"

#include <QPainter>

namespace composer {

StateDelegate::StateDelegate(int iconNameRole, int colorRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_iconNameRole(iconNameRole)
    , m_colorRole(colorRole)
{
}

void StateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using theme::Role;
    const bool selected = isCellLit(option, index);
    painter->fillRect(option.rect, theme::color(selected ? Role::Selection : Role::Surface, option.palette));
    paintRowLine(painter, option);
    const QString name = index.data(m_iconNameRole).toString();
    if (!name.isEmpty()) {
        const QColor ink = theme::color(static_cast<Role>(index.data(m_colorRole).toInt()), option.palette);
        const QRectF box(option.rect.center().x() - 7.5, option.rect.center().y() - 7.5, 16, 16);
        theme::paintIcon(painter, box, name, ink);
    }
}

} // namespace composer

#include "moc_statedelegate.cpp"
