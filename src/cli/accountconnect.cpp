#include "cli/accountconnect.h"

#include "base/apppaths.h"
#include "base/clock.h"
#include "base/wholefile.h"
#include "cli/awaitresult.h"
#include "cli/inputlines.h"
#include "cli/interruptsignal.h"
#include "cli/jsonanswer.h"
#include "cli/portalaccess.h"
#include "hubspot/apiprofile.h"
#include "signin/agencyfile.h"
#include "signin/permissions.h"
#include "signin/signedintokens.h"
#include "signin/signinflow.h"
#include "storage/workspacestore.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secretLineBytes = 8 * 1024;

struct ConnectText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// False where there is no browser to open.
bool openSystemBrowser(const QUrl &link)
{
    const QString address = QString::fromLatin1(link.toEncoded());
#if defined(Q_OS_MACOS)
    return QProcess::startDetached(u"open"_s, { address });
#elif defined(Q_OS_WIN)
    return QProcess::startDetached(u"rundll32"_s, { u"url.dll,FileProtocolHandler"_s, address });
#else
    const bool hasScreen = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    const QString opener = QStandardPaths::findExecutable(u"xdg-open"_s);
    return hasScreen && !opener.isEmpty() && QProcess::startDetached(opener, { address });
#endif
}

Result<AppDetails> appOf(const QCommandLineParser &parser, AppDetails app)
{
    if (const QString path = parser.value(u"app"_s); !path.isEmpty()) {
        const auto content = readWholeFile(path, maximumAgencyFileBytes);
        if (!content)
            return fail(content.error());
        auto read = readAgencyFile(*content);
        if (!read)
            return read;
        app = *read;
    }
    if (parser.isSet(u"client-id"_s)) {
        const auto id = parseClientId(parser.value(u"client-id"_s));
        if (!id)
            return fail(id.error());
        app.clientId = *id;
    }
    if (app.clientId.isEmpty())
        return fail(ErrorCode::InvalidInput, ConnectText::tr("Give the client ID of your company’s app: --client-id."));
    if (parser.isSet(u"port"_s)) {
        const auto ports = parsePorts(parser.values(u"port"_s).join(u' '));
        if (!ports)
            return fail(ports.error());
        app.ports = *ports;
    }
    if (parser.isSet(u"authorize"_s)) {
        const auto base = parseAuthorizeBase(parser.value(u"authorize"_s));
        if (!base)
            return fail(base.error());
        app.authorizeBase = *base;
    }
    if (parser.isSet(u"scope"_s))
        app.requiredScopes = parser.values(u"scope"_s);
    if (parser.isSet(u"optional-scope"_s))
        app.optionalScopes = parser.values(u"optional-scope"_s);
    if (parser.isSet(u"oauth-version"_s))
        app.oauthVersion = parser.value(u"oauth-version"_s);
    return app;
}

/// The connection of this name, or a new one.
Result<Connection> wishedConnection(
    const QCommandLineParser &parser, const QString &name, const QList<Connection> &known)
{
    Connection connection;
    QStringList taken { u"practice"_s };
    const auto found = std::find_if(known.cbegin(), known.cend(),
        [&name](const Connection &other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found != known.cend()) {
        connection = *found;
    } else {
        const auto parsed = parsePortalName(name, taken);
        if (!parsed)
            return fail(parsed.error());
        connection.name = *parsed;
    }
    if (const auto address = takeAddress(parser, connection); !address)
        return fail(address.error());
    const auto app = appOf(parser, connection.app);
    if (!app)
        return fail(app.error());
    connection.app = *app;
    return connection;
}

Result<QString> clientSecret(
    const QCommandLineParser &parser, const Connection &connection, CliIo &io, TokenKeeper &keeper)
{
    if (parser.isSet(u"secret-stdin"_s))
        return parseClientSecret(QString::fromUtf8(io.in.readLine(secretLineBytes)));
    if (!connection.id.isEmpty()) {
        const auto kept
            = awaitResult<std::optional<QString>>([&](QObject *context, const SecretStore::ReadCallback &callback) {
                  keeper.token(clientSecretKey(connection.id), context, callback);
              });
        if (!kept)
            return fail(kept.error());
        if (*kept)
            return **kept;
    }
    return fail(ErrorCode::InvalidInput,
        ConnectText::tr("Give the client secret as the first line of standard input and say --secret-stdin."));
}

Result<SignInResult> signIn(
    const QCommandLineParser &parser, const SignInWish &wish, CliIo &io, WorkspaceStore &workspace, TokenKeeper &keeper)
{
    const SystemClock clock;
    const bool noBrowser = parser.isSet(u"no-browser"_s);
    InputLines lines(io.in);
    const auto showLink = [&](const QUrl &link) {
        if (!noBrowser && openSystemBrowser(link)) {
            io.err << ConnectText::tr("HubSpot is open in your browser. Choose the account, then press Connect app.")
                   << Qt::endl;
            return true;
        }
        io.err << ConnectText::tr("Open this link in a browser, choose the account, then press Connect app:")
               << Qt::endl;
        io.out << QString::fromLatin1(link.toEncoded()) << Qt::endl;
        if (lines.isPossible())
            io.err << ConnectText::tr("The browser cannot open the last page? Paste the address it ended on here.")
                   << Qt::endl;
        return true;
    };
    SignInFlow flow({ keeper, clock, showLink,
        [&workspace](const Connection &connection) {
            const auto saved = workspace.saveConnection(connection);
            return saved ? workspace.noteSignIn(connection.id, false) : saved;
        },
        [&workspace] { return workspace.connections().value_or(QList<Connection>()); }, SignInTools::longPatience,
        [&workspace](const QString &hubId, const QUrl &baseUrl) {
            return workspace.forgottenId(hubId, baseUrl).value_or(QString());
        },
        AppPaths::standard().locks() });
    QObject::connect(&lines, &InputLines::lineRead, &flow, &SignInFlow::takePastedAddress);
    QObject::connect(&flow, &SignInFlow::pastedRefused, &flow,
        [&io](const SignInFailure &failure) { io.err << signInSentence(failure) << Qt::endl; });
    InterruptSignal interrupt;
    QObject::connect(&interrupt, &InterruptSignal::interrupted, &flow, [&flow] { flow.cancel(); });
    return awaitResult<SignInResult>(
        [&](QObject *context, const std::function<void(const Result<SignInResult> &)> &callback) {
            QObject::connect(&flow, &SignInFlow::connected, context,
                [callback](const SignInResult &result) { callback(Result<SignInResult>(result)); });
            QObject::connect(&flow, &SignInFlow::failed, context,
                [callback](const SignInFailure &failure) { callback(fail(signInError(failure))); });
            // Nobody can be asked here: what cannot be kept is said.
            QObject::connect(
                &flow, &SignInFlow::keychainLocked, context, [callback](const Error &error) { callback(fail(error)); });
            flow.start(wish);
        });
}

int complain(const Error &error, CliIo &io)
{
    say(io, error);
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::FileError ? ExitCode::InputWrong
                                                                                       : ExitCode::NotConnected;
}

} // namespace

namespace {

QString natureKey(AccountNature nature)
{
    switch (nature) {
    case AccountNature::Live:
        return u"live"_s;
    case AccountNature::Sandbox:
        return u"sandbox"_s;
    case AccountNature::Practice:
        return u"practice"_s;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString connectUsage()
{
    return ConnectText::tr("account connect NAME --client-id ID [--secret-stdin] [--app FILE] [--port N] [--url API]"
                           " [--authorize URL] [--scope S]… [--optional-scope S]… [--no-browser] [--json]");
}

int connectAccount(
    const QCommandLineParser &parser, const QString &name, CliIo &io, WorkspaceStore &workspace, SecretStore &secrets)
{
    if (qobject_cast<QFile *>(&io.in))
        InputLines::readStandardInputByLine();
    TokenKeeper keeper(secrets);
    const auto known = workspace.connections();
    if (!known)
        return complain(known.error(), io);
    const auto connection = wishedConnection(parser, name, *known);
    if (!connection)
        return complain(connection.error(), io);
    const auto secret = clientSecret(parser, *connection, io, keeper);
    if (!secret)
        return complain(secret.error(), io);
    SignInWish wish;
    wish.connection = *connection;
    wish.clientSecret = *secret;
    wish.setsProfile = parser.isSet(u"profile"_s);
    wish.usesPkce = !parser.isSet(u"without-pkce"_s);
    const auto result = signIn(parser, wish, io, workspace, keeper);
    if (!result) {
        say(io, result.error());
        return ExitCode::NotConnected;
    }
    if (result->wasThereAlready)
        io.err << ConnectText::tr("%1 is in the list already: its sign-in was renewed.").arg(result->connection.name)
               << Qt::endl;
    if (result->forThisRunOnly)
        io.err << ConnectText::tr(
            "This computer has no keychain: nothing secret could be kept, so the sign-in ends with "
            "this command.")
               << Qt::endl;
    printAccount(result->connection, true, parser.isSet(u"json"_s), io);
    return result->forThisRunOnly ? ExitCode::NotConnected : ExitCode::AllCreated;
}

void printAccount(const Connection &connection, bool scopesAreKnown, bool isJson, CliIo &io)
{
    const AccountFacts &facts = connection.facts;
    const QString nature = accountNatureWord(natureOf(connection));
    if (isJson) {
        QJsonObject object = accountFactsToJson(facts);
        object.insert("name"_L1, connection.name);
        object.insert("nature"_L1, natureKey(accountNature(facts.type, connection.baseUrl)));
        object.insert("scopesAreKnown"_L1, scopesAreKnown);
        printJson(io, object);
        return;
    }
    const auto line = [&io](const QString &what, const QString &value) {
        if (!value.isEmpty())
            io.out << what << ": " << value << '\n';
    };
    line(ConnectText::tr("Name"), connection.name);
    line(ConnectText::tr("Account number"), facts.hubId);
    line(ConnectText::tr("Type"), facts.type.isEmpty() ? nature : u"%1 (%2)"_s.arg(nature, facts.type));
    line(ConnectText::tr("Domain"), facts.hubDomain);
    line(ConnectText::tr("Data centre"), dataCentreWord(facts.dataCentre));
    line(ConnectText::tr("Time zone"), facts.timeZone);
    line(ConnectText::tr("Signed in as"), facts.user);
    line(ConnectText::tr("Permissions"), facts.scopes.join(u' '));
    const QList<Permission> permissions = permissionsOf(facts.scopes, scopesAreKnown);
    for (const Permission &permission : permissions)
        line(permissionTitle(permission.kind), permissionWord(permission));
    io.out.flush();
}

} // namespace composer
