#pragma once

#include "domain/eventfingerprint.h"

#include <QHash>

#include <optional>

namespace composer {

/// What an account said when it refused the event of one row of a draft. It holds as long as the event says what it
/// said then: a corrected row is ready again.
struct Refusal {
    RowId row = 0;
    QString words; ///< the account's own, without ids and names of that event; empty = it gave no reason
    QString tokenName; ///< the token it named; empty = none
    QString accountName;
    bool isPractice = false;
    qint64 atMs = 0; ///< epoch; 0 = not known
    EventFingerprint fingerprint {}; ///< of the event as it left; all zero = not known

    bool operator==(const Refusal &) const = default;
};

using Refusals = QHash<RowId, Refusal>;

/// A server's sentence about one event without what belongs to that event alone, so that many rows with one fault get
/// one sentence: `eventId`, `identity` (email, object id or user token) and ids of other makers (UUIDs) are left out.
///     "Event tc-4f2… failed: \"no_show\" is not an option"  →  "Event failed: \"no_show\" is not an option"
[[nodiscard]] QString wordsWithoutIds(const QString &words, const QString &eventId, const QString &identity);

/// The cell a refusal is about: the token's, or that of the event's own field ("email"); nothing when the account named
/// none that the template has.
[[nodiscard]] std::optional<EventField> cellOf(const Refusal &refusal, const EventTemplate &eventTemplate);

/// At most some lines of it: an answer may be a whole page. The panel of an event and the receipts as JSON have all.
[[nodiscard]] QString shortenedWords(const QString &words);

/// "Refused by HubSpot: “no_show” is not one of the allowed options", with the account's words in quotes.
[[nodiscard]] QString refusalText(const Refusal &refusal);

/// Whether the row still says what was refused; where that is not known, it counts as the same.
[[nodiscard]] bool isStillRefused(const Refusal &refusal, const EventTable &table, qsizetype row);

} // namespace composer
