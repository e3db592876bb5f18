#include "ui/windows/mainwindow.h"

#include "ui/models/clipboardtable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/commandpalette.h"
#include "ui/widgets/emptystatepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/namedaction.h"
#include "ui/widgets/panes.h"
#include "ui/widgets/settext.h"
#include "ui/widgets/shortcutsheet.h"
#include "ui/windows/dropoverlay.h"
#include "ui/windows/sidebarpane.h"
#include "ui/windows/statusline.h"
#include "ui/windows/topbar.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFrame>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace composer {
namespace {

constexpr int sidebarWidth = 208;
constexpr int narrowSidebarWidth = 168;
constexpr int narrowWindow = 1180;

QFrame *makeHairline(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(shape);
    return line;
}

QStringList draggedFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

bool hasCells(const QMimeData *data)
{
    return !data->hasUrls() && (data->hasHtml() || data->text().contains(u'\t'));
}

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_topBar(new TopBar(this))
    , m_sidebarPane(new SidebarPane(this))
    , m_sidebar(m_sidebarPane->sidebar())
    , m_messageBar(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_emptyState(new EmptyStatePage(this))
    , m_statusLine(new StatusLine(this))
    , m_dropOverlay(new DropOverlay(this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Timeline Composer"));
    setAcceptDrops(true);
    setMinimumSize(960, 520); // 1366 × 768 at 125 % leaves 1092 × 574 beside a task bar
    resize(1280, 800);
    setContextMenuPolicy(Qt::NoContextMenu);

    m_sidebarPane->setFixedWidth(sidebarWidth);
    m_pages->setObjectName(u"pages"_s);
    m_pages->addWidget(m_emptyState);

    auto *messageMargin = new QVBoxLayout;
    messageMargin->setContentsMargins(0, 0, 0, 0);
    messageMargin->addWidget(m_messageBar);
    auto *work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_pages, 1);
    work->addLayout(messageMargin); // below: what comes there leaves every row where it is, under the pointer
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sidebarPane);
    middle->addWidget(makeHairline(QFrame::VLine, this));
    middle->addLayout(work, 1);

    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addWidget(makeHairline(QFrame::HLine, this));
    layout->addLayout(middle, 1);
    layout->addWidget(makeHairline(QFrame::HLine, this));
    layout->addWidget(m_statusLine);
    setCentralWidget(central);

    makeActions();
    fillTopBar();
    connectParts();
    connect(m_pages, &QStackedWidget::currentChanged, this, &MainWindow::pageChanged);
    setDraftActionsEnabled(false);
    setUndoStack(nullptr);
    showEmptyState();
}

MainWindow::~MainWindow() = default;

void MainWindow::setDrafts(const QList<SidebarItem> &drafts)
{
    m_sidebar->setItems(SidebarSection::Drafts, drafts);
}

void MainWindow::setTemplates(const QList<SidebarItem> &templates)
{
    m_sidebar->setItems(SidebarSection::Templates, templates);
    fillNewMenu(templates);
}

void MainWindow::fillNewMenu(const QList<SidebarItem> &templates)
{
    m_newMenu->clear();
    for (const SidebarItem &item : templates) {
        connect(addNamed(*m_newMenu, item.text), &QAction::triggered, this,
            [this, id = item.id] { Q_EMIT newDraftRequested(id); });
    }
    m_newMenu->addSeparator();
    m_newMenu->addActions(m_templateActions); // the same as in the other menu: each command is there once
    m_newMenu->addSeparator();
    m_newMenu->addAction(m_sampleAction);
}

void MainWindow::setSends(const QList<SidebarItem> &sends)
{
    m_sidebar->setItems(SidebarSection::Sends, sends);
}

void MainWindow::setCurrentItem(SidebarSection section, const QString &id)
{
    m_sidebar->setCurrent(section, id);
}

void MainWindow::setPortals(const QList<Connection> &portals, const QString &currentId, const QSet<QString> &needSignIn)
{
    m_topBar->setPortals(portals, currentId, needSignIn);
    m_emptyState->setConnectOffered(
        std::ranges::all_of(portals, [](const Connection &portal) { return portal.isPractice; }));
}

void MainWindow::setReviewCount(std::optional<qint64> count, const QString &reason)
{
    const bool wasInTopBar = m_topBar->isAncestorOf(focusWidget());
    m_topBar->setReviewCount(count, reason);
    m_reviewAction->setEnabled(count != 0);
    keepFocusOnPage(wasInTopBar);
}

void MainWindow::setReviewing(bool isWorking)
{
    const bool wasInTopBar = m_topBar->isAncestorOf(focusWidget());
    m_topBar->setReviewing(isWorking);
    keepFocusOnPage(wasInTopBar);
}

/// A button that cannot be pressed any more gives its focus to whatever comes next, which is the list of drafts: what
/// the person types next would go there.
void MainWindow::keepFocusOnPage(bool wasInTopBar)
{
    if (wasInTopBar && !m_topBar->isAncestorOf(focusWidget())) {
        m_pages->currentWidget()->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::setUndoStack(QUndoStack *stack)
{
    if (m_undoStack) {
        m_undoStack->disconnect(this);
        m_undoAction->disconnect(m_undoStack);
        m_redoAction->disconnect(m_undoStack);
    }
    m_undoStack = stack;
    m_undoAction->setEnabled(stack && stack->canUndo());
    m_redoAction->setEnabled(stack && stack->canRedo());
    describeUndo();
    if (!stack) {
        return;
    }
    connect(m_undoAction, &QAction::triggered, stack, &QUndoStack::undo);
    connect(m_redoAction, &QAction::triggered, stack, &QUndoStack::redo);
    connect(stack, &QUndoStack::canUndoChanged, this, [this](bool can) { m_undoAction->setEnabled(can); });
    connect(stack, &QUndoStack::canRedoChanged, this, [this](bool can) { m_redoAction->setEnabled(can); });
    connect(stack, &QUndoStack::undoTextChanged, this, &MainWindow::describeUndo);
    connect(stack, &QUndoStack::redoTextChanged, this, &MainWindow::describeUndo);
}

void MainWindow::setUndoHint(const QString &why)
{
    m_undoHint = why;
    describeUndo();
}

void MainWindow::describeUndo()
{
    const QString undo = m_undoStack ? m_undoStack->undoText() : QString();
    const QString redo = m_undoStack ? m_undoStack->redoText() : QString();
    m_undoAction->setToolTip(!undo.isEmpty() ? tr("Undo: %1").arg(undo)
            : !m_undoHint.isEmpty()          ? m_undoHint
                                             : tr("Undo"));
    m_redoAction->setToolTip(redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(redo));
}

void MainWindow::setDraftActionsEnabled(bool enabled)
{
    for (QAction *action : { m_checkAction, m_exportAction, m_sealAction, m_templateAction }) {
        action->setEnabled(enabled);
    }
}

void MainWindow::showPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0) {
        m_pages->addWidget(page);
    }
    m_pages->setCurrentWidget(page);
    if (!m_sidebar->takeClick())
        page->setFocus();
}

void MainWindow::showEmptyState()
{
    m_pages->setCurrentWidget(m_emptyState);
    m_emptyState->setFocus();
}

QWidget *MainWindow::currentPage() const
{
    return m_pages->currentWidget();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList paths = draggedFiles(event->mimeData());
    if (paths.isEmpty() && !hasCells(event->mimeData())) {
        return;
    }
    event->acceptProposedAction();
    if (paths.isEmpty()) {
        m_dropOverlay->showText(tr("Drop to import these cells"));
    } else if (paths.size() == 1) {
        m_dropOverlay->showText(tr("Drop to open %1").arg(QFileInfo(paths.first()).fileName()));
    } else {
        m_dropOverlay->showText(tr("Drop to open %n files", nullptr, static_cast<int>(paths.size())));
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropOverlay->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_dropOverlay->hide();
    if (const QStringList paths = draggedFiles(event->mimeData()); !paths.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT filesRequested(paths);
    } else if (hasCells(event->mimeData())) {
        if (const auto cells = tableFromMime(*event->mimeData())) {
            event->acceptProposedAction();
            Q_EMIT cellsDropped(cells->rows);
        }
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_sidebarPane->setFixedWidth(width() < narrowWindow ? narrowSidebarWidth : sidebarWidth);
}

void MainWindow::makeActions()
{
    const auto make
        = [this](const QString &name, const QString &iconName, const QString &text, const QKeySequence &key) {
              auto *action = new QAction(text, this);
              if (!iconName.isEmpty()) {
                  action->setIcon(theme::icon(iconName));
              }
              action->setObjectName(name);
              action->setShortcut(key);
              connect(action, &QAction::triggered, this, [this, name] { // before whatever else it does
                  if (name != "undo"_L1 && name != "redo"_L1) // which take back what is being typed
                      finishTyping(*this);
              });
              addAction(action); // shortcuts work although the action may sit in a closed menu only
              return action;
          };
    m_newAction = make(u"newDraft"_s, u"plus"_s, tr("New"), QKeySequence::New);
    m_importAction = make(u"importCsv"_s, u"import"_s, tr("Import CSV…"), QKeySequence::Open);
    m_pasteAction = make(u"pasteRows"_s, {}, tr("Paste"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    m_undoAction = make(u"undo"_s, u"undo"_s, tr("Undo"), QKeySequence::Undo);
    m_redoAction = make(u"redo"_s, u"redo"_s, tr("Redo"), QKeySequence::Redo);
    QList<QKeySequence> redoKeys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence ctrlY(Qt::CTRL | Qt::Key_Y); !redoKeys.contains(ctrlY)) {
        redoKeys.append(ctrlY); // a key named twice would be ambiguous and do nothing
    }
    m_redoAction->setShortcuts(redoKeys);
    m_checkAction = make(u"check"_s, u"check"_s, tr("Check"), QKeySequence(Qt::Key_F7));
    m_reviewAction
        = make(u"review"_s, {}, tr("Review and create…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_exportAction
        = make(u"exportDraft"_s, u"export"_s, tr("Export draft…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_sealAction = make(u"sealDraft"_s, u"lock"_s, tr("Seal for approval…"), {});
    m_templateAction = make(u"changeTemplate"_s, u"template"_s, tr("Change template of the draft…"), {});
    // not QKeySequence::Preferences: some desktops bind nothing to it
    m_settingsAction = make(u"settings"_s, u"settings"_s, tr("Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    m_settingsAction->setMenuRole(QAction::PreferencesRole);
    m_newAction->setToolTip(tr("Start a new draft"));
    m_importAction->setToolTip(
        tr("Add the rows of a CSV file, a workbook or JSON to this draft or a new one; open a draft file"));
    m_pasteAction->setToolTip(tr("Add rows copied from a spreadsheet"));
    m_checkAction->setToolTip(tr("Check every event on this computer; nothing leaves it"));
    m_newMenu = new QMenu(this);
    QAction *newTemplate = make(u"newTemplate"_s, u"template"_s, tr("New template…"), {});
    QAction *templateOfFile = make(u"newTemplateFromFile"_s, {}, tr("New template from a file…"), {});
    QAction *fetch = make(u"fetchTemplates"_s, {}, tr("Get templates from HubSpot…"), {});
    connect(newTemplate, &QAction::triggered, this, &MainWindow::newTemplateRequested);
    connect(templateOfFile, &QAction::triggered, this, &MainWindow::chooseTableForTemplate);
    connect(fetch, &QAction::triggered, this, &MainWindow::templateFetchRequested);
    m_sampleAction = make(u"openSample"_s, {}, tr("Open the sample in the Practice account"), {});
    connect(m_sampleAction, &QAction::triggered, this, &MainWindow::sampleRequested);
    m_templateActions = { newTemplate, templateOfFile, fetch };
    m_guideAction = make(u"guide"_s, u"info"_s, tr("Guide"), QKeySequence(Qt::Key_F1));
    m_guideAction->setToolTip(tr("Opens the guide at the part for what is on the screen"));
    m_shortcutsAction = make(u"shortcuts"_s, {}, tr("Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Slash));
    m_aboutAction = make(u"about"_s, {}, tr("About Timeline Composer"), {});
    m_aboutAction->setMenuRole(QAction::AboutRole);
    setPane(m_sidebarPane, panes::sidebar);
    setPane(m_messageBar, panes::message);
    setPane(m_topBar, panes::topBar);
    setPane(m_emptyState, panes::table);
    auto *nextPane = make(u"nextPane"_s, {}, tr("Next part of the window"), Qt::Key_F6);
    auto *previousPane = make(u"previousPane"_s, {}, tr("Previous part of the window"), Qt::SHIFT | Qt::Key_F6);
    connect(nextPane, &QAction::triggered, this, [this] { (void)goToPane(this, true); });
    connect(previousPane, &QAction::triggered, this, [this] { (void)goToPane(this, false); });
    auto *commands = make(u"commandPaletteAction"_s, {}, tr("Find a command…"), Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    connect(commands, &QAction::triggered, this, [this] { (new CommandPalette(this))->openOverWindow(); });
    ShortcutSheet::setGroup(m_newMenu, tr("New draft"));
    ShortcutSheet::setGroup(this, tr("Everywhere"));
}

void MainWindow::fillTopBar()
{
    m_topBar->addAction(m_newAction);
    m_topBar->addAction(m_importAction);
    m_topBar->addAction(m_pasteAction);
    m_topBar->addSeparator();
    m_topBar->addAction(m_undoAction, true);
    m_topBar->addAction(m_redoAction, true);
    m_topBar->addSeparator();
    m_topBar->addAction(m_checkAction);
    QMenu *more = m_topBar->addMoreMenu();
    more->addAction(m_exportAction);
    more->addAction(m_sealAction);
    more->addSeparator();
    more->addAction(m_templateAction);
    more->addActions(m_templateActions);
    more->addAction(tr("Open a template file…"), this, &MainWindow::chooseTemplateFile);
    more->addSeparator();
    more->addAction(theme::icon(u"search"_s), tr("Find in all sends…"), this, &MainWindow::findInSendsRequested);
    more->addAction(m_settingsAction);
    more->addSeparator();
    more->addAction(m_guideAction);
    more->addAction(m_shortcutsAction);
    more->addAction(m_aboutAction);
}

void MainWindow::connectParts()
{
    connect(m_newAction, &QAction::triggered, this,
        [this] { startDraft(m_topBar->findChild<QToolButton *>(u"newDraftButton"_s)); });
    connect(m_importAction, &QAction::triggered, this, &MainWindow::chooseCsvFile);
    connect(m_pasteAction, &QAction::triggered, this, &MainWindow::pasteRequested);
    connect(m_checkAction, &QAction::triggered, this, &MainWindow::checkRequested);
    connect(m_exportAction, &QAction::triggered, this, [this] { Q_EMIT exportRequested({}); });
    connect(m_sealAction, &QAction::triggered, this, [this] { Q_EMIT sealRequested({}); });
    connect(m_reviewAction, &QAction::triggered, this, &MainWindow::reviewRequested);
    connect(m_shortcutsAction, &QAction::triggered, this, [this] { (new ShortcutSheet(this))->open(); });
    connect(m_guideAction, &QAction::triggered, this, &MainWindow::guideRequested);
    connect(m_aboutAction, &QAction::triggered, this, &MainWindow::aboutRequested);
    connect(m_settingsAction, &QAction::triggered, this, &MainWindow::settingsRequested);
    connect(m_templateAction, &QAction::triggered, this, [this] { Q_EMIT templateChangeRequested({}); });
    connect(m_sidebar, &Sidebar::templateChangeRequested, this, &MainWindow::templateChangeRequested);
    connect(m_topBar, &TopBar::reviewRequested, this, &MainWindow::reviewRequested);
    connect(m_topBar, &TopBar::portalSelected, this, &MainWindow::portalSelected);
    connect(m_topBar, &TopBar::portalsAboutToShow, this, &MainWindow::portalsAboutToShow);
    connect(m_topBar, &TopBar::managePortalsRequested, this, &MainWindow::managePortalsRequested);
    connect(m_emptyState, &EmptyStatePage::composeRequested, this,
        [this] { startDraft(m_emptyState->focusProxy()); }); // where the door is
    connect(m_emptyState, &EmptyStatePage::importRequested, this, &MainWindow::chooseCsvFile);
    connect(m_emptyState, &EmptyStatePage::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_emptyState, &EmptyStatePage::connectRequested, this, &MainWindow::connectRequested);
    // In the table Ctrl+V belongs to the cells; where there is no table, it is for the window.
    auto *paste = new QShortcut(QKeySequence::Paste, m_emptyState, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &MainWindow::pasteRequested);
    connect(m_sidebar, &Sidebar::opened, this, &MainWindow::itemOpened);
    connect(m_sidebar, &Sidebar::renameRequested, this, &MainWindow::draftRenameRequested);
    connect(m_sidebar, &Sidebar::composeRequested, this, &MainWindow::newDraftRequested);
    connect(m_sidebar, &Sidebar::templateDuplicateRequested, this, &MainWindow::templateDuplicateRequested);
    connect(m_sidebar, &Sidebar::duplicateRequested, this, &MainWindow::draftDuplicateRequested);
    connect(m_sidebar, &Sidebar::deleteRequested, this, &MainWindow::deleteRequested);
    connect(m_sidebar, &Sidebar::exportRequested, this, &MainWindow::exportRequested);
    connect(m_sidebar, &Sidebar::sealRequested, this, &MainWindow::sealRequested);
}

void MainWindow::chooseCsvFile()
{
    auto *dialog = new QFileDialog(this, tr("Open"));
    dialog->setObjectName(u"csvFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        { tr("Tables, events and drafts (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl *.timeline)"),
            tr("All files (*)") });
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::filesRequested);
    dialog->open();
}

void MainWindow::chooseTemplateFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a template file"));
    dialog->setObjectName(u"templateFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Event templates (*.json)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::templateFileRequested);
    dialog->open();
}

void MainWindow::chooseTableForTemplate()
{
    auto *dialog = new QFileDialog(this, tr("New template from a file"));
    dialog->setObjectName(u"templateTableDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Tables (*.csv *.tsv *.txt *.gz *.xlsx *.ods *.json *.jsonl)"), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::templateFromFileRequested);
    dialog->open();
}

void MainWindow::startDraft(QWidget *place)
{
    const QList<SidebarItem> templates = m_sidebar->items(SidebarSection::Templates);
    if (templates.isEmpty()) {
        Q_EMIT newTemplateRequested();
        return;
    }
    if (templates.size() > 1) {
        m_newMenu->popup(place->mapToGlobal(QPoint(0, place->height())));
        return;
    }
    Q_EMIT newDraftRequested(templates.isEmpty() ? QString() : templates.first().id);
}

} // namespace composer

#include "moc_mainwindow.cpp"
