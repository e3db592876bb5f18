// How fast CSV is parsed, beside libcsv and a bare count of newlines over the same bytes in the same run, and what an
// import of 100,000 and 1,000,000 rows costs. Writes its figures to argv[1]. With files behind it, imports those instead.
#include "csv/csvimport.h"

#include <QElapsedTimer>
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
using namespace Qt::StringLiterals;

namespace {

enum class Notes { Mixed, Spanish, Japanese };

QByteArray makeCsv(int rows, Notes kind)
{
    static const char *const notes[3][6] = {
        { "Customer upgraded after the spring campaign and asked about invoicing",
            "\"Tickets, invoices, and contracts were reviewed with the finance department\"",
            "\"Line one of the note\nline two of the note, with a comma\nand line three\"",
            "\"Said: \"\"call me later, please\"\" and left a voicemail\"", "日本語のメモ：デモを希望しています。", "" },
        { "Pidió un descuento del 15 %; volver a llamar mañana por la tarde",
            "\"Asistió al seminario, solicitó información adicional sobre precios\"", "\"Línea uno de la nota\nlínea dos; con coma, y más\"",
            "\"Dijo: \"\"llámame después\"\"; el año que viene decidirá\"", "Renovación firmada por 24 meses", "" },
        { "デモを希望しています。来月に連絡してください。", "能力開発、予算申請、表示設定の相談", "\"一行目のメモ\n二行目のメモ\"",
            "\"「前向きに検討する」と回答,要フォロー\"", "見積書を送付済み", "" } };
    static const char *const companies[3] = { "\"Acme, Inc.\"", "\"Muñoz, S.A.\"", "株式会社サンプル" };
    static const char *const states[] = { "registered", "attended", "left_early", "no_show" };
    const auto language = static_cast<size_t>(kind);
    QByteArray text("email,when,webinar,status,minutes,company,country,notes,event key,source,first name,last name\n");
    text.reserve(qsizetype(rows) * 230);
    quint32 random = 7;
    for (int i = 0; i < rows; ++i) {
        random = random * 1664525u + 1013904223u;
        char line[512];
        const int size = std::snprintf(line, sizeof line,
            "user%07d.%x@example%u.com,2026-%02u-%02uT%02u:%02u:%02uZ,\"Planning the spring launch, part %u\",%s,%u.%02u,"
            "%s,ES,%s,evt-%08x%08x,webinar,First%u,Last%u\n",
            i, random >> 8, (random >> 3) % 200, 1 + random % 12, 1 + (random >> 4) % 28, (random >> 9) % 24, (random >> 13) % 60,
            (random >> 19) % 60, (random >> 5) % 9, states[(random >> 7) % 4], (random >> 11) % 200, (random >> 2) % 100,
            companies[language], notes[language][(random >> 6) % 6], random, ~random, (random >> 5) % 30, (random >> 10) % 30);
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

/// A template with a token for every column that is no field of the event, by what the column holds, and a mapping of
/// all columns: nothing of the file is left out.
ImportSettings everyColumn(const CsvReading &reading, const QList<ColumnProfile> &columns)
{
    ImportSettings settings;
    settings.reading = reading;
    settings.zone = QTimeZone::utc();
    bool hasEmail = false;
    bool hasTime = false;
    for (int i = 0; i < columns.size(); ++i) {
        const ColumnProfile &column = columns[i];
        MappingLine line;
        line.columns = { i };
        line.number = column.number;
        line.dateOrder = column.dateOrder;
        if (!std::exchange(hasEmail, hasEmail || column.shareOf(column.emails) > 0.9)) {
            if (hasEmail) {
                line.target = fieldKey(EventField::Email, settings.eventTemplate);
                settings.mapping.lines.append(line);
                continue;
            }
        }
        if (!std::exchange(hasTime, hasTime || column.shareOf(column.dates) > 0.9)) {
            if (hasTime) {
                line.target = fieldKey(EventField::Timestamp, settings.eventTemplate);
                settings.mapping.lines.append(line);
                continue;
            }
        }
        Token token;
        token.name = u"t%1"_s.arg(i);
        token.label = column.header;
        if (column.shareOf(column.numbers) > 0.9) {
            token.type = TokenType::Number;
        } else if (!column.distinct.isEmpty() && column.distinct.size() <= 8) {
            token.type = TokenType::Enumeration;
            for (const QString &value : column.distinct)
                token.options.append({ value, value });
        }
        settings.eventTemplate.tokens.append(token);
        line.target = u"tokens."_s + token.name;
        settings.mapping.lines.append(line);
    }
    return settings;
}

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
    void add(const QString &name, double value, const QString &unit, const QString &reference = {}, double referenceValue = 0)
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
    add(u"memory a row, "_s + name, double(result->table.memoryUse()) / rows, u"bytes"_s, u"bytes a row of the file"_s, bytes / rows);
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
    const QByteArray bytes = QByteArrayView(codec) == "UTF-8" ? text : QByteArray(QStringEncoder(codec).encode(QString::fromUtf8(text)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
    file.close();
    return importFile(file.fileName(), name, utf8Seconds);
}

bool Bench::report(const QString &path) const
{
    for (const QJsonValue value : m_figures) {
        const QJsonObject object = value.toObject();
        std::printf("%-58s %10.4g %-6s %-24s %8.3g\n", qPrintable(object[u"name"_s].toString()), object[u"value"_s].toDouble(),
            qPrintable(object[u"unit"_s].toString()), qPrintable(object[u"reference"_s].toString()), object[u"ratio"_s].toDouble());
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
        bench.importText(spanish, "windows-1252", u"Windows-1252"_s, bench.importText(spanish, "UTF-8", u"Spanish UTF-8"_s));
        const QByteArray japanese = makeCsv(300'000, Notes::Japanese);
        bench.importText(japanese, "windows-31j", u"CP932"_s, bench.importText(japanese, "UTF-8", u"Japanese UTF-8"_s));
    }
    return bench.report(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
