#include "ui/pages/findpresenter.h"

#include "ui/models/eventtablemodel.h"
#include "ui/pages/edittexts.h"
#include "ui/pages/eventcolumns.h"
#include "ui/widgets/eventsview.h"
#include "ui/widgets/findbar.h"

namespace composer {
namespace {

constexpr int countDelayMs = 150;

} // namespace

FindPresenter::FindPresenter(
    FindBar *bar, EventsView *view, EventTableModel *model, EventColumns *columns, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_view(view)
    , m_model(model)
    , m_columns(columns)
{
    bar->hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(countDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &FindPresenter::refresh);
    connect(bar, &FindBar::queryChanged, this, &FindPresenter::refreshSoon);
    connect(bar, &FindBar::stepRequested, this, &FindPresenter::step);
    connect(bar, &FindBar::replaceRequested, this, &FindPresenter::replaceHere);
    connect(bar, &FindBar::replaceAllRequested, this, &FindPresenter::replaceAll);
    connect(bar, &FindBar::closed, this, &FindPresenter::close);
    connect(model, &EventTableModel::filterApplied, this, &FindPresenter::refreshSoon);
    connect(columns, &EventColumns::shownChanged, this, &FindPresenter::refreshColumns);
}

void FindPresenter::setDocument(DraftDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_counting.cancel();
    m_replacing.cancel();
    m_isCurrent = false;
    m_matches = {};
    m_bar->clear(); // what was looked for belonged to the other draft
    m_bar->hide();
    m_model->setMarks({});
    if (document) {
        connect(document, &DraftDocument::changed, this, &FindPresenter::refreshSoon);
    }
    refreshColumns();
    refreshSoon();
}

void FindPresenter::open(bool replacing)
{
    refreshColumns();
    m_bar->open(replacing);
    refresh();
}

void FindPresenter::close()
{
    m_counting.cancel();
    m_bar->hide();
    m_model->setMarks({});
    m_view->setFocus();
}

CellQuery FindPresenter::query() const
{
    QList<EventField> fields = m_columns->shownFields();
    fields.removeOne(EventField(EventField::Id)); // never replaced
    CellQuery query { m_bar->findText(), m_bar->replacementText(), fields, m_bar->isRegularExpression(),
        m_bar->matchesCase(), m_bar->wholeCell() };
    if (const std::optional<int> column = m_bar->column()) {
        query.fields = { EventField::fromValue(*column) };
    }
    return query;
}

CellSearch FindPresenter::search() const
{
    return CellSearch(query(), QLocale(), m_document->zone());
}

void FindPresenter::refreshColumns()
{
    QList<std::pair<QString, int>> columns;
    if (m_document) {
        for (const EventField field : m_columns->shownFields()) {
            if (field == EventField::Id) {
                continue;
            }
            columns.append({ fieldLabel(field, m_document->eventTemplate()), field.value() });
        }
    }
    m_bar->setColumns(columns);
    refreshSoon();
}

void FindPresenter::refreshSoon()
{
    m_isCurrent = false;
    if (m_bar->isVisible()) {
        m_timer.start();
    }
}

void FindPresenter::refresh()
{
    m_timer.stop();
    if (!m_document) {
        return;
    }
    const CellSearch search = this->search();
    if (const QString error = search.error(); !error.isEmpty() || query().isEmpty()) {
        m_counting.cancel();
        m_matches = {};
        m_isCurrent = true;
        m_stepWhenCounted.reset();
        m_bar->setProblem(error);
        m_model->setMarks({});
        m_bar->setReplaceEnabled(false, false);
        return;
    }
    const QList<EventField> fields = query().fields;
    m_model->setMarks([search, fields](const EventTable &table, qsizetype row, EventField field) {
        return fields.contains(field) && search.matches(table, row, field);
    });
    m_model->tellRest(); // all rows are meant
    m_counting.start([search, table = m_document->table(), scope = m_model->rowIndex()](
                         const std::atomic_bool &cancelled) { return search.count(table, scope, &cancelled); },
        [this](const CellMatches &matches) { takeMatches(matches); });
}

void FindPresenter::takeMatches(const CellMatches &matches)
{
    if (!m_document || matches.rows.size() != m_document->table().rowCount()) {
        return refreshSoon(); // rows came or went meanwhile
    }
    m_matches = matches;
    m_isCurrent = true;
    say(matches);
    if (const auto forward = std::exchange(m_stepWhenCounted, std::nullopt)) {
        step(*forward);
    }
}

void FindPresenter::say(const CellMatches &matches)
{
    const int cells = int(qMin<qsizetype>(matches.cells, INT_MAX));
    QString sentence = matches.cells == 0 ? tr("No cell matches.") : tr("%Ln cells match.", nullptr, cells);
    if (matches.lockedCells > 0) {
        sentence += u' ' + tr("%Ln of them are locked.", nullptr, int(matches.lockedCells));
    }
    m_bar->setStatus(sentence);
    m_bar->setReplaceEnabled(matches.cells > 0, matches.cells > matches.lockedCells);
}

void FindPresenter::step(bool forward)
{
    if (!m_document) {
        return;
    }
    if (!m_isCurrent) {
        m_stepWhenCounted = forward;
        return refresh();
    }
    m_model->tellRest();
    const int rows = m_model->rowCount();
    if (m_matches.cells == 0 || rows == 0) {
        return;
    }
    const CellSearch search = this->search();
    const QList<EventField> fields = query().fields;
    const auto count = int(fields.size());
    const QModelIndex current = m_view->currentIndex();
    const EventField here
        = m_model->isFieldColumn(current.column()) ? m_model->fieldAt(current.column()) : fields.first();
    int row = qMax(current.row(), 0);
    auto at = int(fields.indexOf(here)) + (forward ? 1 : -1);
    if (fields.indexOf(here) < 0 || !m_model->isFieldColumn(current.column())) {
        at = forward ? 0 : count - 1;
    }
    for (int looked = 0; looked <= rows; ++looked) {
        const qsizetype source = m_model->sourceRow(row);
        if (m_matches.rows.testBit(source)) {
            for (; at >= 0 && at < count; at += forward ? 1 : -1) {
                if (search.matches(m_document->table(), source, fields.at(at))) {
                    const QModelIndex found = m_model->indexOf(source, fields.at(at));
                    m_view->goTo(found);
                    m_view->scrollTo(found);
                    return;
                }
            }
        }
        row = (row + (forward ? 1 : rows - 1)) % rows;
        at = forward ? 0 : count - 1;
    }
}

void FindPresenter::replaceHere()
{
    const QModelIndex current = m_view->currentIndex();
    if (!m_document || !current.isValid()) {
        return;
    }
    const qsizetype row = m_model->sourceRow(current.row());
    const CellSearch search = this->search();
    if (m_model->isFieldColumn(current.column()) && query().fields.contains(m_model->fieldAt(current.column()))
        && search.matches(m_document->table(), row, m_model->fieldAt(current.column()))) {
        const EventField field = m_model->fieldAt(current.column());
        if (m_document->isLocked(row)) {
            Q_EMIT noticed(m_document->seal() ? sealedSentence() : lockedSentence(1, row));
        } else if (const auto text = search.replacedText(m_document->table(), row, field)) {
            m_document->setCells({ { row, field, *text } }, tr("Replace"));
        }
    }
    step(true);
}

void FindPresenter::replaceAll()
{
    if (!m_document || m_replacing.isRunning()) {
        return;
    }
    m_bar->setStatus(tr("Replacing…"));
    if (m_document->seal()) {
        Q_EMIT noticed(sealedSentence());
        return;
    }
    m_model->tellRest();
    const EventTable snapshot = m_document->table();
    m_replacing.start([search = search(), snapshot, scope = m_model->rowIndex()](
                          const std::atomic_bool &cancelled) { return search.replaced(snapshot, scope, &cancelled); },
        [this, snapshot](const QList<ColumnEdit> &edits) { takeReplaced(snapshot, edits); });
}

void FindPresenter::takeReplaced(const EventTable &snapshot, const QList<ColumnEdit> &edits)
{
    if (!m_document) {
        return;
    }
    const CellsEdited edited = m_document->setColumns(edits, tr("Replace all"), &snapshot);
    Q_EMIT noticed(editedSentence(tr("%Ln cells replaced.", nullptr, int(edited.changed)), edited));
    refresh();
}

} // namespace composer

#include "moc_findpresenter.cpp"
