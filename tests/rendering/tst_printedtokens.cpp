// Which tokens a card prints, and behind which {{#if}}.

#include "rendering/printedtokens.h"

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
