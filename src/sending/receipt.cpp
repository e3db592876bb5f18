#include "sending/receipt.h"

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

int unknownBatches(const LedgerReplay &replay)
{
    QSet<int> batches;
    for (qsizetype position = 0; position < replay.states().size(); ++position) {
        if (replay.state(position) == RowState::Unknown)
            batches.insert(replay.batchOf(position));
    }
    return static_cast<int>(batches.size());
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
    QList<SendSummary> summaries;
    for (const LedgerSend &send : std::as_const(*sends)) {
        auto history = historyOf(ledger, send.planId);
        if (!history)
            return fail(history.error());
        summaries.append({ send, history->replay().counts(), unknownBatches(history->replay()) });
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
        const LedgerRow &row = history->rows()[position];
        QJsonArray lines;
        const QList<HistoryLine> historyLines = history->lines(position);
        for (const HistoryLine &line : historyLines)
            lines.append(QJsonObject { { u"at"_s, instantText(line.at.toMSecsSinceEpoch()) }, { u"text"_s, line.text } });
        QJsonObject event { { u"position"_s, position }, { u"id"_s, QString::fromUtf8(row.eventId) },
            { u"state"_s, rowStateKey(outcome.state) }, { u"outcome"_s, outcomeKey(outcomeOf(outcome.state)) },
            { u"attempts"_s, outcome.attempts }, { u"history"_s, lines } };
        if (row.source.record > 0)
            event.insert("record"_L1, row.source.record);
        for (const auto &[key, text] : { std::pair(u"reason"_s, outcome.reason),
                 std::pair(u"serverMessage"_s, outcome.serverMessage), std::pair(u"token"_s, outcome.tokenName),
                 std::pair(u"correlationId"_s, outcome.correlationId) }) {
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
