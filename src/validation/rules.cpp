#include "validation/rules.h"

#include "domain/timestamp.h"
#include "domain/valuetext.h"
#include "validation/textpatterns.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(Rule)
};

struct RuleEntry {
    Severity severity;
    const char *key;
};

constexpr RuleEntry catalogue[] = {
    { Severity::Error, "identity-missing" },
    { Severity::Error, "identity-not-allowed" },
    { Severity::Error, "email-shape" },
    { Severity::Error, "email-with-object-id" },
    { Severity::Warning, "user-token-alone" },
    { Severity::Error, "unknown-option" },
    { Severity::Error, "not-a-number" },
    { Severity::Error, "bad-time" },
    { Severity::Error, "bad-date" },
    { Severity::Warning, "future-time" },
    { Severity::Warning, "old-time" },
    { Severity::Error, "iframe-incomplete" },
    { Severity::Error, "iframe-size" },
    { Severity::Error, "iframe-address" },
    { Severity::Warning, "iframe-insecure" },
    { Severity::Error, "extra-data-not-json" },
    { Severity::Warning, "extra-data-not-object" },
    { Severity::Error, "id-too-long" },
    { Severity::Error, "id-twice" },
    { Severity::Error, "value-too-long" },
    { Severity::Error, "event-too-long" },
    { Severity::Warning, "merge-field" },
    { Severity::Error, "spreadsheet-error" },
    { Severity::Warning, "test-address" },
    { Severity::Warning, "duplicate-content" },
    { Severity::Error, "epoch-seconds" },
    { Severity::Error, "date-serial" },
    { Severity::Warning, "shortened-number" },
    { Severity::Warning, "mojibake" },
    { Severity::Error, "odd-blank" },
    { Severity::Warning, "markup" },
    { Severity::Warning, "extra-data-shadows-token" },
    { Severity::Warning, "token-name-reserved" },
    { Severity::Warning, "all-midnight" },
    { Severity::Warning, "all-same-second" },
    { Severity::Warning, "iframe-exposes" },
    { Severity::Warning, "iframe-forbidden" },
    { Severity::Warning, "iframe-no-page" },
    { Severity::Warning, "iframe-doubtful" },
};
static_assert(std::size(catalogue) == ruleCount);

Rule ruleOf(const Issue &issue)
{
    return static_cast<Rule>(issue.rule);
}

/// The value as the sentence quotes it: short.
QString quotedValue(const Issue &issue, const EventTable &table)
{
    QString value = table.text(issue.row, issue.field).simplified();
    if (value.size() > 40)
        value = value.left(39) + u'…';
    return value;
}

QString missingIdentityText(const EventTemplate &eventTemplate)
{
    if (eventTemplate.objectKind() == ObjectType::Contact)
        return RuleText::tr("Email is missing; a contact needs an email, object id or user token");
    return RuleText::tr("Object id is missing; HubSpot finds this kind of record only by it");
}

std::optional<QString> instantText(std::optional<qint64> epochMs)
{
    return epochMs ? std::optional(QString::fromLatin1(formatInstant(*epochMs))) : std::nullopt;
}

} // namespace

Severity severityOf(Rule rule)
{
    return catalogue[static_cast<int>(rule)].severity;
}

QString ruleKey(Rule rule)
{
    return QString::fromLatin1(catalogue[static_cast<int>(rule)].key);
}

QString issueText(const Issue &issue, const EventTable &table)
{
    const EventTemplate &eventTemplate = table.eventTemplate();
    const QString value = quotedValue(issue, table);
    const QString label = fieldLabel(issue.field, eventTemplate);
    switch (ruleOf(issue)) {
    case Rule::IdentityMissing:
        return missingIdentityText(eventTemplate);
    case Rule::IdentityNotAllowed:
        return RuleText::tr("%1 names contacts only; this template's records need an object id").arg(label);
    case Rule::EmailShape:
        return RuleText::tr("“%1” is not an email address").arg(value);
    case Rule::EmailWithObjectId:
        return RuleText::tr("Email beside an object id would rewrite the contact's address; clear one of them");
    case Rule::UserTokenAlone:
        return RuleText::tr("A user token alone stays invisible until the visitor is known; add an email");
    case Rule::UnknownOption: {
        const Token &token = eventTemplate.tokens.at(issue.field.tokenIndex());
        if (const TokenOption *nearest = nearestOption(token, table.text(issue.row, issue.field)))
            return RuleText::tr("“%1” is not an option of %2. Nearest: %3").arg(value, label, nearest->label);
        return RuleText::tr("“%1” is not an option of %2; choose one from the list").arg(value, label);
    }
    case Rule::NotANumber:
        return RuleText::tr("“%1” is not a number; %2 takes digits only").arg(value, label);
    case Rule::BadTime:
        return RuleText::tr("“%1” is not a date and time; write it like 2026-03-18 10:00").arg(value);
    case Rule::BadDate:
        return RuleText::tr("“%1” is not a date; write %2 like 2026-03-18").arg(value, label);
    case Rule::FutureTime:
        return RuleText::tr("The time is in the future; the card would stand above everything until then");
    case Rule::OldTime:
        return RuleText::tr("The time is more than 5 years ago; is the year right?");
    case Rule::IframeIncomplete:
        return RuleText::tr("%1 is missing; an iframe needs its text, title, address, width and height").arg(label);
    case Rule::IframeSize:
        return RuleText::tr("%1 must be a whole number of pixels above 0").arg(label);
    case Rule::IframeAddress:
        return RuleText::tr("“%1” is not an address; it must begin with https://").arg(value);
    case Rule::IframeInsecure:
        return RuleText::tr("The iframe's address begins with http://; HubSpot's page will not open it");
    case Rule::ExtraDataNotJson:
        return RuleText::tr("Extra data is not valid JSON");
    case Rule::ExtraDataNotObject:
        return RuleText::tr("Extra data should be a JSON object { … }; other values may be refused");
    case Rule::IdTooLong:
        return RuleText::tr("The event id is longer than 500 bytes");
    case Rule::IdTwice:
        return RuleText::tr("The event id “%1” stands on an earlier row; only one of them can be created").arg(value);
    case Rule::ValueTooLong:
        return RuleText::tr("%1 is longer than 510 KB, which HubSpot refuses").arg(label);
    case Rule::EventTooLong:
        return RuleText::tr("The event is larger than 1 MB, which HubSpot refuses");
    case Rule::MergeField:
        return RuleText::tr("“%1” looks like a merge field that was never filled").arg(value);
    case Rule::SpreadsheetError:
        return RuleText::tr("“%1” is a spreadsheet's error, not a value").arg(value);
    case Rule::TestAddress:
        return RuleText::tr("Looks like a test address; the card would stay on that contact for ever");
    case Rule::DuplicateContent:
        return RuleText::tr("The same event stands on an earlier row");
    case Rule::EpochSeconds:
        return RuleText::tr("“%1” is a time in seconds; HubSpot would read it as milliseconds in January 1970").arg(value);
    case Rule::DateSerial:
        return RuleText::tr("“%1” is a spreadsheet's day number, not a date").arg(value);
    case Rule::ShortenedNumber:
        return RuleText::tr("“%1” was shortened by a spreadsheet and its last digits are lost; take it from the source").arg(value);
    case Rule::Mojibake:
        if (const auto mended = withoutMojibake(table.text(issue.row, issue.field)))
            return RuleText::tr("“%1” was read with the wrong encoding; it should be “%2”").arg(value, mended->left(40));
        return RuleText::tr("“%1” was read with the wrong encoding").arg(value);
    case Rule::OddBlank:
        return RuleText::tr("%1 “%2” holds blanks or quotation marks that do not belong there").arg(label, value);
    case Rule::Markup:
        return RuleText::tr("“%1” holds Markdown or tags; the card would show them as formatting").arg(value);
    case Rule::ExtraDataShadowsToken:
        return RuleText::tr("Extra data has a key that is also the name of a token; the card shows only one of them");
    case Rule::TokenNameReserved:
        return RuleText::tr("The template's token %1 is named like a Handlebars helper; the card cannot show it").arg(label);
    case Rule::AllMidnight:
        return RuleText::tr("Every event is at midnight; did the times get lost?");
    case Rule::AllSameSecond:
        return RuleText::tr("Every event is at the same second; cards will stand in no particular order");
    case Rule::IframeExposes:
        return RuleText::tr("The iframe's address holds an email address, a token or a long secret; every colleague sees it, for ever");
    case Rule::IframeForbidden:
        return RuleText::tr("The iframe's site does not let HubSpot show it; the Preview says why");
    case Rule::IframeNoPage:
        return RuleText::tr("There is nothing to show at the iframe's address; the Preview says why");
    case Rule::IframeDoubtful:
        return RuleText::tr("Asking did not tell whether the iframe opens; the Preview says why");
    case Rule::Count:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<QString> mendFor(const Issue &issue, const EventTable &table)
{
    switch (ruleOf(issue)) {
    case Rule::UnknownOption: {
        const Token &token = table.eventTemplate().tokens.at(issue.field.tokenIndex());
        if (const TokenOption *nearest = nearestOption(token, table.text(issue.row, issue.field)))
            return nearest->value;
        return std::nullopt;
    }
    case Rule::IframeInsecure:
        return u"https://"_s + table.text(issue.row, issue.field).mid(7);
    case Rule::SpreadsheetError:
    case Rule::IdentityNotAllowed:
        return QString();
    case Rule::EpochSeconds:
        return instantText(dateFromEpochSeconds(table.utf8(issue.row, issue.field)));
    case Rule::DateSerial:
        if (issue.field == EventField::Timestamp) // a time of day in whose zone? Only a person can say.
            return std::nullopt;
        return instantText(dateFromSerial(table.utf8(issue.row, issue.field)));
    case Rule::Mojibake:
        return withoutMojibake(table.text(issue.row, issue.field));
    case Rule::OddBlank:
        return withoutOddBlanks(table.text(issue.row, issue.field));
    default:
        return std::nullopt;
    }
}

QString groupKey(const Issue &issue, const EventTable &table)
{
    QString key = ruleKey(ruleOf(issue)) + u':' + QString::number(issue.field.value());
    if (ruleOf(issue) == Rule::UnknownOption)
        key += u':' + table.text(issue.row, issue.field);
    return key;
}

} // namespace composer
