#pragma once

#include <QtGlobal>

#include <cstddef>
#include <optional>
#include <vector>

namespace composer {

/// Numbers below 2³² - 1 by a hash of what they stand for, some 20 bytes each. It knows no texts: whoever asks tells
/// whether a number is the one that is meant.
class NumbersByHash
{
public:
    /// The number with this hash for which `is(number)` is true.
    template<typename Is>
    [[nodiscard]] std::optional<qsizetype> find(quint64 hash, const Is &is) const
    {
        const auto at = placeOf(hash, is);
        return at ? std::optional(static_cast<qsizetype>(m_next[*at]) - 1) : std::nullopt;
    }
    /// In the place of the number with this hash for which `is(number)` is true, if there is one.
    template<typename Is>
    void set(quint64 hash, qsizetype number, const Is &is)
    {
        if (const auto at = placeOf(hash, is))
            m_next[*at] = static_cast<quint32>(number) + 1;
        else
            insert(hash, number);
    }
    /// Whoever wants a number once asks before.
    void insert(quint64 hash, qsizetype number)
    {
        if ((m_count + 1) * 5 > m_hashes.size() * 4)
            grow();
        put(hash, static_cast<quint32>(number) + 1);
        ++m_count;
    }
    void clear() { *this = {}; }

private:
    template<typename Is>
    [[nodiscard]] std::optional<size_t> placeOf(quint64 hash, const Is &is) const
    {
        if (m_hashes.empty())
            return {};
        for (size_t at = home(hash); m_next[at] != 0; at = after(at)) {
            if (m_hashes[at] == hash && is(static_cast<qsizetype>(m_next[at]) - 1))
                return at;
        }
        return {};
    }
    [[nodiscard]] size_t home(quint64 hash) const { return hash % m_hashes.size(); }
    [[nodiscard]] size_t after(size_t at) const { return at + 1 == m_hashes.size() ? 0 : at + 1; }
    void put(quint64 hash, quint32 next)
    {
        size_t at = home(hash);
        while (m_next[at] != 0)
            at = after(at);
        m_hashes[at] = hash;
        m_next[at] = next;
    }
    void grow()
    {
        NumbersByHash larger;
        const size_t size = m_hashes.size() + m_hashes.size() / 2 + 16;
        larger.m_hashes.resize(size);
        larger.m_next.resize(size);
        for (size_t at = 0; at < m_hashes.size(); ++at) {
            if (m_next[at] != 0)
                larger.put(m_hashes[at], m_next[at]);
        }
        m_hashes.swap(larger.m_hashes);
        m_next.swap(larger.m_next);
    }

    std::vector<quint64> m_hashes;
    std::vector<quint32> m_next; // number + 1; 0 = free
    size_t m_count = 0;
};

} // namespace composer
