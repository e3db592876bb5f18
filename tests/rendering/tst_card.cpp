#include "rendering/card.h"
#include "rendering/markdown.h"
#include "support/sampletemplate.h"

#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

EventDraft sampleDraft()
{
    EventDraft draft;
    draft.timestamp = u"2026-03-18T09:00:00Z"_s;
    draft.tokens = { u"Planning the spring launch"_s, u"attended"_s, u"52"_s, u"2026-03-02T00:00:00Z"_s };
    draft.extraData = uR"({"planned":60,"questions":["Who should own the launch?","Is there a <checklist>?"]})"_s;
    return draft;
}

EventTemplate oneToken(const QString &detail)
{
    EventTemplate eventTemplate;
    eventTemplate.headerTemplate = u"{{x}}"_s;
    eventTemplate.detailTemplate = detail;
    Token token;
    token.name = u"x"_s;
    token.label = u"X"_s;
    eventTemplate.tokens = { token };
    return eventTemplate;
}

Card renderX(const QString &detail, const QString &value, const QString &extraData = {}, Holes holes = Holes::Visible)
{
    EventDraft draft;
    draft.tokens = { value };
    draft.extraData = extraData;
    return renderCard(oneToken(detail), draft, { .locale = QLocale::c(), .holes = holes });
}

} // namespace

class TestCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheLinks()
    {
        EventTemplate eventTemplate;
        eventTemplate.headerTemplate
            = u"[**The** & recording](https://kaiyo.test/rec?a=1&b=2 \"title\") and <https://nube.test>, [{{missing}}](https://a.test)"_s;
        const Card card = renderCard(eventTemplate, {}, {});
        const QList<CardLink> links = linksOf(card.header);
        QVERIFY(links.size() >= 2);
        QCOMPARE(links.at(0), (CardLink { u"The & recording"_s, u"https://kaiyo.test/rec?a=1&b=2"_s }));
        QCOMPARE(links.at(1), (CardLink { u"https://nube.test"_s, u"https://nube.test"_s }));
        for (const CardLink &link : links) // a hole is no link
            QVERIFY(!link.address.startsWith("hole:"_L1));
    }

    void marksThePlaceOfAnError_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("html");
        QTest::newRow("a tag") << u"a <b>\n{{#if x}}y{{/each}} z"_s
                               << u"<pre>a &lt;b&gt;\n{{#if x}}y<span class=\"fault\">{{/each}}</span> z</pre>"_s;
        QTest::newRow("to the end of its line")
            << u"😀日 {{x\nmore"_s << u"<pre>😀日 <span class=\"fault\">{{x</span>\nmore</pre>"_s;
        QTest::newRow("in a tag") << u"{{a!}}"_s << u"<pre>{{a<span class=\"fault\">!}}</span></pre>"_s;
        QTest::newRow("the whole of it") << u"{{"_s << u"<pre><span class=\"fault\">{{</span></pre>"_s;
    }
    void marksThePlaceOfAnError()
    {
        QFETCH(QString, source);
        QFETCH(QString, html);
        EventTemplate eventTemplate;
        eventTemplate.headerTemplate = source;
        const Card card = renderCard(eventTemplate, {}, {});
        QVERIFY(card.header.error);
        QCOMPARE(card.header.html, html);
        QCOMPARE(card.header.text, source);
    }

    void showsTheSampleAsHubSpotDoes()
    {
        const Card card = renderCard(sampleTemplate(), sampleDraft(),
            { .zone = QTimeZone("Europe/Madrid"), .locale = QLocale(QLocale::English, QLocale::UnitedKingdom) });
        QVERIFY(!card.hasError());
        QCOMPARE(card.header.html, u"<p><strong>Planning the spring launch</strong> – attended</p>\n"_s);
        QCOMPARE(card.header.text, u"Planning the spring launch – attended"_s);
        QCOMPARE(card.detail.text,
            u"Registered on Mar 2, 2026 1:00:00 AM\nStayed 52 of 60 minutes\n\nQuestions\n\n"
            "- Who should own the launch?\n- Is there a <checklist>?"_s);
        QVERIFY(card.detail.html.contains("<br />"_L1));
        QVERIFY(card.detail.html.contains("<li>Is there a &lt;checklist&gt;?</li>"_L1));
        QCOMPARE(card.time, u"18 Mar 2026 at 10:00"_s);
        QVERIFY(card.missing.isEmpty());
        QVERIFY(card.markup.isEmpty());
    }

    void timeFollowsTheLocale()
    {
        const auto time = [](const QLocale &locale) {
            return renderCard(sampleTemplate(), sampleDraft(), { .zone = QTimeZone("Asia/Tokyo"), .locale = locale })
                .time;
        };
        QVERIFY(time(QLocale(QLocale::Japanese)).startsWith(u"2026年3月18日"_s));
        QVERIFY(time(QLocale(QLocale::Spanish)).startsWith(u"18 de mar de 2026"_s));
    }

    void showsHoles()
    {
        EventDraft draft = sampleDraft();
        draft.tokens[1].clear();
        draft.extraData.clear();
        CardOptions options;
        const Card marked = renderCard(sampleTemplate(), draft, options);
        QCOMPARE(marked.missing, QStringList({ u"status"_s, u"extraData.planned"_s }));
        QVERIFY(marked.header.html.contains("<a class=\"hole\" href=\"hole:status\">status is empty</a>"_L1));
        QVERIFY(marked.detail.text.contains("of [extraData.planned is empty] minutes"_L1));
        options.holes = Holes::AsHubSpot;
        const Card asHubSpot = renderCard(sampleTemplate(), draft, options);
        QCOMPARE(asHubSpot.missing, marked.missing);
        QVERIFY(!asHubSpot.header.html.contains("hole"_L1));
        QCOMPARE(asHubSpot.header.text, u"Planning the spring launch –"_s);
    }

    void holesInsideMarkupAndAddresses()
    {
        const Card card = renderX(u"**{{x}}** [go](https://a.example/?q={{x}}&r=1)"_s, {});
        QVERIFY(card.detail.html.contains("<strong><a class=\"hole\""_L1));
        QVERIFY(card.detail.html.contains("href=\"https://a.example/?q=&amp;r=1\""_L1));
    }

    void stripsHtml_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("html");
        QTest::newRow("inline") << u"a <b>bold</b> <img src=x onerror=y> c"_s << u"<p>a bold  c</p>\n"_s;
        QTest::newRow("block") << u"<div class=\"x\">\ntext\n</div>\n\nafter"_s << u"<p>text</p>\n<p>after</p>\n"_s;
        QTest::newRow("script") << u"<script>alert(1)</script>\n\nafter"_s << u"<p>after</p>\n"_s;
        QTest::newRow("script link") << u"[x](javascript:alert(1))"_s
                                     << u"<p><a href=\"\" title=\"javascript:alert(1)\">x</a></p>\n"_s;
        QTest::newRow("comment") << u"a <!-- b --> c"_s << u"<p>a  c</p>\n"_s;
        QTest::newRow("line break") << u"a\nb"_s << u"<p>a<br />\nb</p>\n"_s;
        QTest::newRow("emoji") << u"at 10:30 :hamburger: :no-such: :tada:"_s << u"<p>at 10:30 🍔 :no-such: 🎉</p>\n"_s;
        QTest::newRow("link") << u"[x](https://a.example)"_s
                              << u"<p><a href=\"https://a.example\" title=\"https://a.example\">x</a></p>\n"_s;
    }
    void stripsHtml()
    {
        QFETCH(QString, source);
        QFETCH(QString, html);
        QCOMPARE(QString::fromStdString(renderMarkdown(source.toStdString()).html), html);
    }

    /// A picture is a link to its address: the program loads nothing that a card names, from no disk and no server.
    void picturesAreLinks_data()
    {
        QTest::addColumn<QString>("markdown");
        QTest::addColumn<QString>("address");
        QTest::newRow("of the web") << u"![A **cat**](https://kaiyo.test/cat.png)"_s << u"https://kaiyo.test/cat.png"_s;
        QTest::newRow("a device") << u"![x](/dev/zero)"_s << u"/dev/zero"_s;
        QTest::newRow("another computer") << u"![](//host/share/a.png)"_s << u"//host/share/a.png"_s;
        QTest::newRow("in a link") << u"[![x](a.png)](https://kaiyo.test)"_s << u"a.png"_s;
        QTest::newRow("in a picture") << u"![![x](b.png)](a.png)"_s << u"a.png"_s;
    }
    void picturesAreLinks()
    {
        QFETCH(QString, markdown);
        QFETCH(QString, address);
        const MarkdownText text = renderMarkdown(markdown.toStdString());
        QVERIFY(!QString::fromStdString(text.html).contains("<img"_L1));
        QVERIFY2(QString::fromStdString(text.html).contains(address), text.html.c_str());
        QVERIFY(QString::fromStdString(text.plain).contains(address));
    }

    void valuesAreNeverHtml()
    {
        const Card card = renderX(u"{{x}} {{{x}}}"_s, u"<script>alert(1)</script>"_s);
        QVERIFY(!card.header.html.contains("<script"_L1));
        QVERIFY(!card.detail.html.contains("<script"_L1));
        QVERIFY(card.header.text.contains("<script>"_L1));
    }

    void marksValuesThatTurnIntoMarkup_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("isMarkup");
        QTest::newRow("words") << u"Spring launch"_s << false;
        QTest::newRow("bold") << u"**Spring** launch"_s << true;
        QTest::newRow("one star") << u"5 * 3"_s << false;
        QTest::newRow("snake") << u"left_early_today"_s << false;
        QTest::newRow("underscores") << u"_left_"_s << true;
        QTest::newRow("heading") << u"# 1 in sales"_s << true;
        QTest::newRow("hash later") << u"Nr. #1"_s << false;
        QTest::newRow("list") << u"- item"_s << true;
        QTest::newRow("numbered") << u"1. item"_s << true;
        QTest::newRow("price") << u"1.50"_s << false;
        QTest::newRow("link") << u"[x](https://a.example)"_s << true;
        QTest::newRow("address") << u"https://a.example/x_y_z?a=1"_s << false;
        QTest::newRow("mail") << u"ana.garcia@nube.test"_s << false;
        QTest::newRow("backtick is escaped") << u"`code`"_s << false;
        QTest::newRow("tag is escaped") << u"<b>x</b>"_s << false;
        QTest::newRow("backslash") << u"a\\*b"_s << true;
        QTest::newRow("Japanese") << u"春の*企画*ウェビナー"_s << true;
    }
    void marksValuesThatTurnIntoMarkup()
    {
        QFETCH(QString, value);
        QFETCH(bool, isMarkup);
        const Card card = renderX({}, value);
        QCOMPARE(!card.markup.isEmpty(), isMarkup);
        if (isMarkup)
            QCOMPARE(card.markup.first().path, u"x"_s);
    }

    void extraDataIsForTheDetail()
    {
        EventTemplate eventTemplate = oneToken(u"{{extraData.a}}"_s);
        eventTemplate.headerTemplate = u"{{extraData.a}}"_s;
        EventDraft draft;
        draft.extraData = uR"({"a":"seen"})"_s;
        const Card card = renderCard(eventTemplate, draft, {});
        QCOMPARE(card.detail.text, u"seen"_s);
        QCOMPARE(card.header.text, u"[extraData.a is empty]"_s);
        QVERIFY(card.headerWantsExtraData);
    }

    void numbersKeepTheirDigitsAndZeroIsFalse()
    {
        EventTemplate eventTemplate = oneToken(u"{{x}} {{#if x}}some{{else}}none{{/if}}"_s);
        eventTemplate.tokens[0].type = TokenType::Number;
        EventDraft draft;
        draft.tokens = { u"0.00"_s };
        QCOMPARE(renderCard(eventTemplate, draft, {}).detail.text, u"0.00 none"_s);
        draft.tokens = { u"12.50"_s };
        QCOMPARE(renderCard(eventTemplate, draft, {}).detail.text, u"12.50 some"_s);
    }

    void aBrokenTemplateShowsItself()
    {
        const Card card = renderX(u"one\n{{#if x}}two <b>"_s, u"v"_s);
        QVERIFY(card.hasError());
        QVERIFY(!card.header.error);
        QCOMPARE(card.detail.error->line, 2);
        QCOMPARE(card.detail.error->column, 1);
        QCOMPARE(card.detail.text, u"one\n{{#if x}}two <b>"_s);
        QVERIFY(card.detail.html.contains("&lt;b&gt;"_L1));
    }

    void anEventWithoutTimeSaysWhen() { QCOMPARE(renderX({}, u"v"_s).time, u"the moment of the review"_s); }
};

QTEST_APPLESS_MAIN(TestCard)
#include "tst_card.moc"
