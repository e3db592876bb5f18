// A workspace saved in one folder and opened in another: nothing that stands in either is lost, whatever the notes in
// them say, and whoever sends meanwhile.
#include "base/processlock.h"
#include "storage/database.h"
#include "storage/draftstore.h"
#include "storage/ledger.h"
#include "storage/workspacefile.h"
#include "storage/workspacestore.h"
#include "support/sampletemplate.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

#include <thread>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size();
}

/// Every file and link below a folder, with what it holds or leads to.
QMap<QString, QByteArray> filesBelow(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator all(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        QFile file(path);
        const bool isFile = all.fileInfo().isFile() && !all.fileInfo().isSymLink() && file.open(QIODevice::ReadOnly);
        files.insert(QDir(folder).relativeFilePath(path), isFile ? file.readAll() : QByteArray("no file"));
    }
    return files;
}

/// A folder with a workspace in it, and what a person keeps beside and in it.
struct Home {
    QTemporaryDir outer;
    AppPaths paths { outer.filePath(u"home"_s) };

    Home() { QDir().mkpath(paths.folder); }
    [[nodiscard]] QString at(const QString &name) const { return paths.folder + u'/' + name; }
    void fill(bool withDraft = true) const
    {
        auto store = WorkspaceStore::open(paths.workspace());
        QVERIFY(store && (*store)->saveTemplate(sampleTemplate()));
        QVERIFY(Ledger::open(paths.ledger()));
        EventTable table(sampleTemplate());
        table.insertRows(0, 3);
        auto drafts = DraftStore::open(paths.drafts());
        QVERIFY(drafts);
        if (withDraft)
            QVERIFY((*drafts)->saveWhole({ u"a"_s, u"Spring"_s, "UTC", 1 }, table));
        QVERIFY(write(at(u"remarks/plan.json"_s), "{}"));
        QVERIFY(write(at(u"mine/own.txt"_s), "mine"));
        QVERIFY(write(outer.filePath(u"neighbour/own.txt"_s), "mine"));
    }
    /// Its file for another computer, without a mark here.
    [[nodiscard]] QString saved() const
    {
        const QString path = outer.filePath(u"a.workspace"_s);
        return saveWorkspaceFile(paths, path, 1, u"here"_s) && keepWorkspace(paths) ? path : QString();
    }
};

constexpr auto note = "workspace-opening.json"_L1;
constexpr auto mark = "workspace-left.json"_L1;

} // namespace

class TestWorkspaceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Between the count and the move an account is added by the command line.
    void whatIsSavedAtTheLastMomentIsNotLost()
    {
        const Home from;
        from.fill();
        const QString saved = from.saved();
        const Home into;
        QVERIFY(WorkspaceStore::open(into.paths.workspace()).has_value());
        // Whom nothing is sent to is read last before the files are moved: of a pipe that waits for a writer.
        const QByteArray rules = QFile::encodeName(into.at(u"sending.json"_s));
        QCOMPARE(mkfifo(rules.constData(), 0600), 0);
        Result<void> added;
        std::thread adding([&] {
            QFile pipe(QFile::decodeName(rules));
            if (!pipe.open(QIODevice::WriteOnly)) // until it is read
                return;
            Connection account;
            account.id = u"acme"_s;
            account.name = u"Acme"_s;
            account.baseUrl = QUrl(u"https://api.hubapi.com"_s);
            account.profile = u"v3"_s;
            added = (*WorkspaceStore::open(into.paths.workspace()))->saveConnection(account);
        });
        const auto opened = openWorkspaceFile(saved, into.paths);
        adding.join();
        QVERIFY(added.has_value());
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::ChangedElsewhere);
        const auto accounts = (*WorkspaceStore::open(into.paths.workspace()))->connections();
        QCOMPARE(accounts.value().size(), 1);
        QVERIFY(!QFile::exists(into.at(QString(note))));
        QCOMPARE((*DraftStore::open(into.paths.drafts()))->list().value().size(), 0); // nothing of the other came
    }

    /// Who had the file open, and saves when another one stands there, hears it.
    void whatIsSavedTooLateIsSaid()
    {
        const Home home;
        auto store = Database::open(home.paths.workspace(), {});
        QVERIFY((*store)->run(u"CREATE TABLE t (x)"_s).has_value());
        QVERIFY((*store)->begin() && (*store)->run(u"INSERT INTO t VALUES (1)"_s) && (*store)->commit());
        QVERIFY((*store)->begin() && (*store)->run(u"INSERT INTO t VALUES (2)"_s));
        QVERIFY(QFile::rename(home.paths.workspace(), home.paths.workspace() + ".before"_L1));
        QVERIFY(write(home.paths.workspace(), "another"));
        const auto late = (*store)->commit();
        QVERIFY(!late.has_value());
        QCOMPARE(late.error().code, ErrorCode::ChangedElsewhere);
    }

    /// What it names would be moved and deleted: an empty one once took the whole folder with it.
    void aNoteThatIsNotOursTouchesNothing_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray whole = R"("parts":["workspace.sqlite","ledger.sqlite"]})";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{");
        QTest::newRow("nothing in it") << QByteArray("{}");
        QTest::newRow("another program's") << QByteArray(R"({"version":3,"open":true})");
        QTest::newRow("a list") << QByteArray(R"(["opening-abcdef"])");
        QTest::newRow("no folder") << QByteArray(R"({"folder":"","parts":[]})");
        QTest::newRow("no folder, parts") << QByteArray(R"({"folder":"",)") + whole;
        QTest::newRow("itself") << QByteArray(R"({"folder":".",)") + whole;
        QTest::newRow("the one above") << QByteArray(R"({"folder":"..",)") + whole;
        QTest::newRow("a neighbour") << QByteArray(R"({"folder":"../neighbour",)") + whole;
        QTest::newRow("remarks") << QByteArray(R"({"folder":"remarks","parts":[]})");
        QTest::newRow("a person's folder") << QByteArray(R"({"folder":"mine",)") + whole;
        QTest::newRow("too short a name") << QByteArray(R"({"folder":"opening-abc",)") + whole;
        QTest::newRow("a way out") << QByteArray(R"({"folder":"opening-abcdef/../../neighbour",)") + whole;
        QTest::newRow("a line end") << QByteArray(R"({"folder":"opening-abcdef\n",)") + whole;
        QTest::newRow("saving, not opening") << QByteArray(R"({"folder":"saving-abcdef",)") + whole;
        QTest::newRow("no parts") << QByteArray(R"({"folder":"opening-abcdef","parts":[]})");
        QTest::newRow("an unknown part") << QByteArray(
            R"({"folder":"opening-abcdef","parts":["workspace.sqlite","mine/own.txt"]})");
        QTest::newRow("a part twice") << QByteArray(
            R"({"folder":"opening-abcdef","parts":["ledger.sqlite","ledger.sqlite"]})");
        QTest::newRow("numbers") << QByteArray(R"({"folder":"opening-abcdef","parts":[1,2]})");
        QTest::newRow("a folder that is gone") << QByteArray(R"({"folder":"opening-nobody",)") + whole;
        QTest::newRow("a person's folder with such a name") << QByteArray(R"({"folder":"opening-speech",)") + whole;
        QTest::newRow("a link to one") << QByteArray(R"({"folder":"opening-linked",)") + whole;
        QTest::newRow("a part that is nowhere")
            << QByteArray(R"({"folder":"opening-abcdef","parts":["workspace.sqlite","practice.json"]})");
        QTest::newRow("moved without what comes before")
            << QByteArray(R"({"folder":"opening-abcdef","parts":["ledger.sqlite"]})");
    }
    void aNoteThatIsNotOursTouchesNothing()
    {
        QFETCH(QByteArray, text);
        const Home home;
        home.fill();
        QVERIFY(QDir().mkpath(home.at(u"opening-abcdef"_s)));
        QVERIFY(QDir().mkpath(home.at(u"saving-abcdef"_s)));
        QVERIFY(write(home.at(u"opening-speech/speech.txt"_s), "mine"));
        QVERIFY(QFile::link(home.outer.filePath(u"neighbour"_s), home.at(u"opening-linked"_s)));
        QVERIFY(write(home.at(note), text));
        const auto before = filesBelow(home.outer.path());
        const auto settled = settleWorkspace(home.paths);
        QVERIFY(!settled);
        QCOMPARE(settled.error().code, ErrorCode::Damaged);
        QVERIFY2(settled.error().message.contains(note) && settled.error().message.contains("COMPOSER_HOME"_L1),
            qPrintable(settled.error().message));
        QVERIFY(!openWorkspaceFile(home.outer.filePath(u"any.workspace"_s), home.paths));
        QCOMPARE(filesBelow(home.outer.path()), before);
    }

    void aNoteThatIsNoFileTouchesNothing()
    {
        const Home home;
        home.fill();
        QVERIFY(QDir().mkpath(home.at(note)));
        auto before = filesBelow(home.outer.path());
        QCOMPARE(settleWorkspace(home.paths).error().code, ErrorCode::Damaged);
        QCOMPARE(filesBelow(home.outer.path()), before);
        QVERIFY(QDir().rmdir(home.at(note)));
        QVERIFY(QFile::link(u"nowhere"_s, home.at(note)));
        before = filesBelow(home.outer.path());
        QCOMPARE(settleWorkspace(home.paths).error().code, ErrorCode::Damaged);
        QCOMPARE(filesBelow(home.outer.path()), before);
        QVERIFY(QFile::remove(home.at(note)));
        QVERIFY(settleWorkspace(home.paths));
    }

    /// Folders of its own that a killed program left go; others stay, whatever they are called.
    void onlyItsOwnFoldersGo()
    {
        Home full;
        full.fill();
        Home empty;
        for (const QString &own : { u"opening-aBcDeF/ledger.sqlite"_s, u"opening-aBcDeF/remarks/plan.json"_s,
                 u"opening-aBcDeF/.DS_Store"_s, u"opening-aBcDeF/desktop.ini"_s })
            QVERIFY(write(empty.at(own), "left"));
        const QStringList persons { u"opening-speech/speech.txt"_s, u"opening-hours.txt"_s, u"opening-2026/a.csv"_s,
            u"opening-/a.csv"_s };
        for (const QString &name : persons)
            QVERIFY(write(empty.at(name), "mine"));
        QVERIFY(QDir().mkpath(empty.outer.filePath(u"neighbour"_s)));
        QVERIFY(write(empty.outer.filePath(u"neighbour/ledger.sqlite"_s), "mine"));
        QVERIFY(QFile::link(empty.outer.filePath(u"neighbour"_s), empty.at(u"opening-linked"_s)));
        const auto opened = openWorkspaceFile(full.saved(), empty.paths);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QVERIFY(!QFileInfo::exists(empty.at(u"opening-aBcDeF"_s)));
        for (const QString &name : persons)
            QVERIFY2(QFileInfo::exists(empty.at(name)), qPrintable(name));
        QVERIFY(QFile::exists(empty.outer.filePath(u"neighbour/ledger.sqlite"_s)));

        QVERIFY(write(full.at(u"saving-photos/a.jpg"_s), "mine"));
        QVERIFY(write(full.at(u"saving-aBcDeF/ledger.sqlite"_s), "left"));
        constexpr qint64 later = 4'000'000'000'000; // both are old by then
        QVERIFY(saveWorkspaceFile(full.paths, full.outer.filePath(u"b.workspace"_s), later, u"here"_s));
        QVERIFY(QFile::exists(full.at(u"saving-photos/a.jpg"_s)));
        QVERIFY(!QFileInfo::exists(full.at(u"saving-aBcDeF"_s)));
    }

    /// What stood here stays beside what comes: nothing takes its place there either.
    void whatIsSetAsideStays()
    {
        Home full;
        full.fill();
        const QString file = full.saved();
        Home home;
        home.fill(false); // a template, nothing that refuses
        QVERIFY(write(home.paths.workspace() + u".before"_s, "older"));
        QVERIFY(write(home.paths.ledger() + u".daily"_s, "a copy"));
        QVERIFY(write(home.at(u"remarks.before/old.json"_s), "older"));
        QVERIFY(openWorkspaceFile(file, home.paths));
        const auto files = filesBelow(home.paths.folder);
        QCOMPARE(files.value(u"workspace.sqlite.before"_s), "older");
        QVERIFY(files.value(u"workspace.sqlite.before-2"_s).startsWith("SQLite"));
        QCOMPARE(files.value(u"ledger.sqlite.daily.before"_s), "a copy");
        QCOMPARE(files.value(u"remarks.before/old.json"_s), "older");
        QCOMPARE(files.value(u"remarks.before-2/plan.json"_s), "{}");
        QCOMPARE((*DraftStore::open(home.paths.drafts()))->list()->size(), 1);
    }

    /// Between the note and the first file that moves somebody made a draft, or began to send: it stays as it is.
    void whatCameMeanwhileStays()
    {
        Home full;
        full.fill();
        const QString file = full.saved();
        Home home;
        QVERIFY(openWorkspaceFile(file, home.paths)); // to have its parts
        QVERIFY(QDir().mkpath(home.at(u"opening-abcdef"_s)));
        for (const QString &name : { u"workspace.sqlite"_s, u"ledger.sqlite"_s })
            QVERIFY(QFile::copy(home.at(name), home.at(u"opening-abcdef/"_s + name)));
        const QByteArray text = R"({"folder":"opening-abcdef","parts":["workspace.sqlite","ledger.sqlite"]})";
        QVERIFY(write(home.at(note), text));
        const auto refused = settleWorkspace(home.paths);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ChangedElsewhere);
        QVERIFY(!QFileInfo::exists(home.at(note)) && !QFileInfo::exists(home.at(u"opening-abcdef"_s)));
        QVERIFY(!QFileInfo::exists(home.paths.ledger() + u".before"_s));
        QCOMPARE((*DraftStore::open(home.paths.drafts()))->list()->size(), 1);

        // A backup taken while it was opened, put over what came after: the record of sends is not exchanged for it.
        Home back;
        QVERIFY(openWorkspaceFile(file, back.paths));
        QVERIFY(QDir().mkpath(back.at(u"opening-abcdef"_s)));
        QVERIFY(QFile::copy(back.paths.drafts(), back.at(u"opening-abcdef/drafts.sqlite"_s)));
        QVERIFY(write(back.at(note), R"({"folder":"opening-abcdef","parts":["workspace.sqlite","drafts.sqlite"]})"));
        const auto beforeBackup = filesBelow(back.paths.folder);
        QCOMPARE(settleWorkspace(back.paths).error().code, ErrorCode::Damaged);
        QCOMPARE(filesBelow(back.paths.folder).keys(), beforeBackup.keys());

        Home sending;
        QVERIFY(write(sending.at(u"opening-abcdef/ledger.sqlite"_s), "left"));
        QVERIFY(write(sending.at(note), R"({"folder":"opening-abcdef","parts":["ledger.sqlite"]})"));
        ProcessLock send(sending.paths.ledger() + u".plan.lock"_s);
        QCOMPARE(send.take(), ProcessLock::Outcome::Taken);
        QVERIFY(!mayUseWorkspace(sending.paths)); // who locks a plan now is told
        QCOMPARE(settleWorkspace(sending.paths).error().code, ErrorCode::Busy);
        QVERIFY(!QFileInfo::exists(sending.at(note)) && !QFileInfo::exists(sending.paths.ledger()));
        QVERIFY(mayUseWorkspace(sending.paths));
    }

    /// A mark that cannot be read is one: it asks, without a day of 1970, and goes when the person goes on here.
    void aDamagedMarkAsks()
    {
        const Home home;
        home.fill();
        for (const QByteArray &text : { QByteArray(), QByteArray("{"), QByteArray(R"({"savedAtMs":0,"file":""})") }) {
            QVERIFY(write(home.at(mark), text));
            const auto left = workspaceLeft(home.paths);
            QVERIFY(left.has_value());
            QVERIFY2(!workspaceLeftText(*left).contains("1970"_L1) && !workspaceLeftText(*left).contains(u"“”"_s),
                qPrintable(workspaceLeftText(*left)));
            QCOMPARE(mayBeginSend(home.paths).error().code, ErrorCode::ChangedElsewhere);
            // Also after a file that could not be saved.
            QVERIFY(!saveWorkspaceFile(home.paths, home.outer.filePath(u"none/b.workspace"_s), 2, u"here"_s));
            QVERIFY(workspaceLeft(home.paths).has_value());
            QVERIFY(keepWorkspace(home.paths));
            QVERIFY(mayBeginSend(home.paths));
        }
        QVERIFY(QDir().mkpath(home.at(mark)));
        QVERIFY(workspaceLeft(home.paths).has_value());
        QVERIFY(write(home.at(mark) + u"/own.txt"_s, "mine"));
        QVERIFY(!saveWorkspaceFile(home.paths, home.outer.filePath(u"b.workspace"_s), 2, u"here"_s));
        const auto kept = keepWorkspace(home.paths);
        QVERIFY(!kept && kept.error().message.contains(mark));
        QVERIFY(QFile::exists(home.at(mark) + u"/own.txt"_s));
        QVERIFY(QFile::remove(home.at(mark) + u"/own.txt"_s));
        QVERIFY(keepWorkspace(home.paths));
        QVERIFY(!workspaceLeft(home.paths).has_value());
    }

    /// What stands in the mark's place may lead elsewhere, or never end.
    void aMarkThatIsNoFileIsNeitherFollowedNorReadWithoutEnd()
    {
        const Home home;
        home.fill();
        const QString theirs = home.outer.filePath(u"neighbour/own.txt"_s);
        QVERIFY(QFile::link(theirs, home.at(mark)));
        QVERIFY(workspaceLeft(home.paths).has_value());
        QVERIFY(saveWorkspaceFile(home.paths, home.outer.filePath(u"a.workspace"_s), 2, u"here"_s));
        QCOMPARE(workspaceLeft(home.paths)->fileName, u"a.workspace"_s);
        QFile own(theirs);
        QVERIFY(own.open(QIODevice::ReadOnly));
        QCOMPARE(own.readAll(), "mine");
        QVERIFY(keepWorkspace(home.paths));
        QCOMPARE(::mkfifo(QFile::encodeName(home.at(mark)).constData(), S_IRUSR | S_IWUSR), 0);
        QCOMPARE(mayBeginSend(home.paths).error().code, ErrorCode::ChangedElsewhere);
    }

    /// One at a time; and one that fails says nothing of a mark that is not its own.
    void aSaveThatFailsLeavesTheMarkOfAnother()
    {
        const Home home;
        home.fill();
        QCOMPARE(::mkfifo(QFile::encodeName(home.paths.practiceStore()).constData(), S_IRUSR | S_IWUSR), 0);
        bool isSaved = true;
        std::thread failing([&] {
            isSaved
                = saveWorkspaceFile(home.paths, home.outer.filePath(u"none/b.workspace"_s), 2, u"here"_s).has_value();
        });
        QFile end(home.paths.practiceStore());
        const bool isReached = end.open(QIODevice::WriteOnly | QIODevice::ExistingOnly); // it is at its copies
        const auto other = saveWorkspaceFile(home.paths, home.outer.filePath(u"a.workspace"_s), 3, u"here"_s);
        const bool isMarked = write(home.at(mark), R"({"savedAtMs":3,"file":"a.workspace"})"); // anew
        end.close();
        failing.join();
        QVERIFY(isReached && isMarked && !isSaved);
        QVERIFY(!other && other.error().code == ErrorCode::Busy);
        QCOMPARE(workspaceLeft(home.paths)->fileName, u"a.workspace"_s);
    }

    /// Rules for sending are no drafts, and are not forgotten for that.
    void whoGetsNoEventsHereIsNotForgotten()
    {
        Home full;
        full.fill();
        const QString without = full.saved();
        const QByteArray own = R"({"suppressionFile":"/lists/own.txt"})";
        Home home;
        QVERIFY(write(home.at(u"sending.json"_s), own));
        QVERIFY(openWorkspaceFile(without, home.paths));
        QCOMPARE(filesBelow(home.paths.folder).value(u"sending.json"_s), own);

        QVERIFY(write(full.at(u"sending.json"_s), R"({"suppressionFile":"/lists/theirs.txt"})"));
        const QString with = full.saved();
        Home other;
        QVERIFY(write(other.at(u"sending.json"_s), own));
        const auto before = filesBelow(other.outer.path());
        const auto refused = openWorkspaceFile(with, other.paths);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains("/lists/own.txt"_L1), qPrintable(refused.error().message));
        QCOMPARE(filesBelow(other.outer.path()), before);
        QVERIFY(write(other.at(u"sending.json"_s), R"({"holdSeconds":3})")); // no list
        QVERIFY(openWorkspaceFile(with, other.paths));
        QVERIFY(filesBelow(other.paths.folder).value(u"sending.json"_s).contains("theirs"));
    }

    /// The record of sends on another disk: neither its name here nor its place there is free.
    void whereALinkOfOursLeadsIsOursToo()
    {
        const Home home;
        home.fill();
        const QString elsewhere = home.outer.filePath(u"neighbour/big.db"_s);
        QVERIFY(QFile::rename(home.paths.ledger(), elsewhere) && QFile::link(elsewhere, home.paths.ledger()));
        QVERIFY(QFile::link(home.outer.filePath(u"neighbour/rules"_s), home.at(u"sending.json"_s))); // not there yet
        QVERIFY(QFile::link(home.paths.folder, home.outer.filePath(u"way"_s)));
        for (const QString &own : { home.paths.ledger(), elsewhere, home.at(u"sending.json"_s),
                 home.outer.filePath(u"neighbour/rules"_s), home.outer.filePath(u"way/ledger.sqlite"_s),
                 home.outer.filePath(u"way/drafts.sqlite-wal"_s), home.at(u"remarks/new.json"_s) })
            QVERIFY2(home.paths.isOwnFile(own), qPrintable(own));
        QVERIFY(!home.paths.isOwnFile(home.outer.filePath(u"neighbour/own.txt"_s)));
        QVERIFY(!home.paths.isOwnFile(home.at(u"mine/own.txt"_s)));
    }

    void itsOwnFilesAreNoPlaceForASavedOne()
    {
        const Home home;
        home.fill();
        QVERIFY(QFile::link(home.at(u"sending.json"_s), home.outer.filePath(u"link.workspace"_s)));
        const auto before = filesBelow(home.outer.path());
        for (const QString &path : { home.paths.ledger(), home.at(mark), home.outer.filePath(u"link.workspace"_s) }) {
            const auto refused = saveWorkspaceFile(home.paths, path, 2, u"here"_s);
            QVERIFY2(!refused, qPrintable(path));
            QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        }
        QCOMPARE(filesBelow(home.outer.path()), before);
        const AppPaths none { home.outer.filePath(u"none"_s) }; // made later
        QVERIFY(none.isOwnFile(none.ledger()) && !none.isOwnFile(none.folder + u"/a.workspace"_s));
    }

    /// Who begins to send while a workspace is being saved would send what the saved file does not know.
    void theMarkStandsBeforeAnythingIsCopied()
    {
        const Home home;
        home.fill();
        // It is copied late, and who reads it waits for who writes it.
        const QByteArray pipe = QFile::encodeName(home.paths.practiceStore());
        QCOMPARE(::mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
        bool isSaved = false;
        std::thread saving([&] {
            isSaved = saveWorkspaceFile(home.paths, home.outer.filePath(u"a.workspace"_s), 1'700'000'000'000, u"here"_s)
                          .has_value();
        });
        QFile end(home.paths.practiceStore());
        const bool isReached = end.open(QIODevice::WriteOnly | QIODevice::ExistingOnly); // somebody reads
        const bool isRefused = !mayBeginSend(home.paths);
        end.close();
        saving.join();
        QVERIFY(isReached);
        QVERIFY(isRefused);
        QVERIFY(isSaved);
        QVERIFY(!mayBeginSend(home.paths));
    }
};

QTEST_GUILESS_MAIN(TestWorkspaceFile)
#include "tst_workspacefile.moc"
