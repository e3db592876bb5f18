#include "sending/receipt.h"

#include "base/logging.h"
#include "sending/receiptwriter.h"

#include <QJsonDocument>
#include <QSet>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// Reads every entry of a send.
Result<LedgerSummary> summaryOf(Ledger &ledger, const LedgerSend &send)
{
    const auto story = ledger.story(send.planId);
    if (!story)
        return fail(story.error());
    LedgerReplay replay(send.eventCount, story->batchIndex);
    for (const LedgerEntry &entry : story->entries)
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
            auto read = summaryOf(ledger, send);
            if (!read && read.error().code != ErrorCode::Damaged)
                return fail(read.error());
            if (!read) { // nobody knows what became of them
                LedgerSummary damaged;
                damaged.counts.of(Outcome::Unknown) = send.eventCount;
                summaries.append({ send, damaged.counts, 0, true });
                continue;
            }
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

Result<SendHistory> historyOf(Ledger &ledger, const LedgerSend &send)
{
    auto story = ledger.story(send.planId);
    if (!story)
        return fail(story.error());
    SendHistory history(send.eventCount, story->batchIndex, story->entries);
    const QList<int> unanswered = history.replay().unansweredBatches();
    for (const int batch : unanswered) {
        LedgerEntry entry;
        entry.batch = batch;
        entry.state = RowState::Unknown;
        entry.atMs = story->entries.last().atMs;
        history.apply(entry);
    }
    return history;
}

Result<QJsonObject> receipt(Ledger &ledger, const QString &planId)
{
    QByteArray text;
    const auto keep = [&text](const QByteArray &piece) {
        text += piece;
        return true;
    };
    if (auto written = writeReceipt(keep, ledger, planId); !written)
        return fail(written.error());
    return QJsonDocument::fromJson(text).object();
}

} // namespace composer
