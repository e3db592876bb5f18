#include "domain/valuetext.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

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
