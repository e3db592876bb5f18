#pragma once

#include "ui/models/rowindex.h"

#include <QObject>

namespace composer {

class EventFilterBar;
class EventsView;
class EventTableModel;

/// Which values are chosen in which columns of the table: opens the list of a column's values, and says on the filter
/// bar what is chosen.
class ValueFilters : public QObject
{
    Q_OBJECT

public:
    ValueFilters(EventFilterBar *bar, EventsView *view, EventTableModel *model, QObject *parent = nullptr);

    [[nodiscard]] const QList<ValueFilter> &chosen() const { return m_chosen; }
    /// Over the column. `filter` is what narrows the rows now.
    void open(EventField field, const RowFilter &filter);
    /// None, as for another document.
    void reset();

Q_SIGNALS:
    void changed();

private:
    void take(EventField field, const QStringList &texts);
    void updateText();

    EventFilterBar *m_bar;
    EventsView *m_view;
    EventTableModel *m_model;
    QList<ValueFilter> m_chosen;
};

} // namespace composer
