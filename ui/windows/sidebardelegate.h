#pragma once

#include <QStyledItemDelegate>

namespace composer {

/// Draws headings and lines of the sidebar: rounded selection, icon, text, trailing text, second line.
class SidebarDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole,
        SectionRole,
        TrailingRole,
        IconNameRole,
        IconColorRole,
        HeadingRole,
        DetailRole
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace composer
