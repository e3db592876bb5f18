// Review and Create can be cancelled, and cannot be pressed twice: whatever is pressed when, either there is a send or
// there is none, and the sheet is as it was.
#include "base/workerpool.h"
#include "livebench.h"
#include "sending/sendremarks.h"
#include "storage/ledger.h"
#include "storage/sourcerecord.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSignalSpy>
#include <QThread>

using namespace composer;

class TestReviewCancel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticePortal> m_hubSpot;
    std::unique_ptr<SendingProgram> m_program;

    [[nodiscard]] qsizetype creates() const { return requestsOf(*m_hubSpot, PracticeRequestKind::Create); }
    [[nodiscard]] qsizetype sendsInLedger() const
    {
        auto ledger = Ledger::open(m_program->ledgerPath());
        return ledger ? (*ledger)->sends()->size() : -1;
    }
    [[nodiscard]] QStringList remarks() const { return QDir(m_folder->filePath(u"remarks"_s)).entryList(QDir::Files); }
    void begin()
    {
        m_program.reset();
        m_program = std::make_unique<SendingProgram>(m_folder->path(), m_hubSpot->baseUrl(), m_hubSpot->accessToken());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hubSpot = liveHubSpot();
        begin();
    }
    void cleanup()
    {
        m_program.reset();
        workerPool().waitForDone();
    }

    void creatingIsCancelled_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("pressed");
        QTest::newRow("the button") << u"button"_s << u"createAllButton"_s;
        QTest::newRow("Esc") << u"Esc"_s << u"createAllButton"_s;
        QTest::newRow("Enter, which rests there") << u"Enter"_s << u"createAllButton"_s;
        QTest::newRow("the cross") << u"cross"_s << u"createAllButton"_s;
        QTest::newRow("the first event's") << u"button"_s << u"createFirstButton"_s;
    }
    void creatingIsCancelled()
    {
        QFETCH(QString, by);
        QFETCH(QString, pressed);
        m_program->compose(600);
        QSignalSpy started(m_program->sends.get(), &SendController::sendStarted);
        QSignalSpy goesOn(m_program->sends.get(), &SendController::goesOn);
        QList<qsizetype> some;
        for (qsizetype row = 0; row < 400; ++row)
            some.append(row);
        ReviewDialog *dialog = m_program->review({ some, {} });
        auto *scope = dialog->findChild<QComboBox *>(u"reviewScope"_s);
        scope->setCurrentIndex(1);
        Q_EMIT dialog->scopeChosen(1);
        dialog->findChild<QLineEdit *>(u"reviewNumber"_s)->setText(u"900000000001"_s);
        dialog->findChild<QLineEdit *>(u"reviewNote"_s)->setText(u"agreed with Inés Romero"_s);
        QPushButton *all = SendingProgram::button(dialog, u"createAllButton"_s);
        QPushButton *button = SendingProgram::button(dialog, pressed);
        QPushButton *cancel = SendingProgram::button(dialog, u"cancelButton"_s);
        const QString words = button->text();
        const int width = button->width();
        button->click();
        QVERIFY2(button->text().startsWith(u"Preparing"_s), qPrintable(button->text()));
        QVERIFY(button->width() >= width);
        QVERIFY(!all->isEnabled() && !SendingProgram::button(dialog, u"createFirstButton"_s)->isEnabled());
        QVERIFY(!scope->isEnabled() && cancel->isEnabled());
        button->click(); // once more
        QCOMPARE(dialog->focusWidget(), cancel);
        if (by == "button"_L1)
            cancel->click();
        else if (by == "cross"_L1)
            dialog->close();
        else
            QTest::keyClick(dialog->focusWidget(), by == "Esc"_L1 ? Qt::Key_Escape : Qt::Key_Enter);
        QVERIFY2(dialog->isVisible(), "its choices are not lost");
        const auto *said = dialog->findChild<MessageBar *>(u"reviewSaid"_s);
        QTRY_VERIFY(said->message().contains(u"no event was created"_s));
        QVERIFY(dialog->isVisible() && said->isVisible());
        QCOMPARE(button->text(), words);
        QVERIFY(all->isEnabled() && scope->isEnabled());
        QCOMPARE(scope->currentIndex(), 1);
        QCOMPARE(dialog->note(), u"agreed with Inés Romero"_s);
        workerPool().waitForDone();
        QCOMPARE(sendsInLedger(), 0);
        QCOMPARE(remarks(), QStringList());
        QCOMPARE(started.size() + goesOn.size(), 0);
        QVERIFY(m_program->sends->sidebarItems().isEmpty());
        QCOMPARE(m_program->draft->counts().ready, 600);

        all->click(); // and now it is meant
        QVERIFY2(said->message().isEmpty(), qPrintable(said->message()));
        QTRY_COMPARE_WITH_TIMEOUT(m_program->count(Outcome::Created), 400, 30'000);
        QCOMPARE(started.size(), 1);
        QCOMPARE(m_hubSpot->eventCount(), 400);
        QCOMPARE(m_program->receipt()["note"_L1].toString(), u"agreed with Inés Romero"_s);
        QTRY_VERIFY(!m_program->window.findChild<ReviewDialog *>());
    }

    /// The plan is in the ledger and the window has not heard of it: it cannot be taken back, but nothing leaves.
    void whereItComesTooLateThePageSaysSo()
    {
        m_program->rules.holdSeconds = 60; // of which nothing is to be seen then
        m_program->compose(20);
        ReviewDialog *dialog = m_program->review();
        SendingProgram::button(dialog, u"createAllButton"_s)->click();
        while (sendsInLedger() < 1) // without an event loop
            QThread::msleep(5);
        SendingProgram::button(dialog, u"cancelButton"_s)->click();
        QVERIFY(m_program->reaches(SendState::Finished));
        QCOMPARE(m_program->count(Outcome::NotSent), 20);
        QCOMPARE(creates(), 0);
        const QString said = m_program->page()->messageBar()->message();
        QVERIFY2(said.contains(u"stopped before its first request"_s), qPrintable(said));
        QVERIFY(!m_program->sends->isHolding());
        QTRY_VERIFY(!m_program->window.findChild<ReviewDialog *>());
        QTRY_COMPARE(m_program->draft->counts().ready, 20); // free again
    }

    /// A double click, and the keyboard's twice.
    void createIsPressedOnce()
    {
        m_program->compose(50);
        QSignalSpy started(m_program->sends.get(), &SendController::sendStarted);
        ReviewDialog *dialog = m_program->review();
        m_program->sends->review(*m_program->draft, {}, &m_program->window); // while it is open
        QPushButton *all = SendingProgram::button(dialog, u"createAllButton"_s);
        QTest::mouseClick(all, Qt::LeftButton);
        QTest::mouseDClick(all, Qt::LeftButton);
        QTest::mouseClick(SendingProgram::button(dialog, u"createFirstButton"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->count(Outcome::Created), 50, 20'000);
        QCOMPARE(started.size(), 1);
        QCOMPARE(sendsInLedger(), 1);
        QCOMPARE(m_hubSpot->eventCount(), 50);
    }

    /// The program ends meanwhile, as when the person logs out.
    void aProgramThatEndsMeanwhileLeavesNoSend()
    {
        m_program->compose(2'000);
        ReviewDialog *dialog = m_program->review();
        dialog->findChild<QLineEdit *>(u"reviewNumber"_s)->setText(u"900000000001"_s);
        SendingProgram::button(dialog, u"createAllButton"_s)->click();
        begin();
        workerPool().waitForDone();
        QVERIFY(m_program->unsettled().isEmpty());
        QCOMPARE(sendsInLedger(), 0);
        QCOMPARE(creates(), 0);
    }

    /// The account is forgotten, or another chosen, while its plan is written: it is the send of its account.
    void anotherAccountIsChosenMeanwhile()
    {
        m_program->compose(20);
        ReviewDialog *dialog = m_program->review();
        SendingProgram::button(dialog, u"createAllButton"_s)->click();
        m_program->portals.setCurrent(PortalController::practiceId);
        QTRY_COMPARE_WITH_TIMEOUT(m_program->count(Outcome::Created), 20, 20'000);
        QCOMPARE(m_program->session()->connection().id, u"kaiyo"_s);
        QCOMPARE(m_hubSpot->eventCount(), 20);
    }

    /// Planning: one at a time, ended at once, and never of a draft that is another by now.
    void planningIsCancelled()
    {
        m_program->compose(300);
        SendController &sends = *m_program->sends;
        QSignalSpy reviewing(&sends, &SendController::reviewing);
        QSignalSpy failed(&sends, &SendController::failed);
        QVERIFY(sends.review(*m_program->draft, {}, &m_program->window));
        QVERIFY(!sends.review(*m_program->draft, {}, &m_program->window));
        QCOMPARE(reviewing.size(), 1);
        sends.cancelReview();
        sends.cancelReview();
        QCOMPARE(reviewing.size(), 2);
        QVERIFY(!reviewing.last().first().toBool());
        workerPool().waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!m_program->window.findChild<ReviewDialog *>());
        QCOMPARE(failed.size(), 0);

        QVERIFY(sends.review(*m_program->draft, {}, &m_program->window));
        m_program->draft->fill({ 0 }, EventField::Email, u"other@brisa.test"_s, u"Fill"_s);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(qvariant_cast<Error>(failed.first().first()).message.contains(u"was changed"_s));
        QVERIFY(!m_program->window.findChild<ReviewDialog *>());
        QCOMPARE(m_program->review()->findChildren<QPushButton *>(u"createAllButton"_s).size(), 1);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    TestReviewCancel test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_reviewcancel.moc"
