#include "cli/accountstate.h"

#include "base/apppaths.h"
#include "base/clock.h"
#include "cli/accountconnect.h"
#include "cli/awaitresult.h"
#include "cli/jsonanswer.h"
#include "cli/portalaccess.h"
#include "cli/waitingword.h"
#include "signin/accountcheck.h"
#include "signin/permissions.h"
#include "signin/signedintokens.h"
#include "storage/workspacestore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 givenTokenBytes = 8 * 1024;

struct StateText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

int notConnected(const QString &sentence, CliIo &io)
{
    say(io, u"not-connected"_s, sentence);
    return ExitCode::NotConnected;
}

Result<Connection> findAccount(const QString &name, WorkspaceStore &workspace)
{
    const auto known = workspace.connections();
    if (!known)
        return fail(known.error());
    return connectionNamed(name, *known);
}

/// What was learned, into the account as it stands now; an account that was forgotten meanwhile stays so, and it is
/// said.
bool keepLearned(const Connection &connection, CliIo &io, WorkspaceStore &workspace)
{
    const auto learned = workspace.learnFacts(connection.id, connection.facts);
    if (!learned)
        say(io, learned.error());
    else if (!*learned)
        say(io, u"not-connected"_s,
            StateText::tr("%1 was forgotten meanwhile. Nothing of it was kept.").arg(connection.name));
    return learned && *learned;
}

Result<std::optional<QString>> kept(const QString &key, SecretStore &secrets)
{
    return awaitResult<std::optional<QString>>(
        [&](QObject *context, const SecretStore::ReadCallback &callback) { secrets.read(key, context, callback); });
}

AccountFinding ask(const Connection &connection, const QString &accessToken,
    const std::optional<TokenRequests> &requests, const Clock &clock)
{
    TokenClient client;
    AccountCheck check(client, clock);
    return *awaitResult<AccountFinding>(
        [&](QObject *context, const std::function<void(const Result<AccountFinding> &)> &callback) {
            QObject::connect(&check, &AccountCheck::answered, context,
                [callback](const AccountFinding &finding) { callback(Result<AccountFinding>(finding)); });
            check.ask(connection.baseUrl, accessToken, requests);
        });
}

/// Asks with a sign-in that is renewed first.
Result<AccountFinding> askSignedIn(
    const Connection &connection, WorkspaceStore &workspace, SecretStore &secrets, const Clock &clock, CliIo &io)
{
    TokenKeeper keeper(secrets);
    SignedInTokens tokens(connection, keeper, clock, AppPaths::standard().locks());
    followWorkspace(tokens, workspace);
    const WaitingWord word(io.err);
    const auto token
        = awaitResult<QString>([&](QObject *context, const std::function<void(const Result<QString> &)> &callback) {
              tokens.renew({}, context, callback);
          });
    if (const QString unkept = keepUnkept(tokens); !unkept.isEmpty())
        say(io, u"not-connected"_s, unkept);
    if (!token)
        return fail(token.error());
    const auto secret = kept(clientSecretKey(connection.id), secrets);
    if (!secret)
        return fail(secret.error());
    const TokenRequests requests(
        connection.baseUrl, connection.app.oauthVersion, { connection.app.clientId, secret->value_or(QString()) });
    return ask(connection, *token, requests, clock);
}

/// What the person is told when the account is another one than before; empty = the same, or not known.
QString otherAccount(const Connection &connection, const AccountFacts &facts)
{
    if (connection.facts.hubId.isEmpty() || facts.hubId.isEmpty() || connection.facts.isNumberTyped
        || connection.facts.hubId == facts.hubId)
        return {};
    return signInSentence(
        { SignInProblem::OtherAccount, facts.hubId, u"%1 (%2)"_s.arg(connection.name, connection.facts.hubId), {} });
}

/// What was learned, over what was known: a token cannot tell who signed in.
AccountFacts merged(const AccountFacts &known, AccountFacts learned, bool scopesAreKnown)
{
    if (!scopesAreKnown)
        return withAskedFacts(known, learned);
    if (learned.hubId.isEmpty())
        learned.hubId = known.hubId;
    learned.connectedAtMs = known.connectedAtMs;
    return learned;
}

QString stateWord(const Connection &connection, bool hasEnded, SecretStore &secrets)
{
    const bool isSignedIn = connection.kind == ConnectionKind::SignedIn;
    if (isSignedIn && hasEnded)
        return u"sign-in-again"_s;
    const auto found = kept(isSignedIn ? refreshTokenKey(connection.id) : connection.id, secrets);
    if (!found)
        return found.error().code == ErrorCode::SecretsLocked ? u"locked"_s : u"no-keychain"_s;
    if (!*found)
        return isSignedIn ? u"sign-in-again"_s : u"no-token"_s;
    return isSignedIn ? u"signed-in"_s : u"token"_s;
}

QString stateText(const QString &word)
{
    if (word == "signed-in"_L1)
        return StateText::tr("signed in, renews by itself");
    if (word == "token"_L1)
        return StateText::tr("with a token, which ends within 30 minutes");
    if (word == "sign-in-again"_L1)
        return StateText::tr("sign in again");
    if (word == "no-token"_L1)
        return StateText::tr("no token");
    if (word == "locked"_L1)
        return StateText::tr("the keychain is locked");
    return StateText::tr("the keychain does not answer");
}

} // namespace

int checkAccount(const QString &name, bool isJson, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets)
{
    auto connection = findAccount(name, workspace);
    if (!connection) {
        say(io, connection.error());
        return ExitCode::InputWrong;
    }
    const SystemClock clock;
    const bool isSignedIn = connection->kind == ConnectionKind::SignedIn;
    AccountFinding finding;
    if (isSignedIn) {
        const auto asked = askSignedIn(*connection, workspace, secrets, clock, io);
        if (!asked)
            return notConnected(asked.error().message, io);
        finding = *asked;
    } else {
        const auto token = kept(connection->id, secrets);
        if (!token)
            return notConnected(token.error().message, io);
        if (!*token)
            return notConnected(
                StateText::tr("There is no token for %1. Give one with `account token`.").arg(name), io);
        finding = ask(*connection, **token, {}, clock);
    }
    if (!finding.facts && finding.tokenIsRefused && !isSignedIn)
        return notConnected(
            StateText::tr(
                "HubSpot refuses this token: it is over, or never was one. Give a new one with `account token`."),
            io);
    if (!finding.facts)
        return notConnected(signInSentence(finding.failure), io);
    if (const QString other = otherAccount(*connection, *finding.facts); !other.isEmpty())
        return notConnected(other, io);
    connection->facts = merged(connection->facts, *finding.facts, finding.scopesAreKnown);
    if (!keepLearned(*connection, io, workspace))
        return ExitCode::NotConnected;
    printAccount(*connection, finding.scopesAreKnown, isJson, io);
    if (finding.scopesAreKnown && !mayCreateEvents(connection->facts.scopes))
        return notConnected(signInSentence({ SignInProblem::NoTimeline, {}, {}, {} }), io);
    return ExitCode::AllCreated;
}

int listAccounts(bool isJson, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets)
{
    const auto known = workspace.connections();
    if (!known)
        return notConnected(known.error().message, io);
    const QSet<QString> ended = workspace.endedSignIns().value_or(QSet<QString>());
    QJsonArray array;
    for (const Connection &connection : *known) {
        const QString state = stateWord(connection, ended.contains(connection.id), secrets);
        const QString nature = connection.facts.type.isEmpty() ? QString() : accountNatureWord(natureOf(connection));
        if (isJson) {
            array.append(QJsonObject { { u"name"_s, connection.name }, { u"url"_s, connection.baseUrl.toString() },
                { u"profile"_s, connection.profile }, { u"account"_s, connection.facts.hubId },
                { u"type"_s, connection.facts.type }, { u"state"_s, state } });
            continue;
        }
        QStringList parts { connection.name, connection.baseUrl.toString(), connection.profile };
        if (!connection.facts.hubId.isEmpty())
            parts << connection.facts.hubId;
        if (!nature.isEmpty())
            parts << nature;
        parts << stateText(state);
        io.out << parts.join("  "_L1) << '\n';
    }
    if (isJson)
        printJson(io, { { u"accounts"_s, array } });
    else if (known->isEmpty())
        io.out << StateText::tr("No account is connected. The Practice account is always there: --account practice.")
               << '\n';
    io.out.flush();
    return ExitCode::AllCreated;
}

int giveToken(const QString &name, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets)
{
    auto connection = findAccount(name, workspace);
    if (!connection) {
        say(io, connection.error());
        return ExitCode::InputWrong;
    }
    if (connection->kind == ConnectionKind::SignedIn) {
        say(io, u"signed-in"_s,
            StateText::tr("%1 is signed in and renews by itself. Sign in again with `account connect`.")
                .arg(connection->name));
        return ExitCode::InputWrong;
    }
    const auto token = parseAccessToken(QString::fromUtf8(io.in.readLine(givenTokenBytes)));
    if (!token) {
        say(io, token.error());
        return ExitCode::InputWrong;
    }
    const SystemClock clock;
    const AccountFinding finding = ask(*connection, *token, {}, clock);
    if (finding.tokenIsRefused)
        return notConnected(
            StateText::tr("HubSpot refuses this token: it is over, or never was one. Nothing was changed."), io);
    if (finding.facts) {
        if (const QString other = otherAccount(*connection, *finding.facts); !other.isEmpty())
            return notConnected(other, io);
        connection->facts = merged(connection->facts, *finding.facts, false);
    }
    const auto written = awaitResult<void>([&](QObject *context, const SecretStore::DoneCallback &done) {
        secrets.write(connection->id, *token, context, done);
    });
    if (!written)
        return notConnected(written.error().message, io);
    if (!keepLearned(*connection, io, workspace)) {
        const auto removed = awaitResult<void>([&](QObject *context, const SecretStore::DoneCallback &done) {
            secrets.remove(connection->id, context, done);
        });
        if (!removed)
            say(io, removed.error());
        return ExitCode::NotConnected;
    }
    if (const QString doubt = tokenDoubt(*token); !doubt.isEmpty())
        io.err << doubt << Qt::endl;
    sayWhatTokenOpens(*connection, finding, io);
    return ExitCode::AllCreated;
}

AccountFinding askAboutToken(const Connection &connection, const QString &accessToken)
{
    const SystemClock clock;
    return ask(connection, accessToken, {}, clock);
}

void sayWhatTokenOpens(const Connection &connection, const AccountFinding &finding, CliIo &io)
{
    if (!finding.facts)
        io.out << StateText::tr("The token is in the keychain. It could not be checked: %1")
                      .arg(signInSentence(finding.failure))
               << Qt::endl;
    else if (connection.facts.hubId.isEmpty())
        io.out << StateText::tr("The token is in the keychain. HubSpot does not say which account it opens: give its "
                                "number once with `account number`.")
               << Qt::endl;
    else
        io.out << StateText::tr("The token is in the keychain; it opens the account %1. It ends within 30 minutes.")
                      .arg(connection.facts.hubId)
               << Qt::endl;
}

int giveNumber(const QString &name, const QString &number, CliIo &io, WorkspaceStore &workspace)
{
    auto connection = findAccount(name, workspace);
    const auto parsed = parseAccountNumber(number);
    if (!connection || !parsed) {
        say(io, connection ? parsed.error() : connection.error());
        return ExitCode::InputWrong;
    }
    AccountFacts &facts = connection->facts;
    if (!facts.hubId.isEmpty() && !facts.isNumberTyped && facts.hubId != *parsed) {
        say(io, u"not-allowed"_s,
            StateText::tr("HubSpot says that %1 is the account %2; that stays. Nothing was changed.")
                .arg(connection->name, facts.hubId));
        return ExitCode::InputWrong;
    }
    facts.hubId = *parsed;
    facts.isNumberTyped = true;
    if (!keepLearned(*connection, io, workspace))
        return ExitCode::NotConnected;
    io.out
        << StateText::tr("%1 counts as the account %2 until HubSpot says otherwise.").arg(connection->name, facts.hubId)
        << Qt::endl;
    return ExitCode::AllCreated;
}

} // namespace composer
