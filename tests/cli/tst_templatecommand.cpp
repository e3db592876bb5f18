#include "base/apppaths.h"
#include "cli/templatecommand.h"
#include "domain/templateids.h"
#include "storage/workspacestore.h"
#include "support/sampletemplate.h"
#include "templates/templatereader.h"

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

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

Ran run(const QStringList &arguments)
{
    Ran ran;
    {
        QTextStream out(&ran.out);
        QTextStream err(&ran.err);
        QBuffer in;
        CliIo io { out, err, in };
        ran.code = runTemplateCommand(arguments, io);
    }
    return ran;
}

const QString data = QStringLiteral(TEST_DATA_DIR "/templates/");
const QString sample = QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json");

} // namespace

class TestTemplateCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

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
};

QTEST_GUILESS_MAIN(TestTemplateCommand)
#include "tst_templatecommand.moc"
