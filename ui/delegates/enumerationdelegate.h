#pragma once

#include "domain/eventtemplate.h"
#include "ui/delegates/celldelegate.h"

#include <optional>

class QComboBox;

namespace composer {

/// Fills a combo box with an enumeration's options: labels shown, values kept as item data. A first, empty choice means
/// "no value"; a value that is no option gets a line of its own, so that looking at it does not change it.
void fillOptions(QComboBox *box, const QList<TokenOption> &options, const QString &value);
/// The value chosen in a box filled by fillOptions().
[[nodiscard]] QString chosenOption(const QComboBox *box);

/// A list of choices that Tab or Shift+Tab was pressed in.
struct LeftList {
    QComboBox *box = nullptr;
    bool goesOn = true; ///< to the next cell, else to the one before
};

/// Takes the current line of an open list for the choice and closes the list, when the event is Tab or Shift+Tab in it;
/// Qt would let the key fall. `watched`: the view() of a combo box. Nothing otherwise.
[[nodiscard]] std::optional<LeftList> listLeftByTab(QObject *watched, const QEvent *event);

/// Edits an enumeration by choosing a label; the option's value is what the model gets.
class EnumerationDelegate : public CellDelegate
{
    Q_OBJECT

public:
    EnumerationDelegate(CellRoles roles, QList<TokenOption> options, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    /// Tab in the open list takes what is lit there and goes on, as in the cells of a line of text.
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void fillEditor(QWidget *editor, const QString &canonical) const override;

private:
    QList<TokenOption> m_options;
};

} // namespace composer
