#pragma once

#include "domain/outcome.h"

#include <QWidget>

namespace composer {

/// The bar of a send: one segment an outcome, in the order the counts are written, waiting last and pale. A segment of
/// even one row can be seen. Says the same in words to screen readers.
class OutcomeBar : public QWidget
{
    Q_OBJECT

public:
    explicit OutcomeBar(QWidget *parent = nullptr);

    void setCounts(const OutcomeCounts &counts);
    /// Widths of the segments for a bar `width` pixels wide, by Outcome; together exactly `width` unless all are 0.
    [[nodiscard]] static std::array<int, outcomeCount> segmentWidths(const OutcomeCounts &counts, int width);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    OutcomeCounts m_counts;
};

} // namespace composer
