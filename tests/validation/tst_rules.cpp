#include "support/goodevents.h"
#include "validation/textpatterns.h"

#include <QTest>

using namespace composer;
using namespace composer::rulestest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(composer::Rule)

namespace {

using Cells = QList<std::pair<EventField, QString>>;

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneCell_data()
    {
        QTest::addColumn<QList<int>>("fields");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<int>("rule"); // -1: nothing to say
        QTest::addColumn<QString>("mend"); // null: none
        const auto add = [](const char *name, const Cells &cells, std::optional<Rule> rule, const QString &mend = {}) {
            QList<int> fields;
            QStringList texts;
            for (const auto &[field, text] : cells) {
                fields.append(field.value());
                texts.append(text);
            }
            QTest::newRow(name) << fields << texts << (rule ? static_cast<int>(*rule) : -1) << mend;
        };
        const auto cell = [&](const char *name, EventField field, const QString &text, std::optional<Rule> rule,
                              const QString &mend = {}) {
            add(name, { { field, text } }, rule, mend);
        };
        const QString email = u"a@firma.example"_s;

        cell("no identity", EventField::Email, {}, Rule::IdentityMissing);
        add("object id instead", { { EventField::Email, {} }, { EventField::ObjectId, u"101"_s } }, {});
        add("user token alone", { { EventField::Email, {} }, { EventField::Utk, u"abc"_s } }, Rule::UserTokenAlone);
        cell("user token beside", EventField::Utk, u"abc"_s, {});
        cell("email with object id", EventField::ObjectId, u"101"_s, Rule::EmailWithObjectId, u""_s);

        cell("no at", EventField::Email, u"nobody"_s, Rule::EmailShape);
        cell("masked", EventField::Email, u"i***@lumbre.test"_s, Rule::EmailShape);
        cell("two at", EventField::Email, u"a@b@c.example"_s, Rule::EmailShape);
        cell("no dot", EventField::Email, u"a@localhost"_s, Rule::EmailShape);
        cell("name and address", EventField::Email, u"Ana <a@firma.example>"_s, Rule::EmailShape, email);
        cell("mailto", EventField::Email, u"mailto:a@firma.example"_s, Rule::EmailShape, email);
        cell("address and semicolon", EventField::Email, u"a@firma.example;"_s, Rule::EmailShape, email);
        cell("error for an address", EventField::Email, u"#N/A"_s, Rule::SpreadsheetError);
        cell("two addresses", EventField::Email, u"a@b.example;c@d.example"_s, Rule::EmailShape);
        cell("plus", EventField::Email, u"a+b@firma.example"_s, {});
        cell("umlaut", EventField::Email, u"jörg@bücher.example"_s, {});
        cell("test address", EventField::Email, u"Test@Test.com"_s, Rule::TestAddress);
        cell("example.com test", EventField::Email, u"test@example.com"_s, Rule::TestAddress);
        cell("no test address", EventField::Email, u"tess@test.com"_s, {});
        cell("no-break space", EventField::Email, u"a@firma.example\u00A0"_s, Rule::OddBlank, email);
        cell("space at the end", EventField::Email, u"a@firma.example "_s, Rule::OddBlank, email);
        cell("curly quotes", EventField::Email, u"“a@firma.example”"_s, Rule::OddBlank, email);
        cell("zero width", EventField::Email, u"\uFEFFa@firma.example"_s, Rule::OddBlank, email);
        add("odd blank in an object id", { { EventField::Email, {} }, { EventField::ObjectId, u"101\u00A0"_s } },
            Rule::OddBlank, u"101"_s);
        add("shortened object id", { { EventField::Email, {} }, { EventField::ObjectId, u"1.23E+11"_s } },
            Rule::ObjectIdShape); // an error: no record has such an id

        const auto address = [&](const char *name, const QString &text, std::optional<Rule> rule,
                                 const QString &mend = {}) { cell(name, EventField::Email, text, rule, mend); };
        for (const char16_t sign : { u'\u200e', u'\u202a', u'\u202c', u'\u2066', u'\u2069', u'\u3000', u'\u2028',
                 u'\u0085', u'\u0000', u'\u000b', u'\u000c', u'\u0007', u'\u007f', u'\u2060', u'\u00ad', u'\u061c' })
            address(qPrintable(u"U+%1 in an address"_s.arg(uint(sign), 4, 16, QChar(u'0'))),
                u"a@fir"_s + QChar(sign) + u"ma.example"_s, Rule::OddBlank, email);
        address("quoted", u"'a@firma.example'"_s, Rule::EmailShape, email);
        address("in double quotes", u"\"a@firma.example\""_s, Rule::OddBlank, email);
        for (const auto &sign : { u"="_s, u"#"_s, u"*"_s, u"+"_s, u"-"_s, u"//"_s, u"|"_s })
            address(qPrintable(u"behind "_s + sign), sign + email, Rule::EmailShape, email);
        address("underscore in front", u"_a@firma.example"_s, {});
        address("plus inside", u"a+b@firma.example"_s, {});
        address("loose dot of a Turkish i", u"a@fi\u0307rma.example"_s, Rule::EmailShape, email);
        address("loose accent", u"jose\u0301@firma.example"_s, Rule::EmailShape, u"josé@firma.example"_s);
        address("in brackets", u"(a@firma.example)"_s, Rule::EmailShape, email);
        address("full-width", u"ａ＠ｆｉｒｍａ．ｅｘａｍｐｌｅ"_s, Rule::EmailShape, email);
        address("point at the end", u"a@firma.example."_s, Rule::EmailShape, email);
        address("slash at the end", u"a@firma.example/"_s, Rule::EmailShape, email);
        address("two points", u"a..b@firma.example"_s, Rule::EmailShape);
        address("point in front", u".a@firma.example"_s, Rule::EmailShape);
        address("point before the at", u"a.@firma.example"_s, Rule::EmailShape);
        address("two points in the host", u"a@firma..example"_s, Rule::EmailShape);
        address("host begins with a point", u"a@.firma.example"_s, Rule::EmailShape);
        address("host begins with a hyphen", u"a@-firma.example"_s, Rule::EmailShape);
        address("a number as host", u"a@192.168.0.1"_s, Rule::EmailShape);
        address("a number in brackets as host", u"a@[192.168.0.1]"_s, Rule::EmailShape);
        address("a blank inside", u"a b@firma.example"_s, Rule::EmailShape);
        address("an emoji", u"a😀@firma.example"_s, Rule::EmailShape);
        address("apostrophe inside", u"conor.o'dea@firma.example"_s, {});
        address("hyphens", u"m_x-7@mail.sub-1.firma.example"_s, {});
        address("punycode", u"x@xn--mnchen-3ya.example"_s, {});

        const auto record
            = [&](const char *name, const QString &text, std::optional<Rule> rule, const QString &mend = {}) {
                  add(name, { { EventField::Email, {} }, { EventField::ObjectId, text } }, rule, mend);
              };
        record("record id", u"30451188902"_s, {});
        record("record id of one digit", u"7"_s, {});
        record("record id with a fraction", u"51.0"_s, Rule::ObjectIdShape, u"51"_s);
        record("record id in groups", u"30,451,188,902"_s, Rule::ObjectIdShape, u"30451188902"_s);
        record("record id in groups of points", u"30.451.188"_s, Rule::ObjectIdShape, u"30451188"_s);
        record("record id behind a sign", u"#12345"_s, Rule::ObjectIdShape, u"12345"_s);
        record("record id in full-width digits", u"１２３４５"_s, Rule::ObjectIdShape, u"12345"_s);
        record("address of a record", u"https://app-eu1.hubspot.com/contacts/4471903/record/0-1/30451188902?x=1"_s,
            Rule::ObjectIdShape, u"30451188902"_s);
        record("address of a contact", u"https://app.hubspot.com/contacts/4471903/contact/512/"_s, Rule::ObjectIdShape,
            u"512"_s);
        record("address of something else", u"https://a.example/contact/512"_s, Rule::ObjectIdShape);
        record("record id with zeros in front", u"00512"_s, Rule::ObjectIdShape, u"512"_s);
        record("negative", u"-5"_s, Rule::ObjectIdShape);
        record("nought", u"0"_s, Rule::ObjectIdShape);
        record("a Salesforce id", u"0035g00000AbCdE"_s, Rule::ObjectIdShape);
        record("a real fraction", u"51.5"_s, Rule::ObjectIdShape);
        record("a question mark", u"81220045118?"_s, Rule::ObjectIdShape);
        record("words", u"new contact"_s, Rule::ObjectIdShape);
        record("two ids", u"30451 188902"_s, Rule::ObjectIdShape);
        record("exponent", u"8.122e+10"_s, Rule::ObjectIdShape);
        record("18 digits of which 15 are kept", u"123456789012345000"_s, Rule::ShortenedNumber);
        record("18 digits", u"123456789012345678"_s, {});
        record("too long a number", u"12345678901234567891234"_s, Rule::ObjectIdShape);
        record("formula", u"=A2&B2"_s, Rule::FormulaText);

        cell("option", plan, u"pro"_s, {});
        cell("near option", plan, u"Profesional"_s, Rule::UnknownOption, u"pro"_s);
        cell("far option", plan, u"Gold"_s, Rule::UnknownOption);
        cell("number", score, u"-12.5"_s, {});
        cell("exponent", score, u"1e5"_s, {});
        cell("larger than any number", score, u"1e400"_s, Rule::NotANumber);
        cell("larger than any number, in digits", score, QString(400, u'9'), Rule::NotANumber);
        cell("decimal comma", score, u"12,5"_s, Rule::NotANumber, u"12.5"_s);
        cell("groups and comma", score, u"1.234.567,89"_s, Rule::NotANumber, u"1234567.89"_s);
        cell("groups and point", score, u"1,234.5"_s, Rule::NotANumber, u"1234.5"_s);
        cell("group or decimal", score, u"1,234"_s, Rule::NotANumber);
        cell("money", score, u"CHF 1'234.50"_s, Rule::NotANumber, u"1234.50"_s);
        cell("per cent", score, u"45 %"_s, Rule::NotANumber, u"45"_s);
        cell("minutes", score, u"45 min"_s, Rule::NotANumber, u"45"_s);
        cell("a length of time", score, u"53m 56s"_s, Rule::NotANumber, u"53.9333"_s);
        cell("in brackets", score, u"(45.00)"_s, Rule::NotANumber, u"-45.00"_s);
        cell("formula for a number", score, u"=D2*2"_s, Rule::FormulaText);
        cell("two decimal marks", score, u"1,2,3"_s, Rule::NotANumber);
        cell("no number at all", score, u"many"_s, Rule::NotANumber);
        cell("shortened number", score, u"1.23E+11"_s, Rule::ShortenedNumber);
        cell("date", day, u"2026-03-18T00:00:00Z"_s, {});
        cell("no date", day, u"soon"_s, Rule::BadDate);
        cell("date alone", day, u"2026-03-18"_s, Rule::BadDate, u"2026-03-18T00:00:00Z"_s);
        cell("date serial", day, u"45000"_s, Rule::DateSerial, u"2023-03-15T00:00:00Z"_s);
        cell("date and time serial", day, u"45000.5"_s, Rule::DateSerial, u"2023-03-15T12:00:00Z"_s);
        cell("no serial", day, u"99999"_s, Rule::BadDate);
        cell("a year of two digits", day, u"26年3月18日"_s, Rule::BadDate, u"2026-03-18T00:00:00Z"_s);
        cell("a year of one digit", day, u"8年3月18日"_s, Rule::BadDate);
        cell("a serial with a comma", day, u"45000,5"_s, Rule::DateSerial, u"2023-03-15T12:00:00Z"_s);
        cell("date in seconds", day, u"1773824400"_s, Rule::EpochSeconds, u"2026-03-18T09:00:00Z"_s);

        cell("no time", EventField::Timestamp, {}, Rule::NoTime);
        cell("zone-less", EventField::Timestamp, u"2026-03-18 08:00"_s, Rule::BadTime, u"2026-03-18T08:00:00Z"_s);
        cell("day behind the year", EventField::Timestamp, u"2026/18/03 08:05"_s, Rule::BadTime,
            u"2026-03-18T08:05:00Z"_s);
        cell("date with the day behind the year", day, u"2026-18-03"_s, Rule::BadDate, u"2026-03-18T00:00:00Z"_s);
        cell("impossible", EventField::Timestamp, u"2026-02-30T10:00:00Z"_s, Rule::BadTime);
        cell("seconds", EventField::Timestamp, u"1773824400"_s, Rule::EpochSeconds, u"2026-03-18T09:00:00Z"_s);
        cell("milliseconds", EventField::Timestamp, u"1773824400000"_s, {});
        cell("seconds and a fraction", EventField::Timestamp, u"1773824400.5"_s, Rule::EpochSeconds,
            u"2026-03-18T09:00:00.500Z"_s);
        cell("digits to the minute", EventField::Timestamp, u"202603180905"_s, Rule::BadTime);
        cell("digits to the second", EventField::Timestamp, u"20260318090512"_s, Rule::BadTime);
        cell("serial time", EventField::Timestamp, u"45000.25"_s, Rule::DateSerial);
        cell("future", EventField::Timestamp, u"2026-03-18T10:00:00Z"_s, Rule::FutureTime);
        cell("a minute ahead", EventField::Timestamp, u"2026-03-18T09:00:50Z"_s, {});
        cell("long ago", EventField::Timestamp, u"2019-03-18T10:00:00Z"_s, Rule::OldTime);
        cell("four years ago", EventField::Timestamp, u"2022-03-18T10:00:00Z"_s, {});

        cell("spreadsheet error", title, u"#N/A"_s, Rule::SpreadsheetError, u""_s);
        cell("error for a time", EventField::Timestamp, u"#REF!"_s, Rule::SpreadsheetError);
        cell("null", title, u"NULL"_s, Rule::WordForNothing, u""_s);
        cell("undefined", title, u"undefined"_s, Rule::WordForNothing, u""_s);
        cell("a word with null in it", title, u"nullify"_s, {});
        cell("hash", title, u"#NATO"_s, {});
        for (const auto &error : { u"#WERT!"_s, u"#BEZUG!"_s, u"#¡VALOR!"_s, u"#¿NOMBRE?"_s, u"#NOMBRE?"_s,
                 u"#VALEUR!"_s, u"#NOM?"_s, u"#RIF!"_s, u"#NÚM!"_s, u"#WAARDE!"_s, u"#VÄRDEFEL!"_s, u"#ARVO!"_s,
                 u"#DEĞER!"_s, u"#ЗНАЧ!"_s, u"#Н/Д"_s, u"#SPILL!"_s, u"#ÜBERLAUF!"_s, u"#CALC!"_s, u"#DIV/0!"_s,
                 u"#ADR!"_s, u"Err:502"_s, u"Fehler:508"_s, u"########"_s, u"#N/B"_s, u"#SAKNAS!"_s, u"#スピル!"_s,
                 u"#名前?"_s, u"#값!"_s, u"#DESBORDAR!"_s, u"#EXPANSIÓN!"_s, u"#DISPERSION!"_s, u"#LIEN!"_s,
                 u"#SPILD!"_s, u"#ERREUR!"_s, u"Loading..."_s, u"#Loading..."_s })
            cell(qPrintable(u"error "_s + error), title, error, Rule::SpreadsheetError, u""_s);
        for (const auto &word : { u"#hashtag"_s, u"No. #1"_s, u"C#"_s, u"#BLACKFRIDAY!"_s, u"#why?"_s, u"##"_s,
                 u"Err: see 502"_s, u"#最高!"_s, u"Loading... the new stage"_s, u"@ines (Madrid)"_s })
            cell(qPrintable(u"no error "_s + word), title, word, {});
        cell("shortened in small letters", title, u"1.23457e+17"_s, Rule::ShortenedNumber);
        cell("formula in a text", title, u"=SUMME(A1:A9)"_s, Rule::FormulaInText);
        cell("formula of cells", title, u"=D2*2"_s, Rule::FormulaInText);
        cell("formula of several cells", title, u"{=SUM(A1:A9)}"_s, Rule::FormulaInText);
        cell("formula of Lotus", title, u"@SUM(A1)"_s, Rule::FormulaInText);
        cell("formula of another sheet", title, u"=Sheet1!A1"_s, Rule::FormulaInText);
        cell("formula of numbers", title, u"=2*3"_s, Rule::FormulaInText);
        cell("no formula", title, u"=) and = so on"_s, {});
        cell("day made of a text", title, u"2-Mar"_s, Rule::DateOfText, {});
        cell("month made of a text", title, u"Mar-20"_s, Rule::DateOfText, {});
        cell("day made of a text in Spanish", title, u"02-ene"_s, Rule::DateOfText, {});
        cell("NUL in a text", title, u"Spr"_s + QChar(u'\0') + u"ing"_s, Rule::HiddenCharacter, u"Spring"_s);
        cell("C1 in a text", title, u"Spr\u0085ing"_s, Rule::HiddenCharacter, u"Spring"_s);
        cell("line breaks in a text", title, u"one\r\n\ttwo"_s, {});
        cell("joined emoji", title, u"👩\u200d💻"_s, {});
        cell("handlebars", title, u"Hi {{first_name}}"_s, Rule::MergeField);
        cell("percent field", title, u"Hi %FNAME%"_s, Rule::MergeField);
        cell("star field", title, u"Hi *|FNAME|*"_s, Rule::MergeField);
        cell("percents", title, u"5 % of 10 %"_s, {});
        cell("bold", title, u"a **bold** word"_s, Rule::Markup);
        cell("link", title, u"[here](https://a.example)"_s, Rule::Markup);
        cell("code", title, u"`code`"_s, Rule::Markup);
        cell("heading", title, u"one\n## two"_s, Rule::Markup);
        cell("tag", title, u"<b>bold</b>"_s, Rule::Markup);
        cell("not markup", title, u"2 * 3 * 4 < 5 [x] (y) #1 snake_case_name"_s, {});
        cell("markup nobody sees", hidden, u"a **bold** word"_s, {});
        cell("mojibake", title, u"CafÃ©"_s, Rule::Mojibake, u"Café"_s);
        cell("mojibake quote", title, u"donâ€™t"_s, Rule::Mojibake, u"don’t"_s);
        cell("codes of a page", title, u"Tom &amp; Jerry&#39;s caf&eacute; &#x2013; &lt;3"_s, Rule::EncodedText,
            u"Tom & Jerry's café – <3"_s);
        cell("codes of a mail", title, u"Caf=C3=A9 tour"_s, Rule::EncodedText, u"Café tour"_s);
        cell("a word of a mail's header", title, u"=?UTF-8?Q?Se=C3=B1or_X?= =?iso-8859-1?B?/A==?="_s, Rule::EncodedText,
            u"Señor X ü"_s);
        cell("codes of an address", title, u"Caf%C3%A9%20tour"_s, Rule::EncodedText, u"Café tour"_s);
        for (const auto &word : { u"Q&A session"_s, u"AT&T; R&D;"_s, u"a=b, x=3D1"_s, u"100% sure"_s, u"&#0; &bogus;"_s,
                 u"https://a.example/caf%C3%A9"_s, u"x=C3=28"_s, u"50%20"_s, u"=?x?Q?y"_s })
            cell(qPrintable(u"no code "_s + word), title, word, {});
        cell("accents", title, u"Café, Ângela, Ünïcode, 春, São"_s, {});
        cell("shortened text", title, u"1.23E+11"_s, Rule::ShortenedNumber);
        cell("shortened with comma", title, u"4,91761E+12"_s, Rule::ShortenedNumber);
        cell("no shortened text", title, u"E+5, 2E+x"_s, {});

        const Cells iframe { { EventField::IframeLinkLabel, u"Open"_s }, { EventField::IframeHeaderLabel, u"Report"_s },
            { EventField::IframeUrl, u"https://a.example/x"_s }, { EventField::IframeWidth, u"800"_s },
            { EventField::IframeHeight, u"600"_s } };
        const auto iframeWith = [&](EventField field, const QString &text) {
            Cells cells = iframe;
            cells.append({ field, text });
            return cells;
        };
        add("iframe", iframe, {});
        add("iframe without height", iframeWith(EventField::IframeHeight, {}), Rule::IframeIncomplete);
        add("iframe 0 wide", iframeWith(EventField::IframeWidth, u"0"_s), Rule::IframeSize);
        add("iframe in px", iframeWith(EventField::IframeWidth, u"800 px"_s), Rule::IframeSize, u"800"_s);
        add("iframe 1.5 wide", iframeWith(EventField::IframeWidth, u"1.5"_s), Rule::IframeSize);
        add("iframe http", iframeWith(EventField::IframeUrl, u"http://a.example"_s), Rule::IframeInsecure,
            u"https://a.example"_s);
        add("iframe with an email", iframeWith(EventField::IframeUrl, u"https://a.example/?who=ana%40firma.example"_s),
            Rule::IframeExposes);
        add("iframe with a token", iframeWith(EventField::IframeUrl, u"https://a.example/x?access_token=abcd1234"_s),
            Rule::IframeExposes);
        add("iframe no scheme", iframeWith(EventField::IframeUrl, u"a.example/x"_s), Rule::IframeAddress,
            u"https://a.example/x"_s);
        add("iframe ftp", iframeWith(EventField::IframeUrl, u"ftp://a.example/x"_s), Rule::IframeAddress);
        add("iframe no address", iframeWith(EventField::IframeUrl, u"the report"_s), Rule::IframeAddress);
        add("iframe in curly quotes", iframeWith(EventField::IframeUrl, u"“https://a.example/x”"_s), Rule::OddBlank,
            u"https://a.example/x"_s);

        cell("extra data", EventField::ExtraData, u"{\"a\":1}"_s, {});
        cell("broken extra data", EventField::ExtraData, u"{\"a\":"_s, Rule::ExtraDataNotJson);
        for (const auto &json : { u"[1]"_s, u"\"plain\""_s, u"42"_s, u"null"_s, u"true"_s }) // the API takes any JSON
            cell(qPrintable(u"extra data "_s + json), EventField::ExtraData, json, {});
        cell("two values as extra data", EventField::ExtraData, u"1, 2"_s, Rule::ExtraDataNotJson);
        cell("a bare word as extra data", EventField::ExtraData, u"plain"_s, Rule::ExtraDataNotJson);
        cell("extra data says a name twice", EventField::ExtraData, u"{\"a\":1,\"b\":{\"c\":\"\\\"c\\\":\"},\"a\":2}"_s,
            Rule::ExtraDataNameTwice);
        cell("extra data says a name twice inside", EventField::ExtraData,
            u"{\"x\":[{\"a\":1},{\"a\":1, \"b\":2,\"b\" :2}]}"_s, Rule::ExtraDataNameTwice);
        cell("extra data says a name in several places", EventField::ExtraData,
            u"{\"a\":\"a\",\"b\":{\"a\":[\"a\",\"a\"]},\"c\":[{\"a\":1},{\"a\":2}]}"_s, {});
        cell("extra data shadows", EventField::ExtraData, u"{\"title\":1}"_s, Rule::ExtraDataShadowsToken);
        cell("extra data deep", EventField::ExtraData, u"{\"x\":{\"title\":1}}"_s, {});

        cell("id of 500 bytes", EventField::Id, QString(500, u'i'), {});
        cell("id of 501 bytes", EventField::Id, QString(501, u'i'), Rule::IdTooLong);
        for (const auto &id : { u"ana@firma.example"_s, u"webinar-7:ana.ruiz@firma.example"_s, u"ana%40firma.example"_s,
                 u"pat-na1-11112222-3333-4444-5555-666677778888"_s, u"https://a.example/x?access_token=abcd1234"_s,
                 u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln"_s, u"CKjEx7qnMRIHAAEAQAAAARjA4dYBIJzw9g8oqe8lMhQ0"_s })
            cell(qPrintable(u"id "_s + id), EventField::Id, id, Rule::IdExposes);
        for (const auto &id : { u"order-58-7"_s, u"f81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s, u"@webinar"_s,
                 u"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"_s, u"01ARZ3NDEKTSV4RRFFQ69G5FAV"_s,
                 u"Planning-the-spring-launch-of-the-new-platform-2026"_s, u"https://shop.example/orders/58"_s,
                 u"webinar:2026-03-18T09:00:00Z|10231"_s })
            cell(qPrintable(u"id "_s + id), EventField::Id, id, {});
        for (const auto &page :
            { u"https://www.Firma.example/es?x=1"_s, u"firma.example/es"_s, u"firma.example:8080"_s })
            cell(qPrintable(u"domain "_s + page), EventField::Domain, page, Rule::DomainShape, u"firma.example"_s);
        for (const auto &domain : { u"ana@firma.example"_s, u"Firma SL"_s, u"firma"_s, u"firma..example"_s })
            cell(qPrintable(u"domain "_s + domain), EventField::Domain, domain, Rule::DomainShape);
        for (const auto &domain : { u"firma.example"_s, u"shop.firma.co.uk"_s, u"müller.example"_s, u"日本.jp"_s })
            cell(qPrintable(u"domain "_s + domain), EventField::Domain, domain, {});
        cell("token of 510 KB", title, QString(510 * 1024, u'x'), {});
        cell("token over 510 KB", title, QString(510 * 1024 + 1, u'x'), Rule::ValueTooLong);
        add("event over 1 MB", { { title, QString(510 * 1024, u'x') }, { hidden, QString(510 * 1024, u'y') } },
            Rule::EventTooLong);
    }

    void oneCell()
    {
        QFETCH(QList<int>, fields);
        QFETCH(QStringList, texts);
        QFETCH(int, rule);
        QFETCH(QString, mend);
        EventTable table = goodTable(3);
        for (qsizetype i = 0; i < fields.size(); ++i)
            table.setText(1, EventField::fromValue(fields[i]), texts[i]);
        const QList<Issue> issues = checkEvents(table, { nowMs });
        const QList<Rule> expected = rule < 0 ? QList<Rule>() : QList<Rule> { static_cast<Rule>(rule) };
        QVERIFY2(rulesOf(issues) == expected, keys(rulesOf(issues)).constData());
        QCOMPARE(checkRow(table, 1, { nowMs }), issues);
        if (issues.isEmpty())
            return;
        QCOMPARE(issues.first().row, 1);
        QVERIFY(!issueText(issues.first(), table).isEmpty());
        QVERIFY(!issueText(issues.first(), table).contains("%1"_L1));
        const auto mended = mendFor(issues.first(), table);
        QCOMPARE(mended.has_value(), !mend.isNull());
        if (mended) {
            QCOMPARE(*mended, mend);
            table.setText(1, issues.first().field, *mended);
            const QList<Rule> left = rulesOf(checkEvents(table, { nowMs }));
            QVERIFY2(left.isEmpty(), keys(left).constData()); // a mend leaves nothing to mend
        }
    }

    /// Where nobody but the person knows which day is meant, both are offered; where one is left, or none, neither.
    void aDayThatMayBeTwoIsReadInBothWays()
    {
        const CheckOptions options { nowMs, QTimeZone("Europe/Madrid") };
        EventTable table = goodTable(1);
        int date = 0;
        while (table.eventTemplate().tokens.at(date).type != TokenType::Date)
            ++date;
        table.setText(0, EventField::Timestamp, u"3/4/26 9:05"_s);
        table.setText(0, EventField::token(date), u"03.04.2026"_s);
        const QList<Issue> issues = checkEvents(table, options);
        QCOMPARE(rulesOf(issues), (QList<Rule> { Rule::BadTime, Rule::BadDate }));
        const IssueReader reader(table, options.zone);
        QCOMPARE(reader.readings(issues.at(0)), (QStringList { u"2026-04-03T07:05:00Z"_s, u"2026-03-04T08:05:00Z"_s }));
        QCOMPARE(reader.readings(issues.at(1)), (QStringList { u"2026-04-03T00:00:00Z"_s, u"2026-03-04T00:00:00Z"_s }));
        for (const Issue &issue : issues) {
            QVERIFY2(reader.text(issue).contains("either of two days"_L1), qPrintable(reader.text(issue)));
            QVERIFY(!reader.mend(issue));
        }
        for (const QString &told : { u"18/3/26"_s, u"4/4/26"_s, u"3 April 26"_s, u"soon"_s, u"3/4"_s }) {
            table.setText(0, EventField::Timestamp, told);
            QVERIFY2(IssueReader(table, options.zone).readings(issues.at(0)).isEmpty(), qPrintable(told));
        }
    }

    /// Read in the order of its column it is none; it is a date all the same, and only one.
    void aDateInTheOtherOrderIsCalledOne()
    {
        const CheckOptions options { nowMs, QTimeZone("Europe/Madrid") };
        EventTable table = goodTable(2);
        table.setText(0, EventField::Timestamp, u"4/13/26 9:30"_s);
        table.setText(1, EventField::Timestamp, u"13/4/26 9:30"_s);
        const QList<Issue> issues = checkEvents(table, options);
        QCOMPARE(rulesOf(issues), (QList<Rule> { Rule::BadTime, Rule::BadTime }));
        const IssueReader reader(table, options.zone);
        QVERIFY2(reader.text(issues.at(0)).contains("month stands in front"_L1), qPrintable(reader.text(issues.at(0))));
        QVERIFY2(reader.text(issues.at(1)).contains("day stands in front"_L1), qPrintable(reader.text(issues.at(1))));
        for (const Issue &issue : issues)
            QCOMPARE(reader.mend(issue), std::optional(u"2026-04-13T07:30:00Z"_s));
    }

    void theHourThatNeverWas()
    {
        CheckOptions options { nowMs, QTimeZone("Europe/Madrid") };
        EventTable table = goodTable(2);
        table.setText(1, EventField::Timestamp, u"2025-03-30T02:30:00"_s);
        const QList<Issue> issues = checkEvents(table, options);
        QCOMPARE(rulesOf(issues), QList<Rule> { Rule::SkippedTime });
        const IssueReader reader(table, options.zone);
        QVERIFY(reader.text(issues.first()).contains("2025-03-30T02:30:00"_L1));
        QCOMPARE(reader.mend(issues.first()), std::optional(u"2025-03-30T01:30:00Z"_s)); // 03:30 of the summer clock
        table.setText(1, EventField::Timestamp, u"2025-03-30T01:59:00"_s); // was, but lacks its zone
        QCOMPARE(rulesOf(checkEvents(table, options)), QList<Rule> { Rule::BadTime });
        options.zone = QTimeZone("Asia/Tokyo");
        table.setText(1, EventField::Timestamp, u"2025-03-30T02:30:00"_s);
        QCOMPARE(rulesOf(checkEvents(table, options)), QList<Rule> { Rule::BadTime });
    }

    void theHourThatWasTwice_data()
    {
        QTest::addColumn<QString>("time");
        QTest::addColumn<bool>("isDoubtful");
        QTest::newRow("before") << u"2025-10-25T23:59:59Z"_s << false;
        QTest::newRow("first") << u"2025-10-26T00:30:00Z"_s << true;
        QTest::newRow("second") << u"2025-10-26T01:30:00Z"_s << false;
        QTest::newRow("after") << u"2025-10-26T02:00:00Z"_s << false;
    }

    void theHourThatWasTwice()
    {
        QFETCH(QString, time);
        QFETCH(bool, isDoubtful);
        CheckOptions options { nowMs, QTimeZone("Europe/Madrid") };
        EventTable table = goodTable(2);
        table.setText(1, EventField::Timestamp, time);
        const QList<Issue> issues = checkEvents(table, options);
        QCOMPARE(rulesOf(issues), isDoubtful ? QList<Rule> { Rule::DoubledTime } : QList<Rule>());
        if (isDoubtful)
            QVERIFY(
                IssueReader(table, options.zone).text(issues.first()).contains(QLatin1String(QTest::currentDataTag())));
        options.zone = QTimeZone::utc();
        QVERIFY(checkEvents(table, options).isEmpty());
    }

    void codesThatLostTheirZeros()
    {
        EventTable table = goodTable(60);
        for (int row = 0; row < 60; ++row)
            table.setText(row, title, QString::number(10'000 + row * 1500));
        QVERIFY(checkEvents(table, { nowMs }).isEmpty());
        table.setText(7, title, u"8001"_s);
        table.setText(9, title, u"950"_s);
        table.setText(11, title, u"72"_s);
        table.setText(13, title, u"5"_s); // four zeros are none that were lost
        const QList<Issue> issues = checkEvents(table, { nowMs });
        QCOMPARE(rulesOf(issues), QList<Rule>({ Rule::LostZeros, Rule::LostZeros, Rule::LostZeros }));
        const IssueReader reader(table);
        QCOMPARE(reader.mend(issues.first()), std::optional(u"08001"_s));
        QCOMPARE(reader.mend(issues.at(1)), std::optional(u"00950"_s));
        QCOMPARE(reader.mend(issues.last()), std::optional(u"00072"_s));
        QVERIFY(reader.text(issues.first()).contains("8001"_L1));

        table.setText(20, title, u"01234"_s); // zeros were kept: the short ones are short
        QVERIFY(checkEvents(table, { nowMs }).isEmpty());
        table.setText(20, title, u"123456"_s); // lengths differ anyway
        QVERIFY(checkEvents(table, { nowMs }).isEmpty());
        for (int row = 0; row < 60; ++row)
            table.setText(row, title, QString::number(99'980 + row)); // a counter
        QVERIFY(checkEvents(table, { nowMs }).isEmpty());
    }

    /// What a program keeps is not what people read.
    void jsonWhereATextStands()
    {
        EventTable table = goodTable(1);
        const auto mendOf = [&table](const QString &text) -> std::optional<QString> {
            table.setText(0, title, text);
            const QList<Issue> issues = checkEvents(table, { nowMs });
            if (rulesOf(issues) != QList<Rule> { Rule::JsonInText })
                return u"other"_s + QString::number(issues.size());
            return IssueReader(table).mend(issues.first());
        };
        QCOMPARE(mendOf(u"[\"VIP\",\"Partner\"]"_s), std::optional(u"VIP, Partner"_s));
        QCOMPARE(mendOf(u"[\"VIP\"]"_s), std::optional(u"VIP"_s));
        QCOMPARE(mendOf(u"[1,2.5]"_s), std::optional(u"1, 2.5"_s));
        QCOMPARE(mendOf(u"[{\"name\":\"VIP\"}]"_s), std::nullopt);
        QCOMPARE(mendOf(u"{\"name\":\"VIP\"}"_s), std::nullopt);
        for (const QString &plain : { u"[1]"_s, u"[Draft] Spring"_s, u"[VIP]"_s, u"{ }"_s, u"[]"_s })
            QCOMPARE(mendOf(plain), std::optional(u"other0"_s));
    }

    void wholeNumbersWithATail()
    {
        EventTable table = goodTable(4);
        for (int row = 0; row < 4; ++row)
            table.setText(row, title, QString::number(70'001 + row) + u".0"_s);
        const QList<Issue> issues = checkEvents(table, { nowMs });
        QCOMPARE(rulesOf(issues), QList<Rule>(4, Rule::WholeNumberTail));
        const IssueReader reader(table);
        QCOMPARE(reader.mend(issues.first()), std::optional(u"70001"_s));
        QVERIFY(reader.text(issues.first()).contains("70001.0"_L1));

        table.setText(3, title, u"70001.5"_s); // decimals are meant
        QVERIFY(checkEvents(table, { nowMs }).isEmpty());
        for (int row = 0; row < 4; ++row)
            table.setText(row, title, QString::number(row + 1) + u".0"_s); // versions
        QVERIFY(checkEvents(table, { nowMs }).isEmpty());
    }

    void tokensNamedLikeHelpers()
    {
        EventTemplate eventTemplate = contactTemplate();
        eventTemplate.tokens[2].name = u"lookup"_s;
        const QList<Issue> issues = checkEvents(goodTable(3, eventTemplate), { nowMs });
        QCOMPARE(rulesOf(issues), QList<Rule> { Rule::TokenNameReserved });
        QCOMPARE(issues.first().field, score);
        eventTemplate.tokens[2].name = u"lookups"_s;
        QVERIFY(checkEvents(goodTable(3, eventTemplate), { nowMs }).isEmpty());
    }

    /// The draft says it too, and so does its review: the template's page is not seen on the way to a send.
    void textsThatNoCardCanShow_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("said"); // empty: nothing
        const QString good = u"{{#if title}}Registered for {{title}}{{/if}}"_s;
        QTest::newRow("as it should be") << good << u"{{#if plan}}{{plan}}{{/if}}"_s << QString();
        QTest::newRow("words that call a helper") << u"Hi {{my [my field]}}"_s << QString() << u"“my”"_s;
        QTest::newRow("a helper in a branch that is not taken")
            << good << u"{{#unless title}}{{upper title}}{{/unless}}"_s << u"“upper”"_s;
        QTest::newRow("not closed") << u"Hi {{title"_s << QString() << u"header"_s;
        QTest::newRow("details not closed") << good << u"{{#if title}}x"_s << u"details"_s;
    }
    void textsThatNoCardCanShow()
    {
        QFETCH(QString, header);
        QFETCH(QString, detail);
        QFETCH(QString, said);
        EventTemplate eventTemplate = contactTemplate();
        eventTemplate.headerTemplate = header;
        eventTemplate.detailTemplate = detail;
        EventTable table = goodTable(3, eventTemplate);
        table.setState(0, RowState::Created);
        const QList<Issue> issues = checkEvents(table, { nowMs });
        if (said.isEmpty()) {
            QCOMPARE(rulesOf(issues), QList<Rule>());
            return;
        }
        QCOMPARE(rulesOf(issues), QList<Rule> { Rule::CardTextBroken });
        QCOMPARE(issues.first().row, 1); // the first that can still be changed
        QVERIFY(isOfDraft(issues.first().rule) && !isError(issues.first()));
        QVERIFY2(issueText(issues.first(), table).contains(said), qPrintable(issueText(issues.first(), table)));
    }

    /// What is wrong with a text decides what can be done about it: each is a line of its own, with its own button.
    void oneLineOfIssuesHasOneReason()
    {
        const auto keysOf = [](EventField field, const QStringList &texts) {
            EventTable table = goodTable(texts.size(), contactTemplate());
            for (qsizetype row = 0; row < texts.size(); ++row)
                table.setText(row, field, texts.at(row));
            QStringList keys;
            const QList<Issue> issues = checkEvents(table, { nowMs });
            for (const Issue &issue : issues) {
                if (issue.field == field && isError(issue))
                    keys.append(groupKey(issue, table));
            }
            if (keys.size() != texts.size())
                qWarning("%lld of %lld", qlonglong(keys.size()), qlonglong(texts.size()));
            return keys;
        };
        const QStringList times = keysOf(EventField::Timestamp,
            { u"yesterday"_s, u"18:00"_s, u"3/4/26"_s, u"18.3.26 9:00"_s, u"4/5/26 10:00"_s, u"18/3/2026"_s,
                u"2026-03-18 10:00"_s, u"2026/18/03 09:05"_s });
        QCOMPARE(times.at(1), times.at(0)); // no times
        QCOMPARE(times.at(4), times.at(2)); // either of two days
        QCOMPARE(times.at(5), times.at(3)); // the day in front
        QCOMPARE(QSet<QString>(times.cbegin(), times.cend()).size(), 5);
        const QStringList numbers
            = keysOf(score, { u"many"_s, u"43,5"_s, u"12,75"_s, u"1,234"_s, u"1e400"_s, u"none"_s });
        QCOMPARE(numbers.at(5), numbers.at(0));
        QCOMPARE(numbers.at(2), numbers.at(1));
        QCOMPARE(QSet<QString>(numbers.cbegin(), numbers.cend()).size(), 4);
    }

    void aNumberInOtherMarksIsNamed()
    {
        EventTable table = goodTable(1, contactTemplate());
        table.setText(0, score, u"43,5"_s);
        const QList<Issue> issues = checkEvents(table, { nowMs });
        QCOMPARE(rulesOf(issues), QList<Rule> { Rule::NotANumber });
        QVERIFY(issueText(issues.first(), table).contains(u"43.5"_s));
    }

    void keysAreUniqueAndStable()
    {
        QSet<QString> seen;
        for (int i = 0; i < ruleCount; ++i)
            seen.insert(ruleKey(static_cast<Rule>(i)));
        QCOMPARE(seen.size(), ruleCount);
        QCOMPARE(ruleKey(Rule::IdentityMissing), u"identity-missing"_s);
        QCOMPARE(ruleKey(Rule::DuplicateContent), u"duplicate-content"_s);
        QCOMPARE(ruleKey(Rule::AllSameSecond), u"all-same-second"_s);
        EventTable table = goodTable(1);
        table.setText(0, plan, u"x"_s);
        QCOMPARE(groupKey({ 0, Rule::UnknownOption, plan }, table), u"unknown-option:14:x"_s);
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
