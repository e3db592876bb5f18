#include "domain/valuetext.h"

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

class TestValueText : public QObject
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
        add("midnight in twelve hours", u"en_US"_s, EventField::Timestamp, u"3/8/2026 12:05 am"_s,
            u"2026-03-07T23:05:00Z"_s);
        add("name of a month", u"en_US"_s, day, u"18 Mar 2026"_s, u"2026-03-18T00:00:00Z"_s);
        add("no day of the calendar", u"es_ES"_s, day, u"31/2/2026"_s, u"31/2/2026"_s);
        add("the other order", u"en_US"_s, day, u"18/3/2026"_s, u"18/3/2026"_s);
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

    void shownInTheZone()
    {
        QCOMPARE(displayText(u"2026-03-18T09:00:00Z"_s, EventField::Timestamp, allTypes(), QLocale::c(),
                     QTimeZone("Asia/Tokyo")),
            u"18 Mar 2026 18:00"_s);
        // a day is the same day everywhere
        QCOMPARE(displayText(u"2026-03-18T00:00:00Z"_s, day, allTypes(), QLocale::c(), QTimeZone("America/Lima")),
            u"18 Mar 2026"_s);
        QCOMPARE(displayText(u"pro"_s, plan, allTypes(), QLocale::c(), QTimeZone::utc()), u"Professional"_s);
        QCOMPARE(displayText(u"1234.5"_s, score, allTypes(), QLocale(u"de_DE"_s), QTimeZone::utc()), u"1234,5"_s);
    }

    void nearestOptions()
    {
        const Token plans = allTypes().tokens.at(1);
        const auto nearest = [&](const QString &text) {
            const TokenOption *option = nearestOption(plans, text);
            return option ? option->value : QString();
        };
        QCOMPARE(nearest(u"Profesional"_s), u"pro"_s);
        QCOMPARE(nearest(u"PRO"_s), u"pro"_s);
        QCOMPARE(nearest(u"freeplan"_s), u"free"_s);
        QCOMPARE(nearest(u"Empresa N"_s), u"ent"_s);
        QCOMPARE(nearest(u"Gold"_s), QString());
        QCOMPARE(nearest(u""_s), QString());
        QCOMPARE(nearest(u"!!!"_s), QString());
    }

    void plainNumbers()
    {
        for (const char *good : { "0", "-1", "+1", "1.5", ".5", "5.", "1e5", "1.5E-7" })
            QVERIFY2(isPlainNumber(good), good);
        for (const char *bad : { "", "-", ".", "1,5", "1 000", "1e", "1e+", "0x10", "NaN", "1.2.3", "5%" })
            QVERIFY2(!isPlainNumber(bad), bad);
    }
};

QTEST_GUILESS_MAIN(TestValueText)
#include "tst_valuetext.moc"
