// Which tokens a card prints, and behind which {{#if}}.

#include "rendering/printedtokens.h"

#include <QJsonArray>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// "b" for a token printed without a condition, "b?a" behind {{#if a}}, "b!a" where a is empty.
QString placesOf(const QString &header, const QString &detail = {})
{
    EventTemplate eventTemplate { u"7"_s, u"Webinar"_s, u"contacts"_s, {}, header, detail };
    for (const QString &name : { u"a"_s, u"b"_s, u"c"_s })
        eventTemplate.tokens.append({ name, name, TokenType::String, {}, {} });
    QStringList places;
    for (const PrintedToken &place : printedTokens(eventTemplate)) {
        QString text = eventTemplate.tokens[place.token].name;
        for (const PrintGuard &guard : place.guards)
            text += (guard.isFilled ? u'?' : u'!') + eventTemplate.tokens[guard.token].name;
        places << text;
    }
    return places.join(u' ');
}

} // namespace

class TestPrintedTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("places");
        QTest::newRow("plain") << u"**{{b}}** and {{a}}"_s << u"a b"_s;
        QTest::newRow("twice") << u"{{a}} {{a}}"_s << u"a"_s;
        QTest::newRow("three braces") << u"{{{a}}}"_s << u"a"_s;
        QTest::newRow("no token") << u"{{x}} text"_s << QString();
        QTest::newRow("extra data") << u"{{extraData.a}}"_s << QString();
        QTest::newRow("behind its own if") << u"{{#if a}}{{a}}{{/if}}"_s << QString();
        QTest::newRow("behind another if") << u"{{#if a}}{{b}}{{/if}}"_s << u"b?a"_s;
        QTest::newRow("else") << u"{{#if a}}x{{else}}{{b}}{{/if}}"_s << u"b!a"_s;
        QTest::newRow("else if") << u"{{#if a}}x{{else if b}}{{c}}{{/if}}"_s << u"c!a?b"_s;
        QTest::newRow("unless") << u"{{#unless a}}{{b}}{{/unless}}"_s << u"b!a"_s;
        QTest::newRow("two deep") << u"{{#if a}}{{#if b}}{{c}}{{/if}}{{/if}}"_s << u"c?a?b"_s;
        QTest::newRow("with a helper") << u"{{#formatDate a}}"_s << QString(); // no such block: cannot be parsed
        QTest::newRow("a date as HubSpot writes it") << u"{{#formatDate a}}{{/formatDate}}"_s << u"a"_s;
        QTest::newRow("formatted") << u"{{formatDate a \"long\"}}"_s << u"a"_s;
        QTest::newRow("each") << u"{{#each a}}{{b}}{{/each}}"_s << QString();
        QTest::newRow("behind extra data") << u"{{#if extraData.x}}{{b}}{{/if}}"_s << QString();
        QTest::newRow("broken") << u"{{#if a}}{{b}}"_s << QString();
    }

    /// A value of the extra data leaves a gap where words stand around it in its line, and where it is printed at all.
    void gapsOfExtraData_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("gaps");
        QTest::newRow("in a sentence") << u"Stayed **{{a}}** of {{extraData.planned}} minutes"_s << u"planned"_s;
        QTest::newRow("at the end of one") << u"Room: {{extraData.room.name}}\n"_s << u"room.name"_s;
        QTest::newRow("alone in its line") << u"Words\n\n{{extraData.note}}\n- **{{extraData.more}}**"_s << QString();
        QTest::newRow("beside another value only") << u"{{a}} {{extraData.note}}"_s << QString();
        QTest::newRow("twice") << u"x {{extraData.a}} y {{extraData.a}}"_s << u"a"_s;
        QTest::newRow("behind a token") << u"{{#if a}}for {{extraData.n}}{{/if}}"_s << u"n?a"_s;
        QTest::newRow("behind itself") << u"{{#if extraData.n}}for {{extraData.n}}{{/if}}"_s << QString();
        QTest::newRow("in a list") << u"{{#each extraData.list}}- {{this}}{{/each}}"_s << QString();
        QTest::newRow("all of it") << u"x {{extraData}}"_s << QString();
        QTest::newRow("a token") << u"x {{a}} y"_s << QString();
    }

    void gapsOfExtraData()
    {
        QFETCH(QString, text);
        EventTemplate eventTemplate { u"7"_s, u"Webinar"_s, u"contacts"_s, {}, u"x {{extraData.h}}"_s, text };
        eventTemplate.tokens.append({ u"a"_s, u"a"_s, TokenType::String, {}, {} });
        QStringList gaps;
        for (const PrintedExtra &place : printedExtraData(eventTemplate)) {
            QString gap = place.path.join(u'.');
            for (const PrintGuard &guard : place.guards)
                gap += (guard.isFilled ? u'?' : u'!') + eventTemplate.tokens[guard.token].name;
            gaps << gap;
        }
        QTEST(gaps.join(u' '), "gaps");
    }

    void whatExtraDataShowsNothingFor()
    {
        const QJsonObject data { { u"empty"_s, u""_s }, { u"zero"_s, 0 }, { u"no"_s, false },
            { u"none"_s, QJsonValue() }, { u"list"_s, QJsonArray() },
            { u"room"_s, QJsonObject { { u"name"_s, u"Aula"_s } } } };
        for (const QString &name : { u"empty"_s, u"none"_s, u"list"_s, u"missing"_s })
            QVERIFY2(isEmptyInExtraData(data, { name }), qPrintable(name));
        for (const QString &name : { u"zero"_s, u"no"_s, u"room"_s })
            QVERIFY2(!isEmptyInExtraData(data, { name }), qPrintable(name));
        QVERIFY(!isEmptyInExtraData(data, { u"room"_s, u"name"_s }));
        QVERIFY(isEmptyInExtraData(data, { u"room"_s, u"floor"_s }));
    }

    void places()
    {
        QFETCH(QString, text);
        QFETCH(QString, places);
        QCOMPARE(placesOf(text), places);
        QCOMPARE(placesOf({}, text), places);
    }
};

QTEST_APPLESS_MAIN(TestPrintedTokens)
#include "tst_printedtokens.moc"
