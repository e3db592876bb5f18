#include "validation/draftrules.h"

#include "rendering/textreading.h"

namespace composer::rules {

using namespace Qt::StringLiterals;

namespace {

// Fewer events than this may be at one time by chance.
constexpr qsizetype eventsForAPattern = 5;

bool isBroken(const TextReading &text)
{
    return text.error || !text.unknownHelpers.isEmpty();
}

} // namespace

QString IdTwice::text(const IssueView &issue)
{
    return QCoreApplication::translate(
        "Rule", "The event id “%1” stands on an earlier row; only one of them can be created")
        .arg(issue.value());
}

QString DuplicateContent::text(const IssueView &)
{
    return QCoreApplication::translate("Rule", "The same event stands on an earlier row");
}

bool TokenNameReserved::finds(const QString &tokenName)
{
    return tokenName == "log"_L1 || tokenName == "lookup"_L1;
}

QString TokenNameReserved::text(const IssueView &issue)
{
    return QCoreApplication::translate(
        "Rule", "The template's token %1 is named like a Handlebars helper; the card cannot show it")
        .arg(issue.label());
}

bool CardTextBroken::finds(const EventTemplate &eventTemplate)
{
    return isBroken(readTemplateText(eventTemplate.headerTemplate))
        || isBroken(readTemplateText(eventTemplate.detailTemplate));
}

QString CardTextBroken::text(const IssueView &issue)
{
    const TextReading header = readTemplateText(issue.eventTemplate().headerTemplate);
    const bool isHeader = isBroken(header);
    const TextReading reading = isHeader ? header : readTemplateText(issue.eventTemplate().detailTemplate);
    if (reading.error)
        return (isHeader ? QCoreApplication::translate("Rule",
                    "The header of the template cannot be read, no card can show it: "
                    "%1. Mend it on the template's page")
                         : QCoreApplication::translate("Rule",
                             "The details of the template cannot be read, no card can show "
                             "them: %1. Mend them on the template's page"))
            .arg(reading.error->message);
    const QString helper = reading.unknownHelpers.isEmpty() ? QString() : reading.unknownHelpers.first().name;
    return (isHeader ? QCoreApplication::translate("Rule",
                "The header of the template asks HubSpot for “%1”, which it "
                "does not know: no card can show it. Mend it on the "
                "template's page")
                     : QCoreApplication::translate("Rule",
                         "The details of the template ask HubSpot for “%1”, which it "
                         "does not know: no card can show them. Mend them on the "
                         "template's page"))
        .arg(helper);
}

bool AllMidnight::finds(const TimePattern &pattern)
{
    return pattern.events >= eventsForAPattern && pattern.midnight;
}

QString AllMidnight::text(const IssueView &)
{
    return QCoreApplication::translate("Rule", "Every event is at midnight; did the times get lost?");
}

bool AllSameSecond::finds(const TimePattern &pattern)
{
    return pattern.events >= eventsForAPattern && pattern.sameSecond;
}

QString AllSameSecond::text(const IssueView &)
{
    return QCoreApplication::translate(
        "Rule", "Every event is at the same second; cards will stand in no particular order");
}

} // namespace composer::rules
