#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace composer {

/// Draws the narrow column with one icon: what stands with the row. The words are in the tool tip and for screen
/// readers.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `iconNameRole`: QString, a name for theme::icon(); `colorRole`: int(theme::Role).
    StateDelegate(int iconNameRole, int colorRole, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_iconNameRole;
    int m_colorRole;
};

} // namespace composer
