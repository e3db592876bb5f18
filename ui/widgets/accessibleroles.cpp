#include "ui/widgets/accessibleroles.h"

#include <QAccessibleWidget>
#include <QLabel>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QWidget>

namespace composer {
namespace {

constexpr const char *roleProperty = "accessibleRole";
constexpr const char *valueProperty = "accessibleValue";
constexpr const char *mostProperty = "accessibleMost";
constexpr const char *quietProperty = "accessibleQuietName";

class AccessibleOfRole : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    AccessibleOfRole(QWidget *widget, QAccessible::Role role)
        : QAccessibleWidget(widget, role)
    {
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && role() == QAccessible::ProgressBar)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    /// Of a label, whatever its role, what it says: only its own interface of Qt would give it.
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (const QVariant quiet = widget()->property(quietProperty); kind == QAccessible::Name && quiet.isValid())
            return quiet.toString();
        const QString own = QAccessibleWidget::text(kind);
        const auto *label = qobject_cast<const QLabel *>(widget());
        if (kind != QAccessible::Name || !own.isEmpty() || !label)
            return own;
        return label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text())
            ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
            : label->text();
    }
    [[nodiscard]] QVariant currentValue() const override { return number(valueProperty); }
    void setCurrentValue(const QVariant &) override { }
    [[nodiscard]] QVariant maximumValue() const override { return number(mostProperty); }
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1.0; }

private:
    [[nodiscard]] double number(const char *property) const { return widget()->property(property).toDouble(); }
};

QAccessibleInterface *accessibleOfRole(const QString &className, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    const QVariant role = object->property(roleProperty);
    // Qt asks for the classes of an object from the most derived on.
    if (!role.isValid() || className != QString::fromLatin1(object->metaObject()->className()))
        return nullptr;
    return new AccessibleOfRole(static_cast<QWidget *>(object), static_cast<QAccessible::Role>(role.toInt()));
}

} // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role)
{
    widget->setProperty(roleProperty, int(role));
    // A label that was given its text first is known already, by the role of its class: Qt asks about whoever changes.
    if (QAccessibleInterface *known = QAccessible::queryAccessibleInterface(widget); known && known->role() != role)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void setAccessibleProgress(QWidget *widget, qint64 value, qint64 most)
{
    widget->setProperty(valueProperty, double(value));
    widget->setProperty(mostProperty, double(most));
    QAccessibleValueChangeEvent event(widget, double(value));
    QAccessible::updateAccessibility(&event);
}

void announce(QWidget *widget, const QString &words)
{
    widget->setProperty(quietProperty, {});
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(widget, words);
    QAccessible::updateAccessibility(&event);
#endif
    widget->setAccessibleName(words); // tells of the new name
}

void nameQuietly(QWidget *widget, const QString &words)
{
    widget->setProperty(quietProperty, words);
}

void installAccessibleRoles()
{
    QAccessible::installFactory(accessibleOfRole); // a second time changes nothing
}

} // namespace composer
