#include "ui/widgets/elidedcombobox.h"

#include "ui/theme/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QScreen>
#include <QStyleOption>
#include <QStylePainter>
#include <QToolTip>

namespace composer {

QStyleOptionComboBox ElidedComboBox::elidedOption() const
{
    constexpr int besideText = 4; // what the style leaves free on both sides
    QStyleOptionComboBox option;
    initStyleOption(&option);
    if (currentIndex() < 0 && !placeholderText().isEmpty()) {
        option.currentText = placeholderText();
        option.palette.setBrush(QPalette::ButtonText, option.palette.placeholderText());
    }
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + besideText;
    // a box that is as wide as it wants to be has just the room for its text
    if (option.fontMetrics.horizontalAdvance(option.currentText) > field.width() - icon + 1)
        option.currentText
            = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, field.width() - besideText - icon);
    return option;
}

QString ElidedComboBox::shownText() const
{
    return elidedOption().currentText;
}

void ElidedComboBox::showPopup()
{
    QComboBox::showPopup();
    QWidget *list = view()->window();
    const int above = mapToGlobal(QPoint()).y() - list->height();
    if (m_opensUpwards && above >= screen()->availableGeometry().top()) {
        list->move(list->x(), above);
    }
}

bool ElidedComboBox::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && currentIndex() >= 0
        && shownText() != currentText()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(currentText()), this);
        return true;
    }
    return QComboBox::event(event);
}

void ElidedComboBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    const QStyleOptionComboBox option = elidedOption();
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace composer

#include "moc_elidedcombobox.cpp"
