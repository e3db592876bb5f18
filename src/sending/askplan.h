#pragma once

#include "base/clock.h"

#include <QHash>
#include <QList>

#include <optional>

namespace composer {

/// Why the portal is asked about a row, which decides what "not there" is worth.
enum class AskKind : quint8 {
    Lost, ///< no usable answer came: it may be there, or may still be on its way
    RefusedWhole, ///< its request was refused without a word about this row
    RefusedPart, ///< the same, of a request cut from one whose events were asked about in all rounds
    Pending, ///< the portal said that it was not done: never "not there"
};

/// How often and how patiently events are asked for.
struct AskPatience {
    QList<int> againMs { 2'000, 10'000, 60'000 }; ///< waits between rounds: writes may be processed late
    int withoutControlMs = 600'000; ///< between the two rounds that have nothing to compare with
    qint64 pendingMs = 600'000; ///< how long "pending" is believed, from the answer on
};

/// The rounds of asking a portal about events by reading them, and what they prove. Steps:
///
///  1. due() gives the rows of a round; each is read. Found ones leave by found(), missing ones are told to missing().
///  2. After the last answer the round is closed with what the control said: an event known to be there, read with the
///     same token. "Not there" counts only beside a control that is.
///  3. closeRound() gives the rows that are proven not to be there, those a person has to decide, and the wait.
///
/// Lost rows are missing in one round more than there are waits; without a control in two rounds ten minutes apart, and
/// then a person decides. Rows of a refused request need no control where there is none: the portal has said itself
/// that it did not take them. Pure but for the injected clock.
class AskPlan
{
public:
    enum class Control {
        Answered, ///< read as it should be
        Failed, ///< anything else: the round proves nothing
        None, ///< no event is known to be there
    };
    struct Closed {
        QList<qint32> notThere;
        QList<qint32> undecided; ///< asked for long enough, still unknown
        std::optional<int> waitMs; ///< until the next round; nothing = over
    };

    AskPlan(const Clock &clock, AskPatience patience);

    /// `pendingSinceMs` (epoch) is when the portal said so; of Pending only.
    void add(qint32 position, AskKind kind, qint64 pendingSinceMs = 0);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    /// How long to wait before the first round.
    [[nodiscard]] int firstWaitMs() const;
    [[nodiscard]] QList<qint32> due() const;
    void found(qint32 position) { m_rows.remove(position); }
    void missing(qint32 position);
    /// Whether the round has to be closed with a control.
    [[nodiscard]] bool hasMissing() const { return m_missing > 0; }
    [[nodiscard]] Closed closeRound(Control control);
    /// Rounds in a row whose control failed.
    [[nodiscard]] int failedControls() const { return m_failedControls; }

private:
    struct Row {
        AskKind kind = AskKind::Lost;
        qint64 pendingUntilMs = 0; ///< epoch
        qint64 dueMs = 0; ///< monotonic
        int absences = 0; ///< rounds that count
        int unproven = 0; ///< rounds without a control
        bool isMissing = false; ///< in this round
    };
    enum class Fate { GoesOn, NotThere, Undecided };
    [[nodiscard]] Fate judge(Row &row, Control control, int &waitMs) const;

    const Clock &m_clock;
    AskPatience m_patience;
    QHash<qint32, Row> m_rows;
    qsizetype m_missing = 0;
    int m_failedControls = 0;
};

} // namespace composer
