#pragma once

#include <QWidget>

namespace composer {

class EventsView;

/// The small square at the lower right corner of the selection: dragged down or up it gives the selected cells to the
/// rows it passes, as Fill down does by keys; pressed twice, to all rows below.
class FillHandle : public QWidget
{
    Q_OBJECT

public:
    explicit FillHandle(EventsView *view);

    /// To where the selection ends now; hidden when that cannot be seen, or the selection is no rectangle.
    void place();

Q_SIGNALS:
    /// Rows as shown, without those that are selected.
    void dragged(int firstRow, int lastRow);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    /// First and last selected row; nothing without a rectangle.
    [[nodiscard]] std::optional<std::pair<int, int>> rows() const;
    /// The rows to be filled when the pointer is let go at this place of the viewport.
    [[nodiscard]] std::pair<int, int> rowsAt(int y) const;
    [[nodiscard]] int yInCells(const QMouseEvent &event) const;

    EventsView *m_view;
    QWidget *m_frame; ///< around the rows that would be filled
    bool m_isDragging = false;
};

} // namespace composer
