// Which encoding a file has, and what becomes of bytes that do not fit.
#include "detection/csvanalysis.h"
#include "detection/detectionsupport.h"
#include "detection/encodingdoubt.h"

#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QString german = u"E-Mail;Straße;Größe\r\nj@müller.test;Königsallee 5;12,5\r\nk@test.test;Äußere Weg 7;3,0\r\n"_s;
const QString russian
    = u"почта;имя;город\nivan@example.ru;Иван Петров;Москва\nolga@example.ru;Ольга Смирнова;Новосибирск\n"
      "petr@example.ru;Пётр Кузнецов;Екатеринбург\nanna@example.ru;Анна Соколова;Казань\n"_s;
const QString chinese
    = u"邮箱,姓名,公司,备注\nwang@example.cn,王小明,北京数据有限公司,希望下周安排演示\nli@example.cn,李华,上海贸易公司,已发送报价单\n"_s;
const QString korean
    = u"이메일,이름,회사,메모\nkim@example.kr,김철수,서울데이터 주식회사,다음 주에 데모를 원합니다\nlee@example.kr,이영희,한국무역,견적서를 보냈습니다\n"_s;
const QString traditional
    = u"電子郵件,姓名,公司,備註\nchen@example.tw,陳小明,台北資料有限公司,希望下週安排示範\nlin@example.tw,林美華,高雄貿易公司,已經寄出報價單\n"_s;

} // namespace

class TestEncodingGuess : public QObject
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

    /// One word in capitals tells little. What is asked shows the likelier reading first, and the right one somewhere.
    void oneWordInCapitals_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QByteArray>("codec");
        QTest::addColumn<bool>("isFirst");
        const auto row = [](const char *name, const QString &word, const char *codec, bool isFirst = true) {
            QTest::newRow(name) << word << QByteArray(codec) << isFirst;
        };
        row("ß inside", u"STRAßE"_s, "windows-1252");
        row("ß at the end", u"WEIß"_s, "windows-1252");
        row("ß before capitals", u"FUßBALL"_s, "windows-1252");
        row("ß in a name", u"PREIßLER"_s, "windows-1252");
        row("À in front", u"ÀLEX"_s, "windows-1252");
        row("É at the end", u"CAFÉ"_s, "windows-1252");
        row("two letters", u"IBÁÑEZ"_s, "windows-1252");
        row("Ë", u"NOËL"_s, "windows-1252");
        row("Ç, Turkish", u"ÇELIK"_s, "windows-1252");
        row("Czech", u"DVOŘÁK"_s, "windows-1250");
        row("Ñ of a Mac", u"MUÑOZ"_s, "macintosh");
        row("Polish", u"Żabka"_s, "windows-1250", false);
        row("Hungarian", u"Nagy Őrs"_s, "windows-1250", false);
        row("two in front", u"ÍÑIGO"_s, "windows-1252", false);
        row("money", u"10 €"_s, "ISO-8859-15", false);
    }
    void oneWordInCapitals()
    {
        QFETCH(QString, word);
        QFETCH(QByteArray, codec);
        QFETCH(bool, isFirst);
        const QByteArray bytes = "email,note\nana@b.co," + encoded(word, codec.constData()) + "\nbob@b.co,plain text\n";
        const EncodingGuess guess = detectEncoding(bytes, true);
        const auto doubt = encodingDoubt(bytes, guess);
        const QString asGuessed = decodedWhole(guess.name, encoded(word, codec.constData()));
        if (isFirst || !doubt) {
            QCOMPARE(asGuessed, word);
            return;
        }
        QStringList shown { doubt->asGuessed, doubt->asRival };
        for (const EncodingDoubt::Other &other : doubt->others)
            shown.append(other.text);
        QVERIFY2(shown.contains(word), qPrintable(shown.join(u' ')));
    }
    /// … while words with one character of Chinese or Japanese are words.
    void capitalsBesideOneCharacter()
    {
        for (const QString &word : { u"PDF版"_s, u"NEC製"_s, u"A社B社"_s, u"VIP席"_s, u"DX化"_s, u"JR東日本"_s }) {
            const QByteArray bytes = "email,note\nana@b.co," + encoded(word, "windows-31j") + "\nbob@b.co,plain text\n";
            QVERIFY2(detectEncoding(bytes, true).name == "Shift_JIS", qPrintable(word));
        }
    }

    /// A download that broke off inside a character: what came before it tells.
    void aFileCutInsideACharacterIsUtf8()
    {
        for (const QString &text :
            { u"メモ\nデモを希望しています"_s, u"nota\nEl señor Muñoz llegó mañana"_s, u"メ"_s + u"モ"_s }) {
            const QByteArray whole = text.toUtf8();
            for (const QByteArray &cut :
                { whole.chopped(1), QByteArray(whole + "\xe3\x83"), QByteArray(whole + '\xc3') }) {
                const EncodingGuess guess = detectEncoding(cut, true);
                QCOMPARE(guess.name, QByteArray("UTF-8"));
                QVERIFY2(guess.confidence > 0.9, cut.constData());
            }
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

    /// A dash or a quotation mark where no one writes it is a letter of the other encoding.
    void lettersBehindDashesAreTold_data()
    {
        QTest::addColumn<QString>("cells");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("capitals") << u"MUÑOZ\nb@b.co,NUÑEZ\nc@b.co,IBAÑEZ"_s << QByteArray("Windows-1252");
        QTest::newRow("capitals and accents") << u"PEÑA\nb@b.co,JOSÉ"_s << QByteArray("Windows-1252");
        QTest::newRow("dashes") << u"Mon–Fri\nb@b.co,España\nc@b.co,A–Z"_s << QByteArray("Windows-1252");
        QTest::newRow("quotation marks") << u"‚so‘ wie „da“\nb@b.co,Größe"_s << QByteArray("Windows-1252");
        QTest::newRow("old Mac") << u"España\nb@b.co,niño"_s << QByteArray("Macintosh");
        QTest::newRow("old Mac, two names") << u"Peña\nb@b.co,Muñoz"_s << QByteArray("Macintosh");
        QTest::newRow("euro of Latin 9") << u"10 €\nb@b.co,20 €"_s << QByteArray("ISO-8859-15");
    }
    void lettersBehindDashesAreTold()
    {
        QFETCH(QString, cells);
        QFETCH(QByteArray, encoding);
        const EncodingGuess guess = detectEncoding(encoded(u"email,note\na@b.co,"_s + cells + u'\n', encoding), true);
        QCOMPARE(guess.name, encoding);
        QVERIFY(guess.confidence >= sureEnough);
        const EncodingGuess alone = detectEncoding(encoded(u"email,note\na@b.co,señor\n"_s, "macintosh"), true);
        QVERIFY(alone.name == "Macintosh" || alone.confidence < sureEnough);
    }

    /// One word in a file: what it says is asked, and the likeliest stands first.
    void theLikelierReadingIsFirst_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("Polish") << u"Żabka"_s << QByteArray("windows-1250");
        QTest::newRow("Hungarian") << u"Nagy Őrs"_s << QByteArray("windows-1250");
        QTest::newRow("Hungarian capitals") << u"SZABÓ"_s << QByteArray("windows-1250");
        QTest::newRow("Spanish capitals") << u"ÍÑIGO"_s << QByteArray("windows-1252");
        QTest::newRow("German capitals of a Mac") << u"STRAßE"_s << QByteArray("macintosh");
        QTest::newRow("German of a Mac") << u"Hauptstraße 5"_s << QByteArray("macintosh");
        QTest::newRow("behind capitals") << u"PDF版"_s << QByteArray("Shift_JIS");
        QTest::newRow("beside small letters") << u"Web会議"_s << QByteArray("Shift_JIS");
        QTest::newRow("a letter that ends like a backslash") << u"Excel表"_s << QByteArray("Shift_JIS");
        QTest::newRow("half-width") << u"ｱﾝｹｰﾄ"_s << QByteArray("Shift_JIS");
    }
    void theLikelierReadingIsFirst()
    {
        QFETCH(QString, word);
        QFETCH(QByteArray, encoding);
        const QTemporaryDir folder;
        const QString text
            = u"email,when,title\na@b.co,2026-03-18T09:05:00Z,%1\nb@b.co,2026-03-18T09:06:00Z,Spring\n"_s;
        const auto preview = previewCsv(written(folder, encoded(text.arg(word), encoding)));
        QVERIFY(preview.has_value());
        QCOMPARE(preview->rows[0][2], word);
    }

    /// STRAßE of a Mac is STRA余 in Big5: a sign alone that touches a Latin word is never sure.
    void aSignAloneBesideALatinWordIsAsked()
    {
        for (const QString &word : { u"STRAßE"_s, u"GROßE"_s, u"AUßEN"_s }) {
            const EncodingGuess guess
                = detectEncoding(encoded(u"email,title\na@b.co,"_s + word + u"\nb@b.co,Spring\n"_s, "macintosh"), true);
            QVERIFY2(guess.name == "Macintosh" || guess.confidence < sureEnough, qPrintable(word));
        }
    }

    void aFileThatEndsInsideALetterIsUtf8_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("é") << QByteArray("caf\xc3");
        QTest::newRow("Gr") << QByteArray("Gr\xc3");
        QTest::newRow("東") << QByteArray("\xe6\x9d");
        QTest::newRow("a picture") << QByteArray("\xf0\x9f");
    }
    void aFileThatEndsInsideALetterIsUtf8()
    {
        QFETCH(QByteArray, end);
        const EncodingGuess guess = detectEncoding("email,note\na@b.co,ok\nb@b.co," + end, true);
        QCOMPARE(guess.name, QByteArray("UTF-8"));
        QVERIFY(guess.confidence >= sureEnough);
        // … and one that ends behind a letter of Latin is no such file
        QCOMPARE(detectEncoding("email,note\na@b.co,ok\nb@b.co,Jos\xe9", true).name, QByteArray("Windows-1252"));
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
};

QTEST_GUILESS_MAIN(TestEncodingGuess)
#include "tst_encodingguess.moc"
