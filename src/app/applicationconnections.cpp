// Who hears whom: the signals of the parts of the program, room by room.
#include "app/application.h"

#include "app/accountsopener.h"
#include "app/againcontroller.h"
#include "app/closeconfirmation.h"
#include "app/correctioncontroller.h"
#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/draftreview.h"
#include "app/fileexports.h"
#include "app/fileopener.h"
#include "app/historycontroller.h"
#include "app/linkopener.h"
#include "app/mendmemory.h"
#include "app/notifications.h"
#include "app/portalcontroller.h"
#include "app/sendcontroller.h"
#include "app/settingscontroller.h"
#include "app/sidebaractions.h"
#include "app/templatechangecontroller.h"
#include "app/templatecontroller.h"
#include "app/templateediting.h"
#include "app/templatefetching.h"
#include "app/unfinishedsendnotifier.h"
#include "app/windowcontents.h"
#include "ui/document/draftdocument.h"
#include "ui/document/templatedocument.h"
#include "ui/windows/mainwindow.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPointer>
#include <QUndoStack>

namespace composer {

using namespace Qt::StringLiterals;

void Application::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::newDraftRequested, m_sidebarActions.get(), &SidebarActions::newDraft);
    connect(window, &MainWindow::filesRequested, this, &Application::openFiles);
    connect(window, &MainWindow::cellsDropped, m_fileOpener.get(), &FileOpener::importCells);
    connect(window, &MainWindow::templateFileRequested, m_fileOpener.get(), &FileOpener::addTemplate);
    connect(window, &MainWindow::sampleRequested, this, &Application::openSample);
    connect(window, &MainWindow::pasteRequested, m_fileOpener.get(), &FileOpener::paste);
    connect(window, &MainWindow::checkRequested, m_currentDraft.get(), &CurrentDraft::check);
    connect(window, &MainWindow::exportRequested, m_exports.get(), &FileExports::exportDraft);
    connect(window, &MainWindow::sealRequested, m_exports.get(), &FileExports::sealDraft);
    connect(window, &MainWindow::reviewRequested, m_draftReview.get(), &DraftReview::begin);
    connect(window, &MainWindow::portalsAboutToShow, m_portals.get(), &PortalController::reload);
    connect(qApp, &QGuiApplication::applicationStateChanged, m_portals.get(), [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            return;
        m_portals->reload(); // meanwhile the command line may have been used
        if (m_sends->lookForOthers())
            settleOpenDrafts();
    });
    connect(window, &MainWindow::portalSelected, m_portals.get(), &PortalController::setCurrent);
    connect(window, &MainWindow::managePortalsRequested, m_accountsOpener.get(), &AccountsOpener::open);
    connect(window, &MainWindow::connectRequested, m_accountsOpener.get(), &AccountsOpener::openToConnect);
    connect(window, &MainWindow::findInSendsRequested, m_history.get(), &HistoryController::open);
    connect(m_history.get(), &HistoryController::openSendRequested, m_sends.get(), &SendController::openEvent);
    connect(m_history.get(), &HistoryController::linkActivated, m_links.get(), &LinkOpener::ask);
    connect(window, &MainWindow::settingsRequested, this, [this] { m_settings->openDialog(m_window.get()); });
    connect(window, &MainWindow::templateChangeRequested, m_templateChanges.get(), &TemplateChangeController::begin);
    connect(window, &MainWindow::draftRenameRequested, m_drafts.get(), &DraftController::rename);
    connect(window, &MainWindow::draftDuplicateRequested, m_drafts.get(), &DraftController::duplicate);
    connect(window, &MainWindow::deleteRequested, m_sidebarActions.get(), &SidebarActions::remove);
}

void Application::connectParts()
{
    connect(m_closeGuard.get(), &CloseConfirmation::aboutToClose, this, &Application::saveBeforeClosing);
    connect(m_templates.get(), &TemplateController::changed, m_currentDraft.get(), &CurrentDraft::takeBeginning);
    connect(m_currentDraft.get(), &CurrentDraft::mappingRequested, m_fileOpener.get(), &FileOpener::importCells);
    connect(m_currentDraft.get(), &CurrentDraft::filesPasted, m_fileOpener.get(), &FileOpener::open);
    connect(m_settings.get(), &SettingsController::failed, this, &Application::report);
    connect(m_settings.get(), &SettingsController::zoneChanged, this, [this](const QTimeZone &zone) {
        m_drafts->setZone(zone);
        m_sends->setZone(zone);
        m_contents->refreshSends();
        if (DraftDocument *document = m_currentDraft->document()) {
            document->setZone(zone);
            m_currentDraft->refresh();
        }
    });
    connect(m_templates.get(), &TemplateController::changed, this, [this] {
        learnTemplates();
        m_portals->setTemplates(m_templates->all());
    });
    connect(m_drafts.get(), &DraftController::loaded, this,
        [this](const DraftDocument *document) { m_sends->settleDraft(*document); });
    connect(m_drafts.get(), &DraftController::saveFailed, this, [this](const QString &id, const Error &error) {
        m_notifications->report(error, [this, id] { return !m_drafts->isSaved(id); });
        if (m_currentDraft->document() && m_currentDraft->document()->id() == id)
            m_currentDraft->noteSaved(tr("Not saved"));
    });
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
    connect(m_portals.get(), &PortalController::signInUnkept, this, [this](const QString &id, const Error &why) {
        const Connection *account = m_portals->find(id);
        m_notifications->report({ why.code,
                                    tr("The renewed sign-in to %1 is not in the keychain: %2 It is tried again by "
                                       "itself; unlock the keychain before you close the program.")
                                        .arg(account ? account->name : QString(), why.message),
                                    why.detail },
            [this, id] { return m_portals->isSignInUnkept(id); });
    });
    connect(m_portals.get(), &PortalController::practiceUnkept, this, [this](const Error &why) {
        m_notifications->report({ why.code,
            tr("What you create in the Practice account is not kept when the program closes: %1").arg(why.message),
            why.detail });
    });
    connect(m_portals.get(), &PortalController::currentChanged, this, &Application::settleOpenDrafts);
}

/// Their rows may stand differently: at another account, or since another program sent.
void Application::settleOpenDrafts()
{
    for (const DraftInfo &draft : m_drafts->drafts()) {
        if (const DraftDocument *document = m_drafts->document(draft.id))
            m_sends->settleDraft(*document);
    }
}

/// What is mended is remembered, and offered for the next file.
void Application::connectMends()
{
    MendMemory *mends = m_mends.get();
    connect(
        m_drafts.get(), &DraftController::opened, mends, [mends](DraftDocument *document) { mends->watch(*document); });
    connect(m_fileOpener.get(), &FileOpener::imported, mends, [mends](DraftDocument *document) {
        mends->watch(*document);
        mends->lookAt(*document);
    });
    connect(m_sends.get(), &SendController::goesOn, mends, &MendMemory::keepAll);
    connect(mends, &MendMemory::failed, this, &Application::report);
    const auto isShown = [this](const QString &id) {
        return [this, id] {
            const DraftDocument *shown = m_currentDraft->documentOnScreen();
            return shown && shown->id() == id;
        };
    };
    connect(mends, &MendMemory::offered, this, [this, isShown](DraftDocument *document, qint64 cells) {
        const auto show = [this, draft = QPointer(document)] {
            if (draft)
                m_mends->show(*draft, m_window.get());
        };
        const auto isLeft = [draft = QPointer(document), isOnScreen = isShown(document->id())] {
            return draft && isOnScreen()
                && (!draft->isChecked() || draft->counts().withErrors + draft->counts().withWarnings > 0);
        };
        m_notifications->offer(
            { tr("%Ln cells of this draft hold what was mended in an earlier file.", nullptr, int(cells)),
                { { tr("Show the steps…"), show } }, MessageBar::Tone::Information, {}, isLeft });
    });
    connect(mends, &MendMemory::mended, this, [this, isShown](DraftDocument *document, qint64 cells) {
        const auto isDone = [draft = QPointer(document), isOnScreen = isShown(document->id()),
                                step = document->undoStack()->index()] {
            return draft && isOnScreen() && draft->undoStack()->index() >= step;
        };
        m_notifications->say(MessageBar::Tone::Success, tr("%Ln cells mended as before.", nullptr, int(cells)), isDone);
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
    connect(m_currentDraft.get(), &CurrentDraft::shown, notifications, &Notifications::recheck);
    connect(m_currentDraft.get(), &CurrentDraft::changed, notifications, &Notifications::recheck);
    SendController *sends = m_sends.get();
    connect(sends, &SendController::rowsSettled, this,
        [this](const QString &draftId, const QList<std::pair<RowId, RowState>> &states) {
            if (DraftDocument *document = m_drafts->document(draftId))
                document->setRowStates(states);
        });
    connect(sends, &SendController::draftSettled, this,
        [this](const QString &draftId, const QList<std::pair<RowId, RowState>> &states, const QList<RowId> &freed,
            const QList<RowId> &rehearsedElsewhere) {
            if (DraftDocument *document = m_drafts->document(draftId))
                document->settleRows(states, freed, rehearsedElsewhere);
        });
    connect(sends, &SendController::rowsRefused, this, [this](const QString &draftId, const QList<Refusal> &refusals) {
        if (DraftDocument *document = m_drafts->document(draftId))
            document->addRefusals(refusals);
    });
    connect(m_unfinished.get(), &UnfinishedSendNotifier::showRequested, m_contents.get(), &WindowContents::showSend);
    connect(sends, &SendController::showRowsRequested, m_currentDraft.get(), &CurrentDraft::showIssue);
    connect(sends, &SendController::forgot, this, [this](const ForgottenSends &forgotten) {
        m_notifications->say(MessageBar::Tone::Information,
            tr("As chosen in Settings, what %Ln sends sent is not kept word for word any more. Ids and outcomes are.",
                nullptr, forgotten.sends));
    });
    connect(sends, &SendController::failed, this, &Application::report);
    connect(sends, &SendController::rowsToMend, m_currentDraft.get(), &CurrentDraft::selectRows);
    connect(sends, &SendController::explained, m_currentDraft.get(), &CurrentDraft::notice);
    connect(sends, &SendController::saveOutcomesRequested, m_exports.get(), &FileExports::saveOutcomes);
    connect(sends, &SendController::saveReceiptRequested, m_exports.get(), &FileExports::saveReceipt);
    connect(sends, &SendController::linkActivated, m_links.get(), &LinkOpener::ask);
    connect(sends, &SendController::correctionRequested, m_corrections.get(), &CorrectionController::compose);
    connect(m_currentDraft.get(), &CurrentDraft::composeAgainRequested, this, [this](const QList<RowId> &rows) {
        if (DraftDocument *document = m_currentDraft->documentOnScreen())
            m_again->begin(*document, rows, m_window.get());
    });
    connect(m_again.get(), &AgainController::failed, this, &Application::report);
    connect(m_again.get(), &AgainController::composed, m_currentDraft.get(), &CurrentDraft::selectRows);
    connect(m_corrections.get(), &CorrectionController::failed, this, &Application::report);
    connect(m_corrections.get(), &CorrectionController::composed, m_currentDraft.get(), &CurrentDraft::selectRows);
    connect(m_corrections.get(), &CorrectionController::explained, m_currentDraft.get(), &CurrentDraft::notice);
}

void Application::connectTemplates()
{
    MainWindow *window = m_window.get();
    TemplateEditing *editing = m_templateEditing.get();
    connect(editing, &TemplateEditing::linkActivated, m_links.get(), &LinkOpener::ask);
    connect(window, &MainWindow::newTemplateRequested, editing, &TemplateEditing::createNew);
    connect(window, &MainWindow::templateFromFileRequested, editing,
        [editing](const QString &path) { editing->createFromFile(path, false); });
    connect(window, &MainWindow::templateDuplicateRequested, editing, &TemplateEditing::duplicate);
    connect(m_fileOpener.get(), &FileOpener::draftDeletionWanted, m_sidebarActions.get(),
        [this](const QString &id) { m_sidebarActions->remove(SidebarSection::Drafts, id); });
    connect(m_fileOpener.get(), &FileOpener::templateWanted, editing,
        [editing](const QString &path) { editing->createFromFile(path, true); });
    connect(m_fileOpener.get(), &FileOpener::templateAdded, editing, &TemplateEditing::open);
    connect(editing, &TemplateEditing::fetchRequested, m_templateFetching.get(), &TemplateFetching::fetchFor);
    connect(window, &MainWindow::templateFetchRequested, m_templateFetching.get(), &TemplateFetching::fetch);
    connect(m_templateFetching.get(), &TemplateFetching::templateAdded, editing, &TemplateEditing::open);
    connect(editing, &TemplateEditing::composeRequested, m_sidebarActions.get(), &SidebarActions::newDraft);
    connect(editing, &TemplateEditing::importRequested, m_fileOpener.get(), &FileOpener::importWith);
    connect(
        editing, &TemplateEditing::draftUpdateRequested, m_templateChanges.get(), &TemplateChangeController::beginWith);
}

} // namespace composer
