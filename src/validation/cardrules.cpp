#include "validation/cardrules.h"

#include "base/listtext.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace composer::rules {

namespace {

/// What the extra data of the row lacks of what its card prints.
QString missedIn(const IssueView &issue)
{
    const QJsonObject extraData = QJsonDocument::fromJson(issue.cell().toUtf8()).object();
    QStringList names;
    for (const PrintedExtra &place : printedExtraData(issue.eventTemplate())) {
        const QString name = place.path.join(u'.');
        const bool isPrinted = std::all_of(place.guards.begin(), place.guards.end(), [&issue](const PrintGuard &guard) {
            return issue.isEmpty(EventField::token(guard.token)) != guard.isFilled;
        });
        if (isPrinted && isEmptyInExtraData(extraData, place.path) && !names.contains(name))
            names.append(name);
    }
    return joinedList(names);
}

} // namespace

QString EmptyOnCard::text(const IssueView &issue)
{
    if (issue.field() == EventField::ExtraData) {
        return issue.isOneOfMany()
            ? QCoreApplication::translate(
                "Rule", "Values of the extra data that the card prints are empty, as here: %1")
                  .arg(missedIn(issue))
            : QCoreApplication::translate("Rule", "“%1” of the extra data is empty: the card has a gap there")
                  .arg(missedIn(issue));
    }
    return QCoreApplication::translate("Rule", "%1 is empty: the card has a gap there").arg(issue.label());
}

QString NoTime::text(const IssueView &)
{
    return QCoreApplication::translate("Rule", "No time: the event gets the moment of the review");
}

} // namespace composer::rules
