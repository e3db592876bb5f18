#pragma once

#include <QtGlobal>

#include <array>
#include <cstring>
#include <string_view>
#include <vector>

namespace composer {

/// Remembers what was made of the short texts that a column holds again and again (a country, a plan, a company), so
/// that the work is done once for each. Gives up by itself on columns whose texts do not repeat.
template<typename Value>
class RepeatCache
{
public:
    /// False once the texts turned out not to repeat: nothing is found any more.
    [[nodiscard]] bool isAlive() const { return m_alive; }
    /// The value of a column's text that has come several times in a row and comes again, without its hash; else
    /// nullptr, and find() is to be asked.
    [[nodiscard]] const Value *again(std::string_view text)
    {
        if (m_inARow < manyInARow)
            return nullptr;
        const Slot &slot = m_slots[m_last];
        if (slot.size == text.size() && isSame(slot.text.data(), text.data(), text.size()))
            return &slot.value;
        m_inARow = 0;
        return nullptr;
    }
    /// The value of this text; nullptr when it has to be made. `hash` is hashText(text).
    [[nodiscard]] const Value *find(std::string_view text, quint64 hash)
    {
        if (!m_alive || text.empty() || text.size() > longest)
            return nullptr;
        if (m_slots.empty())
            m_slots.resize(slotCount);
        const size_t at = hash & (slotCount - 1);
        const Slot &slot = m_slots[at];
        const bool hit
            = slot.hash == hash && slot.size == text.size() && isSame(slot.text.data(), text.data(), text.size());
        m_hits += hit;
        m_inARow = hit && m_last == at ? m_inARow + 1 : 0;
        m_last = at;
        if (++m_asked == trialLength) {
            if (m_hits * 4 < m_asked) {
                m_alive = false;
                m_slots = {};
                m_inARow = 0;
                return nullptr;
            }
            m_asked = 0;
            m_hits = 0;
        }
        return hit ? &slot.value : nullptr;
    }
    void store(std::string_view text, quint64 hash, const Value &value)
    {
        if (!m_alive || text.empty() || text.size() > longest || m_slots.empty())
            return;
        Slot &slot = m_slots[hash & (slotCount - 1)];
        slot.hash = hash;
        slot.size = static_cast<quint8>(text.size());
        std::memcpy(slot.text.data(), text.data(), text.size());
        slot.value = value;
    }

private:
    static constexpr size_t slotCount = 512;
    static constexpr size_t longest = 95; // a sentence that a form offers
    static constexpr int trialLength = 4096;
    static constexpr int manyInARow = 32;
    struct Slot {
        quint64 hash = 0;
        quint8 size = 0; // 0 = free: empty texts are not kept
        std::array<char, longest> text;
        Value value {};
    };
    /// Of texts that have one hash and one size: a loop of some words, shorter than the call of memcmp().
    [[nodiscard]] static bool isSame(const char *one, const char *other, size_t size)
    {
        quint64 difference = 0;
        size_t at = 0;
        for (; at + sizeof(quint64) <= size; at += sizeof(quint64)) {
            quint64 words[2];
            std::memcpy(&words[0], one + at, sizeof(quint64));
            std::memcpy(&words[1], other + at, sizeof(quint64));
            difference |= words[0] ^ words[1];
        }
        for (; at < size; ++at)
            difference |= static_cast<quint64>(one[at] ^ other[at]);
        return difference == 0;
    }
    std::vector<Slot> m_slots;
    size_t m_last = 0; // slot that was asked for
    int m_inARow = 0; // how often the same text was found there
    int m_asked = 0;
    int m_hits = 0;
    bool m_alive = true;
};

} // namespace composer
