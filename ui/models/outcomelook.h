#pragma once

#include "domain/outcome.h"
#include "ui/theme/theme.h"

namespace composer {

/// How an outcome is drawn beside its word; the same in table, chips, bar and inspector.
struct OutcomeLook {
    QString icon; ///< name in resources/icons
    theme::Role role = theme::Role::TextMuted;
};
[[nodiscard]] OutcomeLook outcomeLook(Outcome outcome);

} // namespace composer
