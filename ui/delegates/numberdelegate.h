#pragma once

#include "ui/delegates/celldelegate.h"

#include <QLocale>

namespace composer {

/// Edits a number as the locale writes it, without grouping; anything else stays as it is typed.
class NumberDelegate : public CellDelegate
{
    Q_OBJECT

public:
    NumberDelegate(CellRoles roles, const QLocale &locale, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

    /// `1234.5` becomes `1234,5` where people write so; what is no number is given back unchanged.
    [[nodiscard]] static QString typedNumber(const QString &canonical, const QLocale &locale);

protected:
    void fillEditor(QWidget *editor, const QString &canonical) const override;

private:
    QLocale m_locale;
};

} // namespace composer
