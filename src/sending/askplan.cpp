#include "sending/askplan.h"

#include <algorithm>

namespace composer {

namespace {

constexpr int roundsWithoutControl = 2;

} // namespace

AskPlan::AskPlan(const Clock &clock, AskPatience patience)
    : m_clock(clock)
    , m_patience(std::move(patience))
{
    if (m_patience.againMs.isEmpty())
        m_patience.againMs = { 0 };
}

void AskPlan::add(qint32 position, AskKind kind, qint64 pendingSinceMs)
{
    Row row;
    row.kind = kind;
    row.pendingUntilMs = pendingSinceMs + m_patience.pendingMs;
    row.dueMs = m_clock.monotonicMs();
    m_rows.insert(position, row);
}

int AskPlan::firstWaitMs() const
{
    // Parts have just been refused; everything else has waited for the person or for its first answer.
    const bool onlyParts
        = std::all_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) { return row.kind == AskKind::RefusedPart; });
    return onlyParts ? m_patience.againMs.first() : 0;
}

QList<qint32> AskPlan::due() const
{
    const qint64 now = m_clock.monotonicMs();
    QList<qint32> positions;
    for (const auto &[position, row] : m_rows.asKeyValueRange()) {
        if (row.dueMs <= now)
            positions.append(position);
    }
    std::sort(positions.begin(), positions.end());
    return positions;
}

void AskPlan::missing(qint32 position)
{
    const auto row = m_rows.find(position);
    if (row == m_rows.end() || row->isMissing)
        return;
    row->isMissing = true;
    ++m_missing;
}

AskPlan::Fate AskPlan::judge(Row &row, Control control, int &waitMs) const
{
    const auto again = [this](int round) {
        return m_patience.againMs[std::clamp<qsizetype>(round, 0, m_patience.againMs.size() - 1)];
    };
    if (row.kind == AskKind::Pending) {
        waitMs = again(row.absences++);
        return m_clock.epochMs() >= row.pendingUntilMs ? Fate::Undecided : Fate::GoesOn;
    }
    if (control == Control::Failed) {
        waitMs = again(m_failedControls - 1);
        return Fate::GoesOn;
    }
    if (control == Control::None && row.kind == AskKind::Lost) {
        waitMs = m_patience.withoutControlMs;
        return ++row.unproven >= roundsWithoutControl ? Fate::Undecided : Fate::GoesOn;
    }
    const qsizetype rounds = row.kind == AskKind::RefusedPart ? 1 : m_patience.againMs.size() + 1;
    waitMs = again(row.absences);
    return ++row.absences >= rounds ? Fate::NotThere : Fate::GoesOn;
}

AskPlan::Closed AskPlan::closeRound(Control control)
{
    m_failedControls = control == Control::Failed ? m_failedControls + 1 : 0;
    Closed closed;
    const qint64 now = m_clock.monotonicMs();
    QList<qint32> gone;
    for (auto it = m_rows.begin(); it != m_rows.end(); ++it) {
        Row &row = it.value();
        if (!row.isMissing)
            continue;
        row.isMissing = false;
        int waitMs = 0;
        switch (judge(row, control, waitMs)) {
        case Fate::GoesOn:
            row.dueMs = now + waitMs;
            continue;
        case Fate::NotThere:
            closed.notThere.append(it.key());
            break;
        case Fate::Undecided:
            closed.undecided.append(it.key());
            break;
        }
        gone.append(it.key());
    }
    m_missing = 0;
    for (const qint32 position : std::as_const(gone))
        m_rows.remove(position);
    std::sort(closed.notThere.begin(), closed.notThere.end());
    std::sort(closed.undecided.begin(), closed.undecided.end());
    for (const Row &row : std::as_const(m_rows)) {
        const int wait = static_cast<int>(std::max<qint64>(0, row.dueMs - now));
        closed.waitMs = std::min(wait, closed.waitMs.value_or(wait));
    }
    return closed;
}

} // namespace composer
