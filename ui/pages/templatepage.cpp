#include "ui/pages/templatepage.h"
#include "domain/templateids.h"

#include "templates/templatetext.h"
#include "templates/tokenname.h"
#include "ui/document/templatedocument.h"
#include "ui/models/spokentime.h"
#include "ui/models/tokentablemodel.h"
#include "ui/pages/tokentabledelegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/settext.h"
#include "ui_templatepage.h"

#include <QDialog>
#include <QHideEvent>
#include <QMenu>
#include <QScrollBar>
#include <QShortcut>
#include <QUndoStack>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 372;
constexpr int fewestRowsShown = 3;
constexpr int mostRowsShown = 8;

/// What HubSpot calls the kinds, in the order people choose them.
const QStringList objectTypes { u"contacts"_s, u"companies"_s, u"deals"_s, u"tickets"_s, u"custom"_s };

} // namespace

TemplatePage::TemplatePage(QWidget *parent)
    : QWidget(parent)
    , m_form(std::make_unique<Ui::TemplatePage>())
    , m_tokens(new TokenTableModel(this))
{
    m_form->setupUi(this);
    setObjectName(u"templatePage"_s);
    prepareHead();
    prepareTokens();
    prepareTexts();
    prepareFrame();
    prepareSides();
    setFonts();
}

TemplatePage::~TemplatePage() = default;

TemplateDocument *TemplatePage::document() const
{
    return m_document;
}

void TemplatePage::prepareHead()
{
    m_form->nameEdit->setPlaceholderText(tr("Name"));
    m_form->renameButton->setIcon(theme::icon(u"compose"_s, theme::Role::TextMuted));
    theme::setKind(m_form->renameButton, theme::Kind::Quiet);
    auto *head = new FlowLayout(theme::gapGroup);
    m_form->headRow->setLayout(head);
    for (QWidget *part : { m_form->kindBox, m_form->idBox, static_cast<QWidget *>(m_form->sinceLabel) })
        head->addWidget(part);
    const QIcon lock = theme::icon(u"lock"_s, theme::Role::TextMuted);
    QAction *kindLock = m_form->kindShown->addAction(lock, QLineEdit::TrailingPosition);
    m_idLock = m_form->idEdit->addAction(lock, QLineEdit::TrailingPosition);
    for (QAction *icon : { kindLock, m_idLock }) // it is a button to assistive programs
        icon->setText(tr("The template is at HubSpot: this can no longer change."));
    m_form->kindCombo->addItems({ tr("Contact"), tr("Company"), tr("Deal"), tr("Ticket"), tr("Custom object") });
    m_form->idEdit->setPlaceholderText(tr("not known yet", "the id of a template at HubSpot"));
    theme::setTone(m_form->sinceLabel, theme::Role::TextMuted);
    theme::setTone(m_form->headProblem, theme::Role::Refused);
    theme::setKind(m_form->primaryButton, theme::Kind::Primary);
    auto *menu = new QMenu(this);
    menu->addAction(
        tr("Copy a message to your developer"), this, [this] { Q_EMIT giveAwayRequested(GiveAway::Message); });
    menu->addAction(
        tr("Save for the timeline API (v3)…"), this, [this] { Q_EMIT giveAwayRequested(GiveAway::V3File); });
    menu->addAction(
        tr("Save for a developer project (hsmeta)…"), this, [this] { Q_EMIT giveAwayRequested(GiveAway::HsmetaFile); });
    menu->addSeparator();
    menu->addAction(tr("Its name in HubSpot’s other interface…"), this, &TemplatePage::askOtherName);
    m_form->giveAwayButton->setMenu(menu);
    connect(m_form->nameEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        fitName();
        if (m_document)
            m_document->setName(text);
    });
    connect(m_form->renameButton, &QToolButton::clicked, this, [this] {
        m_form->nameEdit->setFocus();
        m_form->nameEdit->selectAll();
    });
    connect(m_form->kindCombo, &QComboBox::activated, this,
        [this](int index) { m_document->setObjectType(objectTypes.at(index)); });
    whenTextIsFinished(m_form->idEdit, this, [this] { takeId(); });
    connect(m_form->fetchButton, &QPushButton::clicked, this, &TemplatePage::fetchRequested);
    connect(m_form->primaryButton, &QPushButton::clicked, this,
        [this] { m_waitingImport.isEmpty() ? Q_EMIT composeRequested() : Q_EMIT importRequested(); });
}

void TemplatePage::prepareTokens()
{
    QTableView *table = m_form->tokenTable;
    table->setModel(m_tokens);
    table->setItemDelegate(new TokenTableDelegate(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    prepareColumns();
    m_form->tokensHint->setTone(theme::Role::TextMuted);
    theme::setTone(m_form->tokenProblem, theme::Role::Refused);
    for (QPushButton *button : { m_form->fromFileButton, m_form->pasteTokensButton, m_form->addTokenButton,
             m_form->removeTokenButton, m_form->upTokenButton, m_form->downTokenButton })
        theme::setKind(button, theme::Kind::Link);
    m_form->pasteTokensButton->setToolTip(tr("Rows of a spreadsheet: name, label, type, options, property"));
    connect(m_form->addTokenButton, &QPushButton::clicked, this, [this] { addToken(); });
    connect(m_form->removeTokenButton, &QPushButton::clicked, this, &TemplatePage::removeTokens);
    connect(m_form->upTokenButton, &QPushButton::clicked, this, [this] { moveToken(-1); });
    connect(m_form->downTokenButton, &QPushButton::clicked, this, [this] { moveToken(1); });
    connect(m_form->pasteTokensButton, &QPushButton::clicked, this, &TemplatePage::pasteTokens);
    connect(m_form->fromFileButton, &QPushButton::clicked, this, &TemplatePage::tokensFromFileRequested);
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showOptions();
        showTokenButtons();
        showIssues();
    });
    connect(m_form->optionsPanel, &TokenOptionsPanel::optionsEdited, this, [this](const QList<TokenOption> &options) {
        if (const int token = currentToken(); token >= 0)
            m_document->setOptions(token, options);
    });
    connect(m_tokens, &TokenTableModel::nameRefused, this, &TemplatePage::sayOfTokens);
    const auto shortcut = [&](const QKeySequence &key, auto go) {
        connect(new QShortcut(key, table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, go);
    };
    shortcut(QKeySequence::Delete, [this] { removeTokens(); });
    shortcut(QKeySequence::Paste, [this] { pasteTokens(); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveToken(-1); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveToken(1); });
}

void TemplatePage::prepareTexts()
{
    m_form->headerEdit->setSingleLine(true);
    for (QLabel *hint : { m_form->headerHint, m_form->detailHint })
        theme::setTone(hint, theme::Role::TextMuted);
    for (QPushButton *button : { m_form->insertHeaderButton, m_form->insertDetailButton })
        theme::setKind(button, theme::Kind::Link);
    connect(m_form->headerEdit, &TemplateTextEdit::textEdited, this,
        [this](const QString &text) { m_document->setHeader(text); });
    connect(m_form->detailEdit, &TemplateTextEdit::textEdited, this,
        [this](const QString &text) { m_document->setDetail(text); });
    connect(m_form->insertHeaderButton, &QPushButton::clicked, this,
        [this] { openInsertMenu(*m_form->headerEdit, *m_form->insertHeaderButton, false); });
    connect(m_form->insertDetailButton, &QPushButton::clicked, this,
        [this] { openInsertMenu(*m_form->detailEdit, *m_form->insertDetailButton, true); });
}

void TemplatePage::prepareFrame()
{
    theme::setKind(m_form->frameToggle, theme::Kind::Link);
    theme::setTone(m_form->frameHint, theme::Role::TextMuted);
    m_form->framePanel->hide();
    connect(m_form->frameToggle, &QPushButton::clicked, this,
        [this] { m_form->framePanel->setVisible(!m_form->framePanel->isVisible()); });
    for (QLineEdit *edit : { m_form->frameLinkEdit, m_form->frameHeaderEdit, m_form->frameUrlEdit })
        connect(edit, &QLineEdit::textChanged, this, &TemplatePage::takeFrame);
    for (QSpinBox *spin : { m_form->frameWidthSpin, m_form->frameHeightSpin })
        connect(spin, &QSpinBox::valueChanged, this, &TemplatePage::takeFrame);
}

void TemplatePage::prepareSides()
{
    m_form->tabs->addTab(tr("Template"));
    m_form->tabs->addTab(tr("Card"));
    m_form->scroll->setAccessibleName(tr("Template"));
    m_form->scroll->setFocusPolicy(Qt::NoFocus); // everything in it takes the keys itself, and is scrolled to
    m_form->cardSide->setAccessibleName(tr("Card"));
    m_form->cardSide->setMinimumWidth(cardWidth - theme::gapPage * 2);
    m_form->columns->setStretchFactor(0, 1);
    m_form->columns->setStretchFactor(1, 0);
    m_form->columns->setSizes({ width() - cardWidth, cardWidth });
    connect(m_form->tabs, &SegmentedTabs::currentChanged, this, &TemplatePage::showColumns);
    connect(m_form->cardPanel, &TemplateCardPanel::holeActivated, this, [this](const QString &path) {
        const int token = m_document ? m_document->eventTemplate().tokenIndex(path) : -1;
        if (token >= 0)
            m_form->tokenTable->selectRow(token);
    });
    connect(m_form->cardPanel, &TemplateCardPanel::linkActivated, this, &TemplatePage::linkActivated);
    showColumns();
}

void TemplatePage::setDocument(TemplateDocument *document)
{
    const auto dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) // what was asked about the template before ends with it
        dialog->reject();
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    m_tokens->setDocument(document);
    if (!document)
        return;
    connectDocument();
    showHead();
    showTexts();
    showTokens();
    showFrame();
    showIssues();
    showFacts();
    m_form->cardPanel->setRecord(document->record());
    if (m_tokens->rowCount() > 0)
        m_form->tokenTable->selectRow(0);
    showOptions();
    m_form->scroll->verticalScrollBar()->setValue(0); // where the page before was read is no matter
}

void TemplatePage::connectDocument()
{
    TemplateDocument *document = m_document;
    connect(document, &TemplateDocument::headChanged, this, [this] {
        showHead();
        showFrame();
        showFacts();
    });
    connect(document, &TemplateDocument::textsChanged, this, &TemplatePage::showTexts);
    connect(document, &TemplateDocument::tokensReset, this, [this] {
        showTokens();
        showOptions();
        showFacts();
    });
    connect(document, &TemplateDocument::tokenChanged, this, [this](qsizetype token) {
        showTokens();
        if (token == currentToken())
            showOptions();
    });
    connect(document, &TemplateDocument::issuesChanged, this, &TemplatePage::showIssues);
    connect(document, &TemplateDocument::changed, this, [this] { m_form->cardPanel->setRecord(m_document->record()); });
}

void TemplatePage::setSamples(const EventTable &samples, const QString &origin)
{
    m_form->cardPanel->setSamples(samples, origin);
}

void TemplatePage::setZone(const QTimeZone &zone)
{
    m_form->cardPanel->setZone(zone);
}

void TemplatePage::setUses(const QList<TemplateUse> &uses)
{
    if (m_uses == uses)
        return;
    m_uses = uses;
    if (m_document)
        showFacts();
}

void TemplatePage::setTakenIds(const QHash<QString, QString> &names)
{
    m_takenIds = names;
}

void TemplatePage::setWaitingImport(const QString &fileName)
{
    m_waitingImport = fileName;
    showPrimary();
}

// What is shown

void TemplatePage::showHead()
{
    const EventTemplate &made = m_document->eventTemplate();
    // Of a long name the beginning is seen. What is being typed stands there already, whatever window is active.
    const bool isOther = m_form->nameEdit->text() != made.name;
    showText(m_form->nameEdit, made.name);
    if (isOther && !m_form->nameEdit->hasFocus())
        m_form->nameEdit->setCursorPosition(0);
    fitName();
    m_form->kindCombo->setCurrentIndex(int(made.objectKind()));
    showText(m_form->idEdit, hasOwnId(made) ? QString() : made.id);
    showLocks();
    fitColumns(); // the kind of record stands in a head
}

void TemplatePage::showLocks()
{
    const TemplateRecord &record = m_document->record();
    const bool isLocked = record.isLocked();
    m_form->kindCombo->setVisible(!isLocked);
    m_form->kindShown->setVisible(isLocked);
    m_form->kindShown->setText(m_form->kindCombo->currentText());
    m_form->kindLabel->setBuddy(isLocked ? static_cast<QWidget *>(m_form->kindShown) : m_form->kindCombo);
    m_form->idEdit->setReadOnly(isLocked);
    m_idLock->setVisible(isLocked);
    const QString reason = tr("The template is at HubSpot: this can no longer change.");
    m_form->kindShown->setToolTip(reason);
    m_form->idEdit->setToolTip(
        isLocked ? reason : tr("Its number or name at HubSpot, once your developer has made it"));
    QString since;
    if (isLocked && record.readAt.isValid())
        since = tr("read from %1 on %2")
                    .arg(record.account,
                        spokenInstant(record.readAt.toMSecsSinceEpoch(), QTimeZone::systemTimeZone(), locale()));
    else if (isLocked)
        since = tr("at HubSpot, as its file says");
    else
        since = tr("not at HubSpot yet");
    m_form->sinceLabel->setText(since);
}

void TemplatePage::showTexts()
{
    const EventTemplate &made = m_document->eventTemplate();
    m_form->headerEdit->showText(made.headerTemplate);
    m_form->detailEdit->showText(made.detailTemplate);
}

void TemplatePage::showTokens()
{
    const TemplateRecord &record = m_document->record();
    const QList<Token> usable = usableTemplate(record.eventTemplate).tokens;
    m_form->headerEdit->setTokens(usable, false);
    m_form->detailEdit->setTokens(usable, true);
    const int count = int(record.eventTemplate.tokens.size());
    m_form->tokensHint->setText(count == 0 ? tr("none yet: add one, or take the columns of a file")
            : record.origin.isEmpty()      ? tr("%Ln tokens", nullptr, count)
                                           : tr("%Ln tokens, from %1", nullptr, count).arg(record.origin));
    const int rows = std::clamp(count, fewestRowsShown, mostRowsShown);
    fitColumns();
    m_form->tokenTable->setFixedHeight(m_form->tokenTable->horizontalHeader()->sizeHint().height()
        + rows * theme::rowHeight + 2 * m_form->tokenTable->frameWidth());
    showTokenButtons();
}

void TemplatePage::showOptions()
{
    const int token = currentToken();
    const Token shown = token < 0 ? Token() : m_document->eventTemplate().tokens.at(token);
    const bool isChoice = token >= 0 && shown.type == TokenType::Enumeration;
    m_form->optionsPanel->setVisible(isChoice);
    if (isChoice)
        m_form->optionsPanel->setOptions(shown.label.isEmpty() ? shown.name : shown.label, shown.options);
}

void TemplatePage::showIssues()
{
    QStringList head;
    QStringList unknown;
    for (const TemplateIssue &issue : m_document->issues()) {
        const bool isOfHead = issue.part == TemplatePart::Name || issue.part == TemplatePart::ObjectType
            || issue.part == TemplatePart::Tokens;
        if (isOfHead)
            head.append(templateIssueText(issue));
        else if (issue.rule == TemplateRule::UnknownToken)
            unknown.append(issue.subject);
    }
    m_form->headProblem->setText(head.join(u'\n'));
    m_form->headProblem->setVisible(!head.isEmpty());
    sayOfTokens(QString());
    showTokenIssues();
    m_form->cardPanel->setUnknownNames(unknown);
    showTextIssues(*m_form->headerEdit, TemplatePart::Header, *m_form->headerProblemsLayout);
    showTextIssues(*m_form->detailEdit, TemplatePart::Detail, *m_form->detailProblemsLayout);
}

void TemplatePage::sayOfTokens(const QString &problem)
{
    m_form->tokenProblem->setText(problem);
    m_form->tokenProblem->setVisible(!problem.isEmpty());
}

// Edits

void TemplatePage::takeId()
{
    if (!m_document || m_form->idEdit->isReadOnly())
        return;
    const QString id = m_form->idEdit->text().trimmed();
    if (const QString other = m_takenIds.value(id); !other.isEmpty()) {
        m_form->headProblem->setText(
            tr("The template “%1” has the id %2 already. Two templates cannot be the same one at HubSpot.")
                .arg(other, id));
        m_form->headProblem->show();
        return;
    }
    m_document->setHubSpotId(id);
    showIssues();
}

void TemplatePage::takeFrame()
{
    if (m_isShowing || !m_document)
        return;
    m_document->setFrame({ m_form->frameLinkEdit->text(), m_form->frameHeaderEdit->text(), m_form->frameUrlEdit->text(),
        m_form->frameWidthSpin->value(), m_form->frameHeightSpin->value() });
}

void TemplatePage::showFrame()
{
    m_isShowing = true;
    const TemplateFrame &frame = m_document->record().frame;
    showText(m_form->frameLinkEdit, frame.linkLabel);
    showText(m_form->frameHeaderEdit, frame.headerLabel);
    showText(m_form->frameUrlEdit, frame.url);
    m_form->frameWidthSpin->setValue(frame.width);
    m_form->frameHeightSpin->setValue(frame.height);
    m_isShowing = false;
}

void TemplatePage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT left();
}

} // namespace composer

#include "moc_templatepage.cpp"
