#include "ui/widgets/doubleclickguard.h"

#include <QApplication>
#include <QEvent>

namespace composer {

DoubleClickGuard::DoubleClickGuard(const QList<QWidget *> &buttons, QObject *parent)
    : QObject(parent)
{
    for (QWidget *button : buttons)
        button->installEventFilter(this);
}

bool DoubleClickGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return QObject::eventFilter(watched, event);
    const bool isSecond = m_pressed && m_pressed != watched && m_sincePress.isValid()
        && m_sincePress.elapsed() < QApplication::doubleClickInterval();
    if (isSecond)
        return true;
    m_pressed = watched;
    m_sincePress.start();
    return false;
}

} // namespace composer

#include "moc_doubleclickguard.cpp"
