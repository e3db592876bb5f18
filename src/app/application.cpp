#include "app/application.h"

#include "app/closeconfirmation.h"
#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/fileexports.h"
#include "app/fileopener.h"
#include "app/helpcontroller.h"
#include "app/linkopener.h"
#include "app/notifications.h"
#include "app/onworker.h"
#include "app/portalcontroller.h"
#include "app/sendcontroller.h"
#include "app/sendnotices.h"
#include "app/settingscontroller.h"
#include "app/templatechangecontroller.h"
#include "app/templatecontroller.h"
#include "app/templateediting.h"
#include "app/templatefetching.h"
#include "app/unfinishedsendnotifier.h"
#include "base/crashreport.h"
#include "hubspot/templatefetch.h"
#include "practice/practiceportalthread.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/tokenkeeper.h"
#include "storage/workspacefile.h"
#include "storage/workspacestore.h"
#include "templates/templatedifference.h"
#include "ui/dialogs/portalsdialog.h"
#include "ui/document/draftdocument.h"
#include "ui/document/templatedocument.h"
#include "ui/models/embedsurvey.h"
#include "ui/pages/sendpage.h"
#include "ui/windows/desktopnotice.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/statusline.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// One empty event, and nothing was ever done to it.
bool isUntouched(const DraftDocument &document)
{
    if (document.table().rowCount() != 1 || document.undoStack()->count() > 0)
        return false;
    const QList<EventField> fields = fieldsOf(document.eventTemplate());
    return std::ranges::all_of(
        fields, [&](EventField field) { return field == EventField::Id || document.table().utf8(0, field).empty(); });
}

} // namespace

Application::Application(AppPaths paths, UserSettings settings, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_windowState(m_paths.windowState())
    , m_instance(m_paths.folder)
    , m_settings(std::make_unique<SettingsController>(std::move(settings), m_paths.settings()))
{
}

Application::~Application() = default;

Result<SingleInstance::Role> Application::claim(const StartRequest &request, std::chrono::milliseconds patience)
{
    const auto role = m_instance.claim(request, patience);
    m_isFirst = role && *role == SingleInstance::Role::First;
    return role;
}

Result<void> Application::start()
{
    if (!m_isFirst) {
        if (const auto role = claim({}, {}); !role)
            return fail(role.error());
    }
    if (auto done = openStores(); !done)
        return done;
    if (auto done = m_templates->load(); !done)
        return done;
    buildParts();
    connectWindow();
    connectParts();
    connectSends();
    connectTemplates();
    if (auto done = m_portals->start(m_templates->all()); !done)
        report(done.error());

    m_window->restoreGeometry(m_windowState.geometry());
    refreshTemplates();
    refreshPortals();
    m_drafts->reload();
    m_sends->reloadSends();
    m_currentDraft->clear();
    m_window->show();
    connect(&m_instance, &SingleInstance::handed, this, [this](const StartRequest &request) {
        comeToTheFront(request.activationToken);
        take(request);
    });
    connect(qApp, &QCoreApplication::aboutToQuit, &m_instance, &SingleInstance::stopListening);
    return {};
}

Result<void> Application::openStores()
{
    auto workspace = WorkspaceStore::open(m_paths.workspace());
    if (!workspace)
        return fail(workspace.error());
    m_workspace = std::move(*workspace);
    if (const auto drafts = DraftStore::open(m_paths.drafts()); !drafts) // brought up to date here, read by a worker
        return fail(drafts.error());
    m_secrets = std::make_unique<KeychainSecretStore>();
    m_tokens = std::make_unique<TokenKeeper>(*m_secrets);
    m_templates = std::make_unique<TemplateController>(*m_workspace);
    return {};
}

void Application::buildParts()
{
    m_portals = std::make_unique<PortalController>(*m_workspace, *m_tokens, m_clock, m_paths.practiceStore());
    m_drafts = std::make_unique<DraftController>(m_paths.drafts(), m_clock);
    m_drafts->setZone(m_settings->zone());
    m_embedChecks = std::make_unique<EmbedChecks>(m_clock);
    m_embedSurvey = std::make_unique<EmbedSurvey>(*m_embedChecks, m_clock);
    m_window = std::make_unique<MainWindow>();
    m_sends = std::make_unique<SendController>(*m_portals, m_paths.ledger(), m_clock);
    m_sends->setEmbedSurvey(m_embedSurvey.get());
    m_sends->setGoOnGuard([this] { return mayStillSend(); });
    m_notifications = std::make_unique<Notifications>(*m_window->messageBar());
    m_desktopNotice = std::make_unique<DesktopNotice>(*m_window);
    m_sendNotices = std::make_unique<SendNotices>(*m_sends, *m_desktopNotice);
    m_closeGuard = std::make_unique<CloseConfirmation>(*m_window, *m_sends, *m_notifications);
    m_currentDraft = std::make_unique<CurrentDraft>(*m_window, m_windowState, *m_embedChecks, *m_embedSurvey);
    m_links = std::make_unique<LinkOpener>(*m_notifications);
    connect(m_currentDraft.get(), &CurrentDraft::linkActivated, m_links.get(), &LinkOpener::ask);
    m_help = std::make_unique<HelpController>(*m_window, m_paths);
    connect(m_help.get(), &HelpController::linkActivated, m_links.get(), &LinkOpener::ask);
    m_unfinished = std::make_unique<UnfinishedSendNotifier>(*m_sends, *m_currentDraft, *m_notifications);
    m_fileOpener = std::make_unique<FileOpener>(FileOpener::Parts { *m_workspace, *m_templates, *m_drafts,
                                                    *m_currentDraft, *m_portals, *m_notifications, m_paths.ledger() },
        *m_window);
    m_exports = std::make_unique<FileExports>(
        FileExports::Parts { *m_drafts, *m_currentDraft, *m_sends, *m_notifications, m_paths.ledger() }, *m_window);
    m_templateChanges = std::make_unique<TemplateChangeController>(
        TemplateChangeController::Parts { *m_templates, *m_drafts, *m_currentDraft, *m_notifications }, *m_window);
    m_templateEditing = std::make_unique<TemplateEditing>(
        TemplateEditing::Parts { *m_templates, *m_drafts, *m_currentDraft, *m_notifications, *m_window });
    m_templateFetching = std::make_unique<TemplateFetching>(
        TemplateFetching::Parts { *m_portals, *m_templates, *m_notifications, m_windowState, *m_window });
}

void Application::openLastDraft()
{
    const QList<DraftInfo> drafts = m_drafts->drafts();
    if (m_instance.wasInterrupted() && !m_currentDraft->document())
        sayHowItEnded(drafts);
    if (drafts.isEmpty() || m_currentDraft->document())
        return;
    m_drafts->open(drafts.first().id);
}

/// The last window of this workspace did not end by itself.
void Application::sayHowItEnded(const QList<DraftInfo> &drafts)
{
    QString sentence = tr("Timeline Composer was not closed properly.");
    if (!drafts.isEmpty()) {
        const QString at
            = QLocale().toString(QDateTime::fromMSecsSinceEpoch(drafts.first().changedAtMs), QLocale::ShortFormat);
        sentence = tr("Timeline Composer was not closed properly. The draft “%1” is here as of its last change, %2.")
                       .arg(drafts.first().name, at);
    }
    const QString report = takeCrashReport(m_paths.crashReport());
    m_help->setCrashReport(report);
    if (report.isEmpty()) {
        m_notifications->say(MessageBar::Tone::Information, sentence);
        return;
    }
    m_notifications->offer(
        { tr("%1 It crashed; what it left for support is in %2.").arg(sentence, QDir::toNativeSeparators(report)),
            { { tr("Copy for support"), [this] { m_help->copyForSupport(); } } } });
}

void Application::endSoon()
{
    m_closeGuard->endSoon();
}

void Application::openFiles(const QStringList &paths)
{
    m_fileOpener->open(paths);
}

void Application::take(const StartRequest &request)
{
    if (request.opensSample)
        openSample();
    if (request.startsDraft)
        newDraft({});
    openFiles(request.files);
}

void Application::comeToTheFront(const QByteArray &activationToken)
{
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken); // where Qt looks for it on Wayland
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::newDraftRequested, this, &Application::newDraft);
    connect(window, &MainWindow::filesRequested, m_fileOpener.get(), &FileOpener::open);
    connect(window, &MainWindow::cellsDropped, m_fileOpener.get(), &FileOpener::importCells);
    connect(window, &MainWindow::templateFileRequested, m_fileOpener.get(), &FileOpener::addTemplate);
    connect(window, &MainWindow::sampleRequested, this, &Application::openSample);
    connect(window, &MainWindow::pasteRequested, m_fileOpener.get(), &FileOpener::paste);
    connect(window, &MainWindow::checkRequested, this, [this] {
        if (DraftDocument *document = m_currentDraft->documentOnScreen())
            document->checkNow();
    });
    connect(window, &MainWindow::exportRequested, m_exports.get(), &FileExports::exportDraft);
    connect(window, &MainWindow::reviewRequested, this, &Application::reviewDraft);
    connect(window, &MainWindow::portalSelected, m_portals.get(), &PortalController::setCurrent);
    connect(window, &MainWindow::managePortalsRequested, this, &Application::managePortals);
    connect(window, &MainWindow::settingsRequested, this, [this] { m_settings->openDialog(m_window.get()); });
    connect(window, &MainWindow::templateChangeRequested, m_templateChanges.get(), &TemplateChangeController::begin);
    connect(window, &MainWindow::itemOpened, this, &Application::openItem);
    connect(window, &MainWindow::pageChanged, this, &Application::showWhereWeAre);
    connect(window, &MainWindow::draftRenameRequested, m_drafts.get(), &DraftController::rename);
    connect(window, &MainWindow::draftDuplicateRequested, m_drafts.get(), &DraftController::duplicate);
    connect(window, &MainWindow::deleteRequested, this, &Application::deleteItem);
}

void Application::connectParts()
{
    connect(m_closeGuard.get(), &CloseConfirmation::aboutToClose, this, &Application::saveBeforeClosing);
    connect(m_currentDraft.get(), &CurrentDraft::mappingRequested, m_fileOpener.get(), &FileOpener::importCells);
    connect(m_settings.get(), &SettingsController::failed, this, &Application::report);
    connect(m_settings.get(), &SettingsController::zoneChanged, this, [this](const QTimeZone &zone) {
        m_drafts->setZone(zone);
        if (DraftDocument *document = m_currentDraft->document()) {
            document->setZone(zone);
            m_currentDraft->refresh();
        }
    });
    connect(m_templates.get(), &TemplateController::changed, this, [this] {
        m_portals->setTemplates(m_templates->all());
        refreshTemplates();
    });
    connect(m_drafts.get(), &DraftController::loaded, this,
        [this](const DraftDocument *document) { m_sends->settleDraft(document->id()); });
    connect(m_drafts.get(), &DraftController::opened, this, [this](DraftDocument *document) {
        if (std::exchange(m_refusedWantedOf, {}) == document->id())
            m_currentDraft->showRows(document, RowCondition::Refused);
        else
            m_currentDraft->show(document);
    });
    connect(m_drafts.get(), &DraftController::saveFailed, this, [this](const QString &id, const Error &error) {
        m_notifications->report(error, [this, id] { return !m_drafts->isSaved(id); });
        if (m_currentDraft->document() && m_currentDraft->document()->id() == id)
            m_currentDraft->noteSaved(tr("Not saved"));
    });
    connect(m_drafts.get(), &DraftController::draftsChanged, this, &Application::refreshDrafts);
    connect(m_drafts.get(), &DraftController::listed, this, &Application::openLastDraft);
    connect(m_drafts.get(), &DraftController::failed, this, &Application::report);
    connect(m_drafts.get(), &DraftController::keptBoth, this, [this](DraftDocument *document, const QString &former) {
        if (m_currentDraft->documentOnScreen() == document)
            m_window->setCurrentItem(SidebarSection::Drafts, document->id());
        m_notifications->say(MessageBar::Tone::Warning,
            tr("Another program changed the draft “%1”. Both are kept: what you have here is now “%2”.")
                .arg(former, document->name()));
    });
    connect(m_drafts.get(), &DraftController::fileOpened, this, [this](const QString &name) {
        m_notifications->say(MessageBar::Tone::Success,
            tr("The file was opened as the new draft “%1”. What you do here does not change the file.").arg(name));
    });
    connect(m_drafts.get(), &DraftController::saved, this, [this](const QString &id, const QDateTime &at) {
        if (m_currentDraft->document() && m_currentDraft->document()->id() == id)
            m_currentDraft->noteSaved(tr("Saved %1").arg(QLocale().toString(at.time(), u"HH:mm"_s)));
    });
    connect(m_portals.get(), &PortalController::connectionsChanged, this, &Application::refreshPortals);
    connect(m_portals.get(), &PortalController::currentChanged, this, &Application::refreshPortals);
    connect(m_portals.get(), &PortalController::needSignInChanged, this, &Application::refreshPortals);
    connect(m_portals.get(), &PortalController::currentChanged, this, [this] {
        for (const DraftInfo &draft : m_drafts->drafts()) {
            if (m_drafts->document(draft.id)) // its rows stand differently there
                m_sends->settleDraft(draft.id);
        }
    });
}

void Application::connectSends()
{
    // A sentence goes when what it speaks of is no longer so.
    Notifications *notifications = m_notifications.get();
    connect(m_drafts.get(), &DraftController::draftsChanged, notifications, &Notifications::recheck);
    connect(m_templates.get(), &TemplateController::changed, notifications, &Notifications::recheck);
    connect(m_sends.get(), &SendController::sendsChanged, notifications, &Notifications::recheck);
    connect(m_window.get(), &MainWindow::pageChanged, notifications, &Notifications::recheck);
    SendController *sends = m_sends.get();
    connect(sends, &SendController::rowsSettled, this,
        [this](const QString &draftId, const QList<std::pair<RowId, RowState>> &states) {
            if (DraftDocument *document = m_drafts->document(draftId))
                document->setRowStates(states);
        });
    connect(sends, &SendController::draftSettled, this,
        [this](const QString &draftId, const QList<std::pair<RowId, RowState>> &states, const QList<RowId> &freed) {
            if (DraftDocument *document = m_drafts->document(draftId))
                document->setRowStates(states, freed);
        });
    connect(sends, &SendController::rowsRefused, this, [this](const QString &draftId, const QList<Refusal> &refusals) {
        if (DraftDocument *document = m_drafts->document(draftId))
            document->addRefusals(refusals);
    });
    connect(m_unfinished.get(), &UnfinishedSendNotifier::showRequested, this, &Application::showSend);
    connect(sends, &SendController::openSendRequested, this, &Application::showSend);
    connect(sends, &SendController::failed, this, &Application::report);
    connect(sends, &SendController::sendStarted, this, &Application::showSend);
    connect(sends, &SendController::sendsChanged, this, &Application::refreshSends);
    connect(sends, &SendController::saveOutcomesRequested, m_exports.get(), &FileExports::saveOutcomes);
    connect(sends, &SendController::saveReceiptRequested, m_exports.get(), &FileExports::saveReceipt);
    connect(sends, &SendController::mendRefusedRequested, this, &Application::mendRefused);
}

void Application::connectTemplates()
{
    MainWindow *window = m_window.get();
    TemplateEditing *editing = m_templateEditing.get();
    connect(window, &MainWindow::newTemplateRequested, editing, &TemplateEditing::createNew);
    connect(window, &MainWindow::templateFromFileRequested, editing,
        [editing](const QString &path) { editing->createFromFile(path, false); });
    connect(window, &MainWindow::templateDuplicateRequested, editing, &TemplateEditing::duplicate);
    connect(m_fileOpener.get(), &FileOpener::templateWanted, editing,
        [editing](const QString &path) { editing->createFromFile(path, true); });
    connect(m_fileOpener.get(), &FileOpener::templateAdded, editing, &TemplateEditing::open);
    connect(editing, &TemplateEditing::fetchRequested, m_templateFetching.get(), &TemplateFetching::fetchFor);
    connect(m_templateFetching.get(), &TemplateFetching::templateAdded, editing, &TemplateEditing::open);
    connect(editing, &TemplateEditing::composeRequested, this, &Application::newDraft);
    connect(editing, &TemplateEditing::importRequested, m_fileOpener.get(), &FileOpener::importWith);
    connect(
        editing, &TemplateEditing::draftUpdateRequested, m_templateChanges.get(), &TemplateChangeController::beginWith);
}

/// A workspace that was saved to go on with it elsewhere asks before it sends.
bool Application::mayStillSend()
{
    const auto left = workspaceLeft(m_paths);
    if (!left)
        return true;
    const auto keep = [this] {
        if (const auto kept = keepWorkspace(m_paths); !kept)
            report(kept.error());
        else
            m_notifications->say(MessageBar::Tone::Information, tr("This computer sends again."));
    };
    m_notifications->offer({ workspaceLeftText(*left), { { tr("Send from here all the same"), keep } } });
    return false;
}

void Application::reviewDraft()
{
    DraftDocument *document = m_currentDraft->documentOnScreen();
    if (!document)
        return;
    const Connection &connection = m_portals->current();
    const QString problem = interfaceProblem(document->eventTemplate(), connection.profile, connection.isPractice);
    if (!problem.isEmpty())
        return report({ ErrorCode::InvalidInput, problem, {} });
    if (!connection.isPractice && !mayStillSend())
        return;
    if (connection.isPractice) // it has the templates of this workspace
        return m_sends->review(*document, m_window.get());
    m_templateFetching->readQuietly(
        this, [this, draft = QPointer(document)](const std::optional<QList<EventTemplate>> &templates) {
            if (draft && templates)
                guardAgainstDrift(*draft, *templates);
            else if (draft) // cannot be read: the review says what is known
                m_sends->review(*draft, m_window.get());
        });
}

void Application::guardAgainstDrift(DraftDocument &document, const QList<EventTemplate> &templates)
{
    const auto there = std::find_if(templates.cbegin(), templates.cend(),
        [&](const EventTemplate &other) { return other.id == document.eventTemplate().id; });
    if (there == templates.cend())
        return m_sends->review(document, m_window.get()); // of another app
    onWorker(
        this, [table = document.table(), there = *there] { return driftOf(table, there); },
        [this, draft = QPointer(&document)](const QList<TemplateDifference> &drift) {
            if (!draft)
                return;
            if (drift.isEmpty())
                return m_sends->review(*draft, m_window.get());
            QStringList titles;
            for (const TemplateDifference &difference : drift)
                titles.append(differenceTitle(difference));
            const QString id = draft->eventTemplate().id;
            m_notifications->offer({ tr("The template at HubSpot is another than the one here, and events would be "
                                        "refused: %1. Nothing was sent.")
                                         .arg(QLocale().createSeparatedList(titles)),
                { { tr("Open the template"), [this, id] { m_templateEditing->open(id); } } },
                MessageBar::Tone::Warning });
        });
}

void Application::report(const Error &error)
{
    m_notifications->report(error);
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
    for (const EventTemplate &eventTemplate : m_templates->all())
        items.append({ eventTemplate.id, eventTemplate.name, {}, {}, {} });
    m_window->setTemplates(items);
}

void Application::refreshPortals()
{
    m_window->setPortals(m_portals->connections(), m_portals->current().id, m_portals->needSignIn());
}

void Application::showSend(const QString &planId)
{
    SendPage *page = m_sends->page(planId, m_window.get());
    if (!page)
        return;
    page->setTimeZone(m_currentDraft->document() ? m_currentDraft->document()->zone() : m_settings->zone());
    connect(page, &SendPage::countsShown, this, &Application::showWhereWeAre, Qt::UniqueConnection);
    m_window->showPage(page);
    refreshSends();
    m_window->setCurrentItem(SidebarSection::Sends, planId);
}

void Application::showWhereWeAre()
{
    m_currentDraft->refresh();
    if (m_currentDraft->documentOnScreen())
        return;
    const auto *send = qobject_cast<SendPage *>(m_window->currentPage());
    m_window->statusLine()->setCounts(send ? send->countSentence() : QString());
    m_window->statusLine()->setSaved({});
    m_window->statusLine()->setTimeZone(
        send ? tr("Times in %1").arg(QString::fromLatin1(send->timeZone().id())) : QString());
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
        m_templateEditing->open(id);
        break;
    case SidebarSection::Sends:
        showSend(id);
        break;
    }
}

void Application::deleteItem(SidebarSection section, const QString &id)
{
    if (section == SidebarSection::Drafts) {
        if (m_currentDraft->document() && m_currentDraft->document()->id() == id)
            m_currentDraft->clear();
        m_drafts->remove(id);
        const auto restore = [this, id] {
            m_drafts->restore(id);
            m_drafts->open(id);
        };
        const auto isGone = [this, id] {
            const QList<DraftInfo> drafts = m_drafts->drafts();
            return std::ranges::find(drafts, id, &DraftInfo::id) == drafts.end();
        };
        m_notifications->offer(
            { tr("The draft was deleted."), { { tr("Undo"), restore } }, MessageBar::Tone::Information, {}, isGone });
    } else if (section == SidebarSection::Templates) {
        deleteTemplate(id);
    }
}

void Application::deleteTemplate(const QString &id)
{
    m_templateEditing->flush();
    const TemplateRecord *found = m_templates->record(id);
    if (!found)
        return;
    const TemplateRecord gone = *found;
    const qsizetype place = m_templates->records().indexOf(gone);
    const TemplateDocument *shown = m_templateEditing->documentOnScreen();
    if (shown && shown->eventTemplate().id == id)
        m_window->showEmptyState();
    if (auto removed = m_templates->remove(id); !removed)
        return report(removed.error());
    const auto restore = [this, gone, place] {
        if (auto restored = m_templates->restore(gone, place); !restored)
            report(restored.error());
    };
    m_notifications->offer(
        { tr("The template “%1” was deleted. Drafts made with it keep it.").arg(gone.eventTemplate.name),
            { { tr("Undo"), restore } }, MessageBar::Tone::Information, {},
            [this, id] { return m_templates->find(id) == nullptr; } });
}

void Application::newDraft(const QString &templateId)
{
    const QList<EventTemplate> &templates = m_templates->all();
    const EventTemplate *eventTemplate
        = templateId.isEmpty() && !templates.isEmpty() ? &templates.first() : m_templates->find(templateId);
    if (!eventTemplate) {
        m_templateEditing->createNew();
        return;
    }
    // A draft of that name that is still as it was made is the one wanted: a second click makes no second one.
    const DraftDocument *shown = m_currentDraft->documentOnScreen();
    if (shown && shown->eventTemplate() == *eventTemplate && isUntouched(*shown))
        return;
    QStringList taken;
    for (const DraftInfo &draft : m_drafts->drafts())
        taken.append(draft.name);
    QString name = eventTemplate->name;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = tr("%1 %2", "name of a draft, and its number among those of that name")
                   .arg(eventTemplate->name)
                   .arg(number);
    EventTable events(*eventTemplate);
    EventDraft first;
    if (const TemplateRecord *record = m_templates->record(eventTemplate->id))
        applyFrame(first, record->frame);
    events.appendDraft(first);
    m_currentDraft->show(m_drafts->create(name, events));
}

void Application::openSample()
{
    m_portals->setCurrent(PortalController::practiceId);
    m_fileOpener->openSample(m_paths.samples() + u"/webinar-registrations.csv"_s);
}

void Application::mendRefused(const QString &planId)
{
    const LedgerSend *send = m_sends->ledgerSend(planId);
    DraftDocument *document = send ? m_drafts->document(send->draftId) : nullptr;
    if (document)
        return m_currentDraft->showRows(document, RowCondition::Refused);
    if (!send)
        return;
    m_refusedWantedOf = send->draftId;
    m_drafts->open(send->draftId);
}

void Application::saveBeforeClosing()
{
    m_templateEditing->flush();
    m_drafts->flush();
    m_windowState.setGeometry(m_window->saveGeometry());
    m_currentDraft->saveLayout();
}

void Application::managePortals()
{
    auto *dialog = new PortalsDialog(m_portals->connections(), *m_tokens, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPracticeDial(m_practiceDial);
    dialog->setSignIn(m_portals->signInTools(), [this](const QString &id) { return m_portals->signIn(id); });
    dialog->setNeedsSignIn(m_portals->needSignIn());
    const PracticeApp app = m_portals->practice().call([](PracticePortal &practice) { return practice.oauth().app(); });
    Connection attempt;
    attempt.baseUrl = m_portals->practice().baseUrl();
    attempt.app.name = app.name;
    attempt.app.clientId = app.clientId;
    attempt.app.ports = { 3000, 3001, 3002 }; // as its app lists them
    attempt.app.authorizeBase = attempt.baseUrl;
    dialog->setTry(attempt, app.clientSecret);
    connect(dialog, &PortalsDialog::signedIn, m_portals.get(), &PortalController::takeSignIn);
    connect(dialog, &PortalsDialog::useRequested, m_portals.get(), &PortalController::setCurrent);
    connect(dialog, &PortalsDialog::connectionSaved, this, [this, dialog](const Connection &connection) {
        if (auto saved = m_portals->save(connection); !saved)
            dialog->showError(saved.error());
    });
    connect(dialog, &PortalsDialog::connectionForgotten, this, [this, dialog](const QString &id) {
        if (auto gone = m_portals->forget(id); !gone)
            dialog->showError(gone.error());
    });
    connect(dialog, &PortalsDialog::practiceDialTurned, this, [this](PracticeDial dial) {
        m_practiceDial = dial;
        m_portals->practice().post([plan = faultPlanFor(dial)](PracticePortal &portal) { portal.setFaultPlan(plan); });
    });
    dialog->open();
}

} // namespace composer
