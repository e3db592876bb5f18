#include "app/sendlist.h"

#include "base/async.h"
#include "base/logging.h"
#include "storage/ledgerrestore.h"

namespace composer {

SendList::SendList(QString ledgerPath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
}

void SendList::reload()
{
    struct Read {
        QList<SendSummary> summaries;
        QHash<QString, SendRemark> remarks;
    };
    onWorker(
        this,
        [path = m_ledgerPath]() -> Result<Read> {
            auto ledger = Ledger::open(path);
            if (!ledger)
                return fail(ledger.error());
            auto summaries = listSends(**ledger);
            if (!summaries)
                return fail(summaries.error());
            return Read { std::move(*summaries), loadRemarks(path) };
        },
        [this](const Result<Read> &read) {
            if (!read)
                return Q_EMIT failed(read.error());
            m_summaries = read->summaries;
            m_remarks = read->remarks;
            Q_EMIT changed();
        });
}

const LedgerSend *SendList::find(const QString &planId) const
{
    for (const SendSummary &summary : m_summaries) {
        if (summary.send.planId == planId)
            return &summary.send;
    }
    return nullptr;
}

QList<SendSummary> SendList::unsettled() const
{
    QList<SendSummary> sends;
    for (const Outcome open : { Outcome::Unknown, Outcome::Waiting }) {
        for (const SendSummary &summary : m_summaries) {
            const bool unknown = summary.counts.of(Outcome::Unknown) > 0;
            if (summary.counts.of(open) > 0 && unknown == (open == Outcome::Unknown))
                sends.append(summary);
        }
    }
    return sends;
}

void SendList::keepDailyCopyOnce()
{
    if (m_hasCopied)
        return;
    m_hasCopied = true;
    (void)QtConcurrent::run([path = m_ledgerPath, now = m_clock.epochMs()] {
        if (const auto kept = keepDailyCopy(path, now); !kept)
            qCWarning(lcStorage) << "no daily copy of the ledger:" << kept.error().detail;
    });
}

} // namespace composer
