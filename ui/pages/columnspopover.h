#pragma once

#include "domain/eventfield.h"

#include <QFrame>

class QListWidget;
class QPushButton;

namespace composer {

class EventColumns;

/// A small window over the table: which columns are shown, in which order, and which stay in place. Works on the table
/// at once; Space shows or hides, Alt and an arrow moves, Escape closes.
class ColumnsPopover : public QFrame
{
    Q_OBJECT

public:
    ColumnsPopover(EventColumns *columns, QWidget *parent);

    /// With its upper right corner at a place of the screen.
    void openAt(const QPoint &topRight);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void update();
    [[nodiscard]] std::optional<EventField> current() const;
    void moveCurrent(int places);
    void freezeAtCurrent();

    EventColumns *m_columns;
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_freeze;
    bool m_isFilling = false;
};

} // namespace composer
