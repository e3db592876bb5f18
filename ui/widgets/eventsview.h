#pragma once

#include <QTableView>

#include <array>
#include <functional>

class QAction;
class QMenu;

namespace composer {

class FillHandle;
class FrozenColumns;

/// What can be done to the cells and rows of a table of events, as in a spreadsheet.
enum class EventsCommand {
    Copy,
    CopyWithHeadings,
    CopyRows,
    CopyColumns,
    CopyTable,
    Cut,
    Paste,
    Clear,
    Edit,
    FillDown,
    FillSelection,
    SetForAll,
    FilterByValue,
    Insert,
    Duplicate,
    Delete,
    Skip,
    SelectRow,
    SelectColumn,
    GoToRow,
    NextIssue,
    PreviousIssue,
    ComposeAgain,
};
inline constexpr int eventsCommandCount = 23;

/// Selected cells of one column.
struct ColumnCells {
    int column = 0;
    QList<int> rows; ///< ascending, each once
};

/// A table that feels like a spreadsheet: type to edit, Enter goes down (after Tab, below where the row was begun), Tab
/// to the right, Ctrl and an arrow to the edge of what is filled, Delete clears, F2 edits in place. Its first columns
/// may stay in place while the others scroll. It knows keys and looks, not events: every command is an action somebody
/// answers.
class EventsView : public QTableView
{
    Q_OBJECT

public:
    explicit EventsView(QWidget *parent = nullptr);

    [[nodiscard]] QAction *action(EventsCommand command) const { return m_actions[size_t(command)]; }
    /// Ends an edit in place, taking what was typed.
    void commitEdit();
    /// Rows of the selection in ascending order; the current row when nothing else is selected.
    [[nodiscard]] QList<int> selectedRows() const;
    /// The cells of the selection, by column (of the model, ascending), without hidden columns; the current cell when
    /// nothing else is selected. What a command does, it does to these: two cells far apart are two cells, not four.
    [[nodiscard]] QList<ColumnCells> selectedCells() const;

    /// The first column of cells; those before it name the row, and neither Tab nor Home goes there.
    void setFirstCellColumn(int column) { m_firstCellColumn = column; }
    [[nodiscard]] bool isCellColumn(int column) const { return column >= m_firstCellColumn; }
    /// How many of the columns, as they stand, stay in place while the others scroll sideways; 0 = none.
    void setFrozenColumns(int count);
    [[nodiscard]] int frozenColumns() const;
    /// What the columns that stay in place take of the view; 0 where they scroll too.
    [[nodiscard]] int frozenWidth() const;
    /// From where to where a column is seen, in the viewport: those that stay in place stand elsewhere than scrolled,
    /// and hide what is below them. Both -1 = hidden there.
    [[nodiscard]] std::pair<int, int> columnSpan(int column) const;
    /// Columns have been hidden, shown or given other delegates: what stays in place follows.
    void columnsChanged();
    /// The row to which Ctrl and an arrow up (-1) or down (1) go, see edgeFrom(); the model walks a million rows faster
    /// than the view. Without it they go to the end of the table.
    void setEdgeRow(std::function<int(const QModelIndex &from, int step)> edgeRow) { m_edgeRow = std::move(edgeRow); }

    /// The cursor goes there, and nothing else is selected.
    void goTo(const QModelIndex &index);
    void selectAll() override;
    void setModel(QAbstractItemModel *model) override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void commandTriggered(composer::EventsCommand command);
    /// The handle of the selection was dragged over these rows.
    void fillRequested(int firstRow, int lastRow);
    void headerMenuRequested(int column, const QPoint &globalPosition);
    /// The menu of the cells comes up; what is right for the current one may be added.
    void cellMenuAboutToShow(QMenu *menu);
    /// All rows are meant, or the last: a model that has rows still to tell tells them now.
    void allRowsMeant();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class FrozenColumns;

    void makeActions();
    void makeAction(
        EventsCommand command, const QString &text, const QList<QKeySequence> &keys, const QString &iconName = {});
    void moveAfterEdit(QAbstractItemDelegate::EndEditHint hint);
    void moveDown(int rows);
    QModelIndex besideLeftEdge(const QModelIndex &target);
    [[nodiscard]] QModelIndex nextCell(const QModelIndex &from, bool forward) const;
    [[nodiscard]] QModelIndex edgeCell(const QModelIndex &from, int rows, int columns) const;
    [[nodiscard]] int shownColumn(int from, int step) const;
    void updateRow(int row);

    std::array<QAction *, eventsCommandCount> m_actions {};
    FrozenColumns *m_frozen;
    FillHandle *m_fillHandle;
    std::function<int(const QModelIndex &, int)> m_edgeRow;
    int m_firstCellColumn = 0;
    QSize m_windowSize; ///< when the rows were laid out last
    int m_rowsLaidOut = 0; ///< then
    bool m_isRoomKept = false; ///< blank, below the last row
    int m_lineBegan = -1; ///< column in which Tab began to walk along a row
    bool m_isTabbing = false;
    bool m_jumps = false; ///< Ctrl is down: to the edge
};

} // namespace composer
