#include "app/accesscontroller.h"

#include "app/portalcontroller.h"
#include "secrets/tokenkeeper.h"
#include "signin/signedintokens.h"
#include "ui/widgets/accessbanner.h"

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 1'000;
constexpr qint64 minuteMs = 60'000;

/// How long the sign-in lasts when it cannot be renewed just now.
QString delayText(const SignInFailure &failure, qint64 msLeft)
{
    const QString why = signInSentence(failure);
    if (msLeft <= 0)
        return AccessController::tr("%1 The sign-in has ended; the send waits, and renewing is tried again by itself.")
            .arg(why);
    const int minutes = static_cast<int>(msLeft / minuteMs);
    const QString left = minutes > 0 ? AccessController::tr("%n minutes", nullptr, minutes)
                                     : AccessController::tr("%n seconds", nullptr, static_cast<int>(msLeft / 1'000));
    return AccessController::tr(
        "%1 The sign-in lasts %2 more; the send goes on meanwhile, and renewing is tried again by itself.")
        .arg(why, left);
}

} // namespace

AccessController::AccessController(PortalController &portals, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_portals(portals)
    , m_flow(std::make_unique<SignInFlow>(portals.signInTools()))
    , m_check(m_client, clock)
{
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &AccessController::showState);
    connect(m_flow.get(), &SignInFlow::stateChanged, this, &AccessController::showState);
    connect(m_flow.get(), &SignInFlow::connected, this, [this](const SignInResult &result) {
        m_portals.takeSignIn(result);
        if (result.forThisRunOnly && m_banner)
            Q_EMIT keptForThisRunOnly(*m_banner);
    });
    connect(m_flow.get(), &SignInFlow::failed, this, [this](const SignInFailure &failure) {
        if (m_banner)
            m_banner->showProblem(signInSentence(failure));
    });
    connect(m_flow.get(), &SignInFlow::keychainLocked, m_flow.get(), &SignInFlow::keepForThisRun); // a send waits
    connect(&m_check, &AccountCheck::answered, this, &AccessController::takeFinding);
}

void AccessController::serve(AccessBanner &banner, const QString &connectionId)
{
    connect(
        &banner, &AccessBanner::signInRequested, this, [this, &banner, connectionId] { signIn(banner, connectionId); });
    connect(&banner, &AccessBanner::stopRequested, this, [this] { m_flow->cancel(); });
    connect(&banner, &AccessBanner::tokenGiven, this,
        [this, &banner, connectionId](const QString &pasted) { takeToken(banner, connectionId, pasted); });
    const SignedInTokens *tokens = m_portals.signIn(connectionId);
    if (!tokens)
        return;
    connect(tokens, &SignedInTokens::renewed, &banner, [&banner] { banner.warn({}); });
    connect(tokens, &SignedInTokens::renewalDelayed, &banner,
        [&banner](const SignInFailure &failure, qint64 msLeft) { banner.warn(delayText(failure, msLeft)); });
}

void AccessController::signIn(AccessBanner &banner, const QString &connectionId)
{
    const Connection *connection = m_portals.find(connectionId);
    if (!connection)
        return;
    m_flow->cancel();
    m_banner = &banner;
    m_connectionId = connectionId;
    SignInWish wish;
    wish.connection = *connection;
    m_portals.signInTools().keeper.token(
        clientSecretKey(connectionId), this, [this, wish](const Result<std::optional<QString>> &secret) mutable {
            if (!secret || !*secret) {
                if (m_banner)
                    m_banner->showProblem(secret
                            ? tr("The client secret is no longer in the keychain. Open the list of "
                                 "accounts at the top right and paste it again.")
                            : secret.error().message);
                return;
            }
            wish.clientSecret = **secret;
            m_flow->start(wish);
        });
}

void AccessController::showState()
{
    const SignInFlow::State state = m_flow->state();
    const bool waits = state == SignInFlow::State::WaitingForBrowser;
    if (waits && !m_tick.isActive())
        m_tick.start();
    if (!waits)
        m_tick.stop();
    if (!m_banner || state == SignInFlow::State::Idle || state == SignInFlow::State::Failed
        || state == SignInFlow::State::Connected)
        return;
    const int minutes = static_cast<int>((m_flow->msLeft() + minuteMs - 1) / minuteMs);
    m_banner->showBusy(waits ? tr("Waiting for the browser. Choose the account there; the send goes on by itself.")
                             : tr("The browser came back. Signing in…"),
        waits ? tr("%n minutes left", nullptr, minutes) : QString(), waits);
}

void AccessController::takeToken(AccessBanner &banner, const QString &connectionId, const QString &pasted)
{
    const Connection *connection = m_portals.find(connectionId);
    const auto token = parseAccessToken(pasted);
    if (!connection || !token) {
        if (!token)
            banner.showProblem(token.error().message);
        return;
    }
    m_banner = &banner;
    m_connectionId = connectionId;
    m_token = *token;
    banner.showBusy(tr("Asking HubSpot about this token…"), {}, false);
    m_check.ask(connection->baseUrl, m_token, {});
}

void AccessController::takeFinding(const AccountFinding &finding)
{
    const Connection *connection = m_portals.find(m_connectionId);
    const QString token = std::exchange(m_token, {});
    if (!connection || !m_banner)
        return;
    if (finding.tokenIsRefused)
        return m_banner->showProblem(tr("HubSpot refuses this token: it is over, or never was one. Paste another."));
    if (!finding.facts)
        return m_banner->showProblem(signInSentence(finding.failure));
    const AccountFacts &known = connection->facts;
    const QString expected = known.hubId;
    if (!expected.isEmpty() && !known.isNumberTyped && !finding.facts->hubId.isEmpty()
        && finding.facts->hubId != expected)
        return m_banner->showProblem(signInSentence(
            { SignInProblem::OtherAccount, finding.facts->hubId, u"%1 (%2)"_s.arg(connection->name, expected), {} }));
    if (!known.isNumberTyped || finding.facts->hubId == expected)
        m_portals.learn(m_connectionId, withAskedFacts(known, *finding.facts));
    m_portals.keepToken(m_connectionId, token, this, [this](const Result<TokenPlace> &kept) {
        if (!kept && m_banner)
            m_banner->showProblem(kept.error().message);
    });
}

} // namespace composer

#include "moc_accesscontroller.cpp"
