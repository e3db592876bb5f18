#include "domain/accountids.h"

#include "base/texthash.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace composer {

namespace {

constexpr int halfBits = 61;
constexpr quint64 halfMask = (quint64(1) << halfBits) - 1;
constexpr quint8 versionOfFields = 8;
constexpr quint8 versionOfAccount = 10;

/// The 122 bits of an id that are neither version nor variant.
struct Halves {
    quint64 left = 0;
    quint64 right = 0;
};

Halves halvesOf(const EventIdBits &bits)
{
    const auto first = qFromBigEndian<quint64>(bits.data());
    const auto second = qFromBigEndian<quint64>(bits.data() + 8);
    const quint64 upper = (first >> 16 << 12) | (first & 0xfff); // without the version
    return { upper << 1 | (second >> halfBits & 1), second & halfMask };
}

EventIdBits bitsOf(const Halves &halves, quint8 version)
{
    const quint64 upper = halves.left >> 1;
    EventIdBits bits;
    qToBigEndian(upper >> 12 << 16 | quint64(version) << 12 | (upper & 0xfff), bits.data());
    qToBigEndian(quint64(2) << 62 | (halves.left & 1) << halfBits | halves.right, bits.data() + 8);
    return bits;
}

// splitmix64 (Steele, Lea, Flood 2014)
quint64 mixed(quint64 value)
{
    return mixBits(value + 0x9e3779b97f4a7c15ULL);
}

} // namespace

AccountIds::AccountIds(const QString &hubId)
{
    const QByteArray hash
        = QCryptographicHash::hash("timeline-composer account 1\n" + hubId.toUtf8(), QCryptographicHash::Sha256);
    for (size_t i = 0; i < m_words.size(); ++i)
        m_words[i] = qFromLittleEndian<quint64>(hash.constData() + i * sizeof(quint64));
}

quint64 AccountIds::rounded(quint64 half, size_t round) const
{
    return mixed(mixed(half ^ m_words[round]) ^ m_words[(round + 1) % m_words.size()]) & halfMask;
}

EventIdBits AccountIds::in(const EventIdBits &bits) const
{
    if (!isOfFields(bits))
        return bits;
    Halves halves = halvesOf(bits);
    for (size_t round = 0; round < m_words.size(); ++round)
        halves = { halves.right, halves.left ^ rounded(halves.right, round) };
    return bitsOf(halves, versionOfAccount);
}

EventIdBits AccountIds::out(const EventIdBits &bits) const
{
    if (!isOfAccount(bits))
        return bits;
    Halves halves = halvesOf(bits);
    for (size_t round = m_words.size(); round-- > 0;)
        halves = { halves.right ^ rounded(halves.left, round), halves.left };
    return bitsOf(halves, versionOfFields);
}

void AccountIds::putIn(EventTable &table) const
{
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        const EventIdBits bits = table.eventIdBits(row);
        if (isOfFields(bits))
            table.setEventId(row, in(bits));
    }
}

} // namespace composer
