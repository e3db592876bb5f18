#include "base/apppaths.h"
#include "cli/clirun.h"
#include "cli/fetchedtemplates.h"
#include "cli/templatecommand.h"
#include "domain/templateids.h"
#include "storage/workspacestore.h"
#include "support/sampletemplate.h"
#include "templates/templatefiles.h"
#include "templates/templatewriter.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

Ran run(const QStringList &arguments)
{
    return runCommand(runTemplateCommand, arguments);
}

const QString data = QStringLiteral(TEST_DATA_DIR "/templates/");
const QString sample = QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json");

} // namespace

class TestTemplateCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("not written");
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void aTableBecomesATemplateThatChecks()
    {
        const QString made = m_folder.filePath(u"made.json"_s);
        const Ran from = run({ u"from"_s, data + u"attendees-report.csv"_s, u"--name"_s, u"Fair"_s, u"--object"_s,
            u"companies"_s, u"--output"_s, made });
        QVERIFY2(from.code == 0, qPrintable(from.err));
        QVERIFY(from.out.contains(u"Fair"_s));
        const auto found = openOneTemplate(made);
        QCOMPARE(found->eventTemplate.name, u"Fair"_s);
        QCOMPARE(found->eventTemplate.objectKind(), ObjectType::Company);
        QVERIFY(hasOwnId(found->eventTemplate));
        const Ran check = run({ u"check"_s, made });
        QCOMPARE(check.code, 0);
        QVERIFY(check.out.contains(u"nothing is wrong"_s));
        // Without --output it is printed.
        QVERIFY(readTemplates(run({ u"from"_s, data + u"attendees-report.csv"_s }).out.toUtf8(), u"x"_s).has_value());
    }

    void checkSaysEveryIssueAlsoToPrograms()
    {
        const QString path = m_folder.filePath(u"wrong.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"id":"7","name":"x","objectType":"contacts","headerTemplate":"{{nobody}}",
            "tokens":[{"name":"log"},{"name":"a b"}]})");
        file.close();
        const Ran json = run({ u"check"_s, path, u"--json"_s });
        QCOMPARE(json.code, 4);
        const QJsonArray issues = QJsonDocument::fromJson(json.out.toUtf8())["templates"_L1][0]["issues"_L1].toArray();
        QCOMPARE(issues.size(), 3);
        QCOMPARE(issues[0]["rule"_L1].toString(), u"token-name-forbidden"_s);
        QCOMPARE(issues[2]["rule"_L1].toString(), u"unknown-token"_s);
        QCOMPARE(issues[2]["begin"_L1].toInt(), 2);
        const Ran words = run({ u"check"_s, path });
        QVERIFY(words.out.contains(u"a b"_s));
        QCOMPARE(run({ u"check"_s, data + u"attendees-report.csv"_s }).code, 4);
        QVERIFY(run({ u"check"_s, data + u"attendees-report.csv"_s }).err.contains(u"is a table"_s));
    }

    void everyFormatIsWrittenAndReadBack()
    {
        const QString hsmeta = m_folder.filePath(u"out-hsmeta.json"_s);
        const Ran converted = run({ u"convert"_s, sample, u"--format"_s, u"hsmeta"_s, u"--output"_s, hsmeta });
        QCOMPARE(converted.code, 0);
        QVERIFY(converted.err.contains(u"last_webinar_minutes"_s)); // what the file cannot say is said
        QCOMPARE(openOneTemplate(hsmeta)->format, TemplateFormat::AppEvent);
        const QString v3 = m_folder.filePath(u"v3.json"_s);
        QCOMPARE(run({ u"convert"_s, sample, u"--format"_s, u"v3"_s, u"--output"_s, v3 }).code, 0);
        QCOMPARE(openOneTemplate(v3)->eventTemplate, sampleTemplate());
        const QString message = m_folder.filePath(u"message.txt"_s);
        QCOMPARE(run({ u"convert"_s, hsmeta, u"--format"_s, u"message"_s, u"--output"_s, message }).code, 0);
        QCOMPARE(run({ u"convert"_s, sample, u"--format"_s, u"xml"_s, u"--output"_s, v3 }).code, 64);
    }

    void aProjectBecomesAListOrAFolder()
    {
        const QString list = m_folder.filePath(u"list.json"_s);
        QCOMPARE(run({ u"convert"_s, data + u"project"_s, u"--format"_s, u"v3"_s, u"--output"_s, list }).code, 0);
        QCOMPARE(openTemplates(list)->size(), 2);
        const QString one = m_folder.filePath(u"one.json"_s);
        QCOMPARE(run({ u"convert"_s, data + u"project"_s, u"--format"_s, u"hsmeta"_s, u"--output"_s, one }).code, 4);
        QCOMPARE(run({ u"convert"_s, data + u"project"_s, u"--format"_s, u"hsmeta"_s, u"--template"_s, u"asset_moved"_s,
                         u"--output"_s, one })
                     .code,
            0);
        const QString folder = m_folder.filePath(u"both/"_s);
        QCOMPARE(run({ u"convert"_s, data + u"project"_s, u"--format"_s, u"hsmeta"_s, u"--output"_s, folder }).code, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 2);
        QCOMPARE(openTemplates(folder)->size(), 2);
    }

    void checkOfAFolderSaysWhatIsBrokenInIt()
    {
        const QDir folder(m_folder.filePath(u"mixed"_s));
        QVERIFY(QDir().mkpath(folder.path()));
        QVERIFY(QFile::copy(sample, folder.filePath(u"good.json"_s)));
        write(folder.filePath(u"package.json"_s), R"({"name":"x"})");
        QCOMPARE(run({ u"check"_s, folder.path() }).code, 0);
        QVERIFY(run({ u"check"_s, folder.path() }).out.contains(u"package.json"_s));
        write(folder.filePath(u"bad.json"_s), R"({"tokens":[{"name":"a","type":"boolean"}]})");
        const Ran words = run({ u"check"_s, folder.path() });
        QCOMPARE(words.code, 4);
        QVERIFY(words.out.contains(u"Webinar registration"_s) && words.out.contains(u"boolean"_s));
        const QJsonObject json
            = QJsonDocument::fromJson(run({ u"check"_s, folder.path(), u"--json"_s }).out.toUtf8()).object();
        QCOMPARE(json["templates"_L1].toArray().size(), 1);
        QVERIFY(json["broken"_L1][0]["path"_L1].toString().endsWith("bad.json"_L1));
        QCOMPARE(json["others"_L1].toArray().size(), 1);
    }

    void convertSaysWhatIsLostAndWhatHubSpotWouldRefuse()
    {
        const QString path = m_folder.filePath(u"two.json"_s);
        write(path, R"([{"id":"11","name":"Visit","objectType":"2-3456","tokens":[{"name":"log"}]},
            {"id":"12","name":"Visit","objectType":"contacts","tokens":[]}])");
        const QString folder = m_folder.filePath(u"twins/"_s);
        const Ran ran = run({ u"convert"_s, path, u"--format"_s, u"hsmeta"_s, u"--output"_s, folder });
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.err.contains(u"2-3456"_s), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"HubSpot would refuse it"_s), qPrintable(ran.err));
        QVERIFY2(ran.err.contains(u"this one gets visit_2"_s), qPrintable(ran.err));
        const auto found = openTemplates(folder);
        QCOMPARE(found->size(), 2);
        QVERIFY(found->at(0).eventTemplate.id != found->at(1).eventTemplate.id);
    }

    /// HubSpot takes 500 tokens: the others are named.
    void columnsBeyondTheLimitAreSaid()
    {
        QByteArray head = "email";
        QByteArray row = "a@b.test";
        for (int i = 0; i < 510; ++i) {
            head += ",extra" + QByteArray::number(i);
            row += ",text" + QByteArray::number(i);
        }
        const QString path = m_folder.filePath(u"wide.csv"_s);
        write(path, head + '\n' + row + '\n');
        const Ran ran = run({ u"from"_s, path });
        QCOMPARE(readTemplates(ran.out.toUtf8(), u"x"_s)->first().eventTemplate.tokens.size(), 500);
        QVERIFY2(ran.err.contains(u"extra509"_s) && !ran.err.contains(u"extra499"_s), qPrintable(ran.err));
    }

    void showPrintsTheTemplate()
    {
        const Ran shown = run({ u"show"_s, sample });
        QCOMPARE(shown.code, 0);
        for (const QString &word : { u"Webinar registration"_s, u"1001298"_s, u"no_show = No show"_s,
                 u"last_webinar_minutes"_s, u"{{webinarName}}"_s })
            QVERIFY2(shown.out.contains(word), qPrintable(word));
        QCOMPARE(readTemplates(run({ u"show"_s, sample, u"--json"_s }).out.toUtf8(), u"x"_s)->first().eventTemplate,
            sampleTemplate());
    }

    /// An id that is a list is not there; the answer for programs has no place to say so, the other stream does.
    void whatWasLeftOutIsSaidWhateverTheAnswer()
    {
        const QString path = m_folder.filePath(u"list-id.json"_s);
        write(path, R"({"id":["5"],"name":"A","objectType":"contacts","headerTemplate":"x","tokens":[]})");
        QVERIFY(run({ u"show"_s, path }).out.contains(u"Its “id” is no text"_s));
        const Ran json = run({ u"show"_s, path, u"--json"_s });
        QVERIFY2(json.err.contains(u"Its “id” is no text"_s), qPrintable(json.err));
        QCOMPARE(readTemplates(json.out.toUtf8(), u"x"_s)->size(), 1);
        QVERIFY(run({ u"check"_s, path, u"--json"_s }).out.contains(u"Its “id” is no text"_s));
    }

    void wrongUseIsSaid()
    {
        QCOMPARE(run({}).code, 64);
        QCOMPARE(run({ u"from"_s }).code, 64);
        QCOMPARE(run({ u"fetch"_s }).code, 64);
        QCOMPARE(run({ u"check"_s, u"/no/such.json"_s }).code, 4);
        QCOMPARE(run({ u"fetch"_s, u"--portal"_s, u"https://api.example.test"_s }).code, 5); // no token
        QCOMPARE(run({ u"fetch"_s, u"--account"_s, u"https://api.example.test"_s }).code, 5);
    }

    /// Of the built-in Practice account: the templates of the workspace.
    void fetchGivesTheTemplatesOfThePracticeAccount()
    {
        const QString folder = m_folder.filePath(u"fetched"_s);
        {
            auto store = WorkspaceStore::open(AppPaths::standard().workspace());
            QVERIFY(store.has_value());
            QVERIFY(
                (*store)->saveTemplateText(u"1001298"_s, u"Webinar"_s, serializeEventTemplate(sampleTemplate()), {}));
        }
        const Ran fetched = run({ u"fetch"_s, u"--account"_s, u"practice"_s, u"--output"_s, folder });
        QVERIFY2(fetched.code == 0, qPrintable(fetched.err));
        QCOMPARE(openTemplates(folder)->first().eventTemplate, sampleTemplate());
    }

    /// Nothing of a person is written over unasked, and a template keeps its file whatever order the account has.
    void fetchedFilesBelongToTheirTemplates()
    {
        const QDir folder(m_folder.filePath(u"kept"_s));
        const auto one = [](const QString &id, const QString &header) {
            EventTemplate made;
            made.id = id;
            made.name = u"W"_s;
            made.objectType = u"contacts"_s;
            made.headerTemplate = header;
            return made;
        };
        const auto fetched = [&](const QList<EventTemplate> &templates, bool replaces = false) {
            Ran ran;
            QTextStream out(&ran.out);
            QTextStream err(&ran.err);
            QBuffer in;
            CliIo io { out, err, in };
            ran.code = writeFetched({ templates, {} }, folder.path(), replaces, io);
            return ran;
        };
        const EventTemplate a = one(u"1"_s, u"first"_s);
        const EventTemplate b = one(u"2"_s, u"second"_s);
        QCOMPARE(fetched({ a, b }).code, 0);
        QCOMPARE(folder.entryList(QDir::Files), QStringList({ u"w-1.template.json"_s, u"w-2.template.json"_s }));
        QCOMPARE(fetched({ b, a }).code, 0);
        QCOMPARE(openOneTemplate(folder.filePath(u"w-1.template.json"_s))->eventTemplate, a);
        EventTemplate edited = a;
        edited.headerTemplate = u"my own edits"_s;
        write(folder.filePath(u"w-1.template.json"_s), templateV3Json(edited));
        QVERIFY(QFile::rename(folder.filePath(u"w-2.template.json"_s), folder.filePath(u"renamed.json"_s)));
        const Ran kept = fetched({ a, b });
        QCOMPARE(kept.code, 4);
        QVERIFY2(kept.err.contains(u"Header"_s) && kept.err.contains(u"--replace"_s), qPrintable(kept.err));
        QCOMPARE(openOneTemplate(folder.filePath(u"w-1.template.json"_s))->eventTemplate, edited);
        QVERIFY(!folder.exists(u"w-2.template.json"_s)); // it has its file under another name
        QCOMPARE(fetched({ a, b }, true).code, 0);
        QCOMPARE(openOneTemplate(folder.filePath(u"w-1.template.json"_s))->eventTemplate, a);
        const Ran gone = fetched({ b });
        QVERIFY2(gone.err.contains(u"no template 1"_s), qPrintable(gone.err));
        QVERIFY(folder.exists(u"w-1.template.json"_s));
        // A file of the name that is something else.
        write(folder.filePath(u"x.template.json"_s), "my notes");
        EventTemplate x = one(u"3"_s, {});
        x.name = u"x"_s;
        QCOMPARE(fetched({ x }).code, 0);
        QVERIFY(folder.exists(u"x-3.template.json"_s));
        QFile notes(folder.filePath(u"x.template.json"_s));
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QCOMPARE(notes.readAll(), "my notes"_ba);
    }
};

QTEST_GUILESS_MAIN(TestTemplateCommand)
#include "tst_templatecommand.moc"
