#pragma once

#include "domain/connection.h"
#include "ui/windows/sidebar.h"

#include <QMainWindow>
#include <QPointer>
#include <QSet>

#include <optional>

class QAction;
class QMenu;
class QStackedWidget;
class QUndoStack;

namespace composer {

class DropOverlay;
class EmptyStatePage;
class MessageBar;
class StatusLine;
class SidebarPane;
class TopBar;

/// The one window: bar at the top, sidebar at the left, work area, line at the bottom. It knows no store and decides
/// nothing: it shows what it is given and says what the person asked for. Designed at 1280 × 800, usable at 1024 × 640.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    // Sidebar
    void setDrafts(const QList<SidebarItem> &drafts);
    /// Also what "New" offers; with more than one it asks which.
    void setTemplates(const QList<SidebarItem> &templates);
    void setSends(const QList<SidebarItem> &sends);
    /// Marks what the work area shows.
    void setCurrentItem(SidebarSection section, const QString &id);

    // Top bar
    void setPortals(const QList<Connection> &portals, const QString &currentId, const QSet<QString> &needSignIn = {});
    /// How many events can be created now; 0 disables the button, `reason` says why.
    void setReviewCount(std::optional<qint64> count, const QString &reason = {});
    /// A review is being worked out.
    void setReviewing(bool isWorking);
    /// The stack behind Undo and Redo; nullptr = none.
    void setUndoStack(QUndoStack *stack);
    /// Why nothing can be undone, where somebody may wonder; empty = nothing was done.
    void setUndoHint(const QString &why);
    /// Whether there is a draft to check and export.
    void setDraftActionsEnabled(bool enabled);

    // Work area
    /// Shows a page, taking it into the work area (and ownership) if it is not there yet.
    void showPage(QWidget *page);
    void showEmptyState();
    [[nodiscard]] QWidget *currentPage() const;
    /// Above every page: what went wrong, or well, in place.
    [[nodiscard]] MessageBar *messageBar() const { return m_messageBar; }
    [[nodiscard]] StatusLine *statusLine() const { return m_statusLine; }

Q_SIGNALS:
    void newDraftRequested(const QString &templateId); ///< empty when there is no template to choose
    /// Files dropped or chosen, of any kind.
    void filesRequested(const QStringList &paths);
    /// Cells dragged from a spreadsheet or a web page.
    void cellsDropped(const QList<QStringList> &cells);
    void templateFileRequested(const QString &path);
    void newTemplateRequested();
    /// A template of the columns of this file.
    void templateFromFileRequested(const QString &path);
    /// The templates of the account that is chosen.
    void templateFetchRequested();
    void templateDuplicateRequested(const QString &templateId);
    void sampleRequested();
    void pasteRequested();
    void checkRequested();
    void exportRequested(const QString &draftId); ///< empty = the draft shown
    void sealRequested(const QString &draftId); ///< empty = the draft shown
    void reviewRequested();
    void portalsAboutToShow(); ///< the menu of accounts opens
    void portalSelected(const QString &id);
    void managePortalsRequested();
    void connectRequested(); ///< another account
    /// One contact or id is to be looked for in all sends.
    void findInSendsRequested();
    void settingsRequested();
    void guideRequested();
    void aboutRequested();
    void templateChangeRequested(const QString &draftId); ///< empty = the draft shown
    void itemOpened(composer::SidebarSection section, const QString &id);
    /// Another page is on the screen; see currentPage().
    void pageChanged();
    void draftRenameRequested(const QString &draftId, const QString &name);
    void draftDuplicateRequested(const QString &draftId);
    void deleteRequested(composer::SidebarSection section, const QString &id);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void fillTopBar();
    void connectParts();
    void describeUndo();
    void chooseCsvFile();
    void chooseTemplateFile();
    void chooseTableForTemplate();
    void fillNewMenu(const QList<SidebarItem> &templates);
    /// A new draft; when there are several templates, they are offered below `place`.
    void keepFocusOnPage(bool wasInTopBar);
    void startDraft(QWidget *place);

    TopBar *m_topBar;
    SidebarPane *m_sidebarPane;
    Sidebar *m_sidebar;
    MessageBar *m_messageBar;
    QStackedWidget *m_pages;
    EmptyStatePage *m_emptyState;
    StatusLine *m_statusLine;
    DropOverlay *m_dropOverlay;
    QPointer<QUndoStack> m_undoStack;
    QString m_undoHint;

    QAction *m_newAction = nullptr;
    QList<QAction *> m_templateActions; ///< that make a template
    QAction *m_sampleAction = nullptr;
    QMenu *m_newMenu = nullptr;
    QAction *m_importAction = nullptr;
    QAction *m_pasteAction = nullptr;
    QAction *m_undoAction = nullptr;
    QAction *m_redoAction = nullptr;
    QAction *m_checkAction = nullptr;
    QAction *m_reviewAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_sealAction = nullptr;
    QAction *m_guideAction = nullptr;
    QAction *m_shortcutsAction = nullptr;
    QAction *m_aboutAction = nullptr;
    QAction *m_templateAction = nullptr;
    QAction *m_settingsAction = nullptr;
};

} // namespace composer
