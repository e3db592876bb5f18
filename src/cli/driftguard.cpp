#include "cli/driftguard.h"

#include "base/clock.h"
#include "cli/awaitresult.h"
#include "cli/portalaccess.h"
#include "hubspot/templatefetch.h"
#include "hubspot/timelineclient.h"
#include "templates/templatedifference.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct DriftText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

Result<void> guardAgainstDrift(const EventsInput &input, const PortalAccess &access)
{
    const QString &appId = access.connection.facts.appId;
    if (access.connection.isPractice || access.connection.profile != "v3"_L1 || appId.isEmpty())
        return {};
    const SystemClock clock;
    TimelineClient client(access.connection, clock);
    client.setTokenSource(access.tokens());
    client.setAccessToken(access.accessToken);
    const auto templates = awaitResult<QList<EventTemplate>>(
        [&](QObject *context, auto done) { fetchTemplates(client, appId, context, done); });
    if (!templates)
        return {}; // most sign-ins may not read them
    const QString &id = input.eventTemplate.id;
    const auto there = std::ranges::find(*templates, id, &EventTemplate::id);
    if (there == templates->cend())
        return fail(ErrorCode::InvalidInput,
            DriftText::tr("The app you are signed in to %1 with has no template %2: HubSpot would refuse every event. "
                          "Nothing was sent.")
                .arg(access.connection.name, id));
    const QList<TemplateDifference> drift = driftOf(input.import.table, *there);
    if (drift.isEmpty())
        return {};
    QStringList lines;
    for (const TemplateDifference &difference : drift)
        lines.append(u"  %1. %2"_s.arg(differenceTitle(difference), differenceEffect(difference)));
    return fail(ErrorCode::InvalidInput,
        DriftText::tr("The template at HubSpot is another than the one here, and events would be refused. Nothing was "
                      "sent.")
            + u'\n' + lines.join(u'\n'));
}

} // namespace composer
