#include "cli/csvcommand.h"

#include "csv/csvfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QString csvText(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

/// One byte, or "tab" or "none".
std::optional<char> byteNamed(const QString &name)
{
    if (name == "tab"_L1 || name == "\\t"_L1)
        return '\t';
    if (name == "none"_L1)
        return '\0';
    if (name.size() == 1 && name[0].unicode() < 0x80)
        return name[0].toLatin1();
    return std::nullopt;
}

QString orderName(DateOrder order)
{
    switch (order) {
    case DateOrder::YearMonthDay:
        return u"ymd"_s;
    case DateOrder::DayMonthYear:
        return u"dmy"_s;
    case DateOrder::MonthDayYear:
        return u"mdy"_s;
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject columnToJson(const ColumnProfile &column)
{
    QJsonObject object { { u"header"_s, column.header }, { u"filled"_s, column.filled },
        { u"examples"_s, QJsonArray::fromStringList(column.examples) }, { u"emails"_s, column.emails },
        { u"addresses"_s, column.addresses } };
    if (column.numbers > 0)
        object[u"numbers"_s] = QJsonObject { { u"cells"_s, column.numbers },
            { u"decimalMark"_s, QString(QLatin1Char(column.number.decimalMark)) },
            { u"groupMark"_s, QString(QLatin1Char(column.number.groupMark)) }, { u"evidence"_s, column.numberEvidence },
            { u"ambiguous"_s, column.ambiguousNumbers }, { u"sure"_s, column.isNumberSure },
            { u"leadingZeros"_s, column.leadingZeros } };
    if (column.dates > 0)
        object[u"dates"_s] = QJsonObject { { u"cells"_s, column.dates }, { u"order"_s, orderName(column.dateOrder) },
            { u"evidence"_s, column.dateEvidence }, { u"ambiguous"_s, column.ambiguousDates },
            { u"sure"_s, column.isDateSure } };
    return object;
}

QJsonObject readingToJson(const CsvPreview &preview, const CsvAnalysis &analysis)
{
    QJsonArray columns;
    for (const ColumnProfile &column : analysis.columns)
        columns.append(columnToJson(column));
    QJsonArray unreadable;
    for (const UnreadableLine &line : analysis.unreadableLines)
        unreadable.append(QJsonObject { { u"line"_s, line.line }, { u"text"_s, line.text }, { u"reason"_s, line.reason } });
    const CsvDialect &dialect = preview.reading.dialect;
    return { { u"encoding"_s, QString::fromLatin1(preview.reading.encoding) },
        { u"encodingConfidence"_s, preview.encoding.confidence }, { u"byteOrderMark"_s, preview.encoding.hasByteOrderMark },
        { u"delimiter"_s, QString(QLatin1Char(dialect.delimiter)) },
        { u"quote"_s, dialect.quote ? QString(QLatin1Char(dialect.quote)) : QString() },
        { u"delimiterConfidence"_s, preview.dialect.confidence }, { u"hasHeader"_s, dialect.hasHeader },
        { u"headerLine"_s, preview.headerLine }, { u"headerConfidence"_s, preview.dialect.headerConfidence },
        { u"rows"_s, analysis.rows }, { u"emptyRows"_s, analysis.emptyRows }, { u"unreadable"_s, analysis.unreadable },
        { u"unreadableLines"_s, unreadable }, { u"invalidCharacters"_s, analysis.invalidCharacters },
        { u"columns"_s, columns } };
}

QString percent(double share)
{
    return csvText(QT_TRANSLATE_NOOP("cli", "%1 % sure")).arg(qRound(share * 100));
}

void printReading(QTextStream &out, const CsvPreview &preview, const CsvAnalysis &analysis)
{
    const CsvDialect &dialect = preview.reading.dialect;
    const QString delimiter = dialect.delimiter == '\t' ? csvText(QT_TRANSLATE_NOOP("cli", "tab")) : QString(QLatin1Char(dialect.delimiter));
    out << csvText(QT_TRANSLATE_NOOP("cli", "Encoding:   %1, %2")).arg(encodingLabel(preview.reading.encoding), percent(preview.encoding.confidence)) << '\n'
        << csvText(QT_TRANSLATE_NOOP("cli", "Separator:  %1, %2")).arg(delimiter, percent(preview.dialect.confidence)) << '\n'
        << (dialect.hasHeader ? csvText(QT_TRANSLATE_NOOP("cli", "Header:     line %1")).arg(preview.headerLine)
                              : csvText(QT_TRANSLATE_NOOP("cli", "Header:     none")))
        << '\n'
        << csvText(QT_TRANSLATE_NOOP("cli", "Rows:       %1 (empty: %2, could not be read: %3)"))
               .arg(analysis.rows).arg(analysis.emptyRows).arg(analysis.unreadable)
        << "\n\n";
    for (const ColumnProfile &column : analysis.columns) {
        out << "  " << column.header.leftJustified(24) << QString::number(qRound(column.fillRate() * 100)).rightJustified(4) << " %  "
            << column.examples.value(0).simplified().left(60) << '\n';
    }
    for (const UnreadableLine &line : analysis.unreadableLines)
        out << csvText(QT_TRANSLATE_NOOP("cli", "Line %1: %2")).arg(line.line).arg(line.reason) << '\n';
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
    parser.addOptions({ { u"json"_s, {} }, { u"rows"_s, {} }, { u"encoding"_s, {}, u"name"_s },
        { u"delimiter"_s, {}, u"character"_s }, { u"quote"_s, {}, u"character"_s }, { u"no-header"_s, {} },
        { u"skip"_s, {}, u"rows"_s } });
    const bool parsed = parser.parse(QStringList(u"csv"_s) + arguments);
    CsvOverrides overrides;
    bool usable = parsed && parser.positionalArguments().size() == 1;
    const auto takeByte = [&](const QString &name, std::optional<char> &into) {
        if (!parser.isSet(name))
            return;
        into = byteNamed(parser.value(name));
        usable &= into.has_value();
    };
    takeByte(u"delimiter"_s, overrides.delimiter);
    takeByte(u"quote"_s, overrides.quote);
    if (parser.isSet(u"encoding"_s))
        overrides.encoding = parser.value(u"encoding"_s).toLatin1();
    if (parser.isSet(u"no-header"_s))
        overrides.hasHeader = false;
    if (parser.isSet(u"skip"_s)) {
        bool isNumber = false;
        overrides.skipLines = parser.value(u"skip"_s).toInt(&isNumber);
        usable &= isNumber && *overrides.skipLines >= 0;
    }
    if (!usable) {
        io.err << parser.errorText() << '\n'
               << csvText(QT_TRANSLATE_NOOP("cli",
                      "Usage: csv FILE [--json | --rows] [--encoding NAME] [--delimiter C] [--quote C] [--no-header] [--skip N]"))
               << '\n';
        return ExitCode::Usage;
    }
    const QString path = parser.positionalArguments().first();
    const auto preview = previewCsv(path, overrides);
    if (!preview) {
        io.err << preview.error().message << '\n';
        return ExitCode::InputWrong;
    }
    if (parser.isSet(u"rows"_s)) {
        if (const auto printed = printRows(io.out, path, preview->reading); !printed) {
            io.err << printed.error().message << '\n';
            return ExitCode::InputWrong;
        }
        return 0;
    }
    const auto analysis = analyseCsv(path, preview->reading, valueHints(QLocale::system()));
    if (!analysis) {
        io.err << analysis.error().message << '\n';
        return ExitCode::InputWrong;
    }
    if (parser.isSet(u"json"_s))
        io.out << QString::fromUtf8(QJsonDocument(readingToJson(*preview, *analysis)).toJson());
    else
        printReading(io.out, *preview, *analysis);
    return 0;
}

} // namespace composer
