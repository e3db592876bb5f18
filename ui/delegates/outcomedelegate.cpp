#include "ui/delegates/outcomedelegate.h"

#include "ui/models/outcomelook.h"

#include <QPainter>

namespace composer {

OutcomeDelegate::OutcomeDelegate(int outcomeRole, Columns columns, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_outcomeRole(outcomeRole)
    , m_columns(std::move(columns))
{
}

void OutcomeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const OutcomeLook look = outcomeLook(Outcome(index.data(m_outcomeRole).toInt()));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, theme::color(theme::Role::Selection, option.palette));

    if (index.column() == m_columns.mark) {
        QRect icon(0, 0, theme::iconSize, theme::iconSize);
        icon.moveCenter(option.rect.center());
        theme::paintIcon(painter, icon, look.icon, theme::color(look.role, option.palette));
    } else {
        theme::Role role = theme::Role::Text;
        if (index.column() == m_columns.word)
            role = look.role;
        else if (m_columns.muted.contains(index.column()))
            role = theme::Role::TextMuted;
        const QRect room = option.rect.adjusted(theme::gap, 0, -theme::gap, 0);
        const auto alignment = index.data(Qt::TextAlignmentRole);
        painter->setFont(option.font);
        painter->setPen(theme::color(role, option.palette));
        painter->drawText(room,
            (alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    }
    painter->setPen(theme::color(theme::Role::Hairline, option.palette));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace composer

#include "moc_outcomedelegate.cpp"
