#include "signin/signedintokens.h"

#include "base/logging.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int triesInARow = 4;
constexpr int slowMs = 3'000; // longer, and silence looks like a program that hangs
constexpr int keepAgainMs = 10'000; // a keychain that is locked is unlocked by a person

struct TokensText {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

/// It took what went before: since then it has gone.
Error noKeychain()
{
    return { ErrorCode::SecretsUnavailable,
        TokensText::tr("The keychain of this computer no longer answers. Start it again."), {} };
}

} // namespace

QString clientSecretKey(const QString &connectionId)
{
    return connectionId + u"/client-secret"_s;
}

QString refreshTokenKey(const QString &connectionId)
{
    return connectionId + u"/refresh-token"_s;
}

SignedInTokens::SignedInTokens(
    Connection connection, TokenKeeper &keeper, const Clock &clock, QString lockFolder, QObject *parent)
    : TokenSource(parent)
    , m_connection(std::move(connection))
    , m_keeper(keeper)
    , m_clock(clock)
    , m_check(m_client, clock)
    , m_lock(lockFolder)
    , m_keepLock(std::move(lockFolder))
{
    m_again.setSingleShot(true);
    m_keepAgain.setSingleShot(true);
    m_slow.setSingleShot(true);
    m_slow.setInterval(slowMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        m_isSlow = true;
        goOnMeanwhile();
    });
    connect(&m_keepAgain, &QTimer::timeout, this, [this] { keepAgain(this, [](const Result<void> &) {}); });
    connect(&m_check, &AccountCheck::answered, this, &SignedInTokens::judgeWhose);
}

SignedInTokens::~SignedInTokens() = default;

void SignedInTokens::setConnection(const Connection &connection)
{
    m_connection = connection;
    m_version.clear();
}

TokenAge SignedInTokens::age() const
{
    if (!m_held.value.isEmpty() && m_held.value == m_rejected)
        return TokenAge::Over;
    return tokenAge(m_held, m_clock.monotonicMs(), m_clock.epochMs());
}

qint64 SignedInTokens::msLeft() const
{
    return age() == TokenAge::Over ? 0 : tokenMsLeft(m_held, m_clock.monotonicMs(), m_clock.epochMs());
}

bool SignedInTokens::isDue() const
{
    switch (age()) {
    case TokenAge::Fresh:
        return false;
    case TokenAge::Due:
        return !m_isSlow && m_clock.monotonicMs() >= m_notBefore;
    case TokenAge::None:
    case TokenAge::Over:
        return true;
    }
    Q_UNREACHABLE();
    return true;
}

void SignedInTokens::take(const TokenGrant &grant)
{
    m_unkept.clear(); // what is kept of a new sign-in is its own affair
    m_keepAgain.stop();
    hold(grant);
}

void SignedInTokens::hold(const TokenGrant &grant)
{
    m_held = { grant.accessToken, m_clock.monotonicMs(), m_clock.epochMs(), grant.lifetimeMs };
    m_rejected.clear();
    m_failures = 0;
    m_notBefore = 0;
}

void SignedInTokens::renew(const QString &rejected, QObject *context, std::function<void(const Result<QString> &)> done)
{
    if (!rejected.isEmpty() && rejected == m_held.value)
        m_rejected = rejected;
    m_waiters.push_back({ context, std::move(done) });
    if (m_isSlow)
        QMetaObject::invokeMethod(this, &SignedInTokens::goOnMeanwhile, Qt::QueuedConnection);
    if (m_isRenewing)
        return;
    m_isRenewing = true;
    QMetaObject::invokeMethod(this, &SignedInTokens::begin, Qt::QueuedConnection);
}

void SignedInTokens::begin()
{
    if (!isDue())
        return finish(Result<QString>(m_held.value));
    m_hasReadAgain = false;
    lock();
}

void SignedInTokens::lock()
{
    m_isSlow = false;
    m_slow.start();
    m_lock.take(m_connection.id, [this](const Result<void> &taken) {
        if (!taken)
            return finish(fail(taken.error()));
        if (!rereadConnection())
            return;
        if (m_unkept.isEmpty())
            return readSecrets();
        settleUnkept([this](const Result<void> &) { readSecrets(); }); // a keychain that is locked still: from memory
    });
}

bool SignedInTokens::rereadConnection()
{
    const auto now = m_reread ? m_reread(m_connection.id) : Result<std::optional<Connection>>(m_connection);
    if (!now)
        return true;
    if (!*now) {
        revoke(m_unkept);
        dropUnkept();
        giveUp({ SignInProblem::NoSignIn, {}, {}, u"the account is not in the list any more"_s });
        return false;
    }
    if ((*now)->app != m_connection.app || (*now)->baseUrl != m_connection.baseUrl)
        setConnection(**now);
    return true;
}

void SignedInTokens::readKept(const SecretStore::ReadCallback &found)
{
    const QString key = refreshTokenKey(m_connection.id);
    if (m_unkept.isEmpty())
        m_keeper.token(key, this, found);
    else
        m_keeper.keptToken(key, this, found);
}

void SignedInTokens::readSecrets()
{
    m_keeper.token(refreshTokenKey(m_connection.id), this, [this](const Result<std::optional<QString>> &refreshToken) {
        if (!refreshToken)
            return finish(fail(refreshToken.error()));
        if (!*refreshToken)
            return giveUp({ SignInProblem::NoSignIn, {}, {}, u"no refresh token in the keychain"_s });
        m_keeper.token(clientSecretKey(m_connection.id), this,
            [this, refreshToken = **refreshToken](const Result<std::optional<QString>> &clientSecret) {
                if (!clientSecret)
                    return finish(fail(clientSecret.error()));
                request(refreshToken, clientSecret->value_or(QString()));
            });
    });
}

void SignedInTokens::request(const QString &refreshToken, const QString &clientSecret)
{
    m_clientSecret = clientSecret;
    const QString version = m_version.isEmpty() ? m_connection.app.oauthVersion : m_version;
    const TokenRequests requests(m_connection.baseUrl, version, { m_connection.app.clientId, clientSecret });
    m_client.send(requests.renew(refreshToken), {}, this, [this, refreshToken, clientSecret](const Answer &answer) {
        decide(readTokenReply(answer, m_connection.baseUrl.host(), clockText(m_clock)), refreshToken, clientSecret);
    });
}

void SignedInTokens::decide(const TokenReply &reply, const QString &used, const QString &clientSecret)
{
    const TokenRequests asked(
        m_connection.baseUrl, m_version.isEmpty() ? m_connection.app.oauthVersion : m_version, {});
    if (!reply.keptBesides.isEmpty()) // it may be all that is left of the sign-in
        return keep(reply.keptBesides, used, [this, failure = reply.failure] { tryLater(failure); });
    switch (afterRenewal(reply, m_connection.facts.hubId, m_hasReadAgain, !asked.olderVersion().isEmpty())) {
    case AfterRenewal::Use:
        return keep(reply.grant->refreshToken, used, [this, grant = *reply.grant] { use(grant); });
    case AfterRenewal::AskWhose:
        return keep(reply.grant->refreshToken, used,
            [this, grant = *reply.grant, clientSecret] { askWhose(grant, clientSecret); });
    case AfterRenewal::RefuseAccount: // the old refresh token may be used up: its successor is kept, and not used
        return keep(reply.grant->refreshToken, used, [this, hubId = reply.grant->hubId] { refuseAccount(hubId); });
    case AfterRenewal::TryOlderVersion:
        m_version = asked.olderVersion();
        return request(used, clientSecret);
    case AfterRenewal::TryLater:
        return tryLater(reply.failure);
    case AfterRenewal::ReadKeychainAgain:
        return readAgain(used, clientSecret, reply.failure);
    case AfterRenewal::GiveUp:
        return giveUp(reply.failure);
    }
}

void SignedInTokens::readAgain(const QString &used, const QString &clientSecret, const SignInFailure &failure)
{
    m_hasReadAgain = true;
    readKept([this, used, clientSecret, failure](const Result<std::optional<QString>> &found) {
        if (!found)
            return finish(fail(found.error()));
        if (!*found || **found == used || **found == m_replaced)
            return giveUp(failure);
        dropUnkept();
        request(**found, clientSecret);
    });
}

void SignedInTokens::keep(const QString &refreshToken, const QString &used, const std::function<void()> &then)
{
    if (refreshToken.isEmpty() || refreshToken == used)
        return then();
    readKept([this, refreshToken, used, then](const Result<std::optional<QString>> &found) {
        if (found && !*found) {
            revoke(refreshToken);
            dropUnkept();
            return giveUp({ SignInProblem::NoSignIn, {}, {}, u"forgotten during a renewal"_s });
        }
        if (found && **found != (m_unkept.isEmpty() ? used : m_replaced)) {
            dropUnkept();
            return then(); // somebody signed in again meanwhile: that one stays
        }
        write(refreshToken, used, then);
    });
}

void SignedInTokens::write(const QString &refreshToken, const QString &used, const std::function<void()> &then)
{
    const QString key = refreshTokenKey(m_connection.id);
    const bool wasInKeychain = !m_unkept.isEmpty() || !m_keeper.isForThisRunOnly(key);
    m_keeper.save(
        key, refreshToken, this, [this, key, refreshToken, used, wasInKeychain, then](const Result<TokenPlace> &place) {
            if (place && (*place == TokenPlace::Keychain || !wasInKeychain)) {
                m_unkept.clear();
                return then();
            }
            // The old one is over: losing the new one would lose the sign-in.
            const Error why = place ? noKeychain() : place.error();
            m_keeper.keepForThisRun(
                key, refreshToken, this, [this, refreshToken, used, why, then](const Result<TokenPlace> &) {
                    if (m_unkept.isEmpty())
                        m_replaced = used;
                    m_unkept = refreshToken;
                    keepLater();
                    Q_EMIT keptForThisRunOnly(why);
                    then();
                });
        });
}

void SignedInTokens::keepAgain(QObject *context, std::function<void(const Result<void> &)> done)
{
    m_keepAgain.stop();
    m_keepings.push_back({ context, std::move(done) });
    if (m_keepings.size() > 1)
        return; // the same try answers all
    // Not inside the call, and not between another program's reading and its writing.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_unkept.isEmpty())
                return endKeeping({});
            m_keepLock.take(m_connection.id, [this](const Result<void> &taken) {
                if (!taken)
                    return endKeeping(fail(taken.error()));
                settleUnkept([this](const Result<void> &settled) { endKeeping(settled); });
            });
        },
        Qt::QueuedConnection);
}

void SignedInTokens::endKeeping(const Result<void> &result)
{
    m_keepLock.release();
    if (!result)
        keepLater();
    const std::vector<Keeping> keepings = std::exchange(m_keepings, {});
    for (const Keeping &keeping : keepings) {
        if (keeping.context)
            keeping.done(result);
    }
}

void SignedInTokens::settleUnkept(const std::function<void(const Result<void> &)> &then)
{
    const QString key = refreshTokenKey(m_connection.id);
    m_keeper.keptToken(key, this, [this, key, then](const Result<std::optional<QString>> &found) {
        if (!found)
            return then(fail(found.error()));
        if (m_unkept.isEmpty() || !*found || **found != m_replaced) {
            if (!*found)
                revoke(m_unkept);
            dropUnkept(); // forgotten, or signed in again, by another program
            return then({});
        }
        m_keeper.save(key, m_unkept, this, [this, then](const Result<TokenPlace> &place) {
            const bool isKept = place && *place == TokenPlace::Keychain;
            if (isKept) {
                m_unkept.clear();
                m_clientSecret.clear();
            }
            then(isKept ? Result<void>() : fail(place ? noKeychain() : place.error()));
        });
    });
}

void SignedInTokens::dropUnkept()
{
    if (m_unkept.isEmpty())
        return;
    m_unkept.clear();
    m_replaced.clear();
    m_keeper.dropCopy(refreshTokenKey(m_connection.id));
}

void SignedInTokens::revoke(const QString &refreshToken)
{
    if (refreshToken.isEmpty())
        return;
    const QString version = m_version.isEmpty() ? m_connection.app.oauthVersion : m_version;
    const TokenRequests requests(m_connection.baseUrl, version, { m_connection.app.clientId, m_clientSecret });
    m_client.send(requests.revoke(refreshToken), {}, this, [](const Answer &answer) {
        const bool isDone = answer.arrival == Answer::Arrival::Whole && (answer.status == 200 || answer.status == 204);
        if (!isDone)
            qCWarning(lcSecrets) << "a sign-in of a forgotten account could not be taken back:" << answer.status
                                 << answer.technical;
    });
}

void SignedInTokens::keepLater()
{
    m_keepAgain.start(std::max(1, static_cast<int>(keepAgainMs * m_waitScale)));
}

void SignedInTokens::askWhose(const TokenGrant &grant, const QString &clientSecret)
{
    m_asked = grant;
    const QString version = m_version.isEmpty() ? m_connection.app.oauthVersion : m_version;
    m_check.ask(m_connection.baseUrl, grant.accessToken,
        TokenRequests(m_connection.baseUrl, version, { m_connection.app.clientId, clientSecret }));
}

void SignedInTokens::judgeWhose(const AccountFinding &finding)
{
    const TokenGrant grant = std::exchange(m_asked, {});
    if (!finding.facts)
        return passesByItself(finding.failure.problem) ? tryLater(finding.failure) : giveUp(finding.failure);
    const QString &hubId = finding.facts->hubId;
    if (hubId.isEmpty())
        return giveUp(
            { SignInProblem::AccountUnclear, {}, {}, u"neither the grant nor the account says whose it is"_s });
    if (hubId != m_connection.facts.hubId)
        return refuseAccount(hubId);
    use(grant);
}

void SignedInTokens::refuseAccount(const QString &hubId)
{
    giveUp({ SignInProblem::RenewedOther, hubId, u"%1 (%2)"_s.arg(m_connection.name, m_connection.facts.hubId), {} });
}

void SignedInTokens::use(const TokenGrant &grant)
{
    hold(grant);
    finish(Result<QString>(m_held.value));
    Q_EMIT renewed();
}

void SignedInTokens::tryLater(const SignInFailure &failure)
{
    m_slow.stop();
    m_isSlow = false;
    ++m_failures;
    const auto wait = static_cast<int>(static_cast<double>(renewalWaitMs(m_failures)) * m_waitScale);
    Q_EMIT renewalDelayed(failure, msLeft());
    if (age() == TokenAge::Due) {
        m_notBefore = m_clock.monotonicMs() + wait;
        return finish(Result<QString>(m_held.value)); // it is still good
    }
    if (m_failures % triesInARow == 0)
        return finish(fail(signInError(failure)));
    m_lock.release(); // others may try meanwhile
    m_again.disconnect();
    connect(&m_again, &QTimer::timeout, this, &SignedInTokens::begin);
    m_again.start(wait);
}

void SignedInTokens::goOnMeanwhile()
{
    if (!m_isSlow)
        return; // answered meanwhile
    Q_EMIT renewalDelayed({ SignInProblem::NotYet, {}, {}, {} }, msLeft());
    if (age() != TokenAge::Due)
        return;
    const std::vector<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.done(Result<QString>(m_held.value));
    }
}

void SignedInTokens::giveUp(const SignInFailure &failure)
{
    finish(fail(signInError(failure)));
    Q_EMIT ended(failure);
}

void SignedInTokens::finish(const Result<QString> &result)
{
    m_lock.release();
    m_slow.stop();
    m_isSlow = false;
    m_isRenewing = false;
    if (m_unkept.isEmpty())
        m_clientSecret.clear();
    const std::vector<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.done(result);
    }
}

} // namespace composer

#include "moc_signedintokens.cpp"
