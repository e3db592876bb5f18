#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/importmappingpanel.h"
#include "ui/dialogs/importoutcomepanel.h"
#include "ui/dialogs/importreadingpanel.h"
#include "ui/widgets/messagebar.h"

#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize importDialogSize(1040, 668);
constexpr QSize importDialogMinimum(880, 560);

QString spokenSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

} // namespace

ImportDialog::ImportDialog(const QString &path, const EventTemplate &eventTemplate, const QTimeZone &zone,
    const QHash<QByteArray, QByteArray> &savedMappings, QWidget *parent)
    : QDialog(parent), m_session(new ImportSession(path, eventTemplate, zone, savedMappings, this))
{
    setObjectName(u"importDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import CSV"));
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

void ImportDialog::setImportNumber(qint32 number)
{
    m_session->setImportNumber(number);
}

void ImportDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_started)
        return;
    m_started = true;
    m_session->start();
}

void ImportDialog::addHeading(QBoxLayout *layout)
{
    auto *title = new QLabel(tr("Import %1").arg(QFileInfo(m_session->path()).fileName()));
    title->setObjectName(u"importTitle"_s);
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
    layout->addLayout(heading);
}

void ImportDialog::addPanels(QBoxLayout *layout)
{
    layout->addWidget(new ImportReadingPanel(*m_session));
    auto *mapping = new ImportMappingPanel(*m_session);
    connect(mapping, &ImportMappingPanel::failed, m_message, [this](const Error &error) { m_message->showError(error); });
    layout->addWidget(mapping, 1);
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
    connect(outcome, &ImportOutcomePanel::failed, m_message, [this](const Error &error) { m_message->showError(error); });
    connect(outcome, &ImportOutcomePanel::unreadableSaved, m_message, [this](const QString &path) {
        m_message->showMessage(MessageBar::Tone::Success,
            tr("Saved. Mend the lines in %1 and drop the file here again.").arg(QFileInfo(path).fileName()));
    });
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancelButton"_s);
    cancel->setAutoDefault(false);
    m_add = new QPushButton;
    m_add->setObjectName(u"addEventsButton"_s);
    theme::setKind(m_add, theme::Kind::Primary);
    m_add->setDefault(true);
    auto *footer = new QHBoxLayout;
    footer->setSpacing(theme::gap);
    footer->addWidget(outcome);
    footer->addStretch(1);
    footer->addWidget(cancel);
    footer->addWidget(m_add);
    layout->addLayout(footer);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &ImportDialog::addEvents);
}

void ImportDialog::connectSession()
{
    connect(m_session, &ImportSession::previewChanged, m_message, &MessageBar::clear);
    connect(m_session, &ImportSession::analysisChanged, this, [this] {
        const qint64 rows = m_session->analysis().rows;
        m_subtitle->setText(tr("%1, %2").arg(tr("%Ln rows", nullptr, int(rows)), spokenSize(m_session->preview().fileSize)));
    });
    connect(m_session, &ImportSession::mappingChanged, this, &ImportDialog::showAddButton);
    connect(m_session, &ImportSession::outcomeChanged, this, &ImportDialog::showAddButton);
    connect(m_session, &ImportSession::workingChanged, this, &ImportDialog::showWorking);
    connect(m_session, &ImportSession::progressChanged, this,
        [this](double share) { m_progress->setValue(static_cast<int>(share * 1000)); });
    connect(m_session, &ImportSession::failed, this, [this](const Error &error) {
        m_message->showError(error);
        showAddButton();
    });
}

void ImportDialog::showAddButton()
{
    const qint64 events = m_session->hasOutcome() ? m_session->outcome().table.rowCount() : 0;
    m_add->setEnabled(events > 0);
    m_add->setText(events > 0 ? tr("Add %Ln events", nullptr, int(events)) : tr("Add events"));
    m_add->setMinimumWidth(QFontMetrics(theme::strongFont(font())).horizontalAdvance(m_add->text()) + 2 * theme::gapGroup);
    layout()->activate();
}

void ImportDialog::showWorking(bool working)
{
    m_progress->setValue(0);
    m_progress->setVisible(working);
}

void ImportDialog::addEvents()
{
    if (!m_session->hasOutcome())
        return;
    const ColumnMapping &mapping = m_session->mapping();
    Q_EMIT mappingUsed(headerFingerprint(mapping.headers), serializeMapping(mapping));
    Q_EMIT imported(m_session->outcome().table, m_session->source());
    accept();
}

} // namespace composer
