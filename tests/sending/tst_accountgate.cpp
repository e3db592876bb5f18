// Nothing leaves before the account has said which one it is.
#include "sending/accountgate.h"
#include "sending/dailyreset.h"
#include "support/practicesignin.h"
#include "support/sendbench.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTimeZone>

using namespace composer;

namespace {

const QString first = u"900000000001"_s;
const QString second = u"900000000002"_s;

AccountQuestion question(const QString &hubId, AccountIdentity::Kind kind = AccountIdentity::Kind::Known)
{
    AccountQuestion asked;
    asked.connection.id = u"acme"_s;
    asked.connection.name = u"Acme Test"_s;
    asked.connection.facts.hubId = hubId;
    asked.connection.facts.isNumberTyped = kind == AccountIdentity::Kind::Typed;
    asked.expected = identityOf(asked.connection);
    asked.sendName = u"Acme"_s;
    asked.hasLeft = true;
    return asked;
}

AccountAnswer answered(AccountAnswer::Kind kind, const QString &hubId = {})
{
    AccountAnswer answer;
    answer.kind = kind;
    answer.facts.hubId = hubId;
    return answer;
}

Fault status(int code)
{
    return fault(Fault::Kind::Status, code);
}

FaultPlan accountFault(const Fault &what, qint64 from = 1, qint64 to = 1'000'000)
{
    return faultAt(from, to, what, PracticeRequestKind::Other);
}

qsizetype questions(const Bench &bench)
{
    const auto &requests = bench.portal.requests();
    return std::count_if(requests.cbegin(), requests.cend(),
        [](const PracticeRequestRecord &request) { return request.path.startsWith("/account-info/"); });
}

/// An access token of one of the portal's accounts.
QString tokenOf(PracticePortal &portal, const QString &hubId)
{
    return signInAt(portal, hubId.toLatin1(), QDateTime::currentMSecsSinceEpoch()).accessToken;
}

} // namespace

class TestAccountGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerDecides()
    {
        using enum AccountAnswer::Kind;
        using Verdict = AccountVerdict::Kind;
        const auto typed = AccountIdentity::Kind::Typed;
        QCOMPARE(judgeAccount(question(u"123"_s), answered(Known, u"123"_s)).kind, Verdict::GoOn);
        QVERIFY(!judgeAccount(question(u"123"_s), answered(Known, u"123"_s)).isNews);

        const AccountVerdict learned = judgeAccount(question({}), answered(Known, u"123"_s));
        QCOMPARE(learned.kind, Verdict::GoOn);
        QVERIFY(learned.isNews);
        QCOMPARE(learned.account.hubId, u"123"_s);

        const AccountVerdict confirmed = judgeAccount(question(u"123"_s, typed), answered(Known, u"123"_s));
        QCOMPARE(confirmed.kind, Verdict::GoOn);
        QVERIFY(confirmed.isNews); // from now on it is HubSpot's word

        const AccountVerdict replaced = judgeAccount(question(u"123"_s, typed), answered(Known, u"456"_s));
        QCOMPARE(replaced.kind, Verdict::Pause);
        QVERIFY(replaced.isNews);
        QCOMPARE(replaced.account.hubId, u"456"_s);
        QVERIFY2(replaced.text.contains(u"123"_s) && replaced.text.contains(u"456"_s), qPrintable(replaced.text));

        // an account that does not say: once a person has, or its sign-in is compared at every renewal
        for (const auto kind : { NotAllowed, NotThere }) {
            QCOMPARE(judgeAccount(question({}), answered(kind)).reason, PauseReason::AccountUnknown);
            QCOMPARE(judgeAccount(question(u"123"_s), answered(kind)).reason, PauseReason::AccountUnknown);
            QCOMPARE(judgeAccount(question(u"123"_s, typed), answered(kind)).kind, Verdict::GoOn);
            AccountQuestion signedIn = question(u"123"_s);
            signedIn.connection.kind = ConnectionKind::SignedIn;
            QCOMPARE(judgeAccount(signedIn, answered(kind)).kind, Verdict::GoOn);
        }
        QCOMPARE(judgeAccount(question(u"123"_s), answered(TokenRejected)).reason, PauseReason::TokenRejected);
        QCOMPARE(judgeAccount(question(u"123"_s), answered(TryLater)).kind, Verdict::AskAgain);
        QCOMPARE(judgeAccount(question(u"123"_s, typed), answered(TryLater)).kind, Verdict::AskAgain);
        AccountAnswer none = answered(TryLater);
        none.technical = u"The certificate does not fit.\nhttps://…"_s; // why is said, not only that
        QVERIFY(judgeAccount(question(u"123"_s), none).text.contains(u"sent: The certificate does not fit. Check"_s));
    }

    void anotherAccountIsNamed()
    {
        AccountQuestion asked = question(u"123"_s);
        asked.connection.facts.hubId = u"456"_s; // the list says so by now
        asked.connection.kind = ConnectionKind::SignedIn;
        const AccountVerdict verdict = judgeAccount(asked, answered(AccountAnswer::Kind::Known, u"456"_s));
        QCOMPARE(verdict.reason, PauseReason::OtherAccount);
        QCOMPARE(
            verdict.text, u"You signed in to Acme Test (456). This send went to Acme (123). Nothing was changed."_s);
    }

    void someThingsNeedNoAsking()
    {
        // a rehearsal never settles a real send, nor the other way round, whatever numbers say
        AccountQuestion asked = question(u"123"_s);
        asked.connection.isPractice = true;
        QCOMPARE(refusalBeforehand(asked)->reason, PauseReason::OtherAccount);
        asked.isPractice = true;
        QVERIFY(!refusalBeforehand(asked));
        asked.connection.isPractice = false;
        QCOMPARE(refusalBeforehand(asked)->reason, PauseReason::OtherAccount);

        // without a number: another address is another account
        asked = question({});
        QVERIFY(!refusalBeforehand(asked));
        asked.expected.address = u"https://proxy.test"_s;
        QCOMPARE(refusalBeforehand(asked)->reason, PauseReason::OtherAccount);
        // another connection at HubSpot: one question
        asked = question({});
        asked.expected.connectionId = u"forgotten"_s;
        QCOMPARE(refusalBeforehand(asked)->reason, PauseReason::AccountUnknown);
        asked.isConfirmed = true;
        QVERIFY(!refusalBeforehand(asked));
        // the number is known: asking tells
        asked = question(u"123"_s);
        asked.expected.connectionId = u"forgotten"_s;
        QVERIFY(!refusalBeforehand(asked));
    }

    void anAccountThatFailsGetsNothing_data()
    {
        QTest::addColumn<Fault>("what");
        QTest::newRow("500") << status(500);
        QTest::newRow("503") << status(503);
        QTest::newRow("a captive portal's page") << fault(Fault::Kind::CaptivePage);
        QTest::newRow("a captive portal's JSON") << fault(Fault::Kind::CaptiveJson);
        QTest::newRow("closes") << fault(Fault::Kind::DropAfterReading);
        QTest::newRow("never answers") << fault(Fault::Kind::Stall);
    }

    void anAccountThatFailsGetsNothing()
    {
        QFETCH(Fault, what);
        Bench bench;
        bench.limits.readDeadline = std::chrono::milliseconds(200);
        bench.makeClient();
        bench.portal.setFaultPlan(accountFault(what));
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::NoConnection);
        QCOMPARE(bench.posts(), 0);
        QVERIFY(questions(bench) >= 4); // what is read may be asked twice by the network itself
        QCOMPARE(bench.count(Outcome::Waiting), 30);
        bench.portal.setFaultPlan({});
        bench.session->resume();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 30);
        QCOMPARE(bench.disagreement(), QString());
    }

    void onePassingFailureIsNoReasonToStop()
    {
        Bench bench;
        bench.portal.setFaultPlan(accountFault(status(502), 1, 2));
        bench.open(events(10));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 10);
    }

    void anAccountThatDoesNotSayIsAskedOfThePersonOnce()
    {
        Bench bench;
        bench.portal.setFaultPlan(accountFault(status(403)));
        bench.open(events(10));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::AccountUnknown);
        QCOMPARE(bench.posts(), 0);
        Connection typed = bench.client->connection();
        typed.facts.hubId = u"4711234"_s;
        typed.facts.isNumberTyped = true;
        bench.client->setConnection(typed);
        bench.session->resume();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 10);
    }

    void anOlderServerIsAskedInItsWay()
    {
        Bench bench;
        Fault missing = fault(Fault::Kind::EmptyNotFound);
        bench.portal.setFaultPlan(accountFault(missing, 1, 1)); // of 2026-03; v3 answers
        bench.open(events(10));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.portal.requests().at(1).path, "/account-info/v3/details"_ba);
    }

    void theNumberIsLearnedAtTheFirstSend()
    {
        Bench bench;
        bench.open(events(10));
        QSignalSpy learned(bench.session.get(), &SendSession::accountLearned);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(learned.size(), 1);
        QCOMPARE(learned.first().first().value<AccountFacts>().hubId, first);
        QCOMPARE(learned.first().first().value<AccountFacts>().timeZone, u"UTC"_s);
        QCOMPARE(bench.client->connection().facts.hubId, first);
        bench.open(events(10, 10)); // known by now
        QSignalSpy again(bench.session.get(), &SendSession::accountLearned);
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(again.size(), 0);
    }

    void anotherAccountGetsNothingWhenSendingBegins()
    {
        Bench bench;
        bench.connection.facts.hubId = second;
        bench.makeClient();
        bench.open(events(10));
        bench.session->start(bench.portal.accessToken()); // opens the first
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::OtherAccount);
        QVERIFY2(bench.session->pauseText().contains(first) && bench.session->pauseText().contains(second),
            qPrintable(bench.session->pauseText()));
        QCOMPARE(bench.posts(), 0);
    }

    /// Asking with B's token about a send to A once said "not sent", and resuming then created a second time, in B.
    void anotherAccountsTokenSettlesNothing()
    {
        Bench bench;
        bench.portal.setFaultPlan(faultAt(1, 1, fault(Fault::Kind::DropAfterCommit)));
        bench.open(events(10));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        bench.session.reset();

        Connection other = bench.client->connection();
        QCOMPARE(other.facts.hubId, first);
        const QString otherToken = tokenOf(bench.portal, second); // both accounts are at this address
        bench.makeSession();
        bench.session->openStored(bench.plan.id);
        QVERIFY(bench.reaches(SendState::Finished));
        bench.session->ask(otherToken);
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::OtherAccount);
        QVERIFY2(
            bench.session->pauseText().endsWith(u"Nothing was changed."_s), qPrintable(bench.session->pauseText()));
        QCOMPARE(bench.count(Outcome::Unknown), 10);
        QCOMPARE(bench.portal.eventCount(second), 0);
        bench.session->ask(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.count(Outcome::Created) == 10; }));
    }

    /// HubSpot counts the day of the account, not of this computer.
    void theDailyLimitCountsAnewAtTheAccountsMidnight_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("reset");
        QTest::newRow("Tokyo") << u"Asia/Tokyo"_s << u"2026-11-30T03:00:00Z"_s << u"2026-11-30T15:00:00Z"_s;
        QTest::newRow("at midnight") << u"Asia/Tokyo"_s << u"2026-11-30T15:00:00Z"_s << u"2026-12-01T15:00:00Z"_s;
        QTest::newRow("Madrid") << u"Europe/Madrid"_s << u"2026-07-01T21:59:59Z"_s << u"2026-07-01T22:00:00Z"_s;
        QTest::newRow("no midnight") << u"America/Havana"_s << u"2026-03-07T20:00:00Z"_s << u"2026-03-08T05:00:00Z"_s;
        QTest::newRow("not known") << QString() << u"2026-11-30T03:00:00Z"_s << QString();
        QTest::newRow("no zone") << u"Mars/Olympus"_s << u"2026-11-30T03:00:00Z"_s << QString();
    }

    void theDailyLimitCountsAnewAtTheAccountsMidnight()
    {
        QFETCH(QString, zone);
        QFETCH(QString, now);
        QFETCH(QString, reset);
        const auto at = nextDailyReset(zone, QDateTime::fromString(now, Qt::ISODate).toMSecsSinceEpoch());
        QCOMPARE(at ? QDateTime::fromMSecsSinceEpoch(*at).toUTC().toString(Qt::ISODate) : QString(), reset);
        QCOMPARE(dailyResetText(zone, 0).isEmpty(), reset.isEmpty());
    }

    void theDailyLimitSaysWhenItIsOver()
    {
        Bench bench;
        Fault daily = status(429);
        daily.policy = u"DAILY"_s;
        bench.portal.setFaultPlan(faultAt(2, 2, daily));
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::DailyLimit);
        QVERIFY2(bench.session->pauseText().contains(u"(midnight in UTC)"_s), qPrintable(bench.session->pauseText()));
    }

    /// Also a send that goes on, through a connection of which nobody knows the time zone yet.
    void theDailyLimitSaysSoAgainWhenResumed()
    {
        Bench bench;
        Fault daily = status(429);
        daily.policy = u"DAILY"_s;
        bench.portal.setFaultPlan(faultAt(2, 9, daily));
        bench.open(events(30));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(bench.reaches(SendState::Paused));
        bench.makeClient();
        bench.makeSession();
        bench.session->openStored(bench.plan.id);
        QVERIFY(bench.reaches(SendState::Paused));
        bench.session->resume(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.session->pauseReason() == PauseReason::DailyLimit; }));
        QVERIFY2(bench.session->pauseText().contains(u"(midnight in UTC)"_s), qPrintable(bench.session->pauseText()));
    }

    /// The keychain is locked, or the sign-in ended, when Create is pressed: the send waits and can be taken up.
    void withoutAccessASendWaitsAndSaysWhy()
    {
        for (const ErrorCode code : { ErrorCode::SecretsLocked, ErrorCode::NotAllowed }) {
            Bench bench;
            bench.open(events(10));
            if (code == ErrorCode::NotAllowed)
                QVERIFY(bench.reaches(SendState::Ready)); // sooner or later than the plan is frozen
            bench.session->holdBack({ code, u"The keychain is locked."_s, {} });
            QVERIFY(bench.reaches(SendState::Paused));
            QCOMPARE(bench.session->pauseText(), u"The keychain is locked."_s);
            QCOMPARE(bench.session->pauseReason(),
                code == ErrorCode::NotAllowed ? PauseReason::TokenRejected : PauseReason::NoConnection);
            QCOMPARE(bench.portal.requests().size(), 0);
            bench.session->resume(bench.portal.accessToken());
            QVERIFY(bench.reaches(SendState::Finished));
            QCOMPARE(bench.count(Outcome::Created), 10);
        }
    }

    void thePersonMayStopWhileTheAccountIsAsked()
    {
        Bench bench;
        bench.portal.setFaultPlan(accountFault(fault(Fault::Kind::Stall)));
        bench.open(events(10));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.session->state() == SendState::Sending; }));
        bench.session->pause();
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.session->pauseReason(), PauseReason::ByPerson);
        bench.portal.setFaultPlan({});
        bench.session->resume();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::Created), 10);

        bench.portal.setFaultPlan(accountFault(fault(Fault::Kind::Stall)));
        bench.open(events(10, 10));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return bench.session->state() == SendState::Sending; }));
        bench.session->stopNow();
        QVERIFY(bench.reaches(SendState::Finished));
        QCOMPARE(bench.count(Outcome::NotSent), 10);
    }

    /// The question is withdrawn: a pause does not wait for an account that says nothing for a minute.
    void aPauseDoesNotWaitForTheAccountsAnswer()
    {
        Bench bench(u"v3"_s, std::chrono::minutes(1));
        bench.portal.setFaultPlan(accountFault(fault(Fault::Kind::Stall)));
        bench.open(events(10));
        bench.session->start(bench.portal.accessToken());
        QVERIFY(waitFor([&] { return questions(bench) == 1; }));
        bench.session->pause();
        QVERIFY(bench.reaches(SendState::Paused));
        QCOMPARE(bench.posts(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAccountGate)
#include "tst_accountgate.moc"
