#include "domain/datewords.h"
#include "domain/timestamp.h"
#include "domain/writtentime.h"
#include "domain/zonetable.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

using namespace composer;

Q_DECLARE_METATYPE(composer::DateOrder)

class TestWrittenTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
        row("18/03/2026 - 10:02", DayMonthYear, "2026-03-18T10:02:00Z");
        row("18/03/2026 10:02 - 11:00", DayMonthYear, "-");
        row("18/03/2026 10:02 hrs", DayMonthYear, "2026-03-18T10:02:00Z");
        row("18.03.2026 10.02 Uhr", DayMonthYear, "2026-03-18T10:02:00Z");
        row("18. Mrz 2026 10:02", DayMonthYear, "2026-03-18T10:02:00Z");
        row("18/03/2569 10:02", DayMonthYear, "-");
        row("2569-03-18", DayMonthYear, "-");
        row("9999-12-31", DayMonthYear, "9999-12-31T00:00:00Z");
        row("03/18/2026 10:02", MonthDayYear, "2026-03-18T10:02:00Z");
        row("03/18/2026", DayMonthYear, "-");
        row("3/4/26", DayMonthYear, "2026-04-03T00:00:00Z");
        row("3/4/26", MonthDayYear, "2026-03-04T00:00:00Z");
        row("18/03/62", DayMonthYear, "-"); // 1962 or 2062
        row("18-Mar-62", DayMonthYear, "-");
        row("18/03/40 10:45", DayMonthYear, "-");
        row("18/03/39", DayMonthYear, "2039-03-18T00:00:00Z");
        row("18/03/70", DayMonthYear, "1970-03-18T00:00:00Z");
        row("18/03/2062 10:45", DayMonthYear, "2062-03-18T10:45:00Z");
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

    /// Month names of every language we carry, with clocks, halves of days and zones around them. "-" = not a date.
    void words_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char16_t *text, const char *expected) {
            const QString shown = QString::fromUtf16(text);
            QTest::newRow(qPrintable(shown)) << shown << QByteArray(expected);
        };
        row(u"18/03/2026 10:02", "2026-03-18T10:02:00Z");
        row(u"3/4/26", "2026-04-03T00:00:00Z");
        row(u"26/03/18", "2018-03-26T00:00:00Z");
        row(u"2026-03-18T10:02:00.123+01:00", "2026-03-18T09:02:00.123Z instant");
        row(u"2026-03-18 10:02:00 +0900", "2026-03-18T01:02:00Z instant");
        row(u"2026-03-18 10:02:00 UTC", "2026-03-18T10:02:00Z instant");
        row(u"18/3/2026 2:05 p. m.", "2026-03-18T14:05:00Z");
        row(u"18/03/2026 9:05 p. m.", "2026-03-18T21:05:00Z");
        row(u"20/03/2026 12:00 p.m.", "2026-03-20T12:00:00Z");
        row(u"2026年3月18日", "2026-03-18T00:00:00Z");
        row(u"2026年3月18日 10時02分", "2026-03-18T10:02:00Z");
        row(u"2026年3月18日 下午9:05", "2026-03-18T21:05:00Z");
        row(u"2026年3月18日 午後9時5分30秒", "2026-03-18T21:05:30Z");
        row(u"2026年3月18日(水) 9:05", "2026-03-18T09:05:00Z");
        row(u"2026年3月18日（木） 9:05", "-");
        row(u"2026年3月18日水曜日", "2026-03-18T00:00:00Z");
        row(u"26年3月18日", "-");
        row(u"8年3月18日", "-");
        row(u"令和8年3月18日", "2026-03-18T00:00:00Z");
        row(u"令和元年5月1日", "2019-05-01T00:00:00Z");
        row(u"平成31年4月30日", "2019-04-30T00:00:00Z");
        row(u"平成31年5月1日", "-");
        row(u"R8.3.18", "2026-03-18T00:00:00Z");
        row(u"R8/3/18 9:05", "2026-03-18T09:05:00Z");
        row(u"H31.4.30", "2019-04-30T00:00:00Z");
        row(u"S64.1.7", "1989-01-07T00:00:00Z");
        row(u"R8.3", "-");
        row(u"18 Mar 2026", "2026-03-18T00:00:00Z");
        row(u"March 18, 2026 10:02", "2026-03-18T10:02:00Z");
        row(u"18 de marzo de 2026 09:05", "2026-03-18T09:05:00Z");
        row(u"18 mars 2026 09:05", "2026-03-18T09:05:00Z");
        row(u"1er février 2026 10:00", "2026-02-01T10:00:00Z");
        row(u"3 août 2025 14:30", "2025-08-03T14:30:00Z");
        row(u"18. März 2026 09:05", "2026-03-18T09:05:00Z");
        row(u"30. Mai 2026 08:00", "2026-05-30T08:00:00Z");
        row(u"18.03.2026, 09:05 Uhr", "2026-03-18T09:05:00Z");
        row(u"18. marraskuuta 2025", "2025-11-18T00:00:00Z");
        row(u"19. maaliskuuta 2026 klo 9.05", "2026-03-19T09:05:00Z");
        row(u"27 stycznia 2026", "2026-01-27T00:00:00Z");
        row(u"27 Ocak 2026 15:20", "2026-01-27T15:20:00Z");
        row(u"13 Ağustos 2025 22:00", "2025-08-13T22:00:00Z");
        row(u"18 de março de 2026 09:05", "2026-03-18T09:05:00Z");
        row(u"January 27th, 2026", "2026-01-27T00:00:00Z");
        row(u"August 3rd, 2025", "2025-08-03T00:00:00Z");
        row(u"the 18th of March 2026", "2026-03-18T00:00:00Z");
        row(u"Wednesday, March 18, 2026 9:05 AM", "2026-03-18T09:05:00Z");
        row(u"Tuesday, March 18, 2026 9:05 AM", "-");
        row(u"Wed, 18 Mar 2026 09:05:00 +0100", "2026-03-18T08:05:00Z instant");
        row(u"Thu, 1 Jan 2026 00:00:00 GMT", "2026-01-01T00:00:00Z instant");
        row(u"Tue Jan 27 2026 15:20:00 GMT+0100 (Central European Standard Time)", "2026-01-27T14:20:00Z instant");
        row(u"Wed Mar 18 09:05:00 UTC 2026", "2026-03-18T09:05:00Z instant");
        row(u"Wed Mar 18 09:05:00 +0000 2026", "2026-03-18T09:05:00Z instant");
        row(u"2026-01-27 15:20 UTC+2", "2026-01-27T13:20:00Z instant");
        row(u"2026-01-28 15:20 UTC-03:30", "2026-01-28T18:50:00Z instant");
        row(u"2026-03-18 09:05 PDT", "2026-03-18T16:05:00Z instant");
        row(u"2026-03-18 09:05 CST", "-");
        row(u"2026-03-18 09:05 IST", "-");
        row(u"2026-03-18 09:05 CET", "2026-03-18T08:05:00Z instant");
        row(u"2026-01-18 09:05 EST", "2026-01-18T14:05:00Z instant");
        row(u"2026-07-18 09:05 EST", "-"); // EDT is meant, or Panama's
        row(u"2026-07-18 09:05 EDT", "2026-07-18T13:05:00Z instant");
        row(u"2026-01-18 09:05 CEST", "-");
        row(u"2026-07-18 09:05 MST", "2026-07-18T16:05:00Z instant"); // Arizona's, all year
        row(u"2026-03-18 0:05 PM", "-");
        row(u"2026-03-18 0:05 AM", "2026-03-18T00:05:00Z");
        row(u"2026-03-18 午後0:05", "2026-03-18T12:05:00Z");
        row(u"1404-12-27", "-");
        row(u"29/09/1447", "-");
        row(u"5786-12-29", "-");
        row(u"2026-03-18 21h05", "2026-03-18T21:05:00Z");
        row(u"18/03/2026 21h05", "2026-03-18T21:05:00Z");
        row(u"18/03/2026 à 21h05", "2026-03-18T21:05:00Z");
        row(u"18/03/2026 21h", "2026-03-18T21:00:00Z");
        row(u"18 March 10:00", "-");
        row(u"18-19 Mar 2026", "-");
        row(u"next Tuesday", "-");
        row(u"Q1 2026", "-");
        row(u"2026-W12", "-");
        row(u"Marketing 18 2026", "-");
        row(u"Decision 12 2026", "-");
        row(u"20260318T090500Z", "2026-03-18T09:05:00Z instant");
        row(u"20260318T0905", "2026-03-18T09:05:00Z");
        row(u"20260318 090500", "2026-03-18T09:05:00Z");
        row(u"202603180905", "2026-03-18T09:05:00Z");
        row(u"20260318090512", "2026-03-18T09:05:12Z");
        row(u"1773824400000", "2026-03-18T09:00:00Z instant");
        row(u"99999999999999", "-");
        row(u"12345678", "-");
        row(u"2026-03-18 24:00", "2026-03-19T00:00:00Z");
        row(u"2026-03-18 24:01", "-");
        row(u"2026-01-27 15:20:75", "-");
        row(u"2026-01-27 15:61", "-");
        row(u"'2026-03-18 09:05", "2026-03-18T09:05:00Z");
        row(u"=\"2026-03-18\"", "2026-03-18T00:00:00Z");
        row(u"09:05 18/03/2026", "2026-03-18T09:05:00Z");
        row(u"２０２６/０３/１８ ０９:０５", "2026-03-18T09:05:00Z");
        row(u"١٨/٠٣/٢٠٢٦", "2026-03-18T00:00:00Z");
        row(u"2026. 3. 18. 오후 2:05", "2026-03-18T14:05:00Z");
        row(u"2026년 3월 18일 오후 2시 5분", "2026-03-18T14:05:00Z");
        row(u"2026年3月18日 9:05", "2026-03-18T09:05:00Z");
        row(u"192.168.1.1", "-");
        row(u"1.234,56", "-");
        row(u"mié 18 mar 2026", "2026-03-18T00:00:00Z");
        row(u"mié., 18 mar 2026 9:05", "2026-03-18T09:05:00Z");
        row(u"mar. 17 mars 2026", "2026-03-17T00:00:00Z");
        row(u"mar 17/03/2026", "2026-03-17T00:00:00Z");
        row(u"martes, 17 de marzo de 2026, 9:05:00 p. m.", "2026-03-17T21:05:00Z");
        row(u"18-Mar-26", "2026-03-18T00:00:00Z");
        row(u"26-Mar-18", "2018-03-26T00:00:00Z");
        row(u"2026-Mar-18", "2026-03-18T00:00:00Z");
        row(u"18 Sept. 2026", "2026-09-18T00:00:00Z");
        row(u"Sept 18 2026", "2026-09-18T00:00:00Z");
        row(u"18 marts 2026 kl. 09.05", "2026-03-18T09:05:00Z");
        row(u"den 18 mars 2026 kl. 09:05", "2026-03-18T09:05:00Z");
        row(u"2026. március 18. 9:05", "2026-03-18T09:05:00Z");
        row(u"18 марта 2026 г., 10:00", "2026-03-18T10:00:00Z");
        row(u"18.3.2026 9.05", "2026-03-18T09:05:00Z");
        row(u"18.03.2026 9:05 Uhr", "2026-03-18T09:05:00Z");
        row(u"18 mei 2026 om 9:05", "2026-05-18T09:05:00Z");
        row(u"Mar 18, 2026, 9:05 PM", "2026-03-18T21:05:00Z");
        row(u"9pm 18 March 2026", "2026-03-18T21:00:00Z");
        row(u"2026-03-18T10:00+01:00[Europe/Madrid]", "2026-03-18T09:00:00Z instant");
        row(u"2026-03-18 10:00 Europe/Madrid", "-");
        row(u"3 4 March 2026", "-");
        row(u"May 2026", "-");
        row(u"5 listopada 2025", "-");
        row(u"2026/3/18 9:05", "2026-03-18T09:05:00Z");
        row(u"18 03 2026", "2026-03-18T00:00:00Z");
        row(u"30/02/2026", "-");
        row(u"2026-02-30 10:00", "-");
        row(u"Mar 18, 2026 09:05 AM", "2026-03-18T09:05:00Z");
        row(u"18.mar.2026", "2026-03-18T00:00:00Z");
        row(u"18 mar 2026 13:05 PM", "-");
        row(u"0026-03-18", "-");
        row(u"2026-3-18 9:05:07.5", "2026-03-18T09:05:07.500Z");
        row(u"18 March 2026 at 10:02 am", "2026-03-18T10:02:00Z");
        row(u"18 Maret 2026", "2026-03-18T00:00:00Z");
        row(u"18. tammikuuta 2026", "2026-01-18T00:00:00Z");
        row(u"2 de octubre de 2025 17:30", "2025-10-02T17:30:00Z");
        row(u"5 luglio 2025 ore 9", "-");
        row(u"5 luglio 2025", "2025-07-05T00:00:00Z");
        row(u"7 oktober 2025", "2025-10-07T00:00:00Z");
        row(u"7. oktober 2025 kl. 14.30", "2025-10-07T14:30:00Z");
        row(u"12 Eylül 2025 21:00", "2025-09-12T21:00:00Z");
        row(u"1 stycznia 2026", "2026-01-01T00:00:00Z");
        row(u"3. října 2025", "2025-10-03T00:00:00Z");
        row(u"18 августа 2025 10:00", "2025-08-18T10:00:00Z");
        row(u"18 Αυγούστου 2025", "2025-08-18T00:00:00Z");
        row(u"18. ágúst 2025", "2025-08-18T00:00:00Z");
        row(u"9. augusztus 2025", "2025-08-09T00:00:00Z");
        row(u"Octember 5 2025", "-");
        row(u"5 Brumaire 2025", "-");
        row(u"18 Mayonnaise 2026", "-");
        row(u"32 March 2026", "-");
        row(u"29 de febrero de 2026", "-");
        row(u"29 de febrero de 2028", "2028-02-29T00:00:00Z");
        row(u"31 avril 2026", "-");
        row(u"2026-03-18 10:02 XYZT", "-");
        row(u"2026-03-18 10:02 AEST", "2026-03-18T00:02:00Z instant");
        row(u"2026-03-18 10:02 JST", "2026-03-18T01:02:00Z instant");
        row(u"2026-03-18 10:02 BST", "-");
        row(u"2026-03-18 10:02 UTC+25", "-");
        row(u"2026-03-18 10:02 (local time)", "-");
        row(u"vendredi 20 mars 2026", "2026-03-20T00:00:00Z");
        row(u"jeudi 20 mars 2026", "-");
        row(u"金曜日 2026年3月20日", "2026-03-20T00:00:00Z");
        row(u"2026年3月20日(金)", "2026-03-20T00:00:00Z");
        row(u"2026年3月20日（土）", "-");
        row(u"大正15年12月24日", "1926-12-24T00:00:00Z");
        row(u"昭和100年1月1日", "-");
        row(u"R0.3.1", "-");
        row(u"2026년 3월 18일 수요일", "2026-03-18T00:00:00Z");
        row(u"2026年13月1日", "-");
        row(u"18:e mars 2026", "2026-03-18T00:00:00Z");
        row(u"18º de marzo 2026", "2026-03-18T00:00:00Z");
        row(u"le 1er janvier 2026 à 8h", "2026-01-01T08:00:00Z");
        row(u"9:05 p.m. 18 marzo 2026", "2026-03-18T21:05:00Z");
        row(u"00:30 AM 18 March 2026", "2026-03-18T00:30:00Z");
        row(u"18 March 2026 13 pm", "-");
        row(u"18 March 2026 9 pm", "2026-03-18T21:00:00Z");
        row(u"18 March 2026 25:00", "-");
        row(u"18.03.26 9:05 PM", "2026-03-18T21:05:00Z");
        row(u"2026/03/18 午前0時", "2026-03-18T00:00:00Z");
        row(u"2026/03/18 午後12時30分", "2026-03-18T12:30:00Z");
        row(u"Mar 18, 2026 09:05 AM PT", "-"); // of two offsets, by the season
        row(u"2026-03-18 09:05 CT", "-");
        row(u"18 March 2026 9:05 AM (ET)", "-");
        row(u"18 March 2026 9:05 AT", "-");
        row(u"room 18 mars 2026", "-");
        row(u"18 mars 2026 room 5", "-");
        row(u"18 mars 2026 09:05 10:00", "-");
        row(u"call 600 123 456", "-");
        row(u"version 1.2.3", "-");
        row(u"5 May 3 2026", "-");
        row(u"10h 5m", "-");
    }
    void words()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        const auto written = readWrittenTime(text.toStdString(), DateOrder::DayMonthYear);
        QByteArray read = written ? formatInstant(written->localMs) : QByteArray("-");
        if (written && written->isInstant)
            read += " instant";
        QCOMPARE(read, expected);
    }
    void aDayWithoutATimeSaysSo()
    {
        QVERIFY(!readWrittenTime("18 mars 2026", DateOrder::DayMonthYear)->hasTime);
        QVERIFY(readWrittenTime("18 mars 2026 21h", DateOrder::DayMonthYear)->hasTime);
    }
    void aYearOfTwoDigitsSaysSo()
    {
        QVERIFY(readWrittenTime("26/03/18", DateOrder::DayMonthYear)->hasShortYear);
        QVERIFY(!readWrittenTime("18/03/2026", DateOrder::DayMonthYear)->hasShortYear);
        QVERIFY(!readWrittenTime("18-Mar-26", DateOrder::DayMonthYear)->hasShortYear);
    }
    void theOrderIsKeptAmongWords()
    {
        const auto read = [](const char *text, DateOrder order) {
            const auto written = readWrittenTime(text, order);
            return written ? formatInstant(written->localMs) : QByteArray("-");
        };
        QCOMPARE(read("09:05 03/04/2026", DateOrder::DayMonthYear), "2026-04-03T09:05:00Z");
        QCOMPARE(read("09:05 03/04/2026", DateOrder::MonthDayYear), "2026-03-04T09:05:00Z");
        QCOMPARE(readWrittenTime("09:05 03/04/2026", DateOrder::DayMonthYear)->first, 3);
    }
    void aWordOfTheTableHasItsMeanings()
    {
        const auto march = dateWords("maaliskuuta");
        QCOMPARE(march.size(), size_t(1));
        QVERIFY(march.front().kind == WordKind::Month);
        QCOMPARE(march.front().value, 3);
        QVERIFY(dateWords("marketing").empty());
        QVERIFY(dateWords("listopada").empty()); // October in Croatia, November in Poland
        QCOMPARE(dateWordAtFront("水曜日 9時"), std::string_view("水曜日").size());
        QCOMPARE(japaneseEra(4).year, 2019);
        QCOMPARE(japaneseEra(5).year, 0);
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

QTEST_APPLESS_MAIN(TestWrittenTime)
#include "tst_writtentime.moc"
