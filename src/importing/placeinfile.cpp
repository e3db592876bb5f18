#include "importing/placeinfile.h"

#include <QCoreApplication>
#include <QLocale>

namespace composer {

namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(PlaceInFile)
};

} // namespace

qint64 placeInFile(const TableFile &file, const CsvReading &reading, const RecordLines &lines, qint32 record)
{
    if (!file.isConverted)
        return lines.lineOf(record);
    if (file.areLists)
        return record;
    return record + reading.dialect.skipLines + (reading.dialect.hasHeader ? 1 : 0); // a record for every row
}

QString spokenPlace(const TableFile &file, qint64 place)
{
    const QString number = QLocale().toString(place);
    if (!file.isConverted)
        return PlaceText::tr("line %1").arg(number);
    return (file.areLists ? PlaceText::tr("record %1") : PlaceText::tr("row %1")).arg(number);
}

} // namespace composer
