#include "app/sendlist.h"

#include "base/logging.h"
#include "planning/sendingrules.h"
#include "sending/sentsince.h"
#include "storage/ledgerrestore.h"

#include <QDateTime>
#include <QFileInfo>

#include <algorithm>

namespace composer {

namespace {

/// Size and time of the ledger and of what SQLite has not put into it yet.
QString writtenState(const QString &ledgerPath)
{
    QString state;
    for (const char *part : { "", "-wal" }) {
        const QFileInfo file(ledgerPath + QString::fromLatin1(part));
        state += QString::number(file.size()) + u' ' + QString::number(file.lastModified().toMSecsSinceEpoch()) + u' ';
    }
    return state;
}

} // namespace

SendList::SendList(QString ledgerPath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
}

bool SendList::reloadIfWritten()
{
    const bool isWritten = writtenState(m_ledgerPath) != m_written;
    if (isWritten)
        reload();
    return isWritten;
}

void SendList::reload()
{
    m_written = writtenState(m_ledgerPath);
    struct Read {
        QList<SendSummary> summaries;
        QHash<QString, SendRemark> remarks;
        SettledSends settled;
    };
    onWorker(
        this,
        [path = m_ledgerPath, known = m_settled]() -> Result<Read> {
            auto ledger = Ledger::open(path);
            if (!ledger)
                return fail(ledger.error());
            auto summaries = listSends(**ledger);
            if (!summaries)
                return fail(summaries.error());
            SettledSends settled = settledSends(**ledger, *summaries, known);
            return Read { std::move(*summaries), loadRemarks(path), std::move(settled) };
        },
        [this](const Result<Read> &read) {
            if (!read)
                return Q_EMIT failed(read.error());
            m_summaries = read->summaries;
            m_remarks = read->remarks;
            m_settled = read->settled;
            Q_EMIT changed();
        });
}

/// Reads only what is not known yet: of sends that refused something, when another of the draft says something new.
SendList::SettledSends SendList::settledSends(
    Ledger &ledger, const QList<SendSummary> &sends, const SettledSends &known)
{
    SettledSends all;
    QHash<QString, QString> later; // of each draft: its sends so far, the newest first, and how they stand
    for (const SendSummary &summary : sends) {
        const QString &planId = summary.send.planId;
        QString &state = later[summary.send.draftId];
        if (summary.counts.of(Outcome::Refused) > 0 && !state.isEmpty() && !summary.send.draftId.isEmpty()) {
            Settled settled = known.value(planId);
            if (settled.of != state) {
                settled = { state, 0 };
                const auto since = sentSince(ledger, planId);
                if (since) // a damaged one says so where it is opened
                    settled.refused = std::count_if(since->cbegin(), since->cend(),
                        [](const SentSince &row) { return row.before == RowState::Refused; });
            }
            all.insert(planId, settled);
        }
        state += planId;
        for (const qint64 count : summary.counts.counts)
            state += u' ' + QString::number(count);
    }
    return all;
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

void SendList::tidyOnce()
{
    if (m_isTidy)
        return;
    m_isTidy = true;
    m_tidying.start(
        [path = m_ledgerPath, now = m_clock.epochMs()](const std::atomic_bool &cancelled) -> Result<ForgottenSends> {
            const auto rules = loadSendingRules(sendingRulesPath(QFileInfo(path).path()));
            const int days = rules ? rules->keptDays : 0; // rules that cannot be read are said elsewhere
            ForgettingTurns turns;
            turns.goesOn = [&cancelled] { return !cancelled; };
            const auto due = sendsToForget(path, days, now);
            const auto isPlausible = due && due->goes > 0 ? isClockPlausible(path, now) : Result<bool>(true);
            const bool mayForget = isPlausible && *isPlausible;
            const auto forgotten = mayForget ? forgetOldSends(path, days, now, turns)
                                             : Result<ForgottenSends>(fail(ErrorCode::NotAllowed, clockText()));
            if (cancelled) // the program ends: the rest at its next start
                return forgotten;
            if (const auto kept = keepDailyCopy(path, now); !kept)
                qCWarning(lcStorage) << "no daily copy of the ledger:" << kept.error().detail;
            return forgotten;
        },
        [this](const Result<ForgottenSends> &forgotten) {
            if (!forgotten && forgotten.error().code != ErrorCode::Busy) // another program sends: at the next start
                Q_EMIT failed(forgotten.error());
            else if (forgotten && forgotten->sends > 0)
                Q_EMIT forgot(*forgotten);
        });
}

QString SendList::clockText()
{
    return tr(
        "What was sent long ago is kept for now: this computer's clock stands more than a year after the last send. "
        "Check the clock. If it is right, `sends keep` on the command line lets go of it.");
}

} // namespace composer

#include "moc_sendlist.cpp"
