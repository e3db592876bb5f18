#include "intake/filekind.h"

#include "detection/csvfile.h"

#include <QByteArray>

namespace composer {

namespace {

constexpr qsizetype headBytes = 64 * 1024;

/// In UTF-8, whatever it was.
QByteArray narrowed(QByteArrayView head)
{
    const auto encoding = wideEncodingOf(head);
    if (!encoding)
        return head.toByteArray();
    QStringDecoder decoder(*encoding);
    return QString(decoder(head)).toUtf8();
}

/// Behind a [: objects, lists, nothing, or null. Words and numbers in brackets stand above tables, too.
bool isListBeginning(QByteArrayView list)
{
    return list.isEmpty() || list.startsWith('{') || list.startsWith('[') || list.startsWith(']')
        || list.startsWith("null,") || list.startsWith("null]");
}

bool isJsonBeginning(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        head = head.sliced(3);
    head = head.trimmed();
    if (head.startsWith('\x1e')) // of a JSON text sequence
        head = head.sliced(1).trimmed();
    if (head.startsWith('{'))
        head = head.sliced(1).trimmed();
    else if (head.startsWith('['))
        return isListBeginning(head.sliced(1).trimmed());
    else
        return false;
    return head.isEmpty() || head.startsWith('"') || head.startsWith('}');
}

QByteArray headOf(const QString &path)
{
    auto file = CsvFile::open(path);
    if (!file)
        return {};
    QByteArray head(headBytes, Qt::Uninitialized);
    const auto got = file->read(head.data(), head.size());
    head.truncate(got ? *got : 0);
    return narrowed(head);
}

} // namespace

std::optional<QStringConverter::Encoding> wideEncodingOf(QByteArrayView head)
{
    const auto begins
        = [&](char first, char second) { return head.size() >= 2 && head[0] == first && head[1] == second; };
    if (begins('\xff', '\xfe') || begins('{', '\0') || begins('[', '\0'))
        return QStringConverter::Utf16LE;
    if (begins('\xfe', '\xff') || begins('\0', '{') || begins('\0', '['))
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

bool looksLikeJson(QByteArrayView head)
{
    return wideEncodingOf(head) ? isJsonBeginning(narrowed(head)) : isJsonBeginning(head);
}

FileKind fileKindOf(const QString &path)
{
    const QByteArray head = headOf(path);
    if (!looksLikeJson(head))
        return FileKind::Table;
    if (head.contains("\"timeline-composer-draft\""))
        return FileKind::Draft;
    if (head.contains("\"timeline-composer-mapping\""))
        return FileKind::Mapping;
    // Only a template has texts for the card; an event never does.
    if (head.contains("\"headerTemplate\"") || head.contains("\"detailTemplate\""))
        return FileKind::Template;
    const QByteArrayView values(head);
    const qsizetype tokens = values.indexOf("\"tokens\"");
    const bool isTokenList = tokens >= 0 && values.sliced(tokens + 8).trimmed().startsWith(':')
        && values.sliced(values.indexOf(':', tokens) + 1).trimmed().startsWith('[');
    return isTokenList ? FileKind::Template : FileKind::Table;
}

} // namespace composer
