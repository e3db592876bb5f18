#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace composer {

/// Whether words of an account, as the ledger keeps them, quote nothing of an event: ids and times of its answers.
/// Called on several threads at once.
using MayStay = std::function<bool(const QString &serverMessage)>;

/// How long the ledger is held at a time.
struct ForgettingTurns {
    /// Half of it for the work, as much for the commit: so it stays below 50 on a busy machine too. Between two turns
    /// lies half as long again: who waits for SQLite's lock looks every 25 ms, and would find it taken each time.
    qint64 ms = 20;
    /// Asked before each turn: false ends it there, with error Cancelled. The next call goes on.
    std::function<bool()> goesOn {};
};

/// Takes the bytes of the events out of a send, the account's words about them, and out of reasons every email address
/// and what stands there in quotes of an event. Nothing else: ids, fingerprints, for whom each was, and outcomes stay,
/// so that nothing is created twice and every count is as it was. Written anew with their checksums, bit by bit, in
/// transactions in which the triggers that forbid it are away: other sends run beside it, and what is cut off goes on
/// when it is called again. Freed pages are written over. Gives the number of events; 0, and nothing is changed, while
/// something of the send waits or is unknown. For a worker. Errors: Busy, also while a window or program has the send
/// open; NotFound, Damaged, StorageError, Cancelled.
[[nodiscard]] Result<qint64> forgetBodies(
    const QString &ledgerPath, const QString &planId, const MayStay &mayStay, const ForgettingTurns &turns = {});

/// Whether the event of a send is without its bytes: forgotten so, or a person was erased.
[[nodiscard]] bool isForgotten(const QByteArray &event);

} // namespace composer
