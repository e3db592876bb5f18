// The import of a million rows beside DuckDB (read_csv_auto into a table, 2 threads) and the parser beside PapaParse,
// on the same file, turn by turn. COMPOSER_REFERENCES names a folder where npm has put both; without it there is
// nothing to compare and the list of figures stays empty. Writes its figures to argv[1].
#include "csvsupport.h"
#include "validation/eventcheck.h"

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

/// Seconds that a reference says it took.
double askReference(const QString &script, const QString &path)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(u"node"_s, { QStringLiteral(REFERENCE_DIR "/") + script, path });
    if (!node.waitForFinished(300'000) || node.exitCode() != 0)
        qFatal("node %s does not run", qPrintable(script));
    const QByteArrayList said = node.readAllStandardOutput().simplified().split(' ');
    if (said.size() != 2 || said.at(1).toInt() != rowsOfFile)
        qFatal("%s read %s rows", qPrintable(script), said.value(1).constData());
    return said.at(0).toDouble();
}

double secondsOf(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2)
        return 64;
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
        for (const QJsonValue value : figures) {
            const QJsonObject object = value.toObject();
            std::printf("%-40s %8.3f s   %s %.3f s   %.3g\n", qPrintable(object[u"name"_s].toString()),
                object[u"value"_s].toDouble(), qPrintable(object[u"reference"_s].toString()),
                object[u"referenceValue"_s].toDouble(), object[u"ratio"_s].toDouble());
        }
    }
    QFile out(QString::fromLocal8Bit(argv[1]));
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(figures).toJson()) > 0 ? 0 : 1;
}
