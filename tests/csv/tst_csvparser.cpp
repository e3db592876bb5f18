#include "csv/csvparser.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QList<QByteArray>>;

struct Parsed {
    Rows rows;
    QList<qint64> lines;
    QList<CsvOddities> oddities;
};

Parsed parse(const QByteArray &text, const CsvParser::Options &options, qsizetype chunk)
{
    CsvParser parser(options);
    Parsed result;
    const auto drain = [&] {
        while (const CsvRecord *record = parser.next()) {
            QList<QByteArray> row;
            for (qsizetype i = 0; i < record->size(); ++i)
                row.append(QByteArray((*record)[i].data(), qsizetype((*record)[i].size())));
            result.rows.append(row);
            result.lines.append(record->line());
            result.oddities.append(record->oddities());
        }
    };
    for (qsizetype at = 0; at < text.size(); at += chunk) {
        const QByteArray part = text.mid(at, chunk);
        parser.append({ part.constData(), size_t(part.size()) });
        drain();
    }
    parser.finish();
    drain();
    return result;
}

QByteArray show(const Rows &rows)
{
    QByteArray text;
    for (const auto &row : rows)
        text += '[' + row.join('|') + ']';
    return text;
}

QByteArray randomText(QRandomGenerator &random, bool damaged)
{
    static const QByteArray damagedBytes("\"\"\"\",,,\n\n\rab ;c'\t1");
    QByteArray text;
    if (damaged) {
        const int size = random.bounded(160);
        for (int i = 0; i < size; ++i)
            text += damagedBytes[random.bounded(int(damagedBytes.size()))];
        return text;
    }
    const int rows = 1 + random.bounded(12);
    const int columns = 1 + random.bounded(6);
    const QByteArray end = random.bounded(2) ? "\r\n" : "\n";
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < columns; ++c) {
            QByteArray cell;
            for (int i = random.bounded(90); i > 0; --i)
                cell += "abcé,\"\n\r x"[random.bounded(10)];
            if (c > 0)
                text += ',';
            text += '"' + cell.replace('"', "\"\"") + '"';
        }
        text += end;
    }
    return text;
}

} // namespace

class TestCsvParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The cases follow the behaviour PapaParse documents for its parser, written as a table of our own.
    void table_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<char>("quote");
        const auto row
            = [](const char *name, const char *text, const char *expected, char delimiter = ',', char quote = '"') {
                  QTest::newRow(name) << QByteArray(text) << QByteArray(expected) << delimiter << quote;
              };
        row("one row", "A,b,c", "[A|b|c]");
        row("two rows", "A,b,c\nd,E,f", "[A|b|c][d|E|f]");
        row("crlf", "A,b\r\nd,E\r\n", "[A|b][d|E]");
        row("cr", "A,b\rd,E\r", "[A|b][d|E]");
        row("mixed ends", "a\r\nb\nc\rd", "[a][b][c][d]");
        row("blanks kept", " a , b ", "[ a | b ]");
        row("quoted", "A,\"B\",C", "[A|B|C]");
        row("quoted blanks", "A,\" B  \",C", "[A| B  |C]");
        row("quoted delimiter", "A,\"B,B\",C", "[A|B,B|C]");
        row("quoted newline", "A,\"B\nB\",C", "[A|B\nB|C]");
        row("quoted crlf", "A,\"B\r\nB\",C", "[A|B\r\nB|C]");
        row("escaped", "A,\"B\"\"B\"\"B\",C", "[A|B\"B\"B|C]");
        row("escaped ends", "A,\"\"\"B\"\"\",C", "[A|\"B\"|C]");
        row("quotes beside delimiter", "A,\",B,\",C", "[A|,B,|C]");
        row("stray quote in the middle", "A,B \"B\" x,C", "[A|B \"B\" x|C]");
        row("stray quote at the end", "A,B\",C", "[A|B\"|C]");
        row("no rows", "", "");
        row("one delimiter", ",", "[|]");
        row("delimiters and newline", ",\n,,", "[|][||]");
        row("blank lines", "a\n\nb", "[a][][b]");
        row("empty quoted", "\"\",\"\"\n", "[|]");
        row("lone empty quoted", "\"\"\nx", "[][x]");
        // Papa Parse (MIT, Matthew Holt and contributors): the inputs of its core tests that are not above.
        row("three rows", "A,b,c\nd,E,f\nG,h,i", "[A|b|c][d|E|f][G|h|i]");
        row("tab and blank at the edges", "a,\tb ,c", "[a|\tb |c]");
        row("several quoted newlines", "A,\"B\nB\",\"C\nC\nC\"", "[A|B\nB|C\nC\nC]");
        row("quoted delimiter and newline at the end", "a,b,\"c,c\nc\"\nd,e,f", "[a|b|c,c\nc][d|e|f]");
        row("quotes around a delimiter", "A,\"\"\",\"\"\",C", "[A|\",\"|C]");
        row("quotes behind a delimiter", "A,\",\"\"\",C", "[A|,\"|C]");
        row("quotes before a delimiter", "A,\"\"\",\",C", "[A|\",|C]");
        row("five quotes in a row", "\"1\",\"cnonce=\"\"\"\",nc=\"\"\"\"\",\"2\"", "[1|cnonce=\"\",nc=\"\"|2]");
        row("blanks around quotes", "A, \"B\" ,C", "[A| \"B\" |C]");
        row("quoted at the start of a line", "a,b,c\n\"d\",e,f", "[a|b|c][d|e|f]");
        row("all quoted lines", "a,b\n\"g\",\"h\"\n\"j\",\"k\"", "[a|b][g|h][j|k]");
        row("empty first, quoted last", "a,b,c\n,e,f\n,\"h\",\"i\"\n,\"k\",\"l\"", "[a|b|c][|e|f][|h|i][|k|l]");
        row("escaped quotes at the end of a row", "a,b,\"c\"\"c\"\"\"\nd,e,f", "[a|b|c\"c\"][d|e|f]");
        row("empty quoted at the end", "a,b,\"\"\na,b,\"\"", "[a|b|][a|b|]");
        row("several empty in a row", "a,b,,,c,d\n,,e,,,f", "[a|b|||c|d][||e|||f]");
        row("only empty cells", ",,\n,,,", "[||][|||]");
        row("one text", "Abc def", "[Abc def]");
        row("a comment is a row", "a,b,c\n# Comment\nd,e,f", "[a|b|c][# Comment][d|e|f]");
        row("blank before a text", "a\n b\nc", "[a][ b][c]");
        row("quoted lone cr", "A,\"B\rB\",C", "[A|B\rB|C]");
        // Papa Parse takes the blanks off here; we keep every byte, as Excel does.
        row("blanks behind a closing quote", "A,\"B\" ,C\r\nE,F,\"G\"  ", "[A|B |C][E|F|G  ]");
        // Papa Parse swallows the rest of the file here; we give the line up and go on behind it.
        row("an inner quote with a later closer", "\"a,\"b,c\"\nd,e,f", "[a,\"b,c][d|e|f]");
        row("never closed", "a,\"b,c\nd,e,f", "[a|\"b,c][d|e|f]");
        row("semicolon", "a;\"b;c\";d", "[a|b;c|d]", ';');
        row("tab", "a\tb\t\tc", "[a|b||c]", '\t');
        row("pipe", "a|b", "[a|b]", '|');
        row("single quote", "a,'b,''c',d", "[a|b,'c|d]", ',', '\'');
        row("no quote", "a,\"b,c\"", "[a|\"b|c\"]", ',', '\0');
        row("ragged", "a,b,c\nd,e\nf", "[a|b|c][d|e][f]");
        row("byte 0", "a,b", "[a|b]");
        row("text after quote, as Excel", "\"x\"y,2\n3,4", "[xy|2][3|4]");
        row("text after quote, quoted neighbour", "\"x\"y,\"z\"\n", "[xy|z]");
        row("inner quotes kept", "\"He said \"hi\" to me\",2\n3,4", "[He said \"hi\" to me|2][3|4]");
        row("inner quotes at line end", "1,\"5\" disk\"\n2,3", "[1|5\" disk][2|3]");
        row("never closed", "a,b\n1,\"oops\n2,x\n3,y\n", "[a|b][1|\"oops][2|x][3|y]");
        row("never closed on the last line", "a,b\n1,\"oops", "[a|b][1|\"oops]");
    }
    void table()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QFETCH(char, delimiter);
        QFETCH(char, quote);
        CsvParser::Options options;
        options.delimiter = delimiter;
        options.quote = quote;
        for (const qsizetype chunk : { 1, 2, 3, 7, 4096 })
            QCOMPARE(show(parse(text, options, chunk).rows), expected);
    }

    void startLinesAndOddities()
    {
        const QByteArray text = "h\r\n\"a\r\nb\rc\nd\"\r\n\r\nx\"y\n\"p\"q\n\"open\nlast\n";
        for (const qsizetype chunk : { 1, 2, 7, 4096 }) {
            const Parsed parsed = parse(text, {}, chunk);
            QCOMPARE(parsed.lines, (QList<qint64> { 1, 2, 6, 7, 8, 9, 10 }));
            QCOMPARE(parsed.oddities,
                (QList<CsvOddities> { {}, {}, CsvOddity::Blank, CsvOddity::StrayQuote, CsvOddity::TextAfterQuote,
                    CsvOddity::Unterminated, {} }));
        }
    }

    void unterminatedSaysItsOpeningLine()
    {
        CsvParser parser({});
        parser.append("\"a\nb\",\"open\nnext\n");
        parser.finish();
        const CsvRecord *record = parser.next();
        QVERIFY(record);
        QCOMPARE(record->line(), 1);
        QCOMPARE(record->oddLine(), 2);
        QVERIFY(record->isUnreadable());
        record = parser.next();
        QVERIFY(record);
        QCOMPARE(record->line(), 3);
        QVERIFY((*record)[0] == "next");
        QVERIFY(!parser.next());
    }

    void capsHold()
    {
        CsvParser::Options options;
        options.maximumRecordBytes = 1000;
        options.maximumColumns = 5;
        const QByteArray longLine(20000, 'x');
        const QByteArray text = "a,b\n" + longLine + "\nc,d\n1,2,3,4,5,6,7\n\"" + longLine + "\ne,f\n\"g\nh\"\n";
        for (const qsizetype chunk : { 1, 7, 4096, 100000 }) {
            const Parsed parsed = parse(text, options, chunk);
            QCOMPARE(parsed.lines, (QList<qint64> { 1, 2, 3, 4, 5, 6, 7 }));
            QCOMPARE(parsed.oddities,
                (QList<CsvOddities> {
                    {}, CsvOddity::TooLong, {}, CsvOddity::TooManyColumns, CsvOddity::Unterminated, {}, {} }));
            QCOMPARE(parsed.rows[2], (QList<QByteArray> { "c", "d" }));
            QCOMPARE(parsed.rows[3].size(), 5);
            QCOMPARE(parsed.rows[5], (QList<QByteArray> { "e", "f" }));
            QVERIFY(parsed.rows[1][0].size() <= 1000);
        }
    }

    void hostileQuotesStayFast()
    {
        QByteArray text;
        for (int i = 0; i < 400'000; ++i)
            text += "\"a\"b";
        text += '\n';
        for (int i = 0; i < 20'000; ++i)
            text += "\"a\"\"\n";
        const Parsed parsed = parse(text, {}, 1 << 20);
        QVERIFY(parsed.rows.size() > 0);
    }

    /// The oracle is not ours: Python's csv module reads the same bytes.
    void agreesWithPython()
    {
        const QString python = QStandardPaths::findExecutable(u"python3"_s);
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        QTemporaryDir folder;
        QRandomGenerator random(20240309);
        QList<QByteArray> texts;
        QJsonArray input;
        for (int i = 0; i < 3800; ++i) {
            texts.append(randomText(random, i < 3000));
            input.append(QString::fromLatin1(texts.last()));
        }
        QFile file(folder.filePath(u"texts.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(input).toJson());
        file.close();
        QProcess process;
        process.start(python,
            { u"-c"_s,
                u"import csv,json,sys,io\n"
                "texts=json.load(open(sys.argv[1]))\n"
                "print(json.dumps([list(csv.reader(io.StringIO(t,newline=''))) for t in texts]))"_s,
                file.fileName() });
        QVERIFY(process.waitForFinished(60000));
        const QJsonArray truth = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        QVERIFY2(truth.size() == texts.size(), process.readAllStandardError().constData());

        CsvParser::Options options;
        options.repair = false;
        int compared = 0;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            Rows expected;
            for (const QJsonValue row : truth[i].toArray()) {
                QList<QByteArray> cells;
                for (const QJsonValue cell : row.toArray())
                    cells.append(cell.toString().toLatin1());
                expected.append(cells);
            }
            for (const qsizetype chunk : { 1, 7, 4096 }) {
                const Rows rows = parse(texts[i], options, chunk).rows;
                if (rows != expected)
                    qWarning() << "file" << i << "chunk" << chunk << texts[i] << show(rows) << show(expected);
                QCOMPARE(rows, expected);
                ++compared;
            }
        }
        QCOMPARE(compared, 3800 * 3);
    }

    /// Doubled quotation marks become one in place: what moves up must not be counted again.
    void lineEndsInCellsAreCountedOnce()
    {
        QRandomGenerator random(5);
        QList<QByteArray> texts { "\"a\"\"b\n\",x\r\n2,y\r\n", "\"a\"\"\n\n\",\"\r\"\"\r\n\"\n2,y\n\"\"\"\n\"\n3" };
        for (int i = 0; i < 500; ++i)
            texts.append(randomText(random, false));
        for (const QByteArray &text : std::as_const(texts)) {
            QList<qint64> expected { 1 };
            qint64 line = 1;
            bool inQuotes = false;
            for (qsizetype at = 0; at < text.size(); ++at) {
                inQuotes ^= text[at] == '"';
                const bool isCrLf = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
                if (isCrLf || (text[at] != '\n' && text[at] != '\r'))
                    continue;
                ++line;
                if (!inQuotes && at + 1 < text.size())
                    expected.append(line);
            }
            for (const qsizetype chunk : { 1, 7, 4096 })
                QVERIFY2(parse(text, {}, chunk).lines == expected, text.constData());
        }
    }

    void repairDoesNotDependOnChunks()
    {
        QRandomGenerator random(11);
        for (int i = 0; i < 3000; ++i) {
            const QByteArray text = randomText(random, true);
            const Parsed whole = parse(text, {}, 4096);
            for (const qsizetype chunk : { 1, 7 }) {
                const Parsed parts = parse(text, {}, chunk);
                QCOMPARE(parts.rows, whole.rows);
                QCOMPARE(parts.lines, whole.lines);
                QCOMPARE(parts.oddities, whole.oddities);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvParser)
#include "tst_csvparser.moc"
