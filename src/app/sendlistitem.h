#pragma once

#include "sending/receipt.h"
#include "sending/sendremarks.h"
#include "ui/windows/sidebar.h"

#include <QDateTime>
#include <QTimeZone>

namespace composer {

/// How a send stands for the list.
struct SendListCounts {
    OutcomeCounts counts;
    qint64 refusedSettled = 0; ///< of the refused ones: a later send created or holds them
    qint64 refusedGone = 0; ///< of the refused ones: in no draft any more, see GoneRefusals
};

/// A send in the sidebar, in two lines: the draft; account, time and the one count that matters most. `counts` as they
/// stand now; `accountName` as the account is called now; `remark` what a person said of it; times on the clock of
/// `zone`, as on the page of the send, beside `now`.
[[nodiscard]] SidebarItem sendListItem(const LedgerSend &send, const SendListCounts &counts, const QString &accountName,
    const SendRemark &remark, const QTimeZone &zone, const QDateTime &now);

} // namespace composer
