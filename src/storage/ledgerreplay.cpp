#include "storage/ledgerreplay.h"

#include "base/logging.h"

#include <algorithm>
#include <utility>

namespace composer {

LedgerReplay::LedgerReplay(qsizetype rowCount, const QList<FrozenBatch> &batchIndex)
    : m_states(rowCount, RowState::Waiting)
    , m_attempts(rowCount, 0)
    , m_batchOf(rowCount, 0)
{
    for (const FrozenBatch &batch : batchIndex)
        m_positions.append(batch.positions);
    m_counts.of(Outcome::Waiting) = rowCount;
    for (const FrozenBatch &batch : batchIndex) {
        for (const qint32 position : batch.positions)
            m_batchOf[position] = batch.number;
    }
}

void LedgerReplay::addBatch(const FrozenBatch &batch)
{
    m_positions.append(batch.positions);
    for (const qint32 position : batch.positions)
        m_batchOf[position] = batch.number;
}

void LedgerReplay::become(qint32 position, RowState state)
{
    RowState &current = m_states[position];
    if (current == state)
        return;
    if (canBecome(current, state)) {
        --m_counts.of(outcomeOf(current));
        current = state;
        ++m_counts.of(outcomeOf(current));
    } else {
        ++m_impossible;
        qCWarning(lcStorage) << "ledger: row" << position << "cannot go from" << rowStateKey(current) << "to"
                             << rowStateKey(state);
    }
}

void LedgerReplay::apply(const LedgerEntry &entry)
{
    const auto forRows = [&](auto &&change) {
        if (entry.position >= m_states.size() || entry.batch > m_positions.size() || entry.batch < 0) {
            m_hasStrangers = true;
        } else if (entry.position >= 0) {
            change(entry.position);
        } else if (entry.batch > 0) {
            for (const qint32 position : std::as_const(m_positions[entry.batch - 1]))
                change(position);
        }
    };
    switch (entry.kind) {
    case LedgerEntry::Kind::InFlight:
        forRows([this](qint32 position) {
            ++m_attempts[position];
            become(position, RowState::InFlight);
        });
        break;
    case LedgerEntry::Kind::Asked:
        forRows([this](qint32 position) { ++m_attempts[position]; });
        break;
    case LedgerEntry::Kind::Outcome:
        forRows([&](qint32 position) { become(position, entry.state); });
        break;
    case LedgerEntry::Kind::Stopped:
        for (qsizetype position = 0; position < m_states.size(); ++position) {
            if (m_states[position] == RowState::Waiting)
                become(static_cast<qint32>(position), RowState::NotSent);
        }
        break;
    }
}

QList<int> LedgerReplay::unansweredBatches() const
{
    QList<int> batches;
    for (qsizetype position = 0; position < m_states.size(); ++position) {
        if (m_states[position] == RowState::InFlight && (batches.isEmpty() || batches.last() != m_batchOf[position]))
            batches.append(m_batchOf[position]);
    }
    std::sort(batches.begin(), batches.end());
    batches.erase(std::unique(batches.begin(), batches.end()), batches.end());
    return batches;
}

} // namespace composer
