// What accounts have said of a draft: which of its rows are created, and which still say what was refused.
#include "ui/document/draftdocument.h"

#include <algorithm>

namespace composer {

void DraftDocument::addRefusals(const QList<Refusal> &refusals)
{
    if (refusals.isEmpty())
        return;
    EventFingerprinter fingerprinter(m_table);
    QList<qsizetype> told;
    for (Refusal refusal : refusals) {
        const qsizetype row = m_table.rowOf(refusal.row);
        if (row < 0)
            continue;
        // Just refused: while it was on its way nobody could change it.
        const bool isNow = refusal.fingerprint == EventFingerprint {};
        // An event without a time of its own left with that of its planning: what left cannot be compared.
        const bool hasOwnTime = !m_table.utf8(row, EventField::Timestamp).empty();
        const auto known = m_refusals.constFind(refusal.row);
        if (!isNow && !hasOwnTime && known != m_refusals.cend() && known->words == refusal.words)
            continue; // it may have been corrected since
        // A fingerprint holds the name of the template: it may have left under the other one.
        const QString &otherName = m_table.eventTemplate().otherName;
        const bool isSameByOtherName = !isNow && hasOwnTime && !otherName.isEmpty()
            && EventFingerprinter(m_table, otherName).asWritten(row) == refusal.fingerprint;
        if (isNow || !hasOwnTime || isSameByOtherName)
            refusal.fingerprint = fingerprinter.asWritten(row);
        m_refusals.insert(refusal.row, refusal);
        told.append(row);
    }
    if (!told.isEmpty())
        noteCorrections(0, 0, told);
    (void)countIssues();
    Q_EMIT issuesChanged(0, m_table.rowCount() - 1);
}

const Refusal *DraftDocument::refusalOf(qsizetype row) const
{
    if (m_table.state(row) != RowState::Refused)
        return nullptr;
    const auto known = m_refusals.constFind(m_table.rowId(row));
    return known != m_refusals.cend() && isStillRefused(*known, m_table, row) ? &*known : nullptr;
}

bool DraftDocument::isCorrected(qsizetype row) const
{
    if (m_table.state(row) != RowState::Refused)
        return false;
    const auto known = m_refusals.constFind(m_table.rowId(row));
    return known != m_refusals.cend() && !isStillRefused(*known, m_table, row);
}

void DraftDocument::settleRows(
    const QList<std::pair<RowId, RowState>> &states, const QList<RowId> &freed, const QList<RowId> &rehearsedElsewhere)
{
    const QSet<RowId> now(rehearsedElsewhere.cbegin(), rehearsedElsewhere.cend());
    QList<RowId> free = freed;
    for (const RowId row : std::as_const(m_rehearsedElsewhere)) {
        if (!now.contains(row))
            free.append(row); // another account is chosen; what that one knows of the row stands in `states`
    }
    std::sort(free.begin(), free.end());
    m_rehearsedElsewhere = now;
    setRowStates(states, free);
}

EventTable withoutStatesOf(EventTable table, const QSet<RowId> &rows)
{
    for (qsizetype row = 0; row < table.rowCount() && !rows.isEmpty(); ++row) {
        const bool isSaid = table.state(row) == RowState::Created || table.state(row) == RowState::Unknown;
        if (isSaid && rows.contains(table.rowId(row)))
            table.setState(row, RowState::Waiting);
    }
    return table;
}

void DraftDocument::noteCorrections(qsizetype first, qsizetype last, const QList<qsizetype> &rows)
{
    if (m_refusals.isEmpty())
        return;
    const auto note = [this](qsizetype row) {
        if (isCorrected(row))
            m_corrected.insert(m_table.rowId(row));
        else if (!m_corrected.isEmpty())
            m_corrected.remove(m_table.rowId(row));
    };
    std::for_each(rows.cbegin(), rows.cend(), note);
    for (qsizetype row = first; rows.isEmpty() && row <= last; ++row)
        note(row);
}

void DraftDocument::forgetCorrections(const QList<RowRun> &runs)
{
    for (const RowRun &run : runs) {
        for (qsizetype row = run.first; row < run.first + run.count && !m_corrected.isEmpty(); ++row)
            m_corrected.remove(m_table.rowId(row));
    }
}

} // namespace composer
