#include "app/application.h"

#include "app/draftcontroller.h"
#include "app/portalcontroller.h"
#include "app/sendcontroller.h"
#include "intake/filekind.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/tokenkeeper.h"
#include "sending/sendsession.h"
#include "storage/workspacestore.h"
#include "ui/document/draftdocument.h"
#ifdef COMPOSER_LIVE_PREVIEW
#include "ui/livepreview/liveframewindow.h"
#endif
#include "ui/models/clipboardtable.h"
#include "ui/models/embedsurvey.h"
#include "ui/models/spokentime.h"
#include "ui/pages/composepage.h"
#include "ui/pages/sendpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/previewpanel.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/statusline.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QLockFile>
#include <QSaveFile>
#include <QUndoStack>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

const QStringList sampleTemplates { u":/samples/webinar-registration.template.json"_s, u":/samples/company-visit.template.json"_s };
constexpr auto sampleCsv = ":/samples/webinar-registrations.csv"_L1;

Result<QByteArray> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileError,
            Application::tr("The file %1 cannot be read. Check that it is still there and not open elsewhere.")
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    return file.readAll();
}

} // namespace

theme::Scheme schemeOf(const UserSettings &settings)
{
    switch (settings.appearance) {
    case UserSettings::Appearance::Light:
        return theme::Scheme::Light;
    case UserSettings::Appearance::Dark:
        return theme::Scheme::Dark;
    case UserSettings::Appearance::System:
        break;
    }
    return theme::Scheme::System;
}

Application::Application(AppPaths paths, UserSettings settings, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_windowState(m_paths.windowState())
    , m_settings(std::move(settings))
{
}

Application::~Application()
{
    if (m_window)
        m_window->removeEventFilter(this);
    m_sends.reset(); // before the portals whose clients the sends use
    m_window.reset();
}

Result<void> Application::start()
{
    if (auto done = openStores(); !done)
        return done;
    if (auto done = loadTemplates(); !done)
        return done;

    m_window = std::make_unique<MainWindow>();
    m_window->installEventFilter(this);
    m_window->restoreGeometry(m_windowState.geometry());
    m_portals = std::make_unique<PortalController>(*m_workspace, *m_tokens, m_clock, m_paths.practiceStore());
    m_drafts = std::make_unique<DraftController>(*m_draftStore, m_paths.drafts(), m_clock);
    m_drafts->setZone(zone());
    m_sends = std::make_unique<SendController>(*m_portals, m_paths.ledger(), m_clock);
    m_embedChecks = std::make_unique<EmbedChecks>(m_clock);
    m_embedSurvey = std::make_unique<EmbedSurvey>(*m_embedChecks, m_clock);
    m_sends->setEmbedSurvey(m_embedSurvey.get());
    connectWindow();
    connectControllers();
    if (auto done = m_portals->start(m_templates); !done)
        report(done.error());

    refreshTemplates();
    refreshDrafts();
    refreshPortals();
    connect(m_sends.get(), &SendController::sendsChanged, this, &Application::offerUnsettled, Qt::SingleShotConnection);
    m_sends->reloadSends();
    m_window->showEmptyState();
    refreshDraftState();
    m_window->show();
    openLastDraft();
    return {};
}

Result<void> Application::openStores()
{
    QDir().mkpath(m_paths.folder);
    const QString lockPath = m_paths.folder + u"/running"_s;
    const bool wasLeft = QFile::exists(lockPath);
    m_running = std::make_unique<QLockFile>(lockPath);
    m_running->setStaleLockTime(0); // only when the process of that number has gone
    m_wasInterrupted = m_running->tryLock(0) && wasLeft;
    auto workspace = WorkspaceStore::open(m_paths.workspace());
    if (!workspace)
        return fail(workspace.error());
    m_workspace = std::move(*workspace);
    auto drafts = DraftStore::open(m_paths.drafts());
    if (!drafts)
        return fail(drafts.error());
    m_draftStore = std::move(*drafts);
    m_secrets = std::make_unique<KeychainSecretStore>();
    m_tokens = std::make_unique<TokenKeeper>(*m_secrets);
    return {};
}

void Application::openLastDraft()
{
    const QList<DraftInfo> drafts = m_drafts->drafts();
    if (drafts.isEmpty() || m_document)
        return;
    if (m_wasInterrupted) {
        const QString at = QLocale().toString(QDateTime::fromMSecsSinceEpoch(drafts.first().changedAtMs), QLocale::ShortFormat);
        m_window->messageBar()->showMessage(MessageBar::Tone::Information,
            tr("Timeline Composer was not closed properly. The draft “%1” is here as of its last change, %2.")
                .arg(drafts.first().name, at));
    }
    m_drafts->open(drafts.first().id);
}

Result<void> Application::loadTemplates()
{
    auto stored = m_workspace->templates();
    if (!stored)
        return fail(stored.error());
    if (stored->isEmpty()) {
        for (const QString &path : sampleTemplates) {
            const auto json = readWhole(path);
            if (!json)
                return fail(json.error());
            const auto parsed = parseEventTemplate(*json);
            if (!parsed)
                return fail(parsed.error());
            if (auto saved = m_workspace->saveTemplate(*parsed); !saved)
                return saved;
        }
        stored = m_workspace->templates();
        if (!stored)
            return fail(stored.error());
    }
    m_templates = *stored;
    return {};
}

void Application::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::newDraftRequested, this, &Application::newDraft);
    connect(window, &MainWindow::filesRequested, this, &Application::openFiles);
    connect(window, &MainWindow::cellsDropped, this, &Application::importCells);
    connect(window, &MainWindow::templateFileRequested, this, &Application::addTemplateFile);
    connect(window, &MainWindow::sampleRequested, this, &Application::openSample);
    connect(window, &MainWindow::pasteRequested, this, &Application::paste);
    connect(window, &MainWindow::checkRequested, this, [this] {
        if (m_document)
            m_document->checkNow();
    });
    connect(window, &MainWindow::exportRequested, this, &Application::exportDraft);
    connect(window, &MainWindow::reviewRequested, this, [this] {
        if (m_document)
            m_sends->review(*m_document, m_window.get());
    });
    connect(window, &MainWindow::portalSelected, this, [this](const QString &id) { m_portals->setCurrent(id); });
    connect(window, &MainWindow::managePortalsRequested, this, &Application::managePortals);
    connect(window, &MainWindow::settingsRequested, this, &Application::showSettings);
    connect(window, &MainWindow::templateChangeRequested, this, &Application::changeTemplate);
    connect(window, &MainWindow::itemOpened, this, &Application::openItem);
    connect(window, &MainWindow::draftRenameRequested, this,
        [this](const QString &id, const QString &name) { m_drafts->rename(id, name); });
    connect(window, &MainWindow::draftDuplicateRequested, this, [this](const QString &id) { m_drafts->duplicate(id); });
    connect(window, &MainWindow::deleteRequested, this, &Application::deleteItem);
}

void Application::connectControllers()
{
    connect(m_window->messageBar(), &MessageBar::actionTriggered, this, [this] {
        if (const auto go = std::exchange(m_offered, {}))
            go();
    });
    connect(m_sends.get(), &SendController::rowsSettled, this,
        [this](const QString &draftId, const QList<std::pair<RowId, RowState>> &states) {
            if (DraftDocument *document = m_drafts->document(draftId))
                document->setRowStates(states);
        });
    connect(m_sends.get(), &SendController::draftSettled, this,
        [this](const QString &draftId, const QList<std::pair<RowId, RowState>> &states) {
            if (DraftDocument *document = m_drafts->document(draftId))
                document->setRowStates(states, DraftDocument::OtherRows::AreNew);
        });
    connect(m_sends.get(), &SendController::rowsHeld, this, [this](const QString &draftId, const EarlierSend &send) {
        if (m_document && m_document->id() == draftId)
            offer(tr("%Ln events of this draft wait in the send of %1: resume it or stop it there.", nullptr, static_cast<int>(send.events))
                      .arg(spokenInstant(send.createdAtMs, m_document->zone(), QLocale())),
                tr("Open the send"), [this, planId = send.planId] { showSend(planId); });
    });
    connect(m_sends.get(), &SendController::openSendRequested, this, &Application::showSend);
    connect(m_drafts.get(), &DraftController::loaded, this,
        [this](const DraftDocument *document) { m_sends->settleDraft(document->id()); });
    connect(m_drafts.get(), &DraftController::opened, this, &Application::showDocument);
    connect(m_drafts.get(), &DraftController::draftsChanged, this, &Application::refreshDrafts);
    connect(m_drafts.get(), &DraftController::failed, this, &Application::report);
    connect(m_drafts.get(), &DraftController::fileOpened, this, [this](const QString &name) {
        m_window->messageBar()->showMessage(
            MessageBar::Tone::Success, tr("The file was opened as the new draft “%1”. What you do here does not change the file.").arg(name));
    });
    connect(m_drafts.get(), &DraftController::saved, this, [this](const QString &id, const QDateTime &at) {
        if (m_document && m_document->id() == id)
            m_window->statusLine()->setSaved(tr("Saved %1").arg(QLocale().toString(at.time(), u"HH:mm"_s)));
    });
    connect(m_portals.get(), &PortalController::connectionsChanged, this, &Application::refreshPortals);
    connect(m_portals.get(), &PortalController::currentChanged, this, &Application::refreshPortals);
    connect(m_portals.get(), &PortalController::currentChanged, this, [this] {
        for (const DraftInfo &draft : m_drafts->drafts()) {
            if (m_drafts->document(draft.id)) // its rows stand differently there
                m_sends->settleDraft(draft.id);
        }
    });
    connect(m_sends.get(), &SendController::failed, this, &Application::report);
    connect(m_sends.get(), &SendController::sendStarted, this, &Application::showSend);
    connect(m_sends.get(), &SendController::sendsChanged, this, &Application::refreshSends);
    connect(m_sends.get(), &SendController::saveOutcomesRequested, this, &Application::saveOutcomes);
    connect(m_sends.get(), &SendController::saveReceiptRequested, this, &Application::saveReceipt);
    connect(m_sends.get(), &SendController::mendRefusedRequested, this, &Application::mendRefused);
}

const EventTemplate *Application::templateById(const QString &id) const
{
    for (const EventTemplate &eventTemplate : m_templates) {
        if (eventTemplate.id == id)
            return &eventTemplate;
    }
    return nullptr;
}

void Application::report(const Error &error)
{
    m_offered = {};
    m_window->messageBar()->showError(error);
}

void Application::offer(
    const QString &sentence, const QString &action, std::function<void()> go, MessageBar::Tone tone)
{
    m_offered = std::move(go);
    m_window->messageBar()->showMessage(tone, sentence, {}, action);
}

void Application::offerUnsettled()
{
    const QList<SendSummary> sends = m_sends->unsettledSends();
    if (sends.isEmpty())
        return;
    const SendSummary &first = sends.first();
    const QString more = sends.size() > 1
        ? u' ' + tr("%Ln more sends in the list on the left are not over either.", nullptr, static_cast<int>(sends.size()) - 1)
        : QString();
    const QString planId = first.send.planId;
    if (first.unknownBatches > 0) {
        offer(tr("%Ln batches of “%1” have no known outcome. Ask the portal.", nullptr, first.unknownBatches).arg(first.send.draftName)
                + more,
            tr("Ask the portal"),
            [this, planId] {
                m_window->messageBar()->clear();
                showSend(planId);
                m_sends->ask(planId);
            },
            MessageBar::Tone::Unknown);
        return;
    }
    offer(tr("%Ln events of “%1” wait: the send was interrupted before they left.", nullptr,
              static_cast<int>(first.counts.of(Outcome::Waiting)))
              .arg(first.send.draftName)
            + more,
        tr("Show the send"), [this, planId] {
            m_window->messageBar()->clear();
            showSend(planId);
        });
}

// What the window shows

void Application::refreshDrafts()
{
    QList<SidebarItem> items;
    for (const DraftInfo &draft : m_drafts->drafts())
        items.append({ draft.id, draft.name, QLocale().toString(draft.rowCount), {}, {} });
    m_window->setDrafts(items);
}

void Application::refreshTemplates()
{
    QList<SidebarItem> items;
    for (const EventTemplate &eventTemplate : std::as_const(m_templates))
        items.append({ eventTemplate.id, eventTemplate.name, {}, {}, {} });
    m_window->setTemplates(items);
}

void Application::refreshPortals()
{
    m_window->setPortals(m_portals->connections(), m_portals->current().id);
}

void Application::refreshDraftState()
{
    DraftDocument *document = m_document;
    m_window->setDraftActionsEnabled(document != nullptr);
    m_window->setUndoStack(document ? document->undoStack() : nullptr);
    if (!document) {
        m_window->setReviewCount(0, tr("Compose or import events first"));
        m_window->statusLine()->setCounts({});
        return;
    }
    const DraftCounts &counts = document->counts();
    m_window->setReviewCount(counts.ready,
        counts.rows == 0 ? tr("The draft is empty") : tr("Every event has errors, was created already or waits in a send"));
    QStringList parts { tr("%Ln events", nullptr, static_cast<int>(counts.rows)), tr("%Ln ready", nullptr, static_cast<int>(counts.ready)) };
    if (counts.withErrors)
        parts << tr("%Ln errors", nullptr, static_cast<int>(counts.withErrors));
    if (counts.withWarnings)
        parts << tr("%Ln warnings", nullptr, static_cast<int>(counts.withWarnings));
    if (const qint64 created = counts.outcomes.of(Outcome::Created))
        parts << tr("%Ln created", nullptr, static_cast<int>(created));
    m_window->statusLine()->setCounts(parts.join(u" · "_s));
    m_window->statusLine()->setTimeZone(tr("Times in %1").arg(QString::fromLatin1(document->zone().id())));
}

void Application::showDocument(DraftDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (!m_composePage) {
        m_composePage = new ComposePage;
        m_composePage->previewPanel()->setEmbedChecks(m_embedChecks.get());
        m_composePage->previewPanel()->setEmbedSurvey(m_embedSurvey.get());
#ifdef COMPOSER_LIVE_PREVIEW
        m_composePage->previewPanel()->setLivePageOffered(true);
        connect(m_composePage->previewPanel(), &PreviewPanel::livePageRequested, this,
            [this](const QUrl &url, QSize frame, const QString &title) {
                auto *window = new LiveFrameWindow(url, frame, title, hubSpotOrigins().first(), m_window.get());
                window->show();
            });
#endif
        m_composePage->restoreLayout(m_windowState.composeLayout());
        connect(m_composePage, &ComposePage::columnLayoutChanged, this,
            [this](const QString &templateId, const QJsonObject &layout) { m_windowState.setColumns(templateId, layout); });
        connect(m_composePage, &ComposePage::linkActivated, this, [](const QUrl &url) { QDesktopServices::openUrl(url); });
    }
    m_composePage->setDocument(document);
    m_composePage->setColumnLayout(m_windowState.columns(document->eventTemplate().id));
    m_embedSurvey->setDocument(document);
    connect(document, &DraftDocument::issuesChanged, this, &Application::refreshDraftState);
    connect(document, &DraftDocument::changed, this, &Application::refreshDraftState);
    m_window->showPage(m_composePage);
    m_window->setCurrentItem(SidebarSection::Drafts, document->id());
    refreshDraftState();
}

void Application::showSend(const QString &planId)
{
    SendPage *page = m_sends->page(planId, m_window.get());
    if (!page)
        return;
    page->setTimeZone(m_document ? m_document->zone() : zone());
    m_window->showPage(page);
    refreshSends();
    m_window->setCurrentItem(SidebarSection::Sends, planId);
}

void Application::refreshSends()
{
    m_window->setSends(m_sends->sidebarItems());
}

void Application::openItem(SidebarSection section, const QString &id)
{
    switch (section) {
    case SidebarSection::Drafts:
        m_drafts->open(id);
        break;
    case SidebarSection::Templates:
        newDraft(id);
        break;
    case SidebarSection::Sends:
        showSend(id);
        break;
    }
}

void Application::deleteItem(SidebarSection section, const QString &id)
{
    if (section == SidebarSection::Drafts) {
        if (m_document && m_document->id() == id) {
            m_document->disconnect(this);
            if (m_composePage)
                m_composePage->setDocument(nullptr);
            m_embedSurvey->setDocument(nullptr);
            m_document = nullptr;
            m_window->showEmptyState();
        }
        m_drafts->remove(id);
        offer(tr("The draft was deleted."), tr("Undo"), [this, id] {
            m_drafts->restore(id);
            m_drafts->open(id);
        });
    } else if (section == SidebarSection::Templates) {
        if (auto removed = m_workspace->removeTemplate(id); !removed) {
            report(removed.error());
            return;
        }
        m_templates.removeIf([&](const EventTemplate &eventTemplate) { return eventTemplate.id == id; });
        m_portals->setTemplates(m_templates);
        refreshTemplates();
    }
    refreshDraftState();
}

// Drafts

void Application::newDraft(const QString &templateId)
{
    const EventTemplate *eventTemplate = templateId.isEmpty() && !m_templates.isEmpty() ? &m_templates.first() : templateById(templateId);
    if (!eventTemplate) {
        report({ ErrorCode::NotFound, tr("There is no template yet. Drop a template file (JSON) on the window first."), {} });
        return;
    }
    EventTable events(*eventTemplate);
    events.insertRows(0, 1);
    if (DraftDocument *document = m_drafts->create(eventTemplate->name, events))
        showDocument(document);
}

void Application::openSample()
{
    // A copy on the disk: the import keeps to real files, and the person can open it in a spreadsheet too.
    const QString path = m_paths.folder + u"/samples/webinar-registrations.csv"_s;
    QDir().mkpath(QFileInfo(path).absolutePath());
    if (!QFile::exists(path)) {
        const auto sample = readWhole(sampleCsv);
        QSaveFile file(path);
        if (!sample || !file.open(QIODevice::WriteOnly) || file.write(*sample) != sample->size() || !file.commit()) {
            report(sample ? Error { ErrorCode::FileError, tr("The sample could not be written to %1.").arg(path), file.errorString() }
                          : sample.error());
            return;
        }
    }
    m_portals->setCurrent(PortalController::practiceId);
    if (const EventTemplate *webinar = templateById(u"1001298"_s))
        openImportDialog(path, { *webinar });
}

void Application::addTemplateFile(const QString &path)
{
    const auto json = readWhole(path);
    if (!json)
        return report(json.error());
    const auto parsed = parseEventTemplate(*json);
    if (!parsed)
        return report(parsed.error());
    if (auto saved = m_workspace->saveTemplate(*parsed); !saved)
        return report(saved.error());
    m_templates.removeIf([&](const EventTemplate &other) { return other.id == parsed->id; });
    m_templates.append(*parsed);
    m_portals->setTemplates(m_templates);
    refreshTemplates();
    m_window->messageBar()->showMessage(
        MessageBar::Tone::Success, tr("The template “%1” is ready: choose it under New, or drop a CSV file.").arg(parsed->name));
}

void Application::openFiles(const QStringList &paths)
{
    m_waitingFiles += paths;
    // Templates and drafts first: rows may need them.
    std::stable_partition(m_waitingFiles.begin(), m_waitingFiles.end(),
        [](const QString &path) { return fileKindOf(path) != FileKind::Table; });
    openNextFile();
}

void Application::openNextFile()
{
    while (!m_importDialog && !m_waitingFiles.isEmpty()) {
        const QString path = m_waitingFiles.takeFirst();
        switch (fileKindOf(path)) {
        case FileKind::Template:
            addTemplateFile(path);
            break;
        case FileKind::Draft:
            m_drafts->openFile(path);
            break;
        case FileKind::Mapping:
            report({ ErrorCode::InvalidInput,
                tr("%1 says which column becomes what. Import a file first, then load it there.").arg(QFileInfo(path).fileName()), {} });
            break;
        case FileKind::Table:
            importFile(path);
            break;
        }
    }
}

void Application::importFile(const QString &path)
{
    // The template of the draft that is shown first, then all others: which one, is asked in the dialog.
    QList<EventTemplate> templates = m_templates;
    if (m_document && m_window->currentPage() == m_composePage) {
        const EventTemplate shown = m_document->eventTemplate();
        templates.removeIf([&](const EventTemplate &other) { return other.id == shown.id; });
        templates.prepend(shown);
    }
    if (!templates.isEmpty())
        openImportDialog(path, templates);
    else
        report({ ErrorCode::NotFound, tr("There is no template yet. Drop a template file (JSON) on the window first."), {} });
}

void Application::paste()
{
    if (m_document && m_window->currentPage() == m_composePage) {
        m_composePage->paste();
        return;
    }
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    importCells(clipboard ? tableFromMime(*clipboard).value_or(QList<QStringList>()) : QList<QStringList>());
}

// Sends

void Application::mendRefused(const QString &planId)
{
    const LedgerSend *send = m_sends->ledgerSend(planId);
    DraftDocument *document = send ? m_drafts->document(send->draftId) : nullptr;
    if (!document) {
        report({ ErrorCode::NotFound, tr("Open the draft of this send first, then mend the refused events there."), {} });
        return;
    }
    showDocument(document);
    m_composePage->showCondition(RowCondition::Refused);
}

void Application::closeAfterAnswers()
{
    const auto close = [this] {
        m_mayClose = true;
        m_window->close();
    };
    offer(tr("Waiting for the answers under way; then the window closes. Closing now leaves those events unknown until the portal is asked."),
        tr("Close now"), close);
    connect(m_sends.get(), &SendController::idle, this, close, Qt::SingleShotConnection);
    m_sends->pauseAll();
    m_sends->whenIdle();
}

bool Application::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window.get() && event->type() == QEvent::Close && !m_mayClose) {
        m_drafts->flush();
        m_windowState.setGeometry(m_window->saveGeometry());
        if (m_composePage)
            m_windowState.setComposeLayout(m_composePage->saveLayout());
        if (m_sends->isSending()) {
            event->ignore();
            offer(tr("Events are being created. Close after the batch under way? The rest stays in the ledger and can be resumed."),
                tr("Stop and close"), [this] { closeAfterAnswers(); });
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace composer
