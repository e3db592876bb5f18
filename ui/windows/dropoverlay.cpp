#include "ui/windows/dropoverlay.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace composer {

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showText(const QString &text)
{
    m_text = text;
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme::color(theme::Role::Selection, palette());
    veil.setAlphaF(0.92f);
    painter.fillRect(rect(), veil);
    const QRectF frame = QRectF(rect()).adjusted(theme::gapPage, theme::gapPage, -theme::gapPage, -theme::gapPage);
    painter.setPen(QPen(theme::color(theme::Role::Accent, palette()), 2, Qt::DashLine));
    painter.drawRoundedRect(frame, theme::radius, theme::radius);
    painter.setPen(theme::color(theme::Role::Text, palette()));
    painter.setFont(theme::titleFont(font()));
    painter.drawText(frame, Qt::AlignCenter | Qt::TextWordWrap, m_text);
}

} // namespace composer

#include "moc_dropoverlay.cpp"
