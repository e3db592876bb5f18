#pragma once

#include <QString>

namespace composer {

/// From now on a crash (a wrong access, an abort) leaves a report in this file before the program ends: the signal, the
/// version and where every caller stood; nothing of what is in memory. Does nothing where the system has no such thing.
void reportCrashesTo(const QString &path);

/// The report that an earlier run left, moved to where it is kept until the next one; empty = there is none.
[[nodiscard]] QString takeCrashReport(const QString &path);

} // namespace composer
