#pragma once

#include <QStyledItemDelegate>

namespace composer {

/// Numbers of the roles a delegate reads besides Qt's own; -1 = the model has no such role.
struct CellRoles {
    int severity = -1; ///< int(Severity) of the worst issue of the cell; no value = none
    int locked = -1; ///< bool: the row may not change any more
    int canonical = Qt::EditRole; ///< text of the cell as it is stored
    int placeholder = -1; ///< QString drawn in place of an empty cell that has an issue: "missing"
    int skipped = -1; ///< bool: the row is left out of sending
    int marked = -1; ///< bool: the cell is one of those looked for
    bool isMuted = false; ///< the column is not the person's own text: row numbers
};

/// The hairline below a row; tables show no other grid.
void paintRowLine(QPainter *painter, const QStyleOptionViewItem &option);

/// Whether a cell is drawn as selected: it is, or it stands in the current row while no block of cells is selected.
[[nodiscard]] bool isCellLit(const QStyleOptionViewItem &option, const QModelIndex &index);

/// Whether an editor has to show `stored`, the text of its cell: it has just opened, or that text is another now. Views
/// ask their delegate to fill an editor again when anything of its cell changes (a check that ends, a row that is
/// created); what is being typed stays then.
[[nodiscard]] bool mustFillEditor(QWidget *editor, const QVariant &stored);

/// Draws a cell of an event calmly: selection, tint and colour of an issue, muted when locked. Edits it as plain text.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit CellDelegate(CellRoles roles, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const final;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Shows the stored text of a cell in the editor that createEditor() made.
    virtual void fillEditor(QWidget *editor, const QString &canonical) const;
    [[nodiscard]] const CellRoles &roles() const { return m_roles; }
    [[nodiscard]] QString canonicalText(const QModelIndex &index) const;
    /// Gives an editor the name of its column.
    static void nameEditor(QWidget *editor, const QModelIndex &index);

private:
    CellRoles m_roles;
};

} // namespace composer
