#pragma once

#include "base/async.h"
#include "ui/models/facets.h"

#include <QFrame>
#include <QTimeZone>

class QLabel;
class QLineEdit;
class QListWidget;

namespace composer {

/// Over the table: the values of one column with the number of rows each stands in. Those that are checked are the only
/// ones shown; none checked = all. What is checked is told at once.
class ValuesPopover : public QFrame
{
    Q_OBJECT

public:
    /// `filter` is what narrows the table otherwise; its part about this column is what is checked.
    ValuesPopover(EventField field, const EventTable &table, const QList<Issue> &issues, const RowFilter &filter,
        const QTimeZone &zone, QWidget *parent);

    /// Counts, then opens with its upper left corner there, inside of the screen.
    void openAt(const QPoint &topLeft);

Q_SIGNALS:
    void chosen(composer::EventField field, const QStringList &texts);

private:
    void fill(const Facets &facets);
    void narrow(const QString &text);
    void tell();

    EventField m_field;
    EventTable m_table;
    QList<Issue> m_issues;
    RowFilter m_filter;
    QTimeZone m_zone;
    QStringList m_checked;
    QLineEdit *m_find;
    QListWidget *m_list;
    QLabel *m_note;
    LatestRun<Facets> m_counting;
    bool m_isFilling = false;
};

} // namespace composer
