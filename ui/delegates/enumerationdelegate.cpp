#include "ui/delegates/enumerationdelegate.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace composer {

void fillOptions(QComboBox *box, const QList<TokenOption> &options, const QString &value)
{
    box->clear();
    box->addItem(u"—"_s, QString());
    for (const TokenOption &option : options) {
        box->addItem(option.label.isEmpty() ? option.value : option.label, option.value);
    }
    int current = box->findData(value, Qt::UserRole, Qt::MatchFixedString | Qt::MatchCaseSensitive);
    if (current < 0) {
        box->addItem(value, value);
        current = box->count() - 1;
    }
    box->setCurrentIndex(current);
}

QString chosenOption(const QComboBox *box)
{
    return box->currentData().toString();
}

std::optional<LeftList> listLeftByTab(QObject *watched, const QEvent *event)
{
    auto *list = qobject_cast<QAbstractItemView *>(watched);
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<const QKeyEvent *>(event) : nullptr;
    if (!list || !key || (key->key() != Qt::Key_Tab && key->key() != Qt::Key_Backtab)) {
        return std::nullopt;
    }
    QObject *above = list->parent();
    while (above && !qobject_cast<QComboBox *>(above)) {
        above = above->parent();
    }
    auto *box = qobject_cast<QComboBox *>(above);
    if (!box) {
        return std::nullopt;
    }
    if (list->currentIndex().isValid()) {
        box->setCurrentIndex(list->currentIndex().row());
    }
    box->hidePopup();
    return LeftList { box, key->key() == Qt::Key_Tab };
}

EnumerationDelegate::EnumerationDelegate(CellRoles roles, QList<TokenOption> options, QObject *parent)
    : CellDelegate(roles, parent)
    , m_options(std::move(options))
{
}

QWidget *EnumerationDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->setFrame(false);
    nameEditor(box, index);
    auto *delegate = const_cast<EnumerationDelegate *>(this); // Qt's own idiom: the signals are not const
    connect(box, &QComboBox::activated, delegate, [delegate, box] {
        Q_EMIT delegate->commitData(box);
        Q_EMIT delegate->closeEditor(box);
    });
    box->view()->installEventFilter(delegate);
    QTimer::singleShot(0, box, &QComboBox::showPopup); // after the view has given the box its place
    return box;
}

bool EnumerationDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (!qobject_cast<QAbstractItemView *>(watched)) {
        return CellDelegate::eventFilter(watched, event);
    }
    const auto left = listLeftByTab(watched, event);
    if (left) {
        Q_EMIT commitData(left->box);
        Q_EMIT closeEditor(left->box, left->goesOn ? EditNextItem : EditPreviousItem);
    }
    return left.has_value();
}

void EnumerationDelegate::fillEditor(QWidget *editor, const QString &canonical) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        fillOptions(box, m_options, canonical);
    }
}

void EnumerationDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *box = qobject_cast<QComboBox *>(editor);
    if (box && chosenOption(box) != canonicalText(index)) {
        model->setData(index, chosenOption(box), Qt::EditRole);
    }
}

} // namespace composer

#include "moc_enumerationdelegate.cpp"
