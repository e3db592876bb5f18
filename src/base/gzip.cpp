#include "base/gzip.h"

#include <zlib.h>

namespace composer {

namespace {

constexpr qsizetype packedPiece = 256 * 1024;
constexpr int gzipWindow = 15 + 16; // zlib: +16 writes a gzip header, +32 reads one
constexpr int anyWindow = 15 + 32;
constexpr int memoryLevel = 8;

Bytef *bytesOf(char *bytes)
{
    return reinterpret_cast<Bytef *>(bytes);
}

} // namespace

struct GzipReader::State {
    explicit State(QIODevice &device)
        : packed(device)
    {
        inflateInit2(&stream, anyWindow);
    }
    ~State() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(State)

    QIODevice &packed;
    z_stream stream {};
    QByteArray piece = QByteArray(packedPiece, Qt::Uninitialized);
    bool ended = false;
    Status status = Status::Good;
    QString detail {};
};

GzipReader::GzipReader(QIODevice &packed)
    : m_state(std::make_unique<State>(packed))
{
}
GzipReader::~GzipReader() = default;

GzipReader::Status GzipReader::status() const
{
    return m_state->status;
}

QString GzipReader::detail() const
{
    return m_state->detail;
}

qsizetype GzipReader::read(char *into, qsizetype size)
{
    State &state = *m_state;
    if (state.status != Status::Good)
        return -1;
    z_stream &stream = state.stream;
    stream.next_out = bytesOf(into);
    stream.avail_out = static_cast<uInt>(size);
    while (stream.avail_out > 0) {
        if (stream.avail_in == 0) {
            const qint64 got = state.packed.read(state.piece.data(), state.piece.size());
            if (got < 0) {
                state.status = Status::DeviceFailed;
                state.detail = state.packed.errorString();
                return -1;
            }
            if (got == 0) {
                if (state.ended)
                    break;
                state.status = Status::Damaged;
                state.detail = QStringLiteral("the packed data ends too early");
                return -1;
            }
            stream.next_in = bytesOf(state.piece.data());
            stream.avail_in = static_cast<uInt>(got);
        }
        if (state.ended) { // zeros pad the file, as on a tape; anything else is the next part
            while (stream.avail_in > 0 && *stream.next_in == 0) {
                ++stream.next_in;
                --stream.avail_in;
            }
            if (stream.avail_in == 0)
                continue;
            inflateReset(&stream);
            state.ended = false;
        }
        const int done = inflate(&stream, Z_NO_FLUSH);
        if (done == Z_STREAM_END) {
            state.ended = true;
        } else if (done != Z_OK) {
            state.status = Status::Damaged;
            state.detail = QString::fromLatin1(stream.msg ? stream.msg : "zlib");
            return -1;
        }
    }
    return size - static_cast<qsizetype>(stream.avail_out);
}

struct GzipWriter::State {
    explicit State(QIODevice &device)
        : packed(device)
    {
        deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzipWindow, memoryLevel, Z_DEFAULT_STRATEGY);
    }
    ~State() { deflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(State)

    QIODevice &packed;
    z_stream stream {};
    QByteArray piece = QByteArray(packedPiece, Qt::Uninitialized);
};

GzipWriter::GzipWriter(QIODevice &packed)
    : m_state(std::make_unique<State>(packed))
{
}
GzipWriter::~GzipWriter() = default;

bool GzipWriter::deflateAll(QByteArrayView bytes, bool last)
{
    z_stream &stream = m_state->stream;
    stream.next_in = bytesOf(const_cast<char *>(bytes.data())); // zlib only reads it
    stream.avail_in = static_cast<uInt>(bytes.size());
    for (;;) {
        stream.next_out = bytesOf(m_state->piece.data());
        stream.avail_out = static_cast<uInt>(m_state->piece.size());
        const int done = deflate(&stream, last ? Z_FINISH : Z_NO_FLUSH);
        const qint64 size = m_state->piece.size() - static_cast<qint64>(stream.avail_out);
        if (m_state->packed.write(m_state->piece.constData(), size) != size)
            return false;
        if (last ? done == Z_STREAM_END : stream.avail_in == 0)
            return true;
        if (done != Z_OK)
            return false;
    }
}

bool GzipWriter::write(QByteArrayView bytes)
{
    return bytes.isEmpty() || deflateAll(bytes, false);
}

bool GzipWriter::finish()
{
    return deflateAll({}, true);
}

} // namespace composer
