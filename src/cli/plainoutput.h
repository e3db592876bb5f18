#pragma once

#include <QIODevice>
#include <QString>
#include <QStringDecoder>
#include <QTextStream>

namespace composer {

/// Text that may hold a stranger's words, made safe for a terminal: what would steer it (escape sequences, bells, lone
/// carriage returns) or turn the reading direction stands there as \uXXXX, which is the same text in JSON.
[[nodiscard]] QString plainForTerminal(const QString &text);

/// A name, of a file or of anything else, in a sentence or a line of its own: what would end the line stands there as
/// \uXXXX too.
[[nodiscard]] QString inOneLine(const QString &name);

/// Everything that is written to it goes to `stream`, through plainForTerminal().
class PlainOutput final : public QIODevice
{
public:
    /// `stream` must outlive this.
    explicit PlainOutput(QTextStream &stream);
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QTextStream &m_stream;
    QStringDecoder m_decoder { QStringDecoder::Utf8 }; // a character may come in two pieces
};

} // namespace composer
