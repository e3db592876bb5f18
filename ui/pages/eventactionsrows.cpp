// What is done to whole rows of the table of events.
#include "ui/pages/eventactions.h"

#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/sentences.h"
#include "ui/pages/edittexts.h"

#include <QInputDialog>
#include <QItemSelection>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

// More take a turn of their own, as all that has to do with the number of rows does.
constexpr qsizetype copiesSelectedAtOnce = 100'000;

} // namespace

void EventActions::insertEvent(qsizetype row)
{
    if (document()->seal()) {
        Q_EMIT noticed(sealedSentence());
        return;
    }
    document()->insertRows(row, 1);
    goTo(row, m_model->fields().first());
    Q_EMIT eventInserted();
}

void EventActions::insertAbove()
{
    const QModelIndex current = m_view->currentIndex();
    insertEvent(current.isValid() ? m_model->sourceRow(current.row()) : document()->table().rowCount());
}

void EventActions::duplicate()
{
    const QList<qsizetype> rows = selectedSourceRows();
    if (rows.isEmpty()) {
        return;
    }
    std::set<std::pair<int, int>> columns; // from where to where
    const QItemSelection selected = m_view->selectionModel()->selection();
    for (const QItemSelectionRange &range : selected) {
        columns.insert({ range.left(), range.right() });
    }
    const qsizetype first = *std::ranges::max_element(rows) + 1;
    const qsizetype copies = document()->duplicateRows(rows);
    if (copies == 0) {
        return;
    }
    const int column = std::max(m_view->currentIndex().column(), EventTableModel::firstFieldColumn);
    goTo(first, m_model->fieldAt(column));
    if (copies == 1) {
        return;
    }
    const auto select = [this, columns, run = RowRun { first, copies }] { selectRun(run, columns); };
    if (copies < copiesSelectedAtOnce) {
        select();
    } else { // the turn has had its share
        QMetaObject::invokeMethod(this, select, Qt::QueuedConnection);
    }
}

/// What was selected of the rows, of their copies and of nothing else: what is typed next must not reach the originals.
void EventActions::selectRun(const RowRun &run, const std::set<std::pair<int, int>> &columns)
{
    m_model->tellRest();
    QItemSelection selection;
    const auto take = [&](int top, int bottom) {
        for (const auto &[left, right] : columns) {
            selection.select(m_model->index(top, left), m_model->index(bottom, right));
        }
    };
    int top = -1;
    int bottom = -2;
    for (qsizetype row = run.first; row < run.first + run.count; ++row) {
        const int shown = m_model->viewRow(row);
        if (shown < 0) {
            continue;
        }
        if (shown != bottom + 1) {
            if (top >= 0) {
                take(top, bottom);
            }
            top = shown;
        }
        bottom = shown;
    }
    if (top >= 0) {
        take(top, bottom);
        m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
}

void EventActions::remove()
{
    const QList<qsizetype> rows = selectedSourceRows();
    const QString locked = lockedAmong(rows);
    const qsizetype removed = document()->removeRows(rows);
    if (removed == 0) {
        if (!locked.isEmpty()) {
            Q_EMIT noticed(locked);
        }
        return;
    }
    QStringList sentences { tr("%Ln events deleted.", nullptr, int(removed)), locked };
    sentences.removeAll(QString());
    Q_EMIT offered({ joinedSentences(sentences), { undoChoice(*document()) } });
}

void EventActions::toggleSkip()
{
    const QList<qsizetype> rows = selectedSourceRows();
    if (rows.isEmpty()) {
        return;
    }
    const EventTable &table = document()->table();
    const bool skip
        = std::ranges::any_of(rows, [&](qsizetype row) { return !table.isSkipped(row) && !table.isLocked(row); });
    if (const QString locked = lockedAmong(rows); !locked.isEmpty()) {
        Q_EMIT noticed(locked);
    }
    document()->setSkipped(rows, skip);
}

void EventActions::askForRow()
{
    auto *dialog = new QInputDialog(m_view);
    dialog->setObjectName(u"goToRowDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Go to row"));
    dialog->setLabelText(tr("Row"));
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(1, qMax(1, int(document()->table().rowCount())));
    dialog->setIntValue(
        m_view->currentIndex().isValid() ? int(m_model->sourceRow(m_view->currentIndex().row())) + 1 : 1);
    connect(dialog, &QInputDialog::intValueSelected, this, [this](int row) {
        if (m_model->viewRow(row - 1) < 0) {
            const auto show = [this, row] {
                Q_EMIT allRowsRequested();
                goTo(row - 1, m_model->fields().first());
            };
            EditNotice hidden { tr("Row %L1 is hidden by the filter.").arg(row), { { tr("Show all rows"), show } } };
            hidden.holds = [this, row] { return m_model->viewRow(row - 1) < 0; };
            Q_EMIT offered(hidden);
            return;
        }
        goTo(row - 1, m_model->fields().first());
    });
    connect(m_model, &EventTableModel::documentChanged, dialog, &QDialog::reject);
    dialog->open();
}

QString EventActions::lockedAmong(const QList<qsizetype> &rows) const
{
    const EventTable &table = document()->table();
    const auto isLocked = [&](qsizetype row) { return table.isLocked(row); };
    const auto locked = std::ranges::count_if(rows, isLocked);
    return locked > 0 ? lockedRowsSentence(locked, *std::ranges::find_if(rows, isLocked)) : QString();
}

} // namespace composer
