#include "ui/pages/sendinspector.h"

#include "domain/refusal.h"
#include "sending/saidtext.h"
#include "ui/models/outcomelook.h"
#include "ui/models/sendtexts.h"
#include "ui/models/spokentime.h"
#include "ui/pages/conflictview.h"
#include "ui/widgets/cardview.h"
#include "ui/widgets/daynote.h"
#include "ui/widgets/segmentedtabs.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QLabel *inspectorLabel(const QString &objectName, theme::Role tone = theme::Role::Text)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::NoFocus);
    if (tone != theme::Role::Text)
        theme::setTone(label, tone);
    return label;
}

QPushButton *inspectorButton(const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text);
    button->setObjectName(objectName);
    return button;
}

QFrame *inspectorLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    return line;
}

QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

QString capitalized(QString word)
{
    if (!word.isEmpty())
        word[0] = word.at(0).toUpper();
    return word;
}

} // namespace

SendInspector::SendInspector(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new SegmentedTabs)
    , m_stack(new QStackedWidget)
    , m_rowNumber(new QLabel)
{
    setObjectName(u"sendInspector"_s);
    theme::setKind(this, theme::Kind::WindowArea);
    setAttribute(Qt::WA_StyledBackground);
    m_tabs->setObjectName(u"sendInspectorTabs"_s);
    m_tabs->addTab(tr("Outcome"));
    m_tabs->addTab(tr("Details"));
    m_rowNumber->setObjectName(u"inspectorRow"_s);
    theme::setTone(m_rowNumber, theme::Role::TextMuted);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::gapGroup, theme::gap, theme::gapGroup, 0);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_rowNumber);
    m_stack->addWidget(scrolling(outcomeTab()));
    m_stack->addWidget(scrolling(detailsTab()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(inspectorLine());
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &SegmentedTabs::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    showNothing();
}

QWidget *SendInspector::outcomeTab()
{
    auto *tab = new QWidget;
    m_word = inspectorLabel(u"outcomeWord"_s);
    m_word->setFont(theme::titleFont(font()));
    m_who = inspectorLabel(u"outcomeWho"_s, theme::Role::TextMuted);
    m_reason = inspectorLabel(u"outcomeReason"_s);
    m_meaning = inspectorLabel(u"outcomeMeaning"_s, theme::Role::TextMuted);
    m_ask = inspectorButton(tr("Ask the account"), u"inspectorAskButton"_s);
    theme::setKind(m_ask, theme::Kind::Primary);
    m_mend = inspectorButton(tr("Mend in the draft"), u"inspectorMendButton"_s);
    theme::setKind(m_mend, theme::Kind::Primary);
    m_open = inspectorButton(tr("Open the record in HubSpot"), u"openRecordButton"_s);
    m_open->setIcon(theme::icon(u"external"_s));
    m_correct = inspectorButton(tr("Compose a correction"), u"correctionButton"_s);
    m_correct->setToolTip(
        tr("A new event, filled in like this one and linked to it; nothing is sent before you create it"));
    m_copySupport = inspectorButton(tr("Copy for support"), u"copySupportButton"_s);
    auto *buttons = new QVBoxLayout; // below one another: side by side, Spanish would not fit the narrow inspector
    buttons->setSpacing(theme::gap);
    for (QPushButton *button : { m_ask, m_mend, m_open, m_correct, m_copySupport })
        buttons->addWidget(button, 0, Qt::AlignLeft);

    m_cardBlock = new QWidget;
    auto *cardColumn = new QVBoxLayout(m_cardBlock);
    cardColumn->setContentsMargins(0, 0, 0, 0);
    cardColumn->setSpacing(theme::gap);
    m_cardTitle = new QLabel;
    m_cardTitle->setFont(theme::strongFont(font()));
    m_card = new CardView;
    connect(m_card, &CardView::linkActivated, this, &SendInspector::linkActivated);
    cardColumn->addWidget(inspectorLine());
    cardColumn->addWidget(m_cardTitle);
    cardColumn->addWidget(m_card);
    m_dayNote = new DayNote;
    cardColumn->addWidget(m_dayNote);
    m_cardBlock->setObjectName(u"sentCard"_s);
    m_cardBlock->hide();
    m_conflict = new ConflictView;
    m_decision = new DecisionPanel;

    m_historyBlock = new QWidget;
    auto *history = new QVBoxLayout(m_historyBlock);
    history->setContentsMargins(0, 0, 0, 0);
    history->setSpacing(theme::gap);
    auto *title = new QLabel(tr("What happened"));
    title->setFont(theme::strongFont(font()));
    m_history = inspectorLabel(u"historyText"_s, theme::Role::TextMuted);
    history->addWidget(inspectorLine());
    history->addSpacing(theme::gapInside);
    history->addWidget(title);
    history->addWidget(m_history);

    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(theme::gapGroup, theme::gapGroup, theme::gapGroup, theme::gapGroup);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_word);
    layout->addWidget(m_who);
    layout->addWidget(m_reason);
    layout->addWidget(m_meaning);
    layout->addSpacing(theme::gapInside);
    layout->addLayout(buttons);
    layout->addSpacing(theme::gap);
    layout->addWidget(m_cardBlock);
    layout->addWidget(m_conflict);
    layout->addWidget(m_decision);
    layout->addWidget(m_historyBlock);
    layout->addStretch(1);

    connect(m_ask, &QPushButton::clicked, this, &SendInspector::askRequested);
    connect(m_mend, &QPushButton::clicked, this, &SendInspector::mendRequested);
    connect(m_correct, &QPushButton::clicked, this, &SendInspector::correctionWanted);
    connect(m_open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_details.record); });
    connect(m_decision, &DecisionPanel::decided, this, &SendInspector::decided);
    connect(m_copySupport, &QPushButton::clicked, this, &SendInspector::copyForSupport);
    return tab;
}

QWidget *SendInspector::detailsTab()
{
    auto *tab = new QWidget;
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(theme::gapGroup, theme::gapGroup, theme::gapGroup, theme::gapGroup);
    layout->setSpacing(theme::gapGroup);
    m_facts = new QFormLayout;
    m_facts->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_facts->setVerticalSpacing(theme::gapInside);
    m_copyCorrelation = inspectorButton(tr("Copy correlation id"), u"copyCorrelationButton"_s);
    m_copyCorrelation->setIcon(theme::icon(u"copy"_s));
    auto *button = new QHBoxLayout;
    button->addWidget(m_copyCorrelation);
    auto *request = inspectorButton(tr("Show the request…"), u"showRequestButton"_s);
    button->addWidget(request);
    button->addStretch(1);
    connect(request, &QPushButton::clicked, this, &SendInspector::requestWanted);
    layout->addLayout(m_facts);
    layout->addLayout(button);
    layout->addStretch(1);
    connect(m_copyCorrelation, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_details.outcome.correlationId); });
    return tab;
}

void SendInspector::showRow(const SendRowDetails &details, qint64 number, const QTimeZone &zone, qint64 unknown)
{
    const bool isAnother = details.row.number != m_details.row.number || details.row.state != m_details.row.state;
    m_details = details;
    if (isAnother)
        m_decision->begin(unknown);
    const Outcome outcome = outcomeOf(details.row.state);
    m_rowNumber->setText(number > 0 ? tr("Row %1").arg(locale().toString(number)) : tr("not in the draft any more"));
    m_word->setText(capitalized(outcomeWord(outcome)));
    theme::setTone(m_word, outcomeLook(outcome).role);
    m_who->setText(details.row.identity);
    m_who->show();
    // The ids stand under Details.
    m_reason->setText(wordsWithoutIds(details.outcome.reason, details.row.eventId, details.row.identity));
    m_reason->setVisible(!details.outcome.reason.isEmpty());
    m_meaning->setText(
        m_isKept ? meaningOf(details, zone) : tr("In the rehearsal only: nothing of it reached HubSpot."));
    m_copySupport->show();
    showActions();
    m_conflict->showFields(details.conflict);
    showHistory(details.history, zone);
    showFacts();
}

QString SendInspector::meaningOf(const SendRowDetails &details, const QTimeZone &zone) const
{
    const bool isOpen = details.row.state == RowState::Refused || details.row.state == RowState::NotSent;
    if (isOpen && details.since)
        return meaningSince(*details.since, spokenInstant(details.since->createdAtMs, zone, locale()));
    if (isOpen && !details.isInDraft)
        return meaningWithoutDraft(details.row.state, details.isOfFile);
    return outcomeMeaning(details.row.state, m_isPractice);
}

void SendInspector::showNothing()
{
    m_details = {};
    m_rowNumber->clear();
    m_word->setText(tr("No row chosen"));
    theme::setTone(m_word, theme::Role::TextMuted);
    m_meaning->setText(tr("Choose a row to see what happened to it and what can be done."));
    for (QWidget *widget :
        { static_cast<QWidget *>(m_who), static_cast<QWidget *>(m_reason), static_cast<QWidget *>(m_copySupport) })
        widget->hide();
    showActions();
    hideCard();
    m_conflict->showFields({});
    showHistory({}, QTimeZone::utc());
    showFacts();
}

void SendInspector::showCard(const ShownCard &card, CardOf of)
{
    m_cardTitle->setText(of == CardOf::Account ? tr("How it stands there") : tr("As it was sent"));
    m_card->setCard(card);
    m_dayNote->showFor(card.card.printsDay, card.zone);
    m_cardBlock->show();
}

void SendInspector::hideCard()
{
    m_cardBlock->hide();
}

void SendInspector::setAskEnabled(bool enabled)
{
    m_askEnabled = enabled;
    showActions();
}

void SendInspector::setMendEnabled(bool enabled)
{
    m_mendEnabled = enabled;
    showActions();
}

void SendInspector::setMendElsewhere(bool elsewhere)
{
    m_isMendElsewhere = elsewhere;
    showActions();
}

void SendInspector::showActions()
{
    const RowState state = m_details.row.state;
    m_open->setVisible(!m_details.record.isEmpty());
    m_correct->setVisible(m_details.row.number > 0 && state == RowState::Created && m_isKept);
    m_open->setToolTip(m_details.record.toString().toHtmlEscaped());
    m_ask->setVisible(m_details.row.number > 0 && state == RowState::Unknown);
    m_decision->setVisible(m_details.row.number > 0 && (state == RowState::Unknown || state == RowState::Conflict));
    m_decision->setPossible(m_askEnabled);
    m_ask->setEnabled(m_askEnabled);
    m_ask->setToolTip(m_askEnabled ? QString() : tr("Possible as soon as the send is paused or over."));
    const bool isToMend = state == RowState::Refused && !m_details.since && m_details.isInDraft;
    m_mend->setVisible(m_details.row.number > 0 && isToMend && m_isKept && !m_isMendElsewhere);
    m_mend->setEnabled(m_mendEnabled);
    m_mend->setToolTip(m_mendEnabled ? QString() : tr("Possible as soon as the send is over."));
}

void SendInspector::showHistory(const QList<HistoryLine> &history, const QTimeZone &zone)
{
    QStringList lines;
    for (const HistoryLine &line : history)
        lines += line.at.toTimeZone(zone).toString(u"HH:mm:ss"_s) + u"  "_s
            + wordsWithoutIds(line.text, m_details.row.eventId, m_details.row.identity);
    m_history->setText(lines.join(u'\n'));
    m_historyBlock->setVisible(!lines.isEmpty());
}

void SendInspector::showFacts()
{
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    const auto add = [this](const QString &label, const QString &value, const QString &objectName, bool fixed = false) {
        if (value.isEmpty())
            return;
        auto *title = new QLabel(label);
        theme::setTone(title, theme::Role::TextMuted);
        title->setFont(theme::smallFont(font()));
        auto *text = inspectorLabel(objectName);
        text->setText(value);
        if (fixed)
            text->setFont(theme::fixedFont(font()));
        title->setBuddy(text);
        text->setContentsMargins(0, 0, 0, theme::gap);
        m_facts->addRow(title, text);
    };
    const RowOutcome &outcome = m_details.outcome;
    add(tr("Event id"), m_details.row.eventId, u"factEventId"_s, true);
    if (m_details.corrects && m_details.corrects->why.isEmpty())
        add(tr("Corrects the event"), QString::fromUtf8(m_details.corrects->firstId), u"factCorrects"_s, true);
    else if (m_details.corrects)
        add(tr("Composed again for the event"),
            QString::fromUtf8(m_details.corrects->firstId) + u'\n' + m_details.corrects->why, u"factCorrects"_s);
    add(tr("Corrected by the event"), QString::fromUtf8(m_details.correctedBy), u"factCorrectedBy"_s, true);
    add(tr("Correlation id (the account's name for the request)"), outcome.correlationId, u"factCorrelationId"_s, true);
    add(tr("Token it is about"), outcome.tokenName, u"factToken"_s, true);
    add(tr("Said by the account or the network"), outcome.serverMessage, u"factServerMessage"_s);
    add(tr("Created at, as the account says"), outcome.event.createdAt, u"factCreatedAt"_s);
    add(tr("On a record of"), outcome.event.objectType, u"factObjectType"_s);
    add(tr("The account's word for the request"), outcome.request.status, u"factRequestStatus"_s);
    add(tr("Asked, begun and completed there"),
        QStringList({ outcome.request.requestedAt, outcome.request.startedAt, outcome.request.completedAt })
            .join(u' ')
            .simplified(),
        u"factRequestTimes"_s);
    add(tr("Links"), linksText(outcome.request), u"factLinks"_s);
    if (m_details.row.batch > 0)
        add(tr("Request"), tr("%1, attempts: %2").arg(m_details.row.batch).arg(outcome.attempts), u"factBatch"_s);
    m_copyCorrelation->setVisible(!outcome.correlationId.isEmpty());
}

void SendInspector::copyForSupport()
{
    QGuiApplication::clipboard()->setText(supportText(m_details, m_portalName));
}

} // namespace composer

#include "moc_sendinspector.cpp"
