#include "validation/repeats.h"

namespace composer {

namespace {

/// The first row of each key: an open hash table, made for a million.
class FirstRows
{
public:
    struct Slot {
        quint64 hash = 0; // 0 = free
        qsizetype row = 0;
    };

    explicit FirstRows(size_t expected)
    {
        size_t slots = 16;
        while (slots < expected * 2)
            slots *= 2;
        m_slots.resize(slots);
    }

    /// False when the key is there.
    bool insert(quint64 hash, qsizetype row, const std::function<bool(qsizetype, qsizetype)> &isSame)
    {
        if (m_count * 2 >= m_slots.size())
            grow();
        size_t at = hash & (m_slots.size() - 1);
        for (; m_slots[at].hash != 0; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == hash && (!isSame || isSame(m_slots[at].row, row)))
                return false;
        }
        m_slots[at] = { hash, row };
        ++m_count;
        return true;
    }

private:
    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.hash == 0)
                continue;
            size_t at = slot.hash & (m_slots.size() - 1);
            while (m_slots[at].hash != 0)
                at = (at + 1) & (m_slots.size() - 1);
            m_slots[at] = slot;
        }
    }

    std::vector<Slot> m_slots; // a power of two
    size_t m_count = 0;
};

} // namespace

std::vector<quint8> markRepeats(
    WorkCrew &crew, std::span<const quint64> hashes, const std::function<bool(qsizetype, qsizetype)> &isSame)
{
    std::vector<quint8> repeats(hashes.size(), 0);
    // Each thread takes the keys whose hash is its own, so they share no table.
    const auto parts = static_cast<quint64>(crew.threads());
    crew.run(crew.threads(), [&](int part) {
        FirstRows firstRows(hashes.size() / parts);
        for (size_t row = 0; row < hashes.size(); ++row) {
            const quint64 hash = hashes[row];
            if (hash == 0 || (hash >> 32) % parts != static_cast<quint64>(part))
                continue;
            if (!firstRows.insert(hash, static_cast<qsizetype>(row), isSame))
                repeats[row] = 1;
        }
    });
    return repeats;
}

} // namespace composer
