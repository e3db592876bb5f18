#pragma once

#include <QString>

namespace composer {

/// Where the program keeps its files, by kind, as the system wants it (on Linux the XDG folders). `COMPOSER_HOME` in
/// the environment puts everything into one folder (tests, a second workspace). Nothing here is secret: tokens live in
/// the keychain.
struct AppPaths {
    QString folder; ///< what must not be lost: drafts, templates, accounts, the ledger
    QString configFolder {}; ///< what the person chose; empty, here and below = `folder`
    QString stateFolder {}; ///< what may be lost without harm: the window's place, the log
    QString cacheFolder {}; ///< what is made again when it is gone

    [[nodiscard]] QString workspace() const { return folder + QStringLiteral("/workspace.sqlite"); }
    [[nodiscard]] QString drafts() const { return folder + QStringLiteral("/drafts.sqlite"); }
    [[nodiscard]] QString ledger() const { return folder + QStringLiteral("/ledger.sqlite"); }
    [[nodiscard]] QString mintingKey() const { return folder + QStringLiteral("/ids.key"); }
    [[nodiscard]] QString practiceStore() const { return folder + QStringLiteral("/practice.json"); }
    /// Lock files of renewals, one a connection: where every program of this person on this computer meets, as the
    /// keychain is theirs in common, also for two workspaces of which one is a copy of the other.
    [[nodiscard]] QString locks() const;
    [[nodiscard]] QString settings() const { return of(configFolder) + QStringLiteral("/settings.ini"); }
    [[nodiscard]] QString windowState() const { return of(stateFolder) + QStringLiteral("/window.ini"); }
    /// Of the window and of the command line together.
    [[nodiscard]] QString log() const { return of(stateFolder) + QStringLiteral("/log.txt"); }
    /// What a crash of the window leaves.
    [[nodiscard]] QString crashReport() const { return of(stateFolder) + QStringLiteral("/crash.txt"); }
    [[nodiscard]] QString samples() const { return of(cacheFolder) + QStringLiteral("/samples"); }

    [[nodiscard]] static AppPaths standard();
    /// Whether `path` is a file that the program keeps for itself: nothing that it gives out is written over one.
    [[nodiscard]] bool isOwnFile(const QString &path) const;
    /// Moves what earlier versions kept elsewhere to its place, once: a file that is in its place already stays. What
    /// cannot be moved is left where it is, and read nowhere.
    void moveOldFiles() const;

private:
    [[nodiscard]] const QString &of(const QString &kind) const { return kind.isEmpty() ? folder : kind; }
};

} // namespace composer
