#pragma once

#include "domain/eventfield.h"

#include <QList>
#include <QObject>

namespace composer {

class EventsView;
class EventTableModel;

/// The columns of the table of events: which editor each has, how wide it is, whether it is shown, and what a click on
/// its header does.
class EventColumns : public QObject
{
    Q_OBJECT

public:
    EventColumns(EventsView *view, EventTableModel *model, QObject *parent = nullptr);

    /// The model has taken another document, or none.
    void reset();
    /// The fields of the columns shown, in the order in which they stand.
    [[nodiscard]] QList<EventField> shownFields() const;

Q_SIGNALS:
    /// Columns came, went or changed places.
    void shownChanged();

private:
    void renewDelegates();
    void sizeColumns();
    void sortByHeader(int column);

    EventsView *m_view;
    EventTableModel *m_model;
    QMetaObject::Connection m_zoneConnection; ///< editors read and write times in the document's zone
};

} // namespace composer
