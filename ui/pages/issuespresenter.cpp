#include "ui/pages/issuespresenter.h"

#include "ui/document/draftdocument.h"
#include "ui/models/cellmends.h"
#include "ui/models/eventtablemodel.h"
#include "ui/pages/issuespanel.h"
#include "ui/pages/mendpreview.h"
#include "ui/pages/setcolumndialog.h"
#include "ui/widgets/eventsview.h"

namespace composer {
namespace {

constexpr qsizetype mostGroups = 100;
constexpr qsizetype mostMendLines = 200;
// Below this, issues are grouped at once; above it on a worker.
constexpr qsizetype issuesGroupedAtOnce = 5'000;
constexpr qsizetype rowsLookedAtAtOnce = 20'000;

/// One value fills the gap in every row. Extra data has other values in it, which one text for all would overwrite.
bool canSetForAll(const IssueGroupRows &group)
{
    const bool isEmptyToken = group.first.rule == Rule::EmptyOnCard && group.first.field.isToken();
    return isEmptyToken || group.first.rule == Rule::NoTime;
}

} // namespace

IssuesPresenter::IssuesPresenter(IssuesPanel *panel, EventsView *view, EventTableModel *model, QObject *parent)
    : QObject(parent)
    , m_panel(panel)
    , m_view(view)
    , m_model(model)
{
    connect(panel, &IssuesPanel::showRowsRequested, this, &IssuesPresenter::showRowsOf);
    connect(panel, &IssuesPanel::jumpRequested, this, [this](int group) {
        if (group >= 0 && group < m_groups.size()) {
            Q_EMIT goToRequested(m_groups.at(group).first.row, m_groups.at(group).first.field);
            m_view->setFocus(Qt::OtherFocusReason); // to mend it with the next key
        }
    });
    connect(panel, &IssuesPanel::mendRequested, this, &IssuesPresenter::mend);
    connect(panel, &IssuesPanel::readingRequested, this, [this](int group, int reading) {
        if (m_document && group >= 0 && group < m_groups.size()) {
            planAndShow(m_groups.at(group), { reading, {} });
        }
    });
    connect(panel, &IssuesPanel::mendAccepted, this, [this] {
        if (const auto plan = std::exchange(m_mendPlan, {}); plan && m_document) {
            m_document->mend(*plan);
        }
    });
    connect(panel, &IssuesPanel::mendCancelled, this, [this] { m_mendPlan.reset(); });
}

IssuesPresenter::~IssuesPresenter()
{
    m_grouping.cancel();
}

void IssuesPresenter::setDocument(DraftDocument *document)
{
    if (m_document) {
        m_document->disconnect(this);
    }
    m_document = document;
    m_shownGroup = -1;
    m_groups.clear();
    m_mendPlanning.cancel();
    m_mendPlan.reset();
    m_panel->hideMend();
    if (document) {
        // A line quotes values: it may change with a key that changes no issue.
        connect(document, &DraftDocument::issuesChanged, this, &IssuesPresenter::update);
        connect(document, &DraftDocument::changed, this, [this] {
            withdrawMend();
            tellState();
            updateSoon();
        });
        if (document->areIssuesOld()) {
            m_panel->awaitGroups(); // most drafts have some: the table is not cut as they come
        }
    }
    update();
}

std::optional<QList<qsizetype>> IssuesPresenter::onlyRows() const
{
    if (m_shownGroup < 0 || m_shownGroup >= m_groups.size()) {
        return {};
    }
    return m_groups.at(m_shownGroup).rows;
}

void IssuesPresenter::forgetGroup()
{
    m_shownGroup = -1;
    m_panel->setShownGroup(-1);
}

void IssuesPresenter::goToIssue(bool forward)
{
    if (!m_document || m_document->areIssuesOld()) {
        return;
    }
    const QModelIndex current = m_view->currentIndex();
    const auto placeOf = [this](const Issue &issue) {
        return std::pair(
            m_model->viewRow(issue.row), qMax(m_model->columnOf(issue.field), EventTableModel::stateColumn));
    };
    const std::pair here(current.isValid() ? current.row() : -1, current.isValid() ? current.column() : -1);
    std::optional<std::pair<int, int>> next; // nearest behind the cursor
    std::optional<std::pair<int, int>> wrapped; // nearest from the other end
    const auto consider = [&](const Issue &issue) {
        const auto place = placeOf(issue);
        if (place.first < 0) {
            return; // hidden by the filter
        }
        const bool isBeyond = forward ? place > here : place < here;
        auto &best = isBeyond ? next : wrapped;
        if (!best || (forward ? place < *best : place > *best)) {
            best = place;
        }
    };
    for (const Issue &issue : m_document->issues()) {
        if (!isOfDraft(issue.rule)) {
            consider(issue);
        }
    }
    for (const IssueGroupRows &group : std::as_const(m_groups)) {
        for (const qsizetype row : group.isRefusal ? group.rows : QList<qsizetype>()) {
            consider(Issue { static_cast<qint32>(row), Rule {}, group.first.field });
        }
    }
    if (const auto target = next ? next : wrapped) {
        const QModelIndex index = m_model->index(target->first, target->second);
        m_view->goTo(index);
        m_view->scrollTo(index);
        m_view->setFocus();
    }
}

/// What a mend would do was worked out for the rows as they were.
void IssuesPresenter::withdrawMend()
{
    m_mendPlanning.cancel();
    m_mendPlan.reset();
    m_panel->hideMend();
}

/// With the change that is under way, unless its issues have brought an update by then.
void IssuesPresenter::updateSoon()
{
    if (std::exchange(m_isUpdateWanted, true)) {
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isUpdateWanted) {
                update();
            }
        },
        Qt::QueuedConnection);
}

/// Lines made of old issues are old until there are others, which of many issues takes a while longer than the check.
void IssuesPresenter::tellState()
{
    m_areLinesOld = m_document && (m_areLinesOld || m_document->areIssuesOld());
    m_panel->setState(m_areLinesOld                  ? IssuesPanel::State::Old
            : m_document && !m_document->isChecked() ? IssuesPanel::State::Checking
                                                     : IssuesPanel::State::Checked);
}

void IssuesPresenter::update()
{
    m_isUpdateWanted = false;
    tellState();
    m_grouping.cancel();
    if (!m_document) {
        return takeGroups({});
    }
    if (m_document->areIssuesOld()) {
        return; // nothing is shown until the check has seen the rows as they are
    }
    const bool isAnyRefused = m_document->counts().outcomes.of(Outcome::Refused) > 0;
    const bool isSmall = m_document->issues().size() <= issuesGroupedAtOnce
        && (!isAnyRefused || m_document->table().rowCount() <= rowsLookedAtAtOnce);
    if (isSmall) {
        // While a million are sent this comes with every batch: none is looked for where none is.
        const QList<IssueGroupRows> refused = isAnyRefused
            ? groupRefusals(m_document->table(), m_document->refusals(), mostGroups)
            : QList<IssueGroupRows>();
        return takeGroups(
            refused + groupIssues(m_document->table(), m_document->zone(), m_document->issues(), mostGroups));
    }
    m_grouping.start(
        [table = m_document->table(), zone = m_document->zone(), issues = m_document->issues(),
            refusals = m_document->refusals()](const std::atomic_bool &cancelled) {
            return groupRefusals(table, refusals, mostGroups)
                + groupIssues(table, zone, issues, mostGroups, &cancelled);
        },
        [this](const QList<IssueGroupRows> &groups) { takeGroups(groups); });
}

void IssuesPresenter::takeGroups(const QList<IssueGroupRows> &groups)
{
    m_areLinesOld = false;
    tellState();
    const QString shownKey = m_shownGroup >= 0 ? m_groups.at(m_shownGroup).key : QString();
    m_groups = groups;
    if (m_shownGroup >= 0) {
        const auto same = std::ranges::find(groups, shownKey, &IssueGroupRows::key);
        m_shownGroup = same == groups.end() ? -1 : int(same - groups.begin());
        m_panel->setShownGroup(m_shownGroup);
        if (m_shownGroup < 0) {
            Q_EMIT onlyRowsChanged(); // the last of them is mended: no filter without a line that says so
        }
    }
    QList<IssueGroup> lines;
    qint64 refused = 0;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const IssueGroupRows &group = groups.at(i);
        lines << IssueGroup { int(i), group.severity, group.text, int(group.rows.size()), mendText(group),
            group.first.row, group.isRefusal, !group.isRefusal && isOfDraft(group.first.rule), readingsOf(group) };
        if (group.isRefusal) {
            refused += group.rows.size();
        }
    }
    const DraftCounts counts = m_document ? m_document->counts() : DraftCounts();
    m_panel->setGroups(lines, counts.withErrors, counts.withWarnings, refused);
}

QStringList IssuesPresenter::readingsOf(const IssueGroupRows &group) const
{
    QStringList words;
    const bool isSaid = group.isRefusal || group.hasMend || !hasReadings(group.first.rule);
    const auto doubtful
        = isSaid || !m_document ? std::nullopt : firstDoubtful(*m_document, group.rows, group.first.field);
    for (const CellMend &mend :
        doubtful ? readingsOfMany(*m_document, *doubtful, m_panel->locale()) : QList<CellMend>()) {
        words << mend.words;
    }
    return words;
}

QString IssuesPresenter::mendText(const IssueGroupRows &group)
{
    const Rule rule = group.first.rule;
    const int rows = int(group.rows.size());
    if (group.isRefusal) {
        return group.hasCell && group.first.field != EventField::ExtraData ? tr("Set for all…") : QString();
    }
    if (canSetForAll(group)) {
        return tr("Set for all…");
    }
    if (group.hasMend) {
        return rule == Rule::UnknownOption ? tr("Replace in %Ln rows", nullptr, rows)
                                           : tr("Mend %Ln rows", nullptr, rows);
    }
    if (rule == Rule::TestAddress || rule == Rule::DuplicateContent) {
        return tr("Skip them", "leave these events out of sending", rows);
    }
    return {};
}

/// One value for the cells of all rows of a group, asked for with the column's own editor.
void IssuesPresenter::setForAll(const IssueGroupRows &group)
{
    auto *dialog = new SetColumnDialog(
        group.first.field, m_document->eventTemplate(), m_document->zone(), int(group.rows.size()), m_view);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &SetColumnDialog::textChosen, this, [this, group, snapshot = m_document->table()](const QString &text) {
            if (!m_document) {
                return;
            }
            ColumnEdit edit;
            edit.field = group.first.field;
            edit.rows = group.rows;
            edit.texts.append(text.toUtf8().toStdString());
            // Rows that a send has locked or moved meanwhile are left as they are.
            m_document->setColumns({ edit },
                tr("Set %1 of %n events", nullptr, int(group.rows.size()))
                    .arg(fieldLabel(group.first.field, m_document->eventTemplate())),
                &snapshot);
        });
    // The button it was asked from is gone with its line; the cells that were set are in the table.
    connect(dialog, &QDialog::finished, m_view, [view = m_view] { view->setFocus(Qt::OtherFocusReason); });
    connect(m_model, &EventTableModel::documentChanged, dialog, &QDialog::reject);
    dialog->open();
}

void IssuesPresenter::showRowsOf(int group)
{
    m_shownGroup = group;
    m_panel->setShownGroup(group);
    Q_EMIT onlyRowsChanged();
    if (group >= 0 && group < m_groups.size()) {
        Q_EMIT goToRequested(m_groups.at(group).first.row, m_groups.at(group).first.field);
    }
}

void IssuesPresenter::showRowsOfKind(const Issue &issue)
{
    const auto group = std::ranges::find_if(m_groups, [&](const IssueGroupRows &candidate) {
        return !candidate.isRefusal && candidate.first.rule == issue.rule && candidate.first.field == issue.field;
    });
    if (group != m_groups.end()) {
        showRowsOf(int(group - m_groups.begin()));
    }
}

void IssuesPresenter::mend(int group)
{
    if (!m_document || group < 0 || group >= m_groups.size()) {
        return;
    }
    const IssueGroupRows mended = m_groups.at(group);
    if (mended.isRefusal || canSetForAll(mended)) {
        return setForAll(mended);
    }
    if (!mended.hasMend) {
        m_document->setSkipped(mended.rows, true);
        return;
    }
    planAndShow(mended, {});
}

void IssuesPresenter::planAndShow(const IssueGroupRows &group, const MendWish &wish)
{
    m_mendPlanning.cancel();
    const auto plan
        = [table = m_document->table(), zone = m_document->zone(), issues = m_document->issues(), first = group.first,
              wish] { return planMend(table, zone, issues, first, mostMendLines, wish); };
    if (m_document->issues().size() <= issuesGroupedAtOnce) {
        return showMend(group.key, plan());
    }
    m_mendPlanning.start([plan](const std::atomic_bool &) { return plan(); },
        [this, key = group.key](const MendPlan &planned) { showMend(key, planned); });
}

void IssuesPresenter::showMend(const QString &key, const MendPlan &plan)
{
    const auto group = std::ranges::find(m_groups, key, &IssueGroupRows::key);
    if (!m_document || plan.edit.rows.isEmpty() || group == m_groups.end()) {
        return;
    }
    if (plan.edit.rows.size() == 1) { // the line itself says what will be
        m_document->mend(plan);
        return;
    }
    const auto shown = [this, field = plan.edit.field](const QString &canonical) {
        return displayText(canonical, field, m_document->eventTemplate(), m_panel->locale(), m_document->zone());
    };
    QList<MendLine> lines;
    for (const MendPlan::Example &example : plan.examples) {
        lines << MendLine { shown(example.before), shown(example.after), example.rows };
    }
    m_mendPlan = plan;
    const bool isReading = !group->hasMend; // of some of the group
    m_panel->showMend(int(group - m_groups.begin()), lines, plan.otherRows,
        isReading ? tr("Mend %Ln rows", nullptr, int(plan.edit.rows.size())) : QString());
}

} // namespace composer

#include "moc_issuespresenter.cpp"
