// Renewal of a sign-in: when, once, and what becomes of it when it fails.
#include "hubspot/timelineclient.h"
#include "signin/signedinbench.h"
#include "support/droppingserver.h"

#include <QSignalSpy>
#include <QTest>

using namespace composer;
using namespace Qt::StringLiterals;

class TestSignedInTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenIsFetchedOnceAndUsedUntilItIsDue()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        QVERIFY(tokens->isDue());
        const auto one = b.renew(*tokens);
        QVERIFY(one.has_value());
        QVERIFY(!tokens->isDue());
        QCOMPARE(b.renew(*tokens).value(), *one); // nothing to renew
        QCOMPARE(b.renewals(), 1);
        b.clock->sleepThrough(1'499'000);
        QVERIFY(!tokens->isDue());
        b.clock->sleepThrough(2'000);
        QVERIFY(tokens->isDue()); // five minutes before the end
        QVERIFY(b.renew(*tokens).value() != *one);
        QCOMPARE(b.renewals(), 2);
    }

    void manyWaitForOneRenewal()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        QStringList got;
        for (int i = 0; i < 50; ++i)
            tokens->renew({}, &b.portal, [&](const Result<QString> &token) { got.append(token.value_or(QString())); });
        QVERIFY(waitFor([&] { return got.size() == 50; }));
        got.removeDuplicates();
        QCOMPARE(got.size(), 1);
        QCOMPARE(b.renewals(), 1);
    }

    void aRejectedTokenIsRenewedAtOnce()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        const QString one = b.renew(*tokens).value();
        const QString two = b.renew(*tokens, one).value();
        QVERIFY(two != one);
        QCOMPARE(b.renew(*tokens, one).value(), two); // late news of the old one
        QCOMPARE(b.renewals(), 2);
    }

    void serverErrorsKeepTheSignIn()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        b.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::ServerError });
        const auto refused = b.renew(*tokens);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NetworkError);
        QCOMPARE(b.renewals(), 4);
        QVERIFY(!b.kept(refreshTokenKey(b.connection.id)).isEmpty());
        b.portal.oauth().setDial({});
        QVERIFY(b.renew(*tokens).has_value());
    }

    void anEarlyRenewalThatFailsLeavesTheOldTokenInUse()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        const QString one = b.renew(*tokens).value();
        b.clock->sleepThrough(1'600'000);
        QVERIFY(tokens->isDue());
        b.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::ServerError });
        QCOMPARE(b.renew(*tokens).value(), one);
        QCOMPARE(b.renewals(), 2);
        QVERIFY(tokens->msLeft() > 0);
    }

    /// A token endpoint that takes requests and never answers: it is said, and nobody waits whose token still lasts.
    void aRenewalThatTakesLongIsSaidAndHoldsNobodyUp()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        const QString one = b.renew(*tokens).value();
        DroppingServer silent(DroppingServer::Manner::Silent);
        Connection there = b.connection;
        there.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()));
        tokens->setConnection(there);
        tokens->setPatience(std::chrono::milliseconds(1));
        QSignalSpy delayed(tokens.get(), &SignedInTokens::renewalDelayed);
        const auto saidLast = [&] { return delayed.last().at(0).value<SignInFailure>().problem; };

        b.clock->sleepThrough(1'600'000); // five minutes before the end are over
        QVERIFY(tokens->isDue());
        QCOMPARE(b.renew(*tokens).value(), one);
        QCOMPARE(delayed.size(), 1);
        QCOMPARE(saidLast(), SignInProblem::NotYet);
        QVERIFY(delayed.last().at(1).toLongLong() > 0);
        QVERIFY(!tokens->isDue()); // the turns of a send go on
        QCOMPARE(b.renew(*tokens).value(), one); // and who asks nevertheless
        QVERIFY(waitFor([&] { return silent.postsReceived() == 1; }));

        b.clock->sleepThrough(300'000); // the token is over, and still no answer
        QVERIFY(tokens->isDue());
        std::optional<Result<QString>> renewed;
        delayed.clear();
        tokens->renew({}, &b.portal, [&](const Result<QString> &token) { renewed = token; });
        QVERIFY(waitFor([&] { return !delayed.isEmpty(); }));
        QCOMPARE(saidLast(), SignInProblem::NotYet);
        QCOMPARE(delayed.last().at(1).toLongLong(), 0);
        QVERIFY(!renewed);
        QCOMPARE(silent.postsReceived(), 1); // one renewal, however long it takes

        tokens->setConnection(b.connection);
        silent.close();
        for (QTcpSocket *socket : silent.findChildren<QTcpSocket *>())
            socket->abort(); // the network goes: then it is tried again, where somebody answers
        QVERIFY(waitFor([&] { return renewed.has_value(); }, 20'000));
        QVERIFY(renewed->has_value());
        QVERIFY(**renewed != one);
    }

    /// A new refresh token is kept, whatever else is odd about the answer: the old one is used up.
    void anOddAnswerDoesNotLoseTheSignIn()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        const QString before = b.kept(refreshTokenKey(b.connection.id));
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::OddToken });
        const auto refused = b.renew(*tokens);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NetworkError);
        QVERIFY2(!refused.error().message.contains(u"removed"_s), qPrintable(refused.error().message));
        QVERIFY(b.kept(refreshTokenKey(b.connection.id)) != before);
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        QVERIFY(b.renew(*tokens).has_value());
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::OddLifetime });
        QVERIFY(b.renew(*tokens, tokens->token()).has_value());
        const qint64 left = tokens->msLeft() / 1000; // of half an hour; a loaded machine took a little of it
        QVERIFY2(left > 1700 && left <= 1800, qPrintable(QString::number(left)));
    }

    /// The answer came whole but for its last bytes, and the old refresh token is used up.
    void aRefreshTokenInABrokenAnswerIsKept()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        DroppingServer broken(DroppingServer::Manner::AnswersRaw);
        const QByteArray body = R"({"access_token":"a-good-token","refresh_token":"its-successor","expires_in":1800})";
        broken.setRaw("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size() + 50) + "\r\n\r\n" + body);
        Connection there = b.connection;
        there.baseUrl = QUrl(u"http://127.0.0.1:%1"_s.arg(broken.serverPort()));
        tokens->setConnection(there);
        QVERIFY(!b.renew(*tokens));
        QCOMPARE(b.kept(refreshTokenKey(b.connection.id)), u"its-successor"_s);
    }

    void theOlderVersionIsAskedWhenTheNewOneIsNotThere()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        b.portal.oauth().setDial({ 1'800'000, false, PracticeSignInFault::NewVersionMissing });
        QVERIFY(b.renew(*tokens).has_value());
        QVERIFY(b.renew(*tokens, tokens->token()).has_value());
        QCOMPARE(b.renewals(), 3); // it is remembered
    }

    void aRevokedSignInAsksForThePerson()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        QSignalSpy ended(tokens.get(), &SignedInTokens::ended);
        b.portal.oauth().endEverySignIn();
        const auto refused = b.renew(*tokens);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(b.renewals(), 1);
        QVERIFY(!b.kept(refreshTokenKey(b.connection.id)).isEmpty()); // nothing is thrown away
        b.keep(refreshTokenKey(b.connection.id), b.signIn()); // the person signs in, in whatever window
        QVERIFY(b.renew(*tokens).has_value());
    }

    /// Its access token is thrown away; the refresh token has taken the place of the one that is used up.
    void anotherAccountsTokenIsNeverUsed()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        const QString before = b.kept(refreshTokenKey(b.connection.id));
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::AnotherAccount });
        const auto refused = b.renew(*tokens);
        QVERIFY(!refused);
        QVERIFY(tokens->token().isEmpty());
        QVERIFY2(refused.error().message.contains(u"900000000002"_s), qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(u"Nothing was sent"_s), qPrintable(refused.error().message));
        QVERIFY(b.kept(refreshTokenKey(b.connection.id)) != before);
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::None });
        QVERIFY(b.renew(*tokens).has_value()); // a slip of the server's does not cost the sign-in
    }

    void aRenewalThatNamesNoAccountIsAskedWhoseItIs()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::NoAccountNamed });
        QVERIFY(b.renew(*tokens).has_value());
        QCOMPARE(b.portal.requests().last().path, "/account-info/2026-03/details"_ba);
        // the other account's, unnamed: not a byte leaves with it
        QSignalSpy ended(tokens.get(), &SignedInTokens::ended);
        b.portal.oauth().setDial({ 1'800'000, true, PracticeSignInFault::OtherAccountUnnamed });
        const QString before = tokens->token();
        const auto refused = b.renew(*tokens, before);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"900000000002"_s), qPrintable(refused.error().message));
        QCOMPARE(tokens->token(), before);
        QCOMPARE(ended.size(), 1);
    }

    // Through the client of a send

    void aTurnIsGrantedWithAFreshToken()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        TimelineClient client(b.connection, *b.clock);
        client.setTokenSource(tokens.get());
        std::optional<Answer> answer;
        ask(b, client, answer);
        QVERIFY(waitFor([&] { return answer.has_value(); }));
        QCOMPARE(answer->status, 200);
    }

    void a401RenewsOnceAndTheSameRequestGoesAgain()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        TimelineClient client(b.connection, *b.clock);
        client.setTokenSource(tokens.get());
        QVERIFY(b.renew(*tokens).has_value());
        b.portal.oauth().endEverySignIn(); // and with it the token that looks fresh
        b.keep(refreshTokenKey(b.connection.id), b.signIn());
        std::optional<Answer> refused;
        ask(b, client, refused);
        QVERIFY(waitFor([&] { return refused.has_value(); }));
        QCOMPARE(refused->status, 401);
        QVERIFY(refused->tokenIsRenewed);
        std::optional<Answer> again;
        ask(b, client, again);
        QVERIFY(waitFor([&] { return again.has_value(); }));
        QCOMPARE(again->status, 200);
    }

    void aSecond401InARowIsForThePerson()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        TimelineClient client(b.connection, *b.clock);
        client.setTokenSource(tokens.get());
        b.portal.oauth().setDial({ 0, false, PracticeSignInFault::None });
        // tokens that are over when they come: as if the account had ended the app
        b.portal.oauth().setDial({ 60'000, false, PracticeSignInFault::None });
        QVERIFY(b.renew(*tokens).has_value());
        int refusals = 0;
        bool mayGoOn = true;
        for (int i = 0; i < 2; ++i) {
            b.portal.oauth().endEverySignIn();
            b.keep(refreshTokenKey(b.connection.id), b.signIn());
            connect(tokens.get(), &SignedInTokens::renewed, this, [&] {
                b.portal.oauth().endEverySignIn();
                b.keep(refreshTokenKey(b.connection.id), b.signIn());
            });
            std::optional<Answer> answer;
            ask(b, client, answer);
            QVERIFY(waitFor([&] { return answer.has_value(); }));
            QCOMPARE(answer->status, 401);
            ++refusals;
            mayGoOn = answer->tokenIsRenewed;
            QCOMPARE(mayGoOn, i == 0);
        }
        QCOMPARE(refusals, 2);
        QVERIFY(!mayGoOn);
        disconnect(tokens.get(), nullptr, this, nullptr);
    }

    void whatCannotBeRenewedIsToldToWhoWaits()
    {
        SignedInBench b;
        const auto tokens = b.tokens();
        TimelineClient client(b.connection, *b.clock);
        client.setTokenSource(tokens.get());
        QSignalSpy failed(&client, &TimelineClient::renewalFailed);
        b.portal.oauth().endEverySignIn();
        bool granted = false;
        client.whenMyTurn(&b.portal, [&](const TimelineClient::TurnPtr &) { granted = true; });
        QVERIFY(waitFor([&] { return failed.size() == 1; }));
        QVERIFY(!granted);
    }

private:
    static void ask(SignedInBench &b, TimelineClient &client, std::optional<Answer> &answer)
    {
        client.whenMyTurn(&b.portal, [&b, &client, &answer](TimelineClient::TurnPtr turn) {
            ApiRequest request;
            request.method = "GET";
            request.url = b.portal.baseUrl().resolved(QUrl(u"/account-info/2026-03/details"_s));
            client.send(std::move(turn), request, &b.portal, [&answer](const Answer &got) { answer = got; });
        });
    }
};

QTEST_GUILESS_MAIN(TestSignedInTokens)
#include "tst_signedintokens.moc"
