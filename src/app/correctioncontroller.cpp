#include "app/correctioncontroller.h"

#include "app/draftcontroller.h"
#include "base/async.h"
#include "hubspot/sentevent.h"
#include "planning/sendingrules.h"
#include "rendering/printedtokens.h"
#include "sending/corrections.h"
#include "sending/sentevents.h"
#include "storage/ledgerretention.h"
#include "ui/document/draftdocument.h"

#include <QFileInfo>

namespace composer {

namespace {

/// The first text that the card prints, else the first text of the template; -1 = it has none.
int firstText(const EventTemplate &eventTemplate)
{
    const auto isText = [&](int token) { return eventTemplate.tokens.at(token).type == TokenType::String; };
    for (const PrintedToken &printed : printedTokens(eventTemplate)) {
        if (isText(printed.token))
            return printed.token;
    }
    for (int token = 0; token < eventTemplate.tokens.size(); ++token) {
        if (isText(token))
            return token;
    }
    return -1;
}

} // namespace

struct CorrectionController::Made {
    EventTable table;
    Correction link;
    QString prefix {};
};

CorrectionController::CorrectionController(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

void CorrectionController::compose(const QString &planId, qint32 position)
{
    const auto used = m_parts.templateOf(planId);
    if (!used)
        return Q_EMIT failed({ ErrorCode::NotFound,
            tr("The template of this send is not here any more. Add it again, then compose the correction."), {} });
    onWorker(
        this,
        [path = m_parts.ledgerPath, planId, position, eventTemplate = *used,
            now = m_parts.clock.epochMs()]() -> Result<Made> {
            const auto rules = loadSendingRules(sendingRulesPath(QFileInfo(path).path()));
            const auto event = readSentEvent(path, planId, position);
            if (!rules || !event)
                return fail(!rules ? rules.error() : event.error());
            if (isForgotten(event->json))
                return fail(ErrorCode::NotFound,
                    tr("What was sent is not kept any more: compose the correction by hand, as a new event."));
            auto draft = parseSentEvent(event->json, eventTemplate);
            if (!draft)
                return fail(draft.error());
            Made made { EventTable(eventTemplate), { {}, draft->id.toUtf8(), planId, now } };
            draft->id.clear(); // it is another event
            const QString prefix = correctionPrefix(*rules);
            const int token = firstText(eventTemplate);
            if (token >= 0 && !draft->tokens[token].startsWith(prefix)) { // it may correct a correction
                made.prefix = prefix;
                draft->tokens[token].prepend(prefix);
            }
            made.table.appendDraft(*draft);
            made.link.eventId = made.table.eventId(0);
            if (auto kept = keepCorrection(path, made.link); !kept)
                return fail(kept.error());
            return made;
        },
        [this, zone = m_parts.zoneOf(planId)](const Result<Made> &made) {
            if (made)
                take(*made, zone);
            else
                Q_EMIT failed(made.error());
        });
}

/// Corrections of one template gather in the draft that is open for them.
DraftDocument *CorrectionController::draftFor(const EventTemplate &eventTemplate, const QTimeZone &zone) const
{
    for (const DraftInfo &info : m_parts.drafts.drafts()) {
        DraftDocument *document = m_parts.drafts.document(info.id);
        if (document && !document->seal() && info.name == tr("Corrections")
            && document->eventTemplate() == eventTemplate && document->zone() == zone)
            return document;
    }
    return nullptr;
}

void CorrectionController::take(const Made &made, const QTimeZone &zone)
{
    DraftDocument *document = draftFor(made.table.eventTemplate(), zone);
    if (document)
        document->appendTable(made.table, tr("Compose a correction"));
    else
        document = m_parts.drafts.create(tr("Corrections"), made.table);
    if (!document)
        return;
    document->setZone(zone);
    Q_EMIT composed(document, { document->table().rowId(document->table().rowCount() - 1) });
    if (!made.prefix.isEmpty())
        Q_EMIT explained(tr("A new event, as the first one was sent, with “%1” before the first text of its card. Put "
                            "it right. These words can be changed in the settings, under Sends.")
                             .arg(made.prefix.trimmed()));
}

} // namespace composer

#include "moc_correctioncontroller.cpp"
