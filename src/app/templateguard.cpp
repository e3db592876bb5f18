#include "app/templateguard.h"

#include "app/portalcontroller.h"
#include "app/sendcontroller.h"
#include "app/templatecontroller.h"
#include "app/templatefetching.h"
#include "base/async.h"
#include "base/listtext.h"
#include "sending/sentevents.h"
#include "templates/templatedifference.h"

#include <QPointer>

namespace composer {

TemplateGuard::TemplateGuard(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

void TemplateGuard::compare(SendSession &session, std::function<void(const QString &problem)> then)
{
    const Connection connection = session.connection();
    if (connection.isPractice) // it has the templates of this workspace
        return compareWith({ m_parts.templates.all(), {} }, session, connection, std::move(then));
    m_parts.templateFetching.readQuietly(connection, &session,
        [this, session = QPointer(&session), connection, then = std::move(then)](
            const std::optional<Result<TemplateList>> &list) {
            if (!session)
                return;
            if (list && list->has_value())
                return compareWith(**list, *session, connection, then);
            if (list) // many sign-ins may not read them
                m_parts.templateFetching.sayNotCompared(connection.name, list->error().message);
            then({});
        });
}

void TemplateGuard::compareWith(const TemplateList &list, SendSession &session, const Connection &connection,
    std::function<void(const QString &problem)> then)
{
    const QString planId = session.planId();
    const auto here = m_parts.sends.templateOf(planId);
    const LedgerSend *send = m_parts.sends.ledgerSend(planId);
    const QString id = send ? send->templateId : here ? here->id : QString();
    const auto there = templateOfId(list, id);
    if (!there && there.error().code != ErrorCode::NotFound) {
        m_parts.templateFetching.sayNotCompared(connection.name, there.error().message);
        return then({});
    }
    m_parts.templateFetching.noteCompared();
    if (!there && !TemplateFetching::isSurelyMissing(connection))
        return then({});
    if (!there)
        return then(tr("The app you are signed in to %1 with has no template %2: HubSpot would refuse every event. "
                       "Nothing more was sent. Sign in with the app it belongs to, then go on.")
                        .arg(connection.name, id));
    using Drift = Result<QList<TemplateDifference>>;
    onWorker(
        &session,
        [path = m_parts.ledgerPath, planId, here, there = *there]() -> Drift {
            const auto texts = readTokensToGo(path, planId);
            if (!texts)
                return fail(texts.error());
            return texts->isEmpty() ? Drift(QList<TemplateDifference>()) : Drift(driftOf(*texts, here, there));
        },
        [isPractice = connection.isPractice, then = std::move(then)](const Drift &drift) {
            if (!drift)
                return then(drift.error().message);
            QStringList titles;
            for (const TemplateDifference &difference : *drift)
                titles.append(isPractice ? practiceDifferenceTitle(difference) : differenceTitle(difference));
            if (titles.isEmpty())
                return then({});
            const QString all = joinedList(titles);
            then(isPractice ? tr("The template was changed here since these events were made, and they would be "
                                 "refused: %1. Nothing more was sent. Change it back, or stop here, mend the rows in "
                                 "their draft and send them from there.")
                                  .arg(all)
                            : tr("The template at HubSpot is another than the one these events were made with, and "
                                 "they would be refused: %1. Nothing more was sent. Let your developer change it back, "
                                 "or stop here, mend the rows in their draft and send them from there.")
                                  .arg(all));
        });
}

} // namespace composer

#include "moc_templateguard.cpp"
