#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <string_view>

namespace composer {

/// SHA-256 over texts, each behind its length in bytes, so that no two lists of texts are hashed alike.
class SealedText
{
public:
    void add(std::string_view text)
    {
        constexpr qsizetype pieceBytes = 256 * 1024;
        m_bytes += QByteArray::number(qint64(text.size())) + ':';
        m_bytes.append(text.data(), qsizetype(text.size()));
        if (m_bytes.size() >= pieceBytes)
            flush();
    }
    void add(const QByteArray &utf8) { add(std::string_view(utf8.constData(), size_t(utf8.size()))); }
    void add(const QString &text) { add(text.toUtf8()); }
    void endLine() { m_bytes += '\n'; }
    /// In hex; once.
    [[nodiscard]] QByteArray digest()
    {
        flush();
        return m_hash.result().toHex();
    }

private:
    void flush()
    {
        m_hash.addData(m_bytes);
        m_bytes.clear();
    }

    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
    QByteArray m_bytes;
};

} // namespace composer
