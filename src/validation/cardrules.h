#pragma once

#include "validation/rulebase.h"

// What a colleague would miss on the card.
namespace composer::rules {

/// A token that the card prints has no value: nothing stands there, or marks without a word.
struct EmptyOnCard {
    static constexpr RuleEntry entry { Rule::EmptyOnCard, Severity::Warning, "empty-on-card" };
    static QString text(const IssueView &issue);
};

/// The event has no time of its own: it gets the moment at which its creation is reviewed.
struct NoTime {
    static constexpr RuleEntry entry { Rule::NoTime, Severity::Warning, "no-time" };
    static QString text(const IssueView &issue);
};

/// Every rule of this file.
using CardRules = RuleList<EmptyOnCard, NoTime>;

} // namespace composer::rules
