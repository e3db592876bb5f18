#include "ui/dialogs/connectpage.h"

#include "signin/permissions.h"
#include "ui/dialogs/appstep.h"
#include "ui/dialogs/checkstep.h"
#include "ui/dialogs/signinstep.h"
#include "ui/dialogs/stepmark.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

namespace composer {

using namespace Qt::StringLiterals;

ConnectPage::ConnectPage(const SignInTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_flow(tools)
    , m_check(m_client, tools.clock)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): they are children of the page
    , m_marks { new StepMark(1, this), new StepMark(2, this), new StepMark(3, this) }
    , m_app(new AppStep(this))
    , m_signIn(new SignInStep(m_flow, this))
    , m_account(new CheckStep(this))
{
    m_title->setObjectName(u"connectTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme::strongFont(font()));
    m_subtitle->setTextFormat(Qt::PlainText);
    theme::setTone(m_subtitle, theme::Role::TextMuted);
    for (QLabel *label : { m_title, m_subtitle }) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::gapGroup);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(theme::gapInside);
    heading->addWidget(m_title);
    heading->addWidget(m_subtitle);
    layout->addLayout(heading);
    addStep(m_marks[0], m_app);
    addStep(m_marks[1], m_signIn);
    addStep(m_marks[2], m_account);
    layout->addStretch(1);

    connect(m_app, &AppStep::submitted, this, [this] { start(true); });
    connect(m_signIn, &SignInStep::startRequested, this, &ConnectPage::start);
    connect(m_account, &CheckStep::checkRequested, this, &ConnectPage::check);
    connect(m_account, &CheckStep::renamed, this, &ConnectPage::rename);
    connect(&m_flow, &SignInFlow::stateChanged, this, &ConnectPage::takeState);
    connect(&m_flow, &SignInFlow::connected, this, &ConnectPage::takeConnected);
    connect(&m_flow, &SignInFlow::failed, this, &ConnectPage::takeFailed);
    connect(&m_check, &AccountCheck::answered, this, &ConnectPage::takeFinding);
}

ConnectPage::~ConnectPage()
{
    m_flow.disconnect(this); // its end must not reach a page that is going
}

void ConnectPage::addStep(StepMark *mark, QWidget *step)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap + theme::gapInside);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(step, 1);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ConnectPage::setConnection(const Connection &connection, const QStringList &taken, bool needsSignIn)
{
    stop();
    const bool isKnown = !connection.id.isEmpty() && connection.kind == ConnectionKind::SignedIn;
    m_connection = connection;
    m_taken = taken;
    m_needsSignIn = needsSignIn;
    m_isTry = false;
    m_hasFailed = false;
    m_title->setText(isKnown ? connection.name : tr("New account"));
    m_subtitle->setText(!isKnown ? tr("Done once; after that the sign-in renews by itself.")
            : needsSignIn        ? tr("Sign in again to go on; nothing is lost.")
                                 : tr("Connected. Events can be created in this account."));
    m_app->setConnection(connection, isKnown, isKnown);
    m_signIn->showIdle(connection, needsSignIn || !isKnown);
    m_signIn->setTry(false);
    if (isKnown)
        m_account->showAccount(connection, true);
    else
        m_account->showEmpty();
    showMarks();
}

void ConnectPage::tryWith(const Connection &connection, const QString &clientSecret)
{
    setConnection(connection, {}, false);
    m_isTry = true;
    m_title->setText(tr("Try the sign-in"));
    m_subtitle->setText(tr("With the Practice account on this computer. Nothing of it is kept."));
    m_app->setTry(clientSecret);
    m_signIn->setTry(true);
    m_trySecret = clientSecret;
}

bool ConnectPage::isSigningIn() const
{
    using enum SignInFlow::State;
    const SignInFlow::State state = m_flow.state();
    return state == WaitingForBrowser || state == Exchanging || state == CheckingAccount || state == Storing;
}

void ConnectPage::stop()
{
    m_check.cancel();
    m_flow.cancel();
}

void ConnectPage::findSecret(std::function<void(const QString &)> then)
{
    m_tools.keeper.token(clientSecretKey(m_connection.id), this,
        [this, then = std::move(then)](const Result<std::optional<QString>> &found) {
            if (!found)
                m_app->showSecretWrong(found.error().message);
            else if (!*found) {
                m_app->setHasSecret(false);
                m_app->showSecretWrong(tr("The client secret is no longer in the keychain. Paste it again."));
            } else {
                then(**found);
            }
        });
}

bool ConnectPage::hasTyped() const
{
    return m_app->hasTyped();
}

void ConnectPage::start(bool usesPkce)
{
    if (isSigningIn())
        return;
    m_app->clearWrong();
    const auto typed = m_app->typed();
    if (!typed)
        return;
    SignInWish wish;
    wish.connection = typed->connection;
    wish.connection.id = m_connection.id;
    wish.connection.name = m_connection.name;
    wish.connection.facts = m_connection.facts;
    wish.usesPkce = usesPkce;
    wish.keepsNothing = m_isTry;
    m_hasFailed = false;
    if (!typed->secret.isEmpty()) {
        wish.clientSecret = typed->secret;
        m_flow.start(wish);
        return;
    }
    findSecret([this, wish](const QString &secret) mutable {
        wish.clientSecret = secret;
        m_flow.start(wish);
    });
}

void ConnectPage::takeState(SignInFlow::State state)
{
    m_app->setLocked(isSigningIn());
    showMarks();
    Q_EMIT busyChanged(isSigningIn());
    if (state == SignInFlow::State::WaitingForBrowser || state == SignInFlow::State::Failed)
        QTimer::singleShot(0, this, [this] { Q_EMIT stepReached(m_signIn); }); // as soon as it has its place
}

void ConnectPage::takeConnected(const SignInResult &result)
{
    const bool isTry = m_isTry;
    setConnection(result.connection, m_taken, false);
    m_app->clearSecret();
    if (isTry) {
        m_isTry = true;
        m_title->setText(tr("Try the sign-in"));
        m_subtitle->setText(tr("This was the whole way, with the Practice account. Nothing of it was kept."));
        m_app->setTry(m_trySecret);
        m_signIn->setTry(true);
        m_account->setTry();
        return;
    }
    if (result.wasThereAlready)
        m_account->showNote(tr("%1 is in the list already: its sign-in was renewed.").arg(result.connection.name));
    else if (result.forThisRunOnly)
        m_account->showNote(
            tr("You stay signed in until you close the program: this computer has no keychain that answers,"
               " and nothing secret is written to a file."));
    Q_EMIT connected(result);
}

void ConnectPage::takeFailed(const SignInFailure &failure)
{
    m_hasFailed = failure.problem != SignInProblem::Cancelled;
    if (failure.problem == SignInProblem::UnknownClient || failure.problem == SignInProblem::WrongPair)
        m_app->showClientWrong(signInSentence(failure));
    else if (failure.problem == SignInProblem::WrongSecret)
        m_app->showSecretWrong(signInSentence(failure));
    showMarks();
}

void ConnectPage::check()
{
    m_account->showAsking();
    TokenSource *tokens = m_tokens ? m_tokens(m_connection.id) : nullptr;
    if (!tokens)
        return takeFinding({ {}, false, false, { SignInProblem::Ended, {}, {}, {} } });
    tokens->renew({}, this, [this, id = m_connection.id](const Result<QString> &token) {
        if (id != m_connection.id)
            return;
        if (token)
            return askAccount(*token);
        m_account->showProblem(token.error());
    });
}

void ConnectPage::askAccount(const QString &accessToken)
{
    findSecret([this, accessToken](const QString &secret) {
        m_check.ask(m_connection.baseUrl, accessToken,
            TokenRequests(m_connection.baseUrl, m_connection.app.oauthVersion, { m_connection.app.clientId, secret }));
    });
}

void ConnectPage::takeFinding(const AccountFinding &finding)
{
    if (!finding.facts)
        return m_account->showProblem(signInError(finding.failure));
    const AccountFacts known = m_connection.facts;
    const AccountFacts &asked = *finding.facts;
    if (!known.hubId.isEmpty() && !asked.hubId.isEmpty() && asked.hubId != known.hubId)
        return m_account->showProblem(signInError(
            { SignInProblem::OtherAccount, asked.hubId, u"%1 (%2)"_s.arg(m_connection.name, known.hubId), {} }));
    m_connection.facts = finding.scopesAreKnown && !asked.hubId.isEmpty() ? asked : withAskedFacts(known, asked);
    m_connection.facts.connectedAtMs = known.connectedAtMs;
    m_account->showAccount(m_connection, finding.scopesAreKnown);
    showMarks();
    Q_EMIT changed(m_connection);
}

void ConnectPage::rename(const QString &typed)
{
    const auto name = parsePortalName(typed, m_taken);
    m_account->showNameWrong(name ? QString() : name.error().message);
    if (!name || *name == m_connection.name)
        return;
    m_connection.name = *name;
    m_title->setText(*name);
    Q_EMIT changed(m_connection);
}

void ConnectPage::showMarks()
{
    using State = StepMark::State;
    const bool isKnown = m_connection.facts.connectedAtMs > 0;
    const bool isBusy = isSigningIn();
    const SignInFlow::State flow = m_flow.state();
    m_marks[0]->setState(isKnown || isBusy ? State::Done : State::Now);
    m_marks[1]->setState(m_hasFailed               ? State::Failed
            : isKnown && !m_needsSignIn && !isBusy ? State::Done
            : isBusy || m_needsSignIn              ? State::Now
                                                   : State::Later);
    const bool mayCreate = m_connection.facts.scopes.isEmpty() || mayCreateEvents(m_connection.facts.scopes);
    const bool checks = isBusy && flow == SignInFlow::State::CheckingAccount;
    m_marks[2]->setState(!isKnown ? (checks ? State::Now : State::Later) : mayCreate ? State::Done : State::Failed);
    if (m_hasFailed && m_flow.failure().problem == SignInProblem::NoTimeline) {
        m_marks[1]->setState(State::Done);
        m_marks[2]->setState(State::Failed);
    }
}

} // namespace composer

#include "moc_connectpage.cpp"
