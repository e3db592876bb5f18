#include "domain/datelanguage.h"
#include "importing/importquestion.h"
#include "support/sampletemplate.h"

#include <QFile>
#include <QLocale>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// A file as far as the dialog knows it, with the answers given so far.
struct Case {
    CsvPreview preview;
    CsvAnalysis analysis;
    ColumnMapping mapping;
    CsvOverrides said;

    explicit Case(const QByteArray &bytes, const CsvOverrides &overrides = {})
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"events.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        preview = previewCsv(file.fileName(), overrides).value();
        analysis = analyseCsv(file.fileName(), preview.reading, ValueHints {}).value();
        mapping = autoMap(sampleTemplate(), analysis.columns);
        said = overrides;
    }
    [[nodiscard]] std::optional<ImportQuestion> next() const
    {
        return nextQuestion(
            preview, analysis, mapping, sampleTemplate(), said, QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
};

} // namespace

class TestImportQuestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingToAsk_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray(
            "email,when,minutes\na@b.co,2026-03-18 10:00,52\nb@b.co,2026-03-19 10:00,47\n");
        QTest::newRow("the days tell") << QByteArray("email,when\na@b.co,03/04/2026\nb@b.co,18/04/2026\n");
        QTest::newRow("in doubt, but not used")
            << QByteArray("email,when,dog born\na@b.co,2026-03-18,03/04/2026\nb@b.co,2026-03-19,04/05/2026\n");
        QTest::newRow("one column") << QByteArray("email\na@b.co\nb@b.co\nc@b.co\n");
        QTest::newRow("Spanish") << QByteArray(
            "Correo;Fecha;Importe\r\na@b.co;18/03/2026;1.234,50\r\nb@b.co;19/03/2026;2,50\r\n");
    }
    void nothingToAsk()
    {
        QFETCH(QByteArray, bytes);
        const auto question = Case(bytes).next();
        QVERIFY2(!question, question ? qPrintable(question->text) : "");
    }

    void whichDay()
    {
        Case file("email,when,minutes\na@b.co,03/04/2026 10:00,52\nb@b.co,05/06/2026 11:00,47\n");
        const auto question = file.next();
        QVERIFY(question.has_value());
        QVERIFY(question->text.contains(u"03/04/2026"));
        QCOMPARE(question->answers.size(), 2);
        QCOMPARE(question->answers[0].text, u"3 April 2026"_s);
        QCOMPARE(question->answers[1].text, u"4 March 2026"_s);
        QCOMPARE(std::get<DateOrder>(question->answers[1].decision), DateOrder::MonthDayYear);
        setDateLanguage(QLocale(u"es"_s)); // the formats of an English computer
        const auto inSpanish = file.next();
        setDateLanguage({});
        QVERIFY(inSpanish && inSpanish->answers[0].text.contains(u"abril"_s));
        // the person's word for the line is enough
        file.mapping.lineFor(u"timestamp"_s)->isFormatChosen = true;
        QVERIFY(!file.next());
    }

    /// Whoever names an example: answers that come to the same day are no question.
    void oneDayIsNoQuestion()
    {
        Case file("email,when\na@b.co,03/04/2026\nb@b.co,05/06/2026\n");
        QVERIFY(file.next().has_value());
        file.analysis.columns[1].ambiguousDate = u"05/05/2026"_s;
        QVERIFY(!file.next());
    }

    void howMuch()
    {
        Case file("email,minutes\na@b.co,\"1,234\"\nb@b.co,\"2,345\"\n");
        const auto question = file.next();
        QVERIFY(question.has_value());
        QVERIFY(question->text.contains(u"1,234"));
        QCOMPARE(question->answers[0].text, u"1234: “,” stands between thousands"_s);
        QCOMPARE(std::get<NumberFormat>(question->answers[0].decision), (NumberFormat { '.', ',' }));
        QCOMPARE(question->answers[1].text, u"1.234: “,” stands before decimals"_s);
        file.mapping.lineFor(u"tokens.minutes"_s)->isFormatChosen = true;
        QVERIFY(!file.next());
    }

    void whichSeparator()
    {
        const QByteArray bytes("Ana, Eva;Madrid, ES\nLuis, Pia;Roma, IT\nJo, Tom;Paris, FR\n");
        const Case file(bytes);
        const auto question = file.next();
        QVERIFY(question.has_value());
        QCOMPARE(question->answers.size(), 2);
        QSet<char> offered;
        for (const auto &answer : question->answers)
            offered.insert(std::get<char>(answer.decision));
        QCOMPARE(offered, (QSet<char> { ',', ';' }));
        CsvOverrides said;
        said.delimiter = ';';
        said.hasHeader = false;
        QVERIFY(!Case(bytes, said).next());
    }

    void whichLetters()
    {
        // one odd byte only: ñ in Western, another letter elsewhere
        const QByteArray bytes = "email,city\na@b.co,Bego\xf1\xe0\xe8 x\nb@b.co,Roma\n";
        Case file(bytes);
        if (file.preview.encoding.confidence >= 0.8)
            file.preview.encoding.confidence = 0.5;
        file.preview.encodingDoubt = encodingDoubt(bytes, file.preview.encoding);
        const auto question = file.next();
        QVERIFY(question.has_value());
        QCOMPARE(std::get<QByteArray>(question->answers[0].decision), file.preview.reading.encoding);
        QVERIFY(std::get<QByteArray>(question->answers[1].decision) != file.preview.reading.encoding);
        QVERIFY(question->answers[0].text.contains(u"Bego"));
        QVERIFY(question->answers[0].text != question->answers[1].text);
        file.said.encoding = "Windows-1252";
        QVERIFY(!file.next());
    }

    void aCharacterIsNotHalved()
    {
        const QByteArray shiftJis
            = QStringEncoder("Shift_JIS")
                  .encode(u"name,memo\n佐藤,デモを希望しています。来月に連絡してください。表示\n"_s);
        if (shiftJis.isEmpty())
            QSKIP("this Qt writes no Shift_JIS");
        const auto doubt = encodingDoubt(shiftJis, { "Shift_JIS", 0.6 });
        QVERIFY(doubt.has_value());
        QVERIFY(doubt->asGuessed.startsWith(u"佐藤"));
        QVERIFY(!doubt->asGuessed.contains(QChar::ReplacementCharacter));
    }

    void whichColumn()
    {
        Case file("buyer,seller,when\na@b.co,x@y.co,2026-03-18\nb@b.co,z@y.co,2026-03-19\n");
        QVERIFY(file.mapping.lineFor(u"email"_s)->columns.isEmpty());
        const auto question = file.next();
        QVERIFY(question.has_value());
        QVERIFY(question->answers[0].text.contains(u"buyer"));
        QVERIFY(question->answers[0].text.contains(u"a@b.co"));
        QCOMPARE(std::get<ColumnChoice>(question->answers[1].decision), (ColumnChoice { u"email"_s, 1 }));
        file.mapping.lineFor(u"email"_s)->foundBy = FoundBy::Hand; // left out on purpose
        QVERIFY(!file.next());
    }
};

QTEST_APPLESS_MAIN(TestImportQuestion)
#include "tst_importquestion.moc"
