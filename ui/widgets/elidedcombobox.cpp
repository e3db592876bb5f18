#include "ui/widgets/elidedcombobox.h"

#include "ui/theme/plaintooltip.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
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

void ElidedComboBox::keyPressEvent(QKeyEvent *event)
{
    const auto typingPause = static_cast<quint64>(QApplication::keyboardInputInterval());
    const bool isTyping = m_typedAt && event->timestamp() - *m_typedAt < typingPause;
    const bool isLetter = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (event->key() == Qt::Key_Space && isTyping) {
        QKeyEvent letter(
            QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, event->text()); // no key that opens the list
        QComboBox::keyPressEvent(&letter);
    } else {
        QComboBox::keyPressEvent(event);
    }
    m_typedAt
        = isLetter && (event->key() != Qt::Key_Space || isTyping) ? std::optional(event->timestamp()) : std::nullopt;
}

void ElidedComboBox::focusOutEvent(QFocusEvent *event)
{
    m_typedAt.reset();
    QComboBox::focusOutEvent(event);
}

} // namespace composer

#include "moc_elidedcombobox.cpp"
