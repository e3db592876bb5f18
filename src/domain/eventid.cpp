#include "domain/eventid.h"

#include "base/texthash.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstring>

namespace composer {

namespace {

constexpr QByteArrayView prefix("tc-");

void stampVersion(EventIdBits &bits, quint8 version)
{
    bits[6] = static_cast<quint8>((bits[6] & 0x0f) | (version << 4));
    bits[8] = static_cast<quint8>((bits[8] & 0x3f) | 0x80);
}

/// -1 for upper case and the like: such an id keeps its text as it is.
int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

MintingKey &mintingKey()
{
    static MintingKey key { QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64() };
    return key;
}

// splitmix64 (Steele, Lea, Flood 2014)
quint64 mixWord(quint64 value)
{
    return mixBits(value + 0x9e3779b97f4a7c15ULL);
}

constexpr size_t markBytes = 4;

std::array<quint8, markBytes> markOf(const EventIdBits &bits, const MintingKey &key)
{
    std::array<quint64, 2> words {};
    std::memcpy(words.data(), bits.data(), bits.size() - markBytes);
    const quint64 hash = mixWord(mixWord(mixWord(words[0] ^ key[0]) ^ words[1]) ^ key[1]);
    std::array<quint8, markBytes> mark {};
    for (size_t i = 0; i < markBytes; ++i)
        mark[i] = static_cast<quint8>(hash >> (8 * i));
    return mark;
}

/// Makes random bits an id of ours.
void stamp(EventIdBits &bits, const MintingKey &key)
{
    stampVersion(bits, 4);
    const auto mark = markOf(bits, key);
    std::memcpy(bits.data() + bits.size() - markBytes, mark.data(), markBytes);
}

} // namespace

void setMintingKey(const MintingKey &key)
{
    mintingKey() = key;
}

bool wasMintedHere(const EventIdBits &bits)
{
    const auto mark = markOf(bits, mintingKey());
    return bits != EventIdBits {} && std::memcmp(bits.data() + bits.size() - markBytes, mark.data(), markBytes) == 0;
}

EventIdBits mintEventId()
{
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    EventIdBits bits;
    std::memcpy(bits.data(), words.data(), bits.size());
    stamp(bits, mintingKey());
    return bits;
}

void mintEventIds(std::span<EventIdBits> ids)
{
    constexpr size_t worthSeeding = 256;
    if (ids.size() < worthSeeding) {
        std::generate(ids.begin(), ids.end(), mintEventId);
        return;
    }
    // Two streams of SplitMix64 from seeds of the system: a million in a few milliseconds, while nothing else can run.
    const MintingKey key = mintingKey();
    std::array<quint64, 2> states {};
    QRandomGenerator::system()->fillRange(states.data(), states.size());
    for (EventIdBits &bits : ids) {
        std::array<quint64, 2> words {};
        for (size_t i = 0; i < words.size(); ++i) {
            words[i] = mixWord(states[i]);
            states[i] += 0x9e3779b97f4a7c15ULL;
        }
        std::memcpy(bits.data(), words.data(), bits.size());
        stamp(bits, key);
    }
}

QByteArray formatEventId(const EventIdBits &bits)
{
    constexpr char digits[] = "0123456789abcdef";
    QByteArray text(39, Qt::Uninitialized);
    char *out = text.data();
    std::memcpy(out, prefix.data(), 3);
    out += 3;
    for (size_t i = 0; i < bits.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            *out++ = '-';
        *out++ = digits[bits[i] >> 4];
        *out++ = digits[bits[i] & 15];
    }
    return text;
}

EventIdBits parseEventId(QByteArrayView text)
{
    if (text.size() != 39 || !text.startsWith(prefix))
        return {};
    EventIdBits bits {};
    const char *at = text.data() + prefix.size();
    for (size_t i = 0; i < bits.size(); ++i) {
        if ((i == 4 || i == 6 || i == 8 || i == 10) && *at++ != '-')
            return {};
        const int high = hexValue(*at++);
        const int low = hexValue(*at++);
        if (high < 0 || low < 0)
            return {};
        bits[i] = static_cast<quint8>(high << 4 | low);
    }
    return bits;
}

EventIdBits eventIdFromDigest(EventIdBits hash)
{
    stampVersion(hash, 8);
    return hash;
}

} // namespace composer
