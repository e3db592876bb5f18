#pragma once

#include <QString>

namespace composer {

/// What completes both programs in a shell, made of the table of commands; source it, or install it where the shell
/// looks. `shell`: "bash" or "zsh"; empty for any other.
[[nodiscard]] QString completionFor(QStringView shell);

} // namespace composer
