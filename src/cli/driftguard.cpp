#include "cli/driftguard.h"

#include "base/clock.h"
#include "cli/awaitresult.h"
#include "cli/portalaccess.h"
#include "hubspot/templatefetch.h"
#include "hubspot/timelineclient.h"
#include "sending/sentevents.h"
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

/// The template of the account, where it can be read; or a sentence why it could not be compared, or none where there
/// is nothing to compare with.
struct Live {
    std::optional<EventTemplate> eventTemplate;
    bool isMissing = false; ///< the app has no such template
    QString notCompared;
};

Live liveTemplate(const QString &id, const PortalAccess &access)
{
    const QString &appId = access.connection.facts.appId;
    const QString &account = access.connection.name;
    if (access.connection.isPractice || access.connection.profile != "v3"_L1 || appId.isEmpty())
        return {};
    const SystemClock clock;
    TimelineClient client(access.connection, clock);
    client.setTokenSource(access.tokens());
    client.setAccessToken(access.accessToken);
    const auto list
        = awaitResult<TemplateList>([&](QObject *context, auto done) { fetchTemplates(client, appId, context, done); });
    if (!list) // many sign-ins may not read them
        return { {}, false, notCompared(account, list.error().message) };
    const auto there = templateOfId(*list, id);
    if (there)
        return { *there, false, {} };
    if (there.error().code == ErrorCode::NotFound)
        return { {}, true, {} };
    return { {}, false, notCompared(account, there.error().message) };
}

QString linesOf(const QList<TemplateDifference> &drift)
{
    QStringList lines;
    for (const TemplateDifference &difference : drift)
        lines.append(u"  %1. %2"_s.arg(differenceTitle(difference), differenceEffect(difference)));
    return lines.join(u'\n');
}

} // namespace

Result<QString> guardAgainstDrift(const EventsInput &input, const PortalAccess &access)
{
    const QString &id = input.eventTemplate.id;
    const Live live = liveTemplate(id, access);
    if (live.isMissing)
        return fail(ErrorCode::InvalidInput,
            DriftText::tr("The app you are signed in to %1 with has no template %2: HubSpot would refuse every event. "
                          "Nothing was sent.")
                .arg(access.connection.name, id));
    if (!live.eventTemplate)
        return live.notCompared;
    const QList<TemplateDifference> drift = driftOf(input.import.table, *live.eventTemplate);
    if (drift.isEmpty())
        return QString();
    return fail(ErrorCode::InvalidInput,
        DriftText::tr("The template at HubSpot is another than the one here, and events would be refused. Nothing was "
                      "sent.")
            + u'\n' + linesOf(drift));
}

Result<QString> guardAgainstDrift(const LedgerSend &send, const QString &ledgerPath,
    const std::optional<EventTemplate> &eventTemplate, const PortalAccess &access)
{
    const Live live = liveTemplate(send.templateId, access);
    if (live.isMissing)
        return fail(ErrorCode::InvalidInput,
            DriftText::tr("The app you are signed in to %1 with has no template %2: HubSpot would refuse every event. "
                          "Nothing more was sent.")
                .arg(access.connection.name, send.templateId));
    if (!live.eventTemplate)
        return live.notCompared;
    const auto texts = readTokensToGo(ledgerPath, send.planId);
    if (!texts)
        return fail(texts.error());
    const QList<TemplateDifference> drift = driftOf(*texts, eventTemplate, *live.eventTemplate);
    if (drift.isEmpty())
        return QString();
    return fail(ErrorCode::InvalidInput,
        DriftText::tr("The template at HubSpot is another than the one these events were made with, and they would be "
                      "refused. Nothing more was sent.")
            + u'\n' + linesOf(drift));
}

} // namespace composer
