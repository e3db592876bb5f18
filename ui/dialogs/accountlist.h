#pragma once

#include "domain/connection.h"

#include <QListWidget>
#include <QStyledItemDelegate>

namespace composer {

/// The list of accounts. While none is chosen, getting the focus chooses none: a choice turns the page and stops a
/// sign-in.
class AccountListWidget : public QListWidget
{
    Q_OBJECT

public:
    using QListWidget::QListWidget;

protected:
    void focusInEvent(QFocusEvent *event) override;
};

/// Draws an account in the list: its name and what it is in one word, number and data centre below, and whether it
/// wants a new sign-in.
class AccountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Puts into an item what is drawn and what screen readers say.
    static void fill(QListWidgetItem &item, const Connection &connection, bool needsSignIn);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace composer
