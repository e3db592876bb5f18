#include "validation/draftrules.h"

namespace composer::rules {

using namespace Qt::StringLiterals;

namespace {

// Fewer events than this may be at one time by chance.
constexpr qsizetype eventsForAPattern = 5;

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
