#include "app/application.h"

#include "app/accountsopener.h"
#include "app/accountwatch.h"
#include "app/againcontroller.h"
#include "app/chosenaccount.h"
#include "app/closeconfirmation.h"
#include "app/conversionnotice.h"
#include "app/correctioncontroller.h"
#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/draftreview.h"
#include "app/erasurecontroller.h"
#include "app/fileexports.h"
#include "app/fileopener.h"
#include "app/helpcontroller.h"
#include "app/historycontroller.h"
#include "app/linkopener.h"
#include "app/mendmemory.h"
#include "app/movecontroller.h"
#include "app/notifications.h"
#include "app/portalcontroller.h"
#include "app/sendcontroller.h"
#include "app/sendnotices.h"
#include "app/settingscontroller.h"
#include "app/sidebaractions.h"
#include "app/suppressioncount.h"
#include "app/templatechangecontroller.h"
#include "app/templatecontroller.h"
#include "app/templateediting.h"
#include "app/templatefetching.h"
#include "app/templateguard.h"
#include "app/unfinishedsendnotifier.h"
#include "app/updatecontroller.h"
#include "app/windowcontents.h"
#include "base/async.h"
#include "base/crashreport.h"
#include "planning/sendingrules.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/tokenkeeper.h"
#include "sending/knownrows.h"
#include "storage/workspacefile.h"
#include "storage/workspacestore.h"
#include "templates/templateframe.h"
#include "ui/dialogs/erasurepanel.h"
#include "ui/document/draftdocument.h"
#include "ui/document/templatedocument.h"
#include "ui/models/embedsurvey.h"
#include "ui/widgets/emptystatepage.h"
#include "ui/windows/desktopnotice.h"
#include "ui/windows/mainwindow.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QPointer>
#include <QProcess>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

Application::Application(AppPaths paths, UserSettings settings, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_windowState(m_paths.windowState())
    , m_instance(m_paths.folder)
    , m_settings(std::make_unique<SettingsController>(
          std::move(settings), m_paths.settings(), sendingRulesPath(m_paths.folder)))
{
}

Application::~Application() = default;

Application::WorkersEnd::~WorkersEnd()
{
    workerPool().waitForDone();
}

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
    connectMends();
    connectTemplates();
    if (auto done = m_portals->start(m_templates->all()); done)
        m_chosenAccount->restore();
    else
        report(done.error());
    if (const int count = m_templates->unreadable())
        report({ ErrorCode::StorageError,
            tr("%Ln templates of this workspace cannot be read and are not shown. They stay on the disk.", nullptr,
                count),
            {} });

    m_window->restoreGeometry(m_windowState.geometry());
    m_contents->refresh();
    m_drafts->reload();
    learnTemplates();
    m_sends->reloadSends();
    m_currentDraft->clear();
    m_window->show();
    m_updates->started();
    connect(&m_instance, &SingleInstance::handed, this, [this](const StartRequest &request) {
        comeToTheFront(request.activationToken);
        take(request);
    });
    connect(qApp, &QCoreApplication::aboutToQuit, &m_instance, &SingleInstance::stopListening);
    return {};
}

/// A send that goes on must know what went under the other name of its template.
void Application::learnTemplates()
{
    onWorker(
        this, [path = m_paths.ledger(), templates = m_templates->all()] { return learnTemplateNames(path, templates); },
        [this](const Result<void> &learned) {
            if (!learned)
                report(learned.error());
        });
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
    m_accountWatch = std::make_unique<AccountWatch>(*m_portals, m_clock);
    m_drafts = std::make_unique<DraftController>(m_paths.drafts(), m_clock);
    m_drafts->setZone(m_settings->zone());
    m_embedChecks = std::make_unique<EmbedChecks>(m_clock);
    m_embedSurvey = std::make_unique<EmbedSurvey>(*m_embedChecks, m_clock);
    m_window = std::make_unique<MainWindow>();
    m_sends = std::make_unique<SendController>(*m_portals, m_paths.ledger(), m_clock);
    m_sends->setEmbedSurvey(m_embedSurvey.get());
    m_sends->setTemplateSource([this](const QString &id) {
        const EventTemplate *found = m_templates->find(id);
        return found ? std::optional(*found) : std::nullopt;
    });
    m_sends->setZone(m_settings->zone());
    m_sends->setGoOnGuard([this] { return mayStillSend(); });
    m_notifications = std::make_unique<Notifications>(*m_window->messageBar());
    m_chosenAccount = std::make_unique<ChosenAccount>(*m_portals, m_windowState, *m_notifications);
    m_desktopNotice = std::make_unique<DesktopNotice>(*m_window);
    m_sendNotices = std::make_unique<SendNotices>(*m_sends, *m_desktopNotice);
    m_closeGuard = std::make_unique<CloseConfirmation>(*m_window, *m_sends, *m_notifications);
    m_currentDraft = std::make_unique<CurrentDraft>(*m_window, m_windowState, *m_embedChecks, *m_embedSurvey);
    m_suppression = std::make_unique<SuppressionCount>(sendingRulesPath(m_paths.folder));
    m_currentDraft->setSuppressionCount(m_suppression.get());
    m_currentDraft->setBeginnings([this](const QString &templateId) {
        EventDraft event;
        if (const TemplateRecord *record = m_templates->record(templateId))
            applyFrame(event, record->frame);
        return event;
    });
    connect(
        m_settings.get(), &SettingsController::sendingRulesChanged, m_suppression.get(), &SuppressionCount::recount);
    m_conversionNotice = std::make_unique<ConversionNotice>(*m_notifications);
    m_erasure = std::make_unique<ErasureController>(
        m_paths, *m_drafts, *m_sends, *m_currentDraft, m_portals->practice(), m_clock);
    m_settings->setErasurePanel([this] { return m_erasure->makePanel(); });
    m_move
        = std::make_unique<MoveController>(MoveController::Parts { *m_settings, *m_notifications, *m_window, m_clock },
            m_paths, [this] { saveBeforeClosing(); });
    connect(m_move.get(), &MoveController::restartWanted, this, &Application::restartWith);
    m_links = std::make_unique<LinkOpener>(*m_notifications);
    connect(m_currentDraft.get(), &CurrentDraft::linkActivated, m_links.get(), &LinkOpener::ask);
    m_help = std::make_unique<HelpController>(*m_window, m_paths);
    connect(m_help.get(), &HelpController::linkActivated, m_links.get(), &LinkOpener::ask);
    m_updates = std::make_unique<UpdateController>(
        UpdateController::Parts { *m_settings, m_windowState, *m_notifications, *m_links, m_clock },
        UpdateCheck::builtInAddress());
    m_unfinished = std::make_unique<UnfinishedSendNotifier>(*m_sends, *m_currentDraft, *m_notifications);
    m_fileOpener = std::make_unique<FileOpener>(FileOpener::Parts { *m_workspace, *m_templates, *m_drafts,
                                                    *m_currentDraft, *m_portals, *m_notifications, m_paths.ledger() },
        *m_window);
    m_exports = std::make_unique<FileExports>(
        FileExports::Parts { *m_drafts, *m_currentDraft, *m_sends, *m_notifications, m_paths.ledger(), m_clock },
        *m_window);
    m_templateChanges = std::make_unique<TemplateChangeController>(
        TemplateChangeController::Parts { *m_templates, *m_drafts, *m_currentDraft, *m_notifications }, *m_window);
    m_templateEditing = std::make_unique<TemplateEditing>(
        TemplateEditing::Parts { *m_templates, *m_drafts, *m_currentDraft, *m_notifications, *m_window, m_clock });
    m_templateFetching = std::make_unique<TemplateFetching>(TemplateFetching::Parts {
        *m_portals, *m_templates, *m_drafts, *m_notifications, m_windowState, *m_window, m_clock });
    m_templateGuard = std::make_unique<TemplateGuard>(
        TemplateGuard::Parts { *m_portals, *m_sends, *m_templates, *m_templateFetching, m_paths.ledger() });
    m_sends->setTemplateGuard([this](SendSession &session, const std::function<void(const QString &)> &then) {
        m_templateGuard->compare(session, then);
    });
    const SidebarParts sidebar { *m_drafts, *m_currentDraft, *m_templates, *m_templateEditing, *m_window };
    m_sidebarActions = std::make_unique<SidebarActions>(sidebar, *m_notifications);
    m_draftReview = std::make_unique<DraftReview>(
        DraftReview::Parts { *m_currentDraft, *m_portals, *m_sends, *m_templates, *m_templateFetching,
            *m_templateEditing, *m_templateChanges, *m_notifications, *m_window, [this] { return mayStillSend(); } });
    m_history = std::make_unique<HistoryController>(HistoryController::Parts { *m_window, *m_portals, m_paths.ledger(),
        m_clock, [this] { return m_templates->all(); }, [this] { return m_settings->zone(); } });
    m_corrections = std::make_unique<CorrectionController>(CorrectionController::Parts { *m_drafts, m_paths.ledger(),
        m_clock, [this](const QString &planId) { return m_sends->templateOf(planId); },
        [this](const QString &planId) { return m_sends->zoneOf(planId); }, [this] { return m_portals->current(); } });
    m_contents = std::make_unique<WindowContents>(sidebar, *m_portals, *m_sends);
    m_mends = std::make_unique<MendMemory>(m_paths.ledger(), m_clock);
    m_again = std::make_unique<AgainController>(m_paths.ledger(), m_clock);
    m_accountsOpener = std::make_unique<AccountsOpener>(*m_portals, *m_tokens, *m_window);
}

void Application::openLastDraft()
{
    const QList<DraftInfo> drafts = m_drafts->drafts();
    if (m_instance.wasInterrupted() && !m_currentDraft->document())
        sayHowItEnded(drafts);
    // The list comes a moment after the window: who has opened something by then is not taken away from it.
    const bool isAtTheDoors = qobject_cast<const EmptyStatePage *>(m_window->currentPage()) != nullptr;
    if (drafts.isEmpty() || m_currentDraft->document() || !isAtTheDoors)
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
        sentence = tr("Timeline Composer was not closed properly. The draft “%1” is here as it was last saved, %2.")
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
    const auto isWorkspace = [](const QString &path) { return path.endsWith(".workspace"_L1, Qt::CaseInsensitive); };
    if (const auto saved = std::find_if(paths.cbegin(), paths.cend(), isWorkspace); saved != paths.cend())
        m_move->open(*saved);
    else
        m_fileOpener->open(paths);
}

void Application::sayArrived(const WorkspaceManifest &manifest)
{
    m_notifications->say(MessageBar::Tone::Success, workspaceArrivedText(manifest));
}

/// What is open now has to be closed before a saved workspace can take its place.
void Application::restartWith(const QString &path)
{
    QProcess again;
    again.setProgram(QCoreApplication::applicationFilePath());
    again.setArguments({ path });
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(startedAgainVariable), u"1"_s);
    again.setProcessEnvironment(environment);
    if (again.startDetached())
        return endSoon();
    report({ ErrorCode::FileError,
        tr("Timeline Composer cannot start itself again. Close it, then open “%1”.")
            .arg(QDir::toNativeSeparators(path)),
        again.errorString() });
}

void Application::take(const StartRequest &request)
{
    if (request.opensSample)
        openSample();
    if (request.startsDraft)
        m_sidebarActions->newDraft({});
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
    m_notifications->offer(
        { workspaceLeftText(*left) + u' ' + tr("The Practice account is used without this question."),
            { { tr("Send from here all the same"), keep } }, MessageBar::Tone::Information, {},
            [this] { return workspaceLeft(m_paths).has_value(); } });
    return false;
}

void Application::report(const Error &error)
{
    m_notifications->report(error);
}

void Application::openSample()
{
    m_portals->setCurrent(PortalController::practiceId);
    m_fileOpener->openSample(m_paths.samples());
}

void Application::saveBeforeClosing()
{
    m_templateEditing->flush();
    m_drafts->flush();
    m_mends->keepAll();
    m_windowState.setGeometry(m_window->saveGeometry());
    m_currentDraft->saveLayout();
}

} // namespace composer

#include "moc_application.cpp"
