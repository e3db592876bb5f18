#include "domain/writtenlength.h"
#include "domain/writtennumber.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(composer::TimeUnit)

namespace {

std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace

class TestWrittenNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDecimalMarkMoves_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<int>("places");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *number, int places, const char *expected) {
            QTest::addRow("%s by %d", number, places) << QByteArray(number) << places << QByteArray(expected);
        };
        row("2700", -2, "27");
        row("2750", -2, "27.5");
        row("5", -2, "0.05");
        row("0", -2, "0");
        row("-5", -2, "-0.05");
        row("-1234.5", -3, "-1.2345");
        row("2.7", 3, "2700");
        row("0.5", 3, "500");
        row("-0.0125", 2, "-1.25");
        row("12", 0, "12");
        row("1.5e3", -2, "1.5e1");
    }
    void theDecimalMarkMoves()
    {
        QFETCH(QByteArray, number);
        QFETCH(int, places);
        QFETCH(QByteArray, expected);
        std::string plain = number.toStdString();
        shiftNumber(plain, places);
        QCOMPARE(QByteArray::fromStdString(plain), expected);
    }

    void moneyHasOneNamePerCurrency()
    {
        QCOMPARE(moneyOf("7 €"), std::string("eur"));
        QCOMPARE(moneyOf("EUR 7"), std::string("eur"));
        QCOMPARE(moneyOf("-$7.50"), std::string("usd"));
        QCOMPARE(moneyOf("900円"), std::string("jpy"));
        for (const char *yen : { "￥980", "￥1,200", "¥980", "JPY 980" })
            QCOMPARE(moneyOf(yen), std::string("jpy"));
        for (const char *francs : { "Fr. 980.50", "CHF 12", "45.00 Fr." })
            QCOMPARE(moneyOf(francs), std::string("chf"));
        QCOMPARE(moneyOf("12,40 zł"), std::string("pln"));
        QCOMPARE(moneyOf("90 Sek."), std::string());
        QCOMPARE(moneyOf("7"), std::string());
        QCOMPARE(moneyOf("7 apples"), std::string());
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<char>("group");
        QTest::addColumn<QByteArray>("expected"); // "-" = not a number
        const auto row = [](const char16_t *text, char decimal, char group, const char *expected) {
            const QString shown = QString::fromUtf16(text);
            QTest::addRow("%s %c%c", qPrintable(shown), decimal, group ? group : '0')
                << shown << decimal << group << QByteArray(expected);
        };
        row(u"1234.50", '.', ',', "1234.50");
        row(u"1,234.50", '.', ',', "1234.50");
        row(u"1.234,56", ',', '.', "1234.56");
        row(u"1.234", ',', '.', "1234");
        row(u"1.234", '.', ',', "1.234");
        row(u"12.34", ',', '.', "-");
        row(u"-5", '.', ',', "-5");
        row(u"+5", '.', ',', "5");
        row(u"−5", '.', ',', "-5");
        row(u"¥12,345,678-", '.', ',', "12345678");
        row(u"￥500-", '.', ',', "500");
        row(u"-¥500-", '.', ',', "-500");
        row(u"45—", '.', ',', "45");
        row(u"45–", ',', '.', "45");
        row(u"45-", '.', ',', "-45");
        row(u"45−", '.', ',', "-45");
        row(u"$500-", '.', ',', "-500");
        row(u"980.–", '.', ',', "980");
        row(u"1 234,5", ',', ' ', "1234.5");
        row(u"1\u00a0234,5", ',', ' ', "1234.5");
        row(u"1\u202f234\u202f567", ',', ' ', "1234567");
        row(u"1'234.5", '.', '\'', "1234.5");
        row(u" 7 ", '.', ',', "7");
        row(u"007", '.', ',', "007");
        row(u".5", '.', ',', "0.5");
        row(u"5.", '.', ',', "-");
        row(u"1.5e3", '.', ',', "1.5e3");
        row(u"1e", '.', ',', "-");
        row(u"abc", '.', ',', "-");
        row(u"12a", '.', ',', "-");
        row(u"-", '.', ',', "-");
        row(u"€", '.', ',', "-");
        row(u"1,234,", '.', ',', "-");
        row(u"2026-03-18", '.', ',', "-");
        row(u"1-800", '.', ',', "-");
        // no group begins with a lone nought, none has four digits before it
        row(u"0,125", '.', ',', "-");
        row(u"0,125", ',', '.', "0.125");
        row(u"1234,567", '.', ',', "-");
        row(u"1234,567", ',', '.', "1234.567");
        // India
        row(u"1,23,456", '.', ',', "123456");
        row(u"12,34,567.50", '.', ',', "1234567.50");
        row(u"₹9,50,000.50", '.', ',', "950000.50");
        row(u"123,45,678", '.', ',', "-");
        row(u"1,23,45", '.', ',', "-");
        row(u"1.23.456", ',', '.', "-");
        // money
        row(u"1.234,56 €", ',', '.', "1234.56");
        row(u"$1,234", '.', ',', "1234");
        row(u"-$5", '.', ',', "-5");
        row(u"$-5", '.', ',', "-5");
        row(u"CHF 1'234.50", '.', '\'', "1234.50");
        row(u"CHF 980.–", '.', '\'', "980");
        row(u"1 234,50 kr", ',', ' ', "1234.50");
        row(u"99,00 kr.", ',', '.', "99.00");
        row(u"Rs. 500", '.', ',', "500");
        row(u"R$ 1.234,56", ',', '.', "1234.56");
        row(u"3 000 Ft", ',', ' ', "3000");
        row(u"100 zł", ',', ' ', "100");
        row(u"5 000 Kč", ',', ' ', "5000");
        row(u"1,000円", '.', ',', "1000");
        row(u"12 quid and more", '.', ',', "-");
        row(u"12 km", '.', ',', "-");
        row(u"5 k", '.', ',', "-");
        row(u"12 USD EUR", '.', ',', "-");
        // negative
        row(u"(45.00)", '.', ',', "-45.00");
        row(u"($1,045.00)", '.', ',', "-1045.00");
        row(u"45,00-", ',', '.', "-45.00");
        row(u"-(45)", '.', ',', "-");
        // what a spreadsheet was kept from changing, and other digits
        row(u"=\"120.50\"", '.', ',', "120.50");
        row(u"'45", '.', ',', "45");
        row(u"=D2*2", '.', ',', "-");
        row(u"１２３．５", '.', ',', "123.5");
        row(u"١٢٣", '.', ',', "123");
        row(u"२५", '.', ',', "25");
        // one unit or sign too many
        row(u"45 %", '.', ',', "-");
        row(u"45 min", '.', ',', "-");
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(char, decimal);
        QFETCH(char, group);
        QFETCH(QByteArray, expected);
        std::string out = "x";
        const bool isNumber = appendCanonicalNumber(utf8(text), { decimal, group }, out);
        const bool expectNumber = expected != "-";
        QCOMPARE(isNumber, expectNumber);
        QCOMPARE(QByteArray::fromStdString(out), expectNumber ? "x" + expected : QByteArray("x"));
    }

    void lengths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<TimeUnit>("unit");
        QTest::addColumn<QString>("expected"); // null = not read
        const auto row = [](const char16_t *text, TimeUnit unit, const QString &expected) {
            const QString shown = QString::fromUtf16(text);
            QTest::addRow("%s in %d", qPrintable(shown), int(unit)) << shown << unit << expected;
        };
        using enum TimeUnit;
        row(u"45 min", Minute, u"45"_s);
        row(u"45 Minuten", Minute, u"45"_s);
        row(u"7 minutos", Minute, u"7"_s);
        row(u"90 min", Hour, u"1.5"_s);
        row(u"1.5 h", Minute, u"90"_s);
        row(u"0:45:30", Minute, u"45.5"_s);
        row(u"1:02:00", Minute, u"62"_s);
        row(u"26:30:00", Hour, u"26.5"_s);
        row(u"1h 5m", Minute, u"65"_s);
        row(u"1 h 05 min", Minute, u"65"_s);
        row(u"2 hrs 3 mins", Minute, u"123"_s);
        row(u"1 heure 5 minutes", Minute, u"65"_s);
        row(u"1時間5分", Minute, u"65"_s);
        row(u"50m 12s", Minute, u"50.2"_s);
        row(u"50m 12s", Second, u"3012"_s);
        row(u"1h05", Minute, u"65"_s);
        row(u"1 h 05", Minute, u"65"_s);
        row(u"1h65", Minute, {});
        row(u"45'", Minute, u"45"_s);
        row(u"45′ 30″", Minute, u"45.5"_s);
        row(u"45 mn", Minute, u"45"_s);
        row(u"1 hora y 5 minutos", Minute, u"65"_s);
        row(u"1 Stunde und 5 Minuten", Minute, u"65"_s);
        row(u"90 Sek.", Minute, u"1.5"_s);
        row(u"PT45M", Minute, u"45"_s);
        row(u"PT1H5M30S", Minute, u"65.5"_s);
        row(u"PT5M1H", Minute, {});
        row(u"PT", Minute, {});
        row(u"P1D", Minute, {});
        row(u"53m 56s", Minute, u"53.9333"_s);
        row(u"1:05:37", Minute, u"65.6167"_s);
        row(u"1:05:37", Hour, u"1.0936"_s); // 0.0004 h are more than a second
        row(u"100 ms", Minute, {});
        row(u"1.5 s", Minute, u"0.025"_s);
        row(u"0.5 s", Minute, u"0.0083333"_s);
        row(u"1:30", Minute, {}); // of minutes or of hours?
        row(u"5m 10h", Minute, {});
        row(u"5 d", Minute, {});
        row(u"45", Minute, {});
        row(u"45 apples", Minute, {});
        row(u"1h 5m", None, {});
    }
    void lengths()
    {
        QFETCH(QString, text);
        QFETCH(TimeUnit, unit);
        QFETCH(QString, expected);
        const auto length = readWrittenLength(utf8(text), { '.', ',' });
        std::string out;
        const bool isRead = length && appendLength(*length, unit, out);
        QCOMPARE(isRead, !expected.isNull());
        QCOMPARE(QString::fromStdString(out), expected.isNull() ? QString() : expected);
    }

    void unitsOfNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<TimeUnit>("unit");
        using enum TimeUnit;
        for (const auto &[name, unit] : { std::pair("minutes", Minute), std::pair("durationMinutes", Minute),
                 std::pair("Duration (min)", Minute), std::pair("Time in session (minutes)", Minute),
                 std::pair("視聴時間（分）", Minute), std::pair("視聴時間", None), std::pair("time_hours", Hour),
                 std::pair("Dauer in Stunden", Hour), std::pair("segundos", Second), std::pair("Score", None),
                 std::pair("Time in session", None), std::pair("Amount", None), std::pair("second prize", None) })
            QTest::newRow(name) << QString::fromUtf8(name) << unit;
    }
    void unitsOfNames()
    {
        QFETCH(QString, name);
        QFETCH(TimeUnit, unit);
        QCOMPARE(unitOfName(utf8(name)), unit);
    }

    void meant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char16_t *text, const QString &expected) {
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text) << expected;
        };
        row(u"12,5", u"12.5"_s);
        row(u"1.234,56", u"1234.56"_s);
        row(u"1,234.56", u"1234.56"_s);
        row(u"1.234", {});
        row(u"$1,234", {});
        row(u"1,234,567", u"1234567"_s);
        row(u"CHF 980.–", u"980"_s);
        row(u"free", {});
    }
    void meant()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto number = numberMeant(utf8(text));
        QCOMPARE(number ? QString::fromStdString(*number) : QString(), expected);
    }

    void aPercentageIsTheNumberBeforeItsSign()
    {
        QCOMPARE(percentOf("45 %", { '.', ',' }), std::string("45"));
        QCOMPARE(percentOf("12,5%", { ',', '.' }), std::string("12.5"));
        QVERIFY(!percentOf("45", { '.', ',' }));
        QVERIFY(!percentOf("half %", { '.', ',' }));
    }
};

QTEST_APPLESS_MAIN(TestWrittenNumber)
#include "tst_writtennumber.moc"
