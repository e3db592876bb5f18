#include "base/sha256.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <cstring>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#define COMPOSER_SHA_INSTRUCTIONS
#include <cpuid.h>
#include <immintrin.h>
#endif

namespace composer {

namespace {

std::array<quint8, 32> sha256OfQt(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    const QByteArray result = hash.result();
    std::array<quint8, 32> digest;
    std::memcpy(digest.data(), result.constData(), digest.size());
    return digest;
}

#ifdef COMPOSER_SHA_INSTRUCTIONS

constexpr size_t blockSize = 64;

alignas(16) constexpr std::array<quint32, 64> rounds { 0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b,
    0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe,
    0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc,
    0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1,
    0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08,
    0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814,
    0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2 };

/// The state in the order the instructions want it: ABEF and CDGH.
struct ShaState {
    __m128i abef;
    __m128i cdgh;
};

/// A block into each of some states.
template<size_t count>
__attribute__((target("sha,sse4.1,ssse3"))) void addBlocks(
    std::array<ShaState, count> &states, const std::array<const char *, count> &blocks)
{
    const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    constexpr size_t quarters = 4;
    __m128i words[count][quarters]; // std::array would lose their alignment
    __m128i abef[count];
    __m128i cdgh[count];
    for (size_t own = 0; own < count; ++own) {
        for (size_t i = 0; i < quarters; ++i)
            words[own][i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(blocks[own]) + i), swap);
        abef[own] = states[own].abef;
        cdgh[own] = states[own].cdgh;
    }
#pragma GCC unroll 16
    for (size_t quarter = 0; quarter < rounds.size() / quarters; ++quarter) {
        const __m128i constants = _mm_load_si128(reinterpret_cast<const __m128i *>(rounds.data() + quarter * quarters));
        const size_t now = quarter % quarters;
#pragma GCC unroll 2
        for (size_t own = 0; own < count; ++own) {
            if (quarter >= quarters) { // the next four words, of the sixteen before
                const __m128i sum
                    = _mm_add_epi32(_mm_sha256msg1_epu32(words[own][now], words[own][(now + 1) % quarters]),
                        _mm_alignr_epi8(words[own][(now + 3) % quarters], words[own][(now + 2) % quarters], 4));
                words[own][now] = _mm_sha256msg2_epu32(sum, words[own][(now + 3) % quarters]);
            }
            const __m128i keyed = _mm_add_epi32(words[own][now], constants);
            cdgh[own] = _mm_sha256rnds2_epu32(cdgh[own], abef[own], keyed);
            abef[own] = _mm_sha256rnds2_epu32(abef[own], cdgh[own], _mm_shuffle_epi32(keyed, 0x0e));
        }
    }
    for (size_t own = 0; own < count; ++own) {
        states[own].abef = _mm_add_epi32(states[own].abef, abef[own]);
        states[own].cdgh = _mm_add_epi32(states[own].cdgh, cdgh[own]);
    }
}

bool hasInstructions()
{
    static const bool has = [] {
        unsigned int a = 0;
        unsigned int b = 0;
        unsigned int c = 0;
        unsigned int d = 0;
        constexpr unsigned int sse41 = 1U << 19;
        constexpr unsigned int ssse3 = 1U << 9;
        constexpr unsigned int sha = 1U << 29;
        if (!__get_cpuid(1, &a, &b, &c, &d) || (c & sse41) == 0 || (c & ssse3) == 0)
            return false;
        return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & sha) != 0;
    }();
    return has;
}

/// A text as blocks: what it has whole, then what is left, a one bit, zeros, and the number of bits.
class ShaBlocks
{
public:
    explicit ShaBlocks(QByteArrayView bytes)
        : m_bytes(bytes.data())
        , m_whole(static_cast<size_t>(bytes.size()) / blockSize)
    {
        const auto size = static_cast<size_t>(bytes.size());
        const size_t rest = size % blockSize;
        m_ends = rest + 1 + sizeof(quint64) <= blockSize ? 1 : 2;
        std::memset(m_end.data(), 0, m_ends * blockSize);
        if (rest > 0)
            std::memcpy(m_end.data(), m_bytes + m_whole * blockSize, rest);
        m_end[rest] = static_cast<char>(0x80);
        qToBigEndian(static_cast<quint64>(size) * 8, m_end.data() + m_ends * blockSize - sizeof(quint64));
    }
    [[nodiscard]] size_t count() const { return m_whole + m_ends; }
    [[nodiscard]] const char *at(size_t block) const
    {
        return block < m_whole ? m_bytes + block * blockSize : m_end.data() + (block - m_whole) * blockSize;
    }

private:
    const char *m_bytes;
    size_t m_whole;
    size_t m_ends = 1;
    std::array<char, 2 * blockSize> m_end; // as much as is used
};

ShaState startOfSha()
{
    // A … H at the start: 6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19
    return { _mm_set_epi32(0x6a09e667, int(0xbb67ae85), 0x510e527f, int(0x9b05688c)),
        _mm_set_epi32(0x3c6ef372, int(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19) };
}

std::array<quint8, 32> digestOf(const ShaState &state)
{
    std::array<quint32, 4> abef;
    std::array<quint32, 4> cdgh;
    _mm_storeu_si128(reinterpret_cast<__m128i *>(abef.data()), state.abef);
    _mm_storeu_si128(reinterpret_cast<__m128i *>(cdgh.data()), state.cdgh);
    const std::array<quint32, 8> letters { abef[3], abef[2], cdgh[3], cdgh[2], abef[1], abef[0], cdgh[1], cdgh[0] };
    std::array<quint8, 32> digest;
    for (size_t i = 0; i < letters.size(); ++i)
        qToBigEndian(letters[i], digest.data() + i * sizeof(quint32));
    return digest;
}

ShaState withBlocksFrom(ShaState state, const ShaBlocks &blocks, size_t first)
{
    std::array<ShaState, 1> one { state };
    for (size_t block = first; block < blocks.count(); ++block)
        addBlocks<1>(one, { blocks.at(block) });
    return one[0];
}

std::array<std::array<quint8, 32>, 2> sha256OfProcessor(QByteArrayView first, QByteArrayView second)
{
    const ShaBlocks own(first);
    const ShaBlocks other(second);
    std::array<ShaState, 2> states { startOfSha(), startOfSha() };
    const size_t together = std::min(own.count(), other.count());
    for (size_t block = 0; block < together; ++block)
        addBlocks<2>(states, { own.at(block), other.at(block) });
    return { digestOf(withBlocksFrom(states[0], own, together)), digestOf(withBlocksFrom(states[1], other, together)) };
}

#endif

} // namespace

std::array<quint8, 32> sha256(QByteArrayView bytes)
{
#ifdef COMPOSER_SHA_INSTRUCTIONS
    if (hasInstructions())
        return digestOf(withBlocksFrom(startOfSha(), ShaBlocks(bytes), 0));
#endif
    return sha256OfQt(bytes);
}

std::array<std::array<quint8, 32>, 2> sha256(QByteArrayView first, QByteArrayView second)
{
#ifdef COMPOSER_SHA_INSTRUCTIONS
    if (hasInstructions())
        return sha256OfProcessor(first, second);
#endif
    return { sha256OfQt(first), sha256OfQt(second) };
}

} // namespace composer
