// How fast CSV is parsed, beside libcsv and a bare count of newlines over the same bytes in the same run, and what an
// import of 100,000 and 1,000,000 rows costs. Writes its figures to argv[1]. With files behind it, imports those
// instead.
#include "csvsupport.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <utility>

extern "C" {
#include <csv.h>
}

using namespace composer;
using namespace composer::bench;
using namespace Qt::StringLiterals;

namespace {

void countCell(void *, size_t, void *cells)
{
    ++*static_cast<qint64 *>(cells);
}

void countRow(int, void *) { }

/// Resident memory of this program in bytes; 0 where the system does not say.
double residentBytes()
{
    QFile status(u"/proc/self/statm"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096;
}

class Bench
{
public:
    void parse();
    /// Preview, analysis and import of one file; seconds the import took.
    double importFile(const QString &path, const QString &name, double utf8Seconds = 0);
    double importText(const QByteArray &text, const char *codec, const QString &name, double utf8Seconds = 0);
    [[nodiscard]] bool report(const QString &path) const;

private:
    void add(const QString &name, double value, const QString &unit, const QString &reference = {},
        double referenceValue = 0)
    {
        m_figures.append(figure(name, value, unit, reference, referenceValue));
    }

    QJsonArray m_figures;
    double m_libcsvRate = 0; // bytes a second
};

void Bench::parse()
{
    const QByteArray text = makeCsv(1'000'000, Notes::Mixed);
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
        qFatal("the parsers disagree");
    add(u"CSV parse, one thread"_s, ours, u"s"_s, u"libcsv"_s, theirs);
    add(u"CSV parse, one thread"_s, ours, u"s"_s, u"newline count"_s, counting);
    add(u"CSV parse rate"_s, megabytes / ours, u"MB/s"_s, u"libcsv"_s, megabytes / theirs);
    m_libcsvRate = double(text.size()) / theirs;
}

double Bench::importFile(const QString &path, const QString &name, double utf8Seconds)
{
    QElapsedTimer timer;
    timer.start();
    const auto preview = previewCsv(path);
    const double previewing = double(timer.nsecsElapsed()) / 1e6;
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    const auto bytes = double(preview->fileSize);
    const double libcsv = m_libcsvRate > 0 ? bytes / m_libcsvRate : 0;
    std::optional<CsvAnalysis> analysis;
    const double analysing = best([&] { analysis = *analyseCsv(path, preview->reading, {}); });
    const ImportSettings settings = everyColumn(preview->reading, analysis->columns);
    std::optional<ImportResult> result;
    const double before = residentBytes();
    result = *importCsv(path, settings);
    const double grown = residentBytes() - before;
    const double importing = best([&] {
        result.reset();
        result = *importCsv(path, settings);
    });
    const auto rows = double(result->table.rowCount());
    add(u"CSV preview, "_s + name, previewing, u"ms"_s, u"to reach"_s, 50);
    add(u"CSV analysis, "_s + name, analysing, u"s"_s, u"libcsv, cut only"_s, libcsv);
    add(u"CSV import, "_s + name, importing, u"s"_s, utf8Seconds > 0 ? u"the same in UTF-8"_s : u"libcsv, cut only"_s,
        utf8Seconds > 0 ? utf8Seconds : libcsv);
    add(u"memory a row, "_s + name, double(result->table.memoryUse()) / rows, u"bytes"_s, u"bytes a row of the file"_s,
        bytes / rows);
    add(u"memory grown by the import, "_s + name, grown / 1e6, u"MB"_s, u"size of the file"_s, bytes / 1e6);
    std::printf("%s: %.0f rows, %lld not converted, %lld unreadable, %lld repeated, %s\n", qPrintable(name), rows,
        static_cast<long long>(result->notConverted), static_cast<long long>(result->unreadable),
        static_cast<long long>(result->duplicates), preview->reading.encoding.constData());
    return importing;
}

double Bench::importText(const QByteArray &text, const char *codec, const QString &name, double utf8Seconds)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"rows.csv"_s));
    const QByteArray bytes
        = QByteArrayView(codec) == "UTF-8" ? text : QByteArray(QStringEncoder(codec).encode(QString::fromUtf8(text)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    file.close();
    return importFile(file.fileName(), name, utf8Seconds);
}

bool Bench::report(const QString &path) const
{
    for (const QJsonValue value : m_figures) {
        const QJsonObject object = value.toObject();
        std::printf("%-58s %10.4g %-6s %-24s %8.3g\n", qPrintable(object[u"name"_s].toString()),
            object[u"value"_s].toDouble(), qPrintable(object[u"unit"_s].toString()),
            qPrintable(object[u"reference"_s].toString()), object[u"ratio"_s].toDouble());
    }
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(m_figures).toJson()) > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        return 64;
    Bench bench;
    if (argc > 2) {
        for (int i = 2; i < argc; ++i)
            bench.importFile(QString::fromLocal8Bit(argv[i]), QFileInfo(QString::fromLocal8Bit(argv[i])).fileName());
    } else {
        bench.parse();
        bench.importText(makeCsv(100'000, Notes::Mixed), "UTF-8", u"100,000 rows"_s);
        bench.importText(makeCsv(1'000'000, Notes::Mixed), "UTF-8", u"1,000,000 rows"_s);
        const QByteArray spanish = makeCsv(300'000, Notes::Spanish);
        bench.importText(
            spanish, "windows-1252", u"Windows-1252"_s, bench.importText(spanish, "UTF-8", u"Spanish UTF-8"_s));
        const QByteArray japanese = makeCsv(300'000, Notes::Japanese);
        bench.importText(japanese, "windows-31j", u"CP932"_s, bench.importText(japanese, "UTF-8", u"Japanese UTF-8"_s));
    }
    return bench.report(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
