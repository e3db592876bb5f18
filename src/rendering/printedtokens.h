#pragma once

#include "domain/eventtemplate.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace composer {

/// What must be so for a part of the card to be there: the token has a value, or has none.
struct PrintGuard {
    int token = 0; ///< index in the template
    bool isFilled = true;
    bool operator==(const PrintGuard &) const = default;
};

/// One place of the card that shows a token, behind the {{#if}}, {{else}} and {{#unless}} around it. Without a value it
/// shows nothing there: "**{{status}}**" becomes "****".
struct PrintedToken {
    int token = 0;
    std::vector<PrintGuard> guards; ///< all must hold; a place that is guarded by its own token is not listed
    bool operator==(const PrintedToken &) const = default;
};

/// One sentence of the details that shows a value of the extra data. Without it the sentence has a gap: "Stayed 5 of
/// minutes". A value that stands alone in its line leaves none, and is not listed.
struct PrintedExtra {
    QStringList path; ///< below the extra data: "planned"
    std::vector<PrintGuard> guards; ///< all must hold
    bool operator==(const PrintedExtra &) const = default;
};

/// Of the details only, where HubSpot shows extra data; nothing that hangs on extra data itself.
[[nodiscard]] std::vector<PrintedExtra> printedExtraData(const EventTemplate &eventTemplate);
/// Whether the card would show nothing for the value.
[[nodiscard]] bool isEmptyInExtraData(const QJsonObject &extraData, const QStringList &path);

/// The places of the header and the detail at which tokens are printed. Left out: what hangs on extra data, and what
/// stands in blocks that give names another meaning ({{#each}}, {{#with}}). A template that cannot be parsed has none.
/// By token.
[[nodiscard]] std::vector<PrintedToken> printedTokens(const EventTemplate &eventTemplate);

} // namespace composer
