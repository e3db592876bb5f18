#include "ui/dialogs/accountlist.h"

#include "base/listtext.h"
#include "ui/models/accountlook.h"
#include "ui/theme/plaintooltip.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QListWidgetItem>
#include <QPainter>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

enum ItemRole { DetailRole = Qt::UserRole + 1, WordRole, NatureRole, WarningRole };

constexpr int paddingX = 12;
constexpr int paddingY = 8;

} // namespace

void AccountListWidget::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid())
        return QListWidget::focusInEvent(event);
    // Without QAbstractItemView's, which makes the first row the current one.
    QAbstractScrollArea::focusInEvent(event); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

void AccountDelegate::fill(QListWidgetItem &item, const Connection &connection, bool needsSignIn)
{
    const AccountNature nature = natureOf(connection);
    QString detail = connection.facts.hubId;
    if (const QString centre = dataCentreWord(connection.facts.dataCentre); !centre.isEmpty())
        detail += u" · "_s + centre;
    if (connection.isPractice)
        detail = tr("on this computer");
    else if (connection.id.isEmpty())
        detail = tr("not connected yet");
    else if (detail.isEmpty())
        detail = tr("number not known yet");
    const QString word = connection.id.isEmpty() ? QString() : accountLook(nature).word;
    const QString warning = needsSignIn ? tr("Sign in again") : QString();
    item.setText(connection.name);
    item.setData(DetailRole, detail);
    item.setData(WordRole, word);
    item.setData(NatureRole, static_cast<int>(nature));
    item.setData(WarningRole, warning);
    QStringList spoken { connection.name, word, detail };
    if (needsSignIn)
        spoken << warning;
    item.setData(Qt::AccessibleTextRole, joinedList(spoken));
    item.setToolTip(plainToolTip(connection.baseUrl.toString()));
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int small = QFontMetrics(theme::smallFont(option.font)).height();
    int height = 2 * paddingY + QFontMetrics(option.font).height() + 2 + small;
    if (!index.data(WarningRole).toString().isEmpty())
        height += small + 2;
    return { 0, height };
}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QWidget *widget = option.widget;
    QStyleOptionViewItem panel = option;
    panel.text.clear();
    (widget ? widget->style() : QApplication::style())
        ->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const AccountLook look = accountLook(static_cast<AccountNature>(index.data(NatureRole).toInt()));
    const auto color = [&option](theme::Role role) { return theme::color(role, option.palette); };
    QRect area = option.rect.adjusted(paddingX, paddingY, -paddingX, -paddingY);
    const QFont small = theme::smallFont(option.font);
    const QFontMetrics smallMetrics(small);
    const int lineHeight = QFontMetrics(option.font).height();
    theme::paintIcon(
        painter, QRectF(area.left(), area.top(), theme::iconSize, theme::iconSize), look.icon, color(look.role));
    area.setLeft(area.left() + theme::iconSize + theme::gap);
    QRect nameRect(area.left(), area.top(), area.width(), lineHeight);
    const QString word = index.data(WordRole).toString();
    const int width = smallMetrics.horizontalAdvance(word) + 2 * theme::gap;
    // The Practice account's name says what it is: where there is no room for both, the name has it.
    const bool isForName = index.data(NatureRole).toInt() == static_cast<int>(AccountNature::Practice)
        && QFontMetrics(option.font).horizontalAdvance(index.data().toString()) > area.width() - width - theme::gap;
    if (!word.isEmpty() && !isForName) {
        const QRect pill(area.right() - width, area.top(), width, lineHeight);
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(option.state & QStyle::State_Selected ? theme::Role::Surface : look.ground));
        painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        painter->setFont(small);
        painter->setPen(color(look.role));
        painter->drawText(pill, Qt::AlignCenter, word);
        nameRect.setRight(pill.left() - theme::gap);
    }
    painter->setFont(option.font);
    painter->setPen(color(theme::Role::Text));
    painter->drawText(nameRect, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(option.font).elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));
    painter->setFont(small);
    QRect line(area.left(), nameRect.bottom() + 3, area.width(), smallMetrics.height());
    painter->setPen(color(option.state & QStyle::State_Selected ? theme::Role::Text : theme::Role::TextMuted));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
        smallMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, line.width()));
    if (const QString warning = index.data(WarningRole).toString(); !warning.isEmpty()) {
        line.translate(0, smallMetrics.height() + 2);
        const int side = smallMetrics.height() - 2;
        theme::paintIcon(
            painter, QRectF(line.left(), line.top() + 1, side, side), u"warning"_s, color(theme::Role::Warning));
        painter->setPen(color(theme::Role::Warning));
        painter->drawText(line.adjusted(side + theme::gapInside, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, warning);
    }
    painter->restore();
}

} // namespace composer

#include "moc_accountlist.cpp"
