#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace composer {

/// Whether words of an account, as the ledger keeps them, quote nothing of an event: ids and times of its answers.
using MayStay = std::function<bool(const QString &serverMessage)>;

/// Takes the bytes of the events out of a send, the account's words about them, and out of reasons every email address
/// and what stands there in quotes of an event. Nothing else: ids, fingerprints, for whom each was, and outcomes stay,
/// so that nothing is created twice and every count is as it was. Written anew with their checksums, in one transaction
/// in which the triggers that forbid it are away; freed pages are written over. Gives the number of events; 0, and
/// nothing is changed, while something of the send waits or is unknown. Nobody may be sending. For a worker. Errors:
/// Busy, NotFound, Damaged, StorageError.
[[nodiscard]] Result<qint64> forgetBodies(const QString &ledgerPath, const QString &planId, const MayStay &mayStay);

/// Whether the event of a send is without its bytes: forgotten so, or a person was erased.
[[nodiscard]] bool isForgotten(const QByteArray &event);

} // namespace composer
