#include "ui/models/copiedcells.h"

#include <QDataStream>
#include <QIODevice>

namespace composer {
namespace {

constexpr quint32 signature = 0x54434331; // TCC1
constexpr quint32 mostColumns = 16'384;
constexpr qint64 leastBytesOfText = 4;

void writeTexts(QDataStream &stream, const QList<QStringList> &rows, quint32 columns)
{
    for (const QStringList &row : rows) {
        for (quint32 column = 0; column < columns; ++column)
            stream << row.value(column);
    }
}

QList<QStringList> readTexts(QDataStream &stream, quint32 rows, quint32 columns)
{
    QList<QStringList> texts;
    texts.reserve(rows);
    for (quint32 row = 0; row < rows && stream.status() == QDataStream::Ok; ++row) {
        QStringList cells;
        cells.reserve(columns);
        for (quint32 column = 0; column < columns; ++column) {
            QString text;
            stream >> text;
            cells.append(text);
        }
        texts.append(cells);
    }
    return texts;
}

} // namespace

QByteArray writeCopiedCells(const ClipboardTable &table)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    const auto columns = static_cast<quint32>(table.columns.size());
    stream << signature << static_cast<quint32>(table.rows.size()) << columns;
    for (const CopiedColumn &column : table.columns)
        stream << column.key << static_cast<quint8>(column.kind);
    writeTexts(stream, table.rows, columns);
    writeTexts(stream, table.canonical, columns);
    return bytes;
}

std::optional<ClipboardTable> readCopiedCells(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 found = 0;
    quint32 rows = 0;
    quint32 columns = 0;
    stream >> found >> rows >> columns;
    const bool fits = columns > 0 && columns <= mostColumns && rows > 0
        && qint64(rows) * columns <= bytes.size() / leastBytesOfText;
    if (stream.status() != QDataStream::Ok || found != signature || !fits)
        return std::nullopt;
    ClipboardTable table;
    for (quint32 i = 0; i < columns; ++i) {
        CopiedColumn column;
        quint8 kind = 0;
        stream >> column.key >> kind;
        if (kind > static_cast<quint8>(ValueKind::Json))
            return std::nullopt;
        column.kind = static_cast<ValueKind>(kind);
        table.columns.append(column);
    }
    table.rows = readTexts(stream, rows, columns);
    table.canonical = readTexts(stream, rows, columns);
    if (stream.status() != QDataStream::Ok || !stream.atEnd())
        return std::nullopt;
    return table;
}

} // namespace composer
