#pragma once

#include "hubspot/answerinterpreter.h"
#include "sending/sendtypes.h"

#include <QHash>
#include <QSet>

namespace composer {

struct SendSettings;

/// What a send does after an answer.
struct BrakeDecision {
    enum class Kind {
        GoOn,
        RetryLater, ///< nothing reached the portal: the same request again after delayMs
        Hold, ///< no usable answer: nothing leaves for delayMs, then one request alone
        Pause,
    };
    Kind kind = Kind::GoOn;
    qint64 delayMs = 0;
    PauseReason reason = PauseReason::None;
    QString text {}; ///< translated, with the next step; when Pause
};

/// Decides when a send must not go on by itself: no answers, no connection, no right, or too many refusals. Pure.
class SendBrakes
{
public:
    explicit SendBrakes(const SendSettings &settings);

    /// A person starts or resumes the send: what counts in a row begins anew. Refusals are remembered, and said once.
    /// `nowMs` is monotonic here and below.
    void release(qint64 nowMs);

    /// After each answer, in the order they came. `status` is HTTP's, 0 = none came; `random` in [0, 1) spreads
    /// retries.
    [[nodiscard]] BrakeDecision afterAnswer(const AnswerVerdict &verdict, int status, double random, qint64 nowMs);

    /// After an unusable answer one request at a time tries the portal, until one succeeds.
    [[nodiscard]] bool isProbing() const { return m_failuresInRow > 0; }
    /// Look about once a second while sending: pauses a send that got no usable answer for too long.
    [[nodiscard]] BrakeDecision atStandstill(qint64 nowMs) const;

    /// After the last row of a planned batch has its word, however many requests that took: a batch that went in parts
    /// to find one bad event must not make its refusals look like the rule. A batch counts once.
    [[nodiscard]] BrakeDecision afterBatch(int plannedBatch, const QList<RowOutcome> &rows);

private:
    [[nodiscard]] BrakeDecision afterNoUsableAnswer(int status, qint64 askedForMs, qint64 nowMs);
    [[nodiscard]] BrakeDecision afterNothingLeft(const QString &text, double random);
    [[nodiscard]] QString commonestCause() const;

    const SendSettings &m_settings;
    int m_failuresInRow = 0; ///< of probes; requests that were under way together count as one
    qint64 m_heldUntilMs = 0;
    qint64 m_lastSuccessMs = 0;
    bool m_anyAnswerInRow = false; ///< a failure of the row had at least a status
    int m_neverLeftInRow = 0;
    QSet<int> m_judgedBatches;
    qint64 m_rowsJudged = 0;
    qint64 m_rowsRefused = 0;
    QHash<QString, qint64> m_causes;
    bool m_refusalsSaid = false;
};

} // namespace composer
