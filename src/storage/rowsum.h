#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <QtEndian>

#include <array>
#include <cstring>
#include <optional>

namespace composer {

/// The checksum of one row of the ledger: the first 8 bytes of Blake2b-256 over its values in their order, each with
/// its length before it. Written with the row, looked at wherever the row is read: short rows, a million at a time, are
/// put together first and hashed without making anything.
class RowSum
{
public:
    RowSum &operator<<(QByteArrayView bytes)
    {
        *this << qint64(bytes.size());
        return addPiece(bytes);
    }
    /// A value that comes in pieces: its size first, by `<<`.
    RowSum &addPiece(QByteArrayView bytes)
    {
        const auto size = static_cast<size_t>(bytes.size());
        if (!m_long && m_size + size <= m_short.size()) {
            if (size > 0)
                std::memcpy(m_short.data() + m_size, bytes.data(), size);
            m_size += size;
            return *this;
        }
        if (!m_long) {
            m_long.emplace(QCryptographicHash::Blake2b_256);
            m_long->addData(begun());
        }
        m_long->addData(bytes);
        return *this;
    }
    RowSum &operator<<(const QByteArray &bytes) { return *this << QByteArrayView(bytes); }
    RowSum &operator<<(const QString &text)
    {
        return text.isEmpty() ? *this << qint64(0) : *this << QByteArrayView(text.toUtf8());
    }
    RowSum &operator<<(qint64 number)
    {
        number = qToLittleEndian(number);
        return addPiece(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
    }
    RowSum &operator<<(int number) { return *this << qint64(number); }
    [[nodiscard]] QByteArray value() const
    {
        constexpr qsizetype kept = 8;
        if (m_long)
            return m_long->result().first(kept);
        thread_local QCryptographicHash hash(QCryptographicHash::Blake2b_256);
        hash.reset();
        hash.addData(begun());
        return hash.resultView().first(kept).toByteArray();
    }

private:
    [[nodiscard]] QByteArrayView begun() const { return { m_short.data(), static_cast<qsizetype>(m_size) }; }

    std::array<char, 512> m_short; // what came until now, while it fits
    size_t m_size = 0;
    std::optional<QCryptographicHash> m_long;
};

} // namespace composer
