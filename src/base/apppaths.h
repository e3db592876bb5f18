#pragma once

#include <QString>

namespace composer {

/// Where the program keeps its files. One folder per user; `COMPOSER_HOME` in the environment moves it (tests, a second
/// workspace). Nothing here is secret: tokens live in the keychain.
struct AppPaths {
    QString folder;
    [[nodiscard]] QString workspace() const { return folder + QStringLiteral("/workspace.sqlite"); }
    [[nodiscard]] QString drafts() const { return folder + QStringLiteral("/drafts.sqlite"); }
    [[nodiscard]] QString ledger() const { return folder + QStringLiteral("/ledger.sqlite"); }
    [[nodiscard]] QString mintingKey() const { return folder + QStringLiteral("/ids.key"); }
    [[nodiscard]] QString windowState() const { return folder + QStringLiteral("/window.ini"); }
    [[nodiscard]] QString settings() const { return folder + QStringLiteral("/settings.ini"); }
    /// Lock files of renewals, one a connection.
    [[nodiscard]] QString locks() const { return folder + QStringLiteral("/locks"); }
    [[nodiscard]] QString practiceStore() const { return folder + QStringLiteral("/practice.json"); }

    [[nodiscard]] static AppPaths standard();
};

} // namespace composer
