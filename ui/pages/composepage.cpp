#include "ui/pages/composepage.h"

#include "domain/valuetext.h"
#include "ui/delegates/datetimedelegate.h"
#include "ui/delegates/enumerationdelegate.h"
#include "ui/delegates/numberdelegate.h"
#include "ui/delegates/statedelegate.h"
#include "ui/document/draftdocument.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/eventactions.h"
#include "ui/pages/eventform.h"
#include "ui/pages/inspector.h"
#include "ui/pages/inspectorpresenter.h"
#include "ui/pages/issuespanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterchipbar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/previewpanel.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QFrame>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int findDelayMs = 150;
constexpr int inspectorWidth = 372;
constexpr int narrowInspectorWidth = 300;
constexpr int narrowPage = 960;
constexpr int issuesHeight = 176;
constexpr int filterRowHeight = 47;
constexpr qsizetype mostGroups = 100;
// Below this, issues are grouped at once; above it on a worker.
constexpr qsizetype issuesGroupedAtOnce = 5'000;

struct ConditionChip {
    const char *key;
    RowCondition condition;
};

constexpr ConditionChip conditionChips[] = { { "all", RowCondition::All }, { "errors", RowCondition::WithErrors },
    { "warnings", RowCondition::WithWarnings }, { "created", RowCondition::Created },
    { "refused", RowCondition::Refused }, { "unknown", RowCondition::Unknown }, { "notsent", RowCondition::NotSent },
    { "skipped", RowCondition::Skipped } };

RowCondition conditionOf(const QString &key)
{
    for (const ConditionChip &chip : conditionChips) {
        if (key == QLatin1StringView(chip.key)) {
            return chip.condition;
        }
    }
    return RowCondition::All;
}

CellRoles eventCellRoles()
{
    CellRoles roles;
    roles.severity = EventTableModel::SeverityRole;
    roles.locked = EventTableModel::LockedRole;
    roles.skipped = EventTableModel::SkippedRole;
    roles.canonical = EventTableModel::CanonicalRole;
    roles.placeholder = EventTableModel::PlaceholderRole;
    return roles;
}

int widthOf(EventField field, const EventTemplate &eventTemplate)
{
    if (field == EventField::Email) {
        return 176;
    }
    switch (valueKind(field, eventTemplate)) {
    case ValueKind::Number:
        return 84;
    case ValueKind::Instant:
        return 160;
    case ValueKind::Date:
        return 108;
    case ValueKind::Option:
        return 96;
    case ValueKind::Text:
    case ValueKind::Json:
        break;
    }
    return field.isToken() ? 152 : 120;
}

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
    , m_actions(new EventActions(m_view, m_model, this))
    , m_message(new MessageBar(this))
    , m_find(new QLineEdit(this))
    , m_chips(new FilterChipBar(this))
    , m_add(new QToolButton(this))
    , m_hint(new QLabel(m_view->viewport()))
    , m_issues(new IssuesPanel(this))
    , m_inspector(new Inspector(this))
    , m_preview(new PreviewPanel(this))
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
    m_rows->setSizes({ 600, issuesHeight });
    m_issues->setMinimumHeight(68);
    m_inspector->setMinimumWidth(narrowInspectorWidth - 20);
    m_columns->setObjectName(u"columnsSplitter"_s);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_rows);
    m_columns->addWidget(m_inspector);
    m_columns->setStretchFactor(0, 1);
    m_columns->setSizes({ 700, inspectorWidth });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_columns);

    connectParts();
    updateChips();
    updateHint();
}

ComposePage::~ComposePage()
{
    if (m_cancelGroups) {
        *m_cancelGroups = true;
    }
}

void ComposePage::setDocument(DraftDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_find->clear();
    m_findTimer.stop();
    m_shownGroup = -1;
    m_groups.clear();
    m_message->clear();
    m_model->setDocument(document);
    m_chips->setCurrentKey(u"all"_s);
    installDelegates();
    sizeColumns();
    m_presenter->setDocument(document);
    if (document) {
        connect(document, &DraftDocument::issuesChanged, this, &ComposePage::updateIssues);
        connect(document, &DraftDocument::issuesChanged, this, &ComposePage::updateChips);
        connect(document, &DraftDocument::changed, this, [this] {
            updateChips();
            updateHint();
            m_issues->setChecking(!m_document->isChecked());
        });
        connect(document, &DraftDocument::zoneChanged, this, &ComposePage::installDelegates);
        if (document->table().rowCount() > 0) {
            m_view->setCurrentIndex(m_model->index(0, EventTableModel::firstFieldColumn));
            // Making the first field visible would scroll number and state away; they have no width yet.
            QMetaObject::invokeMethod(
                m_view, [view = m_view] { view->horizontalScrollBar()->setValue(0); }, Qt::QueuedConnection);
        }
    }
    updateChips();
    updateIssues();
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

void ComposePage::focusFind()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void ComposePage::showCondition(RowCondition condition)
{
    for (const ConditionChip &chip : conditionChips) {
        if (chip.condition == condition) {
            m_chips->setCurrentKey(QString::fromLatin1(chip.key));
        }
    }
}

void ComposePage::goToIssue(bool forward)
{
    if (!m_document) {
        return;
    }
    const QModelIndex current = m_view->currentIndex();
    const auto placeOf = [this](const Issue &issue) {
        return std::pair(m_model->viewRow(issue.row), qMax(m_model->columnOf(issue.field), EventTableModel::stateColumn));
    };
    const std::pair here(current.isValid() ? current.row() : -1, current.isValid() ? current.column() : -1);
    std::optional<std::pair<int, int>> next; // nearest behind the cursor
    std::optional<std::pair<int, int>> wrapped; // nearest from the other end
    for (const Issue &issue : m_document->issues()) {
        const auto place = placeOf(issue);
        if (place.first < 0) {
            continue; // hidden by the filter
        }
        const bool isBeyond = forward ? place > here : place < here;
        auto &best = isBeyond ? next : wrapped;
        if (!best || (forward ? place < *best : place > *best)) {
            best = place;
        }
    }
    if (const auto target = next ? next : wrapped) {
        const QModelIndex index = m_model->index(target->first, target->second);
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
        m_view->setFocus();
    }
}

void ComposePage::notice(const QString &sentence)
{
    m_message->showMessage(MessageBar::Tone::Information, sentence);
}

QByteArray ComposePage::saveLayout() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_columns->saveState() << m_rows->saveState();
    return state;
}

void ComposePage::restoreLayout(const QByteArray &state)
{
    QDataStream stream(state);
    QByteArray columns;
    QByteArray rows;
    stream >> columns >> rows;
    if (stream.status() == QDataStream::Ok) {
        m_columns->restoreState(columns);
        m_rows->restoreState(rows);
    }
}

bool ComposePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        placeHint();
    }
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            m_find->clear();
            updateFilter();
            m_view->setFocus();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return) {
            updateFilter();
            m_view->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ComposePage::resizeEvent(QResizeEvent *event)
{
    const bool wasNarrow = event->oldSize().width() < narrowPage;
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrowPage;
    if (wasNarrow != isNarrow || event->oldSize().width() < 0) {
        const int inspector = isNarrow ? narrowInspectorWidth : inspectorWidth;
        m_columns->setSizes({ width() - inspector - 1, inspector });
        m_add->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
}

QWidget *ComposePage::makeFilterRow()
{
    m_find->setObjectName(u"findField"_s);
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_find->addAction(theme::icon(u"search"_s, theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_find->setMinimumWidth(120);
    m_find->setMaximumWidth(200);
    m_find->installEventFilter(this);
    m_chips->setObjectName(u"statusChips"_s);
    m_add->setObjectName(u"addEvent"_s);
    m_add->setIcon(theme::icon(u"rows-add"_s));
    m_add->setIconSize({ theme::iconSize, theme::iconSize });
    m_add->setText(tr("Add"));
    m_add->setToolTip(tr("Add an event"));
    m_add->setAccessibleName(tr("Add an event"));
    m_add->setFocusPolicy(Qt::TabFocus);
    theme::setKind(m_add, theme::Kind::Quiet);

    auto *row = new QWidget(this);
    row->setFixedHeight(filterRowHeight);
    theme::setKind(row, theme::Kind::WindowArea);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_find, 1);
    layout->addWidget(m_chips, 3);
    layout->addWidget(m_add);
    return row;
}

QWidget *ComposePage::makeTable()
{
    m_view->setObjectName(u"eventsTable"_s);
    m_view->setAccessibleName(tr("Events"));
    m_view->viewport()->installEventFilter(this);
    m_view->setSortingEnabled(false); // a click on a header asks the model; see connectParts()
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
    layout->addWidget(makeFilterRow());
    layout->addWidget(makePageLine(this));
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);
    return side;
}

void ComposePage::connectParts()
{
    m_findTimer.setSingleShot(true);
    m_findTimer.setInterval(findDelayMs);
    connect(&m_findTimer, &QTimer::timeout, this, &ComposePage::updateFilter);
    connect(m_find, &QLineEdit::textChanged, &m_findTimer, qOverload<>(&QTimer::start));
    connect(m_chips, &FilterChipBar::currentKeyChanged, this, [this] {
        m_shownGroup = -1;
        m_issues->setShownGroup(-1);
        updateFilter();
    });
    connect(m_add, &QToolButton::clicked, this, &ComposePage::addEvent);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, &ComposePage::keepCursor);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ComposePage::restoreCursor);
    connect(m_model, &EventTableModel::filterApplied, this, &ComposePage::updateHint);
    connect(m_issues, &IssuesPanel::showRowsRequested, this, &ComposePage::showRowsOf);
    connect(m_issues, &IssuesPanel::mendRequested, this, &ComposePage::mend);
    connect(m_actions, &EventActions::noticed, this, &ComposePage::notice);
    connect(m_actions, &EventActions::issueRequested, this, &ComposePage::goToIssue);
    connect(m_actions, &EventActions::eventInserted, this, [this] {
        m_inspector->showEdit();
        m_presenter->refresh();
        m_inspector->form()->focusField(m_model->fields().first());
    });
    connect(m_preview, &PreviewPanel::embedCheckRequested, this, &ComposePage::embedCheckRequested);
    connect(m_preview, &PreviewPanel::linkActivated, this, &ComposePage::linkActivated);

    // Number and state name the whole row.
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() < EventTableModel::firstFieldColumn) {
            QItemSelectionModel *selection = m_view->selectionModel();
            selection->select(selection->selection(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    });
    // Up, down, and the draft's own order again.
    QHeaderView *header = m_view->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int column) {
        const bool same = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
        const bool wasUp = same && header->sortIndicatorOrder() == Qt::AscendingOrder;
        const bool backToDraft = !m_model->isFieldColumn(column) || (same && !wasUp);
        header->setSortIndicatorShown(!backToDraft);
        header->setSortIndicator(backToDraft ? -1 : column, wasUp ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_model->sort(backToDraft ? -1 : column, wasUp ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    auto *find = new QAction(tr("Find"), this);
    find->setShortcut(QKeySequence::Find);
    find->setShortcutContext(Qt::WindowShortcut);
    addAction(find);
    connect(find, &QAction::triggered, this, &ComposePage::focusFind);
}

void ComposePage::installDelegates()
{
    const CellRoles roles = eventCellRoles();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        delete m_view->itemDelegateForColumn(column);
        QAbstractItemDelegate *delegate = nullptr;
        if (column == EventTableModel::numberColumn) {
            CellRoles number = roles;
            number.severity = -1;
            number.isMuted = true;
            delegate = new CellDelegate(number, m_view);
        } else if (column == EventTableModel::stateColumn) {
            delegate = new StateDelegate(EventTableModel::StateIconRole, EventTableModel::StateColorRole, m_view);
        } else {
            const EventField field = m_model->fieldAt(column);
            const EventTemplate &eventTemplate = m_document->eventTemplate();
            switch (valueKind(field, eventTemplate)) {
            case ValueKind::Number:
                delegate = new NumberDelegate(roles, QLocale(), m_view);
                break;
            case ValueKind::Instant:
                delegate = new DateTimeDelegate(roles, DateTimeField::Content::Moment, m_document->zone(), m_view);
                break;
            case ValueKind::Date:
                delegate = new DateTimeDelegate(roles, DateTimeField::Content::Date, m_document->zone(), m_view);
                break;
            case ValueKind::Option:
                delegate = new EnumerationDelegate(roles, eventTemplate.tokens.at(field.tokenIndex()).options, m_view);
                break;
            case ValueKind::Text:
            case ValueKind::Json:
                delegate = new CellDelegate(roles, m_view);
                break;
            }
        }
        m_view->setItemDelegateForColumn(column, delegate);
    }
}

void ComposePage::sizeColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setSortIndicatorShown(false);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (!m_model->isFieldColumn(column)) {
            const bool isNumber = column == EventTableModel::numberColumn;
            const qsizetype rows = m_document ? m_document->table().rowCount() : 0;
            const int digits = fontMetrics().horizontalAdvance(QLocale().toString(rows)) + 2 * theme::gap;
            m_view->setColumnWidth(column, isNumber ? qMax(36, digits) : 30);
            continue;
        }
        const EventField field = m_model->fieldAt(column);
        m_view->setColumnWidth(column, widthOf(field, m_document->eventTemplate()));
        // What the template does not speak of and no row has stays out of sight; the form shows it.
        const bool isRare = field == EventField::ObjectId || field == EventField::Utk || field == EventField::Domain;
        const bool isOnlyIdentity = m_document->eventTemplate().objectKind() != ObjectType::Contact;
        const bool isUsed = !m_document->table().column(field).isEmptyEverywhere();
        m_view->setColumnHidden(column, isRare && !isUsed && !(field == EventField::ObjectId && isOnlyIdentity));
    }
}

void ComposePage::updateChips()
{
    using theme::Role;
    const DraftCounts counts = m_document ? m_document->counts() : DraftCounts();
    QList<FilterChip> chips { { u"all"_s, tr("All"), counts.rows, {} },
        { u"errors"_s, tr("Errors"), counts.withErrors, u"error"_s, Role::Refused },
        { u"warnings"_s, tr("Warnings"), counts.withWarnings, u"warning"_s, Role::Warning },
        { u"created"_s, tr("Created"), counts.outcomes.of(Outcome::Created), u"lock"_s, Role::Created } };
    const auto addIfAny = [&](const QString &key, const QString &text, Outcome outcome, const QString &icon, Role role) {
        if (counts.outcomes.of(outcome) > 0) {
            chips << FilterChip { key, text, counts.outcomes.of(outcome), icon, role };
        }
    };
    addIfAny(u"refused"_s, tr("Refused"), Outcome::Refused, u"close"_s, Role::Refused);
    addIfAny(u"unknown"_s, tr("Unknown"), Outcome::Unknown, u"unknown"_s, Role::Unknown);
    addIfAny(u"notsent"_s, tr("Not sent"), Outcome::NotSent, u"not-sent"_s, Role::TextMuted);
    addIfAny(u"skipped"_s, tr("Skipped"), Outcome::Skipped, u"skip"_s, Role::TextMuted);
    m_chips->setChips(chips);
    m_find->setPlaceholderText(tr("Find in %Ln events", nullptr, int(qMin<qint64>(counts.rows, INT_MAX))));
    m_add->setEnabled(m_document != nullptr);
}

void ComposePage::updateFilter()
{
    RowFilter filter;
    filter.text = m_find->text();
    filter.condition = conditionOf(m_chips->currentKey());
    if (m_shownGroup >= 0 && m_shownGroup < m_groups.size()) {
        filter.onlyRows = m_groups.at(m_shownGroup).rows;
    }
    m_model->setFilter(filter);
}

void ComposePage::updateHint()
{
    const bool isEmptyDraft = m_document && m_document->table().rowCount() == 0;
    const bool isFilteredAway = m_document && !isEmptyDraft && m_model->rowCount() == 0;
    m_hint->setVisible(isEmptyDraft || isFilteredAway);
    m_hint->setText(isEmptyDraft
            ? tr("No events yet.\nPaste rows from a spreadsheet, drop a CSV file, or press Insert to compose one.")
            : tr("No event matches. Press Escape in the find field, or choose All, to see every event."));
    placeHint();
}

void ComposePage::updateIssues()
{
    m_issues->setChecking(m_document && !m_document->isChecked());
    const quint64 ticket = ++m_groupTicket;
    if (m_cancelGroups) {
        *m_cancelGroups = true;
    }
    if (!m_document) {
        return takeGroups({});
    }
    if (m_document->issues().size() <= issuesGroupedAtOnce) {
        return takeGroups(groupIssues(m_document->table(), m_document->issues(), mostGroups));
    }
    m_cancelGroups = std::make_shared<std::atomic_bool>(false);
    auto *watcher = new QFutureWatcher<QList<IssueGroupRows>>(this);
    connect(watcher, &QFutureWatcher<QList<IssueGroupRows>>::finished, this, [this, watcher, ticket] {
        watcher->deleteLater();
        if (ticket == m_groupTicket) {
            takeGroups(watcher->result());
        }
    });
    watcher->setFuture(QtConcurrent::run([table = m_document->table(), issues = m_document->issues(), cancel = m_cancelGroups] {
        return groupIssues(table, issues, mostGroups, cancel.get());
    }));
}

void ComposePage::takeGroups(const QList<IssueGroupRows> &groups)
{
    const QString shownText = m_shownGroup >= 0 ? m_groups.at(m_shownGroup).text : QString();
    m_groups = groups;
    if (m_shownGroup >= 0) {
        const auto same = std::ranges::find(groups, shownText, &IssueGroupRows::text);
        m_shownGroup = same == groups.end() ? -1 : int(same - groups.begin());
        m_issues->setShownGroup(m_shownGroup);
        if (m_shownGroup < 0) {
            updateFilter(); // the last of them is mended: no filter without a line that says so
        }
    }
    QList<IssueGroup> lines;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const IssueGroupRows &group = groups.at(i);
        const auto rule = static_cast<Rule>(group.first.rule);
        const int rows = int(group.rows.size());
        QString mendText;
        if (group.hasMend) {
            mendText = rule == Rule::UnknownOption ? tr("Replace in %Ln rows", nullptr, rows) : tr("Mend %Ln rows", nullptr, rows);
        } else if (rule == Rule::TestAddress || rule == Rule::DuplicateContent) {
            mendText = tr("Skip them", "leave these events out of sending", rows);
        }
        lines << IssueGroup { int(i), group.severity, group.text, rows, mendText };
    }
    const DraftCounts counts = m_document ? m_document->counts() : DraftCounts();
    m_issues->setGroups(lines, counts.withErrors, counts.withWarnings);
}

void ComposePage::showRowsOf(int group)
{
    m_chips->setCurrentKey(u"all"_s);
    m_shownGroup = group;
    m_issues->setShownGroup(group);
    updateFilter();
    if (group >= 0 && group < m_groups.size()) {
        m_actions->goTo(m_groups.at(group).first.row, m_groups.at(group).first.field);
    }
}

void ComposePage::mend(int group)
{
    if (!m_document || group < 0 || group >= m_groups.size()) {
        return;
    }
    const IssueGroupRows mended = m_groups.at(group);
    if (mended.hasMend) {
        m_document->mendGroup(mended.first);
    } else {
        m_document->setSkipped(mended.rows, true);
    }
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
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index);
    }
}

void ComposePage::placeHint()
{
    m_hint->setGeometry(m_view->viewport()->rect().adjusted(theme::gapPage, 0, -theme::gapPage, 0));
}

} // namespace composer
