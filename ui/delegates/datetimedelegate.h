#pragma once

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/datetimefield.h"

namespace composer {

/// Edits a date token, or a moment in the draft's time zone.
class DateTimeDelegate : public CellDelegate
{
    Q_OBJECT

public:
    DateTimeDelegate(CellRoles roles, DateTimeField::Content content, const QTimeZone &zone, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void fillEditor(QWidget *editor, const QString &canonical) const override;

private:
    DateTimeField::Content m_content;
    QTimeZone m_zone;
};

} // namespace composer
