#pragma once

#include "domain/eventtable.h"
#include "domain/issue.h"

#include <QList>
#include <QSet>

#include <atomic>
#include <optional>

namespace composer {

/// Which rows a chip above the table stands for.
enum class RowCondition { All, WithErrors, WithWarnings, Ready, Created, Refused, Unknown, NotSent, Skipped };

/// Only rows in which a field has one of these texts.
struct ValueFilter {
    EventField field = EventField::Email;
    QStringList texts; ///< canonical; an empty one stands for empty cells
    bool operator==(const ValueFilter &) const = default;
};

struct RowFilter {
    QString text; ///< found in any field, case ignored; empty = all
    RowCondition condition = RowCondition::All;
    std::optional<QList<qsizetype>> onlyRows {}; ///< ascending positions: "Show rows" of an issue group
    QList<ValueFilter> values {}; ///< all of them
    QSet<RowId> corrected {}; ///< not meant by RowCondition::Refused: they say something else since
    bool operator==(const RowFilter &) const = default;
    [[nodiscard]] bool isEmpty() const
    {
        return text.isEmpty() && condition == RowCondition::All && !onlyRows && values.isEmpty();
    }
};

struct RowSort {
    std::optional<EventField> field; ///< nothing = the draft's own order
    Qt::SortOrder order = Qt::AscendingOrder;
};

/// Which rows of a document a view shows, in which order. A value; identity costs nothing.
class RowIndex
{
public:
    RowIndex() = default;
    [[nodiscard]] static RowIndex identity(qsizetype rows);
    /// Pure; may run on a worker. `issues` sorted by row.
    [[nodiscard]] static RowIndex make(const EventTable &table, const QList<Issue> &issues, const RowFilter &filter,
        const RowSort &sort, const std::atomic_bool *cancel = nullptr);

    [[nodiscard]] qsizetype size() const { return m_isIdentity ? m_rows : m_order.size(); }
    [[nodiscard]] qsizetype source(qsizetype view) const { return m_isIdentity ? view : m_order.at(view); }
    [[nodiscard]] qsizetype view(qsizetype source) const;
    [[nodiscard]] bool isIdentity() const { return m_isIdentity; }
    [[nodiscard]] bool isEveryRow() const { return size() == m_rows; } ///< in whatever order
    void setRows(qsizetype rows) { m_rows = rows; }
    /// Where insertShown() shows rows that come before this one.
    [[nodiscard]] qsizetype placeOfComing(qsizetype source) const;
    /// Rows that come into the document are shown before the row that stood in their place, or at the end. `runs` are
    /// positions with the rows in place.
    void insertShown(const QList<RowRun> &runs);
    void remove(const QList<RowRun> &runs);
    /// Where a run begins that is shown side by side in its own order; nothing when it is not.
    [[nodiscard]] std::optional<qsizetype> placeOfRun(const RowRun &run) const;

private:
    void invert();
    void insertRun(const RowRun &run);
    void removeRun(const RowRun &run, qsizetype place);

    bool m_isIdentity = true;
    qsizetype m_rows = 0;
    QList<qint32> m_order;
    QList<qint32> m_inverse; // by source; -1 = hidden
};

} // namespace composer
