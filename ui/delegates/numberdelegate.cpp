#include "ui/delegates/numberdelegate.h"

#include "domain/valuetext.h"

#include <QLineEdit>

namespace composer {

NumberDelegate::NumberDelegate(CellRoles roles, const QLocale &locale, QObject *parent)
    : CellDelegate(roles, parent)
    , m_locale(locale)
{
}

QWidget *NumberDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = CellDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setAlignment(Qt::AlignRight);
        line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    }
    return editor;
}

void NumberDelegate::fillEditor(QWidget *editor, const QString &canonical) const
{
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(typedNumber(canonical, m_locale));
    }
}

void NumberDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    if (line && line->text() != typedNumber(canonicalText(index), m_locale)) {
        model->setData(index, line->text(), Qt::EditRole);
    }
}

QString NumberDelegate::typedNumber(const QString &canonical, const QLocale &locale)
{
    return isPlainNumber(canonical.toStdString()) ? QString(canonical).replace(u'.', locale.decimalPoint()) : canonical;
}

} // namespace composer

#include "moc_numberdelegate.cpp"
