#pragma once

#include "domain/eventtable.h"
#include "domain/issue.h"

#include <optional>

namespace composer {

/// What can be wrong or doubtful about an event. The number is Issue::rule; append, never reorder.
enum class Rule : quint16 {
    IdentityMissing,
    IdentityNotAllowed, ///< email or user token on a record that only an object id can name
    EmailShape,
    EmailWithObjectId, ///< HubSpot guide: rewrites the contact's address
    UserTokenAlone, ///< HubSpot guide: not visible until the visitor is known
    UnknownOption,
    NotANumber,
    BadTime,
    BadDate,
    FutureTime,
    OldTime,
    IframeIncomplete,
    IframeSize,
    IframeAddress,
    IframeInsecure,
    ExtraDataNotJson,
    ExtraDataNotObject,
    IdTooLong,
    IdTwice,
    ValueTooLong,
    EventTooLong,
    MergeField,
    SpreadsheetError,
    TestAddress,
    DuplicateContent,
    EpochSeconds, ///< 10 digits where a time stands
    DateSerial, ///< a spreadsheet's day number where a time stands
    ShortenedNumber, ///< 1.23E+11: the digits are lost
    Mojibake,
    OddBlank, ///< blanks or quotation marks in an address or id
    Markup, ///< Markdown or tags in a value that a card shows
    ExtraDataShadowsToken,
    TokenNameReserved, ///< of the template; on its first event
    AllMidnight, ///< on the first event
    AllSameSecond, ///< on the first event
    IframeExposes, ///< an email address, a token or a long secret in the iframe's address
    IframeForbidden, ///< its site does not let HubSpot show it in a frame; as found by asking
    IframeNoPage, ///< there is nothing to show at the address; as found by asking
    IframeDoubtful, ///< asking did not tell whether it opens
    Count,
};
inline constexpr int ruleCount = static_cast<int>(Rule::Count);

[[nodiscard]] Severity severityOf(Rule rule);
/// Stable name for files and tests: "identity-missing".
[[nodiscard]] QString ruleKey(Rule rule);
/// One sentence about this very issue, with the value and the next step.
[[nodiscard]] QString issueText(const Issue &issue, const EventTable &table);
/// What would mend it without asking more: the canonical text for issue.field; nothing when only a person can say.
[[nodiscard]] std::optional<QString> mendFor(const Issue &issue, const EventTable &table);
/// Issues that one line of the issues panel stands for have the same key: the rule, its field and, where the mend
/// depends on it, the value.
[[nodiscard]] QString groupKey(const Issue &issue, const EventTable &table);

} // namespace composer
