#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

namespace composer {

/// What a start of the graphical program is asked to do; a second start hands it to the first.
struct StartRequest {
    QStringList files; ///< absolute paths
    bool startsDraft = false;
    bool opensSample = false;
    QByteArray activationToken; ///< of the desktop, which lets the window come to the front
    bool operator==(const StartRequest &) const = default;
};

/// In the environment of a program that another one started in its own place: that one is about to end.
constexpr auto startedAgainVariable = "COMPOSER_STARTED_AGAIN";

/// The arguments of the program (without its name), read in `folder`; file:// addresses become paths. Errors:
/// InvalidInput for an unknown option, an address that is no file, or both of --new and --sample.
[[nodiscard]] Result<StartRequest> readStart(const QStringList &arguments, const QString &folder);

/// What --help prints.
[[nodiscard]] QString startHelp();

/// One line of JSON without its end, and back. Errors: InvalidInput.
[[nodiscard]] QByteArray writeStart(const StartRequest &request);
[[nodiscard]] Result<StartRequest> parseStart(const QByteArray &line);

} // namespace composer
