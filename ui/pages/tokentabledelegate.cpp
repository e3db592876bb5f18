#include "ui/pages/tokentabledelegate.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/enumerationdelegate.h"
#include "ui/models/tokentablemodel.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QPainter>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

bool isTypeColumn(const QModelIndex &index)
{
    return index.column() == int(TokenTableModel::Column::Type);
}

/// The word "new" on a soft ground behind a text that ends at `x`.
void paintPill(
    QPainter *painter, const QRect &cell, int x, const QString &word, const QFont &font, const QPalette &palette)
{
    painter->save();
    painter->setFont(theme::smallFont(font));
    const QFontMetrics metrics(painter->font());
    const QRect pill(x, cell.center().y() - metrics.height() / 2 - 1, metrics.horizontalAdvance(word) + theme::gap + 4,
        metrics.height() + 2);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::color(theme::Role::Hairline, palette));
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(theme::color(theme::Role::Text, palette));
    painter->drawText(pill, Qt::AlignCenter, word);
    painter->restore();
}

} // namespace

QWidget *TokenTableDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!isTypeColumn(index))
        return QStyledItemDelegate::createEditor(parent, option, index);
    auto *combo = new QComboBox(parent);
    combo->setObjectName(u"tokenTypeChoice"_s);
    for (const TokenType type : { TokenType::String, TokenType::Number, TokenType::Enumeration, TokenType::Date })
        combo->addItem(tokenTypeLabel(type), int(type));
    auto *self = const_cast<TokenTableDelegate *>(this); // signals of a delegate are not const
    QWidget *table = parent->parentWidget();
    connect(combo, &QComboBox::activated, self, [self, combo, table] {
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
        table->setFocus(Qt::OtherFocusReason); // the list had it, and it would go to wherever the window began
    });
    combo->view()->installEventFilter(self);
    return combo;
}

bool TokenTableDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (!qobject_cast<QAbstractItemView *>(watched))
        return QStyledItemDelegate::eventFilter(watched, event);
    const auto left = listLeftByTab(watched, event);
    if (left) {
        Q_EMIT commitData(left->box);
        Q_EMIT closeEditor(left->box, left->goesOn ? EditNextItem : EditPreviousItem);
    }
    return left.has_value();
}

void TokenTableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (!mustFillEditor(editor, index.data(isTypeColumn(index) ? int(TokenTableModel::TypeRole) : int(Qt::EditRole))))
        return;
    if (auto *combo = qobject_cast<QComboBox *>(editor)) {
        combo->setCurrentIndex(combo->findData(index.data(TokenTableModel::TypeRole)));
        combo->showPopup();
        return;
    }
    QStyledItemDelegate::setEditorData(editor, index);
}

void TokenTableDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<QComboBox *>(editor))
        model->setData(index, combo->currentText());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void TokenTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    const bool isName = index.column() == int(TokenTableModel::Column::Name);
    if (isName)
        cell.font = theme::strongFont(option.font);
    if (index.data(TokenTableModel::WrongRole).toBool())
        cell.palette.setColor(QPalette::Text, theme::color(theme::Role::Refused, option.palette));
    cell.palette.setColor(QPalette::HighlightedText, cell.palette.color(QPalette::Text));
    QStyledItemDelegate::paint(painter, cell, index);
    const int end = option.rect.left() + theme::gap + QFontMetrics(cell.font).horizontalAdvance(index.data().toString())
        + theme::gap;
    if (isName && index.data(TokenTableModel::LockedRole).toBool()) {
        const int size = 12;
        theme::paintIcon(painter, QRectF(end, option.rect.center().y() - size / 2.0, size, size), u"lock"_s,
            theme::color(theme::Role::TextMuted, option.palette));
    } else if (index.data(TokenTableModel::NewRole).toBool()) {
        paintPill(painter, option.rect, end, tr("new", "a token that HubSpot does not have yet"), option.font,
            option.palette);
    }
}

} // namespace composer

#include "moc_tokentabledelegate.cpp"
