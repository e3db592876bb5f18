// The workspace goes to another computer from the settings: saved as a file, known there, asked about here.

#include "app/movecontroller.h"
#include "app/notifications.h"
#include "app/settingscontroller.h"
#include "base/processlock.h"
#include "storage/draftstore.h"
#include "storage/ledger.h"
#include "storage/sourcerecord.h"
#include "storage/workspacefile.h"
#include "storage/workspacestore.h"
#include "support/fakeclock.h"
#include "support/sampletemplate.h"
#include "ui/dialogs/movepanel.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

namespace {

/// A computer with a workspace, and its settings open at this part.
struct Computer {
    QTemporaryDir folder;
    AppPaths paths { folder.filePath(u"home"_s) };
    FakeClock clock;
    SettingsController settings { UserSettings(), folder.filePath(u"settings.ini"_s),
        folder.filePath(u"rules.json"_s) };
    QWidget window;
    MessageBar bar { &window };
    Notifications notifications { bar };
    int saved = 0; ///< how often what is only on the screen was written
    MoveController move { { settings, notifications, window, clock }, paths, [this] { ++saved; } };

    Computer() { bar.hide(); }
    /// Two drafts and a template.
    void fill() const
    {
        QVERIFY(QDir().mkpath(paths.folder));
        auto store = WorkspaceStore::open(paths.workspace());
        QVERIFY(store && (*store)->saveTemplate(sampleTemplate()));
        auto drafts = DraftStore::open(paths.drafts());
        QVERIFY(drafts);
        EventTable table(sampleTemplate());
        table.insertRows(0, 3);
        QVERIFY((*drafts)->saveWhole({ u"a"_s, u"Spring"_s, "UTC", 1 }, table));
        QVERIFY((*drafts)->saveWhole({ u"b"_s, u"Autumn"_s, "UTC", 2 }, table));
    }
    MovePanel *panel()
    {
        if (!window.findChild<MovePanel *>())
            settings.openDialog(&window);
        return window.findChild<MovePanel *>();
    }
    [[nodiscard]] QString said() { return panel()->findChild<QLabel *>(u"moveSaid"_s)->text(); }
    [[nodiscard]] bool maySayKeep() { return !panel()->findChild<QPushButton *>(u"keepWorkspace"_s)->isHidden(); }
};

} // namespace

class TestMove : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSavedHereIsThereAndThisOneAsks()
    {
        Computer here;
        here.fill();
        QVERIFY(here.panel());
        QVERIFY(here.said().isEmpty() && !here.maySayKeep());
        const QString file = here.folder.filePath(u"moved.workspace"_s);
        here.move.save(file);
        QCOMPARE(here.saved, 1);
        QTRY_VERIFY2(
            here.said().contains("2 drafts"_L1) && here.said().contains("1 template"_L1), qPrintable(here.said()));
        QVERIFY(here.said().contains("moved.workspace"_L1));
        QTRY_VERIFY(here.maySayKeep());
        QVERIFY(workspaceLeft(here.paths).has_value());

        Computer there;
        const auto arrived = openWorkspaceFile(file, there.paths);
        QVERIFY2(arrived, arrived ? "" : qPrintable(arrived.error().message));
        QVERIFY2(workspaceArrivedText(*arrived).contains("2 drafts"_L1), qPrintable(workspaceArrivedText(*arrived)));
        auto drafts = DraftStore::open(there.paths.drafts());
        QCOMPARE((*drafts)->list()->size(), 2);
        QVERIFY(!workspaceLeft(there.paths).has_value());
        QVERIFY(there.panel() && !there.maySayKeep());

        here.panel()->findChild<QPushButton *>(u"keepWorkspace"_s)->click();
        QTRY_VERIFY(!here.maySayKeep() && here.said().contains("sends again"_L1));
        QVERIFY(!workspaceLeft(here.paths).has_value());
    }

    void whatCannotBeWrittenIsSaid()
    {
        Computer here;
        here.fill();
        QVERIFY(here.panel());
        here.move.save(here.folder.filePath(u"no such folder/moved.workspace"_s));
        QTRY_VERIFY2(here.said().contains("no such folder"_L1), qPrintable(here.said()));
        QVERIFY(!workspaceLeft(here.paths).has_value());
        QVERIFY(here.panel()->findChild<QPushButton *>(u"saveWorkspace"_s)->isEnabled());
    }

    /// A file that could not be written says nothing of one that was saved before.
    void theMarkOfAnEarlierFileStays()
    {
        Computer here;
        here.fill();
        QVERIFY(saveWorkspaceFile(here.paths, here.folder.filePath(u"a.workspace"_s), 1, u"here"_s));
        QVERIFY(!saveWorkspaceFile(here.paths, here.folder.filePath(u"none/b.workspace"_s), 2, u"here"_s));
        QVERIFY(workspaceLeft(here.paths).has_value());
        QCOMPARE(workspaceLeft(here.paths)->fileName, u"a.workspace"_s);
    }

    /// What is sent while it is saved would be sent from there too.
    void nothingIsSavedWhileASendRuns()
    {
        Computer here;
        here.fill();
        ProcessLock send(here.paths.ledger() + u".plan.lock"_s);
        QCOMPARE(send.take(), ProcessLock::Outcome::Taken);
        const auto refused = saveWorkspaceFile(here.paths, here.folder.filePath(u"a.workspace"_s), 1, u"here"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Busy);
        QVERIFY(!workspaceLeft(here.paths).has_value());
    }

    /// Killed after the first of its files was moved in: a ledger that stays behind would send everything once more.
    void whatWasInterruptedIsEnded()
    {
        Computer here;
        here.fill();
        auto sources = SourceRecord::open(here.paths.ledger());
        QVERIFY(sources && (*sources)->addToSend(u"plan"_s, { "ab12", u"spring.csv"_s }));
        sources->reset();
        QVERIFY(Ledger::open(here.paths.ledger()));
        const QString file = here.folder.filePath(u"a.workspace"_s);
        QVERIFY(saveWorkspaceFile(here.paths, file, 1, u"here"_s));

        Computer there;
        QVERIFY(openWorkspaceFile(file, there.paths));
        const QStringList late { u"drafts.sqlite"_s, u"ledger.sqlite"_s, u"sources.sqlite"_s };
        QVERIFY(QDir(there.paths.folder).mkpath(u"opening-abcdef"_s));
        for (const QString &name : late)
            QVERIFY(QFile::rename(there.paths.folder + u'/' + name, there.paths.folder + u"/opening-abcdef/"_s + name));
        QFile note(there.paths.folder + u"/workspace-opening.json"_s);
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write(
            R"({"folder":"opening-abcdef","parts":["workspace.sqlite","drafts.sqlite","ledger.sqlite","sources.sqlite"]})");
        note.close();

        QVERIFY(settleWorkspace(there.paths));
        for (const QString &name : late)
            QVERIFY2(QFile::exists(there.paths.folder + u'/' + name), qPrintable(name));
        QVERIFY(!note.exists());
        QVERIFY(!QDir(there.paths.folder + u"/opening-abcdef"_s).exists());
        QCOMPARE((*DraftStore::open(there.paths.drafts()))->list()->size(), 2);
        auto known = SourceRecord::open(there.paths.ledger()); // which files were sent travels too
        QVERIFY(known);
        QCOMPARE((*known)->sendsWith("ab12").value(), QStringList { u"plan"_s });
        QVERIFY(settleWorkspace(there.paths)); // nothing is left to do
    }

    /// Only an empty workspace gives way: the program starts again for it. Another one stays, and says why.
    void aWorkspaceWithDraftsIsNotReplaced()
    {
        Computer full;
        full.fill();
        QVERIFY(full.panel());
        QSignalSpy fullRestarts(&full.move, &MoveController::restartWanted);
        full.move.open(u"/x/moved.workspace"_s);
        QTRY_VERIFY2(full.said().contains("would be lost"_L1), qPrintable(full.said()));
        QVERIFY(fullRestarts.isEmpty());

        Computer empty;
        QSignalSpy restarts(&empty.move, &MoveController::restartWanted);
        empty.move.open(u"/x/moved.workspace"_s);
        QTRY_COMPARE(restarts.size(), 1);
        QCOMPARE(restarts.first().first().toString(), u"/x/moved.workspace"_s);
    }

    void withoutTheSettingsItIsSaidAboveThePage()
    {
        Computer full;
        full.fill();
        full.move.open(u"/x/moved.workspace"_s);
        QTRY_VERIFY2(full.bar.message().contains("would be lost"_L1), qPrintable(full.bar.message()));
    }
};

QTEST_MAIN(TestMove)
#include "tst_move.moc"
