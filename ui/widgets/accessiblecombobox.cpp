#include "ui/widgets/accessiblecombobox.h"

#include "base/listtext.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QLineEdit>

namespace composer {
namespace {

/// Qt's own one is not to be had from outside of it: the same children and actions, with another name.
class AccessibleComboBox : public QAccessibleWidget
{
public:
    explicit AccessibleComboBox(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }
    [[nodiscard]] int childCount() const override { return box()->isEditable() ? 2 : 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 && box()->isEditable() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child && child->object() == box()->view())
            return 0;
        return child && box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        const bool isInText
            = box()->isEditable() && box()->lineEdit()->rect().contains(box()->lineEdit()->mapFromGlobal(QPoint(x, y)));
        return isInText ? child(1) : nullptr;
    }
    /// What is typed into it is told by its field, which never has the focus itself.
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return child(1); }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return shown();
        const QString own = QAccessibleWidget::text(kind);
        if (kind != QAccessible::Name)
            return own;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
        if (box()->accessibleName().isEmpty())
            return shown();
        return shown().isEmpty() ? own : labelled(own, shown());
#else
        return own;
#endif
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        return QStringList { showMenuAction(), pressAction() } + QAccessibleWidget::actionNames(); // to get the focus
    }
    void doAction(const QString &name) override
    {
        if (name != showMenuAction() && name != pressAction())
            return QAccessibleWidget::doAction(name);
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override
    {
        return {};
    }

private:
    [[nodiscard]] QComboBox *box() const
    {
        return static_cast<QComboBox *>(widget());
    }
    [[nodiscard]] QString shown() const
    {
        return box()->currentIndex() < 0 && !box()->isEditable() ? box()->placeholderText() : box()->currentText();
    }
};

QAccessibleInterface *accessibleComboBox(const QString &className, QObject *object)
{
    using namespace Qt::StringLiterals;
    auto *box = className == "QComboBox"_L1 ? qobject_cast<QComboBox *>(object) : nullptr;
    return box ? new AccessibleComboBox(box) : nullptr;
}

} // namespace

void installAccessibleComboBoxes()
{
    QAccessible::installFactory(accessibleComboBox); // a second time changes nothing
}

} // namespace composer
