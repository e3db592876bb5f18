#include "ui/widgets/wrappingcheckbox.h"

#include "ui/theme/theme.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace composer {
namespace {

constexpr int leastTextWidth = 120;
constexpr int lineRoom = 24; // of the indicator: one line of text stands in its middle

} // namespace

WrappingCheckBox::WrappingCheckBox(QWidget *parent)
    : QCheckBox(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect WrappingCheckBox::textRect(int width) const
{
    const int left = theme::iconSize + theme::gap + 2;
    const QRect room(left, 0, std::max(1, width - left), QWIDGETSIZE_MAX);
    const QRect needed = fontMetrics().boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text());
    const int above = std::max(0, (lineRoom - fontMetrics().height()) / 2);
    return { left, above, room.width(), needed.height() };
}

QSize WrappingCheckBox::sizeHint() const
{
    const int width = theme::iconSize + theme::gap + 4 + fontMetrics().horizontalAdvance(text());
    return { width, heightForWidth(width) };
}

QSize WrappingCheckBox::minimumSizeHint() const
{
    return { theme::iconSize + theme::gap + leastTextWidth, lineRoom };
}

int WrappingCheckBox::heightForWidth(int width) const
{
    const QRect box = textRect(width);
    return std::max(lineRoom, box.bottom() + 1 + box.top());
}

void WrappingCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.rect = QRect(0, 0, width(), lineRoom);
    option.rect = style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this);
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
    const theme::Role role = !isEnabled() ? theme::Role::TextMuted
        : hasFocus()                      ? theme::Role::Accent
                                          : theme::Role::Text;
    painter.setPen(theme::color(role, palette()));
    painter.drawText(textRect(width()), Qt::AlignLeft | Qt::TextWordWrap, text());
}

} // namespace composer

#include "moc_wrappingcheckbox.cpp"
