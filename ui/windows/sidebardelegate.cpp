#include "ui/windows/sidebardelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace composer {
namespace {

constexpr int lineHeight = 28;
constexpr int headingHeight = 34;
constexpr int detailPadding = 4; // above and below two lines

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QString &text)
{
    QFont font = theme::strongFont(theme::smallFont(option.font));
    font.setCapitalization(QFont::AllUppercase);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    painter->setFont(font);
    painter->setPen(theme::color(theme::Role::TextMuted, option.palette));
    painter->drawText(option.rect.adjusted(theme::gapGroup, 0, 0, -6), Qt::AlignLeft | Qt::AlignBottom, text);
}

} // namespace

QString SidebarDelegate::fittedDetail(const QString &detail, const QFontMetrics &metrics, int width)
{
    const QString point = QStringLiteral(" · ");
    QStringList parts = detail.split(point);
    constexpr int leastLetters = 4; // of a name: less says nothing
    while (parts.size() > 1) {
        const QString whole = parts.join(point);
        if (metrics.horizontalAdvance(whole) <= width)
            return whole;
        const QString rest = point + parts.sliced(1).join(point);
        const int room = width - metrics.horizontalAdvance(rest);
        if (room >= metrics.horizontalAdvance(parts.first().left(leastLetters) + QChar(0x2026)))
            return metrics.elidedText(parts.first(), Qt::ElideRight, room) + rest;
        parts.removeAt(parts.size() > 2 ? 1 : 0); // when, then where: what became of it stays
    }
    return metrics.elidedText(parts.first(), Qt::ElideRight, width);
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using theme::Role;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HeadingRole).toBool()) {
        paintHeading(painter, option, index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const QRectF box = QRectF(option.rect).adjusted(theme::gap, 0, -theme::gap, 0);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme::color(selected ? Role::Selection : Role::Raised, option.palette));
        painter->drawRoundedRect(box, theme::radius, theme::radius);
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(theme::color(Role::Accent, option.palette), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), theme::radius, theme::radius);
    }
    QRectF text = box.adjusted(theme::gap, 0, -theme::gap, 0);
    const QString detail = index.data(DetailRole).toString();
    const QString iconName = index.data(IconNameRole).toString();
    if (!iconName.isEmpty()) {
        const auto role = static_cast<Role>(index.data(IconColorRole).toInt());
        const qreal middle
            = detail.isEmpty() ? text.center().y() : text.top() + detailPadding + option.fontMetrics.height() / 2.0;
        theme::paintIcon(
            painter, QRectF(text.left(), middle - 8, 16, 16), iconName, theme::color(role, option.palette));
        text.setLeft(text.left() + 24);
    }
    if (!detail.isEmpty()) {
        const QFont small = theme::smallFont(option.font);
        QRectF below = text.adjusted(0, detailPadding + option.fontMetrics.height(), 0, 0);
        below.setHeight(QFontMetricsF(small).height());
        painter->setFont(small);
        painter->setPen(theme::color(Role::TextMuted, option.palette));
        painter->drawText(
            below, Qt::AlignLeft | Qt::AlignVCenter, fittedDetail(detail, QFontMetrics(small), int(below.width())));
        text.setTop(text.top() + detailPadding);
        text.setHeight(option.fontMetrics.height());
    }
    const QString trailing = index.data(TrailingRole).toString();
    painter->setFont(option.font);
    if (!trailing.isEmpty()) {
        painter->setPen(theme::color(Role::TextMuted, option.palette));
        painter->drawText(text, Qt::AlignRight | Qt::AlignVCenter, trailing);
        text.setRight(text.right() - option.fontMetrics.horizontalAdvance(trailing) - theme::gap);
    }
    const QFont font = selected ? theme::strongFont(option.font) : option.font;
    painter->setFont(font);
    painter->setPen(theme::color(Role::Text, option.palette));
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, int(text.width())));
    painter->restore();
}

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int least = index.data(HeadingRole).toBool() ? headingHeight : lineHeight;
    if (!index.data(DetailRole).toString().isEmpty())
        return { 80,
            option.fontMetrics.height() + QFontMetrics(theme::smallFont(option.font)).height() + 2 * detailPadding };
    return { 80, qMax(least, option.fontMetrics.height() + theme::gap) };
}

void SidebarDelegate::updateEditorGeometry(
    QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(theme::gap, 0, -theme::gap, 0));
}

} // namespace composer

#include "moc_sidebardelegate.cpp"
