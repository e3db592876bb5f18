#pragma once

#include "domain/accountfacts.h"
#include "domain/connection.h"
#include "ui/theme/theme.h"

namespace composer {

/// The nature of an account as people see it everywhere: one word with an icon and a colour, never the colour alone.
struct AccountLook {
    QString word; ///< "Live", "Sandbox", "Practice"
    QString icon;
    theme::Role role = theme::Role::Accent; ///< of icon and word
    theme::Role ground = theme::Role::Selection; ///< of the pill they stand on
};

[[nodiscard]] AccountLook accountLook(AccountNature nature);
[[nodiscard]] AccountLook accountLook(const Connection &account);

} // namespace composer
