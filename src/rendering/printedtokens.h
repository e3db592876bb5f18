#pragma once

#include "domain/eventtemplate.h"

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

/// The places of the header and the detail at which tokens are printed. Left out: what hangs on extra data, and what
/// stands in blocks that give names another meaning ({{#each}}, {{#with}}). A template that cannot be parsed has none.
/// By token.
[[nodiscard]] std::vector<PrintedToken> printedTokens(const EventTemplate &eventTemplate);

} // namespace composer
