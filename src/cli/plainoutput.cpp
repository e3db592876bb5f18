#include "cli/plainoutput.h"

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

bool steers(QChar c)
{
    const char16_t code = c.unicode();
    const bool isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
    const bool turns = code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
    return (isControl && code != u'\n' && code != u'\t') || turns;
}

QString escaped(QChar c)
{
    return u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
}

} // namespace

QString inOneLine(const QString &name)
{
    QString line;
    line.reserve(name.size());
    for (const QChar c : name) {
        const bool endsLine = c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x85)
            || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        line += endsLine ? escaped(c) : QString(c);
    }
    return line;
}

QString plainForTerminal(const QString &text)
{
    if (std::none_of(text.cbegin(), text.cend(), steers))
        return text;
    QString plain;
    plain.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isLineEnd = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (steers(c) && !isLineEnd)
            plain += escaped(c);
        else
            plain += c;
    }
    return plain;
}

PlainOutput::PlainOutput(QTextStream &stream)
    : m_stream(stream)
{
    setOpenMode(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 PlainOutput::readData(char *, qint64)
{
    return -1;
}

qint64 PlainOutput::writeData(const char *data, qint64 size)
{
    m_stream << plainForTerminal(m_decoder(QByteArrayView(data, size)));
    m_stream.flush();
    return m_stream.status() == QTextStream::Ok ? size : -1;
}

} // namespace composer
