#pragma once

#include "sending/receipt.h"
#include "sending/sendremarks.h"
#include "ui/windows/sidebar.h"

#include <QDateTime>
#include <QTimeZone>

namespace composer {

/// A send in the sidebar, in two lines: the draft; account, time and the one count that matters most. `counts` as they
/// stand now; `accountName` as the account is called now; `remark` what a person said of it; times on the clock of
/// `zone`, as on the page of the send, beside `now`.
[[nodiscard]] SidebarItem sendListItem(const LedgerSend &send, const OutcomeCounts &counts, const QString &accountName,
    const SendRemark &remark, const QTimeZone &zone, const QDateTime &now);

} // namespace composer
