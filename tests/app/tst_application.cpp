// The whole program through its real window: what it says of earlier sends when it starts, and how it closes in mid-send.
// COMPOSER_SHOTS=FOLDER leaves pictures; COMPOSER_SCHEME=dark|light chooses their set.

#include "app/application.h"
#include "app/portalcontroller.h"
#include "sending/receipt.h"
#include "support/sendbench.h"
#include "ui/pages/sendpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

using namespace composer;

namespace {

/// A workspace in which an earlier run sent (or began to) and ended.
struct Workspace {
    /// Sends `count` events in batches of `perBatch` with these faults and leaves when the send rests.
    void send(qsizetype count, int perBatch, const FaultPlan &faults)
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
            [&] { return bench.session->state() == SendState::Paused || bench.session->state() == SendState::Finished; },
            20'000));
        QVERIFY(bench.portal.saveStore().has_value());
        planId = bench.plan.id;
    }
    [[nodiscard]] OutcomeCounts counts() const
    {
        auto ledger = Ledger::open(paths.ledger());
        const auto sends = ledger ? listSends(**ledger) : Result<QList<SendSummary>>(fail(ledger.error()));
        return sends && !sends->isEmpty() ? sends->first().counts : OutcomeCounts();
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
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<MainWindow *>(widget))
                window = found;
        }
    }
    [[nodiscard]] QString said() const { return window->messageBar()->message(); }
    [[nodiscard]] QPushButton *offered() const { return window->messageBar()->findChild<QPushButton *>(u"messageAction"_s); }
    void picture(const char *name) const
    {
        const QString folder = qEnvironmentVariable("COMPOSER_SHOTS");
        if (!folder.isEmpty())
            window->grab().save(QDir(folder).filePath(QString::fromLatin1(name) + u".png"_s));
    }
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

    void whatIsUnknownIsOfferedAtTheStartAndAsked()
    {
        Workspace workspace;
        workspace.send(40, 10, twoLost());
        QCOMPARE(workspace.counts().of(Outcome::Unknown), 20);
        QCOMPARE(workspace.counts().of(Outcome::Created), 20);

        Program program(workspace.paths);
        QVERIFY(program.started);
        QVERIFY(QTest::qWaitFor([&] { return program.offered()->isVisible(); }, 10'000));
        QCOMPARE(program.said(), u"2 batches of “Draft” have no known outcome. Ask the portal."_s);
        QCOMPARE(program.offered()->text(), u"Ask the portal"_s);
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

    void whatIsSettledIsNotMentioned()
    {
        Workspace workspace;
        workspace.send(10, 10, {});
        Program program(workspace.paths);
        QVERIFY(program.started);
        QTest::qWait(500);
        QVERIFY(!program.window->messageBar()->isVisible());
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
};

QTEST_MAIN(TestApplication)
#include "tst_application.moc"
