#pragma once

#include <QString>

namespace composer {

/// What the built-in account is called, in the language of the person: it is no name that somebody gave.
[[nodiscard]] QString practiceAccountName();

} // namespace composer
