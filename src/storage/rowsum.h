#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>
#include <QtEndian>

namespace composer {

/// The checksum of one row of the ledger: the first 8 bytes of Blake2b-256 over its values in their order, each with
/// its length before it. Written with the row, looked at wherever the row is read.
class RowSum
{
public:
    RowSum &operator<<(QByteArrayView bytes)
    {
        *this << qint64(bytes.size());
        m_hash.addData(bytes);
        return *this;
    }
    /// A value that comes in pieces: its size first, by `<<`.
    RowSum &addPiece(QByteArrayView bytes)
    {
        m_hash.addData(bytes);
        return *this;
    }
    RowSum &operator<<(const QByteArray &bytes) { return *this << QByteArrayView(bytes); }
    RowSum &operator<<(const QString &text) { return *this << QByteArrayView(text.toUtf8()); }
    RowSum &operator<<(qint64 number)
    {
        number = qToLittleEndian(number);
        m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&number), sizeof number));
        return *this;
    }
    RowSum &operator<<(int number) { return *this << qint64(number); }
    [[nodiscard]] QByteArray value() const { return m_hash.result().first(8); }

private:
    QCryptographicHash m_hash { QCryptographicHash::Blake2b_256 };
};

} // namespace composer
