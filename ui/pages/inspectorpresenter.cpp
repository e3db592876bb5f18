#include "ui/pages/inspectorpresenter.h"

#include "csv/typedtext.h"
#include "domain/eventtable.h"
#include "ui/document/draftdocument.h"
#include "ui/models/cellmends.h"
#include "ui/models/eventtablemodel.h"
#include "ui/models/worstrowstour.h"
#include "ui/pages/edittexts.h"
#include "ui/pages/eventform.h"
#include "ui/pages/inspector.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/previewpanel.h"

#include <QItemSelectionModel>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

/// Whom an event is for, in one line.
QString personOf(const EventDraft &draft)
{
    return !draft.email.isEmpty() ? draft.email : !draft.objectId.isEmpty() ? draft.objectId : draft.utk;
}

/// For a million selected rows too: most columns are empty, and equal texts mostly share a handle.
bool isSameEverywhere(const TableColumn &column, const QList<qsizetype> &rows)
{
    if (column.isEmptyEverywhere()) {
        return true;
    }
    const TableColumn::Handle first = column.handleAt(rows.first());
    const std::string_view text = column.textOf(first);
    return std::ranges::all_of(rows, [&](qsizetype row) {
        const TableColumn::Handle handle = column.handleAt(row);
        return handle == first || column.textOf(handle) == text;
    });
}

} // namespace

InspectorPresenter::InspectorPresenter(
    Inspector *inspector, PreviewPanel *preview, EventsView *view, EventTableModel *model, QObject *parent)
    : QObject(parent)
    , m_inspector(inspector)
    , m_preview(preview)
    , m_view(view)
    , m_model(model)
    , m_worstRows(new WorstRowsTour(this))
{
    connect(inspector->form(), &EventForm::edited, this, &InspectorPresenter::write);
    connect(inspector->form(), &EventForm::mayChangeAddressesEdited, this, [this](bool may) {
        if (m_document) {
            m_document->setMayChangeAddresses(may);
        }
    });
    connect(inspector->form(), &EventForm::mendChosen, this, [this](EventField field, const CellMend &mend) {
        if (m_document && m_rows.size() == 1) {
            m_document->setText(m_rows.first(), field, mend.canonical);
        } else if (m_document && mend.reading >= 0) {
            Q_EMIT readingChosen(field, sortedRows(), mend.reading);
        }
    });
    connect(inspector, &Inspector::previewShown, this, &InspectorPresenter::showPreview);
    connect(preview, &PreviewPanel::fieldActivated, this, [this](EventField field) {
        m_inspector->showEdit();
        m_inspector->form()->focusField(field);
    });
    connect(inspector, &Inspector::stepRequested, this, &InspectorPresenter::step);
    connect(preview, &PreviewPanel::worstRowRequested, this, &InspectorPresenter::stepThroughWorst);
    const auto stepBy = [&](const QKeySequence &keys, int direction) {
        auto *shortcut = new QShortcut(keys, inspector);
        connect(shortcut, &QShortcut::activated, this, [this, direction] { stepThroughWorst(direction); });
    };
    stepBy(Qt::ALT | Qt::Key_W, 1);
    stepBy(Qt::ALT | Qt::SHIFT | Qt::Key_W, -1);
    m_worstRows->setShown([this](qsizetype row) { return m_model->viewRow(row) >= 0; });
    connect(
        m_worstRows, &WorstRowsTour::reached, this, [this](qsizetype row, int place, int count, const QString &reason) {
            goTo(row);
            m_preview->showWorst(m_document->table().rowId(row), reason, place, count);
        });
    connect(m_worstRows, &WorstRowsTour::nothingFound, preview, &PreviewPanel::showNoWorst);
    watchSelection();
}

void InspectorPresenter::setDocument(DraftDocument *document)
{
    if (m_document) {
        if (hasSameRows()) {
            m_inspector->form()->commitTyping(); // into the draft it was typed for
        }
        m_document->disconnect(this);
    }
    m_document = document;
    m_rowIds = {}; // those of another draft have the same numbers
    m_rows.clear();
    m_inspector->form()->beginRow();
    m_preview->setDocument(document);
    m_worstRows->setDocument(document);
    if (document) {
        m_inspector->form()->setTemplate(document->eventTemplate());
        m_inspector->form()->setTimeZone(document->zone());
        connect(document, &DraftDocument::cellsChanged, this, [this](qsizetype first, qsizetype last) {
            const bool isShown
                = std::ranges::any_of(m_rows, [=](qsizetype row) { return row >= first && row <= last; });
            if (isShown) {
                showForm();
            }
        });
        connect(document, &DraftDocument::issuesChanged, this, &InspectorPresenter::showForm);
        connect(document, &DraftDocument::rowsInserted, this, &InspectorPresenter::refresh);
        connect(document, &DraftDocument::rowsRemoved, this, &InspectorPresenter::refresh);
        connect(document, &DraftDocument::runsInserted, this, &InspectorPresenter::refresh);
        connect(document, &DraftDocument::runsRemoved, this, &InspectorPresenter::refresh);
        connect(document, &DraftDocument::mayChangeAddressesChanged, this, &InspectorPresenter::showForm);
        connect(document, &DraftDocument::zoneChanged, this, [this] {
            m_inspector->form()->setTimeZone(m_document->zone());
            refresh();
        });
    }
    watchSelection();
    refresh();
}

void InspectorPresenter::refresh()
{
    if (hasSameRows()) {
        m_inspector->form()->commitTyping(); // into the event it was typed for
    }
    m_rows.clear();
    if (m_document && m_view->currentIndex().isValid()) {
        const QList<int> viewRows = m_view->selectedRows();
        const int shown = m_model->rowCount();
        m_rows.reserve(viewRows.size());
        for (const int row : viewRows) {
            if (row < shown) {
                m_rows << m_model->sourceRow(row);
            }
        }
    }
    const std::pair<RowId, RowId> before = m_rowIds;
    m_rowIds = m_rows.isEmpty()
        ? std::pair<RowId, RowId>()
        : std::pair(m_document->table().rowId(m_rows.first()), m_document->table().rowId(m_rows.last()));
    m_inspector->setHasRow(!m_rows.isEmpty());
    if (m_rowIds != before) {
        m_inspector->form()->beginRow();
    }
    showForm();
    showPreview();
    if (m_rowIds != before) {
        m_inspector->showTop();
    }
}

/// Whether the rows that the form shows still stand where they stood.
bool InspectorPresenter::hasSameRows() const
{
    if (!m_document || m_rows.isEmpty()) {
        return false;
    }
    const EventTable &table = m_document->table();
    return std::max(m_rows.first(), m_rows.last()) < table.rowCount() && table.rowId(m_rows.first()) == m_rowIds.first
        && table.rowId(m_rows.last()) == m_rowIds.second;
}

void InspectorPresenter::watchSelection()
{
    // Many signals come with one press of a key; one refresh answers them all.
    const auto soon = [this] {
        if (!m_pending) {
            m_pending = true;
            QMetaObject::invokeMethod(
                this,
                [this] {
                    m_pending = false;
                    refresh();
                },
                Qt::QueuedConnection);
        }
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, soon);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, soon);
    connect(m_model, &QAbstractItemModel::modelReset, this, soon);
}

void InspectorPresenter::write(EventField field, const QString &text)
{
    if (!m_document || m_rows.isEmpty()) {
        return;
    }
    const QString canonical
        = canonicalText(text, field, m_document->eventTemplate(), m_inspector->locale(), m_document->zone());
    if (m_rows.size() == 1) {
        m_document->setText(m_rows.first(), field, canonical);
    } else {
        m_document->fill(m_rows, field, canonical,
            tr("Set %1 of %n events", nullptr, int(m_rows.size())).arg(fieldLabel(field, m_document->eventTemplate())));
    }
}

void InspectorPresenter::step(int direction)
{
    const QModelIndex current = m_view->currentIndex();
    const QModelIndex next = m_model->index(current.row() + direction, current.column());
    if (current.isValid() && next.isValid()) {
        m_view->goTo(next);
    }
}

void InspectorPresenter::stepThroughWorst(int direction)
{
    m_inspector->showPreview();
    m_worstRows->step(direction);
}

void InspectorPresenter::goTo(qsizetype row)
{
    const int column = std::max(m_view->currentIndex().column(), EventTableModel::firstFieldColumn);
    const QModelIndex index = m_model->index(m_model->viewRow(row), column);
    if (index.isValid()) {
        m_view->goTo(index);
    }
}

void InspectorPresenter::showForm()
{
    if (!m_document || m_rows.isEmpty() || m_rows.last() >= m_document->table().rowCount()) {
        return;
    }
    const EventTable &table = m_document->table();
    const EventTemplate &eventTemplate = table.eventTemplate();
    const qsizetype first = m_rows.first();
    QHash<EventField, QString> values;
    QSet<EventField> different;
    const QList<EventField> fields = fieldsOf(eventTemplate);
    for (const EventField field : fields) {
        values.insert(field, table.text(first, field));
        const bool isSame
            = field == EventField::Id ? m_rows.size() == 1 : isSameEverywhere(table.column(field), m_rows);
        if (!isSame) {
            different.insert(field);
        }
    }
    EventForm *form = m_inspector->form();
    form->setValues(values, different);
    form->setMayChangeAddresses(m_document->mayChangeAddresses());
    QList<FieldNote> notes;
    QString refused; // by an account that named no cell
    if (m_rows.size() == 1) {
        if (const Refusal *refusal = m_document->refusalOf(first)) {
            if (const auto cell = cellOf(*refusal, eventTemplate)) {
                notes << FieldNote { *cell, Severity::Error, refusalText(*refusal) };
            } else {
                refused = refusalText(*refusal);
            }
        }
        // Nothing is wrong at a field before a key was pressed.
        const bool isTold = !m_document->isUntouched(first) && !m_document->areIssuesOld();
        for (const Issue &issue : isTold ? m_document->issuesOf(first) : std::span<const Issue>()) {
            if (isOfDraft(issue.rule)) {
                continue;
            }
            notes << FieldNote { issue.field, severityOf(issue.rule), issueText(issue, table, m_document->zone()),
                mendsOf(*m_document, first, issue.field, m_inspector->locale()) };
        }
    } else {
        notes = notesOfMany();
    }
    m_inspector->keepFieldInSight();
    form->setNotes(notes);
    const auto [reason, tone] = lockReason();
    if (reason.isEmpty() && !refused.isEmpty()) {
        form->setReadOnly(false);
        m_inspector->tell(refused, MessageBar::Tone::Error);
    } else {
        m_inspector->setLock(reason, tone);
    }
    if (m_rows.size() == 1) {
        m_inspector->setTitle(personOf(table.draft(first)));
        m_inspector->setPosition({ tr("Row %L1 of %L2").arg(first + 1).arg(table.rowCount()),
            u"%L1 / %L2"_s.arg(first + 1).arg(table.rowCount()), tr("Row %L1").arg(first + 1) });
    } else {
        m_inspector->setTitle(tr("%Ln events", nullptr, int(m_rows.size())));
        m_inspector->setPosition({ tr("%L1 of %L2 rows").arg(m_rows.size()).arg(table.rowCount()),
            u"%L1 / %L2"_s.arg(m_rows.size()).arg(table.rowCount()), tr("%Ln rows", nullptr, int(m_rows.size())),
            u"%L1"_s.arg(m_rows.size()) });
    }
}

QList<qsizetype> InspectorPresenter::sortedRows() const
{
    QList<qsizetype> rows = m_rows;
    if (!std::ranges::is_sorted(rows)) {
        std::ranges::sort(rows);
    }
    return rows;
}

QList<FieldNote> InspectorPresenter::notesOfMany() const
{
    constexpr qsizetype mostRows = 20'000; // of more the line below the table speaks
    QList<FieldNote> notes;
    if (m_rows.size() > mostRows) {
        return notes;
    }
    const QList<qsizetype> rows = sortedRows();
    const QList<ManyIssues> found = issuesOfMany(*m_document, rows);
    for (const ManyIssues &many : found) {
        FieldNote note { many.first.field, severityOf(many.first.rule), many.text };
        if (many.rows < rows.size()) {
            note.text = tr("%Ln of them: %1", "events, and what is wrong with them", int(many.rows)).arg(many.text);
        }
        if (const auto doubtful = firstDoubtful(*m_document, rows, many.first.field)) {
            note.mends = readingsOfMany(*m_document, *doubtful, m_inspector->locale());
        }
        notes << note;
    }
    return notes;
}

void InspectorPresenter::showPreview()
{
    if (m_inspector->isPreviewShown() && m_document) {
        m_preview->setRows(m_rows);
    }
}

InspectorPresenter::Lock InspectorPresenter::lockReason() const
{
    const EventTable &table = m_document->table();
    if (m_document->seal()) {
        return { sealedSentence(), MessageBar::Tone::Information };
    }
    const bool allLocked = std::ranges::all_of(m_rows, [&](qsizetype row) { return table.isLocked(row); });
    if (!allLocked) {
        return {};
    }
    const RowState first = table.state(m_rows.first());
    const bool isMixed = std::ranges::any_of(m_rows, [&](qsizetype row) {
        return outcomeOf(table.state(row)) != outcomeOf(first) || table.isHeld(row) != table.isHeld(m_rows.first());
    });
    if (isMixed) {
        return { tr("These events are in the account, or may be, or wait in a send: none of them can be changed here."),
            MessageBar::Tone::Information };
    }
    if (table.isHeld(m_rows.first())) {
        return { tr("It waits in a send that is not finished. Resume that send to create it, or stop it to change it "
                    "here."),
            MessageBar::Tone::Information };
    }
    switch (outcomeOf(first)) {
    case Outcome::Created:
        return { tr("Created. Events cannot be changed any more; duplicate it (menu of the row) to create "
                    "another one."),
            MessageBar::Tone::Success };
    case Outcome::Unknown:
        return { tr("Unknown: it may be in the account. Ask the account on the page of its send. If another computer "
                    "sent it, ask there, or look at the timeline and compose it again as a new event (menu of the "
                    "row)."),
            MessageBar::Tone::Unknown };
    default:
        return { tr("It is being sent."), MessageBar::Tone::Information };
    }
}

} // namespace composer

#include "moc_inspectorpresenter.cpp"
