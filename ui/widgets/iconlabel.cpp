#include "ui/widgets/iconlabel.h"

#include <QPainter>

namespace composer {

IconLabel::IconLabel(const QString &iconName, theme::Role role, QWidget *parent)
    : QWidget(parent)
    , m_icon(theme::icon(iconName, role))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &iconName, theme::Role role)
{
    m_icon = theme::icon(iconName, role);
    update();
}

QSize IconLabel::sizeHint() const
{
    return { theme::iconSize, theme::iconSize };
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace composer

#include "moc_iconlabel.cpp"
