#include "app/draftimports.h"

#include "storage/draftstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct DraftImports {
    Q_DECLARE_TR_FUNCTIONS(DraftImports)
};

/// What is counted in the file that a person has, by its name in the draft; in drafts of earlier versions there is
/// none.
constexpr std::array placeNames { "line"_L1, "sheetRow"_L1, "record"_L1 }; // by PlaceKind

QByteArray readingToJson(const ImportSource &source)
{
    const CsvReading &reading = source.reading;
    return QJsonDocument(
        QJsonObject { { u"encoding"_s, QString::fromLatin1(reading.encoding) },
            { u"delimiter"_s, QString(QLatin1Char(reading.dialect.delimiter)) },
            { u"quote"_s, reading.dialect.quote ? QString(QLatin1Char(reading.dialect.quote)) : QString() },
            { u"skipLines"_s, reading.dialect.skipLines }, { u"hasHeader"_s, reading.dialect.hasHeader },
            { u"hasUnnamedFirst"_s, reading.dialect.hasUnnamedFirst },
            { u"quotesAfterBlanks"_s, reading.dialect.quotesAfterBlanks },
            { u"backslashQuotes"_s, reading.dialect.backslashQuotes }, { u"leastCells"_s, reading.leastCells },
            { u"emptyEnds"_s, reading.hasEmptyEnds },
            { u"places"_s, QString(placeNames[static_cast<size_t>(source.places)]) },
            { u"zone"_s, QString::fromLatin1(source.zone) } })
        .toJson(QJsonDocument::Compact);
}

PlaceKind placesFromJson(const QByteArray &json)
{
    const QString name = QJsonDocument::fromJson(json)["places"_L1].toString();
    const auto found = std::find(placeNames.begin(), placeNames.end(), name);
    return found == placeNames.end() ? PlaceKind::Line : static_cast<PlaceKind>(found - placeNames.begin());
}

CsvReading readingFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto byteOf = [&](const QString &key) {
        const QByteArray text = object[key].toString().toLatin1();
        return text.isEmpty() ? '\0' : text.front();
    };
    CsvReading reading;
    reading.encoding = object["encoding"_L1].toString().toLatin1();
    reading.dialect.delimiter = byteOf(u"delimiter"_s);
    reading.dialect.quote = byteOf(u"quote"_s);
    reading.dialect.skipLines = object["skipLines"_L1].toInt();
    reading.dialect.hasHeader = object["hasHeader"_L1].toBool(true);
    reading.dialect.hasUnnamedFirst = object["hasUnnamedFirst"_L1].toBool();
    reading.dialect.quotesAfterBlanks = object["quotesAfterBlanks"_L1].toBool();
    reading.dialect.backslashQuotes = object["backslashQuotes"_L1].toBool();
    reading.leastCells = object["leastCells"_L1].toInt();
    reading.hasEmptyEnds = object["emptyEnds"_L1].toBool(true); // as it was before
    return reading;
}

} // namespace

std::optional<ImportSource> keptImport(
    DraftStore &store, const QString &folder, const QString &draftId, int number, const EventTemplate &eventTemplate)
{
    const auto kept = store.keptFile(draftId, number);
    if (!kept)
        return std::nullopt;
    const QString name = QFileInfo(kept->originalName).fileName(); // it may come from somebody's draft file
    const QString path = folder + u"/%1-%2-%3"_s.arg(draftId).arg(number).arg(name);
    QDir().mkpath(folder);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(kept->bytes) != kept->bytes.size())
        return std::nullopt;
    file.close();
    ImportSource source;
    source.path = path;
    source.reading = readingFromJson(kept->dialectJson);
    source.places = placesFromJson(kept->dialectJson);
    source.zone = QJsonDocument::fromJson(kept->dialectJson)["zone"_L1].toString().toLatin1();
    source.import = number;
    CsvOverrides overrides;
    overrides.encoding = source.reading.encoding;
    overrides.delimiter = source.reading.dialect.delimiter;
    overrides.quote = source.reading.dialect.quote;
    overrides.hasHeader = source.reading.dialect.hasHeader;
    overrides.skipLines = source.reading.dialect.skipLines;
    const auto preview = previewCsv(path, overrides);
    if (!preview)
        return std::nullopt;
    const auto mapping = parseMapping(kept->mappingJson, preview->headers, eventTemplate);
    if (!mapping)
        return std::nullopt;
    source.mapping = *mapping;
    return source;
}

Result<void> keepImport(
    DraftStore &store, const QString &draftId, const ImportSource &source, const EventTemplate &eventTemplate)
{
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileError,
            DraftImports::tr("No copy of %1 could be kept; keep the file where it is until the outcome CSV is saved.")
                .arg(QFileInfo(source.path).fileName()),
            file.errorString());
    const QByteArray bytes = file.readAll();
    if (!source.isThere())
        return fail(ErrorCode::ChangedElsewhere,
            DraftImports::tr(
                "%1 was changed since it was imported: no copy of it could be kept. An outcome CSV of this "
                "draft will not have its columns; save one with what it has, or import the file anew.")
                .arg(QFileInfo(source.path).fileName()));
    return store.keepFile(draftId, source.import,
        { QFileInfo(source.path).fileName(), bytes, readingToJson(source),
            mappingToKeep(source.mapping, eventTemplate) });
}

} // namespace composer
