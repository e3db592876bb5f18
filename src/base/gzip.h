#pragma once

#include <QIODevice>

#include <memory>

namespace composer {

/// Unpacks a gzip'd stream piece by piece; several packed parts in a row are one.
class GzipReader
{
public:
    enum class Status : quint8 { Good, Damaged, DeviceFailed };

    /// `packed` stays the caller's.
    explicit GzipReader(QIODevice &packed);
    ~GzipReader();
    Q_DISABLE_COPY_MOVE(GzipReader)

    /// Bytes read, 0 at the end, -1 when it cannot go on: see status().
    [[nodiscard]] qsizetype read(char *into, qsizetype size);
    [[nodiscard]] Status status() const;
    [[nodiscard]] QString detail() const; ///< technical

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Packs a stream as gzip does, fast rather than small.
class GzipWriter
{
public:
    explicit GzipWriter(QIODevice &packed);
    ~GzipWriter();
    Q_DISABLE_COPY_MOVE(GzipWriter)

    /// False when the device takes no more: see its errorString().
    [[nodiscard]] bool write(QByteArrayView bytes);
    /// Writes what is left; nothing may come after.
    [[nodiscard]] bool finish();

private:
    struct State;
    [[nodiscard]] bool deflateAll(QByteArrayView bytes, bool last);
    std::unique_ptr<State> m_state;
};

} // namespace composer
