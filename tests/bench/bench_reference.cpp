// The import of a million rows beside DuckDB (read_csv_auto into a table, 2 threads) and the parser beside PapaParse,
// on the same file, turn by turn; and what the other doors cost beside DuckDB's: gzip'd CSV, JSON lines, a JSON array,
// and with --large a CSV file of five million rows; a workbook beside SheetJS. COMPOSER_REFERENCES names a folder where
// npm has put them; without it there is nothing to compare and the list of figures stays empty. Writes its figures to
// argv[1].
#include "base/gzip.h"
#include "base/memorysteps.h"
#include "csvsupport.h"
#include "intake/tablefile.h"
#include "validation/eventcheck.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace composer;
using namespace composer::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowsOfFile = 1'000'000;

/// A number of /proc/self/status, in megabytes; 0 where there is none.
double memoryOf(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void runNode(QProcess &node, const QString &script, const QStringList &arguments)
{
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, QStringList { QStringLiteral(REFERENCE_DIR "/") + script } + arguments);
    if (!node.waitForFinished(900'000) || node.exitCode() != 0)
        qFatal("node %s does not run", qPrintable(script));
}

/// Seconds that a reference says it took; and megabytes, where it knows.
double askReference(const QString &script, const QString &path, int rows = rowsOfFile, double *megabytes = nullptr)
{
    QProcess node;
    runNode(node, script, { path });
    const QByteArrayList said = node.readAllStandardOutput().simplified().split(' ');
    if (said.size() < 2 || said.at(1).toInt() != rows)
        qFatal("%s read %s rows", qPrintable(script), said.value(1).constData());
    if (megabytes)
        *megabytes = said.value(2).toDouble();
    return said.at(0).toDouble();
}

double secondsOf(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The same events as objects, one a line or in an array.
QByteArray makeJson(int rows, bool isArray)
{
    QByteArray text(isArray ? "[" : "");
    text.reserve(qsizetype(rows) * 330);
    quint32 random = 7;
    for (int i = 0; i < rows; ++i) {
        random = random * 1664525u + 1013904223u;
        char line[512];
        const int size = std::snprintf(line, sizeof line,
            "%s{\"email\":\"user%07d.%x@example%u.com\",\"when\":\"2026-%02u-%02uT%02u:%02u:%02uZ\",\"webinar\":"
            "\"Planning "
            "the spring launch, part %u\",\"minutes\":%u.%02u,\"company\":\"Mu\u00f1oz \\\"SA\\\"\",\"country\":\"ES\","
            "\"notes\":\"Line one\\nline two, with a comma\",\"event key\":\"evt-%08x%08x\",\"first "
            "name\":\"First%u\"}\n",
            isArray && i > 0 ? "," : "", i, random >> 8, (random >> 3) % 200, 1 + random % 12, 1 + (random >> 4) % 28,
            (random >> 9) % 24, (random >> 13) % 60, (random >> 19) % 60, (random >> 5) % 9, (random >> 11) % 200,
            (random >> 2) % 100, random, ~random, (random >> 5) % 30);
        text.append(line, size);
    }
    return isArray ? text.append("]\n") : text;
}

void writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file cannot be written");
}

void writePacked(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the file cannot be written");
    GzipWriter writer(file);
    if (!writer.write(bytes) || !writer.finish())
        qFatal("the file cannot be written");
}

/// From the file to the table of events, whatever the file is.
double secondsThroughTheDoor(const QString &path, int rows)
{
    return secondsOf([&] {
        const auto table = openTableFile(path);
        if (!table)
            qFatal("%s", qPrintable(table.error().message));
        const auto preview = previewCsv(table->path, table->reading);
        const auto analysis = analyseCsv(table->path, preview->reading, {});
        const auto imported = importCsv(table->path, everyColumn(preview->reading, analysis->columns));
        if (!imported || imported->table.rowCount() != rows)
            qFatal("the import has other rows");
    });
}

/// The most memory that a program needs for that, in megabytes: a process of its own, as DuckDB has one, since what an
/// earlier reading left in the heap would hide it.
double megabytesOfTheDoor(const QString &path, int rows)
{
    QProcess own;
    own.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    own.start(QCoreApplication::applicationFilePath(), { u"--door"_s, path, QString::number(rows) });
    if (!own.waitForFinished(900'000) || own.exitCode() != 0)
        qFatal("the door does not open by itself");
    return own.readAllStandardOutput().split(' ').first().toDouble();
}

struct Reference {
    QString script = u"duckdb.mjs"_s;
    QString name = u"DuckDB, 2 threads"_s;
};

void addDoor(
    QJsonArray &figures, const QString &name, const QString &path, int rows, const Reference &reference = Reference())
{
    double own = 1e9;
    double ownMegabytes = 1e9;
    double other = 1e9;
    double otherMegabytes = 1e9;
    for (int round = 0; round < 3; ++round) {
        double megabytes = 0;
        other = std::min(other, askReference(reference.script, path, rows, &megabytes));
        otherMegabytes = std::min(otherMegabytes, megabytes);
        own = std::min(own, secondsThroughTheDoor(path, rows));
        ownMegabytes = std::min(ownMegabytes, megabytesOfTheDoor(path, rows));
    }
    figures.append(figure(name, own, u"s"_s, reference.name, other));
    figures.append(figure(name + u", memory"_s, ownMegabytes, u"MB"_s, reference.name, otherMegabytes));
}

/// The doors beside that of plain CSV.
void measureDoors(const QTemporaryDir &folder, bool isLarge, QJsonArray &figures)
{
    const QString packed = folder.filePath(u"rows.csv.gz"_s);
    writePacked(packed, makeCsv(rowsOfFile, Notes::Mixed));
    addDoor(figures, u"gzip'd CSV of 1,000,000 rows, with analysis"_s, packed, rowsOfFile);
    const QString lines = folder.filePath(u"rows.jsonl"_s);
    writeAll(lines, makeJson(rowsOfFile, false));
    addDoor(figures, u"JSON lines, 1,000,000 rows, with analysis"_s, lines, rowsOfFile);
    const QString array = folder.filePath(u"rows.json"_s);
    writeAll(array, makeJson(rowsOfFile, true));
    addDoor(figures, u"JSON array, 1,000,000 rows, with analysis"_s, array, rowsOfFile);
    constexpr int rowsOfBook = 100'000;
    const QString book = folder.filePath(u"rows.xlsx"_s);
    QProcess node;
    runNode(node, u"sheetjs.mjs"_s, { book, QString::number(rowsOfBook) });
    addDoor(
        figures, u"workbook of 100,000 rows, with analysis"_s, book, rowsOfBook, { u"sheetjs.mjs"_s, u"SheetJS"_s });
    if (!isLarge)
        return;
    constexpr int rowsOfLarge = 5'000'000;
    const QString large = folder.filePath(u"large.csv"_s);
    writeAll(large, makeCsv(rowsOfLarge, Notes::Mixed));
    addDoor(figures, u"CSV of 5,000,000 rows, with analysis"_s, large, rowsOfLarge);
    const auto preview = previewCsv(large);
    const auto analysis = analyseCsv(large, preview->reading, {});
    const ImportSettings settings = everyColumn(preview->reading, analysis->columns);
    double importing = 1e9;
    double duckdb = 1e9;
    for (int round = 0; round < 3; ++round) {
        duckdb = std::min(duckdb, askReference(u"duckdb.mjs"_s, large, rowsOfLarge));
        importing = std::min(importing, secondsOf([&] {
            if (const auto imported = importCsv(large, settings);
                !imported || imported->table.rowCount() != rowsOfLarge)
                qFatal("the import has other rows");
        }));
    }
    figures.append(figure(u"import of 5,000,000 rows"_s, importing, u"s"_s, u"DuckDB, 2 threads"_s, duckdb));
}

} // namespace

int main(int argc, char *argv[])
{
    takeMemoryInLargeSteps(); // as the programs do
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        return 64;
    if (argc == 4 && QByteArrayView(argv[1]) == "--door") {
        const double before = memoryOf("VmRSS:");
        const double seconds = secondsThroughTheDoor(QString::fromLocal8Bit(argv[2]), QByteArrayView(argv[3]).toInt());
        std::printf("%.1f megabytes, %.3f seconds\n", memoryOf("VmHWM:") - before, seconds);
        return 0;
    }
    QJsonArray figures;
    if (qEnvironmentVariableIsEmpty("COMPOSER_REFERENCES")) {
        std::printf("npm's references are not here: nothing compared\n");
    } else {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"rows.csv"_s));
        const QByteArray text = makeCsv(rowsOfFile, Notes::Mixed);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the file cannot be written");
        file.close();
        const auto preview = previewCsv(file.fileName());
        const auto analysis = analyseCsv(file.fileName(), preview->reading, {});
        const ImportSettings settings = everyColumn(preview->reading, analysis->columns);
        const CheckOptions options { 1'780'000'000'000, QTimeZone("Europe/Madrid") };

        double importing = 1e9;
        double checking = 1e9;
        double reading = 1e9;
        double duckdb = 1e9;
        for (int round = 0; round < 5; ++round) {
            duckdb = std::min(duckdb, askReference(u"duckdb.mjs"_s, file.fileName()));
            std::optional<ImportResult> result;
            const double import = secondsOf([&] { result = *importCsv(file.fileName(), settings); });
            const double check = secondsOf([&] { (void)checkEvents(result->table, options); });
            const double analyse = secondsOf([&] { (void)analyseCsv(file.fileName(), preview->reading, {}); });
            if (result->table.rowCount() != rowsOfFile)
                qFatal("the import has %lld rows", static_cast<long long>(result->table.rowCount()));
            importing = std::min(importing, import);
            checking = std::min(checking, import + check);
            reading = std::min(reading, analyse + import + check);
        }
        const QString reference = u"DuckDB, 2 threads"_s;
        figures.append(figure(u"import of 1,000,000 rows"_s, importing, u"s"_s, reference, duckdb));
        figures.append(figure(u"import and all checks"_s, checking, u"s"_s, reference, duckdb));
        figures.append(figure(u"analysis, import and all checks"_s, reading, u"s"_s, reference, duckdb));

        const double papaparse = askReference(u"papaparse.mjs"_s, file.fileName());
        const double parsing = best([&] {
            CsvParser parser({});
            parser.append({ text.constData(), size_t(text.size()) });
            parser.finish();
            while (parser.next()) { }
        });
        figures.append(figure(u"CSV parse, one thread"_s, parsing, u"s"_s, u"PapaParse"_s, papaparse));
        measureDoors(folder, argc > 2 && QByteArrayView(argv[2]) == "--large", figures);
        for (const QJsonValue value : figures) {
            const QJsonObject object = value.toObject();
            const QByteArray unit = object[u"unit"_s].toString().toUtf8();
            std::printf("%-52s %8.3f %-2s   %s %.3f %-2s   %.3g\n", qPrintable(object[u"name"_s].toString()),
                object[u"value"_s].toDouble(), unit.constData(), qPrintable(object[u"reference"_s].toString()),
                object[u"referenceValue"_s].toDouble(), unit.constData(), object[u"ratio"_s].toDouble());
        }
    }
    QFile out(QString::fromLocal8Bit(argv[1]));
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(figures).toJson()) > 0 ? 0 : 1;
}
