#include "sending/receipt.h"

#include "base/logging.h"
#include "domain/timestamp.h"
#include "sending/sendhistory.h"

#include <QJsonArray>
#include <QMap>
#include <QSet>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

Result<SendHistory> historyOf(Ledger &ledger, const QString &planId)
{
    auto rows = ledger.rows(planId);
    if (!rows)
        return fail(rows.error());
    auto index = ledger.batchIndex(planId);
    if (!index)
        return fail(index.error());
    auto entries = ledger.entries(planId);
    if (!entries)
        return fail(entries.error());
    SendHistory history(*rows, *index, *entries);
    const QList<int> unanswered = history.replay().unansweredBatches();
    for (const int batch : unanswered) {
        LedgerEntry entry;
        entry.batch = batch;
        entry.state = RowState::Unknown;
        entry.atMs = entries->last().atMs;
        history.apply(entry);
    }
    return history;
}

/// What the portal said of each request, by its number.
QJsonArray requestsToJson(const QMap<int, RequestFacts> &requests)
{
    QJsonArray array;
    for (const auto &[number, facts] : requests.asKeyValueRange()) {
        QJsonObject object { { u"request"_s, number } };
        for (const auto &[key, text] :
            { std::pair(u"status"_s, facts.status), std::pair(u"requestedAt"_s, facts.requestedAt),
                std::pair(u"startedAt"_s, facts.startedAt), std::pair(u"completedAt"_s, facts.completedAt) }) {
            if (!text.isEmpty())
                object.insert(key, text);
        }
        QJsonObject links;
        for (const auto &[name, address] : facts.links.asKeyValueRange())
            links.insert(name, address);
        if (!links.isEmpty())
            object.insert("links"_L1, links);
        array.append(object);
    }
    return array;
}

/// Reads every entry of a send.
Result<LedgerSummary> summaryOf(Ledger &ledger, const LedgerSend &send)
{
    const auto index = ledger.batchIndex(send.planId);
    const auto entries = ledger.entries(send.planId);
    if (!index || !entries)
        return fail(!index ? index.error() : entries.error());
    LedgerReplay replay(send.eventCount, *index);
    for (const LedgerEntry &entry : *entries)
        replay.apply(entry);
    LedgerEntry unanswered;
    unanswered.state = RowState::Unknown;
    const QList<int> batches = replay.unansweredBatches();
    for (const int batch : batches) {
        unanswered.batch = batch;
        replay.apply(unanswered);
    }
    QSet<int> unknown;
    for (qsizetype position = 0; position < replay.states().size(); ++position) {
        if (replay.state(position) == RowState::Unknown)
            unknown.insert(replay.batchOf(position));
    }
    return LedgerSummary { replay.counts(), static_cast<int>(unknown.size()) };
}

/// Why a row stands where it stands, for programs; the words beside it are of the person's language.
QString reasonKey(const RowOutcome &outcome)
{
    switch (outcome.state) {
    case RowState::Waiting:
    case RowState::InFlight:
        return outcome.status > 0 ? u"asked-to-wait"_s : u"waiting"_s;
    case RowState::Created:
        return u"created"_s;
    case RowState::Refused:
        return u"refused"_s;
    case RowState::Unknown:
        return outcome.status == 0 ? u"no-answer"_s : outcome.status >= 500 ? u"server-error"_s : u"unclear-answer"_s;
    case RowState::NotSent:
        return u"not-sent"_s;
    case RowState::Conflict:
        return u"another-event-under-the-id"_s;
    case RowState::Skipped:
        return u"of-another-send"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QString instantText(qint64 epochMs)
{
    return QString::fromLatin1(formatInstant(epochMs));
}

} // namespace

QJsonObject countsToJson(const OutcomeCounts &counts)
{
    QJsonObject object;
    for (int i = 0; i < outcomeCount; ++i)
        object.insert(outcomeKey(Outcome(i)), counts.of(Outcome(i)));
    object.insert("total"_L1, counts.total());
    return object;
}

QString accountKey(const LedgerSend &send)
{
    return send.isPractice ? u"practice"_s : send.portalName;
}

Result<QList<SendSummary>> listSends(Ledger &ledger)
{
    auto sends = ledger.sends();
    if (!sends)
        return fail(sends.error());
    auto standings = ledger.standings();
    if (!standings)
        return fail(standings.error());
    QList<SendSummary> summaries;
    QHash<QString, LedgerStanding> fresh;
    for (const LedgerSend &send : std::as_const(*sends)) {
        LedgerStanding standing = standings->value(send.planId);
        if (!standing.summary) {
            const auto read = summaryOf(ledger, send);
            if (!read)
                return fail(read.error());
            standing.summary = *read;
            fresh.insert(send.planId, standing);
        }
        summaries.append({ send, standing.summary->counts, standing.summary->unknownBatches });
    }
    if (!fresh.isEmpty()) {
        // On a full or read-only disk the next list is as slow as this one, and as right.
        if (const auto kept = ledger.keepSummaries(fresh); !kept)
            qCDebug(lcStorage) << "summaries of sends were not kept:" << kept.error().detail;
    }
    return summaries;
}

Result<QJsonObject> receipt(Ledger &ledger, const QString &planId)
{
    auto send = ledger.send(planId);
    if (!send)
        return fail(send.error());
    auto history = historyOf(ledger, send->planId);
    if (!history)
        return fail(history.error());

    QJsonArray events;
    QMap<int, RequestFacts> requests;
    for (qsizetype position = 0; position < history->rows().size(); ++position) {
        const RowOutcome outcome = history->outcome(position);
        const LedgerRow &row = history->rows()[position];
        QJsonArray lines;
        const QList<HistoryLine> historyLines = history->lines(position);
        for (const HistoryLine &line : historyLines)
            lines.append(QJsonObject { { u"at"_s, instantText(line.at.toMSecsSinceEpoch()) }, { u"code"_s, line.code },
                { u"status"_s, line.status }, { u"text"_s, line.text } });
        QJsonObject event { { u"position"_s, position }, { u"id"_s, QString::fromUtf8(row.eventId) },
            { u"state"_s, rowStateKey(outcome.state) }, { u"outcome"_s, outcomeKey(outcomeOf(outcome.state)) },
            { u"attempts"_s, outcome.attempts }, { u"history"_s, lines } };
        if (outcome.status > 0)
            event.insert("status"_L1, outcome.status);
        if (!outcome.reason.isEmpty())
            event.insert("reasonCode"_L1, reasonKey(outcome));
        if (row.source.record > 0)
            event.insert("record"_L1, row.source.record);
        for (const auto &[key, text] :
            { std::pair(u"reason"_s, outcome.reason), std::pair(u"serverMessage"_s, outcome.serverMessage),
                std::pair(u"token"_s, outcome.tokenName), std::pair(u"correlationId"_s, outcome.correlationId) }) {
            if (!text.isEmpty())
                event.insert(key, text);
        }
        for (const auto &[key, text] : { std::pair(u"createdAt"_s, outcome.event.createdAt),
                 std::pair(u"objectType"_s, outcome.event.objectType) }) {
            if (!text.isEmpty())
                event.insert(key, text);
        }
        if (outcome.batch > 0)
            event.insert("request"_L1, outcome.batch);
        if (!outcome.request.isEmpty())
            requests.insert(outcome.batch, outcome.request);
        events.append(event);
    }
    return QJsonObject { { u"schemaVersion"_s, receiptVersion }, { u"plan"_s, send->planId },
        { u"account"_s,
            QJsonObject { { u"id"_s, send->portalId }, { u"name"_s, accountKey(*send) }, { u"url"_s, send->baseUrl },
                { u"profile"_s, send->profile }, { u"practice"_s, send->isPractice } } },
        { u"template"_s, QJsonObject { { u"id"_s, send->templateId }, { u"name"_s, send->templateName } } },
        { u"draft"_s, send->draftName }, { u"createdAt"_s, instantText(send->createdAtMs) },
        { u"counts"_s, countsToJson(history->replay().counts()) }, { u"requests"_s, requestsToJson(requests) },
        { u"events"_s, events } };
}

} // namespace composer
