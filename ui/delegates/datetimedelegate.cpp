#include "ui/delegates/datetimedelegate.h"

namespace composer {

DateTimeDelegate::DateTimeDelegate(
    CellRoles roles, DateTimeField::Content content, const QTimeZone &zone, QObject *parent)
    : CellDelegate(roles, parent)
    , m_content(content)
    , m_zone(zone)
{
}

QWidget *DateTimeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *editor = new DateTimeField(m_content, parent);
    editor->setFrame(false);
    editor->setTimeZone(m_zone);
    nameEditor(editor, index);
    return editor;
}

void DateTimeDelegate::fillEditor(QWidget *editor, const QString &canonical) const
{
    if (auto *field = qobject_cast<DateTimeField *>(editor)) {
        field->setValue(canonical);
    }
}

void DateTimeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *field = qobject_cast<DateTimeField *>(editor);
    if (field && field->value() != canonicalText(index)) {
        model->setData(index, field->value(), Qt::EditRole);
    }
}

} // namespace composer

#include "moc_datetimedelegate.cpp"
