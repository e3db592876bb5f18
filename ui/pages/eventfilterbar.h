#pragma once

#include "ui/models/rowindex.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace composer {

struct DraftCounts;
class FilterChipBar;

/// The row above the table of events: a text that narrows it, the conditions of rows as chips with their counts, and a
/// button that adds an event.
class EventFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit EventFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] RowCondition condition() const;
    /// As if the chip of that condition were pressed.
    void setCondition(RowCondition condition);
    /// `areIssuesKnown`: the rows were checked as they are; else the chips of issues count nothing yet.
    void setCounts(const DraftCounts &counts, bool areIssuesKnown = true);
    void setAddEnabled(bool enabled);
    /// Little room: the button to add shows its icon only.
    void setNarrow(bool narrow);
    /// No text and every condition, as for another document.
    void reset();
    void focusText();
    /// The lower right corner of the button for columns, on the screen.
    [[nodiscard]] QPoint columnsCorner() const;

    /// What else narrows the rows, in words; empty = nothing. A press on it takes it away.
    void setValuesText(const QString &text);

Q_SIGNALS:
    void valuesCleared();
    /// Typing has come to rest.
    void textChanged();
    void conditionChanged();
    void addRequested();
    /// Which columns are shown; the list opens with its upper right corner here.
    void columnsRequested(const QPoint &topRight);
    /// Escape where there is no text any more: every other filter is to go too.
    void escaped();
    /// Return, Down or Escape: the person goes on in the table.
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeText();
    void showPlaceholder();
    /// The chips in a line of their own where they have no room beside the field with all their words. While the bar
    /// stays as wide they go there and do not come back: numbers come and go, and nothing moves under the hand.
    void arrange(bool mayComeBack);

    QLineEdit *m_text;
    QPushButton *m_values;
    FilterChipBar *m_chips;
    QToolButton *m_columns;
    QToolButton *m_add;
    QVBoxLayout *m_lines = nullptr;
    QHBoxLayout *m_line = nullptr; ///< the first
    bool m_isStacked = false;
    bool m_isOfAnother = true; ///< the next counts, than what was shown
    QTimer m_timer;
    qint64 m_rows = 0; ///< of the draft
};

} // namespace composer
