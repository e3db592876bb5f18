#include "csv/typedtext.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const EventField title = EventField::token(0);
const EventField plan = EventField::token(1);
const EventField score = EventField::token(2);
const EventField day = EventField::token(3);

EventTemplate allTypes()
{
    return { u"7"_s, u"Webinar"_s, u"contacts"_s,
        { { u"title"_s, u"Title"_s, TokenType::String, {}, {} },
            { u"plan"_s, u"Plan"_s, TokenType::Enumeration,
                { { u"pro"_s, u"Professional"_s }, { u"free"_s, u"Free plan"_s }, { u"ent"_s, u"Empresa Ñ"_s } }, {} },
            { u"score"_s, u"Score"_s, TokenType::Number, {}, {} }, { u"day"_s, u"Day"_s, TokenType::Date, {}, {} } },
        {}, {} };
}

} // namespace

class TestTypedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typedBecomesCanonical_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        const auto add
            = [](const char *name, const QString &locale, EventField field, const QString &typed,
                  const QString &canonical) { QTest::newRow(name) << locale << field.value() << typed << canonical; };
        add("number", u"en_US"_s, score, u"1234.5"_s, u"1234.5"_s);
        add("number with groups", u"en_US"_s, score, u"1,234.5"_s, u"1234.5"_s);
        add("German number", u"de_DE"_s, score, u"1.234,5"_s, u"1234.5"_s);
        add("Spanish number", u"es_ES"_s, score, u"1.234,56"_s, u"1234.56"_s);
        add("French number", u"fr_FR"_s, score, u"1\u202F234,5"_s, u"1234.5"_s);
        add("negative", u"en_US"_s, score, u" -7 "_s, u"-7"_s);
        add("groups in another place", u"en_US"_s, score, u"12,5"_s, u"12,5"_s);
        add("a group without its third digit", u"en_US"_s, score, u"0,75"_s, u"0,75"_s);
        add("a group that begins with nothing", u"en_US"_s, score, u"0,750"_s, u"0,750"_s);
        add("marks the other way round", u"en_US"_s, score, u"1.234,56"_s, u"1.234,56"_s);
        add("groups of three", u"en_US"_s, score, u"1,234"_s, u"1234"_s);
        add("a Spanish group", u"es_ES"_s, score, u"1.234"_s, u"1234"_s);
        add("a point that groups nothing", u"es_ES"_s, score, u"12.5"_s, u"12.5"_s);
        add("per cent", u"es_ES"_s, score, u"99,9 %"_s, u"99,9 %"_s);
        add("Japanese groups", u"ja_JP"_s, score, u"1,234.5"_s, u"1234.5"_s);
        add("no number stays", u"en_US"_s, score, u"many"_s, u"many"_s);
        add("label", u"en_US"_s, plan, u"Professional"_s, u"pro"_s);
        add("label, other case", u"en_US"_s, plan, u"free PLAN"_s, u"free"_s);
        add("value", u"en_US"_s, plan, u"ent"_s, u"ent"_s);
        add("no option stays", u"en_US"_s, plan, u"Gold"_s, u"Gold"_s);
        add("text keeps its blanks", u"en_US"_s, title, u" two "_s, u" two "_s);
        add("only blanks", u"en_US"_s, title, u"  "_s, {});
        add("address is trimmed", u"en_US"_s, EventField::Email, u" a@b.example "_s, u"a@b.example"_s);
        add("instant", u"en_US"_s, EventField::Timestamp, u"2026-03-18T10:00:00+01:00"_s, u"2026-03-18T09:00:00Z"_s);
        add("milliseconds", u"en_US"_s, EventField::Timestamp, u"1773824400000"_s, u"2026-03-18T09:00:00Z"_s);
        add("wall time in the zone", u"en_US"_s, EventField::Timestamp, u"2026-03-18 10:00"_s,
            u"2026-03-18T09:00:00Z"_s);
        add("summer time", u"en_US"_s, EventField::Timestamp, u"2026-07-18 10:00"_s, u"2026-07-18T08:00:00Z"_s);
        add("a wall time that was twice: the first", u"en_US"_s, EventField::Timestamp, u"2026-10-25 02:30"_s,
            u"2026-10-25T00:30:00Z"_s);
        add("a wall time that never was", u"en_US"_s, EventField::Timestamp, u"2026-03-29 02:30"_s,
            u"2026-03-29 02:30:00"_s);
        add("milliseconds of a wall time", u"en_US"_s, EventField::Timestamp, u"2026-03-18 10:00:00.123"_s,
            u"2026-03-18T09:00:00.123Z"_s);
        add("a month in Spanish", u"en_US"_s, day, u"18 de marzo de 2026"_s, u"2026-03-18T00:00:00Z"_s);
        add("Japanese signs", u"ja_JP"_s, EventField::Timestamp, u"2026年3月18日 10:00"_s, u"2026-03-18T09:00:00Z"_s);
        add("date token with a time", u"en_US"_s, day, u"2026-03-18 00:30"_s, u"2026-03-17T23:30:00Z"_s);
        add("German date", u"de_DE"_s, EventField::Timestamp, u"18.03.2026 10:00"_s, u"2026-03-18T09:00:00Z"_s);
        add("day of a date token", u"en_US"_s, day, u"2026-03-18"_s, u"2026-03-18T00:00:00Z"_s);
        add("short German date", u"de_DE"_s, day, u"18.03.2026"_s, u"2026-03-18T00:00:00Z"_s);
        add("Spanish date without zeros", u"es_ES"_s, EventField::Timestamp, u"8/3/2026 9:05"_s,
            u"2026-03-08T08:05:00Z"_s);
        add("year of two digits", u"es_ES"_s, day, u"18/3/26"_s, u"2026-03-18T00:00:00Z"_s);
        add("month first", u"en_US"_s, day, u"3/4/2026"_s, u"2026-03-04T00:00:00Z"_s);
        add("day first", u"en_GB"_s, day, u"3/4/2026"_s, u"2026-04-03T00:00:00Z"_s);
        add("year first", u"ja_JP"_s, EventField::Timestamp, u"2026/3/8 9:05:07"_s, u"2026-03-08T08:05:07Z"_s);
        add("afternoon", u"en_US"_s, EventField::Timestamp, u"3/8/2026 2:05 PM"_s, u"2026-03-08T13:05:00Z"_s);
        add("noon in twelve hours", u"en_US"_s, EventField::Timestamp, u"3/8/2026 12:30 PM"_s,
            u"2026-03-08T11:30:00Z"_s);
        add("midnight in twelve hours", u"en_US"_s, EventField::Timestamp, u"3/8/2026 12:05 am"_s,
            u"2026-03-07T23:05:00Z"_s);
        add("name of a month", u"en_US"_s, day, u"18 Mar 2026"_s, u"2026-03-18T00:00:00Z"_s);
        add("no day of the calendar", u"es_ES"_s, day, u"31/2/2026"_s, u"31/2/2026"_s);
        add("the other order", u"en_US"_s, day, u"18/3/2026"_s, u"18/3/2026"_s);
        add("one order only, where the locale has none", u"C"_s, EventField::Timestamp, u"11/30/2026 04:10 PM"_s,
            u"2026-11-30T15:10:00Z"_s);
        add("either order, where the locale has none", u"C"_s, day, u"3/4/2026"_s, u"3/4/2026"_s);
        add("foreign marks", u"en_US"_s, day, u"3.4.2026"_s, u"3.4.2026"_s);
        add("no time of the clock", u"es_ES"_s, EventField::Timestamp, u"8/3/2026 25:00"_s, u"8/3/2026 25:00"_s);
        add("more behind it", u"es_ES"_s, day, u"8/3/2026 or so"_s, u"8/3/2026 or so"_s);
        add("no date stays", u"en_US"_s, day, u"soon"_s, u"soon"_s);
        add("json is trimmed", u"en_US"_s, EventField::ExtraData, u" {\"a\": 1} "_s, u"{\"a\": 1}"_s);
    }

    void typedBecomesCanonical()
    {
        QFETCH(QString, locale);
        QFETCH(int, field);
        QFETCH(QString, typed);
        const QString canonical = canonicalText(
            typed, EventField::fromValue(field), allTypes(), QLocale(locale), QTimeZone("Europe/Madrid"));
        QTEST(canonical, "canonical");
        // what is canonical stays as it is
        QCOMPARE(canonicalText(
                     canonical, EventField::fromValue(field), allTypes(), QLocale(locale), QTimeZone("Europe/Madrid")),
            canonical);
    }

    void whatIsShownCanBeTypedBack_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : { "en_US", "en_GB", "de_DE", "es_ES", "fr_FR", "pt_BR", "ja_JP" })
            QTest::newRow(locale) << QString::fromLatin1(locale);
    }

    void whatIsShownCanBeTypedBack()
    {
        QFETCH(QString, locale);
        const QList<std::pair<EventField, QString>> cells { { score, u"-1234.5"_s }, { score, u"0.001"_s },
            { plan, u"ent"_s }, { plan, u"Gold"_s }, { day, u"2026-03-18T00:00:00Z"_s },
            { EventField::Timestamp, u"2026-03-18T09:00:00Z"_s }, { EventField::Timestamp, u"2026-12-31T23:59:58Z"_s },
            { EventField::Timestamp, u"whenever"_s }, { title, u" a "_s } };
        for (const auto &[field, canonical] : cells) {
            const QString shown
                = displayText(canonical, field, allTypes(), QLocale(locale), QTimeZone("Europe/Madrid"));
            const QString back = canonicalText(shown, field, allTypes(), QLocale(locale), QTimeZone("Europe/Madrid"));
            QVERIFY2(back == canonical, qPrintable(u"%1 was shown as %2 and read as %3"_s.arg(canonical, shown, back)));
        }
    }

    void whatStandsInAnEditorIsReadBack()
    {
        const QTimeZone madrid("Europe/Madrid");
        const QList<std::pair<EventField, QString>> cells { { score, u"1.234"_s }, { score, u"007"_s },
            { score, u"12,5"_s }, { score, u"1e3"_s }, { day, u"2026-03-18T00:00:00Z"_s },
            { day, u"2026-03-18T10:00:00Z"_s }, { day, u"2026-03-17T23:30:00Z"_s },
            { EventField::Timestamp, u"2026-03-18T10:00:15.123Z"_s },
            { EventField::Timestamp, u"2026-10-25T00:30:00Z"_s } };
        for (const char *name : { "en_US", "es_ES", "ja_JP" }) {
            const QLocale locale(QString::fromLatin1(name));
            for (const auto &[field, canonical] : cells) {
                if (canonical == u"12,5"_s && locale.decimalPoint() == u","_s)
                    continue; // a number there
                const QString shown = typedText(canonical, field, allTypes(), locale, madrid);
                const QString back = canonicalText(shown, field, allTypes(), locale, madrid);
                QVERIFY2(back == canonical, qPrintable(u"%1 became %2 by %3"_s.arg(canonical, back, shown)));
            }
        }
    }

    void whatAFieldTakes()
    {
        QVERIFY(isReadable("12.5", score, allTypes()));
        QVERIFY(!isReadable("12,5", score, allTypes()));
        QVERIFY(isReadable("", score, allTypes()));
        QVERIFY(isReadable("ent", plan, allTypes()));
        QVERIFY(!isReadable("Gold", plan, allTypes()));
        QVERIFY(!isReadable("#N/D", day, allTypes()));
        QVERIFY(isReadable("anything", title, allTypes()));
    }
};

QTEST_GUILESS_MAIN(TestTypedText)
#include "tst_typedtext.moc"
