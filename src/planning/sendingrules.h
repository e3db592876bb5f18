#pragma once

#include "base/result.h"

#include <QString>

namespace composer {

/// What a person chose for their sends, in a file beside the ledger. The window keeps to all of it, the command line to
/// the list of those who get no events and to the size and number of requests.
struct SendingRules {
    static constexpr int longestHold = 60;
    static constexpr int mostEventsPerRequest = 100;
    static constexpr int mostRequestsAtOnce = 4;

    int holdSeconds = 10; ///< between the button and the first request to a live account; 0 = none
    int typedAbove = 100; ///< a live account's number is typed for more events than this
    int eventsPerRequest = mostEventsPerRequest; ///< 1 to mostEventsPerRequest
    int requestsAtOnce = mostRequestsAtOnce; ///< 1 to mostRequestsAtOnce
    QString suppressionFile; ///< see SuppressionList; empty = none
    int keptDays = 0; ///< what was sent, word for word, is kept so long; 0 = for ever
    QString correctionPrefix {}; ///< see correctionPrefix(); null = as at first
    bool operator==(const SendingRules &) const = default;
};

/// What stands before the first text of a correction: "Correction: " unless the person chose otherwise.
[[nodiscard]] QString correctionPrefix(const SendingRules &rules);

/// Where the rules stand in the folder of the ledger.
[[nodiscard]] QString sendingRulesPath(const QString &folder);
/// What is not there or makes no sense is as at first; the list of addresses never gets lost that way: a file that is
/// there and cannot be read is an error, FileError.
[[nodiscard]] Result<SendingRules> loadSendingRules(const QString &path);
/// Errors: FileError.
[[nodiscard]] Result<void> saveSendingRules(const QString &path, const SendingRules &rules);

} // namespace composer
