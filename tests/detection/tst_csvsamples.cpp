// Files that other people's programs wrote, and collections with their truth beside them.
#include "detection/csvanalysis.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestCsvSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// csv-spectrum: 11 of its 12 files; in location_coordinates its own objects leave a blank out.
    void spectrum_data()
    {
        QFile file(QStringLiteral(TEST_DATA_DIR "/csv/spectrum.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::addColumn<QString>("text");
        QTest::addColumn<QJsonArray>("rows");
        int cases = 0;
        for (const QJsonValue value : QJsonDocument::fromJson(file.readAll())[u"cases"_s].toArray()) {
            const QJsonObject object = value.toObject();
            if (object[u"name"_s].toString() == "location_coordinates"_L1)
                continue;
            QTest::newRow(qPrintable(object[u"name"_s].toString()))
                << object[u"csv"_s].toString() << object[u"rows"_s].toArray();
            ++cases;
        }
        QCOMPARE(cases, 11);
    }
    void spectrum()
    {
        QFETCH(QString, text);
        QFETCH(QJsonArray, rows);
        const QByteArray bytes = text.toUtf8();
        for (const qsizetype chunk : { 1, 7, 4096 }) {
            CsvParser parser({});
            QStringList header;
            QJsonArray read;
            const auto drain = [&] {
                while (const CsvRecord *record = parser.next()) {
                    QStringList cells;
                    for (qsizetype i = 0; i < record->size(); ++i)
                        cells.append(QString::fromUtf8((*record)[i].data(), qsizetype((*record)[i].size())));
                    if (header.isEmpty()) {
                        header = cells;
                        continue;
                    }
                    QJsonObject object;
                    for (qsizetype i = 0; i < cells.size(); ++i)
                        object[header.value(i)] = cells[i];
                    read.append(object);
                }
            };
            for (qsizetype at = 0; at < bytes.size(); at += chunk) {
                const QByteArray part = bytes.mid(at, chunk);
                parser.append({ part.constData(), size_t(part.size()) });
                drain();
            }
            parser.finish();
            drain();
            QCOMPARE(read, rows);
        }
    }

    /// Saved by LibreOffice Calc in four locales (see make.py beside them): everything is detected, nothing asked.
    void libreOffice_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<char>("decimalMark");
        QTest::addColumn<DateOrder>("dateOrder");
        QTest::addColumn<QString>("name");
        QTest::newRow("es") << u"es"_s << QByteArray("Windows-1252") << ';' << ',' << DateOrder::DayMonthYear
                            << u"Begoña Núñez"_s;
        QTest::newRow("de") << u"de"_s << QByteArray("Windows-1252") << ';' << ',' << DateOrder::DayMonthYear
                            << u"Jürgen Groß"_s;
        QTest::newRow("ja") << u"ja"_s << QByteArray("Shift_JIS") << ',' << '.' << DateOrder::YearMonthDay
                            << u"佐藤 太郎"_s;
        QTest::newRow("en") << u"en"_s << QByteArray("UTF-8") << ',' << '.' << DateOrder::MonthDayYear << u"Ann Lee"_s;
    }
    void libreOffice()
    {
        QFETCH(QString, language);
        QFETCH(QByteArray, encoding);
        QFETCH(char, delimiter);
        QFETCH(char, decimalMark);
        QFETCH(DateOrder, dateOrder);
        QFETCH(QString, name);
        const QString path = QStringLiteral(TEST_DATA_DIR "/csv/libreoffice/%1.csv").arg(language);
        const auto preview = previewCsv(path);
        QVERIFY(preview.has_value());
        QCOMPARE(preview->reading.encoding, encoding);
        QVERIFY2(preview->encoding.confidence >= sureEnough, qPrintable(QString::number(preview->encoding.confidence)));
        QCOMPARE(preview->reading.dialect.delimiter, delimiter);
        QVERIFY2(preview->dialect.confidence >= sureEnough, qPrintable(QString::number(preview->dialect.confidence)));
        QVERIFY(preview->reading.dialect.hasHeader);
        QCOMPARE(preview->rows.size(), 3);
        QCOMPARE(preview->rows[0][1], name);
        QVERIFY(preview->rows[2][4].contains(u'\n'));
        const auto analysis = analyseCsv(path, preview->reading, {});
        QVERIFY(analysis.has_value());
        QCOMPARE(analysis->rows, 3);
        QCOMPARE(analysis->unreadable, 0);
        QCOMPARE(analysis->invalidCharacters, 0);
        const ColumnProfile &amount = analysis->columns[2];
        QCOMPARE(amount.numbers, 3);
        QCOMPARE(amount.number.decimalMark, decimalMark);
        QVERIFY(amount.isNumberSure);
        const QStringList canonical { u"1234.56"_s, u"52.00"_s, u"1000000.50"_s };
        for (int row = 0; row < 3; ++row) {
            std::string number;
            QVERIFY(appendCanonicalNumber(preview->rows[row][2].toStdString(), amount.number, number));
            QCOMPARE(QString::fromStdString(number), canonical[row]);
        }
        const ColumnProfile &when = analysis->columns[3];
        QCOMPARE(when.dates, 3);
        QVERIFY(when.isDateSure);
        if (language != "ja"_L1) // the year in front needs no order
            QCOMPARE(when.dateOrder, dateOrder);
        const std::array<qint64, 3> instants { 1773828120000, 1775120400000, 1798761540000 };
        for (size_t row = 0; row < instants.size(); ++row) {
            const auto time = readWrittenTime(preview->rows[qsizetype(row)][3].toStdString(), when.dateOrder);
            QVERIFY(time.has_value());
            QCOMPARE(time->localMs, instants[row]);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvSamples)
#include "tst_csvsamples.moc"
