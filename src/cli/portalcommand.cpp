#include "cli/portalcommand.h"
#include "base/privatefiles.h"

#include "base/apppaths.h"
#include "cli/accountconnect.h"
#include "cli/accountstate.h"
#include "cli/awaitresult.h"
#include "cli/jsonanswer.h"
#include "cli/portalaccess.h"
#include "cli/usage.h"
#include "cli/waitingword.h"
#include "hubspot/apiprofile.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/tokenkeeper.h"
#include "signin/signout.h"
#include "storage/workspacestore.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tokenLineBytes = 8 * 1024; // HubSpot: access tokens may be 512 characters and more

struct PortalText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

int portalFailure(const Error &error, CliIo &io)
{
    say(io, error);
    switch (error.code) {
    case ErrorCode::SecretsUnavailable:
    case ErrorCode::SecretsLocked:
    case ErrorCode::NotAllowed:
    case ErrorCode::NetworkError:
    case ErrorCode::Cancelled:
        return ExitCode::NotConnected;
    default:
        return ExitCode::InputWrong;
    }
}

int portalUsage(const QCommandLineParser &parser, const QString &problem, CliIo &io)
{
    return showUsage(parser, problem,
        connectUsage() + u'\n'
            + PortalText::tr(
                "account check NAME [--json]\naccount token NAME --token-stdin\naccount number NAME NUMBER")
            + u'\n'
            + PortalText::tr("account add NAME --token-stdin [--url URL] [--profile v3|2026-03]\n"
                             "account list [--json]\n"
                             "account forget NAME"),
        io);
}

Result<Connection> connectionOf(const QCommandLineParser &parser, const QString &name, const QList<Connection> &known)
{
    // "practice" is the built-in portal wherever a portal is named.
    QStringList taken { u"practice"_s };
    for (const Connection &connection : known)
        taken.append(connection.name);
    Connection connection;
    connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto parsedName = parsePortalName(name, taken);
    if (!parsedName)
        return fail(parsedName.error());
    connection.name = *parsedName;
    if (const auto address = takeAddress(parser, connection); !address)
        return fail(address.error());
    return connection;
}

Result<void> awaitDone(const std::function<void(QObject *, SecretStore::DoneCallback)> &start)
{
    return awaitResult<void>(start);
}

int addPortal(
    const QCommandLineParser &parser, const QString &name, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets)
{
    if (!parser.isSet(u"token-stdin"_s))
        return portalUsage(
            parser, PortalText::tr("Give the access token on standard input and say --token-stdin."), io);
    const auto known = workspace.connections();
    if (!known)
        return portalFailure(known.error(), io);
    auto connection = connectionOf(parser, name, *known);
    if (!connection)
        return portalFailure(connection.error(), io);
    const auto token = parseAccessToken(QString::fromUtf8(io.in.readLine(tokenLineBytes)));
    if (!token)
        return portalFailure(token.error(), io);

    const AccountFinding finding = askAboutToken(*connection, *token);
    if (finding.tokenIsRefused)
        return portalFailure(
            { ErrorCode::NotAllowed,
                PortalText::tr("HubSpot refuses this token: it is over, or never was one. Nothing was changed."), {} },
            io);
    if (finding.facts)
        connection->facts = *finding.facts;
    const auto former = workspace.forgottenId(connection->facts.hubId, connection->baseUrl);
    if (!former)
        return portalFailure(former.error(), io);
    if (!former->isEmpty())
        connection->id = *former; // its sends are found again
    // The token first: a portal in the list always has one.
    const auto kept = awaitDone([&](QObject *context, SecretStore::DoneCallback done) {
        secrets.write(connection->id, *token, context, std::move(done));
    });
    if (!kept)
        return portalFailure(kept.error(), io);
    if (const auto saved = workspace.saveConnection(*connection); !saved) {
        const auto removed = awaitDone([&](QObject *context, SecretStore::DoneCallback done) {
            secrets.remove(connection->id, context, std::move(done));
        });
        if (!removed)
            say(io, removed.error());
        return portalFailure(saved.error(), io);
    }
    io.out << PortalText::tr("The account \"%1\" at %2 is in the list.")
                  .arg(connection->name, connection->baseUrl.toString())
           << Qt::endl;
    if (const QString doubt = tokenDoubt(*token); !doubt.isEmpty())
        io.err << doubt << Qt::endl;
    sayWhatTokenOpens(*connection, finding, io);
    return 0;
}

int forgetPortal(const QString &name, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets)
{
    const auto known = workspace.connections();
    if (!known)
        return portalFailure(known.error(), io);
    const auto found = connectionNamed(name, *known);
    if (!found)
        return portalFailure(found.error(), io);
    // What is secret first: an account that is no longer listed must not leave anything behind.
    TokenKeeper keeper(secrets);
    SignOut signOut(keeper, AppPaths::standard().locks());
    const WaitingWord word(io.err);
    const auto removed = awaitResult<SignOutResult>(
        [&](QObject *context, const std::function<void(const Result<SignOutResult> &)> &done) {
            signOut.forget(*found, context, done);
        });
    if (!removed)
        return portalFailure(removed.error(), io);
    if (const auto saved = workspace.removeConnection(found->id); !saved)
        return portalFailure(saved.error(), io);
    io.out << PortalText::tr("The account \"%1\" and its token are forgotten.").arg(found->name) << Qt::endl;
    if (removed->hadSignIn)
        io.err << (removed->wasRevoked
                ? PortalText::tr("Access that was already given may last up to 30 minutes.")
                : PortalText::tr("HubSpot could not be told to end the sign-in: remove the app in HubSpot under "
                                 "Settings, Integrations, Connected apps."))
               << Qt::endl;
    return 0;
}

} // namespace

int runPortalCommand(const QStringList &arguments, CliIo &io)
{
    const AppPaths paths = AppPaths::standard();
    (void)makePrivateFolder(paths.folder); // the store says why it cannot be opened
    auto workspace = WorkspaceStore::open(paths.workspace());
    if (!workspace)
        return portalFailure(workspace.error(), io);
    KeychainSecretStore secrets;
    return runPortalCommand(arguments, io, **workspace, secrets);
}

int runPortalCommand(const QStringList &arguments, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets)
{
    QCommandLineParser parser;
    addCommandOptions(parser, "account"_L1);
    if (!parser.parse(QStringList { u"account"_s } + arguments) || wantsHelp(parser))
        return portalUsage(parser, parser.errorText(), io);
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    if (verb == "list"_L1 && words.size() == 1)
        return listAccounts(parser.isSet(u"json"_s), io, workspace, secrets);
    if (verb == "connect"_L1 && words.size() == 2)
        return connectAccount(parser, words[1], io, workspace, secrets);
    if (verb == "check"_L1 && words.size() == 2)
        return checkAccount(words[1], parser.isSet(u"json"_s), io, workspace, secrets);
    // These answer in a sentence; with --json it goes to people, and what was done to programs.
    const bool isJson = parser.isSet(u"json"_s);
    CliIo people { isJson ? io.err : io.out, io.err, io.in };
    std::optional<int> code;
    if (verb == "token"_L1 && words.size() == 2 && parser.isSet(u"token-stdin"_s))
        code = giveToken(words[1], people, workspace, secrets);
    if (verb == "number"_L1 && words.size() == 3)
        code = giveNumber(words[1], words[2], people, workspace);
    if (verb == "add"_L1 && words.size() == 2)
        code = addPortal(parser, words[1], people, workspace, secrets);
    if (verb == "forget"_L1 && words.size() == 2)
        code = forgetPortal(words[1], people, workspace, secrets);
    if (code) {
        io.failure = people.failure;
        if (isJson && *code == ExitCode::AllCreated)
            printJson(io, { { u"name"_s, words[1] }, { u"done"_s, verb } });
        return *code;
    }
    return portalUsage(
        parser, PortalText::tr("account needs connect, add, check, list, token, number or forget, and a name."), io);
}

} // namespace composer
