#pragma once

#include <QFontMetrics>
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

    /// "Kaiyo · 10:31 · 3 refused" in so many pixels: the account's name is shortened, then the time goes, then the
    /// account; what became of the send stays.
    [[nodiscard]] static QString fittedDetail(const QString &detail, const QFontMetrics &metrics, int width);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace composer
