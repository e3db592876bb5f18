#include "sending/rowprints.h"

namespace composer {

QList<EventFingerprint> RowPrints::of(const EventTable &table, const QString &templateName, const QBitArray &wanted)
{
    const std::lock_guard lock(m_mutex);
    QList<EventFingerprint> &known = m_byName[templateName];
    if (known.size() != table.rowCount())
        return known = eventPrints(table, templateName, wanted);
    QBitArray missing(table.rowCount());
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        missing.setBit(row, (wanted.isEmpty() || wanted.testBit(row)) && isNone(known[row]));
    if (missing.count(true) == 0)
        return known;
    const QList<EventFingerprint> more = eventPrints(table, templateName, missing);
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (missing.testBit(row))
            known[row] = more[row];
    }
    return known;
}

QList<EventFingerprint> RowPrints::under(const QString &templateName) const
{
    const std::lock_guard lock(m_mutex);
    return m_byName.value(templateName);
}

} // namespace composer
