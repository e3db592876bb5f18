#include "ui/dialogs/reviewdialog.h"

#include "ui/models/accountlook.h"
#include "ui/models/embedsurvey.h"
#include "ui/models/spokentime.h"
#include "ui/theme/emphasis.h"
#include "ui/theme/wordkeeping.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/embedsurveyrow.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/factrow.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/reviewguard.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextDocumentFragment>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int reviewWidth = 560;
constexpr int leastFactsHeight = 96;
constexpr int leastRoom = 520; // of the smallest window, 1366 × 768 at 125 %

} // namespace

ReviewDialog::ReviewDialog(const PlanSummary &summary, const Connection &connection, const EventTemplate &eventTemplate,
    const QTimeZone &zone, QWidget *parent)
    : QDialog(parent)
    , m_template(eventTemplate)
    , m_zone(zone)
    , m_connection(connection)
    , m_isLive(
          !connection.isPractice && accountNature(connection.facts.type, connection.baseUrl) == AccountNature::Live)
    , m_once(summary)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"reviewDialog"_s);
    setWindowTitle(tr("Review"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(reviewWidth);

    m_layout->setContentsMargins(theme::gapPage, theme::gapPage, theme::gapPage, theme::gapPage - theme::gapInside);
    m_layout->setSpacing(theme::gapGroup);
    addHeading(m_layout);
    m_layout->addWidget(portalBand(connection));
    addHolder(m_layout, summary.earlier);
    addConsent(m_layout);
    addButtons(m_layout);
    showSummary(summary);
}

void ReviewDialog::addHeading(QBoxLayout *layout)
{
    m_title = new QLabel;
    m_title->setObjectName(u"reviewTitle"_s);
    m_title->setFont(theme::titleFont(font()));
    auto *subtitle = new QLabel(tr("Created events cannot be changed or deleted."));
    subtitle->setWordWrap(true); // beside two links
    subtitle->setMinimumWidth(1);
    theme::setTone(subtitle, theme::Role::TextMuted);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(theme::gapInside);
    m_request = new QPushButton(tr("See the request…"));
    m_request->setObjectName(u"seeRequestButton"_s);
    m_request->setAutoDefault(false);
    theme::setKind(m_request, theme::Kind::Link);
    connect(m_request, &QPushButton::clicked, this, &ReviewDialog::requestWanted);
    auto *line = new QHBoxLayout;
    line->addWidget(subtitle, 1);
    if (!m_connection.isPractice) {
        m_rehearse = new QPushButton(tr("Rehearse first…"));
        m_rehearse->setObjectName(u"rehearseButton"_s);
        m_rehearse->setToolTip(tr("The same plan in a Practice account on this computer; nothing reaches HubSpot"));
        m_rehearse->setAutoDefault(false);
        theme::setKind(m_rehearse, theme::Kind::Link);
        connect(m_rehearse, &QPushButton::clicked, this, &ReviewDialog::rehearsalRequested);
        line->addWidget(m_rehearse);
    }
    line->addWidget(m_request);
    heading->addWidget(m_title);
    heading->addLayout(line);
    layout->addLayout(heading);
    setAccessibleDescription(subtitle->text());
}

void ReviewDialog::showSummary(const PlanSummary &summary)
{
    m_shown = summary;
    m_title->setText(summary.events > 0 ? tr("%1?", "%1 is “Create 125 events”").arg(createVerb(summary.events))
                                        : tr("Nothing new to create"));
    setAccessibleName(m_title->text());
    showFacts(summary);
    m_consent->setChecked(false);
    m_consent->setVisible(summary.emailsThatWouldChange > 0);
    m_consent->setText(
        tr("I understand that %Ln contacts get another email address", nullptr, int(summary.emailsThatWouldChange)));
    m_createAll->setText(m_isLive
            ? tr("%1 · Live", "Create 125 events, on a live account").arg(createVerb(summary.events))
            : createVerb(summary.events));
    m_createAll->setVisible(summary.events > 0);
    m_createFirst->setVisible(summary.events > 1);
    m_firstRow->setVisible(summary.events > 1 && m_first->count() > 0);
    m_request->setVisible(summary.events > 0);
    if (m_rehearse)
        m_rehearse->setVisible(summary.events > 0);
    if (m_guard) {
        m_guard->setEvents(summary.events);
        m_guard->setVisible(summary.events > 0); // there will be no receipt
    }
    enableButtons();
}

void ReviewDialog::enableButtons()
{
    const bool understood = m_shown.emailsThatWouldChange == 0 || m_consent->isChecked();
    const bool isTyped = !m_guard || m_guard->isSatisfied();
    m_createAll->setEnabled(understood && isTyped && m_shown.events > 0 && !m_creating);
    m_createAll->setToolTip(m_guard ? m_guard->missing() : QString());
    const bool mayCreateOne = isTyped || !m_guard->asksAlways();
    m_createFirst->setEnabled(understood && mayCreateOne && m_shown.events > 0 && !m_creating);
}

void ReviewDialog::askForNumberAbove(int events)
{
    m_guard = new ReviewGuard(m_connection, events);
    m_guard->setEvents(m_shown.events);
    m_guard->setVisible(m_shown.events > 0);
    if (!m_shown.restored.isEmpty())
        m_guard->askAlways(tr("Asked because the record of sends to this account was damaged and restored."));
    m_layout->insertWidget(m_layout->count() - 1, m_guard); // above the buttons
    connect(m_guard, &ReviewGuard::changed, this, &ReviewDialog::enableButtons);
    enableButtons();
    if (isVisible())
        fitHeights();
}

QString ReviewDialog::note() const
{
    return m_guard ? m_guard->note() : QString();
}

void ReviewDialog::offerScopes(const QStringList &names)
{
    m_scope = new ElidedComboBox;
    m_scope->setObjectName(u"reviewScope"_s);
    m_scope->setAccessibleName(tr("Which events"));
    m_scope->setMinimumHeight(theme::controlHeight);
    m_scope->addItems(names);
    m_layout->insertWidget(m_layout->indexOf(m_facts), m_scope);
    setTabOrder(m_scope, m_facts);
    connect(m_scope, &QComboBox::activated, this, &ReviewDialog::scopeChosen);
    if (isVisible())
        fitHeights();
}

void ReviewDialog::offerFirsts(const QStringList &names)
{
    m_first->clear();
    m_first->addItems(names);
    m_firstRow->setVisible(!names.isEmpty() && m_shown.events > 1); // one alone says which it is
    m_createFirst->setToolTip(names.value(0).toHtmlEscaped());
    if (isVisible())
        fitHeights();
}

int ReviewDialog::first() const
{
    return std::max(0, m_first->currentIndex());
}

int ReviewDialog::scope() const
{
    return m_scope ? m_scope->currentIndex() : 0;
}

void ReviewDialog::showPlan(const PlanSummary &once, const std::optional<PlanSummary> &again,
    const QList<ReviewFact> &gaps, const QList<ReviewFact> &gapsAgain)
{
    m_gaps = gaps;
    m_gapsAgain = gapsAgain;
    m_once = once;
    if (m_again)
        m_again->setChecked(false);
    showSummary(once);
    if (again)
        offerAgain(*again);
    else if (m_again)
        m_again->hide();
    if (isVisible())
        fitHeights();
}

void ReviewDialog::offerAgain(const PlanSummary &again)
{
    m_twice = again;
    if (!m_again) {
        m_again = new QCheckBox;
        m_again->setObjectName(u"reviewAgain"_s);
        m_layout->insertWidget(m_layout->indexOf(m_facts) + 1, m_again);
        setTabOrder(m_facts, m_again);
        connect(m_again, &QCheckBox::toggled, this, [this](bool wanted) {
            showSummary(wanted ? m_twice : m_once);
            fitHeights();
        });
    }
    const int more = int(again.events - m_once.events);
    m_again->setText(m_once.leftOutFor(LeftOut::SameContent) > 0
            ? tr("Create the %Ln events again that say the same as earlier ones", nullptr, more)
            : tr("Create the %Ln events that are perhaps here already", nullptr, more));
    m_again->show();
    if (isVisible())
        fitHeights();
}

bool ReviewDialog::createsAgain() const
{
    return m_again && m_again->isChecked();
}

QWidget *ReviewDialog::portalBand(const Connection &connection)
{
    const AccountLook look = accountLook(connection);
    const theme::Role role = m_isLive ? theme::Role::Warning : look.role; // here it matters
    auto *band = new QFrame;
    if (m_isLive || connection.isPractice)
        theme::setGround(band, m_isLive ? theme::Role::WarningSoft : look.ground);
    else
        theme::setKind(band, theme::Kind::Raised);
    band->setObjectName(u"reviewPortal"_s);
    auto *layout = new QHBoxLayout(band);
    layout->setContentsMargins(theme::gap + theme::gapInside, theme::gap, theme::gap + theme::gapInside, theme::gap);
    layout->setSpacing(theme::gap + 2);
    layout->addWidget(new IconLabel(look.icon, role), 0, Qt::AlignTop);
    QStringList names { u"<b>%1</b>"_s.arg(connection.name.toHtmlEscaped()) };
    if (!connection.isPractice) { // its name says it
        const QString &number = connection.facts.hubId;
        names << (number.isEmpty() ? connection.baseUrl.host() : number).toHtmlEscaped();
        names << u"<b>%1</b>"_s.arg(look.word.toHtmlEscaped());
    }
    auto *label = new QLabel(theme::emphasised(names.join(u" · "_s)));
    label->setObjectName(u"reviewPortalText"_s);
    label->setTextFormat(Qt::RichText);
    constexpr qsizetype shortName = 24; // leaves its room to the sentence beside it
    const bool isShort = !m_isLive && connection.name.size() <= shortName;
    label->setWordWrap(!isShort);
    if (!isShort)
        label->setMinimumSize(1, 1);
    auto *aside = new QLabel(accountAside(connection));
    aside->setObjectName(u"reviewPortalAside"_s);
    aside->setTextFormat(Qt::PlainText);
    aside->setWordWrap(true);
    aside->setMinimumWidth(1);
    aside->setAlignment(Qt::AlignRight | Qt::AlignTop);
    layout->addWidget(label, isShort ? 0 : 1, Qt::AlignTop);
    layout->addWidget(aside, 1, Qt::AlignTop);
    return band;
}

void ReviewDialog::setCardGaps(const QList<ReviewFact> &once, const QList<ReviewFact> &again)
{
    m_gaps = once;
    m_gapsAgain = again;
    showFacts(m_shown);
    if (isVisible())
        fitHeights();
}

void ReviewDialog::nameDraft(const QString &draftName)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    const auto add = [&](const QString &word, const QString &name, const QString &objectName) {
        auto *label = new QLabel(word);
        theme::setTone(label, theme::Role::TextMuted);
        auto *value = new QLabel(name);
        value->setObjectName(objectName);
        value->setTextFormat(Qt::PlainText);
        value->setFont(theme::strongFont(font()));
        value->setWordWrap(true);
        value->setMinimumWidth(1);
        value->setAccessibleName(u"%1: %2"_s.arg(word, name));
        row->addWidget(label, 0, Qt::AlignTop);
        row->addWidget(value, 1, Qt::AlignTop);
    };
    add(tr("Draft"), draftName, u"reviewDraft"_s);
    add(tr("Template"), m_template.name, u"reviewTemplate"_s);
    m_layout->insertLayout(m_layout->indexOf(m_facts), row);
    if (isVisible())
        fitHeights();
}

void ReviewDialog::setAccountZone(const QTimeZone &zone)
{
    m_accountZone = zone;
    showFacts(m_shown);
}

void ReviewDialog::showFacts(const PlanSummary &summary)
{
    auto *list = new FactList;
    list->setObjectName(u"reviewFacts"_s);
    QList<ReviewFact> facts = reviewFacts(summary, m_template, { m_zone, m_accountZone }, locale());
    if (!facts.isEmpty()) { // behind what is created
        const QList<ReviewFact> &gaps = createsAgain() ? m_gapsAgain : m_gaps;
        for (qsizetype i = 0; i < gaps.size(); ++i)
            facts.insert(1 + i, gaps[i]);
    }
    for (const ReviewFact &fact : facts) {
        auto *row = new FactRow(fact.icon, fact.role, fact.factHtml, fact.explanation);
        if (fact.issue || fact.leftOut) {
            const QString said = QTextDocumentFragment::fromHtml(fact.factHtml).toPlainText();
            QPushButton *show = row->addLink(tr("Show rows"), tr("Show rows: %1").arg(said));
            show->setObjectName(fact.issue ? u"showFactRows"_s : u"showLeftOutRows"_s);
            connect(show, &QPushButton::clicked, this, [this, issue = fact.issue, leftOut = fact.leftOut] {
                if (m_creating)
                    return;
                if (issue)
                    Q_EMIT showRowsRequested(*issue);
                else
                    Q_EMIT showLeftOutRequested(*leftOut);
                reject();
            });
        }
        list->addFact(row);
    }
    list->setAccessibleName(tr("What will happen"));
    FactList *const before = std::exchange(m_facts, list);
    if (m_survey)
        addSurvey();
    if (before) {
        delete m_layout->replaceWidget(before, list);
        before->hide();
        before->deleteLater();
    } else {
        constexpr int belowTheAccount = 2;
        m_layout->insertWidget(belowTheAccount, list);
    }
}

void ReviewDialog::addHolder(QBoxLayout *layout, const QList<EarlierSend> &earlier)
{
    const auto holds = [](const EarlierSend &send) {
        return send.reason == LeftOut::InOtherSend || send.reason == LeftOut::Unsettled;
    };
    const auto holder = std::find_if(earlier.cbegin(), earlier.cend(), holds);
    if (holder == earlier.cend())
        return;
    auto *open = new QPushButton(tr("Open the send of %1").arg(spokenInstant(holder->createdAtMs, m_zone, locale())));
    open->setObjectName(u"openSendButton"_s);
    open->setAutoDefault(false);
    m_holder = open;
    layout->addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, planId = holder->planId] {
        Q_EMIT openSendRequested(planId);
        reject();
    });
}

void ReviewDialog::addConsent(QBoxLayout *layout)
{
    m_consent = new QCheckBox;
    m_consent->setObjectName(u"reviewConsent"_s);
    layout->addWidget(m_consent);
    connect(m_consent, &QCheckBox::toggled, this, &ReviewDialog::enableButtons);
}

void ReviewDialog::addButtons(QBoxLayout *layout)
{
    m_createFirst = new QPushButton(tr("Create 1 first and look at it"));
    m_createFirst->setObjectName(u"createFirstButton"_s);
    m_cancel = new QPushButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancelButton"_s);
    m_createAll = new QPushButton;
    m_createAll->setObjectName(u"createAllButton"_s);
    theme::setKind(m_createAll, m_isLive ? theme::Kind::Careful : theme::Kind::Primary);
    if (m_isLive)
        m_createAll->setIcon(theme::icon(u"globe"_s, theme::Role::OnAccent));
    for (QPushButton *button : { m_createFirst, m_cancel, m_createAll })
        button->setAutoDefault(false);

    m_first = new ElidedComboBox;
    m_first->setObjectName(u"reviewFirst"_s);
    m_first->setAccessibleName(tr("Which event is created first, to look at it"));
    m_first->setMinimumHeight(theme::controlHeight);
    m_first->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_first->setMinimumContentsLength(12);
    m_first->setOpensUpwards(true); // the buttons stay in sight
    m_firstRow = new QWidget;
    auto *firstLabel = new QLabel(tr("First event"));
    firstLabel->setBuddy(m_first);
    theme::setTone(firstLabel, theme::Role::TextMuted);
    auto *firstLine = new QHBoxLayout(m_firstRow);
    firstLine->setContentsMargins(0, 0, 0, 0);
    firstLine->setSpacing(theme::gapGroup);
    firstLine->addWidget(firstLabel);
    firstLine->addWidget(m_first, 1);
    m_firstRow->hide();
    connect(m_first, &QComboBox::currentTextChanged, this, [this](const QString &name) {
        m_first->setToolTip(name.toHtmlEscaped());
        m_createFirst->setToolTip(name.toHtmlEscaped());
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    row->addWidget(m_createFirst);
    row->addStretch(1);
    row->addWidget(m_cancel);
    row->addWidget(m_createAll);
    m_said = new MessageBar;
    m_said->setObjectName(u"reviewSaid"_s);
    connect(m_said, &MessageBar::closed, this, &ReviewDialog::fitHeights);
    auto *both = new QVBoxLayout;
    both->setSpacing(theme::gapGroup);
    both->addWidget(m_firstRow);
    both->addWidget(m_said);
    both->addLayout(row);
    layout->addLayout(both);

    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_createAll, &QPushButton::clicked, this, [this] {
        beginCreating(m_createAll);
        Q_EMIT createAllRequested();
    });
    connect(m_createFirst, &QPushButton::clicked, this, [this] {
        beginCreating(m_createFirst);
        Q_EMIT createFirstRequested();
    });
}

void ReviewDialog::setEmbedSurvey(EmbedSurvey *survey)
{
    if (!survey || survey->state().events == 0)
        return;
    m_survey = survey;
    addSurvey();
    connect(survey, &EmbedSurvey::changed, this, [this] {
        if (isVisible())
            fitHeights();
    });
}

void ReviewDialog::addSurvey()
{
    auto *row = new EmbedSurveyRow;
    row->setZone(m_zone);
    m_facts->addFact(row); // before it has something to say: without a parent it would be a window
    row->setSurvey(m_survey);
}

void ReviewDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter is pressed by habit. Here it may take back, never send.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_cancel->hasFocus())
            reject();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void ReviewDialog::fitHeights()
{
    theme::settleTexts(*this); // facts may have come after the sheet was shown
    const int width = reviewWidth - 2 * theme::gapPage;
    const int needed = m_facts->heightNeeded(width);
    m_facts->setRoom(needed, true);
    m_layout->activate();
    // What is asked for stays on a small screen; the facts scroll, and end with a whole one.
    const int room = parentWidget() ? std::max(leastRoom, parentWidget()->window()->height()) : leastRoom;
    if (const int excess = m_layout->totalHeightForWidth(reviewWidth) - room; excess > 0) {
        m_facts->setRoom(m_facts->wholeFacts(width, std::max(leastFactsHeight, needed - excess)), false);
        m_layout->activate();
    }
    setFixedHeight(m_layout->totalHeightForWidth(reviewWidth));
}

void ReviewDialog::showEvent(QShowEvent *event)
{
    fitHeights(); // only now fonts are final and heights can be asked for
    QDialog::showEvent(event);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace composer

#include "moc_reviewdialog.cpp"
