// How fast CSV is parsed, beside libcsv and a bare count of newlines over the same bytes in the same run, and what an
// import of 100,000 and 1,000,000 rows costs. Writes its figures to argv[1].
#include "csv/csvimport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

extern "C" {
#include <csv.h>
}

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

QByteArray makeCsv(int rows)
{
    static const char *const notes[] = { "Customer upgraded after the spring campaign and asked about invoicing",
        "\"Tickets, invoices, and contracts were reviewed with the finance department\"",
        "\"Line one of the note\nline two of the note, with a comma\nand line three\"",
        "\"Said: \"\"call me later, please\"\" and left a voicemail\"", "日本語のメモ：デモを希望しています。", "" };
    static const char *const states[] = { "registered", "attended", "left_early", "no_show" };
    QByteArray text("email,when,webinar,status,minutes,company,country,notes,event key,source\n");
    text.reserve(qsizetype(rows) * 210);
    quint32 random = 7;
    for (int i = 0; i < rows; ++i) {
        random = random * 1664525u + 1013904223u;
        char line[512];
        const int size = std::snprintf(line, sizeof line,
            "user%07d.%x@example%u.com,2026-%02u-%02uT%02u:%02u:%02uZ,\"Planning the spring launch, part %u\",%s,%u.%02u,"
            "\"Acme, Inc.\",ES,%s,evt-%08x%08x,webinar\n",
            i, random >> 8, (random >> 3) % 200, 1 + random % 12, 1 + (random >> 4) % 28, (random >> 9) % 24, (random >> 13) % 60,
            (random >> 19) % 60, (random >> 5) % 9, states[(random >> 7) % 4], (random >> 11) % 200, (random >> 2) % 100,
            notes[(random >> 6) % 6], random, ~random);
        text.append(line, size);
    }
    return text;
}

double best(const auto &work)
{
    double seconds = 1e9;
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        seconds = std::min(seconds, double(timer.nsecsElapsed()) / 1e9);
    }
    return seconds;
}

QJsonObject figure(const QString &name, double value, const QString &unit, const QString &reference = {}, double referenceValue = 0)
{
    QJsonObject object { { u"name"_s, name }, { u"value"_s, value }, { u"unit"_s, unit } };
    if (referenceValue > 0) {
        object[u"reference"_s] = reference;
        object[u"referenceValue"_s] = referenceValue;
        object[u"ratio"_s] = value / referenceValue;
    }
    return object;
}

void countCell(void *, size_t, void *cells)
{
    ++*static_cast<qint64 *>(cells);
}

void countRow(int, void *) { }

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        return 64;
    QFile templateFile(QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json"));
    if (!templateFile.open(QIODevice::ReadOnly))
        return 1;
    const EventTemplate eventTemplate = parseEventTemplate(templateFile.readAll()).value();
    QJsonArray figures;

    QByteArray text = makeCsv(1'000'000);
    const double megabytes = double(text.size()) / 1e6;
    qint64 ourCells = 0;
    const double ours = best([&] {
        ourCells = 0;
        CsvParser parser({});
        constexpr qsizetype chunk = 256 * 1024;
        for (qsizetype at = 0; at < text.size(); at += chunk) {
            const qsizetype size = std::min(chunk, text.size() - at);
            parser.append({ text.constData() + at, size_t(size) });
            while (const CsvRecord *record = parser.next())
                ourCells += record->size();
        }
        parser.finish();
        while (const CsvRecord *record = parser.next())
            ourCells += record->size();
    });
    qint64 theirCells = 0;
    const double theirs = best([&] {
        theirCells = 0;
        csv_parser parser;
        csv_init(&parser, 0);
        csv_parse(&parser, text.constData(), size_t(text.size()), countCell, countRow, &theirCells);
        csv_fini(&parser, countCell, countRow, &theirCells);
        csv_free(&parser);
    });
    qint64 newlines = 0;
    const double counting = best([&] { newlines = std::count(text.cbegin(), text.cend(), '\n'); });
    std::printf("%.0f MB, %lld cells (libcsv %lld), %lld newlines\n", megabytes, static_cast<long long>(ourCells),
        static_cast<long long>(theirCells), static_cast<long long>(newlines));
    if (ourCells != theirCells)
        return 1;
    figures.append(figure(u"CSV parse, one thread"_s, ours, u"s"_s, u"libcsv"_s, theirs));
    figures.append(figure(u"CSV parse, one thread"_s, ours, u"s"_s, u"newline count"_s, counting));
    figures.append(figure(u"CSV parse rate"_s, megabytes / ours, u"MB/s"_s, u"libcsv"_s, megabytes / theirs));

    QTemporaryDir folder;
    const auto importRows = [&](const QByteArray &bytes, const QString &name) {
        QFile file(folder.filePath(u"rows.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return;
        file.close();
        const auto preview = previewCsv(file.fileName());
        double analysing = 0;
        QElapsedTimer timer;
        timer.start();
        const auto analysis = analyseCsv(file.fileName(), preview->reading, {});
        analysing = double(timer.nsecsElapsed()) / 1e9;
        ImportSettings settings;
        settings.reading = preview->reading;
        settings.eventTemplate = eventTemplate;
        settings.mapping = autoMap(eventTemplate, analysis->columns);
        settings.zone = QTimeZone::utc();
        timer.start();
        const auto result = importCsv(file.fileName(), settings);
        const double importing = double(timer.nsecsElapsed()) / 1e9;
        const auto rows = double(result->table.rowCount());
        figures.append(figure(u"CSV analysis, "_s + name, analysing, u"s"_s));
        figures.append(figure(u"CSV import, "_s + name, importing, u"s"_s, u"newline count"_s,
            counting * double(bytes.size()) / double(text.size())));
        figures.append(figure(u"memory a row, "_s + name, double(result->table.memoryUse()) / rows, u"bytes"_s, u"bytes a row of the file"_s,
            double(bytes.size()) / rows));
        timer.start();
        (void)previewCsv(file.fileName());
        figures.append(figure(u"CSV preview, "_s + name, double(timer.nsecsElapsed()) / 1e6, u"ms"_s));
    };
    importRows(makeCsv(100'000), u"100,000 rows"_s);
    importRows(text, u"1,000,000 rows"_s);

    for (const QJsonValue value : figures) {
        const QJsonObject object = value.toObject();
        std::printf("%-36s %10.4g %-6s %-24s %8.3g\n", qPrintable(object[u"name"_s].toString()), object[u"value"_s].toDouble(),
            qPrintable(object[u"unit"_s].toString()), qPrintable(object[u"reference"_s].toString()), object[u"ratio"_s].toDouble());
    }
    QFile out(QString::fromLocal8Bit(argv[1]));
    if (!out.open(QIODevice::WriteOnly))
        return 1;
    out.write(QJsonDocument(figures).toJson());
    return 0;
}
