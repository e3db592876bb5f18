// How rows of a draft that come and go are told to the views.
#include "ui/models/eventtablemodel.h"

#include "ui/document/draftdocument.h"

namespace composer {

void EventTableModel::connectDocument()
{
    if (!m_document)
        return;
    connect(m_document, &DraftDocument::cellsChanged, this, &EventTableModel::emitRows);
    const auto showAgain = [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    };
    connect(m_document, &DraftDocument::issuesChanged, this, &EventTableModel::emitRows);
    connect(m_document, &DraftDocument::zoneChanged, this, showAgain);
    connect(m_document, &DraftDocument::rowsAboutToBeInserted, this, [this](qsizetype first, qsizetype last) {
        tellRest();
        m_isToldInTurns = m_index.isIdentity() && first == m_index.size() && last - first >= m_rowsToldAtOnce;
        if (m_isToldInTurns)
            return;
        m_isToldInPlace = m_index.isIdentity() || last - first < m_rowsToldAtOnce;
        const auto place = static_cast<int>(m_index.isIdentity() ? first : m_index.placeOfComing(first));
        if (m_isToldInPlace)
            beginInsertRows({}, place, place + static_cast<int>(last - first));
        else
            beginResetModel();
    });
    connect(m_document, &DraftDocument::rowsAboutToBeRemoved, this, [this](qsizetype first, qsizetype last) {
        tellRest();
        const auto place
            = m_index.isIdentity() ? std::optional(first) : m_index.placeOfRun({ first, last - first + 1 });
        m_isToldInPlace = place.has_value();
        if (m_isToldInPlace)
            beginRemoveRows({}, static_cast<int>(*place), static_cast<int>(*place + last - first));
        else
            beginResetModel();
    });
    const auto settle = [this](qsizetype first, bool inserted) {
        m_indexing.cancel();
        const qsizetype rows = m_document->table().rowCount();
        if (!m_index.isIdentity()) {
            if (!m_isToldInPlace)
                return settleNarrowed();
            inserted ? endInsertRows() : endRemoveRows();
            m_hasDrifted = true;
            tellNumbers(0);
            Q_EMIT filterApplied(m_index.size());
            return;
        }
        if (inserted && m_isToldInTurns) {
            m_telling.start(); // not now: the document has had its share of this turn
        } else {
            m_index.setRows(rows);
            inserted ? endInsertRows() : endRemoveRows();
            tellNumbers(first);
        }
        if (!m_filter.isEmpty() || m_sort.field) // an index was under way and is now of other rows
            renewIndex();
    };
    connect(m_document, &DraftDocument::rowsInserted, this, [this, settle](qsizetype first, qsizetype last) {
        if (!m_index.isIdentity())
            m_index.insertShown({ { first, last - first + 1 } });
        settle(first, true);
    });
    connect(m_document, &DraftDocument::rowsRemoved, this, [this, settle](qsizetype first, qsizetype last) {
        if (!m_index.isIdentity())
            m_index.remove({ { first, last - first + 1 } });
        settle(first, false);
    });
    connect(m_document, &DraftDocument::runsAboutToChange, this, [this] {
        tellRest();
        beginResetModel();
    });
    connect(m_document, &DraftDocument::runsInserted, this, [this](const QList<RowRun> &runs) {
        m_indexing.cancel();
        m_index.insertShown(runs);
        settleNarrowed();
    });
    connect(m_document, &DraftDocument::runsRemoved, this, [this](const QList<RowRun> &runs) {
        m_indexing.cancel();
        m_index.remove(runs);
        settleNarrowed();
    });
}

/// The rows behind those that came or went have other numbers now.
void EventTableModel::tellNumbers(qsizetype first)
{
    if (first < rowCount())
        Q_EMIT dataChanged(
            index(static_cast<int>(first), numberColumn), index(rowCount() - 1, numberColumn), { Qt::DisplayRole });
}

void EventTableModel::tellMore()
{
    const qsizetype rows = m_document ? m_document->table().rowCount() : 0;
    const qsizetype shown = m_index.size();
    if (!m_index.isIdentity() || shown >= rows)
        return;
    const qsizetype next = std::min(rows, shown + m_rowsToldAtOnce);
    if (next < rows)
        m_telling.start();
    tellUpTo(next);
}

void EventTableModel::tellRest()
{
    if (m_telling.isActive() && m_index.isIdentity()) {
        m_telling.stop();
        tellUpTo(m_document->table().rowCount());
    }
}

void EventTableModel::tellRow(qsizetype row)
{
    const qsizetype rows = m_document ? m_document->table().rowCount() : 0;
    if (m_telling.isActive() && m_index.isIdentity() && row >= m_index.size() && row < rows)
        tellUpTo(std::min(rows, std::max(row + 1, m_index.size() + m_rowsToldAtOnce)));
}

void EventTableModel::tellUpTo(qsizetype rows)
{
    beginInsertRows({}, static_cast<int>(m_index.size()), static_cast<int>(rows) - 1);
    m_index.setRows(rows);
    endInsertRows();
}

/// Rows came or went under a filter or a sort. What came is shown where the person put it until they filter or sort
/// again; nothing else moves.
void EventTableModel::settleNarrowed()
{
    m_hasDrifted = true;
    endResetModel();
    Q_EMIT filterApplied(m_index.size());
}

} // namespace composer
