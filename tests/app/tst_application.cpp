// The whole program through its real window: what it says of earlier sends when it starts, and how it closes in
// mid-send. COMPOSER_SCREENSHOTS=FOLDER leaves pictures; COMPOSER_SCHEME=dark|light chooses their set.

#include "app/application.h"
#include "app/portalcontroller.h"
#include "openwindow.h"
#include "sending/receipt.h"
#include "storage/draftstore.h"
#include "storage/workspacestore.h"
#include "support/keeppicture.h"
#include "support/sendbench.h"
#include "ui/dialogs/portalsdialog.h"
#include "ui/document/draftdocument.h"
#include "ui/pages/composepage.h"
#include "ui/pages/sendpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/accountbutton.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/sidebar.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QUndoStack>

using namespace composer;

namespace {

/// A workspace in which an earlier run sent (or began to) and ended.
struct Workspace {
    /// Sends `count` events in batches of `perBatch` with these faults and leaves when the send rests, or is stopped
    /// then.
    void send(qsizetype count, int perBatch, const FaultPlan &faults, bool stops = false)
    {
        Bench bench;
        bench.connection.id = PortalController::practiceId;
        bench.connection.isPractice = true;
        bench.ledgerFolder = dir.path();
        bench.settings.refusedShareBeforePause = 1;
        QVERIFY(bench.portal.openStore(paths.practiceStore()).has_value());
        bench.portal.setFaultPlan(faults);
        bench.makeClient();
        bench.open(events(count), perBatch);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(QTest::qWaitFor(
            [&] {
                return bench.session->state() == SendState::Paused || bench.session->state() == SendState::Finished;
            },
            20'000));
        if (stops)
            bench.session->stopNow();
        QVERIFY(!stops || bench.reaches(SendState::Finished));
        QVERIFY(bench.portal.saveStore().has_value());
        planId = bench.plan.id;
    }
    [[nodiscard]] OutcomeCounts counts() const
    {
        auto ledger = Ledger::open(paths.ledger());
        const auto sends = ledger ? listSends(**ledger) : Result<QList<SendSummary>>(fail(ledger.error()));
        return sends && !sends->isEmpty() ? sends->first().counts : OutcomeCounts();
    }

    /// Whether bytes of the last send are on their way.
    [[nodiscard]] bool isInFlight() const
    {
        auto ledger = Ledger::open(paths.ledger());
        const auto states = ledger ? (*ledger)->states(planId) : Result<QList<RowState>>(fail(ledger.error()));
        return states && states->contains(RowState::InFlight);
    }

    QTemporaryDir dir;
    AppPaths paths { dir.path() };
    QString planId;
};

/// The program, started in a workspace.
struct Program {
    explicit Program(const AppPaths &paths)
        : application(std::make_unique<Application>(paths))
    {
        started = application->start().has_value();
        window = openWindow();
    }
    /// The page of a send, and its Resume when that can be pressed.
    [[nodiscard]] QPushButton *resumeOn(const QString &planId) const
    {
        Q_EMIT window->itemOpened(SidebarSection::Sends, planId);
        auto *page = qobject_cast<SendPage *>(window->currentPage());
        auto *resume = page ? page->findChild<QPushButton *>(u"resumeButton"_s) : nullptr;
        return resume && QTest::qWaitFor([&] { return resume->isVisible(); }, 10'000) ? resume : nullptr;
    }
    [[nodiscard]] SendPage *page() const { return qobject_cast<SendPage *>(window->currentPage()); }
    /// Turns the dial of the Practice portal, as the dialog of portals does.
    void turnDial(PracticeFault fault) const
    {
        Q_EMIT window->managePortalsRequested();
        auto *dialog = window->findChild<PortalsDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->practiceDialTurned({ fault, true });
        dialog->close();
        QTRY_VERIFY(!window->findChild<PortalsDialog *>());
    }
    /// Closes the window in mid-send and chooses to wait for the answers.
    void stopAndClose() const
    {
        window->close();
        QVERIFY2(said().contains(u"Events are being created"_s), qPrintable(said()));
        offered()->click();
        QVERIFY2(said().contains(u"then the window closes"_s), qPrintable(said()));
    }
    /// The account that is chosen, as the top bar calls it.
    [[nodiscard]] QString account() const { return window->findChild<AccountButton *>()->text(); }
    [[nodiscard]] QString said() const { return window->messageBar()->message(); }
    [[nodiscard]] QPushButton *offered() const { return button(u"messageAction"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return window->messageBar()->findChild<QPushButton *>(name);
    }
    /// The first send in the list.
    [[nodiscard]] SidebarItem sendLine() const
    {
        return window->findChild<Sidebar *>()->items(SidebarSection::Sends).value(0);
    }
    [[nodiscard]] bool isRed(const QString &count) const
    {
        return sendLine().detail.endsWith(u" · "_s + count) && sendLine().role == theme::Role::Refused;
    }
    /// It says that two events were refused, and that nothing is to be done.
    [[nodiscard]] bool isMuted() const
    {
        return sendLine().detail.endsWith(u" · 2 refused then"_s) && sendLine().role == theme::Role::TextMuted;
    }
    /// Of the draft on the screen.
    [[nodiscard]] DraftDocument *document() const
    {
        const auto *page = qobject_cast<ComposePage *>(window->currentPage());
        return page ? page->document() : nullptr;
    }
    void picture(const char *name) const { keepPicture(*window, QString::fromLatin1(name)); }
    std::unique_ptr<Application> application;
    MainWindow *window = nullptr;
    bool started = false;
};

FaultPlan twoLost()
{
    FaultPlan plan;
    FaultRule rule;
    rule.from = 1;
    rule.to = 1;
    rule.fault.kind = Fault::Kind::DropAfterCommit;
    plan.rules.append(rule);
    rule.from = rule.to = 3;
    plan.rules.append(rule);
    return plan;
}

} // namespace

class TestApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString scheme = qEnvironmentVariable("COMPOSER_SCHEME");
        theme::apply(*qApp, scheme == "dark"_L1 ? theme::Scheme::Dark : theme::Scheme::Light);
    }

    /// Its file is not one of ours: nobody learns it from a log.
    void aPracticeAccountThatKeepsNothingSaysSo()
    {
        Workspace workspace;
        QFile file(workspace.paths.practiceStore());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no store") > 0);
        file.close();
        const Program program(workspace.paths);
        QVERIFY(program.started);
        QTRY_VERIFY2(program.said().contains(u"not kept when the program closes"_s), qPrintable(program.said()));
    }

    void whatIsUnknownIsOfferedAtTheStartAndAsked()
    {
        Workspace workspace;
        workspace.send(40, 10, twoLost());
        QCOMPARE(workspace.counts().of(Outcome::Unknown), 20);
        QCOMPARE(workspace.counts().of(Outcome::Created), 20);

        Program program(workspace.paths);
        QVERIFY(program.started);
        QVERIFY(QTest::qWaitFor([&] { return program.offered()->isVisible(); }, 10'000));
        QCOMPARE(program.said(), u"2 batches of “Draft” have no known outcome. Ask the account."_s);
        QCOMPARE(program.offered()->text(), u"Ask the account"_s);
        program.picture("start-unknown");
        program.offered()->click();
        QVERIFY(QTest::qWaitFor([&] { return workspace.counts().of(Outcome::Unknown) == 0; }, 30'000));
        QCOMPARE(workspace.counts().of(Outcome::Created), 40);
        auto *page = qobject_cast<SendPage *>(program.window->currentPage());
        QVERIFY(page);
        QVERIFY(QTest::qWaitFor([&] { return page->model()->counts().of(Outcome::Created) == 40; }));
        QVERIFY(!program.window->messageBar()->isVisible());
        program.picture("asked");
    }

    /// A send to an account that was forgotten: all of it can be read, nothing can be asked; connected again it can.
    void aForgottenAccountsSendStaysReadable()
    {
        Workspace workspace;
        Bench bench;
        bench.connection.id = u"kaiyo"_s;
        bench.connection.name = u"Kaiyo"_s;
        bench.ledgerFolder = workspace.dir.path();
        bench.portal.setFaultPlan(faultAt(1, 1, fault(Fault::Kind::DropAfterCommit)));
        bench.makeClient();
        bench.open(events(30), 10);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        const QString planId = bench.plan.id;
        Connection kaiyo = bench.client->connection();
        QCOMPARE(kaiyo.facts.hubId, u"900000000001"_s);
        kaiyo.facts.timeZone = u"Asia/Tokyo"_s;
        bench.session.reset();

        Program program(workspace.paths);
        QVERIFY(program.started);
        QVERIFY(QTest::qWaitFor([&] { return program.offered()->isVisible(); }, 10'000)); // the sends are listed
        Q_EMIT program.window->itemOpened(SidebarSection::Sends, planId);
        QTRY_VERIFY(program.page() && program.page()->model()->rows().size() == 30);
        QTRY_VERIFY(program.page()->findChild<QPushButton *>(u"askButton"_s)->isVisible());
        program.page()->findChild<QPushButton *>(u"askButton"_s)->click();
        QTRY_VERIFY2(program.page()->messageBar()->message().contains(u"was forgotten. Connect it again"_s),
            qPrintable(program.page()->messageBar()->message()));
        QCOMPARE(bench.portal.requests().last().kind, PracticeRequestKind::Create); // nothing was asked

        // connected again, under the id it had
        Q_EMIT program.window->managePortalsRequested();
        auto *dialog = program.window->findChild<PortalsDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->connectionSaved(kaiyo);
        dialog->close();
        Q_EMIT program.window->itemOpened(SidebarSection::Sends, planId);
        QCOMPARE(program.page()->timeZone().id(), QByteArray("Asia/Tokyo")); // as HubSpot shows it there
        program.page()->findChild<QPushButton *>(u"askButton"_s)->click();
        // its token is gone with the keychain's entry: that is said, and not that the account is unknown
        QTRY_VERIFY2(!program.page()->messageBar()->message().contains(u"was forgotten"_s),
            qPrintable(program.page()->messageBar()->message()));
        QTRY_VERIFY(!program.page()->messageBar()->message().isEmpty());
    }

    /// The account chosen last is chosen at the next start; one that was forgotten meanwhile gives way with a word.
    void theChosenAccountIsChosenAtTheNextStart()
    {
        Workspace workspace;
        Connection kaiyo;
        kaiyo.id = u"kaiyo"_s;
        kaiyo.name = u"Kaiyo"_s;
        kaiyo.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
        auto store = WorkspaceStore::open(workspace.paths.workspace());
        QVERIFY(store && (*store)->saveConnection(kaiyo));
        {
            const Program program(workspace.paths);
            QVERIFY(program.started);
            QCOMPARE(program.account(), u"Practice account"_s);
            Q_EMIT program.window->portalSelected(kaiyo.id);
            QCOMPARE(program.account(), u"Kaiyo"_s);
        }
        {
            const Program program(workspace.paths);
            QVERIFY(program.started);
            QCOMPARE(program.account(), u"Kaiyo"_s);
            QVERIFY2(program.said().isEmpty(), qPrintable(program.said()));
        }
        QVERIFY((*store)->removeConnection(kaiyo.id)); // the command line forgets it
        {
            const Program program(workspace.paths);
            QVERIFY(program.started);
            QCOMPARE(program.account(), u"Practice account"_s);
            QVERIFY2(program.said().startsWith(u"The account Kaiyo is no longer in your list"_s),
                qPrintable(program.said()));
        }
        const Program program(workspace.paths);
        QVERIFY(program.started);
        QVERIFY2(program.said().isEmpty(), qPrintable(program.said())); // said once
    }

    /// What the command line does to the accounts of an open window is seen where the window shows them.
    void theListOfAccountsFollowsTheCommandLine()
    {
        Workspace workspace;
        const Program program(workspace.paths);
        QVERIFY(program.started);
        Connection kaiyo;
        kaiyo.id = u"kaiyo"_s;
        kaiyo.name = u"Kaiyo"_s;
        kaiyo.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
        auto store = WorkspaceStore::open(workspace.paths.workspace());
        QVERIFY(store && (*store)->saveConnection(kaiyo));
        QMenu *menu = program.window->findChild<AccountButton *>()->menu();
        const auto names = [menu] {
            Q_EMIT menu->aboutToShow();
            QStringList texts;
            for (const QAction *action : menu->actions())
                texts.append(action->text());
            return texts.join(u'|');
        };
        QVERIFY2(names().contains(u"Kaiyo"_s), qPrintable(names()));
        Q_EMIT program.window->portalSelected(kaiyo.id);
        QCOMPARE(program.account(), u"Kaiyo"_s);
        QVERIFY((*store)->removeConnection(kaiyo.id));
        QVERIFY2(!names().contains(u"Kaiyo"_s), qPrintable(names()));
        QCOMPARE(program.account(), u"Practice account"_s);
        QVERIFY2(
            program.said().startsWith(u"The account Kaiyo is no longer in your list"_s), qPrintable(program.said()));
    }

    void whatIsSettledIsNotMentioned()
    {
        Workspace workspace;
        workspace.send(10, 10, {});
        Program program(workspace.paths);
        QVERIFY(program.started);
        QTest::qWait(500);
        QVERIFY(!program.window->messageBar()->isVisible());
    }

    /// Red in the list, and "Mend" on the page, are for rows that the draft still has.
    void whatWasRefusedAndDeletedAsksForNothing()
    {
        Workspace workspace;
        Fault some = fault(Fault::Kind::Partial);
        some.rows = { 3, 7 };
        workspace.send(20, 10, faultAt(1, 1, some));
        QCOMPARE(workspace.counts().of(Outcome::Refused), 2);
        const EventTable table = events(20);
        QVERIFY(
            DraftStore::open(workspace.paths.drafts()).value()->saveWhole({ u"draft"_s, u"Draft"_s, "UTC", 1 }, table));
        {
            Program program(workspace.paths);
            QVERIFY(program.started);
            QTRY_VERIFY2(program.isRed(u"2 refused"_s), qPrintable(program.sendLine().detail));
            Q_EMIT program.window->itemOpened(SidebarSection::Drafts, u"draft"_s);
            QTRY_VERIFY(program.document());
            DraftDocument *document = program.document();
            QCOMPARE(document->removeRows({ document->table().rowOf(table.rowId(3)) }), 1);
            QTRY_VERIFY2(program.isRed(u"1 refused"_s), qPrintable(program.sendLine().detail));
            QCOMPARE(document->removeRows({ document->table().rowOf(table.rowId(7)) }), 1);
            QTRY_VERIFY2(program.isMuted(), qPrintable(program.sendLine().detail));
            Q_EMIT program.window->itemOpened(SidebarSection::Sends, workspace.planId);
            QTRY_VERIFY(program.page());
            const auto *mend = program.page()->findChild<QPushButton *>(u"mendButton"_s);
            const auto *sentence = program.page()->findChild<QLabel *>(u"sendSentence"_s);
            QTRY_VERIFY2(sentence->text().contains(u"2 that this send did not create are not in the draft any more"_s),
                qPrintable(sentence->text()));
            QVERIFY(!mend->isVisible());
            program.picture("refused-and-deleted");
            document->undoStack()->undo();
            QTRY_VERIFY2(program.isRed(u"1 refused"_s), qPrintable(program.sendLine().detail));
            QTRY_VERIFY(mend->isVisible()); // the page is on the screen
            QCOMPARE(mend->text(), u"Mend 1 in the draft"_s);
            auto *sidebar = program.window->findChild<Sidebar *>();
            Q_EMIT sidebar->deleteRequested(SidebarSection::Drafts, u"draft"_s);
            QTRY_VERIFY2(program.isMuted(), qPrintable(program.sendLine().detail));
            QTRY_VERIFY(sentence->isVisible() && !mend->isVisible());
            program.offered()->click(); // Undo
            QTRY_VERIFY2(program.isRed(u"1 refused"_s), qPrintable(program.sendLine().detail));
            Q_EMIT program.window->itemOpened(SidebarSection::Sends, workspace.planId);
            QTRY_VERIFY(mend->isVisible());
        }
        QVERIFY(DraftStore::open(workspace.paths.drafts()).value()->remove(u"draft"_s, 2));
        Program program(workspace.paths);
        QTRY_VERIFY2(program.isMuted(), qPrintable(program.sendLine().detail));
        Q_EMIT program.window->itemOpened(SidebarSection::Sends, workspace.planId); // of a draft that can be restored
        QTRY_VERIFY(program.page());
        const auto *sentence = program.page()->findChild<QLabel *>(u"sendSentence"_s);
        QTRY_VERIFY2(sentence->text().contains(u"2 that this send did not create are not in the draft any more"_s),
            qPrintable(sentence->text()));
        QVERIFY(!program.page()->findChild<QPushButton *>(u"mendButton"_s)->isVisible());
    }

    /// The page of a send on the screen promises nothing of a draft that is deleted meanwhile.
    void whatWasNotSentGoesWithItsDraft()
    {
        Workspace workspace;
        workspace.send(20, 10, faultAt(2, 2, fault(Fault::Kind::Status, 401)), true);
        QCOMPARE(workspace.counts().of(Outcome::NotSent), 10);
        QVERIFY(DraftStore::open(workspace.paths.drafts())
                    .value()
                    ->saveWhole({ u"draft"_s, u"Draft"_s, "UTC", 1 }, events(20)));
        Program program(workspace.paths);
        Q_EMIT program.window->itemOpened(SidebarSection::Sends, workspace.planId);
        QTRY_VERIFY(program.page());
        const auto *sentence = program.page()->findChild<QLabel *>(u"sendSentence"_s);
        QTRY_VERIFY2(sentence->text().contains(u"can be sent from the draft"_s), qPrintable(sentence->text()));
        QTRY_COMPARE(program.window->findChild<Sidebar *>()->items(SidebarSection::Drafts).size(), 1);
        Q_EMIT program.window->findChild<Sidebar *>()->deleteRequested(SidebarSection::Drafts, u"draft"_s);
        QTRY_VERIFY2(sentence->text().contains(u"10 that this send did not create are not in the draft"_s),
            qPrintable(sentence->text()));
    }

    void closingInMidSendAsksAndLeavesALedgerThatResumes()
    {
        Workspace workspace;
        // 401 at the first request: everything waits. One event a request: the limiter makes it last.
        Fault denied = fault(Fault::Kind::Status, 401);
        workspace.send(200, 1, faultAt(1, 1, denied));
        QCOMPARE(workspace.counts().of(Outcome::Waiting), 200);
        {
            Program program(workspace.paths);
            QVERIFY(program.started);
            QVERIFY(QTest::qWaitFor([&] { return program.offered()->isVisible(); }, 10'000));
            QVERIFY2(program.said().contains(u"200 events of “Draft”"_s), qPrintable(program.said()));
            program.picture("start-waiting");
            program.offered()->click();
            auto *page = qobject_cast<SendPage *>(program.window->currentPage());
            QVERIFY(page);
            auto *resume = page->findChild<QPushButton *>(u"resumeButton"_s);
            QVERIFY(QTest::qWaitFor([&] { return resume->isVisible(); }, 10'000));
            resume->click();
            QVERIFY(QTest::qWaitFor([&] { return page->model()->counts().of(Outcome::Created) > 10; }, 20'000));
            program.picture("sending");

            program.window->close();
            QVERIFY(program.window->isVisible());
            QVERIFY2(program.said().contains(u"Events are being created"_s), qPrintable(program.said()));
            program.picture("closing");
            program.offered()->click();
            QVERIFY(QTest::qWaitFor([&] { return !program.window->isVisible(); }, 20'000));
        }
        const OutcomeCounts left = workspace.counts();
        QCOMPARE(left.of(Outcome::Unknown), 0);
        QVERIFY(left.of(Outcome::Created) > 10);
        QVERIFY(left.of(Outcome::Waiting) > 0);
        QCOMPARE(left.total(), 200);
    }

    void theWishToCloseIsTakenBack_data()
    {
        QTest::addColumn<QString>("button");
        QTest::newRow("by its own button") << u"messageOtherAction"_s;
        QTest::newRow("by closing the sentence") << u"messageClose"_s;
    }

    void theWishToCloseIsTakenBack()
    {
        QFETCH(QString, button);
        Workspace workspace;
        workspace.send(12, 1, faultAt(1, 1, fault(Fault::Kind::Status, 401)));
        Program program(workspace.paths);
        QVERIFY(program.started);
        QTRY_VERIFY(program.offered()->isVisible());
        QPushButton *resume = program.resumeOn(workspace.planId);
        QVERIFY(resume);
        program.turnDial(PracticeFault::Slow);
        resume->click();
        QVERIFY(QTest::qWaitFor([&] { return workspace.isInFlight(); }, 10'000));
        program.stopAndClose();
        // once more: the sentence that another one covered, not a second wish
        program.window->messageBar()->showMessage(MessageBar::Tone::Success, u"Saved"_s);
        program.window->close();
        QVERIFY(program.window->isVisible());
        QVERIFY2(program.said().contains(u"then the window closes"_s), qPrintable(program.said()));
        QCOMPARE(program.button(u"messageOtherAction"_s)->text(), u"Keep it open"_s);
        program.picture("waiting-to-close");

        program.button(button)->click();
        QVERIFY2(program.said().contains(u"stays open"_s), qPrintable(program.said()));
        QVERIFY(!program.button(u"messageOtherAction"_s)->isVisible());
        QVERIFY(QTest::qWaitFor([&] { return resume->isVisible(); }, 20'000)); // the answers are in
        QVERIFY(program.window->isVisible());
        program.turnDial(PracticeFault::Nothing);
        resume->click();
        QVERIFY(QTest::qWaitFor([&] { return workspace.counts().of(Outcome::Created) == 12; }, 20'000));
        QVERIFY(QTest::qWaitFor([&] { return program.page()->model()->counts().of(Outcome::Created) == 12; }));
        QVERIFY(program.window->isVisible());
        program.window->close(); // and nothing holds it any more
        QVERIFY(!program.window->isVisible());
    }

    void goingOnWithAnotherSendTakesTheWishToCloseBack()
    {
        Workspace workspace;
        const FaultPlan denied = faultAt(1, 1000, fault(Fault::Kind::Status, 401)); // the portal counts on
        workspace.send(1, 1, denied);
        const QString other = workspace.planId;
        workspace.send(12, 1, denied);
        Program program(workspace.paths);
        QVERIFY(program.started);
        QTRY_VERIFY(program.offered()->isVisible());
        QPushButton *resumeOther = program.resumeOn(other);
        QVERIFY(resumeOther);
        QPushButton *resume = program.resumeOn(workspace.planId);
        QVERIFY(resume);
        program.turnDial(PracticeFault::Slow);
        resume->click();
        QVERIFY(QTest::qWaitFor([&] { return workspace.isInFlight(); }, 10'000));
        program.stopAndClose();
        QCOMPARE(program.resumeOn(other), resumeOther);
        resumeOther->click();
        QVERIFY(!program.window->messageBar()->isVisible()); // what it said is no longer true
        QVERIFY(QTest::qWaitFor([&] { return program.page()->model()->counts().of(Outcome::Created) == 1; }, 20'000));
        QVERIFY(program.resumeOn(workspace.planId)); // it rests: nothing is under way any more
        QVERIFY(program.window->isVisible());
    }
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
