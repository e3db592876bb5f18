#include "ui/dialogs/focuschain.h"

#include <QWidget>

namespace composer {

QWidget *chainFocus(QWidget *after, const QWidget &container)
{
    for (QWidget *child : container.findChildren<QWidget *>()) {
        // the list of a combo box is a window of its own
        if (!(child->focusPolicy() & Qt::TabFocus) || child->window() != after->window())
            continue;
        QWidget::setTabOrder(after, child);
        after = child;
    }
    return after;
}

} // namespace composer
