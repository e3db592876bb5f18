#include "cli/driftguard.h"

#include "base/clock.h"
#include "cli/awaitresult.h"
#include "cli/portalaccess.h"
#include "hubspot/templatefetch.h"
#include "hubspot/timelineclient.h"
#include "templates/templatedifference.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct DriftText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

QString notCompared(const QString &account, const QString &reason)
{
    return DriftText::tr("The template could not be compared with the one at %1. %2").arg(account, reason);
}

} // namespace

Result<QString> guardAgainstDrift(const EventsInput &input, const PortalAccess &access)
{
    const QString &appId = access.connection.facts.appId;
    const QString &account = access.connection.name;
    if (access.connection.isPractice || access.connection.profile != "v3"_L1 || appId.isEmpty())
        return QString();
    const SystemClock clock;
    TimelineClient client(access.connection, clock);
    client.setTokenSource(access.tokens());
    client.setAccessToken(access.accessToken);
    const auto list
        = awaitResult<TemplateList>([&](QObject *context, auto done) { fetchTemplates(client, appId, context, done); });
    if (!list) // many sign-ins may not read them
        return notCompared(account, list.error().message);
    const QString &id = input.eventTemplate.id;
    const auto there = templateOfId(*list, id);
    if (!there && there.error().code != ErrorCode::NotFound)
        return notCompared(account, there.error().message);
    if (!there)
        return fail(ErrorCode::InvalidInput,
            DriftText::tr("The app you are signed in to %1 with has no template %2: HubSpot would refuse every event. "
                          "Nothing was sent.")
                .arg(account, id));
    const QList<TemplateDifference> drift = driftOf(input.import.table, *there);
    if (drift.isEmpty())
        return QString();
    QStringList lines;
    for (const TemplateDifference &difference : drift)
        lines.append(u"  %1. %2"_s.arg(differenceTitle(difference), differenceEffect(difference)));
    return fail(ErrorCode::InvalidInput,
        DriftText::tr("The template at HubSpot is another than the one here, and events would be refused. Nothing was "
                      "sent.")
            + u'\n' + lines.join(u'\n'));
}

} // namespace composer
