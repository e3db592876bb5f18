#include "base/sha256.h"

#include <QCryptographicHash>
#include <QtEndian>

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

__attribute__((target("sha,sse4.1,ssse3"))) void addBlock(ShaState &state, const char *block)
{
    const __m128i swap = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
    __m128i words[4]; // std::array would lose their alignment
    for (size_t i = 0; i < std::size(words); ++i)
        words[i] = _mm_shuffle_epi8(_mm_loadu_si128(reinterpret_cast<const __m128i *>(block) + i), swap);
    __m128i abef = state.abef;
    __m128i cdgh = state.cdgh;
    for (size_t quarter = 0; quarter < rounds.size() / 4; ++quarter) {
        const size_t own = quarter % 4;
        if (quarter >= 4) { // the next four words, of the sixteen before
            const __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(words[own], words[(own + 1) % 4]),
                _mm_alignr_epi8(words[(own + 3) % 4], words[(own + 2) % 4], 4));
            words[own] = _mm_sha256msg2_epu32(sum, words[(own + 3) % 4]);
        }
        const __m128i keyed
            = _mm_add_epi32(words[own], _mm_load_si128(reinterpret_cast<const __m128i *>(rounds.data() + quarter * 4)));
        cdgh = _mm_sha256rnds2_epu32(cdgh, abef, keyed);
        abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(keyed, 0x0e));
    }
    state.abef = _mm_add_epi32(state.abef, abef);
    state.cdgh = _mm_add_epi32(state.cdgh, cdgh);
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

std::array<quint8, 32> sha256OfProcessor(QByteArrayView bytes)
{
    // A … H at the start: 6a09e667 bb67ae85 3c6ef372 a54ff53a 510e527f 9b05688c 1f83d9ab 5be0cd19
    ShaState state { _mm_set_epi32(0x6a09e667, int(0xbb67ae85), 0x510e527f, int(0x9b05688c)),
        _mm_set_epi32(0x3c6ef372, int(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19) };
    const auto size = static_cast<size_t>(bytes.size());
    const size_t whole = size / blockSize * blockSize;
    for (size_t at = 0; at < whole; at += blockSize)
        addBlock(state, bytes.data() + at);
    // What is left, a one bit, zeros, and the number of bits at the end of the last block.
    std::array<char, 2 * blockSize> last {};
    const size_t rest = size - whole;
    if (rest > 0)
        std::memcpy(last.data(), bytes.data() + whole, rest);
    last[rest] = static_cast<char>(0x80);
    const size_t end = rest + 1 + sizeof(quint64) <= blockSize ? blockSize : 2 * blockSize;
    qToBigEndian(static_cast<quint64>(size) * 8, last.data() + end - sizeof(quint64));
    for (size_t at = 0; at < end; at += blockSize)
        addBlock(state, last.data() + at);

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

#endif

} // namespace

std::array<quint8, 32> sha256(QByteArrayView bytes)
{
#ifdef COMPOSER_SHA_INSTRUCTIONS
    if (hasInstructions())
        return sha256OfProcessor(bytes);
#endif
    return sha256OfQt(bytes);
}

} // namespace composer
