#include "ui/pages/composepage.h"

#include "ui/document/draftdocument.h"
#include "ui/models/draftwords.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/columnspopover.h"
#include "ui/pages/eventactions.h"
#include "ui/pages/eventcolumns.h"
#include "ui/pages/eventfilterbar.h"
#include "ui/pages/eventform.h"
#include "ui/pages/findpresenter.h"
#include "ui/pages/inspector.h"
#include "ui/pages/inspectorpresenter.h"
#include "ui/pages/issuespanel.h"
#include "ui/pages/issuespresenter.h"
#include "ui/pages/previewpane.h"
#include "ui/pages/readingmender.h"
#include "ui/pages/sealpresenter.h"
#include "ui/pages/tablenotice.h"
#include "ui/pages/valuefilters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/documentkeys.h"
#include "ui/widgets/findbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/previewpanel.h"
#include "ui/widgets/sealbanner.h"
#include "ui/widgets/shortcutsheet.h"

#include <QAction>
#include <QEvent>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>
#include <QScrollBar>
#include <QSplitter>
#include <QUndoStack>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int firstFormWidth = 372;
constexpr int leastFormWidth = 280;

QFrame *makePageLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    return line;
}

} // namespace

ComposePage::ComposePage(QWidget *parent)
    : QWidget(parent)
    , m_model(new EventTableModel(this))
    , m_view(new EventsView(this))
    , m_eventColumns(new EventColumns(m_view, m_model, this))
    , m_actions(new EventActions(m_view, m_model, m_eventColumns, this))
    , m_message(new MessageBar(this))
    , m_notice(new TableNotice(m_message, this))
    , m_readings(new ReadingMender(this))
    , m_seal(new SealBanner(this))
    , m_sealPresenter(new SealPresenter(m_seal, this))
    , m_filter(new EventFilterBar(this))
    , m_values(new ValueFilters(m_filter, m_view, m_model, this))
    , m_findBar(new FindBar(this))
    , m_findPresenter(new FindPresenter(m_findBar, m_view, m_model, m_eventColumns, this))
    , m_hint(new QLabel(m_view))
    , m_issues(new IssuesPanel(this))
    , m_issuesPresenter(new IssuesPresenter(m_issues, m_view, m_model, this))
    , m_inspector(new Inspector(this))
    , m_preview(new PreviewPanel(this))
    , m_previewPane(new PreviewPane(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"composePage"_s);
    theme::setKind(this, theme::Kind::Surface);
    m_view->setModel(m_model);
    setFocusProxy(m_view);
    m_inspector->setPreview(m_preview);
    m_presenter = new InspectorPresenter(m_inspector, m_preview, m_view, m_model, this);

    m_rows->setObjectName(u"rowsSplitter"_s);
    m_rows->setHandleWidth(1);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(makeTable());
    m_rows->addWidget(m_issues);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({ 600, m_issuesHeight });
    fitIssues();
    m_inspector->setMinimumWidth(leastFormWidth);
    m_columns->setObjectName(u"columnsSplitter"_s);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_inspector);
    m_columns->addWidget(m_previewPane);
    m_previewPane->hide();
    m_columns->setStretchFactor(0, 1);
    m_columns->setSizes({ 700, firstFormWidth });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_seal);
    layout->addWidget(m_columns, 1);

    connectParts();
    updateCounts();
    updateHint();
}

void ComposePage::setDocument(DraftDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
        m_document->undoStack()->disconnect(this);
    }
    m_document = document;
    m_isCheckAsked = false;
    m_notice->setDocument(document);
    m_actions->forgetWork();
    m_issuesPresenter->setDocument(nullptr);
    m_filter->reset();
    m_values->reset();
    m_model->setDocument(document);
    m_eventColumns->reset();
    m_findPresenter->setDocument(document);
    m_presenter->setDocument(document);
    if (document) {
        connect(document, &DraftDocument::issuesChanged, this, &ComposePage::updateCounts);
        connect(document, &DraftDocument::issuesChanged, this, &ComposePage::answerCheck);
        connect(document, &DraftDocument::changed, this, &ComposePage::updateCounts);
        connect(document, &DraftDocument::changed, this, &ComposePage::updateHint);
        connect(document->undoStack(), &QUndoStack::indexChanged, this, [this] {
            updateHint(); // whether there is something to undo
        });
        if (document->table().rowCount() > 0) {
            m_view->goTo(m_model->index(0, EventTableModel::firstFieldColumn));
            // Making the first field visible would scroll number and state away; they have no width yet.
            QMetaObject::invokeMethod(
                m_view, [view = m_view] { view->horizontalScrollBar()->setValue(0); }, Qt::QueuedConnection);
        }
    }
    m_issuesPresenter->setDocument(document);
    m_sealPresenter->setDocument(document);
    updateCounts();
    updateHint();
}

DraftDocument *ComposePage::document() const
{
    return m_document;
}

void ComposePage::paste()
{
    m_actions->run(EventsCommand::Paste);
}

void ComposePage::addEvent()
{
    if (m_document) {
        m_actions->insertEvent(m_document->table().rowCount());
    }
}

void ComposePage::check()
{
    if (m_document) {
        m_isCheckAsked = true;
        m_document->checkNow(); // its issuesChanged() ends in answerCheck(), also when there is nothing new
    }
}

void ComposePage::answerCheck()
{
    if (!m_isCheckAsked || !m_document || !m_document->isChecked()) {
        return;
    }
    m_isCheckAsked = false;
    const DraftCounts &counts = m_document->counts();
    const bool isClean = counts.withErrors == 0 && counts.withWarnings == 0 && counts.stillRefused() == 0;
    const auto holds
        = [draft = m_document, counts] { return draft && draft->isChecked() && draft->counts() == counts; };
    offer({ checkedInWords(counts), {}, isClean ? MessageBar::Tone::Success : MessageBar::Tone::Warning, true, holds });
}

void ComposePage::openFind(bool replacing)
{
    if (m_document) {
        m_findPresenter->open(replacing);
    }
}

void ComposePage::focusFilter()
{
    m_filter->focusText();
}

void ComposePage::showCondition(RowCondition condition)
{
    m_filter->setCondition(condition);
}

void ComposePage::showAllRows()
{
    const QSignalBlocker quiet(m_filter);
    m_filter->reset();
    m_values->reset();
    m_issuesPresenter->forgetGroup();
    updateFilter();
}

void ComposePage::showIssue(const Issue &issue)
{
    m_issuesPresenter->showRowsOfKind(issue);
}

void ComposePage::goToIssue(bool forward)
{
    m_issuesPresenter->goToIssue(forward);
}

void ComposePage::goToForm()
{
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid()) {
        m_inspector->showEdit();
        m_inspector->form()->focusField(
            m_model->isFieldColumn(current.column()) ? m_model->fieldAt(current.column()) : m_model->fields().first());
    } else {
        m_inspector->focusTabs(); // nothing to edit yet
    }
}

void ComposePage::openColumns()
{
    if (m_document) {
        auto *popover = new ColumnsPopover(m_eventColumns, this);
        popover->openAt(m_filter->columnsCorner());
    }
}

void ComposePage::setColumnLayout(const QJsonObject &layout)
{
    m_eventColumns->setLayout(layout);
}

void ComposePage::notice(const QString &sentence)
{
    offer({ sentence, {}, MessageBar::Tone::Information, false });
}

void ComposePage::offer(const EditNotice &notice)
{
    m_notice->offer(notice);
}

void ComposePage::readAs(EventField field, const QList<qsizetype> &rows, int reading)
{
    if (m_document) {
        m_readings->read(*m_document, field, rows, reading);
    }
}

bool ComposePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        placeHint();
    }
    return QWidget::eventFilter(watched, event);
}

void ComposePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QWidget *ComposePage::makeTable()
{
    m_message->setObjectName(u"tableMessage"_s);
    m_view->setObjectName(u"eventsTable"_s);
    m_view->setAccessibleName(tr("Events"));
    m_view->viewport()->installEventFilter(this);
    m_view->setSortingEnabled(false); // a click on a header asks EventColumns
    m_view->setEdgeRow([model = m_model](const QModelIndex &from, int step) { return model->edgeRow(from, step); });
    ShortcutSheet::setGroup(m_view, tr("Table of events"));
    ShortcutSheet::setGroup(this, tr("Draft"));
    connect(m_view, &EventsView::allRowsMeant, m_model, &EventTableModel::tellRest);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_hint->setObjectName(u"tableHint"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    theme::setTone(m_hint, theme::Role::TextMuted);

    auto *side = new QWidget(this);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_filter);
    layout->addWidget(m_findBar);
    layout->addWidget(makePageLine(this));
    layout->addWidget(m_view, 1);
    layout->addWidget(m_message); // below: what comes there leaves every row where it is, under the pointer
    return side;
}

void ComposePage::connectParts()
{
    connect(m_filter, &EventFilterBar::textChanged, this, &ComposePage::updateFilter);
    connect(m_filter, &EventFilterBar::conditionChanged, this, [this] {
        if (m_filter->condition() == RowCondition::All) { // else the chip narrows the rows of the issue further
            m_issuesPresenter->forgetGroup();
        }
        updateFilter();
    });
    connect(m_inspector->form(), &EventForm::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &EventFilterBar::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_filter, &EventFilterBar::escaped, this, &ComposePage::showAllRows);
    connect(m_actions, &EventActions::allRowsRequested, this, &ComposePage::showAllRows);
    connect(m_filter, &EventFilterBar::columnsRequested, this, &ComposePage::openColumns);
    connect(m_eventColumns, &EventColumns::popoverRequested, this, &ComposePage::openColumns);
    const auto openValues = [this](EventField field) { m_values->open(field, rowFilter()); };
    connect(m_eventColumns, &EventColumns::valuesRequested, this, openValues);
    connect(m_actions, &EventActions::valuesRequested, this, openValues);
    connect(m_values, &ValueFilters::changed, this, &ComposePage::updateFilter);
    connect(m_eventColumns, &EventColumns::setForAllRequested, m_actions, &EventActions::askForColumn);
    connect(m_eventColumns, &EventColumns::layoutChanged, this, [this] {
        placeHint();
        if (m_document) {
            Q_EMIT columnLayoutChanged(m_document->eventTemplate().id, m_eventColumns->layout());
        }
    });
    connect(m_eventColumns, &EventColumns::sortedBy, this, [this](const QString &column) {
        if (column.isEmpty()) {
            m_notice->clear();
        } else {
            notice(tr("Shown by %1. Events are created in the order of the draft: the numbers in the first column.")
                       .arg(column));
        }
    });
    connect(m_filter, &EventFilterBar::addRequested, this, &ComposePage::addEvent);
    connect(m_issuesPresenter, &IssuesPresenter::onlyRowsChanged, this, [this] {
        if (m_issuesPresenter->onlyRows()) {
            const QSignalBlocker quiet(m_filter);
            m_filter->setCondition(RowCondition::All); // every row of the group
        }
        updateFilter();
    });
    connect(m_issuesPresenter, &IssuesPresenter::goToRequested, m_actions, &EventActions::goTo);
    connect(m_issues, &IssuesPanel::barenessChanged, this, &ComposePage::fitIssues);
    connect(m_issues, &IssuesPanel::left, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ComposePage::keepCursor);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComposePage::restoreCursor);
    connect(m_model, &EventTableModel::aboutToApplyFilter, m_view, &EventsView::commitEdit);
    connect(m_model, &EventTableModel::filterApplied, this, &ComposePage::updateHint);
    connect(m_actions, &EventActions::noticed, this, &ComposePage::offerSentence);
    connect(m_actions, &EventActions::offered, this, &ComposePage::offer);
    connect(m_actions, &EventActions::mappingRequested, this, &ComposePage::mappingRequested);
    connect(m_actions, &EventActions::filesPasted, this, &ComposePage::filesPasted);
    connect(m_actions, &EventActions::composeAgainRequested, this, &ComposePage::composeAgainRequested);
    connect(m_notice, &TableNotice::shown, this, &ComposePage::noticeShown);
    connect(m_notice, &TableNotice::answered, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_model, &EventTableModel::filterApplied, m_notice, &TableNotice::recheck);
    connect(m_readings, &ReadingMender::offered, this, &ComposePage::offer);
    connect(m_actions, &EventActions::readingChosen, this, &ComposePage::readAs);
    connect(m_presenter, &InspectorPresenter::readingChosen, this, &ComposePage::readAs);
    connect(m_actions, &EventActions::issueRequested, this, &ComposePage::goToIssue);
    connect(m_actions, &EventActions::eventInserted, this, [this] {
        m_inspector->showEdit();
        m_presenter->refresh();
        m_inspector->form()->focusField(m_model->fields().first());
    });
    const auto fold = [this](bool isFolded) {
        m_isPreviewFolded = isFolded;
        arrange();
    };
    connect(m_previewPane, &PreviewPane::foldRequested, this, [fold] { fold(true); });
    connect(m_inspector, &Inspector::unfoldRequested, this, [fold] { fold(false); });
    connect(m_preview, &PreviewPanel::embedCheckRequested, this, &ComposePage::embedCheckRequested);
    connect(m_preview, &PreviewPanel::linkActivated, this, &ComposePage::linkActivated);

    // Number and state name the whole row.
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() < EventTableModel::firstFieldColumn) {
            QItemSelectionModel *selection = m_view->selectionModel();
            selection->select(selection->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    });
    connect(m_findPresenter, &FindPresenter::noticed, this, &ComposePage::offerSentence);
    connect(m_sealPresenter, &SealPresenter::noticed, this, &ComposePage::offerSentence);
    connect(m_sealPresenter, &SealPresenter::offered, this, &ComposePage::offer);
    setPane(m_view, panes::table, [this] { m_view->setFocus(Qt::ShortcutFocusReason); });
    setPane(m_inspector, panes::detail, [this] { goToForm(); });
    setPane(m_previewPane, panes::preview);
    setPane(m_issues, panes::issues);
    setPane(m_message, panes::message);
    connect(new DocumentKeys(this), &DocumentKeys::aboutToUndo, this,
        [this](const QWidget *field, bool &isTaken) { isTaken = m_inspector->form()->takeBackTyping(field); });
    const auto addShortcut = [this](const QString &text, const QKeySequence &keys, auto slot) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WindowShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    addShortcut(tr("Find"), QKeySequence::Find, [this] { openFind(false); });
    addShortcut(tr("Find and replace"), QKeySequence(Qt::CTRL | Qt::Key_H), [this] { openFind(true); });
    addShortcut(tr("Columns"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), [this] { openColumns(); });
    addShortcut(tr("Filter"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { focusFilter(); });
}

void ComposePage::updateCounts()
{
    m_filter->setCounts(m_document ? m_document->counts() : DraftCounts(), !m_document || !m_document->areIssuesOld());
    m_filter->setAddEnabled(m_document != nullptr);
}

void ComposePage::updateFilter()
{
    m_model->setFilter(rowFilter());
}

RowFilter ComposePage::rowFilter() const
{
    const bool areRefused = m_document && m_filter->condition() == RowCondition::Refused;
    return { m_filter->text(), m_filter->condition(), m_issuesPresenter->onlyRows(), m_values->chosen(),
        areRefused ? m_document->correctedRows() : QSet<RowId>() };
}

void ComposePage::updateHint()
{
    const bool isEmptyDraft = m_document && m_document->table().rowCount() == 0;
    const bool isFilteredAway = m_document && !isEmptyDraft && m_model->rowCount() == 0;
    m_hint->setVisible(isEmptyDraft || isFilteredAway);
    m_hint->setText(isEmptyDraft
            ? emptySentence()
            : tr("No event matches. Escape in the filter field takes its text away, and pressed again every other "
                 "filter."));
    placeHint();
}

QString ComposePage::emptySentence() const
{
    const bool isEmptied = m_document->undoStack()->canUndo();
    return (isEmptied ? tr("No events any more. Undo takes back what was done last.") : tr("No events in this draft."))
        + u'\n' + tr("Paste rows from a spreadsheet, drop a CSV file, or press Insert to compose one.");
}

void ComposePage::keepCursor()
{
    const QModelIndex current = m_view->currentIndex();
    m_cursorRow = current.isValid() ? current.data(EventTableModel::RowIdRole).toLongLong() : 0;
    m_cursorColumn = current.column();
}

void ComposePage::restoreCursor()
{
    const qsizetype row = m_document && m_cursorRow > 0 ? m_document->table().rowOf(m_cursorRow) : -1;
    const int viewRow = row < 0 ? -1 : m_model->viewRow(row);
    const QModelIndex index = m_model->index(qMax(viewRow, 0), qMax(m_cursorColumn, EventTableModel::firstFieldColumn));
    if (index.isValid()) {
        m_view->doItemsLayout(); // else the room to scroll is still that of the rows before
        m_view->goTo(index);
        // A hidden column has no place to scroll to; its row has.
        const QModelIndex seen
            = m_view->isColumnHidden(index.column()) ? index.siblingAtColumn(EventTableModel::stateColumn) : index;
        const bool isInSight = m_view->viewport()->rect().contains(m_view->visualRect(seen).center());
        m_view->scrollTo(seen, isInSight ? QAbstractItemView::EnsureVisible : QAbstractItemView::PositionAtCenter);
    }
}

void ComposePage::placeHint()
{
    // Not a child of the cells, with which it would be scrolled, nor below the columns that stand in place.
    constexpr int leastHintWidth = 240;
    const QRect beside = m_view->viewport()->geometry().adjusted(m_view->frozenWidth(), 0, 0, 0);
    const QRect room = beside.width() < leastHintWidth ? m_view->viewport()->geometry() : beside;
    m_hint->setGeometry(room.adjusted(theme::gapPage, 0, -theme::gapPage, 0));
    m_hint->raise();
}

} // namespace composer

#include "moc_composepage.cpp"
