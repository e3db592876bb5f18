#include "csv/valueformat.h"
#include "domain/timestamp.h"
#include "domain/zonetable.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace composer;

Q_DECLARE_METATYPE(composer::DateOrder)

class TestValueFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<char>("group");
        QTest::addColumn<QByteArray>("expected"); // "-" = not a number
        const auto row = [](const char *text, char decimal, char group, const char *expected) {
            QTest::addRow("%s %c%c", text, decimal, group ? group : '0')
                << QByteArray(text) << decimal << group << QByteArray(expected);
        };
        row("1234.50", '.', ',', "1234.50");
        row("1,234.50", '.', ',', "1234.50");
        row("1.234,56", ',', '.', "1234.56");
        row("1.234", ',', '.', "1234");
        row("1.234", '.', ',', "1.234");
        row("12.34", ',', '.', "-");
        row("1,23,456", '.', ',', "-");
        row("-5", '.', ',', "-5");
        row("+5", '.', ',', "5");
        row("\xe2\x88\x92"
            "5",
            '.', ',', "-5");
        row("1 234,5", ',', ' ', "1234.5");
        row("1\xc2\xa0"
            "234,5",
            ',', ' ', "1234.5");
        row("1\xe2\x80\xaf"
            "234\xe2\x80\xaf"
            "567",
            ',', ' ', "1234567");
        row("1'234.5", '.', '\'', "1234.5");
        row("1.234,56 \xe2\x82\xac", ',', '.', "1234.56");
        row("$1,234", '.', ',', "1234");
        row("-$5", '.', ',', "-5");
        row(" 7 ", '.', ',', "7");
        row("007", '.', ',', "007");
        row(".5", '.', ',', "0.5");
        row("5.", '.', ',', "-");
        row("1.5e3", '.', ',', "1.5e3");
        row("1e", '.', ',', "-");
        row("abc", '.', ',', "-");
        row("12a", '.', ',', "-");
        row("-", '.', ',', "-");
        row("\xe2\x82\xac", '.', ',', "-");
        row("1,234,", '.', ',', "-");
        row("2026-03-18", '.', ',', "-");
    }
    void numbers()
    {
        QFETCH(QByteArray, text);
        QFETCH(char, decimal);
        QFETCH(char, group);
        QFETCH(QByteArray, expected);
        std::string out = "x";
        const bool isNumber = appendCanonicalNumber({ text.constData(), size_t(text.size()) }, { decimal, group }, out);
        const bool expectNumber = expected != "-";
        QCOMPARE(isNumber, expectNumber);
        QCOMPARE(QByteArray::fromStdString(out), expectNumber ? "x" + expected : QByteArray("x"));
    }

    void dates_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QByteArray>("expected"); // the wall time, or the instant; "-" = not a date
        const auto row = [](const char *text, DateOrder order, const char *expected) {
            QTest::addRow("%s %d", text, int(order)) << QByteArray(text) << order << QByteArray(expected);
        };
        using enum DateOrder;
        row("18/03/2026 10:02", DayMonthYear, "2026-03-18T10:02:00Z");
        row("03/18/2026 10:02", MonthDayYear, "2026-03-18T10:02:00Z");
        row("03/18/2026", DayMonthYear, "-");
        row("3/4/26", DayMonthYear, "2026-04-03T00:00:00Z");
        row("3/4/26", MonthDayYear, "2026-03-04T00:00:00Z");
        row("26/3/4", YearMonthDay, "2026-03-04T00:00:00Z");
        row("2026/3/18 9:05", DayMonthYear, "2026-03-18T09:05:00Z");
        row("2026-03-18T10:02:00Z", MonthDayYear, "2026-03-18T10:02:00Z");
        row("2026-03-18T10:02:00.123+01:00", DayMonthYear, "2026-03-18T09:02:00.123Z");
        row("2026-03-18 10:02:00 +0900", DayMonthYear, "2026-03-18T01:02:00Z");
        row("2026-03-18 10:02:00 UTC", DayMonthYear, "2026-03-18T10:02:00Z");
        row("18.03.2026 10:02:03", DayMonthYear, "2026-03-18T10:02:03Z");
        row("3/18/2026 2:05 PM", MonthDayYear, "2026-03-18T14:05:00Z");
        row("3/18/2026 12:05 AM", MonthDayYear, "2026-03-18T00:05:00Z");
        row("18/3/2026 2:05 p. m.", DayMonthYear, "2026-03-18T14:05:00Z");
        row("2026\xe5\xb9\xb4"
            "3\xe6\x9c\x88"
            "18\xe6\x97\xa5",
            DayMonthYear, "2026-03-18T00:00:00Z");
        row("2026\xe5\xb9\xb4"
            "3\xe6\x9c\x88"
            "18\xe6\x97\xa5 10\xe6\x99\x82"
            "02\xe5\x88\x86",
            DayMonthYear, "2026-03-18T10:02:00Z");
        row("18 Mar 2026", DayMonthYear, "2026-03-18T00:00:00Z");
        row("March 18, 2026 10:02", DayMonthYear, "2026-03-18T10:02:00Z");
        row("18 de marzo de 2026", DayMonthYear, "2026-03-18T00:00:00Z");
        row("20260318", DayMonthYear, "2026-03-18T00:00:00Z");
        row("1773824400000", DayMonthYear, "2026-03-18T09:00:00Z");
        row("1773824400", DayMonthYear, "-");
        row("30/02/2026", DayMonthYear, "-");
        row("2026-03-18T25:00", DayMonthYear, "-");
        row("2026-03-18 10:02 x", DayMonthYear, "-");
        row("12345678", DayMonthYear, "-");
        row("tomorrow", DayMonthYear, "-");
        row("1.234,56", DayMonthYear, "-");
        row("192.168.1.1", DayMonthYear, "-");
        row("", DayMonthYear, "-");
    }
    void dates()
    {
        QFETCH(QByteArray, text);
        QFETCH(DateOrder, order);
        QFETCH(QByteArray, expected);
        const auto written = readWrittenTime({ text.constData(), size_t(text.size()) }, order);
        QCOMPARE(written ? formatInstant(written->localMs) : QByteArray("-"), expected);
    }

    void zonesAgreeWithQt_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : { "Europe/Madrid", "Asia/Tokyo", "America/New_York", "Australia/Lord_Howe", "UTC" })
            QTest::newRow(zone) << QByteArray(zone);
    }
    void zonesAgreeWithQt()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone timeZone(zone);
        const ZoneTable table(timeZone);
        QRandomGenerator random(5);
        for (int i = 0; i < 5000; ++i) {
            const qint64 ms = qint64(random.bounded(quint64(2000000000))) * 1000;
            const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms, timeZone);
            const qint64 local = ms + time.offsetFromUtc() * 1000LL;
            const auto instant = table.toUtc(local);
            if (instant.doubt == ZoneTable::Doubt::None)
                QCOMPARE(instant.epochMs, ms);
            else
                QVERIFY(instant.doubt == ZoneTable::Doubt::Twice && qAbs(instant.epochMs - ms) <= 3600000);
        }
    }
    void summerTime()
    {
        const ZoneTable table(QTimeZone("Europe/Madrid"));
        const auto at = [](const char *text) { return *parseInstant(text); };
        QCOMPARE(table.toUtc(at("2026-03-29T01:59:59Z")).epochMs, at("2026-03-29T00:59:59Z"));
        QVERIFY(table.toUtc(at("2026-03-29T02:30:00Z")).doubt == ZoneTable::Doubt::Skipped);
        QCOMPARE(table.toUtc(at("2026-03-29T03:00:00Z")).epochMs, at("2026-03-29T01:00:00Z"));
        const auto twice = table.toUtc(at("2026-10-25T02:30:00Z"));
        QVERIFY(twice.doubt == ZoneTable::Doubt::Twice);
        QCOMPARE(twice.epochMs, at("2026-10-25T00:30:00Z"));
    }
};

QTEST_APPLESS_MAIN(TestValueFormat)
#include "tst_valueformat.moc"
