#include "storage/ledgerrows.h"

#include "storage/idbits.h"

#include <algorithm>

namespace composer {

LedgerRows::LedgerRows(std::initializer_list<LedgerRow> rows)
{
    for (const LedgerRow &row : rows)
        append(row);
}

void LedgerRows::reserve(qsizetype rows, qsizetype identityBytes)
{
    m_identities.reserve(identityBytes);
    m_rowIds.reserve(rows);
    m_bits.reserve(rows);
    m_sources.reserve(rows);
    m_identityEnds.reserve(rows);
}

void LedgerRows::append(const LedgerRow &row)
{
    const EventIdBits bits = isNone(row.bits) ? parseEventId(row.eventId) : row.bits;
    append(row.rowId, bits, isNone(bits) ? row.eventId : QByteArray(), row.source, row.identity.toUtf8());
}

void LedgerRows::append(
    RowId rowId, const EventIdBits &bits, const QByteArray &text, RowSource source, QByteArrayView identity)
{
    // The first may have been put before the others, to be looked at.
    m_ascends = m_ascends && (m_rowIds.size() < 2 || m_rowIds.constLast() < rowId);
    if (isNone(bits))
        m_texts.insert(m_rowIds.size(), text);
    m_rowIds.append(rowId);
    m_bits.append(bits);
    m_sources.append(source);
    m_identities.append(identity);
    m_identityEnds.append(m_identities.size());
}

void LedgerRows::append(const LedgerRows &more)
{
    const qsizetype rows = size();
    const qsizetype bytes = m_identities.size();
    for (qsizetype i = 0; m_ascends && i < more.size(); ++i) {
        const RowId before = i > 0 ? more.m_rowIds[i - 1] : m_rowIds.value(rows - 1);
        m_ascends = rows + i < 2 || before < more.m_rowIds[i];
    }
    for (const auto &[position, text] : more.m_texts.asKeyValueRange())
        m_texts.insert(rows + position, text);
    m_rowIds.append(more.m_rowIds);
    m_bits.append(more.m_bits);
    m_sources.append(more.m_sources);
    m_identities.append(more.m_identities);
    m_identityEnds.resize(rows + more.size());
    std::transform(more.m_identityEnds.cbegin(), more.m_identityEnds.cend(), m_identityEnds.begin() + rows,
        [bytes](qsizetype end) { return bytes + end; });
}

LedgerRow LedgerRows::at(qsizetype position) const
{
    const qsizetype start = position == 0 ? 0 : m_identityEnds[position - 1];
    return { m_rowIds[position], eventId(position), m_sources[position],
        QString::fromUtf8(QByteArrayView(m_identities).sliced(start, m_identityEnds[position] - start)) };
}

QByteArray LedgerRows::eventId(qsizetype position) const
{
    const EventIdBits &bits = m_bits[position];
    return bits == EventIdBits {} ? m_texts.value(position) : formatEventId(bits);
}

qsizetype LedgerRows::positionOf(RowId row) const
{
    if (!m_rowIds.isEmpty() && m_rowIds.constFirst() == row)
        return 0;
    const auto second = m_rowIds.cbegin() + (m_rowIds.isEmpty() ? 0 : 1);
    const auto found
        = m_ascends ? std::lower_bound(second, m_rowIds.cend(), row) : std::find(second, m_rowIds.cend(), row);
    return found == m_rowIds.cend() || *found != row ? -1 : found - m_rowIds.cbegin();
}

} // namespace composer
