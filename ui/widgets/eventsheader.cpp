#include "ui/widgets/eventsheader.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int arrowSize = 12;

} // namespace

EventsHeader::EventsHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumHeight(theme::rowHeight + 2);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setContextMenuPolicy(Qt::CustomContextMenu);
}

void EventsHeader::paintSection(QPainter *painter, const QRect &rectangle, int column) const
{
    using theme::Role;
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    painter->fillRect(rectangle, theme::color(Role::Raised, palette()));
    painter->setPen(theme::color(Role::Hairline, palette()));
    painter->drawLine(rectangle.bottomLeft(), rectangle.bottomRight());

    const QVariant aligned = model()->headerData(column, orientation(), Qt::TextAlignmentRole);
    const auto alignment = aligned.isValid() ? Qt::Alignment(aligned.toInt()) : defaultAlignment();
    const bool isRight = alignment.testFlag(Qt::AlignRight);
    QRect box = rectangle.adjusted(theme::gap, 0, -theme::gap, 0);
    const QColor ink = theme::color(isSorted ? Role::Text : Role::TextMuted, palette());
    if (isSorted) {
        const int left = isRight ? box.left() : box.right() - arrowSize + 1;
        const QRect arrow(left, rectangle.center().y() - arrowSize / 2, arrowSize, arrowSize);
        theme::paintIcon(
            painter, arrow, sortIndicatorOrder() == Qt::AscendingOrder ? u"chevron-up"_s : u"chevron-down"_s, ink);
        box.adjust(isRight ? arrowSize + theme::gapInside : 0, 0, isRight ? 0 : -arrowSize - theme::gapInside, 0);
    }
    painter->setFont(theme::strongFont(font()));
    painter->setPen(ink);
    const QString text = model()->headerData(column, orientation(), Qt::DisplayRole).toString();
    painter->drawText(
        box, int(alignment) | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace composer

#include "moc_eventsheader.cpp"
