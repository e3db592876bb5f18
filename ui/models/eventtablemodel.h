#pragma once

#include "base/async.h"
#include "domain/eventfield.h"
#include "domain/eventtable.h"
#include "domain/issue.h"
#include "ui/models/rowindex.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace composer {

class DraftDocument;
struct Refusal;

/// The rows of a draft as a table: number, state, then the template's fields. Sorting and filtering are an index of its
/// own over the document (a proxy needs seconds at a million rows). The index is only renewed when the person sorts or
/// filters, or rows come and go: nothing moves the row under the user's hand while they edit.
class EventTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        CanonicalRole = Qt::UserRole + 1, ///< QString as stored
        FieldRole, ///< int, EventField::value(); -1 for number and state
        RowIdRole, ///< RowId
        SeverityRole, ///< int(Severity) of the worst issue of the cell (of the row, in the state column); none = no
                      ///< value
        LockedRole, ///< bool
        SkippedRole, ///< bool
        PlaceholderRole, ///< QString for an empty cell that has an issue
        StateIconRole, ///< QString, name of an icon
        StateColorRole, ///< int(theme::Role)
        MarkedRole, ///< bool: the cell is one of those looked for
    };
    static constexpr int numberColumn = 0;
    static constexpr int stateColumn = 1;
    static constexpr int firstFieldColumn = 2;

    explicit EventTableModel(QObject *parent = nullptr);
    void setDocument(DraftDocument *document); ///< may be nullptr
    [[nodiscard]] DraftDocument *document() const;

    [[nodiscard]] const QList<EventField> &fields() const { return m_fields; }
    [[nodiscard]] int columnOf(EventField field) const; ///< -1 if the template has no such field
    [[nodiscard]] EventField fieldAt(int column) const { return m_fields.at(column - firstFieldColumn); }
    [[nodiscard]] bool isFieldColumn(int column) const;
    /// Position in the document of a row of the view, and back; -1 if it is filtered out.
    [[nodiscard]] qsizetype sourceRow(int row) const { return m_index.source(row); }
    [[nodiscard]] int viewRow(qsizetype sourceRow) const { return static_cast<int>(m_index.view(sourceRow)); }
    [[nodiscard]] QModelIndex indexOf(qsizetype sourceRow, EventField field) const;

    /// Which rows are shown, in which order; a value that may go to a worker.
    [[nodiscard]] const RowIndex &rowIndex() const { return m_index; }
    /// The row to which Ctrl and an arrow up (-1) or down (1) go, see edgeFrom().
    [[nodiscard]] int edgeRow(const QModelIndex &from, int step) const;
    /// More rows than these, of a document that is opened or that come at its end, are told to the views in later turns
    /// of the event loop: a header takes tens of milliseconds for a million.
    void setRowsToldAtOnce(qsizetype rows) { m_rowsToldAtOnce = rows; }
    /// Tells what is not told yet: for who means all rows, or before anything else comes or goes.
    void tellRest();
    /// Tells at least up to this row: for who must go there now.
    void tellRow(qsizetype row);
    void setFilter(const RowFilter &filter);
    [[nodiscard]] const RowFilter &filter() const { return m_filter; }
    /// Which cells are marked, asked for those that are drawn; empty = none.
    using Marks = std::function<bool(const EventTable &table, qsizetype row, EventField field)>;
    void setMarks(Marks marks);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(
        int column, Qt::SortOrder order = Qt::AscendingOrder) override; ///< column -1 or number: the draft's order

Q_SIGNALS:
    /// Another draft, or none, is shown now. A dialog that asks something about the rows of the one before is to end.
    void documentChanged();
    /// The filter or the sort of a large draft was worked out on a worker and is shown now: what is open in a view is
    /// to end first, as it would not survive.
    void aboutToApplyFilter();
    void filterApplied(qsizetype shownRows);

private:
    [[nodiscard]] QVariant numberData(qsizetype row, int role) const;
    [[nodiscard]] QVariant stateData(qsizetype row, int role) const;
    [[nodiscard]] QVariant fieldData(qsizetype row, EventField field, int role) const;
    [[nodiscard]] const Refusal *refusalAt(qsizetype row, EventField field) const;
    [[nodiscard]] const Issue *worstIssue(qsizetype row, const EventField *field) const;
    void connectDocument();
    void tellMore();
    void tellUpTo(qsizetype rows);
    void tellNumbers(qsizetype first);
    void renewIndex();
    void settleNarrowed();
    void finishIndex(const RowIndex &index);
    void emitRows(qsizetype first, qsizetype last);

    QPointer<DraftDocument> m_document;
    QList<EventField> m_fields;
    RowIndex m_index;
    RowFilter m_filter;
    RowSort m_sort;
    Marks m_marks;
    bool m_hasDrifted = false; ///< rows came or went since the index was made of filter and sort
    LatestRun<RowIndex> m_indexing;
    qsizetype m_rowsToldAtOnce = 100'000;
    bool m_isToldInTurns = false; ///< the rows that are coming now
    bool m_isToldInPlace = false; ///< what comes or goes now, not as a reset
    QTimer m_telling; ///< the draft has rows at its end that the index does not show yet
};

} // namespace composer
