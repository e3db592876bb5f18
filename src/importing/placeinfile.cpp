#include "importing/placeinfile.h"

#include <QCoreApplication>
#include <QLocale>

namespace composer {

namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(PlaceInFile)
};

} // namespace

PlaceKind placeKindOf(const TableFile &file)
{
    return !file.isConverted ? PlaceKind::Line : file.areLists ? PlaceKind::Record : PlaceKind::SheetRow;
}

qint64 placeOf(PlaceKind kind, const CsvReading &reading, qint32 record, qint64 line)
{
    switch (kind) {
    case PlaceKind::Line:
        return line;
    case PlaceKind::SheetRow: // a record for every row
        return record + reading.dialect.skipLines + (reading.dialect.hasHeader ? 1 : 0);
    case PlaceKind::Record:
        return record;
    }
    Q_UNREACHABLE();
    return line;
}

qint64 placeInFile(const TableFile &file, const CsvReading &reading, const RecordLines &lines, qint32 record)
{
    const PlaceKind kind = placeKindOf(file);
    return placeOf(kind, reading, record, kind == PlaceKind::Line ? lines.lineOf(record) : 0);
}

namespace {

/// A line of the file itself, also where a CSV was made of it.
bool isLineOfFile(const TableFile &file, const UnreadableLine &line)
{
    return !file.isConverted || line.record == 0;
}

} // namespace

void placeUnreadable(const TableFile &file, const CsvReading &reading, QList<UnreadableLine> &lines)
{
    for (UnreadableLine &line : lines) {
        if (!isLineOfFile(file, line))
            line.line = placeInFile(file, reading, {}, line.record);
    }
}

QString unreadableText(const TableFile &file, const UnreadableLine &line)
{
    const QString number = QString::number(line.line);
    if (isLineOfFile(file, line))
        return PlaceText::tr("Line %1: %2").arg(number, line.reason);
    return (file.areLists ? PlaceText::tr("Record %1: %2") : PlaceText::tr("Row %1: %2")).arg(number, line.reason);
}

QString spokenPlace(const TableFile &file, const UnreadableLine &line)
{
    return isLineOfFile(file, line) ? spokenPlace(TableFile(), line.line) : spokenPlace(file, line.line);
}

QString spokenPlace(const TableFile &file, qint64 place)
{
    const QString number = QLocale().toString(place);
    if (!file.isConverted)
        return PlaceText::tr("line %1").arg(number);
    return (file.areLists ? PlaceText::tr("record %1") : PlaceText::tr("row %1")).arg(number);
}

} // namespace composer
