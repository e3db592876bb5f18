#include "practice/eventidlist.h"

#include "base/texthash.h"

#include <cstring>

namespace composer {

EventIdList::EventIdList(const QList<QByteArray> &ids)
{
    m_bits.reserve(ids.size() * qsizetype(sizeof(EventIdBits)));
    for (const QByteArray &id : ids) {
        const EventIdBits bits = parseEventId(id);
        m_bits.append(reinterpret_cast<const char *>(bits.data()), qsizetype(bits.size()));
        if (bits == EventIdBits {})
            m_texts.append(id);
    }
}

QList<QByteArray> EventIdList::all() const
{
    QList<QByteArray> ids;
    ids.reserve(size());
    qsizetype text = 0;
    for (qsizetype i = 0; i < size(); ++i) {
        EventIdBits bits;
        std::memcpy(bits.data(), m_bits.constData() + i * qsizetype(bits.size()), bits.size());
        ids.append(bits == EventIdBits {} ? m_texts[text++] : formatEventId(bits));
    }
    return ids;
}

/// Where an id stands, or would; there is a free place.
size_t EventIdCounts::placeOf(const EventIdBits &bits) const
{
    const std::string_view bytes(reinterpret_cast<const char *>(bits.data()), bits.size());
    size_t at = hashText(bytes) % m_bits.size();
    while (m_counts[at] != 0 && m_bits[at] != bits)
        at = at + 1 == m_bits.size() ? 0 : at + 1;
    return at;
}

void EventIdCounts::add(const QByteArray &id)
{
    const EventIdBits bits = parseEventId(id);
    if (bits == EventIdBits {}) {
        ++m_others[id];
        return;
    }
    if ((m_taken + 1) * 5 > m_bits.size() * 4)
        grow();
    const size_t at = placeOf(bits);
    if (m_counts[at] == 0)
        ++m_taken;
    m_bits[at] = bits;
    ++m_counts[at];
}

int EventIdCounts::of(const QByteArray &id) const
{
    const EventIdBits bits = parseEventId(id);
    if (bits == EventIdBits {})
        return m_others.value(id);
    return m_bits.empty() ? 0 : static_cast<int>(m_counts[placeOf(bits)]);
}

void EventIdCounts::forEach(const std::function<void(const QByteArray &id, int count)> &visit) const
{
    for (size_t at = 0; at < m_bits.size(); ++at) {
        if (m_counts[at] != 0)
            visit(formatEventId(m_bits[at]), static_cast<int>(m_counts[at]));
    }
    for (const auto &[id, count] : m_others.asKeyValueRange())
        visit(id, count);
}

void EventIdCounts::grow()
{
    EventIdCounts larger;
    const size_t size = m_bits.size() + m_bits.size() / 2 + 16;
    larger.m_bits.resize(size);
    larger.m_counts.resize(size);
    for (size_t from = 0; from < m_bits.size(); ++from) {
        if (m_counts[from] == 0)
            continue;
        const size_t at = larger.placeOf(m_bits[from]);
        larger.m_bits[at] = m_bits[from];
        larger.m_counts[at] = m_counts[from];
    }
    m_bits.swap(larger.m_bits);
    m_counts.swap(larger.m_counts);
}

} // namespace composer
