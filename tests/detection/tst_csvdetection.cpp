#include "detection/csvanalysis.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QString english
    = u"email,name,notes\r\nann@example.com,Ann,“Great” – wants a café visit\r\nbob@example.com,Bob,none\r\n"_s;
const QString spanish
    = u"Correo electrónico;Nombre;Importe;Fecha\r\nana@nube.test;Begoña Núñez;1.234,56;18/03/2026 10:02\r\n"
      "inigo@nube.test;Iñigo Peña;52,00;02/04/2026 09:00\r\n"_s;
const QString german = u"E-Mail;Straße;Größe\r\nj@müller.test;Königsallee 5;12,5\r\nk@test.test;Äußere Weg 7;3,0\r\n"_s;
const QString japanese = u"メールアドレス,名,会社名,日付,メモ\r\ntaro@example.jp,太郎,株式会社表示ソフト,2026/3/18 "
                         u"10:02,能力開発の予算申請\r\n"
                         "hanako@example.jp,花子,㈱サンプル,2026/3/19 9:00,デモを希望しています。\r\n"_s;
const QString russian
    = u"почта;имя;город\nivan@example.ru;Иван Петров;Москва\nolga@example.ru;Ольга Смирнова;Новосибирск\n"
      "petr@example.ru;Пётр Кузнецов;Екатеринбург\nanna@example.ru;Анна Соколова;Казань\n"_s;
const QString chinese
    = u"邮箱,姓名,公司,备注\nwang@example.cn,王小明,北京数据有限公司,希望下周安排演示\nli@example.cn,李华,上海贸易公司,已发送报价单\n"_s;
const QString korean
    = u"이메일,이름,회사,메모\nkim@example.kr,김철수,서울데이터 주식회사,다음 주에 데모를 원합니다\nlee@example.kr,이영희,한국무역,견적서를 보냈습니다\n"_s;
const QString traditional
    = u"電子郵件,姓名,公司,備註\nchen@example.tw,陳小明,台北資料有限公司,希望下週安排示範\nlin@example.tw,林美華,高雄貿易公司,已經寄出報價單\n"_s;

QByteArray encoded(const QString &text, const char *codec)
{
    QStringEncoder encoder(codec);
    return encoder.encode(text);
}

QString written(const QTemporaryDir &folder, const QByteArray &bytes, const QString &name = u"file.csv"_s)
{
    QFile file(folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
    return file.fileName();
}

} // namespace

class TestCsvDetection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("codec");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QString &text, const char *codec, const char *expected) {
            QTest::newRow(name) << text << QByteArray(codec) << QByteArray(expected);
        };
        row("en 1252", english, "windows-1252", "Windows-1252");
        row("en utf8", english, "UTF-8", "UTF-8");
        row("es 1252", spanish, "windows-1252", "Windows-1252");
        row("es utf16", spanish, "UTF-16LE", "UTF-16LE");
        row("es utf16be", spanish, "UTF-16BE", "UTF-16BE");
        row("de 1252", german, "windows-1252", "Windows-1252");
        row("ja cp932", japanese, "windows-31j", "Shift_JIS");
        row("ja euc", QString(japanese).remove(u'㈱'), "EUC-JP", "EUC-JP");
        row("ja utf8", japanese, "UTF-8", "UTF-8");
        row("ru 1251", russian, "windows-1251", "Windows-1251");
        row("ru koi8", russian, "KOI8-R", "KOI8-R");
        row("zh gb", chinese, "GB18030", "GB18030");
        row("tw big5", traditional, "Big5", "Big5");
        row("ko euc", korean, "windows-949", "EUC-KR");
    }
    void encodings()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, codec);
        QFETCH(QByteArray, expected);
        const QByteArray bytes = encoded(text, codec.constData());
        const EncodingGuess guess = detectEncoding(bytes, true);
        QCOMPARE(guess.name, expected);
        // and the decoder gives the text back, whatever the pieces
        for (const qsizetype chunk : { 1, 3, 4096 }) {
            auto decoder = TextDecoder::create(guess.name);
            QVERIFY(decoder.has_value());
            QByteArray decoded;
            for (qsizetype at = 0; at < bytes.size(); at += chunk) {
                const QByteArray part = bytes.mid(at, chunk);
                QByteArray out(TextDecoder::roomFor(part.size()), Qt::Uninitialized);
                out.truncate(decoder->decode(part, out.data()));
                decoded += out;
            }
            QCOMPARE(QString::fromUtf8(decoded), text);
            QCOMPARE(decoder->invalidCount(), 0);
        }
    }

    void byteOrderMarkIsDropped()
    {
        for (const char *codec : { "UTF-8", "UTF-16LE", "UTF-16BE" }) {
            const QByteArray bytes = encoded(QChar(0xfeff) + spanish, codec);
            const EncodingGuess guess = detectEncoding(bytes, true);
            QCOMPARE(guess.name, QByteArray(codec));
            QVERIFY(guess.hasByteOrderMark);
            auto decoder = TextDecoder::create(guess.name);
            QByteArray out(TextDecoder::roomFor(bytes.size()), Qt::Uninitialized);
            out.truncate(decoder->decode(bytes, out.data()));
            QCOMPARE(QString::fromUtf8(out), spanish);
        }
    }

    void brokenUtf8IsCountedAndKept()
    {
        auto decoder = TextDecoder::create("UTF-8");
        const QByteArray bytes("a\xff"
                               "b\xc3(\xed\xa0\x80z\xe2\x82");
        QByteArray out(TextDecoder::roomFor(bytes.size()), Qt::Uninitialized);
        qsizetype size = decoder->decode(bytes, out.data());
        size += decoder->finish(out.data() + size);
        const QString text = QString::fromUtf8(out.left(size));
        QVERIFY(text.startsWith(u"a\uFFFDb\uFFFD("_s));
        QVERIFY(text.contains(u'z'));
        QCOMPARE(decoder->invalidCount(), 6);
    }

    void dialects_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<bool>("hasHeader");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("skipLines");
        const auto row = [](const char *name, const QByteArray &text, char delimiter, bool header, int columns,
                             int skip) { QTest::newRow(name) << text << delimiter << header << columns << skip; };
        row("comma", english.toUtf8(), ',', true, 3, 0);
        row("semicolon", spanish.toUtf8(), ';', true, 4, 0);
        row("tab", spanish.toUtf8().replace(';', '\t'), '\t', true, 4, 0);
        row("pipe", spanish.toUtf8().replace(';', '|'), '|', true, 4, 0);
        row("decimal commas and semicolons", "a;b;c\n1,5;2,5;3,5\n4,5;5,5;6,5\n", ';', true, 3, 0);
        row("no header", "ann@example.com,5,2026-01-02\nbob@example.com,6,2026-01-03\n", ',', false, 3, 0);
        row("title line", "Export of March\n\nemail,name\nann@example.com,Ann\nbob@example.com,Bob\n", ',', true, 2, 2);
        row("titles padded by a spreadsheet", "Spring,,\nof 2026,,\n,,\nemail,when,x\na@b.co,2026-03-18,y\n", ',', true,
            3, 3);
        row("rows longer than the header", "email,when,note\na@b.co,2026-03-18,well, then\nc@d.co,2026-03-19,a, b\n",
            ',', true, 4, 0);
        row("a report with facts above its table",
            "Report\nTopic,Id,Start,Minutes\nTour,812,2026-03-18,62\nDetails,\nShown,Name,Email,Joined,Left\nYes,Ines,"
            "i@b.co,2026-03-18,2026-03-19\nYes,Karl,k@b.co,2026-03-18,2026-03-19\nNo,Eve,e@b.co,2026-03-18,2026-03-"
            "19\n",
            ',', true, 5, 4);
        row("Excel says it in a padded line", "sep=,,,\nemail,when,x\na@b.co,2026-03-18,y\n", ',', true, 3, 1);
        row("one column", "email\nann@example.com\nbob@example.com\n", ',', true, 1, 0);
        row("commas in quotes", "email;note\na@b.co;\"one, two, three\"\nc@d.co;\"four, five\"\n", ';', true, 2, 0);
        row("times", "email,at\na@b.co,10:02\nc@d.co,11:03\n", ',', true, 2, 0);
        row("Excel says it", "sep=;\r\nname;price\r\n\"Tea, green\";1,50\r\n\"Tea, black\";2,50\r\n", ';', true, 2, 1);
        row("Excel says it, against all looks", "sep=|\na,b,c|d\n1,2,3|4\n5,6,7|8\n", '|', true, 2, 1);
        row("more comments than rows", "id,name\n# from the fair\n# booth 4\n1,Ann\n# walk-in\n# no card\n2,Bob\n", ',',
            true, 2, 0);
        row("a header that looks like a comment", "#id,name,joined\n1,Ann,2026-01-02\n2,Bob,2026-01-03\n", ',', true, 3,
            0);
        row("columns aligned with blanks", " 0.5  10.25   3\n 1.75  9.00  14\n12.25  8.50   5\n", ' ', false, 3, 0);
        row("aligned under a title", "in the tank\nA   0.5  1.25  3.0\nB  1.75   9.0  4.5\nC   2.0   8.5  6.5\n", ' ',
            false, 4, 1);
        row("words and unknowns set apart by blanks",
            "Carla F 1901 ? Owen\nOwen M 1899 ? ?\nMira F 1930 Carla ?\nJon M 1932 Carla ?\nIda F 1960 ? Mira\n", ' ',
            false, 5, 0);
        row("words with their counts, set apart by blanks",
            "oak 4356 noun\nelm 210 noun\nred 98 adj\nash 97 noun\nrun 80 verb\nfir 71 noun\nyew 66 noun\nhew 51 "
            "verb\nsaw 40 verb\nbud 12 noun\n",
            ' ', false, 3, 0);
        row("carets", "id^name^town\n1^Ann^Bath\n2^Bob^York\n3^Cid^Hull\n", '^', true, 3, 0);
        row("number signs, and commas in the cells",
            "1#Bath, Avon#3#x\n2#York#4#y\n3#Hull, Yorks, England#2#z\n4#Ely#1#x\n", '#', false, 4, 0);
        row("two tables in one file",
            "name;town;visits\nAnn;Bath;3\nBob;York;4\nCid;Hull;2\n\nmonth;sum\nMay;4\nJune;5\nJuly;6\n", ';', true, 3,
            0);
        row("newlines in quotes", "email,note\na@b.co,\"one\ntwo;x\nthree\"\nc@d.co,\"x\ny\"\n", ',', true, 2, 0);
    }
    void dialects()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, delimiter);
        QFETCH(bool, hasHeader);
        QFETCH(int, columns);
        QFETCH(int, skipLines);
        const DialectGuess guess = detectDialect({ text.constData(), size_t(text.size()) }, true);
        QCOMPARE(guess.dialect.delimiter, delimiter);
        QCOMPARE(guess.dialect.hasHeader, hasHeader);
        QCOMPARE(guess.columns, columns);
        QCOMPARE(guess.dialect.skipLines, skipLines);
    }

    /// Small files as marketers have them, each with the delimiter a person would say; nothing = a single column.
    void labelledDelimiters()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/csv/delimiters.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(cases.size() >= 90);
        int right = 0;
        int wrongButSure = 0;
        for (const QJsonValue value : cases) {
            const QJsonObject object = value.toObject();
            const QByteArray text = object[u"text"_s].toString().toUtf8();
            const QString label = object[u"delimiter"_s].toString();
            const DialectGuess guess = detectDialect({ text.constData(), size_t(text.size()) }, true);
            const QString found = guess.columns > 1 ? QString(QLatin1Char(guess.dialect.delimiter)) : QString();
            if (found == label && guess.columns == object[u"columns"_s].toInt()) {
                ++right;
                continue;
            }
            wrongButSure += guess.confidence >= sureEnough;
            qWarning().noquote() << object[u"name"_s].toString() << "wanted" << label << object[u"columns"_s].toInt()
                                 << "found" << found << guess.columns << guess.confidence;
        }
        QVERIFY2(right * 100 >= cases.size() * 97, qPrintable(u"%1 of %2"_s.arg(right).arg(cases.size())));
        QCOMPARE(wrongButSure, 0);
    }

    void rowsMayHaveNumbersInFront()
    {
        const std::string_view text(
            "\"email\",\"when\"\n\"1\",\"a@b.co\",\"2026-03-18\"\n\"2\",\"c@d.co\",\"2026-03-19\"\n");
        const DialectGuess guess = detectDialect(text, true);
        QVERIFY(guess.dialect.hasHeader && guess.dialect.hasUnnamedFirst);
        QCOMPARE(guess.dialect.skipLines, 0);
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, QByteArray(text.data(), qsizetype(text.size()))));
        QCOMPARE(preview->headers, (QStringList { QString(), u"email"_s, u"when"_s }));
    }

    void blanksBeforeAQuoteAreNotPartOfTheCell()
    {
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, "email, note\na@b.co, \"one, two\"\nc@d.co, \"three\"\n"));
        QVERIFY(preview.has_value());
        QCOMPARE(preview->rows[0], (QStringList { u"a@b.co"_s, u"one, two"_s }));
        QCOMPARE(preview->rows[1][1], u"three"_s);
    }

    void aWholeRowInOneCellIsSeen()
    {
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, "\"email,when\"\n\"a@b.co,2026-03-18\"\n"));
        QVERIFY(preview.has_value() && preview->isRowInOneCell);
    }

    void validUtf8IsUtf8_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("two letters") << u"email,title\na@b.co,ñ\nc@d.co,ü\n"_s;
        QTest::newRow("lone accents") << u"email,title\na@b.co,é à\nc@d.co,ç\n"_s;
        QTest::newRow("Czech") << u"email,title\na@b.co,ř\nc@d.co,ů\n"_s;
        QTest::newRow("Greek") << u"email,title\na@b.co,μ\n"_s;
        QTest::newRow("a dash") << u"email,title\na@b.co,one – two\n"_s;
    }
    void validUtf8IsUtf8()
    {
        QFETCH(QString, text);
        const EncodingGuess guess = detectEncoding(text.toUtf8(), true);
        QCOMPARE(guess.name, QByteArray("UTF-8"));
        QVERIFY(guess.confidence >= sureEnough);
    }

    void lettersOfLatin9AreTold()
    {
        const QByteArray french
            = encoded(u"email,title\na@b.co,Œuvre complète\nc@d.co,cœur de métier\n"_s, "ISO-8859-15");
        QCOMPARE(detectEncoding(french, true).name, QByteArray("ISO-8859-15"));
        const QByteArray money
            = encoded(u"email,title\na@b.co,Cœur à 5 €\nc@b.co,Œuvre\nd@b.co,été\n"_s, "ISO-8859-15");
        QCOMPARE(detectEncoding(money, true).name, QByteArray("ISO-8859-15"));
        const QByteArray half = encoded(u"email,title\na@b.co,½ prix, 1½h\nc@d.co,déjà vu\n"_s, "windows-1252");
        QCOMPARE(detectEncoding(half, true).name, QByteArray("Windows-1252"));
    }

    void sevenBitJapaneseOfMailsIsRead()
    {
        const QByteArray bytes = encoded(u"email,title\na@b.co,春の講座\nc@d.co,秋の講座\n"_s, "ISO-2022-JP");
        QCOMPARE(detectEncoding(bytes, true).name, QByteArray("ISO-2022-JP"));
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, bytes));
        QVERIFY(preview.has_value());
        QCOMPARE(preview->rows[1][1], u"秋の講座"_s);
    }

    /// Letters of other mails stand between ~{ and ~}, or behind a plus; addresses and telephones have a plus as well.
    void sevenBitLettersOfMailsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QString>("title");
        QTest::newRow("HZ") << QByteArray("email,title\na@b.co,~{2zF7=iI\\;a~}\n") << QByteArray("HZ-GB-2312")
                            << u"产品介绍会"_s;
        QTest::newRow("UTF-7") << QByteArray("email,title\na+-x@b.co,Gr+APYA3w-e +AOQ-ndern\n") << QByteArray("UTF-7")
                               << u"Größe ändern"_s;
        QTest::newRow("address") << QByteArray("email,title\nines+Abc-d@b.co,+34 600 10-20\n") << QByteArray("UTF-8")
                                 << u"+34 600 10-20"_s;
        QTest::newRow("pluses") << QByteArray("email,title\na@b.co,C+AOk-\nc@b.co,A+B - C+D\n") << QByteArray("UTF-8")
                                << u"C+AOk-"_s;
        QTest::newRow("tildes") << QByteArray("email,title\na@b.co,~{x~} ~{\n") << QByteArray("UTF-8") << u"~{x~} ~{"_s;
    }

    void sevenBitLettersOfMailsAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, encoding);
        QFETCH(QString, title);
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, bytes));
        QVERIFY(preview.has_value());
        QCOMPARE(preview->reading.encoding, encoding);
        QVERIFY(preview->encoding.confidence >= sureEnough);
        QCOMPARE(preview->rows[0][1], title);
    }

    /// One bad byte among good letters is named, and no question about the others.
    void aBadByteAmongGoodOnesIsNoQuestion()
    {
        const QByteArray bytes
            = u"email,title\na@b.co,Reunión A\nc@b.co,Reunión B\n"_s.toUtf8() + "d@b.co,Reuni\xf3n C\n";
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, bytes));
        QVERIFY(preview.has_value());
        QCOMPARE(preview->reading.encoding, QByteArray("UTF-8"));
        QVERIFY(!preview->encodingDoubt);
    }

    /// Whatever is asked, the right reading is among the answers.
    void theRightEncodingIsAmongTheAnswers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("Polish of DOS")
            << u"email,title\na@b.co,Przegląd źródeł\nc@b.co,Łódź świętuje\nd@b.co,Żółta gęś\n"_s
            << QByteArray("IBM852");
        QTest::newRow("French of Latin 9")
            << u"email,title\na@b.co,Cœur à 5 €\nc@b.co,Œuvre\nd@b.co,été\n"_s << QByteArray("ISO-8859-15");
    }

    void theRightEncodingIsAmongTheAnswers()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, encoding);
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, encoded(text, encoding.constData())));
        QVERIFY(preview.has_value());
        const QString right = text.section(u'\n', 1, 1).section(u',', 1);
        bool isThere = preview->rows[0][1] == right;
        if (const auto &doubt = preview->encodingDoubt) {
            isThere |= doubt->asGuessed == right || doubt->asRival == right;
            for (const EncodingDoubt::Other &other : doubt->others)
                isThere |= other.text == right;
        }
        QVERIFY2(isThere, preview->reading.encoding);
        QVERIFY(!preview->encodingDoubt || !preview->encodingDoubt->asGuessed.contains(u'\n'));
    }

    /// A report of parts: the columns below a sure header say what separates them.
    /// "" and \" in one file: whichever cuts the rows alike, and no row is swallowed.
    void bothKindsOfInnerQuotesAreRead()
    {
        const QByteArray rows
            = "email,note,n\na@b.test,\"The \"\"big\"\" one\",1\nb@b.test,\"ends with \\\"quote\\\"\",2\n"
              "c@b.test,\"plain\",3\n";
        const QTemporaryDir folder;
        const QString path = written(folder, rows);
        const auto preview = previewCsv(path);
        QVERIFY(preview.has_value());
        QCOMPARE(preview->rows.size(), 3);
        QCOMPARE(preview->rows[0][1], u"The \"big\" one"_s);
        QCOMPARE(preview->rows[1][1], u"ends with \"quote\""_s);
        QCOMPARE(preview->rows[2][1], u"plain"_s);
        const QString paths = written(folder,
            "email,note,n\na@b.test,\"The \"\"big\"\" one\",1\nb@b.test,\"C:\\dir\\\",2\n"
            "c@b.test,\"D:\\\"\"x\"\"\\\",3\n");
        const auto ofPaths = previewCsv(paths);
        QVERIFY(ofPaths.has_value());
        QCOMPARE(ofPaths->rows.size(), 3);
        QCOMPARE(ofPaths->rows[1][1], u"C:\\dir\\"_s);
    }

    void theWidestPartOfAReportTellsItsDelimiter()
    {
        const QByteArray report
            = "1. Summary\nTitle\tTour\nStart\t3/18/26, 9:00:00 AM\nEnd\t3/18/26, 9:50:00 AM\n\n"
              "2. Participants\nName\tFirst Join\tLast Leave\tDuration\tEmail\tRole\n"
              "Ines\t3/18/26, 9:01:05 AM\t3/18/26, 9:55:01 AM\t53m 56s\tines@b.test\tHost\n"
              "Karl\t3/18/26, 9:02:40 AM\t3/18/26, 9:58:40 AM\t56m\tkarl@b.test\tGuest\n\n"
              "3. Activities\nName\tJoin Time\tLeave Time\nInes\t3/18/26, 9:01:05 AM\t3/18/26, 9:55:01 AM\n";
        const DialectGuess guess = detectDialect({ report.constData(), size_t(report.size()) }, true);
        QCOMPARE(guess.dialect.delimiter, '\t');
        QCOMPARE(guess.columns, 6);
        QVERIFY2(guess.confidence >= sureEnough, qPrintable(QString::number(guess.confidence)));
    }

    void yearsInTwoDigitsAreToldOrAskedFor_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<bool>("isSure");
        QTest::newRow("the year in front") << QByteArray("26/03/18 26/03/19") << DateOrder::YearMonthDay << true;
        QTest::newRow("the year at the end") << QByteArray("18/03/26 31/12/25") << DateOrder::DayMonthYear << true;
        QTest::newRow("either") << QByteArray("25/03/26") << DateOrder::DayMonthYear << false;
        QTest::newRow("only a year can be above 31") << QByteArray("99/03/18") << DateOrder::YearMonthDay << true;
        QTest::newRow("mixed, and one that is both")
            << QByteArray("13/04/2026 04/13/2026 05/06/2026") << DateOrder::DayMonthYear << false;
    }
    void yearsInTwoDigitsAreToldOrAskedFor()
    {
        QFETCH(QByteArray, cells);
        QFETCH(DateOrder, order);
        QFETCH(bool, isSure);
        ColumnProfiler profiler;
        for (const QByteArray &cell : cells.split(' '))
            profiler.add({ cell.constData(), size_t(cell.size()) });
        const ColumnProfile profile
            = profiler.profile(u"when"_s, cells.split(' ').size(), { '.', DateOrder::DayMonthYear, 2026 });
        QCOMPARE(profile.isDateSure, isSure);
        QCOMPARE(profile.dateOrder, order);
        QCOMPARE(profile.possibleOrders.isEmpty(), isSure);
    }

    void aHeaderSaysTheOrderOfItsDates_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<bool>("isSure");
        const auto row = [](const QString &header, const char *cells, DateOrder order, bool isSure) {
            QTest::addRow("%s: %s", qPrintable(header), cells) << header << QByteArray(cells) << order << isSure;
        };
        row(u"Date (MM/DD/YYYY)"_s, "03/04/2026 05/06/2026", DateOrder::MonthDayYear, true);
        row(u"Fecha (dd/mm/aaaa)"_s, "03/04/2026 05/06/2026", DateOrder::DayMonthYear, true);
        row(u"Datum TT.MM.JJJJ"_s, "03.04.2026", DateOrder::DayMonthYear, true);
        row(u"Date jj/mm/aaaa"_s, "03/04/2026", DateOrder::DayMonthYear, true);
        row(u"date yy-mm-dd"_s, "26-03-04", DateOrder::YearMonthDay, true);
        row(u"Date (DD/MM/YYYY)"_s, "03/04/2026 03/14/2026", DateOrder::MonthDayYear, false);
        row(u"Add/mm"_s, "03/04/2026", DateOrder::DayMonthYear, false);
    }
    void aHeaderSaysTheOrderOfItsDates()
    {
        QFETCH(QString, header);
        QFETCH(QByteArray, cells);
        QFETCH(DateOrder, order);
        QFETCH(bool, isSure);
        ColumnProfiler profiler;
        for (const QByteArray &cell : cells.split(' '))
            profiler.add({ cell.constData(), size_t(cell.size()) });
        const ColumnProfile profile
            = profiler.profile(header, cells.split(' ').size(), { '.', DateOrder::DayMonthYear, 2026 });
        QCOMPARE(profile.dateOrder, order);
        QCOMPARE(profile.isDateSure, isSure);
    }

    /// What a spreadsheet of another country left as texts shows no order of the dates that it read, wrongly.
    void datesOfAnotherHandShowNoOrder_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<bool>("isSure");
        QTest::newRow("one hand") << QByteArray("25/03/2026 04/03/2026") << true;
        QTest::newRow("one hand, single digits") << QByteArray("25/3/2026 4/3/2026") << true;
        QTest::newRow("single days, months of two") << QByteArray("25/03/2026 4/03/2026 4/11/2026") << true;
        QTest::newRow("months that tell no hand") << QByteArray("25/11/2026 4/3/2026") << true;
        QTest::newRow("another sign") << QByteArray("18.03.2026 3/4/2026") << false;
        QTest::newRow("left as texts") << QByteArray("25/03/2026 13/04/2026 4/3/2026") << false;
        QTest::newRow("read, and padded texts") << QByteArray("25/3/2026 04/03/2026") << false;
        QTest::newRow("the month first") << QByteArray("03/25/2026 3/4/2026") << false;
    }
    void datesOfAnotherHandShowNoOrder()
    {
        QFETCH(QByteArray, cells);
        QFETCH(bool, isSure);
        ColumnProfiler profiler;
        for (const QByteArray &cell : cells.split(' '))
            profiler.add({ cell.constData(), size_t(cell.size()) });
        const ColumnProfile profile
            = profiler.profile(u"when"_s, cells.split(' ').size(), { '.', DateOrder::DayMonthYear, 2026 });
        QCOMPARE(profile.isDateSure, isSure);
        QCOMPARE(profile.possibleOrders.size(), isSure ? 0 : 2);
    }

    void weakGuessesSaySo_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("both marks cut alike") << QByteArray("a,b;c\n1,2;3\n4,5;6\n");
        QTest::newRow("one line, two marks") << QByteArray("one;two,three\n");
        QTest::newRow("aligned with blanks") << QByteArray(" 0.5  10.25   3\n 1.75  9.00  14\n12.25  8.50   5\n");
        QTest::newRow("text aligned with blanks")
            << QByteArray("name  town  tea\nAnn   Bath  mint\nBob   York  sage\nCid   Hull  lime\n");
        QTest::newRow("a mark that is never offered")
            << QByteArray("id^name^town\n1^Ann^Bath\n2^Bob^York\n3^Cid^Hull\n");
        QTest::newRow("a mark that is never offered, and commas")
            << QByteArray("1#Bath, Avon#3#x\n2#York, Yorks#4#y\n3#Hull, Yorks#2#z\n4#Ely, Cambs#1#x\n");
        QTest::newRow("a list with commas in most lines")
            << QByteArray("Ann, who came late\nBob\nCid, and his wife, and his dog\nDee, twice\n");
        QTest::newRow("hardly regular") << QByteArray("a,b\nc\nd,e,f\ng,h,i,j\nk;l\nm\n");
    }
    void weakGuessesSaySo()
    {
        QFETCH(QByteArray, text);
        const DialectGuess guess = detectDialect({ text.constData(), size_t(text.size()) }, true);
        QVERIFY2(guess.confidence < sureEnough, qPrintable(QString::number(guess.confidence)));
    }

    void previewShowsLinesOfTheFile()
    {
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, encoded(spanish, "windows-1252")));
        QVERIFY(preview.has_value());
        QCOMPARE(preview->reading.encoding, QByteArray("Windows-1252"));
        QCOMPARE(preview->headers[0], u"Correo electrónico"_s);
        QCOMPARE(preview->rows.size(), 2);
        QCOMPARE(preview->rows[0][1], u"Begoña Núñez"_s);
        QCOMPARE(preview->lines, (QList<qint64> { 2, 3 }));
        QVERIFY(preview->encoding.confidence >= 0.8);
        QVERIFY(preview->dialect.confidence >= 0.8);
    }

    void whatIsNoTableIsSaidInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 JFIF") << u"picture"_s;
        QTest::newRow("zip") << QByteArray("PK\x03\x04 stuff") << u"ZIP"_s;
        QTest::newRow("zeros") << QByteArray(5000, '\0') << u"not text"_s;
        QTest::newRow("random") << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08 abc\x01\x02\x03\x04") << u"not text"_s;
        QTest::newRow("blank") << QByteArray("\n\n  \n") << u"no text"_s;
        QTest::newRow("bad gzip") << QByteArray("\x1f\x8b\x08 nonsense") << u"damaged"_s;
    }
    void whatIsNoTableIsSaidInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const QTemporaryDir folder;
        const auto preview = previewCsv(written(folder, bytes));
        QVERIFY(!preview.has_value());
        QVERIFY2(preview.error().message.contains(word), qPrintable(preview.error().message));
    }
    /// A stray character from a database does not make a picture of a table, nor two-byte text of it.
    void aStrayControlCharacterIsText()
    {
        const QTemporaryDir folder;
        const auto zero = previewCsv(written(folder,
            QByteArray(
                "email,name\nann@b.test,An\0n\nbob@b.test,Bob\ncid@b.test,Cid\ndee@b.test,Dee\neve@b.test,Eve\n", 87)));
        QVERIFY(zero.has_value());
        QCOMPARE(zero->reading.encoding, QByteArray("UTF-8"));
        const auto padded = previewCsv(written(folder, "email,name\nann@b.test,Ann\n" + QByteArray(64, '\0')));
        QVERIFY(padded.has_value()); // room that a program made and never wrote
        QCOMPARE(padded->rows[0], (QStringList { u"ann@b.test"_s, u"Ann"_s }));
        const auto bell
            = previewCsv(written(folder, "1,abc,\"two\b \v lines\"\n2,xyz,\"a form\f feed\"\n3,uvw,\"a bell \a\"\n"));
        QVERIFY(bell.has_value());
        QCOMPARE(bell->columns, 3);
    }
    void foldersAndMissingFiles()
    {
        const QTemporaryDir folder;
        QVERIFY(previewCsv(folder.path()).error().message.contains(u"folder"));
        QCOMPARE(previewCsv(folder.filePath(u"none.csv"_s)).error().code, ErrorCode::NotFound);
    }

    void gzip()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.csv.gz"_s);
        gzFile file = gzopen(path.toLocal8Bit().constData(), "wb");
        const QByteArray bytes = encoded(japanese, "windows-31j");
        gzwrite(file, bytes.constData(), unsigned(bytes.size()));
        gzclose(file);
        QFile padded(path); // as on a tape
        QVERIFY(padded.open(QIODevice::Append));
        padded.write(QByteArray(700, '\0'));
        padded.close();
        const auto preview = previewCsv(path);
        QVERIFY(preview.has_value());
        QCOMPARE(preview->reading.encoding, QByteArray("Shift_JIS"));
        QCOMPARE(preview->rows[0][1], u"太郎"_s);
    }

    void columnsAreJudgedOverAllRows()
    {
        QByteArray text("email;amount;when;code;mixed\n");
        for (int i = 0; i < 500; ++i)
            text += "a" + QByteArray::number(i) + "@b.co;1.234;03/04/2026;007;x\n";
        text += "z@b.co;1.234,56;25/04/2026;008;5\n;;;;\nonly;three;cells\n";
        const QTemporaryDir folder;
        const QString path = written(folder, text);
        const auto preview = previewCsv(path);
        QVERIFY(preview.has_value());
        const auto analysis = analyseCsv(path, preview->reading, { '.', DateOrder::MonthDayYear });
        QVERIFY(analysis.has_value());
        QCOMPARE(analysis->rows, 501);
        QCOMPARE(analysis->emptyRows, 1);
        QCOMPARE(analysis->unreadable, 1);
        QCOMPARE(analysis->unreadableLines[0].line, 504);
        QVERIFY(analysis->unreadableLines[0].reason.contains(u"3 columns instead of 5"));
        const auto &columns = analysis->columns;
        QCOMPARE(columns[0].emails, 501);
        QCOMPARE(columns[1].number.decimalMark, ',');
        QVERIFY(columns[1].isNumberSure);
        QCOMPARE(columns[1].numbers, 501);
        QCOMPARE(columns[2].dateOrder, DateOrder::DayMonthYear);
        QVERIFY(columns[2].isDateSure);
        QCOMPARE(columns[2].dateEvidence, 1);
        QCOMPARE(columns[3].leadingZeros, 501);
        QCOMPARE(columns[3].distinct, (QStringList { u"007"_s, u"008"_s }));
    }

    void withoutEvidenceItIsNotSure()
    {
        const QTemporaryDir folder;
        const QString path = written(folder, "email;amount;when\na@b.co;1.234;03/04/2026\nb@b.co;5.678;05/06/2026\n");
        const auto preview = previewCsv(path);
        QVERIFY(preview.has_value());
        const auto analysis = analyseCsv(path, preview->reading, valueHints(QLocale(QLocale::Spanish, QLocale::Spain)));
        QVERIFY(analysis.has_value());
        QVERIFY(!analysis->columns[1].isNumberSure);
        QCOMPARE(analysis->columns[1].ambiguousNumber, u"1.234"_s);
        QVERIFY(!analysis->columns[2].isDateSure);
        QCOMPARE(analysis->columns[2].dateOrder, DateOrder::DayMonthYear);
        QCOMPARE(analysis->columns[2].ambiguousDate, u"03/04/2026"_s);
    }

    void cancelStops()
    {
        const QTemporaryDir folder;
        const CsvCancel cancel = true;
        const QString path = written(folder, english.toUtf8());
        const auto analysis = analyseCsv(path, {}, {}, {}, &cancel);
        QVERIFY(!analysis.has_value());
        QCOMPARE(analysis.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestCsvDetection)
#include "tst_csvdetection.moc"
