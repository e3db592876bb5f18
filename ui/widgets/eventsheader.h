#pragma once

#include <QHeaderView>

namespace composer {

/// The header of a table of events: each label stands exactly above the texts of its column (the same margin, the same
/// side as CellDelegate draws them), the arrow of the sort on the other side.
class EventsHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit EventsHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rectangle, int column) const override;
};

} // namespace composer
