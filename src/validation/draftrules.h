#pragma once

#include "validation/rulebase.h"

// Rules that only the whole draft shows.
namespace composer::rules {

struct IdTwice {
    static constexpr RuleEntry entry { Rule::IdTwice, Severity::Error, "id-twice" };
    static QString text(const IssueView &issue);
};

struct DuplicateContent {
    static constexpr RuleEntry entry { Rule::DuplicateContent, Severity::Warning, "duplicate-content" };
    static QString text(const IssueView &issue);
};

/// Of the template; said on its first event.
struct TokenNameReserved {
    static constexpr RuleEntry entry { Rule::TokenNameReserved, Severity::Warning, "token-name-reserved" };
    static bool finds(const QString &tokenName);
    static QString text(const IssueView &issue);
};

/// Of the template; said on the first event. Its page says it too, but a draft keeps the texts it was begun with.
struct CardTextBroken {
    static constexpr RuleEntry entry { Rule::CardTextBroken, Severity::Warning, "card-text-broken" };
    static bool finds(const EventTemplate &eventTemplate);
    static QString text(const IssueView &issue);
};

/// What the times of all events together look like.
struct TimePattern {
    qsizetype events = 0;
    bool sameSecond = false;
    bool midnight = false; ///< in the draft's zone or in UTC
};

/// Said on the first event.
struct AllMidnight {
    static constexpr RuleEntry entry { Rule::AllMidnight, Severity::Warning, "all-midnight" };
    static bool finds(const TimePattern &pattern);
    static QString text(const IssueView &issue);
};

/// Said on the first event.
struct AllSameSecond {
    static constexpr RuleEntry entry { Rule::AllSameSecond, Severity::Warning, "all-same-second" };
    static bool finds(const TimePattern &pattern);
    static QString text(const IssueView &issue);
};

/// Every rule of this file.
using DraftRules = RuleList<IdTwice, DuplicateContent, TokenNameReserved, CardTextBroken, AllMidnight, AllSameSecond>;

} // namespace composer::rules
