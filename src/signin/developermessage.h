#pragma once

#include "domain/appdetails.h"

namespace composer {

/// What a marketer sends to a developer or agency to get what a sign-in needs; translated, with this app's redirect
/// addresses and permissions. Ends with a line break.
[[nodiscard]] QString developerMessage(const AppDetails &app);

} // namespace composer
