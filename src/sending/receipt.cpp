#include "sending/receipt.h"

#include "base/logging.h"
#include "domain/timestamp.h"
#include "sending/sendhistory.h"

#include <QJsonArray>
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
    for (qsizetype position = 0; position < history->rows().size(); ++position) {
        const RowOutcome outcome = history->outcome(position);
        const LedgerRow row = history->rows()[position];
        QJsonArray lines;
        const QList<HistoryLine> historyLines = history->lines(position);
        for (const HistoryLine &line : historyLines)
            lines.append(
                QJsonObject { { u"at"_s, instantText(line.at.toMSecsSinceEpoch()) }, { u"text"_s, line.text } });
        QJsonObject event { { u"position"_s, position }, { u"id"_s, QString::fromUtf8(row.eventId) },
            { u"state"_s, rowStateKey(outcome.state) }, { u"outcome"_s, outcomeKey(outcomeOf(outcome.state)) },
            { u"attempts"_s, outcome.attempts }, { u"history"_s, lines } };
        if (row.source.record > 0)
            event.insert("record"_L1, row.source.record);
        for (const auto &[key, text] :
            { std::pair(u"reason"_s, outcome.reason), std::pair(u"serverMessage"_s, outcome.serverMessage),
                std::pair(u"token"_s, outcome.tokenName), std::pair(u"correlationId"_s, outcome.correlationId) }) {
            if (!text.isEmpty())
                event.insert(key, text);
        }
        events.append(event);
    }
    return QJsonObject { { u"plan"_s, send->planId },
        { u"portal"_s,
            QJsonObject { { u"id"_s, send->portalId }, { u"name"_s, send->portalName }, { u"url"_s, send->baseUrl },
                { u"profile"_s, send->profile }, { u"practice"_s, send->isPractice } } },
        { u"template"_s, QJsonObject { { u"id"_s, send->templateId }, { u"name"_s, send->templateName } } },
        { u"draft"_s, send->draftName }, { u"createdAt"_s, instantText(send->createdAtMs) },
        { u"counts"_s, countsToJson(history->replay().counts()) }, { u"events"_s, events } };
}

} // namespace composer
