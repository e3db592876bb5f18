#include "ui/pages/sendpage.h"

#include "ui/delegates/outcomedelegate.h"
#include "ui/models/outcomelook.h"
#include "ui/models/sentences.h"
#include "ui/pages/firsteventcard.h"
#include "ui/pages/sendinspector.h"
#include "ui/theme/iconroom.h"
#include "ui/widgets/accessbanner.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/doubleclickguard.h"
#include "ui/widgets/filterchipbar.h"
#include "ui/widgets/holdbanner.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/outcomebar.h"
#include "ui/widgets/panes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInspectorWidth = 372;
constexpr int leastInspectorWidth = 280;
constexpr int leastTableWidth = 400;

const QString allKey = u"all"_s;

QPushButton *pageButton(const QString &text, const QString &objectName, const QString &iconName = {})
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    if (!iconName.isEmpty()) {
        button->setIcon(theme::icon(iconName));
        theme::standIconApart(button);
    }
    return button;
}

QFrame *pageLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    return line;
}

/// Of several events, which languages tell apart from one: «Creados 992».
QString chipWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Created:
        return SendPage::tr("Created", "events, beside their number");
    case Outcome::Refused:
        return SendPage::tr("Refused", "events, beside their number");
    case Outcome::Unknown:
        return SendPage::tr("Unknown", "events, beside their number");
    case Outcome::Skipped:
        return SendPage::tr("Skipped", "events, beside their number");
    case Outcome::NotSent:
        return SendPage::tr("Not sent", "events, beside their number");
    case Outcome::Waiting:
        return SendPage::tr("Waiting", "events, beside their number");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

SendPage::SendPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new SendModel(this))
{
    setObjectName(u"sendPage"_s);
    makeTable();
    auto *main = new QWidget;
    theme::setKind(main, theme::Kind::Surface);
    main->setAttribute(Qt::WA_StyledBackground);
    main->setMinimumWidth(leastTableWidth);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(pageLine());
    column->addWidget(makeFilters());
    column->addWidget(pageLine());
    column->addWidget(m_table, 1);
    column->addWidget(pageLine());
    m_foot = makeFoot();
    column->addWidget(m_foot);

    m_inspector = new SendInspector;
    m_inspector->setMinimumWidth(leastInspectorWidth);
    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"sendSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(main);
    m_splitter->addWidget(m_inspector);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    setFocusProxy(m_table);

    setPane(m_table, panes::table);
    setPane(m_inspector, panes::detail);
    setPane(m_message, panes::message);
    connectParts();
    showStatus({});
}

QWidget *SendPage::makeHead()
{
    auto *head = new QWidget;
    m_heading = new SendHeading;
    connect(m_heading, &SendHeading::draftRequested, this, &SendPage::draftRequested);
    m_sentence = new QLabel;
    m_sentence->setObjectName(u"sendSentence"_s);
    m_sentence->setTextFormat(Qt::RichText);
    m_sentence->setWordWrap(true);
    setAccessibleRole(m_sentence, QAccessible::AlertMessage);
    m_sentence->setMinimumSize(1, theme::controlHeight);
    m_pause = pageButton(tr("Pause"), u"pauseButton"_s, u"pause"_s);
    m_resume = pageButton(tr("Resume"), u"resumeButton"_s, u"play"_s);
    m_stop = pageButton(tr("Stop"), u"stopButton"_s);
    m_ask = pageButton({}, u"askButton"_s);
    m_mend = pageButton({}, u"mendButton"_s);
    makeStopMenu();
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::gap);
    line->addWidget(m_sentence, 1);
    for (QPushButton *button : { m_ask, m_mend, m_pause, m_resume, m_stop })
        line->addWidget(button, 0, Qt::AlignTop);

    m_bar = new OutcomeBar;
    m_bar->setObjectName(u"outcomeBar"_s);
    m_message = new MessageBar;
    m_message->setObjectName(u"sendMessage"_s);
    m_access = new AccessBanner;
    m_hold = new HoldBanner;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(
        theme::gapGroup, theme::gap + theme::gapInside, theme::gapGroup, theme::gap + theme::gapInside);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_heading);
    layout->addLayout(line);
    layout->addWidget(m_bar);
    layout->addWidget(m_message);
    layout->addWidget(m_access);
    layout->addWidget(m_hold);
    m_first = new FirstEventCard;
    layout->addWidget(m_first);
    return head;
}

void SendPage::makeStopMenu()
{
    auto *menu = new QMenu(m_stop);
    m_stopAfterBatch = menu->addAction(QString());
    m_stopAfterBatch->setObjectName(u"stopAfterBatchAction"_s);
    m_stopNow = menu->addAction(QString());
    m_stopNow->setObjectName(u"stopNowAction"_s);
    m_stop->setMenu(menu);
}

QWidget *SendPage::makeFilters()
{
    auto *filters = new QWidget;
    m_chips = new FilterChipBar;
    m_chips->setObjectName(u"outcomeChips"_s);
    auto *layout = new QHBoxLayout(filters);
    layout->setContentsMargins(theme::gap + theme::gapInside, theme::gap, theme::gap + theme::gapInside, theme::gap);
    layout->addWidget(m_chips, 1);
    return filters;
}

void SendPage::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"sendTable"_s);
    m_table->setAccessibleName(tr("Events of this send"));
    m_table->setModel(m_model);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    using Column = SendModel::Column;
    m_table->setItemDelegate(new OutcomeDelegate(SendModel::OutcomeRole,
        { int(Column::Mark), int(Column::Outcome), { int(Column::Number), int(Column::Why) } }, m_table));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(32);
    header->setSectionResizeMode(int(Column::Mark), QHeaderView::Fixed);
    header->setSectionResizeMode(int(Column::Why), QHeaderView::Stretch);
    m_table->setColumnWidth(int(Column::Number), 52);
    m_table->setColumnWidth(int(Column::Mark), 32);
    m_table->setColumnWidth(int(Column::Identity), 230); // an address of usual length
    m_table->setColumnWidth(int(Column::Outcome), 88);
}

QWidget *SendPage::makeFoot()
{
    auto *foot = new QWidget;
    m_saveOutcomes = pageButton(tr("Save outcome CSV…"), u"saveOutcomesButton"_s);
    m_saveReceipt = pageButton(tr("Save receipt…"), u"saveReceiptButton"_s);
    m_saveOutcomes->setToolTip(tr("Your rows with what became of each; can be opened again"));
    m_saveReceipt->setToolTip(
        tr("All that is known of this send, request by request: for your records and for support"));
    m_describe = pageButton(tr("Name and note…"), u"describeButton"_s);
    for (QPushButton *button : { m_describe, m_saveOutcomes, m_saveReceipt })
        theme::setKind(button, theme::Kind::Link);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::gapGroup, theme::gapInside, theme::gap + theme::gapInside, theme::gapInside);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_describe);
    layout->addStretch(1);
    layout->addWidget(m_saveOutcomes);
    layout->addWidget(m_saveReceipt);
    return foot;
}

void SendPage::connectParts()
{
    new DoubleClickGuard({ m_pause, m_resume }, this);
    connect(m_pause, &QPushButton::clicked, this, &SendPage::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &SendPage::resumeRequested);
    connect(m_stopAfterBatch, &QAction::triggered, this, &SendPage::stopAfterBatchRequested);
    connect(m_stopNow, &QAction::triggered, this, &SendPage::stopNowRequested);
    connect(m_ask, &QPushButton::clicked, this, &SendPage::askRequested);
    connect(m_mend, &QPushButton::clicked, this, &SendPage::mendRefusedRequested);
    connect(m_saveOutcomes, &QPushButton::clicked, this, &SendPage::saveOutcomesRequested);
    connect(m_saveReceipt, &QPushButton::clicked, this, &SendPage::saveReceiptRequested);
    connect(m_describe, &QPushButton::clicked, this, &SendPage::describeRequested);
    connect(m_hold, &HoldBanner::holdingChanged, this, [this] { showStatus(m_status); });
    connect(m_first, &FirstEventCard::goOnRequested, this, &SendPage::resumeRequested);
    connect(m_first, &FirstEventCard::stopRequested, this, &SendPage::stopAfterBatchRequested);
    connect(m_first, &FirstEventCard::askRequested, this, &SendPage::askRequested);
    connect(m_first, &FirstEventCard::mendRequested, this, [this] { Q_EMIT mendRowRequested(1); });
    connect(m_inspector, &SendInspector::askRequested, this, &SendPage::askRequested);
    connect(m_inspector, &SendInspector::mendRequested, this, [this] { Q_EMIT mendRowRequested(m_currentNumber); });
    connect(m_inspector, &SendInspector::linkActivated, this, &SendPage::linkActivated);
    connect(m_inspector, &SendInspector::correctionWanted, this, [this] { Q_EMIT correctionWanted(m_currentNumber); });
    connect(m_inspector, &SendInspector::requestWanted, this, [this] { Q_EMIT requestWanted(m_currentNumber); });
    connect(m_inspector, &SendInspector::decided, this,
        [this](Found found, bool all) { Q_EMIT decided(all ? 0 : m_currentNumber, found); });
    connect(m_chips, &FilterChipBar::currentKeyChanged, this, &SendPage::applyFilter);
    connect(m_model, &SendModel::countsChanged, this, &SendPage::showCounts);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SendPage::followCurrentRow);
}

void SendPage::showStatus(const SendStatus &status)
{
    const bool newSituation = status.state != m_status.state || status.pauseText != m_status.pauseText;
    m_status = status;
    m_status.isRehearsal = !m_isKept;
    const QString explanation = sendExplanation(m_status, locale());
    const QString words = joinedSentences({ withFullStop(sendHeadline(status, locale())), explanation });
    newSituation ? announce(m_sentence, words) : nameQuietly(m_sentence, words);
    m_sentence->setText(u"<b>%1</b>&nbsp;&nbsp; <span style=\"color:%2\">%3</span>"_s.arg(
        sendHeadline(status, locale()).toHtmlEscaped(), theme::color(theme::Role::TextMuted, palette()).name(),
        explanation.toHtmlEscaped()));
    m_actions = sendActions(status);
    const bool wasOnThem = m_pause->hasFocus() || m_resume->hasFocus();
    m_pause->setVisible(m_actions.pause);
    const bool isHeld = m_hold->isHolding(); // the banner has what can be done
    m_resume->setVisible(m_actions.resume && !isHeld);
    m_stop->setVisible(m_actions.stop && !isHeld);
    m_stopAfterBatch->setEnabled(status.state != SendState::Stopping);
    const StopWords stops = stopWords(status.state);
    m_stopAfterBatch->setText(stops.afterBatch);
    m_stopNow->setText(stops.now);
    m_ask->setVisible(m_actions.ask);
    m_ask->setText(tr("Ask about %Ln", nullptr, int(status.counts.of(Outcome::Unknown))));
    const bool isLookedAt = status.state == SendState::Paused && status.pauseReason == PauseReason::FirstEvent;
    m_mend->setVisible(m_actions.mend && m_isKept && !isLookedAt); // the card has it
    m_mend->setText(tr("Mend %Ln in the draft", nullptr, int(status.toMend())));
    keepFocus(wasOnThem);
    m_saveOutcomes->setEnabled(m_actions.save);
    m_saveReceipt->setEnabled(m_actions.save);
    m_inspector->setAccount(status.portalName, status.isPractice);
    m_inspector->setAskEnabled(m_actions.ask);
    m_inspector->setMendEnabled(m_actions.mend);
    m_inspector->setMendElsewhere(isLookedAt);
    m_first->setMendable(m_actions.mend);

    if (newSituation)
        showSituation();
    showCounts();
}

/// Pause becomes Resume and back: the focus stays in their place, also while neither can be pressed.
void SendPage::keepFocus(bool wasOnThem)
{
    const bool isWanted = wasOnThem || (m_wantsFocus && m_table->hasFocus()); // unless the person went elsewhere
    m_wantsFocus = false;
    if (!isWanted || m_pause->hasFocus() || m_resume->hasFocus())
        return;
    if (m_actions.pause || m_actions.resume) {
        (m_actions.pause ? m_pause : m_resume)->setFocus();
    } else {
        m_table->setFocus();
        m_wantsFocus = true;
    }
}

void SendPage::showSituation()
{
    const bool wantsAccess = m_status.pauseReason == PauseReason::TokenRejected
        || m_status.pauseReason == PauseReason::OtherAccount; // another sign-in, or another token
    const bool lostAccess = m_status.state == SendState::Paused && wantsAccess && !m_status.isPractice;
    if (lostAccess) {
        m_message->clear();
        m_access->ask(m_status.isSignedIn ? AccessBanner::Way::SignIn : AccessBanner::Way::Token, m_status.pauseText,
            m_status.portalName);
        return;
    }
    m_access->done();
    const bool isSaidByCard = m_status.pauseReason == PauseReason::FirstEvent;
    if (m_status.state == SendState::Failed)
        m_message->showError(m_status.error);
    else if (m_status.state == SendState::Paused && !m_status.pauseText.isEmpty() && !isSaidByCard)
        m_message->showMessage(MessageBar::Tone::Warning, m_status.pauseText, m_status.error.detail);
    else
        m_message->clear();
}

void SendPage::showCounts()
{
    // The rows themselves are counted, not what somebody says of them: chips, bar, identity and table cannot disagree.
    const OutcomeCounts &counts = m_model->counts();
    QList<FilterChip> chips { { allKey, tr("All"), counts.total(), {}, theme::Role::Text } };
    for (const Outcome outcome : { Outcome::Created, Outcome::Refused, Outcome::Unknown, Outcome::Skipped,
             Outcome::NotSent, Outcome::Waiting }) {
        const bool rare = outcome == Outcome::Skipped || outcome == Outcome::NotSent;
        if (rare && counts.of(outcome) == 0 && m_model->filter() != outcome)
            continue;
        const OutcomeLook look = outcomeLook(outcome);
        chips += { outcomeKey(outcome), chipWord(outcome), counts.of(outcome), look.icon, look.role };
    }
    m_chips->setChips(chips);
    m_bar->setCounts(counts);
    m_identity = countIdentity(counts, locale());
    Q_EMIT countsShown();
}

void SendPage::setKept(bool kept)
{
    m_isKept = kept;
    m_foot->setVisible(kept);
    m_mend->setVisible(m_actions.mend && kept);
    m_inspector->setKept(kept);
}

QString SendPage::countSentence() const
{
    return m_identity;
}

void SendPage::setOrigin(const SendOrigin &origin)
{
    m_origin = origin;
    m_heading->setOrigin(origin, m_zone);
}

void SendPage::setDraft(const std::optional<QString> &counts)
{
    m_heading->setDraft(counts);
}

void SendPage::setTimeZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (m_origin.createdAtMs > 0)
        m_heading->setOrigin(m_origin, m_zone);
}

void SendPage::applyFilter(const QString &key)
{
    std::optional<Outcome> filter;
    for (int i = 0; i < outcomeCount; ++i) {
        if (outcomeKey(Outcome(i)) == key)
            filter = Outcome(i);
    }
    const int kept = m_currentNumber;
    m_model->setFilter(filter);
    if (kept > 0)
        setCurrentNumber(kept);
}

void SendPage::setCurrentNumber(int number)
{
    const QModelIndex index = m_model->indexOfNumber(number);
    if (!index.isValid()) {
        followCurrentRow();
        return;
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void SendPage::followCurrentRow()
{
    const std::optional<SentRow> row = m_model->row(m_table->currentIndex());
    const int number = row ? row->number : 0;
    if (row && !m_table->selectionModel()->hasSelection()) // where the keyboard came in, Qt marks nothing
        m_table->selectionModel()->select(
            m_table->currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    if (number == m_currentNumber)
        return;
    m_currentNumber = number;
    if (number == 0)
        m_inspector->showNothing();
    Q_EMIT currentRowChanged(number);
}

void SendPage::setCard(int number, const ShownCard &card)
{
    m_cardNumber = number;
    m_card = card;
    if (m_currentNumber == number)
        showCard();
}

void SendPage::setSentCard(int number, const ShownCard &card)
{
    m_sentCardNumber = number;
    m_sentCard = card;
    if (m_currentNumber == number)
        showCard();
}

void SendPage::showCard()
{
    if (m_cardNumber > 0 && m_cardNumber == m_currentNumber)
        m_inspector->showCard(m_card, SendInspector::CardOf::Account);
    else if (m_sentCardNumber > 0 && m_sentCardNumber == m_currentNumber)
        m_inspector->showCard(m_sentCard, SendInspector::CardOf::Ledger);
    else
        m_inspector->hideCard();
}

void SendPage::showDetails(const SendRowDetails &details)
{
    if (details.row.number == m_currentNumber)
        m_inspector->showRow(
            details, m_model->shownNumber(details.row.number), m_zone, m_model->counts().of(Outcome::Unknown));
    showCard();
}

void SendPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_wasShown) {
        const int inspector = std::clamp(width() / 3, leastInspectorWidth, mostInspectorWidth);
        m_splitter->setSizes({ width() - inspector, inspector });
    }
    m_wasShown = true; // from now on the splitter is the person's
}

void SendPage::resizeEvent(QResizeEvent *event)
{
    constexpr int lowPage = 600; // below it the table would have no room beside the first event
    QWidget::resizeEvent(event);
    m_first->setCompact(height() < lowPage);
}

void SendPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_inspector)
        showStatus(m_status);
}

} // namespace composer

#include "moc_sendpage.cpp"
