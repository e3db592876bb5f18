// The words of templatecheck.h.
#include "templates/templatecheck.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(TemplateCheck)
};

} // namespace

QString templateRuleKey(TemplateRule rule)
{
    switch (rule) {
    case TemplateRule::NameMissing:
        return u"name-missing"_s;
    case TemplateRule::NameTooLong:
        return u"name-too-long"_s;
    case TemplateRule::ObjectTypeMissing:
        return u"object-type-missing"_s;
    case TemplateRule::TooManyTokens:
        return u"too-many-tokens"_s;
    case TemplateRule::TokenNameMissing:
        return u"token-name-missing"_s;
    case TemplateRule::TokenNameShape:
        return u"token-name-shape"_s;
    case TemplateRule::TokenNameForbidden:
        return u"token-name-forbidden"_s;
    case TemplateRule::TokenNameDoubtful:
        return u"token-name-doubtful"_s;
    case TemplateRule::TokenNameTwice:
        return u"token-name-twice"_s;
    case TemplateRule::OptionsMissing:
        return u"options-missing"_s;
    case TemplateRule::OptionsUseless:
        return u"options-useless"_s;
    case TemplateRule::OptionValueMissing:
        return u"option-value-missing"_s;
    case TemplateRule::OptionTwice:
        return u"option-twice"_s;
    case TemplateRule::TextBroken:
        return u"text-broken"_s;
    case TemplateRule::UnknownToken:
        return u"unknown-token"_s;
    case TemplateRule::UnknownHelper:
        return u"unknown-helper"_s;
    case TemplateRule::ExtraDataInHeader:
        return u"extra-data-in-header"_s;
    case TemplateRule::HeaderTooLong:
        return u"header-too-long"_s;
    case TemplateRule::DetailTooLong:
        return u"detail-too-long"_s;
    case TemplateRule::HeaderEmpty:
        return u"header-empty"_s;
    case TemplateRule::Count:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

QString templateIssueText(const TemplateIssue &issue)
{
    switch (issue.rule) {
    case TemplateRule::NameMissing:
        return CheckText::tr("The template has no name. People read it on every card.");
    case TemplateRule::NameTooLong:
        return CheckText::tr("The name is longer than %1 characters: an app event type cannot be called so.")
            .arg(maximumAppEventName);
    case TemplateRule::ObjectTypeMissing:
        return CheckText::tr("Say on which records the events stand.");
    case TemplateRule::TooManyTokens:
        return CheckText::tr("There are %1 tokens. HubSpot takes %2 in a template.")
            .arg(issue.subject, QString::number(maximumTokens));
    case TemplateRule::TokenNameMissing:
        return CheckText::tr("A token has no name.");
    case TemplateRule::TokenNameShape:
        return CheckText::tr("“%1” cannot be a token's name. Use letters without accents, digits, dots, dashes and "
                             "underscores, no spaces.")
            .arg(issue.subject);
    case TemplateRule::TokenNameForbidden:
        return CheckText::tr("HubSpot refuses the name “%1”: its texts use that word themselves.").arg(issue.subject);
    case TemplateRule::TokenNameDoubtful:
        return CheckText::tr("“%1” is a word that HubSpot uses itself. Another name is safer.").arg(issue.subject);
    case TemplateRule::TokenNameTwice:
        return CheckText::tr("Two tokens are called “%1”. Each needs a name of its own.").arg(issue.subject);
    case TemplateRule::OptionsMissing:
        return CheckText::tr("“%1” is a choice without options. Add what can be chosen.").arg(issue.subject);
    case TemplateRule::OptionsUseless:
        return CheckText::tr("“%1” has options but is no choice: they have no effect.").arg(issue.subject);
    case TemplateRule::OptionValueMissing:
        return CheckText::tr("An option of “%1” has no value.").arg(issue.subject);
    case TemplateRule::OptionTwice:
        return CheckText::tr("The option “%1” is there twice.").arg(issue.subject);
    case TemplateRule::TextBroken:
        return CheckText::tr("This text cannot be read: %1").arg(issue.explanation);
    case TemplateRule::UnknownToken:
        return issue.nearest.isEmpty()
            ? CheckText::tr("“%1” is not a token: nothing is shown.").arg(issue.subject)
            : CheckText::tr("“%1” is not a token: nothing is shown. Is “%2” meant?").arg(issue.subject, issue.nearest);
    case TemplateRule::UnknownHelper:
        if (!issue.nearest.isEmpty())
            return CheckText::tr("“%1” is not a token: no card can be shown. Is “%2” meant?")
                .arg(issue.subject, issue.nearest);
        return CheckText::tr("HubSpot does not know “%1”. It knows if, unless, each, with, lookup and formatDate.")
            .arg(issue.subject);
    case TemplateRule::ExtraDataInHeader:
        return CheckText::tr("HubSpot shows extra data in details only: nothing is shown here.");
    case TemplateRule::HeaderTooLong:
        return CheckText::tr("The header is longer than the %1 characters of an app event type.")
            .arg(maximumAppEventHeader);
    case TemplateRule::DetailTooLong:
        return CheckText::tr("The details are longer than the %1 characters of an app event type.")
            .arg(maximumAppEventDetail);
    case TemplateRule::HeaderEmpty:
        return CheckText::tr("The header is empty: cards show no line of their own.");
    case TemplateRule::Count:
        break;
    }
    Q_UNREACHABLE();
    return {};
}

QString templateIssuePlace(const TemplateIssue &issue, const EventTemplate &eventTemplate)
{
    switch (issue.part) {
    case TemplatePart::Name:
        return CheckText::tr("Name");
    case TemplatePart::ObjectType:
        return CheckText::tr("Kind of record");
    case TemplatePart::Tokens:
        return CheckText::tr("Tokens");
    case TemplatePart::Token:
    case TemplatePart::Options: {
        const QString &name = eventTemplate.tokens.value(issue.token).name;
        return name.isEmpty() ? CheckText::tr("Token %1").arg(issue.token + 1) : CheckText::tr("Token %1").arg(name);
    }
    case TemplatePart::Header:
        return CheckText::tr("Header");
    case TemplatePart::Detail:
        return CheckText::tr("Details");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace composer
