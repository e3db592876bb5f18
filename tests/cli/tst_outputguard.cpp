// What a command writes never takes the place of what it reads, what the program keeps, or what it writes besides:
// however the words stand, and whatever links lead there.
#include "base/apppaths.h"
#include "cli/clirun.h"
#include "cli/commands.h"
#include "planning/sendingrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

int commandLine(const QStringList &arguments, CliIo &io)
{
    return runCommandLine(arguments, io);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestOutputGuard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString at(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QMap<QString, QByteArray> files() const
    {
        QMap<QString, QByteArray> found;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::System | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            found.insert(path, bytesOf(path));
        }
        return found;
    }
    /// Words with a slash in them are files of the folder.
    [[nodiscard]] QStringList placed(QStringList words) const
    {
        for (QString &word : words) {
            if (word.startsWith("./"_L1))
                word = at(word.sliced(2));
        }
        return words;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(at(u"home"_s)) && QDir().mkpath(at(u"templates"_s)) && QDir().mkpath(at(u"out"_s)));
        qputenv("COMPOSER_HOME", QFile::encodeName(at(u"home"_s)));
        QVERIFY(write(at(u"in.csv"_s), "Email,When\na@b.test,2026-03-18\n"));
        QVERIFY(write(at(u"list.txt"_s), "nobody@b.test\n"));
        SendingRules rules;
        rules.suppressionFile = at(u"list.txt"_s);
        QVERIFY(saveSendingRules(sendingRulesPath(at(u"home"_s)), rules));
        const QString sample = QStringLiteral(RESOURCES_DIR "/samples/webinar-registration.template.json");
        QVERIFY(QFile::copy(sample, at(u"t.json"_s)));
        QVERIFY(QFile::copy(sample, at(u"templates/t.json"_s)));
        QVERIFY(write(at(u"home/ledger.sqlite"_s), "the record of sends"));
        QVERIFY(QFile::link(u"later.json"_s, at(u"out/first"_s)));
        QVERIFY(QFile::link(u"first"_s, at(u"out/second"_s)));
        QVERIFY(QFile::link(at(u"home/workspace-left.json"_s), at(u"out/own"_s)));
        QVERIFY(QFile::link(at(u"list.txt"_s), at(u"out/list"_s)));
    }
    void cleanup() { qunsetenv("COMPOSER_HOME"); }

    void nothingIsReplaced_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString home = u"./home/ledger.sqlite"_s;
        const QStringList sends { u"send"_s, u"./in.csv"_s, u"--template"_s, u"./t.json"_s, u"--account"_s,
            u"practice"_s, u"--yes"_s };
        const QStringList exports { u"export"_s, u"--template"_s, u"./t.json"_s, u"--format"_s, u"csv"_s };
        QTest::newRow("save, an option before the file")
            << QStringList { u"workspace"_s, u"save"_s, u"--json"_s, home };
        QTest::newRow("save, an option before the verb")
            << QStringList { u"workspace"_s, u"--json"_s, u"save"_s, home };
        QTest::newRow("save, behind --") << QStringList { u"workspace"_s, u"save"_s, u"--"_s, home };
        QTest::newRow("save, all behind --") << QStringList { u"workspace"_s, u"--"_s, u"save"_s, home };
        QTest::newRow("a device, an option before")
            << QStringList { u"workspace"_s, u"save"_s, u"--json"_s, u"/dev/null"_s };
        QTest::newRow("its input behind --")
            << exports + QStringList { u"--output"_s, u"./in.csv"_s, u"--"_s, u"./in.csv"_s };
        QTest::newRow("the list of who gets none") << sends + QStringList { u"--results"_s, u"./list.txt"_s };
        QTest::newRow("a link to that list") << sends + QStringList { u"--receipt"_s, u"./out/list"_s };
        QTest::newRow("that list, of another command")
            << exports + QStringList { u"--output"_s, u"./list.txt"_s, u"./in.csv"_s };
        QTest::newRow("a template of a folder") << QStringList { u"template"_s, u"convert"_s, u"./templates"_s,
            u"--format"_s, u"v3"_s, u"--output"_s, u"./templates/t.json"_s };
        QTest::newRow("a folder as the template") << QStringList { u"export"_s, u"./in.csv"_s, u"--template"_s,
            u"./templates"_s, u"--format"_s, u"csv"_s, u"--output"_s, u"./templates/t.json"_s };
        QTest::newRow("two by a link to nothing")
            << sends + QStringList { u"--results"_s, u"./out/later.json"_s, u"--receipt"_s, u"./out/first"_s };
        QTest::newRow("two by links to links")
            << sends + QStringList { u"--results"_s, u"./out/second"_s, u"--receipt"_s, u"./out/first"_s };
        QTest::newRow("a folder for the results") << sends + QStringList { u"--results"_s, u"./out"_s };
        QTest::newRow("a folder that is not there") << sends + QStringList { u"--receipt"_s, u"./nowhere/r.json"_s };
        QTest::newRow("no name") << sends + QStringList { u"--results"_s, QString() };
        QTest::newRow("a link to an own file that is not there")
            << sends + QStringList { u"--receipt"_s, u"./out/own"_s };
    }
    void nothingIsReplaced()
    {
        QFETCH(QStringList, arguments);
        const auto before = files();
        const Ran ran = runCommand(commandLine, placed(arguments));
        QCOMPARE(ran.code, int(ExitCode::InputWrong));
        QVERIFY2(ran.err.contains("nothing was done"_L1, Qt::CaseInsensitive), qPrintable(ran.err));
        QCOMPARE(files(), before);
    }

    /// In a folder the names are the command's own.
    void aFolderThatIsReadIsNotWrittenOver()
    {
        const QStringList words { u"template"_s, u"convert"_s, at(u"templates"_s), u"--format"_s, u"v3"_s,
            u"--output"_s, at(u"templates"_s) };
        const Ran first = runCommand(commandLine, words); // under another name
        QVERIFY2(first.code == 0, qPrintable(first.err));
        const QString made = first.out.trimmed();
        QVERIFY(QFile::remove(at(u"templates/t.json"_s)));
        QVERIFY(write(made, bytesOf(made) + "\n\n")); // as nobody writes it
        const auto before = files();
        const Ran again = runCommand(commandLine, words);
        QCOMPARE(again.code, int(ExitCode::InputWrong));
        QVERIFY2(again.err.contains(made), qPrintable(again.err));
        QCOMPARE(files(), before);
    }

    /// Verbs and values are no files, and a link to a place of one's own may be written through.
    void whatStandsApartIsWritten()
    {
        QVERIFY(QFile::remove(at(u"home/ledger.sqlite"_s)));
        const QString was = QDir::currentPath();
        QVERIFY(QDir::setCurrent(m_folder->path()));
        QVERIFY(write(at(u"save"_s), "old"));
        const Ran saved = runCommand(commandLine, { u"workspace"_s, u"save"_s, u"--json"_s, u"save"_s });
        QVERIFY2(saved.code == 0, qPrintable(saved.err));
        QVERIFY(bytesOf(at(u"save"_s)).startsWith("PK"));
        QVERIFY(write(at(u"made.json"_s), "old"));
        const Ran made = runCommand(commandLine,
            { u"template"_s, u"from"_s, u"in.csv"_s, u"--name"_s, u"made.json"_s, u"--output"_s, u"made.json"_s });
        QVERIFY2(made.code == 0, qPrintable(made.err));
        const Ran exported = runCommand(commandLine,
            { u"export"_s, u"in.csv"_s, u"--template"_s, u"t.json"_s, u"--format"_s, u"csv"_s, u"--output"_s,
                u"out/second"_s });
        QVERIFY2(exported.code != int(ExitCode::NotWritten) && QFile::exists(at(u"out/later.json"_s)),
            qPrintable(exported.err));
        QVERIFY(QDir::setCurrent(was));
    }

    /// The name of a file ends no line.
    void aNameStandsInOneLine()
    {
        QVERIFY(QFile::remove(at(u"home/ledger.sqlite"_s)));
        const Ran saved = runCommand(commandLine, { u"workspace"_s, u"save"_s, at(u"a\nb\u2028.workspace"_s) });
        QVERIFY2(saved.code == 0, qPrintable(saved.err));
        QVERIFY2(saved.out.trimmed().count(u'\n') == 0 && saved.out.contains(u"a\\u000ab\\u2028.workspace"_s),
            qPrintable(saved.out));
        const Ran refused = runCommand(commandLine, { u"workspace"_s, u"open"_s, at(u"no\nsuch"_s) });
        QCOMPARE(refused.code, int(ExitCode::InputWrong));
        QCOMPARE(refused.err.trimmed().count(u'\n'), 0);
    }

    /// Who asks for JSON gets one document, also with a value that --json does not take.
    void jsonWithAValueIsAnsweredInJson()
    {
        for (const QString &word : { u"--json=1"_s, u"--json=yes"_s, u"--json="_s }) {
            const Ran ran = runCommand(commandLine, { u"sends"_s, word });
            QCOMPARE(ran.code, int(ExitCode::Usage));
            const QJsonObject answer = QJsonDocument::fromJson(ran.out.toUtf8()).object();
            QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"usage"_s);
        }
        QVERIFY(runCommand(commandLine, { u"csv"_s, u"--"_s, u"--json=1"_s }).out.isEmpty()); // a file
    }

    void anAccountThatIsNotThereIsWrongInput()
    {
        QVERIFY(QFile::remove(at(u"home/ledger.sqlite"_s)));
        for (const QStringList &words : { QStringList { u"template"_s, u"fetch"_s },
                 QStringList { u"send"_s, at(u"in.csv"_s), u"--template"_s, at(u"t.json"_s), u"--yes"_s } }) {
            const Ran ran = runCommand(commandLine, words + QStringList { u"--account"_s, u"nobody"_s, u"--json"_s });
            QCOMPARE(ran.code, int(ExitCode::InputWrong));
        }
    }
};

QTEST_GUILESS_MAIN(TestOutputGuard)
#include "tst_outputguard.moc"
