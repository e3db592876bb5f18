#pragma once

#include "base/result.h"
#include "domain/usersettings.h"

namespace composer {

/// Reads the settings kept in an INI file; what is missing or not understood is as the computer has it.
[[nodiscard]] UserSettings loadUserSettings(const QString &path);
/// StorageError when the file cannot be written.
[[nodiscard]] Result<void> saveUserSettings(const QString &path, const UserSettings &settings);

} // namespace composer
