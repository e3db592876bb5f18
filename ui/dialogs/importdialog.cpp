#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/importkeycontrol.h"
#include "ui/dialogs/importmappingpanel.h"
#include "ui/dialogs/importoutcomepage.h"
#include "ui/dialogs/importoutcomepanel.h"
#include "ui/dialogs/importreadingpanel.h"
#include "ui/dialogs/importrepeatscontrol.h"
#include "ui/dialogs/importrowscontrol.h"
#include "ui/models/sentences.h"
#include "ui/widgets/elidedcombobox.h"
#include "ui/widgets/messagebar.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize importDialogSize(1040, 668);
constexpr QSize importDialogMinimum(880, 560);
constexpr int lowHeight = 640;
constexpr int destinationWidth = 280;

QString spokenSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace

ImportDialog::ImportDialog(const QString &path, const QList<ImportDestination> &destinations, QWidget *parent)
    : QDialog(parent)
    , m_destinations(destinations)
    , m_session(new ImportSession(path, destinations.first(), this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    resize(importDialogSize);
    setMinimumSize(importDialogMinimum);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::gapPage, theme::gapGroup, theme::gapPage, theme::gapGroup);
    layout->setSpacing(theme::gap);
    addHeading(layout);
    m_message = new MessageBar;
    m_message->setObjectName(u"importMessage"_s);
    layout->addWidget(m_message);
    addPanels(layout);
    addProgress(layout);
    addFooter(layout);
    connectSession();
    showAddButton();
}

void ImportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_started)
        return;
    m_started = true;
    m_reading->focusRows(); // not the first button: Space at once would leave the import
    m_session->start();
}

void ImportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_reading->setLow(height() < lowHeight);
}

void ImportDialog::askToLeave()
{
    m_focusBefore = focusWidget();
    m_leaving->showMessage(MessageBar::Tone::Warning,
        tr("What you have chosen and answered for this file is not kept if you leave now."), {}, tr("Keep importing"),
        tr("Discard"));
    if (auto *stays = m_leaving->findChild<QPushButton *>(u"messageAction"_s))
        stays->setFocus();
}

void ImportDialog::stay()
{
    m_wantsTemplate = false;
    m_leaving->clear();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

void ImportDialog::drop()
{
    QDialog::reject();
    if (m_wantsTemplate)
        Q_EMIT templateWanted();
}

/// Escape: the second time it closes the question.
void ImportDialog::reject()
{
    if (!m_session->isChangedByHand())
        drop();
    else if (m_leaving->isVisible())
        stay();
    else
        askToLeave();
}

/// A button that says so: the second time it is the answer.
void ImportDialog::leave()
{
    m_wantsTemplate = false;
    if (m_leaving->isVisible())
        drop();
    else
        reject();
}

void ImportDialog::closeEvent(QCloseEvent *event)
{
    leave();
    event->setAccepted(!isVisible());
}

void ImportDialog::addHeading(QBoxLayout *layout)
{
    auto *title = new QLabel(tr("Import %1").arg(QFileInfo(m_session->path()).fileName()));
    title->setObjectName(u"importTitle"_s);
    m_title = title;
    title->setTextFormat(Qt::PlainText);
    title->setFont(theme::titleFont(font()));
    title->setMinimumWidth(1);
    m_subtitle = new QLabel(spokenSize(QFileInfo(m_session->path()).size()));
    m_subtitle->setObjectName(u"importSubtitle"_s);
    theme::setTone(m_subtitle, theme::Role::TextMuted);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(2);
    heading->addWidget(title);
    heading->addWidget(m_subtitle);
    auto *top = new QHBoxLayout;
    top->setSpacing(theme::gap);
    top->addLayout(heading, 1);
    addDestinations(top);
    layout->addLayout(top);
}

void ImportDialog::setPasted(const QString &heading)
{
    m_reading->setPasted();
    m_title->setText(heading);
}

void ImportDialog::addDestinations(QBoxLayout *layout)
{
    m_template = new ElidedComboBox;
    m_template->setObjectName(u"templateCombo"_s);
    m_template->setAccessibleName(tr("Template of the events"));
    m_draft = new ElidedComboBox;
    m_draft->setObjectName(u"draftCombo"_s);
    m_draft->setAccessibleName(tr("Draft that takes the events"));
    for (QComboBox *combo : { m_template, m_draft }) {
        combo->setToolTip(combo->accessibleName());
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        combo->setMaximumWidth(destinationWidth);
        layout->addWidget(combo);
    }
    auto *newTemplate = new QPushButton(tr("New template…"));
    newTemplate->setObjectName(u"newTemplateButton"_s);
    newTemplate->setToolTip(tr("Make a template of the columns of this file"));
    newTemplate->setAutoDefault(false);
    theme::setKind(newTemplate, theme::Kind::Link);
    layout->addWidget(newTemplate);
    connect(newTemplate, &QPushButton::clicked, this, [this] {
        m_wantsTemplate = true;
        if (m_session->isChangedByHand())
            askToLeave();
        else
            drop();
    });
    for (qsizetype at = 0; at < m_destinations.size(); ++at) {
        const EventTemplate &eventTemplate = m_destinations[at].eventTemplate;
        if (at == 0 || m_destinations[at - 1].eventTemplate.id != eventTemplate.id)
            m_template->addItem(eventTemplate.name, QVariant(at));
    }
    m_template->setPlaceholderText(tr("choose a template"));
    m_template->setVisible(m_template->count() > 1);
    const bool isDraftShown = std::any_of(m_destinations.cbegin(), m_destinations.cend(),
        [](const ImportDestination &destination) { return !destination.draftId.isEmpty(); });
    if (m_template->count() > 1 && !isDraftShown) {
        m_template->setCurrentIndex(-1);
        m_session->setDestinationChosen(false);
    }
    showDrafts();
    connect(m_template, &QComboBox::activated, this, [this] {
        m_isTemplateChosen = true;
        showDrafts();
        chooseDestination();
    });
    connect(m_draft, &QComboBox::activated, this, &ImportDialog::chooseDestination);
}

/// Once the columns are known: the template that was mapped before for such a file, or that fits it.
void ImportDialog::findTemplate()
{
    const QString &namedId = m_session->file().templateId; // by the events themselves
    const bool isShown = m_template->currentIndex() >= 0;
    if (isShown && namedId == m_session->eventTemplate().id)
        return;
    const QList<ColumnProfile> &columns = m_session->analysis().columns;
    QStringList headers;
    for (const ColumnProfile &column : columns)
        headers.append(column.header);
    const QByteArray fingerprint = headerFingerprint(headers);
    QList<EventTemplate> templates;
    int mappedBefore = -1;
    int named = -1;
    for (int at = 0; at < m_template->count(); ++at) {
        const ImportDestination &destination = m_destinations[m_template->itemData(at).value<qsizetype>()];
        templates.append(destination.eventTemplate);
        if (destination.savedMappings.contains(fingerprint))
            mappedBefore = at;
        if (destination.eventTemplate.id == namedId)
            named = at;
    }
    // The template of the draft on screen gives way to the one that such a file was mapped to before only where that
    // one fits the file better.
    const bool isKept = m_isTemplateChosen || mappedBefore < 0
        || (isShown
            && fittingTemplate({ templates[m_template->currentIndex()], templates[mappedBefore] }, columns) != 1);
    if (named < 0 && isShown && isKept)
        return;
    const int found = named >= 0 ? named
        : mappedBefore >= 0      ? mappedBefore
                                 : static_cast<int>(fittingTemplate(templates, columns));
    if (found < 0 || found == m_template->currentIndex())
        return;
    m_template->setCurrentIndex(found);
    showDrafts();
    chooseDestination();
}

void ImportDialog::showDrafts()
{
    m_draft->clear();
    const auto first = m_template->currentData().value<qsizetype>();
    for (qsizetype at = first; at < m_destinations.size(); ++at) {
        const ImportDestination &destination = m_destinations[at];
        if (destination.eventTemplate.id != m_destinations[first].eventTemplate.id)
            break;
        m_draft->addItem(
            destination.draftId.isEmpty() ? tr("a new draft") : tr("add to “%1”").arg(destination.draftName),
            QVariant(at));
    }
    m_draft->setVisible(m_draft->count() > 1);
}

void ImportDialog::chooseDestination()
{
    m_session->setDestination(m_destinations[m_draft->currentData().value<qsizetype>()]);
    m_session->setDestinationChosen(true);
}

void ImportDialog::addPanels(QBoxLayout *layout)
{
    m_reading = new ImportReadingPanel(*m_session);
    layout->addWidget(m_reading);
    auto *mapping = new ImportMappingPanel(*m_session);
    connect(
        mapping, &ImportMappingPanel::failed, m_message, [this](const Error &error) { m_message->showError(error); });
    auto *frame = new QFrame;
    theme::setKind(frame, theme::Kind::Raised);
    m_outcomePage = new ImportOutcomePage(*m_session);
    m_outcomePage->addControl(new ImportRepeatsControl(*m_session));
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_outcomePage);
    auto *title = new QLabel(tr("What will happen"));
    title->setFont(theme::strongFont(font()));
    auto *whole = new QWidget;
    auto *wholeLayout = new QVBoxLayout(whole);
    wholeLayout->setContentsMargins(0, 0, 0, 0);
    wholeLayout->setSpacing(theme::gap);
    wholeLayout->addWidget(title);
    wholeLayout->addWidget(frame, 1);
    m_middle = new QStackedWidget;
    m_middle->addWidget(mapping);
    m_middle->addWidget(whole);
    layout->addWidget(m_middle, 1);
    auto *which = new QHBoxLayout;
    which->setSpacing(theme::gapGroup);
    which->addWidget(new ImportKeyControl(*m_session), 1);
    which->addWidget(new ImportRowsControl(*m_session));
    layout->addLayout(which);
}

void ImportDialog::addProgress(QBoxLayout *layout)
{
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(theme::gapInside);
    QSizePolicy keepsRoom = m_progress->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(keepsRoom);
    layout->addWidget(m_progress);
}

void ImportDialog::addFooter(QBoxLayout *layout)
{
    auto *outcome = new ImportOutcomePanel(*m_session);
    connect(
        outcome, &ImportOutcomePanel::failed, m_message, [this](const Error &error) { m_message->showError(error); });
    connect(outcome, &ImportOutcomePanel::unreadableSaved, m_message, [this](const QString &path) {
        m_message->showMessage(MessageBar::Tone::Success,
            tr("Saved. Mend the lines in %1 and drop the file here again.").arg(QFileInfo(path).fileName()));
    });
    connect(outcome, &ImportOutcomePanel::detailsWanted, m_middle,
        [this](bool wanted) { m_middle->setCurrentIndex(wanted ? 1 : 0); });
    connect(m_outcomePage, &ImportOutcomePage::saveUnreadableRequested, outcome, &ImportOutcomePanel::saveUnreadable);
    m_leaving = new MessageBar;
    m_leaving->setObjectName(u"leavingMessage"_s);
    layout->addWidget(m_leaving);
    connect(m_leaving, &MessageBar::actionTriggered, this, &ImportDialog::stay);
    connect(m_leaving, &MessageBar::closed, this, &ImportDialog::stay);
    connect(m_leaving, &MessageBar::otherActionTriggered, this, &ImportDialog::drop);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_add = new QPushButton;
    m_add->setObjectName(u"addEventsButton"_s);
    theme::setKind(m_add, theme::Kind::Primary);
    m_add->setDefault(true);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(theme::gap);
    footer->addWidget(outcome, 1);
    footer->addWidget(cancel);
    footer->addWidget(m_add);
    layout->addLayout(footer);
    connect(cancel, &QPushButton::clicked, this, &ImportDialog::leave);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::addEvents);
}

void ImportDialog::connectSession()
{
    connect(m_session, &ImportSession::previewChanged, m_message, [this] {
        m_message->clear();
        showNotice();
    });
    connect(m_session, &ImportSession::outcomeChanged, this, &ImportDialog::showNotice);
    connect(m_session, &ImportSession::fileSendsFound, this, &ImportDialog::showNotice);
    connect(m_session, &ImportSession::previewChanged, this, &ImportDialog::showAddButton);
    connect(m_session, &ImportSession::analysisChanged, this, [this] {
        const qint64 rows = m_session->analysis().rows;
        m_subtitle->setText(
            tr("%1, %2").arg(tr("%Ln rows", nullptr, int(rows)), spokenSize(QFileInfo(m_session->path()).size())));
        findTemplate();
    });
    connect(m_session, &ImportSession::mappingChanged, this, &ImportDialog::showAddButton);
    connect(m_session, &ImportSession::mappingChanged, this, [this] { // they went on
        m_leaving->clear();
        m_wantsTemplate = false;
    });
    connect(m_session, &ImportSession::outcomeChanged, this, &ImportDialog::showAddButton);
    connect(m_session, &ImportSession::workingChanged, this, &ImportDialog::showWorking);
    connect(m_session, &ImportSession::progressChanged, this,
        [this](double share) { m_progress->setValue(static_cast<int>(share * 1000)); });
    connect(m_session, &ImportSession::leftOutSaved, m_message, [this](const QString &path) {
        m_message->showMessage(MessageBar::Tone::Success,
            tr("Saved. %1 has what is left out, with the reason.").arg(QFileInfo(path).fileName()));
    });
    connect(m_session, &ImportSession::failed, this, [this](const Error &error) {
        m_message->showError(error);
        showAddButton();
    });
}

/// What is worth knowing and needs no answer.
void ImportDialog::showNotice()
{
    QStringList sentences = m_session->fileSends();
    if (m_session->wasReadAgain())
        sentences.prepend(
            tr("“%1” was saved again meanwhile, so it was read anew: look once more at what becomes of its columns.")
                .arg(QFileInfo(m_session->path()).fileName()));
    const TableFile &file = m_session->file();
    if (!file.sheetNotice.isEmpty()) {
        sentences << file.sheetNotice;
        if (file.sheets.size() > 1)
            sentences << (file.areLists ? tr("Another list can be chosen below.")
                                        : tr("Another sheet can be chosen below."));
    }
    for (const QString &sentence : { file.hiddenSheetNotice, file.notice }) {
        if (!sentence.isEmpty())
            sentences << sentence;
    }
    if (const qint64 created = m_session->outcomeCounts().of(Outcome::Created))
        sentences << tr("%Ln events of this file were created earlier: they come in locked and are not sent again.",
            nullptr, int(created));
    if (const qint64 unknown = m_session->outcomeCounts().of(Outcome::Unknown))
        sentences << tr(
            "%Ln events may have been created earlier: they stay locked; ask the account from the send they belong to.",
            nullptr, int(unknown));
    if (!sentences.isEmpty())
        m_message->showMessage(MessageBar::Tone::Information, joinedSentences(sentences));
}

void ImportDialog::showAddButton()
{
    const qint64 events = m_session->outcome().table.rowCount();
    m_add->setEnabled(m_session->isReady() && events > 0);
    m_add->setText(events > 0 ? tr("Add %Ln events", nullptr, int(events)) : tr("Add events"));
    m_add->setMinimumWidth(
        QFontMetrics(theme::strongFont(font())).horizontalAdvance(m_add->text()) + 2 * theme::gapGroup);
    layout()->activate();
}

void ImportDialog::showWorking(bool working)
{
    m_progress->setValue(0);
    m_progress->setVisible(working);
}

void ImportDialog::addEvents()
{
    if (!m_session->isReady())
        return;
    Q_EMIT mappingUsed(headerFingerprint(m_session->mapping().headers), m_session->mappingToKeep());
    Q_EMIT imported(m_session->outcome().table, m_session->source());
    accept();
}

} // namespace composer

#include "moc_importdialog.cpp"
