#include "ui/theme/hover.h"

#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QWidget>

namespace composer {
namespace {

void endHover()
{
    if (QApplication::activePopupWidget())
        return;
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        if (!widget->testAttribute(Qt::WA_UnderMouse) || !widget->isVisible()
            || widget->rect().contains(widget->mapFromGlobal(QCursor::pos())))
            continue;
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(widget, &leave); // clears the attribute
        widget->update();
    }
}

class PopupWatch : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Hide && watched->isWidgetType()
            && static_cast<QWidget *>(watched)->windowType() == Qt::Popup)
            QMetaObject::invokeMethod(this, endHover, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void endHoverWithPopups(QApplication &application)
{
    application.installEventFilter(new PopupWatch(&application));
}

} // namespace composer
