// Which columns say when an event was, and in which zone.
#include "importing/columnmapping.h"
#include "importing/headerwords.h"
#include "importing/headerzone.h"
#include "importing/mappingsupport.h"
#include "support/sampletemplate.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace composer;
using namespace Qt::StringLiterals;

class TestMomentMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zonesInHeaders_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("doubtful");
        const auto row = [](const QString &header, const QByteArray &zone, const QString &doubtful = {}) {
            QTest::newRow(qPrintable(header)) << header << zone << doubtful;
        };
        row(u"When (UTC)"_s, "UTC");
        row(u"Date (GMT)"_s, "UTC");
        row(u"created_at_utc"_s, "UTC");
        row(u"UTC time"_s, "UTC");
        row(u"Timestamp UTC"_s, "UTC");
        row(u"Date (GMT+1)"_s, "UTC+01:00");
        row(u"Start [UTC−05:00]"_s, "UTC-05:00");
        row(u"日時 (JST)"_s, "UTC+09:00");
        row(u"日時（JST）"_s, "UTC+09:00");
        row(u"Date (UTC, 24h)"_s, "UTC");
        row(u"When (Europe/Madrid)"_s, "Europe/Madrid");
        row(u"Start PST"_s, "America/Los_Angeles"); // in July as well
        row(u"Start (CET)"_s, "Europe/Berlin");
        row(u"When – Madrid time"_s, "Europe/Madrid");
        row(u"Fecha (hora de Madrid)"_s, "Europe/Madrid");
        row(u"Date (heure de Paris)"_s, "Europe/Paris");
        row(u"日時（日本時間）"_s, "Asia/Tokyo");
        row(u"When (Tokyo Standard Time)"_s, "Asia/Tokyo");
        row(u"When (US/Pacific)"_s, "America/Los_Angeles");
        row(u"Hora de reunión"_s, {});
        row(u"Join time"_s, {});
        row(u"When UTC+2"_s, "UTC+02:00");
        row(u"When UTC +02:00"_s, "UTC+02:00");
        row(u"Time GMT+1"_s, "UTC+01:00");
        row(u"Date GMT-0300"_s, "UTC-03:00");
        row(u"Time in UTC−5"_s, "UTC-05:00");
        row(u"Join time (PT)"_s, "America/Los_Angeles");
        row(u"Join time [ET]"_s, "America/New_York");
        row(u"Start Time (Eastern Time (US and Canada))"_s, "America/New_York");
        row(u"Start time, Pacific Daylight Time"_s, "America/Los_Angeles");
        row(u"Central European Time"_s, {});
        row(u"Date (pt)"_s, {});
        row(u"Date (CST)"_s, {}, u"CST"_s);
        row(u"Start IST"_s, {}, u"IST"_s);
        row(u"UTC"_s, {});
        row(u"When"_s, {});
        row(u"Date (yyyy-mm-dd)"_s, {});
        row(u"Mar sat"_s, {});
        row(u"Start est"_s, {}); // French: is
        row(u"Date (mst)"_s, {});
        row(u"Date (Mon)"_s, {});
        row(u"Fecha (hora local)"_s, {});
    }
    void zonesInHeaders()
    {
        QFETCH(QString, header);
        QFETCH(QByteArray, zone);
        QFETCH(QString, doubtful);
        const HeaderZone found = zoneInHeader(header);
        QCOMPARE(found.id, zone);
        QCOMPARE(found.doubtful, doubtful);
        QVERIFY(zone.isEmpty() || QTimeZone(zone).isValid());
        const qint64 noon = 1'773'835'200'000; // 2026-03-18
        if (zone.startsWith("UTC") && zone.size() > 3)
            QCOMPARE(QTimeZone(zone).offsetFromUtc(QDateTime::fromMSecsSinceEpoch(noon)),
                (zone[3] == '-' ? -1 : 1) * zone.mid(4, 2).toInt() * 3600);
    }

    void theZoneOfTheHeaderHoldsUnlessThePersonSaysAnother()
    {
        const QList<ColumnProfile> columns { column(u"When (UTC)"_s, { u"2026-03-18 10:00"_s }, 0, 0, 100) };
        ColumnMapping mapping = autoMap(sampleTemplate(), columns);
        MappingLine *line = mapping.lineFor(u"timestamp"_s);
        QCOMPARE(line->zone, QByteArray("UTC"));
        line->zone = "Asia/Tokyo";
        line->isZoneChosen = true;
        adoptColumn(*line, sampleTemplate(), columns);
        QCOMPARE(line->zone, QByteArray("Asia/Tokyo"));
    }

    void aDayAndAClockSayTogetherWhen()
    {
        ColumnProfile days = column(u"Date"_s, { u"18/03/2026"_s }, 0, 0, 100);
        ColumnProfile clock = column(u"Time"_s, { u"9:05"_s });
        clock.clocks = 100;
        const ColumnProfile email = column(u"Email"_s, { u"a@b.co"_s }, 100);
        const auto joined = autoMap(sampleTemplate(), { email, clock, days });
        QCOMPARE(joined.lineFor(u"timestamp"_s)->columns, (QList<int> { 2, 1 }));
        // a length of time is no time of day, whatever it looks like
        ColumnProfile length = clock;
        length.header = u"Time in session"_s;
        QCOMPARE(
            autoMap(sampleTemplate(), { email, length, days }).lineFor(u"timestamp"_s)->columns, (QList<int> { 2 }));
        // of several, the one that says it began
        ColumnProfile end = clock;
        end.header = u"End time"_s;
        ColumnProfile start = clock;
        start.header = u"Start time"_s;
        QCOMPARE(autoMap(sampleTemplate(), { email, end, start, days }).lineFor(u"timestamp"_s)->columns,
            (QList<int> { 3, 2 }));
        QCOMPARE(autoMap(sampleTemplate(), { email, end, clock, days }).lineFor(u"timestamp"_s)->columns,
            (QList<int> { 3, 2 }));
        QCOMPARE(autoMap(sampleTemplate(), { email, end, days }).lineFor(u"timestamp"_s)->columns, (QList<int> { 2 }));
        // a few of its cells are enough: what is damaged is named in the rows, not left out with the others
        ColumnProfile damaged = clock;
        damaged.clocks = 30;
        QCOMPARE(autoMap(sampleTemplate(), { email, damaged, days }).lineFor(u"timestamp"_s)->columns,
            (QList<int> { 2, 1 }));
        damaged.clocks = 0;
        damaged.numbers = 100; // 905, or minutes
        QCOMPARE(
            autoMap(sampleTemplate(), { email, damaged, days }).lineFor(u"timestamp"_s)->columns, (QList<int> { 2 }));
        days.timedDates = 1; // it has its times itself
        QCOMPARE(
            autoMap(sampleTemplate(), { email, clock, days }).lineFor(u"timestamp"_s)->columns, (QList<int> { 2 }));
    }

    /// Kind 1 of the import's issue: what a report calls a date stays one, however few of its cells can be read.
    void aDateByItsNameIsKeptWhateverItsValuesAre_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("isMoment");
        for (const char *name :
            { "Start Date", "StartDate", "Join time", "Start time", "Submit Date", "Attended at", "Order date",
                "Date of event", "Time of joining", "Session date", "Fecha de visita", "Datum der Messe" })
            QTest::newRow(name) << QString::fromUtf8(name) << true;
        for (const char *name : { "Date of birth", "Birth date", "Time Zone", "Time in session", "Duration",
                 "Located at", "Update", "Notes", "Updated by", "Contract end", "Due date", "Expiry date" })
            QTest::newRow(name) << QString::fromUtf8(name) << false;
    }
    void aDateByItsNameIsKeptWhateverItsValuesAre()
    {
        QFETCH(QString, header);
        QFETCH(bool, isMoment);
        const ColumnProfile email = column(u"Email"_s, { u"a@b.co"_s }, 100);
        for (const qint64 readable : { 60, 30, 0 }) {
            const auto mapping
                = autoMap(sampleTemplate(), { email, column(header, { u"18-Xyz-2026"_s }, 0, 0, readable) });
            QCOMPARE(headerOf(mapping, u"timestamp"_s), isMoment ? header : QString());
        }
        ColumnProfile minutes = column(header, { u"45"_s, u"52"_s }, 0, 100);
        QCOMPARE(headerOf(autoMap(sampleTemplate(), { email, minutes }), u"timestamp"_s), QString());
        ColumnProfile empty = column(header, {});
        empty.filled = 0;
        QCOMPARE(headerOf(autoMap(sampleTemplate(), { email, empty }), u"timestamp"_s), QString());
    }

    void twoDatesOfADamagedReportAreAskedAbout()
    {
        const ColumnProfile email = column(u"Email"_s, { u"a@b.co"_s }, 100);
        for (const qint64 readable : { 60, 0 }) {
            const auto mapping = autoMap(sampleTemplate(),
                { email, column(u"Start Date"_s, { u"x"_s }, 0, 0, readable),
                    column(u"End Date"_s, { u"y"_s }, 0, 0, readable) });
            QCOMPARE(mapping.lineFor(u"timestamp"_s)->rivals, (QList<int> { 1, 2 }));
        }
    }

    void aChosenFormatStays()
    {
        ColumnProfile when = column(u"when"_s);
        when.dateOrder = DateOrder::MonthDayYear;
        MappingLine line;
        line.target = u"timestamp"_s;
        line.columns = { 0 };
        line.dateOrder = DateOrder::DayMonthYear;
        line.isFormatChosen = true;
        adoptColumn(line, sampleTemplate(), { when });
        QCOMPARE(line.dateOrder, DateOrder::DayMonthYear);
        line.isFormatChosen = false;
        adoptColumn(line, sampleTemplate(), { when });
        QCOMPARE(line.dateOrder, DateOrder::MonthDayYear);
    }

    /// What people call it every day, in the languages of marketers' files.
    void everydayWords_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<EventField>("field");
        for (const QString &header : { u"Wann"_s, u"Quand"_s, u"Quando"_s, u"¿Cuándo?"_s, u"Wanneer"_s, u"När"_s,
                 u"Hvornår"_s, u"Kiedy"_s, u"Дата"_s, u"いつ"_s, u"언제"_s })
            QTest::newRow(qPrintable(header)) << header << EventField(EventField::Timestamp);
        for (const QString &header :
            { u"Correio eletrónico"_s, u"Sähköposti"_s, u"E-postadress"_s, u"Почта"_s, u"电子邮箱"_s })
            QTest::newRow(qPrintable(header)) << header << EventField(EventField::Email);
    }
    void everydayWords()
    {
        QFETCH(QString, header);
        QFETCH(EventField, field);
        const ColumnMapping mapping = autoMap(sampleTemplate(),
            { field == EventField::Email ? column(header, { u"ana@nube.test"_s }, 100)
                                         : column(header, { u"18.03.2026 10:00"_s }, 0, 0, 100) });
        QCOMPARE(mapping.lineFor(fieldKey(field, sampleTemplate()))->columns, QList<int> { 0 });
        QVERIFY(isNamed(rankOf(field, sampleTemplate(), header)));
    }
};

QTEST_APPLESS_MAIN(TestMomentMapping)
#include "tst_momentmapping.moc"
