#include "ui/widgets/accessiblescrollarea.h"

#include <QAbstractScrollArea>
#include <QAccessibleWidget>

namespace composer {

namespace {

QAccessibleInterface *accessibleScrollArea(const QString &className, QObject *object)
{
    using namespace Qt::StringLiterals;
    // Qt asks for the classes of an object from the most derived on, so that its own views and editors come first.
    if (className != "QScrollArea"_L1 && className != "QAbstractScrollArea"_L1)
        return nullptr;
    auto *area = qobject_cast<QAbstractScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client)
                : nullptr; // its children are the widget's, bounds checked
}

} // namespace

void installAccessibleScrollAreas()
{
    QAccessible::installFactory(accessibleScrollArea); // a second time changes nothing
}

} // namespace composer
