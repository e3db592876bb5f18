#include "app/draftreview.h"

#include "app/currentdraft.h"
#include "app/notifications.h"
#include "app/onworker.h"
#include "app/portalcontroller.h"
#include "app/sendcontroller.h"
#include "app/templateediting.h"
#include "app/templatefetching.h"
#include "hubspot/templatefetch.h"
#include "templates/templatedifference.h"
#include "ui/document/draftdocument.h"
#include "ui/windows/mainwindow.h"

#include <QLocale>
#include <QPointer>

#include <algorithm>

namespace composer {

DraftReview::DraftReview(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

void DraftReview::begin()
{
    DraftDocument *document = m_parts.currentDraft.documentOnScreen();
    if (!document)
        return;
    const Connection &connection = m_parts.portals.current();
    const QString problem = interfaceProblem(document->eventTemplate(), connection.profile, connection.isPractice);
    if (!problem.isEmpty())
        return m_parts.notifications.report({ ErrorCode::InvalidInput, problem, {} });
    if (connection.isPractice) // it has the templates of this workspace
        return m_parts.sends.review(*document, &m_parts.window);
    m_parts.templateFetching.readQuietly(
        this, [this, draft = QPointer(document)](const std::optional<QList<EventTemplate>> &templates) {
            if (draft && templates)
                guardAgainstDrift(*draft, *templates);
            else if (draft) // cannot be read: the review says what is known
                m_parts.sends.review(*draft, &m_parts.window);
        });
}

void DraftReview::guardAgainstDrift(DraftDocument &document, const QList<EventTemplate> &templates)
{
    const auto there = std::find_if(templates.cbegin(), templates.cend(),
        [&](const EventTemplate &other) { return other.id == document.eventTemplate().id; });
    if (there == templates.cend())
        return m_parts.sends.review(document, &m_parts.window); // of another app
    onWorker(
        this, [table = document.table(), there = *there] { return driftOf(table, there); },
        [this, draft = QPointer(&document)](const QList<TemplateDifference> &drift) {
            if (!draft)
                return;
            if (drift.isEmpty())
                return m_parts.sends.review(*draft, &m_parts.window);
            QStringList titles;
            for (const TemplateDifference &difference : drift)
                titles.append(differenceTitle(difference));
            const QString id = draft->eventTemplate().id;
            m_parts.notifications.offer(
                { tr("The template at HubSpot is another than the one here, and events would be "
                     "refused: %1. Nothing was sent.")
                        .arg(QLocale().createSeparatedList(titles)),
                    { { tr("Open the template"), [this, id] { m_parts.templateEditing.open(id); } } },
                    MessageBar::Tone::Warning });
        });
}

} // namespace composer
