#pragma once

#include "domain/eventfield.h"

#include <QJsonObject>
#include <QList>
#include <QObject>

namespace composer {

class EventsView;
class EventTableModel;

/// One column of fields, as a list of columns shows it.
struct EventColumn {
    EventField field = EventField::Email;
    QString text;
    bool isShown = true;
    bool isFrozen = false;
};

/// The columns of the table of events: which editor each has, whether, where and how wide it stands, which of them stay
/// in place while the others scroll, and what a click on a header does. What the person changes is remembered per
/// template by whoever listens to layoutChanged().
class EventColumns : public QObject
{
    Q_OBJECT

public:
    EventColumns(EventsView *view, EventTableModel *model, QObject *parent = nullptr);

    /// The model has taken another document, or none.
    void reset();
    /// The fields of the columns shown, in the order in which they stand.
    [[nodiscard]] QList<EventField> shownFields() const;
    /// All columns of fields in the order in which they stand.
    [[nodiscard]] QList<EventColumn> columns() const;
    void setShown(EventField field, bool shown);
    /// Moves a column by so many places.
    void move(EventField field, int places);
    /// The columns up to and with this one stay in place; nothing: only number and state.
    void freezeUpTo(std::optional<EventField> field);
    /// As it was at first.
    void restoreDefaults();
    void sizeToContents(EventField field);

    /// Order, widths, what is hidden and how many stay, by the fields' keys; empty while all is as at first.
    [[nodiscard]] QJsonObject layout() const;
    void setLayout(const QJsonObject &layout);

Q_SIGNALS:
    /// Columns came, went or changed places.
    void shownChanged();
    /// The person changed something worth remembering.
    void layoutChanged();
    /// "Columns…" was chosen in the menu of a header.
    void popoverRequested();
    void setForAllRequested(composer::EventField field);
    void valuesRequested(composer::EventField field);
    /// The rows are shown in another order; nothing = in the draft's own, in which they are sent.
    void sortedBy(const QString &column);

private:
    void renewDelegates();
    void setDefaults();
    void sortByHeader(int column);
    void sort(int column, Qt::SortOrder order);
    void openHeaderMenu(int column, const QPoint &globalPosition);
    void noteChange();

    EventsView *m_view;
    EventTableModel *m_model;
    QMetaObject::Connection m_zoneConnection; ///< editors read and write times in the document's zone
    bool m_isSetting = false; ///< what changes now is not the person's doing
    bool m_isDefault = true;
};

} // namespace composer
