#include "cli/csvcommand.h"

#include "base/listtext.h"
#include "cli/jsonanswer.h"
#include "cli/readingoptions.h"
#include "cli/usage.h"
#include "detection/csvanalysis.h"
#include "importing/placeinfile.h"
#include "intake/tablefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct CsvText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// How surely a column is read as numbers, or as dates, in the format found: the share of its cells that can be, halved
/// when they could be read in another format as well.
double formatConfidence(const ColumnProfile &column, qint64 cells, bool isSure)
{
    return column.shareOf(cells) * (isSure ? 1 : 0.5);
}

/// The marks and the order stand there where the file shows them or the person said them: else they would be those of
/// the person's language, and the same file another answer elsewhere.
QJsonObject columnToJson(const ColumnProfile &column, const ReadingOptions &options)
{
    QJsonObject object { { u"header"_s, column.header }, { u"filled"_s, column.filled },
        { u"examples"_s, QJsonArray::fromStringList(column.examples) }, { u"emails"_s, column.emails },
        { u"addresses"_s, column.addresses } };
    if (column.numbers > 0) {
        QJsonObject numbers { { u"cells"_s, column.numbers }, { u"evidence"_s, column.numberEvidence },
            { u"ambiguous"_s, column.ambiguousNumbers }, { u"sure"_s, column.isNumberSure },
            { u"confidence"_s, formatConfidence(column, column.numbers, column.isNumberSure) },
            { u"leadingZeros"_s, column.leadingZeros } };
        if (column.numberEvidence > 0 || options.decimalMark) {
            numbers[u"decimalMark"_s] = QString(QLatin1Char(column.number.decimalMark));
            numbers[u"groupMark"_s] = QString(QLatin1Char(column.number.groupMark)).remove(QChar(u'\0'));
        }
        object[u"numbers"_s] = numbers;
    }
    if (column.dates > 0) {
        QJsonObject dates { { u"cells"_s, column.dates }, { u"evidence"_s, column.dateEvidence },
            { u"ambiguous"_s, column.ambiguousDates },
            { u"confidence"_s, formatConfidence(column, column.dates, column.isDateSure) },
            { u"sure"_s, column.isDateSure } };
        if (column.dateEvidence > 0 || options.dateOrder)
            dates[u"order"_s] = dateOrderName(column.dateOrder);
        object[u"dates"_s] = dates;
    }
    return object;
}

/// What the whole file says about the guess made from its beginning.
double encodingConfidence(const CsvPreview &preview, const CsvAnalysis &analysis)
{
    constexpr double doubtful = 0.6; // below what counts as sure
    return analysis.invalidCharacters > 0 ? std::min(preview.encoding.confidence, doubtful)
                                          : preview.encoding.confidence;
}

/// The words for nothing that the file has, and whether they mean empty.
QList<std::pair<EmptyText, bool>> emptyTextsRead(
    const CsvPreview &preview, const CsvAnalysis &analysis, const ReadingOptions &options)
{
    ColumnMapping mapping;
    mapping.headers = preview.headers;
    adoptEmptyTexts(mapping, analysis.columns);
    options.apply(mapping);
    QList<std::pair<EmptyText, bool>> texts;
    for (const EmptyText &found : emptyTextsOf(analysis.columns))
        texts.append({ found, mapping.emptyTexts.contains(found.text) });
    return texts;
}

QJsonObject readingToJson(const CsvPreview &preview, const CsvAnalysis &analysis, const ReadingOptions &options)
{
    QJsonArray emptyTexts;
    for (const auto &[found, isEmpty] : emptyTextsRead(preview, analysis, options))
        emptyTexts.append(
            QJsonObject { { u"text"_s, found.text }, { u"cells"_s, found.count }, { u"empty"_s, isEmpty } });
    QJsonArray columns;
    for (const ColumnProfile &column : analysis.columns)
        columns.append(columnToJson(column, options));
    QJsonArray unreadable;
    for (const UnreadableLine &line : analysis.unreadableLines)
        unreadable.append(QJsonObject { { u"line"_s, line.line }, { u"text"_s, line.text }, { u"code"_s, line.code },
            { u"reason"_s, line.reason } });
    const CsvDialect &dialect = preview.reading.dialect;
    return { { u"encoding"_s, QString::fromLatin1(preview.reading.encoding) },
        { u"encodingConfidence"_s, encodingConfidence(preview, analysis) },
        { u"byteOrderMark"_s, preview.encoding.hasByteOrderMark },
        { u"delimiter"_s, QString(QLatin1Char(dialect.delimiter)) },
        { u"quote"_s, dialect.quote ? QString(QLatin1Char(dialect.quote)) : QString() },
        { u"delimiterConfidence"_s, preview.dialect.confidence }, { u"hasHeader"_s, dialect.hasHeader },
        { u"headerLine"_s, preview.headerLine }, { u"headerConfidence"_s, preview.dialect.headerConfidence },
        { u"rows"_s, analysis.rows }, { u"emptyRows"_s, analysis.emptyRows }, { u"unreadable"_s, analysis.unreadable },
        { u"unreadableLines"_s, unreadable }, { u"invalidCharacters"_s, analysis.invalidCharacters },
        { u"emptyTexts"_s, emptyTexts }, { u"columns"_s, columns } };
}

QString percent(double share)
{
    return CsvText::tr("%1 % sure").arg(qRound(share * 100));
}

void printReading(QTextStream &out, const TableFile &file, const CsvPreview &preview, const CsvAnalysis &analysis,
    const ReadingOptions &options)
{
    const CsvDialect &dialect = preview.reading.dialect;
    const QString delimiter = dialect.delimiter == '\t' ? CsvText::tr("tab") : QString(QLatin1Char(dialect.delimiter));
    out << CsvText::tr("Encoding:   %1, %2")
               .arg(encodingLabel(preview.reading.encoding), percent(encodingConfidence(preview, analysis)))
        << '\n'
        << CsvText::tr("Separator:  %1, %2").arg(delimiter, percent(preview.dialect.confidence)) << '\n'
        << (dialect.hasHeader ? CsvText::tr("Header:     line %1").arg(preview.headerLine)
                              : CsvText::tr("Header:     none"))
        << '\n'
        << CsvText::tr("Rows:       %1 (empty: %2, could not be read: %3)")
               .arg(analysis.rows)
               .arg(analysis.emptyRows)
               .arg(analysis.unreadable)
        << '\n';
    QStringList emptyTexts;
    for (const auto &[found, isEmpty] : emptyTextsRead(preview, analysis, options)) {
        if (isEmpty)
            emptyTexts.append(u"%1 (%2)"_s.arg(found.text, QString::number(found.count)));
    }
    if (!emptyTexts.isEmpty())
        out << CsvText::tr("Empty too:  %1").arg(joinedList(emptyTexts)) << '\n';
    out << '\n';
    for (const ColumnProfile &column : analysis.columns) {
        out << "  " << column.header.leftJustified(24)
            << QString::number(qRound(column.fillRate() * 100)).rightJustified(4) << " %  "
            << column.examples.value(0).simplified().left(60) << '\n';
    }
    for (const UnreadableLine &line : analysis.unreadableLines)
        out << unreadableText(file, line) << '\n';
}

/// The first line with a character that is none in the encoding; 0 = none.
qint64 firstBrokenLine(const QString &path, const CsvReading &reading)
{
    auto reader = CsvReader::open(path, reading);
    while (reader) {
        const CsvRecord *record = reader->next();
        if (!record)
            break;
        for (qsizetype i = 0; i < record->size(); ++i) {
            if ((*record)[i].find("\xef\xbf\xbd") != std::string_view::npos)
                return record->line();
        }
    }
    return 0;
}

/// Says on standard error what was not read, where, and what to do about it. Gives the exit code: what could be read in
/// part can be worked with.
int sayWhatWasNotRead(QTextStream &err, const TableFile &file, const CsvReading &reading, const CsvAnalysis &analysis)
{
    if (analysis.unreadable > 0 && !analysis.unreadableLines.isEmpty()) {
        const UnreadableLine &first = analysis.unreadableLines.first();
        if (analysis.rows == 0)
            err << CsvText::tr("No line of “%1” could be read. %2. Mend the file, or say how it is read with "
                               "--delimiter and --quote.")
                       .arg(QFileInfo(file.path).fileName(), unreadableText(file, first))
                << '\n';
        else
            err << CsvText::tr("%n lines could not be read. %1. Mend them in the file, or go on without them.", nullptr,
                static_cast<int>(analysis.unreadable))
                       .arg(unreadableText(file, first))
                << '\n';
    }
    if (analysis.invalidCharacters > 0)
        err << CsvText::tr("%n characters do not belong to %1, the first in line %2. Save the file as “CSV UTF-8”, or "
                           "say its encoding with --encoding.",
            nullptr, static_cast<int>(analysis.invalidCharacters))
                   .arg(encodingLabel(reading.encoding))
                   .arg(firstBrokenLine(file.path, reading))
            << '\n';
    return analysis.rows == 0 && analysis.unreadable > 0 ? ExitCode::InputWrong : ExitCode::AllCreated;
}

Result<void> printRows(QTextStream &out, const QString &path, const CsvReading &reading)
{
    auto reader = CsvReader::open(path, reading);
    if (!reader)
        return fail(reader.error());
    int number = 0;
    while (const CsvRecord *record = reader->next()) {
        if (number++ < reading.dialect.skipLines || record->oddities().testFlag(CsvOddity::Blank))
            continue;
        QJsonArray row;
        for (qsizetype i = 0; i < record->size(); ++i)
            row.append(QString::fromUtf8((*record)[i].data(), static_cast<qsizetype>((*record)[i].size())));
        out << QString::fromUtf8(QJsonDocument(row).toJson(QJsonDocument::Compact)) << '\n';
    }
    if (reader->error())
        return fail(*reader->error());
    return {};
}

} // namespace

int runCsvCommand(const QStringList &arguments, CliIo &io)
{
    QCommandLineParser parser;
    addCommandOptions(parser, "csv"_L1);
    const bool parsed = parser.parse(QStringList(u"csv"_s) + arguments);
    const auto options
        = parsed ? readingOptions(parser) : Result<ReadingOptions>(fail(ErrorCode::InvalidInput, parser.errorText()));
    if (!options || wantsHelp(parser) || parser.positionalArguments().size() != 1
        || (parser.isSet(u"json"_s) && parser.isSet(u"rows"_s)))
        return showUsage(parser, options ? QString() : options.error().message,
            CsvText::tr("Usage: csv FILE [--json | --rows] %1").arg(readingUsage()), io);
    const auto refused = [&io](const Error &error) -> int {
        say(io, error);
        return ExitCode::InputWrong;
    };
    const auto file = openTableFile(parser.positionalArguments().first(), {}, nullptr, options->sheet);
    if (!file)
        return refused(file.error());
    if (!file->notice.isEmpty())
        io.err << file->notice << '\n';
    const auto preview = previewCsv(file->path, file->overridden(options->file));
    if (!preview)
        return refused(preview.error());
    if (parser.isSet(u"rows"_s)) {
        constexpr qsizetype mostTold = 20;
        for (const UnreadableLine &line : file->unreadableLines.first(std::min(file->unreadableLines.size(), mostTold)))
            io.err << unreadableText(*file, line) << '\n';
        const auto printed = printRows(io.out, file->path, preview->reading);
        return printed ? 0 : refused(printed.error());
    }
    auto analysis = analyseCsv(file->path, preview->reading, valueHints(QLocale::system()));
    if (!analysis)
        return refused(analysis.error());
    placeUnreadable(*file, preview->reading, analysis->unreadableLines);
    trustConverted(*file, *analysis);
    for (ColumnProfile &column : analysis->columns)
        options->apply(column);
    if (parser.isSet(u"json"_s))
        printJson(io, readingToJson(*preview, *analysis, *options));
    else
        printReading(io.out, *file, *preview, *analysis, *options);
    return sayWhatWasNotRead(io.err, *file, preview->reading, *analysis);
}

} // namespace composer
