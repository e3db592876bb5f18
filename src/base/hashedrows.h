#pragma once

#include <QtGlobal>

#include <algorithm>
#include <bit>
#include <cstddef>
#include <vector>

namespace composer {

/// Rows by a hash of what they say: an open hash table, made for a million. It knows no texts: whoever asks tells
/// whether two rows are the same. Rows below 2³² - 1.
///
/// Example, from tests/domain/tst_headerexamples.cpp:
///
///     HashedRows seen(texts.size());
///     for (qsizetype row = 0; row < 3; ++row) {
///         const auto same = [&](qsizetype other) { return texts[size_t(other)] == texts[size_t(row)]; };
///         if (seen.contains(hashOf(row), same))
///             repeats.append(row);
///         else
///             seen.insert(hashOf(row), row);
///     }
class HashedRows
{
public:
    /// `expected` rows fit without growing.
    explicit HashedRows(size_t expected = 0)
        : m_slots(std::bit_ceil(std::max<size_t>(expected * 2, 16)))
    {
    }

    /// Whether a row with this hash is there for which `same(row)` is true.
    template<typename Same>
    [[nodiscard]] bool contains(quint64 hash, const Same &same) const
    {
        for (size_t at = home(hash); m_slots[at].next != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == hash && same(static_cast<qsizetype>(m_slots[at].next) - 1))
                return true;
        }
        return false;
    }
    void insert(quint64 hash, qsizetype row)
    {
        if (m_count * 2 >= m_slots.size())
            grow();
        put({ hash, static_cast<quint32>(row) + 1 });
        ++m_count;
    }

private:
    struct Slot {
        quint64 hash = 0;
        quint32 next = 0; // row + 1; 0 = free
    };

    [[nodiscard]] size_t home(quint64 hash) const { return hash & (m_slots.size() - 1); }
    void put(const Slot &slot)
    {
        size_t at = home(slot.hash);
        while (m_slots[at].next != 0)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = slot;
    }
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.next != 0)
                put(slot);
        }
    }

    std::vector<Slot> m_slots; // a power of two
    size_t m_count = 0;
};

} // namespace composer
