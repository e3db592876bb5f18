// One window for one workspace: who is first, what a later start hands over, and that two at once cannot both win. The
// last tests start the real program several times.

#include "app/singleinstance.h"
#include "storage/workspacestore.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <thread>

using namespace composer;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Role = SingleInstance::Role;

namespace {

/// A later start, on a thread of its own: its claim() blocks while the first one's events run here.
struct LaterStart {
    LaterStart(const QString &folder, const StartRequest &request, std::chrono::milliseconds patience)
        : thread([this, folder, request, patience] {
            SingleInstance instance(folder);
            result = instance.claim(request, patience);
            isOver = true;
        })
    {
    }
    ~LaterStart() { thread.join(); }
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([this] { return isOver.load(); }, 20'000);
    }
    Result<Role> result = Role::First;
    std::atomic_bool isOver = false;
    std::thread thread; // last: it writes the others
};

QByteArray templateJson(int number)
{
    return R"({"id":"%1","name":"Template %1","objectType":"contacts","headerTemplate":"x","detailTemplate":"","tokens":[]})"_ba
        .replace("%1", QByteArray::number(9000 + number));
}

/// The program in a workspace of its own, without a screen.
struct Programs {
    explicit Programs(const QString &workspace)
        : home(workspace)
    {
        environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"COMPOSER_HOME"_s, home);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    }
    ~Programs()
    {
        for (const auto &process : started) {
            process->kill();
            process->waitForFinished();
        }
    }
    QProcess *start(const QStringList &arguments)
    {
        started.push_back(std::make_unique<QProcess>());
        QProcess *process = started.back().get();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(WINDOW_PROGRAM), arguments);
        return process;
    }
    [[nodiscard]] qsizetype running() const
    {
        return std::ranges::count_if(
            started, [](const auto &process) { return process->state() != QProcess::NotRunning; });
    }
    [[nodiscard]] QStringList templateNames() const
    {
        QStringList names;
        auto store = WorkspaceStore::open(storeOf(home));
        if (!store)
            return names;
        const auto templates = (*store)->templates();
        if (templates) {
            for (const EventTemplate &eventTemplate : *templates)
                names << eventTemplate.name;
        }
        return names;
    }
    static QString storeOf(const QString &folder) { return folder + u"/workspace.sqlite"_s; }

    QString home;
    QProcessEnvironment environment;
    std::vector<std::unique_ptr<QProcess>> started;
};

} // namespace

class TestSingleInstance : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void theSecondStartHandsOverWhatItWasAskedToDo()
    {
        SingleInstance first(m_dir->path());
        QCOMPARE(first.claim({}, 0ms).value(), Role::First);
        QVERIFY(!first.wasInterrupted());
        QSignalSpy handed(&first, &SingleInstance::handed);
        const StartRequest request { { u"/data/a.csv"_s, u"/data/春.csv"_s }, true, false, "token" };
        LaterStart second(m_dir->path(), request, 10s);
        QVERIFY(second.ends());
        QCOMPARE(second.result.value(), Role::Second);
        QCOMPARE(handed.size(), 1);
        QCOMPARE(handed.first().first().value<StartRequest>(), request);
    }

    void theSameFolderByAnotherWayIsTheSameWorkspace()
    {
        const QString real = m_dir->filePath(u"real"_s);
        QDir().mkpath(real);
        QVERIFY(QFile::link(real, m_dir->filePath(u"link"_s)));
        SingleInstance first(real);
        QVERIFY(first.claim({}, 0ms).has_value());
        LaterStart second(m_dir->filePath(u"link"_s), {}, 10s);
        QVERIFY(second.ends());
        QCOMPARE(second.result.value(), Role::Second);
    }

    void anotherWorkspaceIsNobodysBusiness()
    {
        SingleInstance first(m_dir->filePath(u"a"_s));
        SingleInstance other(m_dir->filePath(u"b"_s));
        QCOMPARE(first.claim({}, 0ms).value(), Role::First);
        QCOMPARE(other.claim({}, 0ms).value(), Role::First);
        QVERIFY(first.socketName() != other.socketName());
    }

    void onlyThisUserMayOpenTheSocket()
    {
        SingleInstance first(m_dir->path());
        QVERIFY(first.claim({}, 0ms).has_value());
#ifndef Q_OS_WIN
        const QFileInfo socket(first.socketName());
        QVERIFY(socket.exists());
        QVERIFY(
            !(socket.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
        const QFileInfo folder(socket.absolutePath());
        QVERIFY(!(folder.permissions() & (QFile::WriteGroup | QFile::WriteOther)));
#endif
    }

    /// Two starts in a Flatpak share one folder below the runtime's, and no other.
    void inAFlatpakTheSocketIsWhereASecondStartSeesIt()
    {
#ifdef Q_OS_LINUX
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        const QTemporaryDir runtime; // 0700, as it must be
        qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
        qputenv("FLATPAK_ID", "io.github.timeline_composer");
        const SingleInstance instance(m_dir->path());
        const QString without = QFileInfo(instance.socketName()).absolutePath();
        const QString shared = runtime.filePath(u"app/io.github.timeline_composer"_s);
        QVERIFY(QDir().mkpath(shared));
        const QString with = QFileInfo(instance.socketName()).absolutePath();
        qunsetenv("FLATPAK_ID");
        qputenv("XDG_RUNTIME_DIR", before);
        QCOMPARE(without, runtime.path());
        QCOMPARE(with, shared);
#endif
    }

    void whenTheFirstEndsTheNextIsFirst()
    {
        auto first = std::make_unique<SingleInstance>(m_dir->path());
        QVERIFY(first->claim({}, 0ms).has_value());
        first->stopListening(); // its window has closed, its last save is under way
        LaterStart second(m_dir->path(), {}, 20s);
        QTest::qWait(200);
        QVERIFY(!second.isOver);
        first.reset();
        QVERIFY(second.ends());
        QCOMPARE(second.result.value(), Role::First);
    }

    void aHolderThatDoesNotAnswerIsSaid()
    {
        SingleInstance first(m_dir->path());
        QVERIFY(first.claim({}, 0ms).has_value());
        first.stopListening();
        SingleInstance second(m_dir->path());
        const auto role = second.claim({}, 300ms);
        QVERIFY(!role.has_value());
        QCOMPARE(role.error().code, ErrorCode::Busy);
        QVERIFY(role.error().message.contains(u"open already"_s));
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        QFile inTheWay(m_dir->filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        SingleInstance instance(m_dir->filePath(u"file/below"_s));
        const auto role = instance.claim({}, 200ms);
        QVERIFY(!role.has_value());
    }

    void whatIsNoRequestIsNotTakenAndHarmsNobody()
    {
        SingleInstance first(m_dir->path());
        QVERIFY(first.claim({}, 0ms).has_value());
        QSignalSpy handed(&first, &SingleInstance::handed);
        QLocalSocket stranger;
        stranger.connectToServer(first.socketName());
        QVERIFY(stranger.waitForConnected(5000));
        stranger.write("GET / HTTP/1.1\r\n");
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QVERIFY(stranger.readAll().isEmpty());
        LaterStart second(m_dir->path(), {}, 10s);
        QVERIFY(second.ends());
        QCOMPARE(second.result.value(), Role::Second);
        QCOMPARE(handed.size(), 1);
    }

    /// A start ends when its request was taken, not when somebody said something.
    void anotherAnswerThanTakenIsNone()
    {
        SingleInstance first(m_dir->path());
        QVERIFY(first.claim({}, 0ms).has_value());
        first.stopListening();
        QLocalServer other;
        QVERIFY(other.listen(first.socketName()));
        connect(&other, &QLocalServer::newConnection, &other, [&other] {
            while (QLocalSocket *socket = other.nextPendingConnection())
                socket->write("later\n");
        });
        LaterStart second(m_dir->path(), {}, 300ms);
        QVERIFY(second.ends());
        QVERIFY(!second.result.has_value());
        QCOMPARE(second.result.error().code, ErrorCode::Busy);
    }

    void theProgramTellsItsVersionAndItsHelpWithoutAScreen()
    {
        for (const QString &option : { u"--version"_s, u"--help"_s }) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_QPA_PLATFORM"_s, u"no-such-screen"_s);
            environment.insert(u"COMPOSER_HOME"_s, m_dir->path());
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(WINDOW_PROGRAM), { option });
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            const QString said = QString::fromUtf8(process.readAllStandardOutput());
            QVERIFY2(said.contains(option == "--help"_L1 ? u"--sample"_s : QStringLiteral(COMPOSER_VERSION)),
                qPrintable(said));
        }
    }

    void theProgramRefusesAnOptionThatItDoesNotKnow()
    {
        Programs programs(m_dir->path());
        QProcess *process = programs.start({ u"--no-such-option"_s });
        QVERIFY(process->waitForFinished(20'000));
        QCOMPARE(process->exitCode(), 64);
        QVERIFY(process->readAllStandardError().contains("--no-such-option"));
    }

    void ofFiveStartsAtOnceOneStaysAndHasTheFilesOfAll()
    {
        Programs programs(m_dir->filePath(u"home"_s));
        QStringList wanted;
        for (int i = 0; i < 5; ++i) {
            QFile file(m_dir->filePath(u"template %1.json"_s.arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(templateJson(i));
            file.close();
            wanted << u"Template %1"_s.arg(9000 + i);
            programs.start({ i % 2 ? QUrl::fromLocalFile(file.fileName()).toString() : file.fileName() });
        }
        const auto hasAll = [&] {
            const QStringList names = programs.templateNames();
            return std::ranges::all_of(wanted, [&](const QString &name) { return names.contains(name); });
        };
        QVERIFY2(QTest::qWaitFor(
                     [&] {
                         for (const auto &process : programs.started)
                             process->waitForFinished(1);
                         return programs.running() == 1 && hasAll();
                     },
                     60'000),
            qPrintable(programs.templateNames().join(u'\n')));
        for (const auto &process : programs.started) {
            if (process->state() == QProcess::NotRunning)
                QCOMPARE(process->exitCode(), 0);
        }
    }

    void aKilledProgramLeavesTheWorkspaceToTheNext()
    {
        Programs programs(m_dir->path());
        QProcess *killed = programs.start({});
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(m_dir->filePath(u"drafts.sqlite"_s)); }, 30'000));
        killed->kill();
        QVERIFY(killed->waitForFinished());
        SingleInstance next(m_dir->path());
        QCOMPARE(next.claim({}, 5s).value(), Role::First);
        QVERIFY(next.wasInterrupted());
    }

    /// A kill or a full disk between making the file and writing it.
    void whatAKilledProgramLeftHalfWrittenHoldsNobodyBack_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("123");
        QTest::newRow("of a program that has gone")
            << QByteArray("999999999\ntimeline-composer\n") + QSysInfo::machineHostName().toUtf8() + "\n\n";
        if (!QSysInfo::machineUniqueId().isEmpty())
            QTest::newRow("of this computer under another name")
                << QByteArray("1\ntimeline-composer\nformer-name\n") + QSysInfo::machineUniqueId() + "\n";
    }

    void whatAKilledProgramLeftHalfWrittenHoldsNobodyBack()
    {
        QFETCH(QByteArray, left);
        QFile file(m_dir->filePath(u"running"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(left);
        file.close();
        {
            SingleInstance next(m_dir->path());
            QCOMPARE(next.claim({}, 2s).value(), Role::First);
            QCOMPARE(next.wasInterrupted(), !left.isEmpty()); // nobody had a window open in an empty one
        }
        SingleInstance after(m_dir->path());
        QCOMPARE(after.claim({}, 0ms).value(), Role::First);
        QVERIFY(!after.wasInterrupted());
    }

    void draftsThatAreOpenOnAnotherComputerAreLeftAlone()
    {
        QFile file(m_dir->filePath(u"running"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("1\ntimeline-composer\nlaptop-of-ines\nnot-this-machine\n");
        file.close();
        SingleInstance here(m_dir->path());
        const auto role = here.claim({}, 0ms);
        QVERIFY(!role.has_value());
        QVERIFY2(role.error().message.contains(u"laptop-of-ines"_s), qPrintable(role.error().message));
        QVERIFY(file.exists());
    }

#ifdef Q_OS_UNIX
    void sigtermIsAProperEnd()
    {
        Programs programs(m_dir->path());
        QProcess *ended = programs.start({});
        QVERIFY(QTest::qWaitFor([&] { return log().contains("the window is open"_L1); }, 30'000));
        QVERIFY(::kill(pid_t(ended->processId()), SIGTERM) == 0);
        QVERIFY(ended->waitForFinished(20'000));
        QCOMPARE(ended->exitStatus(), QProcess::NormalExit);
        QCOMPARE(ended->exitCode(), 0);
        QVERIFY2(log().contains(": ended"_L1), qPrintable(log()));
        SingleInstance next(m_dir->path());
        QCOMPARE(next.claim({}, 5s).value(), Role::First);
        QVERIFY(!next.wasInterrupted());
        QVERIFY(!QFile::exists(m_dir->filePath(u"crash.txt"_s)));
    }

    /// What it left is moved aside by the next start, whose window names it.
    void aCrashLeavesAReport()
    {
        Programs programs(m_dir->path());
        QProcess *crashed = programs.start({});
        QVERIFY(QTest::qWaitFor([&] { return log().contains("the window is open"_L1); }, 30'000));
        QVERIFY(::kill(pid_t(crashed->processId()), SIGSEGV) == 0);
        QVERIFY(crashed->waitForFinished(20'000));
        QCOMPARE(crashed->exitStatus(), QProcess::CrashExit);
        QFile report(m_dir->filePath(u"crash.txt"_s));
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray text = report.readAll();
        QVERIFY2(text.startsWith("Timeline Composer " COMPOSER_VERSION " ended with signal 11"), text.constData());
        QVERIFY2(text.count('\n') > 5, text.constData()); // where its callers stood
        programs.start({});
        QVERIFY(QTest::qWaitFor([&] { return QFile::exists(m_dir->filePath(u"crash.txt.1"_s)); }, 30'000));
        QVERIFY(!QFile::exists(m_dir->filePath(u"crash.txt"_s)));
    }
#endif

private:
    [[nodiscard]] QString log() const
    {
        QFile file(m_dir->filePath(u"log.txt"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
