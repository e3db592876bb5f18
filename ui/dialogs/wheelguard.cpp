#include "ui/dialogs/wheelguard.h"

#include <QEvent>
#include <QWidget>

namespace composer {

namespace {

class WheelGuard : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
            return false;
        event->ignore(); // goes on to the parent
        return true;
    }
};

} // namespace

void leaveWheelToParent(QWidget *control)
{
    control->setFocusPolicy(Qt::StrongFocus); // Qt::WheelFocus would take the focus first
    control->installEventFilter(new WheelGuard(control));
}

} // namespace composer
