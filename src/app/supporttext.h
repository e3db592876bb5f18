#pragma once

#include "base/apppaths.h"

#include <QString>

namespace composer {

/// What helps whoever is asked for help: version, system, Qt, keychain, locale, the last errors and a crash's report.
/// For people who write in English. Without secrets and without the names of email addresses.
[[nodiscard]] QString supportText(const AppPaths &paths, const QString &crashReport);

} // namespace composer
