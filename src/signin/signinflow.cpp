#include "signin/signinflow.h"

#include "signin/permissions.h"
#include "signin/signedintokens.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct FlowText {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr int checksBeforeFailing = 3;

QString accountText(const QString &name, const QString &hubId)
{
    return name.isEmpty() ? hubId : u"%1 (%2)"_s.arg(name, hubId);
}

QString freeName(const QString &wanted, const QList<Connection> &known)
{
    QString name = wanted;
    const auto isTaken = [&](const Connection &other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; };
    for (int number = 2; std::any_of(known.cbegin(), known.cend(), isTaken); ++number)
        name = u"%1 %2"_s.arg(wanted, QString::number(number));
    return name;
}

} // namespace

SignInFlow::SignInFlow(SignInTools tools, QObject *parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_check(m_client, m_tools.clock)
    , m_lock(m_tools.lockFolder)
{
    m_patience.setSingleShot(true);
    m_patience.setTimerType(Qt::PreciseTimer); // a coarse one may be late, and ten minutes would begin as eleven
    connect(&m_patience, &QTimer::timeout, this, [this] { fail({ SignInProblem::NoAnswer, {}, {}, {} }); });
    connect(&m_listener, &LoopbackListener::browserCame, this, &SignInFlow::takeBrowserAnswer);
    connect(&m_check, &AccountCheck::answered, this, &SignInFlow::judge);
}

SignInFlow::~SignInFlow() = default;

void SignInFlow::setState(State next)
{
    m_state = next;
    Q_EMIT stateChanged(next);
}

TokenRequests SignInFlow::requests(const QString &version) const
{
    return { m_wish.connection.baseUrl, version, { m_wish.connection.app.clientId, m_wish.clientSecret } };
}

void SignInFlow::start(const SignInWish &wish)
{
    ++m_round;
    m_client.cancelAll();
    m_check.cancel();
    m_wish = wish;
    m_result = {};
    m_failure = {};
    m_checks = 0;
    m_runOnly = false;
    const auto port = m_listener.listen(wish.connection.app.ports);
    if (!port)
        return fail({ SignInProblem::PortTaken, QString::number(wish.connection.app.ports.value(0)), {}, {} });
    m_attempt = newSignInAttempt(*port, wish.usesPkce);
    m_listener.expect(m_attempt);
    m_link = signInLink(wish.connection.app, m_attempt, wish.connection.facts.hubId);
    m_patience.start(m_tools.patience);
    setState(State::WaitingForBrowser);
    openAgain();
}

void SignInFlow::openAgain()
{
    if (m_state == State::WaitingForBrowser && !m_tools.openBrowser(m_link))
        Q_EMIT browserMissing();
}

qint64 SignInFlow::msLeft() const
{
    return m_patience.isActive() ? m_patience.remainingTime() : 0;
}

void SignInFlow::takePastedAddress(const QString &pasted)
{
    if (m_state != State::WaitingForBrowser)
        return;
    const BrowserAnswer answer = readPastedAddress(pasted, m_attempt);
    if (answer.failure.problem == SignInProblem::PastedNone || answer.failure.problem == SignInProblem::PastedOther) {
        Q_EMIT pastedRefused(answer.failure);
        return;
    }
    m_listener.close();
    takeBrowserAnswer(answer);
}

void SignInFlow::takeBrowserAnswer(const BrowserAnswer &answer)
{
    if (m_state != State::WaitingForBrowser)
        return;
    m_patience.stop();
    if (answer.kind != BrowserAnswer::Kind::Code)
        return fail(answer.failure);
    setState(State::Exchanging);
    exchange(answer.code, m_wish.connection.app.oauthVersion);
}

void SignInFlow::exchange(const QString &code, const QString &version)
{
    m_version = version;
    const TokenRequests asked = requests(version);
    m_client.send(asked.exchange(code, m_attempt), {}, this, [this, code, asked](const Answer &answer) {
        const TokenReply reply = readTokenReply(answer, m_wish.connection.baseUrl.host(), clockText(m_tools.clock));
        if (reply.notThere && !asked.olderVersion().isEmpty())
            return exchange(code, asked.olderVersion()); // a page that is not there took no code
        if (!reply.grant)
            return fail(reply.failure);
        if (reply.grant->refreshToken.isEmpty())
            return fail({ SignInProblem::OddAnswer, {}, {}, u"a grant without refresh_token"_s });
        m_result.grant = *reply.grant;
        setState(State::CheckingAccount);
        check();
    });
}

void SignInFlow::check()
{
    ++m_checks;
    m_check.ask(m_wish.connection.baseUrl, m_result.grant.accessToken, requests(m_version));
}

void SignInFlow::judge(const AccountFinding &finding)
{
    if (m_state != State::CheckingAccount)
        return;
    if (!finding.facts) {
        if (passesByItself(finding.failure.problem) && m_checks < checksBeforeFailing)
            return check();
        return fail(finding.failure);
    }
    AccountFacts facts = *finding.facts;
    const QString granted = m_result.grant.hubId;
    if (facts.hubId.isEmpty())
        facts.hubId = granted;
    if (facts.hubId.isEmpty() || (!granted.isEmpty() && granted != facts.hubId))
        return fail({ SignInProblem::AccountUnclear, {}, {}, u"the answers name no account, or two"_s });
    if (facts.scopes.isEmpty())
        facts.scopes = m_result.grant.scopes;
    const QString wanted = m_wish.connection.facts.hubId;
    if (!wanted.isEmpty() && wanted != facts.hubId)
        return fail({ SignInProblem::OtherAccount, accountText(facts.hubDomain, facts.hubId),
            accountText(m_wish.connection.name, wanted), {} });
    if (!facts.scopes.isEmpty() && !mayCreateEvents(facts.scopes))
        return fail({ SignInProblem::NoTimeline, {}, {}, facts.scopes.join(u' ') });
    facts.connectedAtMs = m_tools.clock.epochMs();
    m_result.connection = m_wish.connection;
    m_result.connection.kind = ConnectionKind::SignedIn;
    m_result.connection.facts = facts;
    m_result.connection.app.oauthVersion = m_version;
    adoptKnown();
    setState(State::Storing);
    if (m_wish.keepsNothing)
        return conclude();
    // Not between another program's reading and its writing. Where that takes for ever, this sign-in is kept all the
    // same: a late renewal writes only in the place of the token that it was got with.
    m_lock.take(m_result.connection.id, [this](const Result<void> &) { storeSecret(); });
}

/// The same account twice in the list would be two names for one thing.
void SignInFlow::adoptKnown()
{
    Connection &connection = m_result.connection;
    const QList<Connection> known = m_tools.known();
    for (const Connection &other : known) {
        if (other.id == connection.id || other.isPractice || other.facts.hubId != connection.facts.hubId
            || other.baseUrl != connection.baseUrl)
            continue;
        connection.id = other.id;
        connection.name = other.name;
        if (!m_wish.setsProfile && connection.profile == Connection().profile)
            connection.profile = other.profile; // nobody asked to change it
        m_result.wasThereAlready = true;
    }
    m_isNew = connection.id.isEmpty();
    if (connection.id.isEmpty() && m_tools.forgottenId)
        connection.id = m_tools.forgottenId(connection.facts.hubId, connection.baseUrl);
    if (connection.id.isEmpty())
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (connection.name.isEmpty())
        connection.name = freeName(
            connection.facts.hubDomain.isEmpty() ? connection.facts.hubId : connection.facts.hubDomain, known);
}

void SignInFlow::storeSecret()
{
    const QString key = clientSecretKey(m_result.connection.id);
    const auto then = [this, round = m_round](const Result<TokenPlace> &place) {
        if (round == m_round)
            afterSave(place, &SignInFlow::storeRefreshToken);
    };
    if (m_runOnly)
        m_tools.keeper.keepForThisRun(key, m_wish.clientSecret, this, then);
    else
        m_tools.keeper.save(key, m_wish.clientSecret, this, then);
}

void SignInFlow::storeRefreshToken()
{
    const QString key = refreshTokenKey(m_result.connection.id);
    const auto then = [this, round = m_round](const Result<TokenPlace> &place) {
        if (round == m_round)
            afterSave(place, &SignInFlow::storeConnection);
    };
    if (m_runOnly)
        m_tools.keeper.keepForThisRun(key, m_result.grant.refreshToken, this, then);
    else
        m_tools.keeper.save(key, m_result.grant.refreshToken, this, then);
}

void SignInFlow::afterSave(const Result<TokenPlace> &place, void (SignInFlow::*next)())
{
    if (m_state != State::Storing)
        return;
    if (!place && place.error().code == ErrorCode::SecretsLocked) {
        Q_EMIT keychainLocked(place.error()); // the person decides
        return;
    }
    if (!place)
        return fail({ SignInProblem::NotSaved, place.error().message, {}, place.error().detail });
    if (*place == TokenPlace::ThisRunOnly)
        m_result.forThisRunOnly = true;
    (this->*next)();
}

void SignInFlow::retryKeychain()
{
    if (m_state == State::Storing)
        storeSecret();
}

void SignInFlow::keepForThisRun()
{
    m_runOnly = true;
    retryKeychain();
}

void SignInFlow::storeConnection()
{
    const auto saved = m_tools.save(m_result.connection);
    m_lock.release();
    if (saved)
        return conclude();
    const SignInFailure notSaved { SignInProblem::NotSaved, saved.error().message, {}, saved.error().detail };
    if (!m_isNew)
        return fail(notSaved);
    // Nothing secret stays behind of an account that is not in the list.
    m_tools.keeper.forget(clientSecretKey(m_result.connection.id), this, [this, notSaved](const Result<void> &) {
        m_tools.keeper.forget(refreshTokenKey(m_result.connection.id), this, [this, notSaved](const Result<void> &) {
            if (m_state == State::Storing)
                fail(notSaved);
        });
    });
}

void SignInFlow::conclude()
{
    m_listener.answer(browserPage(FlowText::tr("Connected"),
        FlowText::tr("Timeline Composer is connected to %1. You can close this page.")
            .arg(accountText(m_result.connection.name, m_result.connection.facts.hubId))));
    setState(State::Connected);
    Q_EMIT connected(m_result);
}

void SignInFlow::fail(SignInFailure failure)
{
    ++m_round;
    m_lock.release();
    m_patience.stop();
    m_client.cancelAll();
    m_check.cancel();
    if (failure.problem == SignInProblem::NotListed)
        failure.subject = redirectAddress(m_attempt.port);
    m_failure = failure;
    if (m_listener.hasBrowserWaiting())
        m_listener.answer(browserPage(FlowText::tr("Not connected"), signInSentence(failure)));
    else
        m_listener.close();
    setState(State::Failed);
    Q_EMIT failed(failure);
}

void SignInFlow::cancel()
{
    if (m_state == State::Idle || m_state == State::Connected || m_state == State::Failed)
        return;
    fail({ SignInProblem::Cancelled, {}, {}, {} });
}

} // namespace composer

#include "moc_signinflow.cpp"
