#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "app/windowstate.h"
#include "cli/apppaths.h"
#include "domain/eventtemplate.h"
#include "domain/usersettings.h"
#include "ui/models/practicedial.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QObject>
#include <QDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimeZone>

#include <functional>
#include <memory>

class QLockFile;

namespace composer {

class ComposePage;
class DraftController;
class DraftDocument;
class DraftStore;
class EmbedChecks;
class EmbedSurvey;
class EventTable;
class KeychainSecretStore;
class MainWindow;
class PortalController;
class SendController;
class TokenKeeper;
class WorkspaceStore;
enum class SidebarSection;

[[nodiscard]] theme::Scheme schemeOf(const UserSettings &settings);

/// The composition root: builds the parts, owns them, and carries the window's wishes to them. Nothing else knows all.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(AppPaths paths, UserSettings settings = {}, QObject *parent = nullptr);
    ~Application() override;

    /// Opens the workspace and shows the window. An Error means that there is nothing to show; it is for a last word.
    [[nodiscard]] Result<void> start();
    /// Each through its own door: rows to import, templates, drafts.
    void openFiles(const QStringList &paths);

private:
    [[nodiscard]] Result<void> openStores();
    [[nodiscard]] Result<void> loadTemplates();
    void openLastDraft();
    void connectWindow();
    void connectControllers();

    void refreshDrafts();
    void refreshTemplates();
    void refreshPortals();
    void refreshSends();
    void refreshDraftState();
    void showDocument(DraftDocument *document);
    void showSend(const QString &planId);
    void openItem(SidebarSection section, const QString &id);
    void deleteItem(SidebarSection section, const QString &id);
    void newDraft(const QString &templateId);
    void openSample();
    void openNextFile();
    void importFile(const QString &path);
    void importCells(const QList<QStringList> &cells);
    /// The first template is chosen; the person may choose another of them.
    void openImportDialog(const QString &path, const QList<EventTemplate> &templates);
    void addTemplateFile(const QString &path);
    void paste();
    void managePortals();
    void showSettings();
    void takeSettings(const UserSettings &settings);
    void changeTemplate(const QString &draftId);
    void putUnderTemplate(DraftDocument *document, const EventTemplate &eventTemplate);
    void replaceDraft(DraftDocument *document, const EventTable &table, bool keepOld);
    [[nodiscard]] QTimeZone zone() const;
    void saveOutcomes(const QString &planId);
    void saveReceipt(const QString &planId);
    void exportDraft(const QString &draftId);
    void showSaved(const QString &path, const Result<void> &done);
    void exportCsv(const DraftDocument &draft, const QString &path, bool byteOrderMark);
    void mendRefused(const QString &planId);
    void report(const Error &error);
    /// A sentence above the page with one thing to do about it. What an earlier sentence offered is offered no more.
    void offer(const QString &sentence, const QString &action, std::function<void()> go,
        MessageBar::Tone tone = MessageBar::Tone::Information);
    /// Says which earlier send is not over, and how it comes to its end.
    void offerUnsettled();
    void closeAfterAnswers();
    [[nodiscard]] const EventTemplate *templateById(const QString &id) const;
    [[nodiscard]] bool eventFilter(QObject *watched, QEvent *event) override;

    AppPaths m_paths;
    WindowState m_windowState;
    UserSettings m_settings;
    SystemClock m_clock;
    QList<EventTemplate> m_templates;
    std::unique_ptr<WorkspaceStore> m_workspace;
    std::unique_ptr<DraftStore> m_draftStore;
    std::unique_ptr<KeychainSecretStore> m_secrets;
    std::unique_ptr<TokenKeeper> m_tokens;
    std::unique_ptr<PortalController> m_portals;
    std::unique_ptr<DraftController> m_drafts;
    std::unique_ptr<SendController> m_sends;
    std::unique_ptr<EmbedChecks> m_embedChecks;
    std::unique_ptr<EmbedSurvey> m_embedSurvey;
    std::unique_ptr<MainWindow> m_window;
    QPointer<ComposePage> m_composePage;
    QPointer<DraftDocument> m_document;
    PracticeDial m_practiceDial;
    std::function<void()> m_offered; // what the button of the message above the page does
    QStringList m_waitingFiles; // opened after the import that is on the screen
    QPointer<QDialog> m_importDialog;
    std::shared_ptr<QTemporaryDir> m_pastedFolder; // of the cells pasted last
    std::unique_ptr<QLockFile> m_running; // there while the program runs, and left behind when it is killed
    bool m_wasInterrupted = false;
    bool m_mayClose = false;
};

} // namespace composer
