#pragma once

#include "domain/eventtemplate.h"
#include "domain/issue.h"

#include <QList>

namespace composer {

/// What can be wrong or doubtful about a template. Append, never reorder: the keys are in files and scripts.
enum class TemplateRule : quint8 {
    NameMissing,
    NameTooLong, ///< app events: 50 characters
    ObjectTypeMissing,
    TooManyTokens, ///< 500
    TokenNameMissing,
    TokenNameShape, ///< letters, digits, `.` `-` `_`
    TokenNameForbidden, ///< log, lookup
    TokenNameDoubtful, ///< another helper, or a field of the event
    TokenNameTwice,
    OptionsMissing, ///< a choice without options
    OptionsUseless, ///< options on a token that is no choice
    OptionValueMissing,
    OptionTwice,
    TextBroken, ///< a text that does not parse
    UnknownToken, ///< a name in a text that is no token: nothing is shown
    UnknownHelper,
    ExtraDataInHeader, ///< HubSpot fills it in in details only
    HeaderTooLong, ///< app events: 1,000 characters
    DetailTooLong, ///< app events: 10,000 characters
    HeaderEmpty, ///< a card without a line
    Count,
};

/// Where in a template something stands.
enum class TemplatePart : quint8 { Name, ObjectType, Tokens, Token, Options, Header, Detail };

struct TemplateIssue {
    TemplateRule rule = TemplateRule::NameMissing;
    Severity severity = Severity::Error;
    TemplatePart part = TemplatePart::Name;
    qsizetype token = -1; ///< of parts Token and Options
    qsizetype option = -1;
    qsizetype begin = 0; ///< in the text of parts Header and Detail, in UTF-16 units
    qsizetype length = 0;
    QString subject {}; ///< the name or text it is about
    QString nearest {}; ///< a token that may be meant; empty = none is near
    QString explanation {}; ///< of TextBroken: what the parser says, with line and column
    bool operator==(const TemplateIssue &) const = default;
};

/// HubSpot's limits. Sources: app-events pages (50, 1,000, 10,000 characters), usage guidelines (500 tokens).
inline constexpr qsizetype maximumTokens = 500;
inline constexpr qsizetype maximumAppEventName = 50;
inline constexpr qsizetype maximumAppEventHeader = 1'000;
inline constexpr qsizetype maximumAppEventDetail = 10'000;

/// Whether the template is one of the app events: its id is a type's name, not a number. Of a template that HubSpot
/// does not have yet nobody knows.
[[nodiscard]] bool isAppEventType(const EventTemplate &eventTemplate);

/// Everything that speaks against a template, in the order of its parts. Pure; a few milliseconds for 500 tokens.
/// What only app events forbid is an error there, a warning for templates HubSpot does not have yet, and not said of
/// v3.
[[nodiscard]] QList<TemplateIssue> checkTemplate(const EventTemplate &eventTemplate);
[[nodiscard]] bool hasErrors(const QList<TemplateIssue> &issues);

/// Stable name for files and tests: "token-name-twice".
[[nodiscard]] QString templateRuleKey(TemplateRule rule);
/// One sentence with the next step.
[[nodiscard]] QString templateIssueText(const TemplateIssue &issue);
/// "Token status", "Header": where a list of issues says it stands.
[[nodiscard]] QString templateIssuePlace(const TemplateIssue &issue, const EventTemplate &eventTemplate);

} // namespace composer
