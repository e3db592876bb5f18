#pragma once

#include "base/apppaths.h"
#include "base/async.h"
#include "base/clock.h"
#include "storage/workspacefile.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace composer {

class MovePanel;
class Notifications;
class SettingsController;

/// "12 drafts, 2 templates, 1 account, 3 sends"
[[nodiscard]] QString workspaceCountsText(const WorkspaceCounts &counts);
/// What is said when a saved workspace has been opened.
[[nodiscard]] QString workspaceArrivedText(const WorkspaceManifest &manifest);

/// Takes the workspace to another computer from the settings. A saved one is opened by a start of its own, before
/// anything is read: this program ends for it.
class MoveController final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        SettingsController &settings;
        Notifications &notifications;
        QWidget &window;
        const Clock &clock;
    };

    /// `saveAll` writes what is only on the screen so far. All must outlive it.
    MoveController(Parts parts, AppPaths paths, std::function<void()> saveAll, QObject *parent = nullptr);

    /// Into this file, on a worker.
    void save(const QString &path);
    /// Ends this program for one that opens the file; says why where that cannot be.
    void open(const QString &path);

Q_SIGNALS:
    /// The program is to be started again with this file.
    void restartWanted(const QString &path);

private:
    [[nodiscard]] MovePanel *makePanel();
    void askWhereTo();
    void askWhich();
    void keep();
    /// `sentence`, or when it is empty how things stand; above the page when the panel is not there.
    void show(const QString &sentence);
    [[nodiscard]] QWidget *shownWindow() const;

    Parts m_parts;
    AppPaths m_paths;
    std::function<void()> m_saveAll;
    QPointer<MovePanel> m_panel; ///< on the screen just now
    LatestRun<std::optional<WorkspaceLeft>> m_looking; ///< how things stand
};

} // namespace composer
