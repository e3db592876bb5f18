#include "domain/templateids.h"
#include "support/sampletemplate.h"
#include "templates/developermessage.h"
#include "templates/templatefiles.h"
#include "templates/templaterecord.h"
#include "templates/templatewriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

const QString dataFolder = QStringLiteral(TEST_DATA_DIR "/templates/");

/// Everything a template can say, and texts that are hard to write down.
EventTemplate fullTemplate()
{
    EventTemplate made = sampleTemplate();
    made.name = u"Registro “especial” \\ 登録"_s;
    made.headerTemplate = u"**{{webinarName}}** \"{{status}}\"\t🎉"_s;
    made.detailTemplate = u"a\nb\r\n{{[ticket.type]}}\u2028end"_s;
    Token token;
    token.name = u"ticket.type"_s;
    token.label = u"Tipo: entrada"_s;
    token.type = TokenType::Enumeration;
    token.options = { { u"Sí, \"VIP\""_s, u"特別"_s }, { u"no"_s, u"no"_s } };
    made.tokens.append(token);
    return made;
}

EventTemplate withoutProperties(EventTemplate made)
{
    for (Token &token : made.tokens)
        token.objectPropertyName.clear();
    return made;
}

EventTemplate readBack(const QByteArray &content)
{
    const auto found = readTemplates(content, u"file.json"_s);
    if (!found || found->size() != 1)
        qFatal("not read back: %s", found ? "several" : qPrintable(found.error().message));
    return found->first().eventTemplate;
}

/// All member names of a JSON text, as "config.properties[].name".
QSet<QString> memberPaths(const QJsonValue &value, const QString &prefix = {})
{
    QSet<QString> paths;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString path = prefix + it.key();
        paths.insert(path);
        paths.unite(memberPaths(it.value(), path + u'.'));
    }
    for (const QJsonValue item : value.toArray())
        paths.unite(memberPaths(item, prefix.chopped(prefix.endsWith(u'.') ? 1 : 0) + u"[]."_s));
    return paths;
}

} // namespace

class TestTemplateReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenAwayInV3ComesBackTheSame()
    {
        const EventTemplate made = fullTemplate();
        QCOMPARE(readBack(templateV3Json(made)), made);
        EventTemplate isNew = made;
        isNew.id = newTemplateId();
        const QByteArray create = templateV3Json(isNew, V3Use::Create);
        QVERIFY(!QJsonDocument::fromJson(create).object().contains("id"_L1));
        EventTemplate again = readBack(create);
        QVERIFY(hasOwnId(again));
        again.id = isNew.id;
        QCOMPARE(again, isNew);
        const QJsonObject update = QJsonDocument::fromJson(templateV3Json(made, V3Use::Update)).object();
        QVERIFY(update.contains("id"_L1) && !update.contains("objectType"_L1));
    }

    void whatIsGivenAwayAsAnAppEventComesBackTheSame()
    {
        for (const auto objectType : { "contacts"_L1, "companies"_L1, "deals"_L1, "tickets"_L1, "2-123456"_L1 }) {
            EventTemplate made = withoutProperties(fullTemplate());
            made.id = u"webinar_registration"_s;
            made.objectType = objectType;
            const HsmetaFile file = templateHsmeta(made);
            QCOMPARE(file.leftOut.join(u' ').contains("2-123456"_L1), objectType == "2-123456"_L1);
            QVERIFY(file.fileName.endsWith("-hsmeta.json"_L1));
            EventTemplate again = readBack(file.json);
            QCOMPARE(again.objectKind(), made.objectKind());
            again.objectType = made.objectType;
            QCOMPARE(again, made);
        }
    }

    void anAppEventSaysWhatItsFileCannot()
    {
        const HsmetaFile file = templateHsmeta(sampleTemplate());
        QCOMPARE(file.leftOut.size(), 1);
        QVERIFY(file.leftOut.first().contains(u"minutes → last_webinar_minutes"_s));
        QCOMPARE(file.fileName, u"webinar-registration-hsmeta.json"_s);
        QCOMPARE(QJsonDocument::fromJson(file.json)["uid"_L1].toString(), u"webinar_registration"_s);
    }

    /// HubSpot's sample (hubspot-project-components) has exactly these members.
    void anAppEventHasTheShapeOfHubSpotsSample()
    {
        const QSet<QString> sample { u"uid"_s, u"type"_s, u"config"_s, u"config.name"_s, u"config.objectType"_s,
            u"config.headerTemplate"_s, u"config.detailTemplate"_s, u"config.properties"_s,
            u"config.properties[].name"_s, u"config.properties[].label"_s, u"config.properties[].type"_s,
            u"config.properties[].options"_s, u"config.properties[].options[].value"_s,
            u"config.properties[].options[].label"_s };
        const QJsonObject written = QJsonDocument::fromJson(templateHsmeta(sampleTemplate()).json).object();
        QCOMPARE(memberPaths(written), sample);
        QCOMPARE(written["config"_L1]["objectType"_L1].toString(), u"CONTACT"_s);
        // Only a choice has options.
        for (const QJsonValue property : written["config"_L1]["properties"_L1].toArray())
            QCOMPARE(property.toObject().contains("options"_L1), property["type"_L1].toString() == "enumeration"_L1);
    }

    void theMessageForADeveloperHoldsTheTemplate()
    {
        EventTemplate made = fullTemplate();
        made.id = newTemplateId();
        const QString message = developerMessage(TemplateRecord::newHere(made));
        QVERIFY(message.contains(made.name));
        EventTemplate again = readBack(message.toUtf8());
        again.id = made.id;
        QCOMPARE(again, made);

        TemplateRecord changed = TemplateRecord::fromHubSpot(sampleTemplate());
        Token extra;
        extra.name = u"company"_s;
        extra.label = u"Company"_s;
        changed.eventTemplate.tokens.append(extra);
        const QString change = developerMessage(changed);
        QVERIFY(change.contains("/1001298/tokens"_L1));
        QVERIFY(change.contains("Add the token company: POST"_L1));
        QVERIFY(change.contains("every card ever made"_L1));
        QCOMPARE(readBack(change.toUtf8()), changed.eventTemplate);
        QVERIFY(developerMessage(TemplateRecord::fromHubSpot(sampleTemplate())).contains("nothing to change"_L1));
    }

    void ourOwnFilesComeBackTheSame()
    {
        TemplateRecord record = TemplateRecord::fromHubSpot(fullTemplate());
        record.eventTemplate.tokens[0].name = u"renamed"_s;
        record.frame = { u"Open"_s, u"Recording"_s, u"https://example.test/{{id}}"_s, 900, 600 };
        record.renames = { { u"webinarName"_s, u"renamed"_s } };
        record.readAt = QDateTime(QDate(2026, 11, 30), QTime(1, 2, 3), QTimeZone::utc());
        record.account = u"Kaiyo"_s;
        record.formerIds = { u"local-1"_s };
        record.origin = u"asistentes.csv"_s;
        const QByteArray json = serializeTemplateRecord(record);
        const auto again = parseTemplateRecord(json);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, record);
        // The other parts of the program read it as a template.
        QCOMPARE(parseEventTemplate(json).value(), record.eventTemplate);
        // What an older version kept is taken as HubSpot's.
        const auto old = parseTemplateRecord(serializeEventTemplate(sampleTemplate()));
        QCOMPARE(old->atHubSpot, std::optional(sampleTemplate()));
    }

    void aRecordBeingTypedIsKeptAsItIs()
    {
        TemplateRecord record;
        record.eventTemplate.id = newTemplateId();
        record.eventTemplate.tokens = { Token(), Token() };
        record.eventTemplate.headerTemplate = u"{{ }} {{#if"_s;
        record.eventTemplate.tokens[1].options = { { {}, u"no value yet"_s } };
        const QByteArray json = serializeTemplateRecord(record);
        QCOMPARE(parseTemplateRecord(json).value(), record);
        // The rest of the program follows what is right of it.
        const auto usable = parseEventTemplate(json);
        QVERIFY2(usable.has_value(), usable ? "" : qPrintable(usable.error().message));
        QCOMPARE(*usable, usableTemplate(record.eventTemplate));
        QCOMPARE(usable->tokens.size(), 0);
    }

    /// What a person typed or pasted comes back, also what no file of somebody else may have.
    void aRecordIsKeptWhateverItsSize()
    {
        TemplateRecord record;
        record.eventTemplate.id = newTemplateId();
        record.eventTemplate.name = u"Large"_s;
        record.eventTemplate.objectType = u"contacts"_s;
        record.eventTemplate.detailTemplate = u"long "_s.repeated(30'000);
        for (int i = 0; i < 2'500; ++i) {
            Token token;
            token.name = u"t%1"_s.arg(i);
            token.label = token.name;
            record.eventTemplate.tokens.append(token);
        }
        const auto again = parseTemplateRecord(serializeTemplateRecord(record));
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, record);
    }

    void aListIsOfferedWhole()
    {
        const QByteArray one = templateV3Json(sampleTemplate());
        const QByteArray other = templateV3Json(fullTemplate());
        for (const QByteArray &list :
            { QByteArray("{\"results\":[" + one + ',' + other + "]}"), QByteArray('[' + one + ',' + other + ']') }) {
            const auto found = readTemplates(list, u"list.json"_s);
            QCOMPARE(found->size(), 2);
            QCOMPARE(found->at(1).eventTemplate, fullTemplate());
        }
    }

    void aProjectFolderGivesItsEventTypes()
    {
        const auto found = openTemplates(dataFolder + u"project"_s);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->at(0).eventTemplate.id, u"asset_moved"_s);
        QCOMPARE(found->at(0).eventTemplate.objectKind(), ObjectType::Custom);
        QCOMPARE(found->at(1).eventTemplate.name, u"Customer login"_s);
        QCOMPARE(found->at(1).format, TemplateFormat::AppEvent);
        QCOMPARE(found->at(1).eventTemplate.tokens.at(1).options.size(), 2);
        // The folder with the files in it does as well.
        QCOMPARE(openTemplates(dataFolder + u"project/src/app/app-events"_s)->size(), 2);
        const auto chosen = openOneTemplate(dataFolder + u"project"_s, u"customer login"_s);
        QCOMPARE(chosen->eventTemplate.id, u"customer_login"_s);
        const auto several = openOneTemplate(dataFolder + u"project"_s);
        QVERIFY(several.error().message.contains(u"Asset moved (asset_moved)"_s));
    }

    void theNamesOfV1AreUnderstood()
    {
        const auto found = openTemplates(dataFolder + u"v1-event-type.json"_s);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
        const FoundTemplate &one = found->first();
        QCOMPARE(one.format, TemplateFormat::V1);
        QCOMPARE(one.eventTemplate.id, u"260"_s);
        QCOMPARE(one.eventTemplate.objectKind(), ObjectType::Contact);
        QCOMPARE(one.eventTemplate.tokens.at(1).type, TokenType::Number);
        QCOMPARE(one.eventTemplate.tokens.at(2).options.first().value, u"good"_s);
        QCOMPARE(one.frame.linkLabel, u"Open the recording"_s);
        QCOMPARE(one.frame.url, u"https://example.test/recording"_s);
    }

    void whatIsMissingIsFilledInAndSaid()
    {
        const auto found = readTemplates(R"({"tokens":[{"name":"a"}],"headerTemplate":"{{a}}"})", u"Visits.json"_s);
        QCOMPARE(found->first().eventTemplate.name, u"Visits"_s);
        QCOMPARE(found->first().eventTemplate.objectKind(), ObjectType::Contact);
        QVERIFY(hasOwnId(found->first().eventTemplate));
        QCOMPARE(found->first().notes.size(), 2);
    }

    void whatIsNoTemplateIsSaid_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("word");
        QTest::newRow("empty") << QByteArray(" \n") << u"is empty"_s;
        QTest::newRow("table") << QByteArray("email,status\na@b.test,1\n") << u"is a table"_s;
        QTest::newRow("text") << QByteArray("Dear developer") << u"without a template"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"is no text"_s;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04xl/workbook.xml") << u"workbook"_s;
        QTest::newRow("events") << QByteArray(R"({"inputs":[{"eventTemplateId":"1","tokens":{}}]})")
                                << u"holds events"_s;
        QTest::newRow("event list") << QByteArray(R"([{"eventTemplateId":"1","tokens":{}}])") << u"holds events"_s;
        QTest::newRow("app") << QByteArray(R"({"uid":"x","type":"card","config":{}})") << u"“card”"_s;
        QTest::newRow("project") << QByteArray(R"({"name":"x","srcDir":"src"})") << u"Open the project's folder"_s;
        QTest::newRow("answer") << QByteArray(R"({"status":"error","message":"No scope"})") << u"No scope"_s;
        QTest::newRow("spec") << QByteArray(R"({"openapi":"3.0.0","paths":{}})") << u"interface"_s;
        QTest::newRow("empty list") << QByteArray(R"({"results":[]})") << u"empty list"_s;
        QTest::newRow("other JSON") << QByteArray(R"({"a":1})") << u"neither tokens nor texts"_s;
        QTest::newRow("broken") << QByteArray("{\n \"tokens\": [\n oops") << u"line 3"_s;
        QTest::newRow("type") << QByteArray(R"({"tokens":[{"name":"x","type":"json"}]})") << u"\"json\""_s;
        QTest::newRow("list with a stranger") << QByteArray(R"([{"tokens":[]},{"a":1}])") << u"Number 2 of the list"_s;
        QTest::newRow("results with a stranger")
            << QByteArray(R"({"results":[{"tokens":[]},{"a":1}]})") << u"Number 2 of the list"_s;
        QTest::newRow("results of something else") << QByteArray(R"({"results":[{"a":1}]})") << u"neither tokens"_s;
        QTest::newRow("list of numbers") << QByteArray("[1, 2]") << u"not of templates"_s;
        QTest::newRow("event type without a config")
            << QByteArray(R"({"uid":"x","type":"app-event","config":[]})") << u"“config” is no"_s;
        QTest::newRow("Latin-1") << QByteArray("{\"tokens\":[],\"headerTemplate\":\"Espa\xf1"
                                               "a\"}")
                                 << u"UTF-8"_s;
        QTest::newRow("Shift_JIS") << QByteArray("{\"tokens\":[],\"headerTemplate\":\"\x93\x6f\x98\x5e\"}")
                                   << u"UTF-8"_s;
        QTest::newRow("too deep") << QByteArray(R"({"tokens":)") + QByteArray(3000, '[') + QByteArray(3000, ']') + '}'
                                  << u"nested"_s;
        QTest::newRow("tokens as an object")
            << QByteArray(R"({"headerTemplate":"","tokens":{"a":{"type":"string"}}})") << u"are no list"_s;
        QTest::newRow("tokens as an object, no texts")
            << QByteArray(R"({"objectType":"contacts","tokens":{"a":{}}})") << u"are no list"_s;
        QTest::newRow("properties as an object")
            << QByteArray(R"({"uid":"x","type":"app-event","config":{"properties":{"a":{}}}})") << u"are no list"_s;
        QTest::newRow("options as an object")
            << QByteArray(R"({"tokens":[{"name":"s","type":"enumeration","options":{"a":"A"}}]})")
            << u"options of the token \"s\""_s;
    }
    void whatIsNoTemplateIsSaid()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, word);
        const auto found = readTemplates(content, u"it.json"_s);
        QVERIFY(!found.has_value());
        QVERIFY2(found.error().message.contains(word), qPrintable(found.error().message));
    }

    void filesInUtf16AreRead()
    {
        const QString text = QString::fromUtf8(templateV3Json(fullTemplate()));
        QByteArray content("\xff\xfe");
        content.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        const auto found = readTemplates(content, u"it.json"_s);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->first().eventTemplate, fullTemplate());
    }

    /// Nothing that a file says may hold the window up for minutes.
    void hugeTemplatesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QByteArray tokens;
        for (int i = 0; i < 100'000; ++i)
            tokens += "{\"name\":\"t" + QByteArray::number(i) + "\"},";
        tokens.chop(1);
        QByteArray options;
        for (int i = 0; i < 100'000; ++i)
            options += '"' + QByteArray::number(i) + "\",";
        options.chop(1);
        QTest::newRow("tokens") << "{\"tokens\":[" + tokens + "]}";
        QTest::newRow("options") << "{\"tokens\":[{\"name\":\"a\",\"type\":\"enumeration\",\"options\":[" + options
                + "]}]}";
        QTest::newRow("text") << "{\"tokens\":[],\"detailTemplate\":\"" + QByteArray("{{a}}").repeated(100'000) + "\"}";
        QTest::newRow("depth") << QByteArray("[").repeated(1'000'000);
    }
    void hugeTemplatesAreRefused()
    {
        QFETCH(QByteArray, content);
        QVERIFY(!readTemplates(content, u"it.json"_s).has_value());
    }

    void anEventsOwnPageStays()
    {
        const TemplateFrame frame { u"Watch"_s, u"Recording"_s, u"https://nube.test/rec"_s, 800, 450 };
        EventDraft own;
        own.iframeUrl = u"https://nube.test/own"_s;
        EventDraft changed = own;
        applyFrame(changed, frame);
        QCOMPARE(changed, own);
        EventDraft none;
        applyFrame(none, frame);
        QCOMPARE(none.iframeUrl, frame.url);
        QCOMPARE(none.iframeWidth, u"800"_s);
        QCOMPARE(frameDefaults(TemplateFrame()).size(), 0);
    }

    void whatIsLeftOutIsSaid()
    {
        const auto found = readTemplates(
            R"({"name":"x","objectType":"contacts","tokens":[{"name":"s","type":"enumeration","options":[{},"a"]}],
                "headerTemplate":7,"detailTemplate":null})",
            u"x.json"_s);
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().message));
        QCOMPARE(found->first().notes.size(), 1);
        QVERIFY(found->first().notes.first().contains("headerTemplate"_L1));
        QCOMPARE(found->first().eventTemplate.tokens.first().options.size(), 2); // the empty one is an issue
        const auto numbered = readTemplates(
            R"({"id":12345678901234567890,"name":"x","objectType":"contacts","tokens":[]})", u"x.json"_s);
        QVERIFY(hasOwnId(numbered->first().eventTemplate));
        QCOMPARE(numbered->first().notes.size(), 1);
    }

    /// What a folder has beside its templates is said, what is broken in it is an error.
    void aFolderHidesNothing()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write(u"good.json"_s, templateV3Json(sampleTemplate()));
        write(u"package.json"_s, R"({"name":"x","dependencies":{}})");
        QCOMPARE(openTemplates(folder.path())->size(), 1);
        QVERIFY(openTemplates(folder.path())->first().notes.join(u' ').contains("package.json"_L1));
        for (const QByteArray &broken : { QByteArray(R"({"tokens":[{"name":"a","type":"boolean"}]})"),
                 QByteArray("{ \"tokens\": ["), QByteArray(R"({"uid":"x","type":"app-event","config":[]})") }) {
            write(u"other.json"_s, broken);
            const auto opened = openAllTemplates(folder.path());
            QCOMPARE(opened->found.size(), 1);
            QCOMPARE(opened->broken.size(), 1);
            QVERIFY(opened->broken.first().path.endsWith("other.json"_L1));
            QCOMPARE(opened->others.size(), 1);
            QVERIFY(!openTemplates(folder.path()).has_value());
        }
    }

    /// One event type in a plain folder does not make the other templates there disappear.
    void aPlainFolderIsReadWhole()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        QVERIFY(QFile::copy(dataFolder + u"project/src/app/app-events/asset-moved-hsmeta.json"_s,
            folder.filePath(u"one-hsmeta.json"_s)));
        write(u"two.json"_s, R"({"id":"7","tokens":[{"name":"a"}],"headerTemplate":"{{a}}"})");
        write(u"three.json"_s, "{ \"tokens\": [");
        const auto opened = openAllTemplates(folder.path());
        QCOMPARE(opened->found.size(), 2);
        QCOMPARE(opened->broken.size(), 1);
        // Two of one id are said, and are one template at HubSpot.
        QVERIFY(idsTwice(opened->found).isEmpty());
        write(u"three.json"_s, R"([{"id":7,"tokens":[{"name":"b"}],"headerTemplate":"{{b}}"}])");
        const auto twins = openAllTemplates(folder.path());
        QCOMPARE(idsTwice(twins->found), QStringList { u"7"_s });
        QVERIFY(twins->found.last().notes.join(u' ').contains(u"Another one has its id, 7"_s));
    }

    void aFileNameWithPlaceMarksStandsAsItIs()
    {
        const auto broken = readTemplates("{ \"tokens\": [", u"Rate%2Bx%3Dy.json"_s);
        QVERIFY2(broken.error().message.contains(u"“Rate%2Bx%3Dy.json”"_s), qPrintable(broken.error().message));
    }

    void whatIsNoTextIsSaidToBeLeftOut()
    {
        const auto found = readTemplates(
            R"({"id":["5"],"name":"A","objectType":"contacts","tokens":[{"name":"a","label":{"en":"A"}}]})",
            u"a.json"_s);
        QVERIFY(hasOwnId(found->first().eventTemplate));
        const QString notes = found->first().notes.join(u'\n');
        QVERIFY2(
            notes.contains(u"Its “id” is no text"_s) && notes.contains(u"Its “label” is no text"_s), qPrintable(notes));
    }

    void optionsThatAreNoTextAreSaidToBeLeftOut()
    {
        const auto found = readTemplates(
            R"({"id":"5","name":"A","objectType":"contacts","tokens":[{"name":"a","type":"enumeration",)"
            R"("options":["yes",{"value":["x"],"label":"X"},null,["z"]]},{"name":"b","type":["date"]}]})",
            u"a.json"_s);
        const QStringList notes = found->first().notes;
        QCOMPARE(notes.size(), 4);
        QVERIFY2(notes[0].contains(u"Token 1: Option 2: Its “value” is no text"_s), qPrintable(notes[0]));
        QVERIFY2(notes[1].contains(u"Token 1: Option 3"_s), qPrintable(notes[1]));
        QVERIFY2(notes[2].contains(u"Token 1: Option 4"_s), qPrintable(notes[2]));
        QVERIFY2(notes[3].contains(u"Token 2: Its “type” is no text"_s), qPrintable(notes[3]));
        const auto noObject = readTemplates(R"({"id":"5","name":"A","tokens":[{"name":"a"},"webinar"]})", u"a.json"_s);
        QVERIFY2(noObject.error().message.contains(u"Number 2 of the tokens"_s), qPrintable(noObject.error().message));
    }

    /// A name with line breaks and a fence in it does not smuggle another template into the message.
    void aMessageHoldsTheTemplateItSpeaksOf()
    {
        EventTemplate made = fullTemplate();
        made.id = newTemplateId();
        made.name = u"W\n```\n{\"name\":\"EVIL\",\"tokens\":[]}\n```\n"_s;
        made.tokens[0].label = u"L\n```\n{\"name\":\"EVIL2\",\"tokens\":[]}\n```"_s;
        const QString message = developerMessage(TemplateRecord::newHere(made));
        const auto found = readTemplates(message.toUtf8(), u"message.txt"_s);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().eventTemplate.name, made.name);
        QCOMPARE(found->first().eventTemplate.tokens, made.tokens);
    }

    /// Neither waited for nor read without end.
    void whatIsNoFileIsNotRead()
    {
        QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe.json"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(openTemplates(pipe).error().code, ErrorCode::FileError);
        const auto zero = openTemplates(u"/dev/zero"_s);
        QCOMPARE(zero.error().code, ErrorCode::FileError);
        QVERIFY(zero.error().message.contains("zero"_L1));
    }

    void aBrokenFileOfAProjectIsNotMissedInSilence()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"src/app/app-events"_s);
        const QString inside = folder.filePath(u"src/app/app-events/"_s);
        QVERIFY(QFile::copy(
            dataFolder + u"project/src/app/app-events/asset-moved-hsmeta.json"_s, inside + u"a-hsmeta.json"_s));
        QFile broken(inside + u"b-hsmeta.json"_s);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{ \"uid\": ");
        broken.close();
        const auto found = openTemplates(folder.path());
        QVERIFY(!found.has_value());
        QVERIFY(found.error().message.contains("b-hsmeta.json"_L1));
        // Event types alone lie there: JSON of something else is an error too.
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(R"({"uid":"x","type":"card","config":{}})");
        broken.close();
        QVERIFY(!openTemplates(folder.path()).has_value());
        QVERIFY(openTemplates(folder.filePath(u"nothing"_s)).error().code == ErrorCode::FileError);
    }

    void anEventTypeInAFolderOfItsOwnIsReadToo()
    {
        QTemporaryDir folder;
        QDir(folder.path()).mkpath(u"src/app/app-events/login"_s);
        const QString inside = folder.filePath(u"src/app/app-events/"_s);
        const QString project = dataFolder + u"project/src/app/app-events/"_s;
        QVERIFY(QFile::copy(project + u"customer-login-hsmeta.json"_s, inside + u"login/customer-login-hsmeta.json"_s));
        QCOMPARE(openTemplates(folder.path())->size(), 1);
        QVERIFY(QFile::copy(project + u"asset-moved-hsmeta.json"_s, inside + u"asset-moved-hsmeta.json"_s));
        QCOMPARE(openTemplates(folder.path())->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTemplateReader)
#include "tst_templatereader.moc"
