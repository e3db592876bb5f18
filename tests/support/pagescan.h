#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStringList>
#include <QWidget>

/// What every page must hold in every language and size: what can take the focus has a name, no text is cut off.
namespace composer::testing {

inline QString described(const QWidget *widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    return QStringLiteral("%1 %2 “%3” %4×%5 wants %6×%7")
        .arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text)
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(widget->sizeHint().height());
}

/// A part of another control, which that one speaks for.
inline bool isPart(const QWidget *widget)
{
    return widget->objectName().startsWith(QLatin1StringView("qt_"))
        || qobject_cast<const QComboBox *>(widget->parentWidget()) || widget->inherits("QHeaderView")
        || widget->inherits("QSplitterHandle") || widget->inherits("QLineEditIconButton") || widget->inherits("QMenu")
        || widget->inherits("QScrollBar") || widget->inherits("QTabBar")
        || qobject_cast<const QCalendarWidget *>(widget->parentWidget());
}

/// What a control is called. A combo box has a name by what it shows; what it is for is another matter.
inline QString nameOf(QWidget *widget)
{
    if (qobject_cast<const QComboBox *>(widget) && widget->accessibleName().isEmpty()) {
        for (const QLabel *label : widget->window()->findChildren<QLabel *>()) {
            if (label->buddy() == widget)
                return label->text();
        }
        return {};
    }
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : widget->accessibleName();
}

/// What can take the focus, or is a button to assistive programs (the icon in a field too), and has no name.
inline QStringList nameless(const QWidget &window)
{
    QStringList found;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isIconOfField = widget->inherits("QLineEditIconButton");
        if (!widget->isVisibleTo(&window) || (isPart(widget) && !isIconOfField))
            continue;
        const bool isAsked = (widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QAbstractButton *>(widget);
        if (isAsked && nameOf(widget).trimmed().isEmpty())
            found << described(widget);
    }
    return found;
}

/// What assistive programs are told can take the focus, however it is built, and has no name: below tables and lists,
/// whose cells speak for themselves, nobody looks.
inline QStringList namelessForAssistants(QAccessibleInterface *part)
{
    QStringList found;
    for (int i = 0; part && i < part->childCount(); ++i) {
        QAccessibleInterface *child = part->child(i);
        if (!child || child->state().invisible)
            continue;
        switch (child->role()) {
        case QAccessible::Table:
        case QAccessible::List:
        case QAccessible::Tree:
        case QAccessible::ComboBox:
        case QAccessible::SpinBox:
        case QAccessible::PageTabList:
        case QAccessible::ScrollBar:
            continue;
        default:
            break;
        }
        const auto *widget = qobject_cast<const QWidget *>(child->object());
        const bool isFocusable = child->state().focusable && (!widget || widget->focusPolicy() != Qt::NoFocus);
        if (isFocusable && child->text(QAccessible::Name).trimmed().isEmpty())
            found << QStringLiteral("%1 (role %2)")
                         .arg(widget ? described(widget) : QStringLiteral("a part of the one above"))
                         .arg(int(child->role()));
        found += namelessForAssistants(child);
    }
    return found;
}

/// Labels and buttons whose text does not fit into them, and content that is wider than its pane: a page is read from
/// top to bottom, nobody looks for the rest at the right.
inline QStringList cutOff(const QWidget &window)
{
    QStringList found;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || isPart(widget) || widget->visibleRegion().isEmpty())
            continue;
        const auto *pane = qobject_cast<const QScrollArea *>(widget);
        if (pane && pane->widget() && pane->widgetResizable()
            && pane->widget()->width() > pane->viewport()->width() + 1)
            found << QStringLiteral("%1, %2 wide, by %3")
                         .arg(described(pane))
                         .arg(pane->viewport()->width())
                         .arg(pane->widget()->width());
        if (pane && pane->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
            && pane->horizontalScrollBar()->maximum() > 0)
            found << QStringLiteral("%1 scrolls sideways by %2")
                         .arg(described(pane))
                         .arg(pane->horizontalScrollBar()->maximum());
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (label->text().isEmpty())
                continue;
            const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                                : label->sizeHint().width() <= label->width() + 1;
            if (!fits)
                found << described(label);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const bool isElided = button->objectName() == QLatin1StringView("valuesChip"); // and its tip has it whole
            const bool fits = button->hasHeightForWidth()
                ? button->heightForWidth(button->width()) <= button->height() + 1
                : button->sizeHint().width() <= button->width() + 1;
            if (!button->text().isEmpty() && !isElided && !fits)
                found << described(button);
        }
    }
    return found;
}

} // namespace composer::testing
