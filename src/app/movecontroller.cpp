#include "app/movecontroller.h"

#include "app/notifications.h"
#include "app/settingscontroller.h"
#include "base/async.h"
#include "base/listtext.h"
#include "planning/outputplace.h"
#include "ui/dialogs/movepanel.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QSysInfo>

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

QString workspaceCountsText(const WorkspaceCounts &counts)
{
    return joinedList({ MoveController::tr("%Ln drafts", nullptr, int(counts.drafts)),
        MoveController::tr("%Ln templates", nullptr, int(counts.templates)),
        MoveController::tr("%Ln accounts", nullptr, int(counts.accounts)),
        MoveController::tr("%Ln sends", nullptr, int(counts.sends)) });
}

QString workspaceArrivedText(const WorkspaceManifest &manifest)
{
    return MoveController::tr("%1 are here now, from %2. Sign in to the accounts once: secrets do not travel.")
        .arg(workspaceCountsText(manifest.counts), manifest.computer);
}

MoveController::MoveController(Parts parts, AppPaths paths, std::function<void()> saveAll, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_paths(std::move(paths))
    , m_saveAll(std::move(saveAll))
{
    m_parts.settings.setMovePanel([this] { return makePanel(); });
}

MovePanel *MoveController::makePanel()
{
    auto *panel = new MovePanel;
    m_panel = panel;
    connect(panel, &MovePanel::saveRequested, this, &MoveController::askWhereTo);
    connect(panel, &MovePanel::openRequested, this, &MoveController::askWhich);
    connect(panel, &MovePanel::keepRequested, this, &MoveController::keep);
    show({});
    return panel;
}

void MoveController::askWhereTo()
{
    auto *dialog = new QFileDialog(
        shownWindow(), tr("Save the workspace"), QDir(documents()).filePath(u"timeline-composer.workspace"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Saved workspace (*.workspace)"));
    dialog->setDefaultSuffix(u"workspace"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MoveController::save);
    dialog->open();
}

void MoveController::askWhich()
{
    auto *dialog = new QFileDialog(shownWindow(), tr("Open a saved workspace"), documents());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Saved workspace (*.workspace)"));
    connect(dialog, &QFileDialog::fileSelected, this, &MoveController::open);
    dialog->open();
}

void MoveController::save(const QString &path)
{
    if (const auto may = mayGiveOut(path, {}, m_paths); !may)
        return show(may.error().message);
    m_saveAll();
    if (m_panel)
        m_panel->setWorking(true);
    onWorker(
        this,
        [paths = m_paths, path, nowMs = m_parts.clock.epochMs()] {
            return saveWorkspaceFile(paths, path, nowMs, QSysInfo::machineHostName());
        },
        [this, path](const Result<WorkspaceManifest> &saved) {
            show(saved ? tr("%1 are in %2. This computer asks before it creates events in a HubSpot account again; the "
                            "Practice account goes without the question.")
                             .arg(workspaceCountsText(saved->counts), QDir::toNativeSeparators(path))
                       : saved.error().message);
        });
}

void MoveController::open(const QString &path)
{
    m_saveAll();
    onWorker(
        this, [paths = m_paths] { return mayTakeWorkspace(paths); },
        [this, path](const Result<void> &may) {
            if (may)
                Q_EMIT restartWanted(path);
            else
                show(may.error().message);
        });
}

void MoveController::keep()
{
    onWorker(
        this, [paths = m_paths] { return keepWorkspace(paths); },
        [this](const Result<void> &kept) { show(kept ? tr("This computer sends again.") : kept.error().message); });
}

void MoveController::show(const QString &sentence)
{
    if (!m_panel) {
        if (!sentence.isEmpty())
            m_parts.notifications.say(MessageBar::Tone::Information, sentence);
        return;
    }
    m_looking.start([paths = m_paths](const std::atomic_bool &) { return workspaceLeft(paths); },
        [this, sentence](const std::optional<WorkspaceLeft> &left) {
            if (m_panel)
                m_panel->showState(sentence.isEmpty() && left ? workspaceLeftText(*left) : sentence, left.has_value());
        });
}

QWidget *MoveController::shownWindow() const
{
    return m_panel ? m_panel->window() : &m_parts.window;
}

} // namespace composer

#include "moc_movecontroller.cpp"
