#include "ui/models/sendrowdetails.h"

#include "base/redaction.h"

#include <QCoreApplication>
#include <QStringList>

namespace composer {

using namespace Qt::StringLiterals;

QString supportText(const SendRowDetails &details, const QString &portalName)
{
    QStringList lines;
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines += label + ": "_L1 + value;
    };
    // English and the wire's own words: it is read by HubSpot's support.
    add(u"Account"_s, portalName);
    add(u"Event id"_s, details.row.eventId);
    add(u"Outcome"_s, outcomeKey(outcomeOf(details.row.state)));
    add(u"Correlation id"_s, details.outcome.correlationId);
    add(u"Batch"_s, details.row.batch > 0 ? QString::number(details.row.batch) : QString());
    add(u"Attempts"_s, details.outcome.attempts > 0 ? QString::number(details.outcome.attempts) : QString());
    add(u"Token"_s, details.outcome.tokenName);
    add(u"Answer"_s, details.outcome.serverMessage);
    add(u"createdAt"_s, details.outcome.event.createdAt);
    add(u"objectType"_s, details.outcome.event.objectType);
    add(u"status"_s, details.outcome.request.status);
    add(u"requestedAt"_s, details.outcome.request.requestedAt);
    add(u"startedAt"_s, details.outcome.request.startedAt);
    add(u"completedAt"_s, details.outcome.request.completedAt);
    for (const auto &[name, address] : details.outcome.request.links.asKeyValueRange())
        add(u"link "_s + name, address);
    for (const HistoryLine &line : details.history)
        lines += line.at.toUTC().toString(Qt::ISODateWithMs) + u' ' + line.text;
    return redact(lines.join(u'\n'));
}

} // namespace composer
