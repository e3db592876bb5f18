#pragma once

#include "sending/receipt.h"
#include "ui/windows/sidebar.h"

#include <QTimeZone>

namespace composer {

/// A send in the sidebar, in two lines: the draft; account, time and the one count that matters most. `counts` as they
/// stand now; `accountName` as the account is called now; times on the clock of `zone`, as on the page of the send.
[[nodiscard]] SidebarItem sendListItem(
    const LedgerSend &send, const OutcomeCounts &counts, const QString &accountName, const QTimeZone &zone);

} // namespace composer
