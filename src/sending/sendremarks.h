#pragma once

#include "base/result.h"
#include "domain/connection.h"
#include "storage/draftseal.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace composer {

/// What a person said about a send, and what the account was at that moment: for its receipt. The ledger has what left;
/// this stands in a file of its own beside it.
struct SendRemark {
    QString name {}; ///< the person's, in the list of sends; empty = that of the draft
    bool isPinned = false; ///< before the others in that list
    QString note; ///< who agreed, why
    QString accountNumber;
    QString accountType; ///< HubSpot's word
    QString signedInAs; ///< address; empty = with a token, the person is not known
    QString rows; ///< which rows were meant, in words; empty = all of the draft
    qint64 suppressed = 0; ///< events left out for the list of those who get none
    bool looksFirst = false; ///< the first event is looked at before the others; see SendSession::lookAtFirst()
    std::optional<DraftSeal> seal {}; ///< of the draft, which held
    QByteArray planSha256 {}; ///< planDigest(), where it was kept before the bytes went; empty = to be worked out
    QByteArray zoneId {}; ///< of the times in the draft, in which the send is shown too; empty = not kept
    bool isForgotten = false; ///< the time that the bytes of its events are kept for is over
    bool operator==(const SendRemark &) const = default;
};

/// Of an account as HubSpot last told.
[[nodiscard]] SendRemark remarkOn(const Connection &connection);

/// `ledgerPath`: of the ledger the send is in. Errors: FileError.
[[nodiscard]] Result<void> saveRemark(const QString &ledgerPath, const QString &planId, const SendRemark &remark);
/// The send was never made.
void dropRemark(const QString &ledgerPath, const QString &planId);
/// All remarks there are, by plan id. For a worker.
[[nodiscard]] QHash<QString, SendRemark> loadRemarks(const QString &ledgerPath);
/// Empty when nothing was said.
[[nodiscard]] SendRemark loadRemark(const QString &ledgerPath, const QString &planId);
/// Puts it into a receipt: {name, note, signedInAs, account: {number, type}, rows, suppressed, seal}; nothing for what
/// is empty, and beside what the receipt says of the account already.
void addRemark(QJsonObject &receipt, const SendRemark &remark);

} // namespace composer
