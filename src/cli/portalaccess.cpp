#include "cli/portalaccess.h"

#include "base/clock.h"
#include "base/listtext.h"
#include "base/logging.h"
#include "base/privatefiles.h"
#include "cli/awaitresult.h"
#include "cli/waitingword.h"
#include "domain/accountidentity.h"
#include "hubspot/apiprofile.h"
#include "practice/practiceportalthread.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/tokenkeeper.h"
#include "signin/accountcheck.h"
#include "signin/signedintokens.h"
#include "storage/workspacestore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

QString keepUnkept(SignedInTokens &tokens)
{
    if (!tokens.isUnkept())
        return {};
    const auto kept = awaitResult<void>([&](QObject *context, const std::function<void(const Result<void> &)> &done) {
        tokens.keepAgain(context, done);
    });
    if (kept)
        return {};
    return QCoreApplication::translate("cli",
        "The renewed sign-in to %1 could not be kept: %2 Sign in again with `account connect` before the next command; "
        "nothing else was lost.")
        .arg(tokens.connection().name, kept.error().message);
}

void followWorkspace(SignedInTokens &tokens, WorkspaceStore &workspace)
{
    tokens.setReread([&workspace](const QString &id) { return workspace.connection(id); });
    const auto note = [&workspace, id = tokens.connection().id](bool hasEnded) {
        if (const auto noted = workspace.noteSignIn(id, hasEnded); !noted)
            qCWarning(lcStorage) << noted.error().message << noted.error().detail;
    };
    QObject::connect(&tokens, &SignedInTokens::ended, &tokens, [note] { note(true); });
    QObject::connect(&tokens, &SignedInTokens::renewed, &tokens, [note] { note(false); });
}

/// A signed-in account's tokens and what they need, as long as the command runs.
struct PortalAccess::SignIn {
    SignIn(const Connection &connection, const AppPaths &paths)
        : tokens(connection, keeper, clock, paths.locks())
    {
        if (auto opened = WorkspaceStore::open(paths.workspace())) {
            workspace = std::move(*opened);
            followWorkspace(tokens, *workspace);
        }
    }
    /// What the keychain did not take in the middle is put there once more, or said: it would be lost with the command.
    ~SignIn()
    {
        if (const QString unkept = keepUnkept(tokens); !unkept.isEmpty())
            QTextStream(stderr) << unkept << Qt::endl;
    }
    SystemClock clock;
    std::unique_ptr<WorkspaceStore> workspace;
    KeychainSecretStore keychain;
    TokenKeeper keeper { keychain };
    SignedInTokens tokens;
};

TokenSource *PortalAccess::tokens() const
{
    return signIn ? &signIn->tokens : nullptr;
}

namespace {

struct AccessText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<void> startPractice(PortalAccess &access, const EventTemplate &eventTemplate, const AppPaths &paths)
{
    if (!makePrivateFolder(paths.folder))
        return fail(ErrorCode::FileError,
            AccessText::tr("The folder %1 cannot be made. Check the disk and your rights there.").arg(paths.folder));
    access.practice = std::make_unique<PracticePortalThread>();
    if (auto started = access.practice->start(); !started)
        return fail(started.error());
    // Every template of the workspace, and the one in hand, which may have come in a draft file.
    QList<EventTemplate> templates;
    if (auto workspace = WorkspaceStore::open(paths.workspace()))
        templates = (*workspace)->templates().value_or(QList<EventTemplate>());
    templates.removeIf([&](const EventTemplate &known) { return known.id == eventTemplate.id; });
    if (!eventTemplate.id.isEmpty())
        templates.append(eventTemplate);
    const auto opened = access.practice->call([&](PracticePortal &portal) -> Result<void> {
        portal.setTemplates(templates);
        return portal.openStore(paths.practiceStore());
    });
    if (!opened)
        return opened;
    access.connection.id = u"practice"_s;
    access.connection.name = AccessText::tr("Practice");
    access.connection.isPractice = true;
    access.connection.baseUrl = access.practice->baseUrl();
    access.accessToken = access.practice->accessToken();
    return {};
}

Result<QString> keptToken(const QString &portalId)
{
    KeychainSecretStore keychain;
    const auto token
        = awaitResult<std::optional<QString>>([&](QObject *context, const SecretStore::ReadCallback &callback) {
              keychain.read(portalId, context, callback);
          });
    if (!token)
        return fail(token.error());
    return token->value_or(QString());
}

Result<Connection> keptPortal(const QString &name, const AppPaths &paths)
{
    auto workspace = WorkspaceStore::open(paths.workspace());
    if (!workspace)
        return fail(workspace.error());
    const auto connections = (*workspace)->connections();
    if (!connections)
        return fail(connections.error());
    return connectionNamed(name, *connections);
}

} // namespace

Result<void> takeAddress(const QCommandLineParser &parser, Connection &connection)
{
    if (parser.isSet(u"url"_s)) {
        const auto url = parseBaseUrl(parser.value(u"url"_s));
        if (!url)
            return fail(url.error());
        connection.baseUrl = *url;
    }
    if (parser.isSet(u"profile"_s))
        connection.profile = parser.value(u"profile"_s);
    if (!apiProfile(connection.profile))
        return fail(ErrorCode::InvalidInput,
            AccessText::tr("There is no profile \"%1\". Choose one of: %2.")
                .arg(connection.profile, joinedList(apiProfileNames())));
    return {};
}

Result<Connection> connectionNamed(const QString &name, const QList<Connection> &known)
{
    QList<Connection> found;
    for (const Connection &connection : known) {
        if (connection.id == name)
            return connection;
        if (connection.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(connection);
    }
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return fail(ErrorCode::NotFound,
            AccessText::tr("There is no account named “%1”. `account list` shows them; `account add` adds one.")
                .arg(name));
    QStringList each;
    for (const Connection &connection : std::as_const(found)) {
        const QString &number = connection.facts.hubId;
        each.append(u"%1 (%2)"_s.arg(connection.id, number.isEmpty() ? connection.baseUrl.host() : number));
    }
    return fail(ErrorCode::InvalidInput,
        AccessText::tr("%n accounts are called “%1”: %2. Say which one by what stands before its number. Nothing was "
                       "done.",
            nullptr, int(found.size()))
            .arg(name, joinedList(each)));
}

void keepAccountFacts(const QString &connectionId, const AccountFacts &facts, const AppPaths &paths)
{
    auto workspace = WorkspaceStore::open(paths.workspace());
    if (!workspace)
        return;
    if (const auto saved = (*workspace)->learnFacts(connectionId, facts); !saved)
        qCWarning(lcStorage) << saved.error().message << saved.error().detail;
}

Result<void> identifyPortal(PortalAccess &access, const AppPaths &paths)
{
    if (access.practice)
        return {};
    const SystemClock clock;
    TokenClient client;
    AccountCheck check(client, clock);
    const auto finding = awaitResult<AccountFinding>(
        [&](QObject *context, const std::function<void(const Result<AccountFinding> &)> &callback) {
            QObject::connect(&check, &AccountCheck::answered, context,
                [callback](const AccountFinding &found) { callback(Result<AccountFinding>(found)); });
            check.ask(access.connection.baseUrl, access.accessToken, {});
        });
    AccountFacts &known = access.connection.facts;
    if (!finding || !finding->facts || finding->facts->hubId.isEmpty())
        return {};
    if (!known.hubId.isEmpty() && !known.isNumberTyped && known.hubId != finding->facts->hubId)
        return fail(signInError({ SignInProblem::OtherAccount, finding->facts->hubId,
            u"%1 (%2)"_s.arg(access.connection.name, known.hubId), {} }));
    if (known.isNumberTyped && known.hubId != finding->facts->hubId)
        return {}; // said, and asked about, by the send
    known = withAskedFacts(known, *finding->facts);
    keepAccountFacts(access.connection.id, known, paths);
    return {};
}

PortalAccess::PortalAccess() = default;
PortalAccess::~PortalAccess() = default;
PortalAccess::PortalAccess(PortalAccess &&) noexcept = default;
PortalAccess &PortalAccess::operator=(PortalAccess &&) noexcept = default;

Result<PortalAccess> openPortal(const QString &portal, const QString &token, const QString &profile,
    const EventTemplate &eventTemplate, const AppPaths &paths)
{
    PortalAccess access;
    if (portal == "practice"_L1) {
        if (auto started = startPractice(access, eventTemplate, paths); !started)
            return fail(started.error());
    } else if (portal.contains("://"_L1)) {
        const auto url = parseBaseUrl(portal);
        if (!url)
            return fail(url.error());
        access.connection.id = accountAddress(url->toString());
        access.connection.name = url->host();
        access.connection.baseUrl = *url;
    } else {
        auto kept = keptPortal(portal, paths);
        if (!kept)
            return fail(kept.error());
        access.connection = *kept;
    }
    if (!profile.isEmpty())
        access.connection.profile = profile;
    if (!apiProfile(access.connection.profile))
        return fail(
            ErrorCode::InvalidInput, AccessText::tr("There is no API profile “%1”.").arg(access.connection.profile));
    if (!token.isEmpty()) {
        const auto parsed = parseAccessToken(token);
        if (!parsed)
            return fail(parsed.error());
        access.accessToken = *parsed;
    }
    if (access.accessToken.isEmpty() && access.connection.kind == ConnectionKind::SignedIn) {
        access.signIn = std::make_unique<PortalAccess::SignIn>(access.connection, paths);
        QTextStream err(stderr);
        const WaitingWord word(err);
        const auto renewed
            = awaitResult<QString>([&](QObject *context, const std::function<void(const Result<QString> &)> &callback) {
                  access.signIn->tokens.renew({}, context, callback);
              });
        if (!renewed)
            return fail(renewed.error());
        access.accessToken = *renewed;
    }
    if (access.accessToken.isEmpty() && !portal.contains("://"_L1)) {
        auto kept = keptToken(access.connection.id);
        if (!kept)
            return fail(kept.error());
        access.accessToken = *kept;
    }
    if (access.accessToken.isEmpty())
        return fail(
            ErrorCode::NotAllowed, AccessText::tr("There is no token for this account. Give one with --token-stdin."));
    return access;
}

} // namespace composer
