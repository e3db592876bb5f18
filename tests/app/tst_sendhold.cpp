// The moments between Create and the first request: what counts down is taken back, leaves by itself or at once, and
// stays the send of its account whatever else happens meanwhile. A kill in between: tst_livesend.
#include "app/closeconfirmation.h"
#include "app/notifications.h"
#include "livebench.h"
#include "sending/receipt.h"
#include "sending/sendremarks.h"
#include "storage/ledger.h"
#include "ui/theme/theme.h"
#include "ui/widgets/holdbanner.h"

#include <QApplication>
#include <QSignalSpy>

using namespace composer;

class TestSendHold : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticePortal> m_hubSpot;
    std::unique_ptr<SendingProgram> m_program;

    [[nodiscard]] SendState state() const { return m_program->session()->state(); }
    [[nodiscard]] qsizetype creates() const { return requestsOf(*m_hubSpot, PracticeRequestKind::Create); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_hubSpot = liveHubSpot();
        m_program = std::make_unique<SendingProgram>(m_folder->path(), m_hubSpot->baseUrl(), m_hubSpot->accessToken());
    }
    void cleanup() { m_program.reset(); }

    /// Its page and the list of sends show it on one clock: that of its draft, else that of its account.
    void aSendIsShownInOneZone()
    {
        SendRemark remark;
        Connection account;
        QVERIFY(!zoneOfSend(remark, nullptr));
        QVERIFY(!zoneOfSend(remark, &account));
        account.facts.timeZone = u"Asia/Tokyo"_s;
        QCOMPARE(zoneOfSend(remark, &account)->id(), QByteArray("Asia/Tokyo"));
        remark.zoneId = "Europe/Madrid";
        QCOMPARE(zoneOfSend(remark, &account)->id(), QByteArray("Europe/Madrid"));
        m_program->rules.holdSeconds = 0;
        m_program->compose(2);
        SendingProgram::button(m_program->review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return m_program->count(Outcome::Created) == 2; }, 20'000));
        m_program->sends->setZone(QTimeZone("Pacific/Kiritimati")); // that of the computer
        const QTimeZone shown = m_program->sends->zoneOf(m_program->planId);
        QVERIFY(shown.id() != QByteArray("Pacific/Kiritimati"));
        auto ledger = Ledger::open(m_folder->filePath(u"ledger.sqlite"_s));
        const auto listed = listSends(**ledger);
        QCOMPARE(listed->size(), 1);
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(listed->first().send.createdAtMs, shown);
        QVERIFY(waitFor([this] { return m_program->sends->sidebarItems().size() == 1; }));
        const QList<SidebarItem> items = m_program->sends->sidebarItems();
        QVERIFY2(items.first().detail.contains(at.time().toString(u"HH:mm"_s)), qPrintable(items.first().detail));
    }

    void whatIsHeldBackIsTakenBack()
    {
        m_program->rules.holdSeconds = 60;
        m_program->compose(5);
        SendingProgram::button(m_program->review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return !m_program->planId.isEmpty() && state() == SendState::Ready; }));
        QVERIFY(m_program->page()->holdBanner()->isHolding());
        QVERIFY(m_program->page()->findChild<QLabel *>(u"holdSentence"_s)->text().contains(u"Nothing has left yet"_s));
        for (const QString &other : { u"resumeButton"_s, u"stopButton"_s }) // the banner has what can be done
            QVERIFY(SendingProgram::button(m_program->page(), other)->isHidden());
        QSignalSpy settled(m_program->sends.get(), &SendController::rowsSettled);
        SendingProgram::button(m_program->page(), u"takeBackButton"_s)->click();
        QVERIFY(waitFor([this] { return state() == SendState::Finished; }));
        QCOMPARE(m_program->count(Outcome::NotSent), 5);
        QVERIFY(!m_program->page()->holdBanner()->isHolding());
        QCOMPARE(creates(), 0);
        QVERIFY(settled.size() > 0); // the draft has them back
    }

    void whatIsHeldBackLeavesByItselfOrAtOnce_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("pressed");
        QTest::newRow("by itself") << 1 << QString();
        QTest::newRow("at once") << 60 << u"sendNowButton"_s;
        QTest::newRow("resumed on its page") << 60 << u"resumeButton"_s;
    }
    void whatIsHeldBackLeavesByItselfOrAtOnce()
    {
        QFETCH(int, seconds);
        QFETCH(QString, pressed);
        m_program->rules.holdSeconds = seconds;
        m_program->compose(5);
        SendingProgram::button(m_program->review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return !m_program->planId.isEmpty() && state() == SendState::Ready; }));
        QCOMPARE(creates(), 0);
        if (!pressed.isEmpty())
            SendingProgram::button(m_program->page(), pressed)->click();
        QVERIFY(waitFor([this] { return m_program->count(Outcome::Created) == 5; }, 20'000));
        QVERIFY(!m_program->page()->holdBanner()->isHolding());
        QCOMPARE(m_hubSpot->eventCount(), 5);
    }

    /// Who closes the window during the countdown reads that nothing leaves then.
    void closingDuringTheHoldAsks()
    {
        m_program->rules.holdSeconds = 60;
        m_program->compose(5);
        SendingProgram::button(m_program->review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return !m_program->planId.isEmpty() && state() == SendState::Ready; }));
        MessageBar bar(&m_program->window);
        Notifications offers(bar);
        const CloseConfirmation guard(m_program->window, *m_program->sends, offers);
        m_program->window.close();
        QVERIFY(m_program->window.isVisible());
        QVERIFY2(bar.message().contains(u"Nothing of the send has left yet"_s), qPrintable(bar.message()));
        SendingProgram::button(m_program->page(), u"takeBackButton"_s)->click();
        QVERIFY(waitFor([this] { return state() == SendState::Finished; }));
        offers.recheck();
        QVERIFY(bar.isHidden()); // nothing counts down any more
        m_program->window.close();
        QVERIFY(!m_program->window.isVisible());
        QCOMPARE(creates(), 0);
    }

    void anAccountForgottenDuringTheHoldGetsNothing()
    {
        m_program->rules.holdSeconds = 60;
        m_program->compose(5);
        SendingProgram::button(m_program->review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return !m_program->planId.isEmpty() && state() == SendState::Ready; }));
        QVERIFY(m_program->portals.forget(u"kaiyo"_s).has_value());
        QVERIFY(m_program->page()->holdBanner()->isHolding());
        SendingProgram::button(m_program->page(), u"sendNowButton"_s)->click();
        QVERIFY(waitFor([this] { return state() == SendState::Paused; }));
        QCOMPARE(creates(), 0);
        QVERIFY(m_program->sends->session(m_program->planId)->pauseText().contains(u"was forgotten"_s));
        QCOMPARE(m_program->count(Outcome::Waiting), 5);
    }

    /// Another account that is chosen, or another window on the same ledger, changes nothing of what counts down.
    void theHoldIsOfItsAccountAndItsSend()
    {
        m_program->rules.holdSeconds = 60;
        m_program->compose(5);
        SendingProgram::button(m_program->review(), u"createAllButton"_s)->click();
        QVERIFY(waitFor([this] { return !m_program->planId.isEmpty() && state() == SendState::Ready; }));
        m_program->portals.setCurrent(PortalController::practiceId);
        const auto lock = Ledger::lockPlan(m_program->ledgerPath(), m_program->planId);
        QVERIFY(!lock.has_value()); // nobody else lets it go, or takes it up
        SendingProgram::button(m_program->page(), u"sendNowButton"_s)->click();
        QVERIFY(waitFor([this] { return m_program->count(Outcome::Created) == 5; }, 20'000));
        QCOMPARE(m_hubSpot->eventCount(), 5);
    }
};

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    theme::apply(application, theme::Scheme::Light);
    TestSendHold test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_sendhold.moc"
