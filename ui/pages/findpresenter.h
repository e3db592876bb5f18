#pragma once

#include "base/async.h"
#include "ui/models/cellsearch.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace composer {

class EventColumns;
class EventsView;
class EventTableModel;
class FindBar;

/// Answers the find bar: counts what matches, walks from match to match, replaces one or all. Counting and replacing
/// all run on a worker; replacing all is one undo step. Both keep to the rows that the filter shows and the columns
/// shown.
class FindPresenter : public QObject
{
    Q_OBJECT

public:
    FindPresenter(
        FindBar *bar, EventsView *view, EventTableModel *model, EventColumns *columns, QObject *parent = nullptr);

    void setDocument(DraftDocument *document);
    void open(bool replacing);
    void close();

Q_SIGNALS:
    /// What was replaced, and what was not.
    void noticed(const QString &sentence);

private:
    [[nodiscard]] CellQuery query() const;
    [[nodiscard]] CellSearch search() const;
    void refreshColumns();
    void refreshSoon();
    void refresh();
    void takeMatches(const CellMatches &matches);
    void say(const CellMatches &matches);
    void step(bool forward);
    void replaceHere();
    void replaceAll();
    void takeReplaced(const EventTable &snapshot, const QList<ColumnEdit> &edits);

    FindBar *m_bar;
    EventsView *m_view;
    EventTableModel *m_model;
    EventColumns *m_columns;
    QPointer<DraftDocument> m_document;
    QTimer m_timer;
    CellMatches m_matches;
    bool m_isCurrent = false; ///< m_matches are of the query and rows as they are now
    std::optional<bool> m_stepWhenCounted; ///< forward or back
    LatestRun<CellMatches> m_counting;
    LatestRun<QList<ColumnEdit>> m_replacing;
};

} // namespace composer
