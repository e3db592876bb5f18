#include "detection/csvfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// The same numbers on every computer (Knuth's MMIX constants).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    {
    }
    int throwOf(int sides)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<quint64>(sides));
    }

private:
    quint64 m_state;
};

struct MadeFile {
    QString language;
    QByteArray codec;
    QString text;
    QByteArray bytes;
};

QString oneOf(const QJsonObject &words, const char *kind, Dice &dice)
{
    const QJsonArray list = words[QLatin1StringView(kind)].toArray();
    return list[dice.throwOf(static_cast<int>(list.size()))].toString();
}

QString line(const QStringList &cells, const QList<bool> &columns, QChar delimiter)
{
    QStringList kept;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (!columns[i])
            continue;
        const bool quoted = cells[i].contains(delimiter) || cells[i].contains(u'"');
        kept.append(quoted ? u'"' + QString(cells[i]).replace(u"\""_s, u"\"\""_s) + u'"' : cells[i]);
    }
    return kept.join(delimiter) + u"\r\n"_s;
}

/// What Excel writes somewhere: 1 to 15 rows, some of the columns, the language's own encoding in 14 of 20 files, UTF-8
/// with and without a mark and "Unicode text" in the others. One cell may be all there is above ASCII.
MadeFile makeFile(int number, const QJsonObject &languages)
{
    static const QStringList order { u"es"_s, u"pt"_s, u"fr"_s, u"de"_s, u"pl"_s, u"cs"_s, u"ru"_s, u"ja"_s, u"zh"_s,
        u"ko"_s };
    MadeFile made;
    Dice dice(static_cast<quint64>(number) + 1000);
    const int variant = number / 10;
    made.language = order[number % 10];
    if (made.language == "zh"_L1 && variant % 3 == 2)
        made.language = u"tw"_s;
    const QJsonObject words = languages[made.language].toObject();
    const int kind = variant % 20;
    const bool isOld = kind < 14;
    const QJsonArray encodings = words[u"encodings"_s].toArray();
    made.codec = isOld ? encodings[dice.throwOf(static_cast<int>(encodings.size()))].toString().toLatin1()
        : kind < 18    ? QByteArray("UTF-8")
                       : QByteArray("UTF-16LE");
    const QChar delimiter = made.codec == "UTF-16LE" ? u'\t' : words[u"delimiter"_s].toString().front();
    const int rows = 1 + dice.throwOf(15);
    QList<bool> columns { true };
    for (int i = 0; i < 6; ++i)
        columns.append(dice.throwOf(3) > 0);
    columns[1] = columns[1] || !columns.contains(false);
    QStringList header { u"email"_s, u"first_name"_s, u"last_name"_s, u"company"_s, u"city"_s, u"amount"_s,
        u"notes"_s };
    if (dice.throwOf(4) > 0) {
        header.clear();
        for (const QJsonValue name : words[u"header"_s].toArray())
            header.append(name.toString());
    }
    made.text = line(header, columns, delimiter);
    for (int row = 0; row < rows; ++row) {
        const QString mark = delimiter == u';' ? u","_s : u"."_s;
        made.text += line({ u"user%1@example.com"_s.arg(dice.throwOf(10000)), oneOf(words, "first", dice),
                              oneOf(words, "last", dice), oneOf(words, "company", dice), oneOf(words, "city", dice),
                              QString::number(dice.throwOf(5000)) + mark + QString::number(10 + dice.throwOf(90)),
                              oneOf(words, "note", dice) },
            columns, delimiter);
    }
    made.bytes = QByteArray(QStringEncoder(made.codec.constData()).encode(made.text));
    if (kind == 17)
        made.bytes.prepend("\xef\xbb\xbf");
    if (made.codec == "UTF-16LE")
        made.bytes.prepend("\xff\xfe");
    return made;
}

QString decoded(const QByteArray &bytes, const QByteArray &encoding)
{
    auto decoder = TextDecoder::create(encoding);
    if (!decoder)
        return {};
    QByteArray out(TextDecoder::roomFor(bytes.size()), Qt::Uninitialized);
    qsizetype size = decoder->decode(bytes, out.data());
    size += decoder->finish(out.data() + size);
    return QString::fromUtf8(out.left(size));
}

} // namespace

class TestEncodingSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/csv/languages.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_languages = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(m_languages.size(), 11);
    }

    /// Right is what gives the text back, whatever the encoding is called.
    void sixHundredSmallFilesOfTenLanguages()
    {
        int right = 0;
        int wrongButSure = 0;
        int asked = 0;
        for (int number = 0; number < 600; ++number) {
            const MadeFile made = makeFile(number, m_languages);
            const EncodingGuess guess = detectEncoding(made.bytes, true);
            const bool isRight = decoded(made.bytes, guess.name) == made.text;
            right += isRight;
            asked += guess.confidence < sureEnough;
            if (!isRight) {
                wrongButSure += guess.confidence >= sureEnough;
                qWarning().noquote() << number << made.language << made.codec << "taken for" << guess.name
                                     << guess.confidence << made.text.left(120).simplified();
            }
        }
        qInfo() << right << "of 600 right," << asked << "of them asked about";
        QVERIFY2(right >= 597, qPrintable(QString::number(right)));
        QVERIFY2(wrongButSure == 0, qPrintable(QString::number(wrongButSure)));
        QVERIFY2(asked <= 30, qPrintable(QString::number(asked)));
    }

    /// A little that tells: what small files of real programs hold beside ASCII.
    void littleThatTells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("codec");
        const auto row = [](const char *name, const QString &text, const char *codec) {
            QTest::newRow(name) << text << QByteArray(codec);
        };
        row("one apostrophe", u"email,note\nann@a.test,don’t call before noon\nbob@a.test,ready to talk\n"_s,
            "windows-1252");
        row("one apostrophe after a capital", u"email,note\nann@a.test,says I’m away this week\n"_s, "windows-1252");
        row("curly quotes", u"email,note\nann@a.test,asked for “the big plan” twice\n"_s, "windows-1252");
        row("one dash", u"email,years\nann@a.test,2019–2020\n"_s, "windows-1252");
        row("a bullet", u"email,note\nann@a.test,• first • second\n"_s, "windows-1252");
        row("one euro", u"email,price\nann@a.test,5€/month\n"_s, "windows-1252");
        row("one pound", u"email,price\nann@a.test,£20\n"_s, "windows-1252");
        row("one name", u"email,name\nann@a.test,Ann Lee\nbob@a.test,Iván Cepeda\n"_s, "windows-1252");
        row("one name begins with it", u"email,name\nann@a.test,Ángela\nbob@a.test,Rob\n"_s, "windows-1252");
        row("Polish header only", u"E-mail;Imię;Miasto\nann@a.test;Marek;Lublin\n"_s, "windows-1250");
        row("Polish ł", u"email;nazwisko\nann@a.test;Wesołowski\nbob@a.test;Zając\n"_s, "windows-1250");
        row("Polish capitals", u"email;miasto\nann@a.test;ŚREM\nbob@a.test;ŁOWICZ\n"_s, "windows-1250");
        row("Central Europe by ISO", u"email;mesto\nann@a.test;Šumperk\nbob@a.test;Žďár, náměstí Míru 5, Košťálov\n"_s,
            "ISO-8859-2");
        row("Turkish i without a dot", u"email;sehir\nann@a.test;Ilgın\nbob@a.test;Pınarbaşı\n"_s, "windows-1254");
        row("Turkish header", u"email;adı;şehir\nann@a.test;Ali;Van\n"_s, "windows-1254");
        row("Chinese family names", u"email,姓\nann@a.test,欧阳\nbob@a.test,诸葛\n"_s, "GB18030");
        row("Chinese beside English", u"email,company\nann@a.test,Acme 中国 Ltd\n"_s, "GB18030");
        row("Traditional names", u"email,姓名\nann@a.test,鄭淑娟\nbob@a.test,羅文傑\n"_s, "Big5");
        row("Traditional, English header", u"email,city\nann@a.test,彰化縣\nbob@a.test,Taipei\n"_s, "Big5");
        row("Korean places", u"email,city\nann@a.test,춘천시\nbob@a.test,전주시 완산구\n"_s, "windows-949");
        row("kana of half width", u"email,カナ\nann@a.test,ﾌｼﾞﾀ\nbob@a.test,ｶﾜｸﾞﾁ ﾏﾘ\n"_s, "windows-31j");
        row("one kanji name", u"email,name\nann@a.test,菊池\nbob@a.test,Bob\n"_s, "windows-31j");
        row("a Russian word", u"email;город\nann@a.test;Тверь\n"_s, "windows-1251");
        row("Russian by KOI8", u"email;город\nann@a.test;Тверь, улица Мира\n"_s, "KOI8-R");
        row("UTF-8 with one letter", u"email,name\nann@a.test,Chloé\n"_s, "UTF-8");
    }
    void littleThatTells()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, codec);
        const QByteArray bytes(QStringEncoder(codec.constData()).encode(text));
        const EncodingGuess guess = detectEncoding(bytes, true);
        QVERIFY2(decoded(bytes, guess.name) == text, guess.name.constData());
    }

    /// Excel's Unicode text without its mark, when few of its characters are ASCII.
    void utf16WithoutMark()
    {
        const QString text = u"メールアドレス\t会社名\r\nサンプル株式会社の担当者\t東京支店の営業部\r\n"_s;
        QCOMPARE(detectEncoding(QByteArray(QStringEncoder(QStringEncoder::Utf16LE).encode(text)), true).name,
            QByteArray("UTF-16LE"));
        QCOMPARE(detectEncoding(QByteArray(QStringEncoder(QStringEncoder::Utf16BE).encode(text)), true).name,
            QByteArray("UTF-16BE"));
    }

    /// One reading alone is right here, but which is not to be known: the other one is named, so that it can be asked.
    void doubtNamesTheOther_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::newRow("ý or ı") << QByteArray("email;name\na@b.test;Leont\xfdn\n") << QByteArray("Windows-1250")
                                << QByteArray("Windows-1254");
        QTest::newRow("ż or ¿") << QByteArray("email;name\na@b.test;El\xbf"
                                              "beta\n")
                                << QByteArray("Windows-1250") << QByteArray("Windows-1252");
        QTest::newRow("one han character")
            << QByteArray("email,name\na@b.test,\xb3\xcf\n") << QByteArray("GB18030") << QByteArray("EUC-KR");
    }
    void doubtNamesTheOther()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        const EncodingGuess guess = detectEncoding(bytes, true);
        QVERIFY2(guess.confidence < sureEnough, qPrintable(QString::number(guess.confidence)));
        const QByteArrayList named = guess.others + QByteArrayList { guess.name, guess.rival };
        QVERIFY2(named.contains(one) || named.contains(other), named.join(' '));
        QVERIFY(!guess.rival.isEmpty() && guess.rival != guess.name);
    }

    /// An apostrophe inside a word is one of Windows-1252 or í of the Mac: what no language writes is asked about.
    void anOddApostropheIsALetterOfTheMac_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOfWindows");
        QTest::newRow("Spanish name") << QByteArray("Mar\x92"
                                                    "a")
                                      << false;
        QTest::newRow("Spanish names") << QByteArray("Mar\x92"
                                                     "a Garc\x92"
                                                     "a\nDar\x92o")
                                       << false;
        QTest::newRow("English") << QByteArray("don\x92t, it\x92s, we\x92ll, Ines\x92s") << true;
        QTest::newRow("Irish name") << QByteArray("Sean O\x92"
                                                  "Brien")
                                    << true;
        QTest::newRow("French") << QByteArray("aujourd\x92hui, qu\x92il l\x92"
                                              "eau")
                                << true;
        QTest::newRow("Italian") << QByteArray("dell\x92"
                                               "anno, all\x92"
                                               "aperto")
                                 << true;
        QTest::newRow("German") << QByteArray("geht\x92s") << true;
        QTest::newRow("Turkish") << QByteArray("Ankara\x92"
                                               "da")
                                 << true;
    }
    void anOddApostropheIsALetterOfTheMac()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isOfWindows);
        const EncodingGuess guess = detectEncoding("Email,When,Note\na@b.test,2026-03-18 09:05," + text + "\n", true);
        if (isOfWindows)
            QVERIFY2(guess.name.startsWith("Windows-125") && guess.confidence >= sureEnough,
                guess.name + ' ' + QByteArray::number(guess.confidence));
        else
            QVERIFY2(guess.name == "Macintosh" || guess.confidence < sureEnough,
                guess.name + ' ' + QByteArray::number(guess.confidence));
    }

    /// Swedish of a Mac: frames and blanks of KOI8-R are no text, and one letter is a question.
    void framesAreNoLetters()
    {
        const auto guessOf
            = [](const QByteArray &text) { return detectEncoding("Email,Note\na@b.test," + text, true); };
        const EncodingGuess several = guessOf("G\x9ateborg \x8ar st\x9arst\nb@b.test,Malm\x9a\n");
        QVERIFY2(several.name == "Macintosh", several.name + ' ' + QByteArray::number(several.confidence));
        const EncodingGuess one = guessOf("Malm\x9a\n");
        QVERIFY2(one.confidence < sureEnough && (one.name == "Macintosh" || one.rival == "Macintosh"),
            one.name + ' ' + QByteArray::number(one.confidence));
    }

    /// Emoji in two halves: the rest is UTF-8, and they are said.
    void emojiInHalvesAreNoOtherEncoding()
    {
        const QByteArray bytes("email,note\na@b.test,\xed\xa0\xbd\xed\xb8\x80 ok\nb@b.test,fine\n");
        const EncodingGuess guess = detectEncoding(bytes, true);
        QCOMPARE(guess.name, QByteArray("UTF-8"));
        QVERIFY(guess.confidence >= sureEnough);
    }

    /// Two files glued together: no encoding reads both halves.
    void mixedEncodingsAreNeverSure()
    {
        const QByteArray mixed = QByteArray(u"email;stadt\na@b.test;Köln\nc@b.test;Würzburg\n"_s.toUtf8())
            + "d@b.test;M\xfcnchen\ne@b.test;F\xfcrth\n";
        const EncodingGuess guess = detectEncoding(mixed, true);
        QVERIFY2(guess.confidence < sureEnough, guess.name + ' ' + QByteArray::number(guess.confidence));
    }

    void oneForeignRowAmongGoodOnesIsUtf8_data()
    {
        QTest::addColumn<QString>("good");
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("Japanese") << u"日本語セミナー"_s << u"東京"_s << QByteArray("Shift_JIS");
        QTest::newRow("Russian") << u"Обзор продукта"_s << u"Москва"_s << QByteArray("windows-1251");
        QTest::newRow("Chinese") << u"产品发布会"_s << u"北京"_s << QByteArray("GB18030");
        QTest::newRow("Korean") << u"제품 소개 세미나"_s << u"서울"_s << QByteArray("EUC-KR");
    }
    void oneForeignRowAmongGoodOnesIsUtf8()
    {
        QFETCH(QString, good);
        QFETCH(QString, foreign);
        QFETCH(QByteArray, encoding);
        QStringEncoder encoder(encoding.constData());
        if (!encoder.isValid())
            QSKIP("no such encoder here");
        const QByteArray odd = encoder.encode(foreign);
        const QByteArray one = "email,note\na@b.test," + good.toUtf8() + "\n";
        const EncodingGuess guess = detectEncoding(QByteArray(one + "c@d.test," + odd + "\n"), true);
        QCOMPARE(guess.name, QByteArray("UTF-8"));
        QVERIFY(guess.confidence >= sureEnough);

        // and one good row among foreign ones is a question that names both
        QByteArray most = one;
        for (const QString &more : { foreign, foreign + foreign, foreign + u" "_s + foreign })
            most += "c@d.test," + QByteArray(encoder.encode(more)) + "\n";
        const EncodingGuess mixed = detectEncoding(most, true);
        QVERIFY2(mixed.confidence < sureEnough, mixed.name);
        QVERIFY2(mixed.name == "UTF-8" || mixed.rival == "UTF-8", mixed.rival);
    }

    /// One accented letter is too little to be sure between the West and the middle of Europe.
    void oneLetterIsNotSure()
    {
        const EncodingGuess guess = detectEncoding("name;city\r\nann;x\xf1\r\n", true);
        QVERIFY2(guess.confidence < sureEnough, qPrintable(QString::number(guess.confidence)));
    }

    /// Languages beside the ten, by the words of their everyday.
    void otherLanguages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("codec");
        QTest::newRow("italian") << u"nome;città\nNiccolò;Forlì\nperché così è più caro;Cantù\n"_s
                                 << QByteArray("windows-1252");
        QTest::newRow("swedish") << u"förnamn;ort\nÅsa;Malmö\nBjörn;Västerås\n"_s << QByteArray("windows-1252");
        QTest::newRow("danish") << u"navn;by\nSøren;Århus\nKåre;Ærøskøbing\n"_s << QByteArray("windows-1252");
        QTest::newRow("hungarian") << u"név;város\nErzsébet;Győr\nLőrinc;Székesfehérvár\nszükséges;Fűzfő\n"_s
                                   << QByteArray("windows-1250");
        QTest::newRow("turkish") << u"ad;şehir\nAyşe;İstanbul\nÇağlar;Eskişehir\nIşıl;Muğla\n"_s
                                 << QByteArray("windows-1254");
        QTest::newRow("greek") << u"όνομα;πόλη\nΓιώργος;Αθήνα\nΜαρία;Θεσσαλονίκη\n"_s << QByteArray("windows-1253");
        QTest::newRow("hebrew") << u"שם;עיר\nדוד;ירושלים\nשרה;חיפה\n"_s << QByteArray("windows-1255");
        QTest::newRow("arabic") << u"الاسم;المدينة\nمحمد;القاهرة\nفاطمة;الرياض\n"_s << QByteArray("windows-1256");
        QTest::newRow("thai") << u"ชื่อ,เมือง\nสมชาย,กรุงเทพ\nสุดา,เชียงใหม่\n"_s << QByteArray("windows-874");
    }
    void otherLanguages()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, codec);
        const QByteArray bytes(QStringEncoder(codec.constData()).encode(text));
        const EncodingGuess guess = detectEncoding(bytes, true);
        QVERIFY2(decoded(bytes, guess.name) == text, guess.name.constData());
    }

private:
    QJsonObject m_languages;
};

QTEST_GUILESS_MAIN(TestEncodingSet)
#include "tst_encodingset.moc"
