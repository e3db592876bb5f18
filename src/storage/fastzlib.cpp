#include "storage/fastzlib.h"

#include <QtEndian>

#include <zlib.h>

namespace composer {

namespace {

/// zlib's, of one size of window.
class DeflateState
{
public:
    DeflateState(int windowBits, int memoryLevel)
        : m_isReady(
            deflateInit2(&m_stream, Z_BEST_SPEED, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY) == Z_OK)
    {
    }
    ~DeflateState()
    {
        if (m_isReady)
            deflateEnd(&m_stream);
    }
    DeflateState(const DeflateState &) = delete;
    DeflateState &operator=(const DeflateState &) = delete;

    /// Empty when there is no memory.
    [[nodiscard]] QByteArray pack(QByteArrayView bytes)
    {
        constexpr qsizetype sizeBytes = sizeof(quint32); // qUncompress() wants the size before
        if (!m_isReady || deflateReset(&m_stream) != Z_OK)
            return {};
        const uLong bound = deflateBound(&m_stream, static_cast<uLong>(bytes.size()));
        QByteArray packed(sizeBytes + static_cast<qsizetype>(bound), Qt::Uninitialized);
        qToBigEndian(static_cast<quint32>(bytes.size()), packed.data());
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib does not write there
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(packed.data() + sizeBytes);
        m_stream.avail_out = static_cast<uInt>(bound);
        if (deflate(&m_stream, Z_FINISH) != Z_STREAM_END)
            return {};
        packed.resize(sizeBytes + static_cast<qsizetype>(m_stream.total_out));
        return packed;
    }

private:
    z_stream m_stream {};
    bool m_isReady = false;
};

constexpr qsizetype smallPiece = 2'048;
constexpr int smallWindow = 11; // of 2 kB
constexpr int smallMemory = 3;
constexpr int usualWindow = 15;
constexpr int usualMemory = 8;

} // namespace

QByteArray packFast(QByteArrayView bytes)
{
    thread_local DeflateState forSmall(smallWindow, smallMemory);
    thread_local DeflateState forOthers(usualWindow, usualMemory);
    if (bytes.isEmpty())
        return qCompress(QByteArray(), Z_BEST_SPEED);
    return (bytes.size() <= smallPiece ? forSmall : forOthers).pack(bytes);
}

} // namespace composer
