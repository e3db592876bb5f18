#pragma once

#include <QTableView>

#include <array>

class QAction;

namespace composer {

/// What can be done to the cells and rows of a table of events, as in a spreadsheet.
enum class EventsCommand {
    Copy,
    Cut,
    Paste,
    Clear,
    FillDown,
    FillSelection,
    Insert,
    Duplicate,
    Delete,
    Skip,
    GoToRow,
    NextIssue,
    PreviousIssue,
};
inline constexpr int eventsCommandCount = 13;

/// A table that feels like a spreadsheet: type to edit, Enter goes down, Tab to the right, Delete clears, F2 edits in
/// place. It knows keys and looks, not events: every command is an action somebody answers.
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
    /// The rectangle around the selection (rows and columns of the model), empty without one.
    [[nodiscard]] QRect selectedBlock() const;

Q_SIGNALS:
    void commandTriggered(composer::EventsCommand command);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void makeAction(EventsCommand command, const QString &text, const QList<QKeySequence> &keys, const QString &iconName = {});
    void moveCurrent(int rows);
    void updateRow(int row);

    std::array<QAction *, eventsCommandCount> m_actions {};
};

} // namespace composer
