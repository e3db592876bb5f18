#pragma once

#include "base/result.h"
#include "storage/ledger.h"

#include <QHash>
#include <QSet>

namespace composer {

/// One event of a send as it left, or as it is frozen to leave.
struct SentEvent {
    LedgerSend send;
    qint32 position = 0;
    QByteArray json;
};

/// The event at a position, in the last request that holds it. For a worker. Errors: those of the ledger, NotFound.
[[nodiscard]] Result<SentEvent> readSentEvent(Ledger &ledger, const QString &planId, qint32 position);
[[nodiscard]] Result<SentEvent> readSentEvent(const QString &ledgerPath, const QString &planId, qint32 position);

/// What events say in their tokens: values by the token's name, each once.
using TokenTexts = QHash<QString, QSet<QString>>;
/// Of the events of a send that may go yet, or once more: all but those that are settled. For a worker; some 10 µs an
/// event. Errors: those of the ledger.
[[nodiscard]] Result<TokenTexts> readTokensToGo(const QString &ledgerPath, const QString &planId);

} // namespace composer
