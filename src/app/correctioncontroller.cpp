#include "app/correctioncontroller.h"

#include "app/draftcontroller.h"
#include "base/async.h"
#include "hubspot/sentevent.h"
#include "planning/sendingrules.h"
#include "rendering/printedtokens.h"
#include "sending/corrections.h"
#include "sending/sentevents.h"
#include "storage/ledger.h"
#include "storage/ledgerretention.h"
#include "ui/document/draftdocument.h"
#include "ui/models/sentences.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

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

/// Whether a send went to another account than this one.
Result<bool> isElsewhere(const QString &ledgerPath, const LedgerSend &send, const Connection &account)
{
    auto ledger = Ledger::openToRead(ledgerPath);
    const auto of = ledger ? (*ledger)->accountOf(send) : Result<AccountIdentity>(fail(ledger.error()));
    return of ? Result<bool>(sameAccount(identityOf(account), *of, false) == SameAccount::No)
              : Result<bool>(fail(of.error()));
}

} // namespace

struct CorrectionController::Made {
    EventTable table;
    Correction link;
    QString prefix {};
    QList<Correction> earlier {}; ///< of the same event; the newest first
    QString account {}; ///< in which the event stands, if another one is chosen
    QString chosen {}; ///< that one
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
        [path = m_parts.ledgerPath, planId, position, eventTemplate = *used, now = m_parts.clock.epochMs(),
            account = m_parts.account()]() -> Result<Made> {
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
            made.earlier = correctionsOf(path, made.link.firstId);
            const auto elsewhere = isElsewhere(path, event->send, account);
            if (!elsewhere)
                return fail(elsewhere.error());
            if (*elsewhere) {
                made.account = event->send.portalName;
                made.chosen = account.name;
            }
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
    QStringList said = warnings(made, zone);
    if (!made.prefix.isEmpty())
        said.append(tr("A new event, as the first one was sent, with “%1” before the first text of its card. Put "
                       "it right. These words can be changed in the settings, under Sends.")
                        .arg(made.prefix.trimmed()));
    if (!said.isEmpty())
        Q_EMIT explained(joinedSentences(said));
}

QStringList CorrectionController::warnings(const Made &made, const QTimeZone &zone)
{
    QStringList said;
    const auto dayOf = [&zone](const Correction &correction) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(correction.atMs, zone).date(), QLocale::ShortFormat);
    };
    const auto created = std::ranges::find_if(made.earlier, &Correction::isCreated);
    if (created != made.earlier.cend())
        said.append(tr("This event was corrected already, by one composed on %1, which was created too. What is wrong "
                       "with that one is corrected from there.")
                        .arg(dayOf(*created)));
    else if (!made.earlier.isEmpty())
        said.append(tr("A correction of this event was composed on %1 and not created yet: it may still be in a draft.")
                        .arg(dayOf(made.earlier.first())));
    if (!made.account.isEmpty())
        said.append(tr("The event that is corrected stands in the account %1, and %2 is chosen now: choose %1 before "
                       "you create.")
                        .arg(made.account, made.chosen));
    return said;
}

} // namespace composer

#include "moc_correctioncontroller.cpp"
