#pragma once

#include "app/singleinstance.h"
#include "app/windowstate.h"
#include "base/apppaths.h"
#include "base/clock.h"
#include "base/result.h"
#include "domain/usersettings.h"

#include <QObject>

#include <memory>

namespace composer {

class AccountWatch;
class AccountsOpener;
class AgainController;
class ChosenAccount;
class CloseConfirmation;
class CorrectionController;
class DraftController;
class ConversionNotice;
class ErasureController;
class MoveController;
struct WorkspaceManifest;
class DraftReview;
struct DraftInfo;
class CurrentDraft;
class EmbedChecks;
class EmbedSurvey;
class FileOpener;
class FileExports;
class HelpController;
class HistoryController;
class KeychainSecretStore;
class MainWindow;
class LinkOpener;
class MendMemory;
class Notifications;
class PortalController;
class DesktopNotice;
class SendController;
class SendNotices;
class SettingsController;
class SuppressionCount;
class SidebarActions;
class TemplateController;
class TemplateChangeController;
class TemplateEditing;
class TemplateFetching;
class TemplateGuard;
class TokenKeeper;
class UnfinishedSendNotifier;
class UpdateController;
class WorkspaceStore;
class WindowContents;

/// The composition root: builds the parts, owns them, and carries the window's wishes to them. Nothing else knows all.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(AppPaths paths, UserSettings settings = {}, QObject *parent = nullptr);
    ~Application() override;

    /// Whether this is the first program of the workspace; else the first has `request` now, and this one ends. Blocks,
    /// up to `patience`. Errors: see SingleInstance::claim().
    [[nodiscard]] Result<SingleInstance::Role> claim(const StartRequest &request, std::chrono::milliseconds patience);
    /// Opens the workspace and shows the window. An Error means that there is nothing to show; it is for a last word.
    [[nodiscard]] Result<void> start();
    /// Each through its own door: rows to import, templates, drafts, a saved workspace.
    void openFiles(const QStringList &paths);
    /// The system wants the program to end: everything is saved, nothing is asked. See CloseConfirmation::endSoon().
    void endSoon();
    /// What a start asks for.
    void take(const StartRequest &request);
    /// Says that this workspace came from another computer just now.
    void sayArrived(const WorkspaceManifest &manifest);

private:
    void learnTemplates();
    void settleOpenDrafts();
    [[nodiscard]] Result<void> openStores();
    void buildParts();
    void connectWindow();
    void connectParts();
    void connectSends();
    void connectMends();
    void connectTemplates();
    [[nodiscard]] bool mayStillSend();
    void openLastDraft();
    void sayHowItEnded(const QList<DraftInfo> &drafts);

    void openSample();
    void restartWith(const QString &path);
    void report(const Error &error);
    void saveBeforeClosing();
    void comeToTheFront(const QByteArray &activationToken);

    /// Goes last: a worker that still reads SQLite when the program's statics go takes it down with them.
    struct WorkersEnd {
        ~WorkersEnd();
    };
    WorkersEnd m_workersEnd;
    AppPaths m_paths;
    WindowState m_windowState;
    SystemClock m_clock;
    SingleInstance m_instance; // goes last: until then everything is on the disk
    bool m_isFirst = false;
    std::unique_ptr<SettingsController> m_settings;
    // In the order in which one needs the other; they go in the opposite order.
    std::unique_ptr<WorkspaceStore> m_workspace;
    std::unique_ptr<KeychainSecretStore> m_secrets;
    std::unique_ptr<TokenKeeper> m_tokens;
    std::unique_ptr<TemplateController> m_templates;
    std::unique_ptr<PortalController> m_portals;
    std::unique_ptr<AccountWatch> m_accountWatch;
    std::unique_ptr<DraftController> m_drafts;
    std::unique_ptr<EmbedChecks> m_embedChecks;
    std::unique_ptr<EmbedSurvey> m_embedSurvey;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SendController> m_sends; // after the window, which owns the pages of the sends
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<ChosenAccount> m_chosenAccount;
    std::unique_ptr<DesktopNotice> m_desktopNotice;
    std::unique_ptr<SendNotices> m_sendNotices;
    std::unique_ptr<CloseConfirmation> m_closeGuard;
    std::unique_ptr<SuppressionCount> m_suppression;
    std::unique_ptr<CurrentDraft> m_currentDraft;
    std::unique_ptr<ConversionNotice> m_conversionNotice;
    std::unique_ptr<ErasureController> m_erasure;
    std::unique_ptr<MoveController> m_move;
    std::unique_ptr<LinkOpener> m_links;
    std::unique_ptr<HelpController> m_help;
    std::unique_ptr<UpdateController> m_updates;
    std::unique_ptr<UnfinishedSendNotifier> m_unfinished;
    std::unique_ptr<FileOpener> m_fileOpener;
    std::unique_ptr<FileExports> m_exports;
    std::unique_ptr<TemplateChangeController> m_templateChanges;
    std::unique_ptr<TemplateEditing> m_templateEditing;
    std::unique_ptr<TemplateFetching> m_templateFetching;
    std::unique_ptr<TemplateGuard> m_templateGuard;
    std::unique_ptr<SidebarActions> m_sidebarActions;
    std::unique_ptr<DraftReview> m_draftReview;
    std::unique_ptr<WindowContents> m_contents;
    std::unique_ptr<AccountsOpener> m_accountsOpener;
    std::unique_ptr<HistoryController> m_history;
    std::unique_ptr<CorrectionController> m_corrections;
    std::unique_ptr<AgainController> m_again;
    std::unique_ptr<MendMemory> m_mends;
};

} // namespace composer
