#pragma once

#include <QTableView>

namespace composer {

class EventsView;

/// The columns of a table that stay in place while the others scroll sideways: a second view on the same model and
/// selection, laid over the left end of the first. The first one keeps the focus; this one only shows and edits.
class FrozenColumns : public QTableView
{
    Q_OBJECT

public:
    explicit FrozenColumns(EventsView *view);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    /// Whether a column of the model stays in place.
    [[nodiscard]] bool holds(int column) const;
    [[nodiscard]] bool isEditing() const { return state() == QAbstractItemView::EditingState; }
    /// As edit() of the first view, for a cell of a column held.
    bool editCell(const QModelIndex &index, EditTrigger trigger, QEvent *event);

    /// Takes up the look and the movements of the first view.
    void follow();
    void takeModel();
    /// Which columns, how wide, in which order, drawn by whom.
    void takeColumns();
    void place();

protected:
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintEvent(QPaintEvent *event) override;
    void updateGeometries() override;

private:
    /// Stands where the first view stands: its room to scroll is that one's too.
    void standBeside();

    EventsView *m_view;
    int m_count = 0;
    bool m_isTaking = false;
    bool m_isFollowing = false;
};

} // namespace composer
