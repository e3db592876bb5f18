#include "ui/pages/issuespanel.h"

#include "ui/pages/issueline.h"
#include "ui/pages/mendpreview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/namedaction.h"
#include "ui/widgets/wrappinglabel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

int pluralNumber(qint64 number)
{
    return int(qMin<qint64>(number, std::numeric_limits<int>::max()));
}

QPushButton *makeIssueLink(const QString &text, const QString &what, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAccessibleName(u"%1: %2"_s.arg(text, what));
    button->setCursor(Qt::PointingHandCursor);
    theme::setKind(button, theme::Kind::Link);
    return button;
}

QWidget *makeBadge(const QString &iconName, theme::Role role, QLabel *text, QWidget *parent)
{
    auto *badge = new QFrame(parent);
    auto *layout = new QHBoxLayout(badge);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gapInside);
    layout->addWidget(new IconLabel(iconName, role, badge));
    layout->addWidget(text);
    theme::setTone(text, theme::Role::TextMuted);
    return badge;
}

} // namespace

IssuesPanel::IssuesPanel(QWidget *parent)
    : QWidget(parent)
    , m_errorCount(new QLabel(this))
    , m_warningCount(new QLabel(this))
    , m_refusedCount(new QLabel(this))
    , m_errorBadge(makeBadge(u"error"_s, theme::Role::Refused, m_errorCount, this))
    , m_warningBadge(makeBadge(u"warning"_s, theme::Role::Warning, m_warningCount, this))
    , m_refusedBadge(makeBadge(u"error"_s, theme::Role::Refused, m_refusedCount, this))
    , m_hint(new QLabel(this))
    , m_scroll(new QScrollArea(this))
    , m_mend(new MendPreview(this))
    , m_header(new QHBoxLayout)
    , m_body(new QWidget(this))
    , m_stack(new QStackedLayout)
{
    setObjectName(u"issuesPanel"_s);
    setAccessibleName(tr("Issues"));
    theme::setKind(this, theme::Kind::WindowArea);
    auto *title = new QLabel(tr("Issues"), this);
    title->setFont(theme::strongFont(title->font()));
    theme::setTone(m_hint, theme::Role::TextMuted);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_header->setSpacing(theme::gapGroup);
    m_header->addWidget(title);
    m_header->addWidget(m_errorBadge);
    m_header->addWidget(m_refusedBadge);
    m_header->addWidget(m_warningBadge);
    m_header->addStretch();
    m_header->addWidget(m_hint);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, theme::gap, 12, 0);
    layout->setSpacing(theme::gapInside);
    layout->addLayout(m_header);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_mend);
    m_body->setLayout(m_stack);
    m_stack->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_body, 1);
    connect(m_mend, &MendPreview::rejected, this, [this] {
        hideMend();
        Q_EMIT mendCancelled();
    });
    connect(m_mend, &MendPreview::accepted, this, [this] {
        hideMend();
        Q_EMIT mendAccepted();
    });
    m_body->hide(); // nothing yet
    rebuildLines();
}

void IssuesPanel::setGroups(const QList<IssueGroup> &groups, qint64 errors, qint64 warnings, qint64 refused)
{
    const bool sameLines = groups == m_groups;
    const bool wasBare = isBare();
    m_isAwaiting = false;
    m_groups = groups;
    m_errors = errors;
    m_warnings = warnings;
    m_refused = refused;
    if (!sameLines) {
        rebuildLines();
    }
    updateHint();
    m_body->setVisible(!isBare()); // else it takes the room of the letters above it
    if (wasBare != isBare()) {
        Q_EMIT barenessChanged();
    }
    if (!sameLines && isVisible()) {
        settle();
    }
}

/// Lines get their room, and the scroll bar goes if they fit, before anything is drawn: a scroll area does the latter
/// with the next event, and until then the bar stands over the buttons.
void IssuesPanel::settle()
{
    layout()->activate();
    m_list->layout()->activate();
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void IssuesPanel::awaitGroups()
{
    const bool wasBare = isBare();
    m_isAwaiting = true;
    m_body->show();
    if (wasBare) {
        Q_EMIT barenessChanged();
    }
}

int IssuesPanel::bareHeight() const
{
    return m_header->sizeHint().height() + 2 * theme::gap;
}

void IssuesPanel::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        showState();
    }
}

void IssuesPanel::showState()
{
    if (m_state == State::Old && isMendShown()) { // what it would do was planned for the rows as they were
        hideMend();
        Q_EMIT mendCancelled();
    }
    const bool isShown = m_state != State::Old;
    QWidget *focused = m_list->focusWidget();
    if (!isShown && focused && focused->hasFocus()) { // waits for the lines to come back
        m_waitingFocus = focused->objectName();
        setFocus(Qt::OtherFocusReason);
    }
    m_list->setVisible(isShown);
    updateHint();
    if (isShown && hasFocus() && !m_waitingFocus.isEmpty()) {
        focusLine(m_waitingFocus);
    }
    if (isShown) {
        m_waitingFocus.clear();
    }
}

/// At the same button, else at the first that is left.
void IssuesPanel::focusLine(const QString &button)
{
    auto *next = m_list->findChild<QPushButton *>(button);
    next = next ? next : m_list->findChild<QPushButton *>();
    if (next) {
        next->setFocus(Qt::OtherFocusReason);
    } else {
        Q_EMIT left();
    }
}

void IssuesPanel::setShownGroup(int key)
{
    if (m_shownGroup != key) {
        m_shownGroup = key;
        rebuildLines();
    }
}

void IssuesPanel::showMend(int key, const QList<MendLine> &lines, qint64 otherRows, const QString &acceptText)
{
    const auto group = std::ranges::find(m_groups, key, &IssueGroup::key);
    if (group == m_groups.cend()) {
        return;
    }
    m_mend->setLines(group->text, acceptText.isEmpty() ? group->mendText : acceptText, lines, otherRows);
    m_stack->setCurrentWidget(m_mend);
    m_mend->setFocus(Qt::OtherFocusReason);
    updateHint();
}

void IssuesPanel::hideMend()
{
    if (!isMendShown()) {
        return;
    }
    const bool hadFocus = m_mend->isAncestorOf(focusWidget());
    m_stack->setCurrentWidget(m_scroll);
    if (hadFocus && m_askedFrom) {
        m_askedFrom->setFocus(Qt::OtherFocusReason);
    }
    updateHint();
}

bool IssuesPanel::isMendShown() const
{
    return m_stack->currentWidget() == m_mend;
}

void IssuesPanel::rebuildLines()
{
    const int scrolled = m_scroll->verticalScrollBar()->value();
    const QWidget *focused = m_list ? m_list->focusWidget() : nullptr;
    const QString button = focused && focused->hasFocus() ? focused->objectName() : QString();
    m_list = new QWidget;
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, theme::gap);
    layout->setSpacing(0);
    for (const IssueGroup &group : std::as_const(m_groups)) {
        auto *hairline = new QFrame(m_list);
        hairline->setFrameShape(QFrame::HLine);
        layout->addWidget(hairline);
        layout->addWidget(makeLine(group));
    }
    layout->addStretch();
    if (QWidget *before = m_scroll->takeWidget())
        before->deleteLater(); // its button may be the one that was pressed
    m_scroll->setWidget(m_list);
    m_scroll->verticalScrollBar()->setValue(scrolled);
    showState();
    if (!button.isEmpty()) { // who works through the lines by keyboard goes on in them
        focusLine(button);
    }
}

QWidget *IssuesPanel::makeLine(const IssueGroup &group)
{
    const bool isError = group.severity == Severity::Error;
    auto *line = new IssueLine(m_list);
    auto *text = new WrappingLabel(group.text.simplified(), line);
    auto *icon = new IconLabel(
        isError ? u"error"_s : u"warning"_s, isError ? theme::Role::Refused : theme::Role::Warning, line);
    icon->setFixedHeight(fontMetrics().height()); // beside the first line of the sentence
    const QString word = group.isRefusal ? QString() : isError ? tr("Error") : tr("Warning"); // a refusal says it
    auto *kind = new QLabel(word, line);
    theme::setTone(kind, isError ? theme::Role::Refused : theme::Role::Warning);
    const QFontMetrics metrics(kind->font());
    kind->setFixedWidth(std::max(metrics.horizontalAdvance(tr("Error")), metrics.horizontalAdvance(tr("Warning"))));
    text->setObjectName(u"issueText%1"_s.arg(group.key));
    text->setAccessibleName(group.isRefusal ? group.text : u"%1: %2"_s.arg(word, group.text));
    auto *rows
        = new QLabel(group.isOfDraft ? tr("the whole draft") : tr("%Ln rows", nullptr, pluralNumber(group.rows)), line);
    theme::setTone(rows, theme::Role::TextMuted);
    const bool isShown = group.key == m_shownGroup;
    auto *show = makeIssueLink(isShown ? tr("Show all rows") : tr("Show rows"), group.text, line);
    show->setObjectName(u"showRows%1"_s.arg(group.key));

    line->words()->addWidget(icon);
    line->words()->addWidget(kind);
    line->words()->addWidget(text);
    line->words()->addWidget(rows);
    line->words()->addStretch(1);
    if (group.isOfDraft) {
        show->hide();
    } else if (group.firstRow >= 0) {
        auto *jump = makeIssueLink(tr("Row %L1").arg(group.firstRow + 1), group.text, line);
        jump->setObjectName(u"jump%1"_s.arg(group.key));
        jump->setToolTip(tr("Go to the first of these rows"));
        line->actions()->addWidget(jump);
        connect(jump, &QPushButton::clicked, this, [this, key = group.key] { Q_EMIT jumpRequested(key); });
    }
    line->actions()->addWidget(show);
    connect(show, &QPushButton::clicked, this,
        [this, isShown, key = group.key] { Q_EMIT showRowsRequested(isShown ? -1 : key); });
    if (!group.mendText.isEmpty()) {
        auto *mend = makeIssueLink(group.mendText, group.text, line);
        mend->setObjectName(u"mend%1"_s.arg(group.key));
        line->actions()->addWidget(mend);
        connect(mend, &QPushButton::clicked, this, [this, mend, key = group.key] {
            m_askedFrom = mend;
            Q_EMIT mendRequested(key);
        });
    }
    if (!group.readings.isEmpty()) {
        addReadings(*line, group);
    }
    return line;
}

/// What only a person can say is said once for all of them: a menu of the readings.
void IssuesPanel::addReadings(IssueLine &line, const IssueGroup &group)
{
    auto *button = makeIssueLink(tr("Read as…"), group.text, &line);
    button->setObjectName(u"readAs%1"_s.arg(group.key));
    line.actions()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, button, group] {
        m_askedFrom = button;
        auto *menu = new QMenu(button);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (int i = 0; i < group.readings.size(); ++i) {
            QAction *action = addNamed(*menu, group.readings.at(i));
            action->setObjectName(u"reading%1"_s.arg(i));
            connect(action, &QAction::triggered, this, [this, key = group.key, i] { Q_EMIT readingRequested(key, i); });
        }
        menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    });
}

void IssuesPanel::updateHint()
{
    m_errorCount->setText(tr("%Ln with errors", nullptr, pluralNumber(m_errors)));
    m_warningCount->setText(tr("%Ln with warnings", nullptr, pluralNumber(m_warnings)));
    m_refusedCount->setText(tr("%Ln refused", nullptr, pluralNumber(m_refused)));
    const bool areNew = m_state != State::Old;
    m_refusedBadge->setVisible(areNew && m_refused > 0);
    m_errorBadge->setVisible(areNew && m_errors > 0);
    m_warningBadge->setVisible(areNew && m_warnings > 0);
    m_hint->setText(isMendShown()       ? tr("Esc changes nothing")
            : m_state != State::Checked ? tr("Checking…")
            : m_groups.isEmpty()        ? tr("Nothing to mend")
                                        : tr("F8 next issue"));
}

} // namespace composer

#include "moc_issuespanel.cpp"
