#include "sending/sendbrakes.h"

#include "hubspot/retrypolicy.h"
#include "sending/sendsession.h"

#include <QCoreApplication>

#include <algorithm>

namespace composer {

namespace {

struct SendBrakesText {
    Q_DECLARE_TR_FUNCTIONS(SendBrakesText)
};

// About five seconds of trying: longer than a change of the wireless cell, shorter than a person's patience.
constexpr int neverLeftBeforePause = 5;
// A portal that fails is left alone: 2 s, doubling to a minute, unless it names a time itself.
constexpr qint64 firstHoldMs = 2'000;
constexpr qint64 longestHoldMs = 60'000;
constexpr int holdDoublings = 5;

BrakeDecision pauseFor(PauseReason reason, const QString &text)
{
    return { BrakeDecision::Kind::Pause, 0, reason, text };
}

} // namespace

SendBrakes::SendBrakes(const SendSettings &settings)
    : m_settings(settings)
{
}

void SendBrakes::release(qint64 nowMs)
{
    m_lastSuccessMs = nowMs;
    m_heldUntilMs = 0;
    m_failuresInRow = 0;
    m_anyAnswerInRow = false;
    m_neverLeftInRow = 0;
}

BrakeDecision SendBrakes::afterAnswer(const AnswerVerdict &verdict, int status, double random, qint64 nowMs)
{
    if (verdict.verdict != BatchVerdict::NeverLeft)
        m_neverLeftInRow = 0;
    switch (verdict.verdict) {
    case BatchVerdict::Settled:
    case BatchVerdict::PartlyUnknown:
    case BatchVerdict::Pending:
    case BatchVerdict::RefusedWhole:
    case BatchVerdict::AskOneByOne:
    case BatchVerdict::NothingAccepted:
        m_failuresInRow = 0;
        m_anyAnswerInRow = false;
        m_lastSuccessMs = nowMs;
        return {};
    case BatchVerdict::RepeatLater:
        return {}; // the limiter already holds everybody back
    case BatchVerdict::Unknown:
        return afterNoUsableAnswer(status, verdict.waitMs, nowMs);
    case BatchVerdict::NeverLeft:
        return afterNothingLeft(verdict.text.text(), random);
    case BatchVerdict::DailyLimit:
        return pauseFor(PauseReason::DailyLimit, verdict.text.text());
    case BatchVerdict::TokenRejected:
        return pauseFor(PauseReason::TokenRejected, verdict.text.text());
    case BatchVerdict::NotAllowed:
        return pauseFor(PauseReason::NotAllowed, verdict.text.text());
    case BatchVerdict::WrongAddress:
        return pauseFor(PauseReason::WrongAddress, verdict.text.text());
    }
    Q_UNREACHABLE();
    return {};
}

BrakeDecision SendBrakes::afterNoUsableAnswer(int status, qint64 askedForMs, qint64 nowMs)
{
    m_anyAnswerInRow = m_anyAnswerInRow || status > 0;
    qint64 delay = askedForMs;
    if (nowMs >= m_heldUntilMs) // else it left before the hold began
        ++m_failuresInRow;
    if (delay <= 0)
        delay = std::min(longestHoldMs, firstHoldMs << std::clamp(m_failuresInRow - 1, 0, holdDoublings));
    delay = static_cast<qint64>(static_cast<double>(delay) * m_settings.retryDelayScale);
    if (nowMs < m_heldUntilMs && nowMs + delay <= m_heldUntilMs)
        return {};
    m_heldUntilMs = nowMs + delay;
    return { BrakeDecision::Kind::Hold, delay, PauseReason::None, {} };
}

BrakeDecision SendBrakes::atStandstill(qint64 nowMs) const
{
    if (nowMs - m_lastSuccessMs < m_settings.longestStandstillMs)
        return {};
    const auto minutes = static_cast<int>(m_settings.longestStandstillMs / 60'000);
    if (m_failuresInRow > 0 && !m_anyAnswerInRow)
        return pauseFor(PauseReason::NoConnection,
            SendBrakesText::tr(
                "Paused: the account has not answered for %n minutes. Check the network, ask the account "
                "what it created, then resume.",
                nullptr, minutes));
    return pauseFor(PauseReason::FailedBatches,
        SendBrakesText::tr("Paused: the account took nothing for %n minutes. Ask the account what it created, then "
                           "resume.",
            nullptr, minutes));
}

BrakeDecision SendBrakes::afterNothingLeft(const QString &text, double random)
{
    if (++m_neverLeftInRow >= neverLeftBeforePause)
        return pauseFor(PauseReason::NoConnection, text);
    return { BrakeDecision::Kind::RetryLater, nextDelayMs(m_neverLeftInRow, {}, random), PauseReason::None, {} };
}

BrakeDecision SendBrakes::afterBatch(int plannedBatch, const QList<RowOutcome> &rows)
{
    if (m_judgedBatches.contains(plannedBatch))
        return {};
    m_judgedBatches.insert(plannedBatch);
    for (const RowOutcome &row : rows) {
        if (row.state != RowState::Created && row.state != RowState::Refused)
            continue; // nobody has judged it
        ++m_rowsJudged;
        if (row.state == RowState::Refused) {
            ++m_rowsRefused;
            ++m_causes[row.reason];
        }
    }
    const bool tooMany
        = static_cast<double>(m_rowsRefused) > m_settings.refusedShareBeforePause * static_cast<double>(m_rowsJudged);
    if (m_refusalsSaid || !tooMany || m_judgedBatches.size() < m_settings.batchesBeforeRefusalCheck)
        return {};
    m_refusalsSaid = true; // who resumes has seen it
    return pauseFor(PauseReason::ManyRefused,
        SendBrakesText::tr("Paused: the account refused %1 of %2 events. Most often: %3")
            .arg(m_rowsRefused)
            .arg(m_rowsJudged)
            .arg(commonestCause()));
}

QString SendBrakes::commonestCause() const
{
    QString cause;
    qint64 most = 0;
    for (auto it = m_causes.cbegin(); it != m_causes.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            cause = it.key();
        }
    }
    return cause;
}

} // namespace composer
