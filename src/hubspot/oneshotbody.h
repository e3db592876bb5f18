#pragma once

#include <QByteArray>
#include <QIODevice>

namespace composer {

/// A request body that can be read once. QNetworkAccessManager sends a POST again by itself when a connection drops,
/// whatever the method: 60 POSTs to a server that drops every second one arrived 114 times. A body that knows its size
/// but refuses to go back after its first byte stops that: the reply fails with ContentReSendError instead. (A QBuffer
/// would not do, it is short-cut to its bytes.)
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject *parent = nullptr);

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    [[nodiscard]] bool atEnd() const override { return m_taken >= m_bytes.size(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_taken; }
    bool seek(qint64 position) override;
    bool reset() override;

    /// Whether a byte was ever handed out: if not, nothing of the body can have left.
    [[nodiscard]] bool wasTouched() const { return m_taken > 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 maximum) override;

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

} // namespace composer
