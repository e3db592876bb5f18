#pragma once

#include <QStyledItemDelegate>

namespace composer {

/// Draws rows that have an outcome: the mark as an icon, the word in the outcome's colour, the rest in one tone, and a
/// hairline below each row. Knows role and column numbers only.
class OutcomeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    struct Columns {
        int mark = -1;
        int word = -1;
        QList<int> muted;
    };
    /// `outcomeRole` gives an Outcome as int.
    OutcomeDelegate(int outcomeRole, Columns columns, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_outcomeRole;
    Columns m_columns;
};

} // namespace composer
