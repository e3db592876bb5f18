#include "validation/cardrules.h"

namespace composer::rules {

QString EmptyOnCard::text(const IssueView &issue)
{
    return QCoreApplication::translate("Rule", "%1 is empty, and the card prints it").arg(issue.label());
}

QString NoTime::text(const IssueView &)
{
    return QCoreApplication::translate("Rule", "No time: the event will stand at the moment of its review");
}

} // namespace composer::rules
