#pragma once

#include "base/apppaths.h"
#include "base/result.h"

#include <QStringList>

namespace composer {

/// Why a file cannot be written at a place without a loss.
enum class PlaceTaken {
    No,
    OwnFile, ///< the program keeps it for itself
    Device, ///< it is no file
    Named, ///< a file that is read because somebody named it, or written before
    Found, ///< a file that is read without being named
};

/// The same for every way to write it: of a file that is not there yet its folder decides.
[[nodiscard]] QString realPath(const QString &path);
/// Those that are files, each as realPath().
[[nodiscard]] QStringList realPaths(const QStringList &paths);
/// `named` and `found` as realPaths() gives them.
[[nodiscard]] PlaceTaken placeTaken(
    const QString &path, const QStringList &named, const QStringList &found, const AppPaths &paths);
/// The list of addresses that the settings name; empty = none. A file of rules that cannot be read stops who needs it,
/// in its own words.
[[nodiscard]] QString listOfSettings(const AppPaths &paths);

/// Whether what a person gives out from a window may be written where they chose: over no file of the program's own,
/// no device, none of the files in `read`, and not over the list of addresses that the settings name, whatever links
/// lead there. Error: InvalidInput, with what it is and what to do; nothing was written.
[[nodiscard]] Result<void> mayGiveOut(
    const QString &path, const QStringList &read = {}, const AppPaths &paths = AppPaths::standard());

} // namespace composer
