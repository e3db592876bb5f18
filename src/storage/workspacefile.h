#pragma once

#include "base/apppaths.h"
#include "base/result.h"

#include <optional>

namespace composer {

/// How much a workspace holds.
struct WorkspaceCounts {
    qint64 drafts = 0;
    qint64 templates = 0;
    qint64 accounts = 0;
    qint64 sends = 0;
    bool operator==(const WorkspaceCounts &) const = default;
};

/// What a workspace's file says about itself.
struct WorkspaceManifest {
    qint64 savedAtMs = 0;
    QString computer; ///< where it was saved
    QString version; ///< of the program that saved it
    WorkspaceCounts counts;
};

/// A whole workspace in one file (a ZIP with a manifest and its databases) to go on with on another computer: drafts,
/// templates, accounts without their secrets, and the ledger, so that what was sent is known there. The workspace may
/// be in use meanwhile, but nothing may be sent. From then on this computer's workspace is marked as left, see
/// workspaceLeft(). Errors: Busy (a send is running or paused), FileError, StorageError, StorageTooNew.
[[nodiscard]] Result<WorkspaceManifest> saveWorkspaceFile(
    const AppPaths &paths, const QString &path, qint64 nowMs, const QString &computer);

/// Whether a saved workspace may be put in the place of this one. Errors: ChangedElsewhere (it holds drafts, accounts
/// or sends), StorageError, StorageTooNew.
[[nodiscard]] Result<void> mayTakeWorkspace(const AppPaths &paths);

/// Puts a saved workspace in the place of this one, which must hold no drafts, accounts or sends (its files stay beside
/// as *.before) and must not be in use. Everything is read and checked before anything is moved, and that it is moved
/// is written down first: a program that is killed meanwhile leaves settleWorkspace() the rest. Errors: InvalidInput
/// (no such file, or not whole), Busy (in use), ChangedElsewhere (this workspace is not empty), Damaged (as
/// settleWorkspace()), FileError, StorageError, StorageTooNew.
[[nodiscard]] Result<WorkspaceManifest> openWorkspaceFile(const QString &path, const AppPaths &paths);

/// Ends an openWorkspaceFile() whose program was killed while it moved the files in; to be called before a workspace is
/// opened. Nothing to do is no error. Errors: Busy (it is being opened now), ChangedElsewhere (there are drafts,
/// accounts or sends by now: it stays as it is), Damaged (what was written down is not, or does not fit the files:
/// nothing is touched), FileError.
[[nodiscard]] Result<void> settleWorkspace(const AppPaths &paths);

/// Asked by who has locked a plan, before its ledger is opened: who opens a saved workspace writes that down first and
/// then looks for such locks. Error: Busy (its ledger is about to be moved aside).
[[nodiscard]] Result<void> mayUseWorkspace(const AppPaths &paths);

/// That this workspace was saved to go on elsewhere: what is sent there is not known here. Without a moment and a name
/// where the mark cannot be read.
struct WorkspaceLeft {
    qint64 savedAtMs = 0;
    QString fileName;
};
[[nodiscard]] std::optional<WorkspaceLeft> workspaceLeft(const AppPaths &paths);
/// The question to be asked before anything is sent from a workspace that was left.
[[nodiscard]] QString workspaceLeftText(const WorkspaceLeft &left);
/// The same for saving, which marks first: asked once more by who has locked the plan of a send that is to begin.
/// Error: ChangedElsewhere.
[[nodiscard]] Result<void> mayBeginSend(const AppPaths &paths);
/// The person goes on here all the same. Error: FileError.
[[nodiscard]] Result<void> keepWorkspace(const AppPaths &paths);

} // namespace composer
