#include "cli/portalaccess.h"

#include "base/clock.h"
#include "base/logging.h"
#include "base/privatefiles.h"
#include "cli/awaitresult.h"
#include "domain/accountidentity.h"
#include "hubspot/apiprofile.h"
#include "practice/practiceportalthread.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/tokenkeeper.h"
#include "signin/accountcheck.h"
#include "signin/signedintokens.h"
#include "storage/workspacestore.h"

#include <QCoreApplication>

namespace composer {

using namespace Qt::StringLiterals;

/// A signed-in account's tokens and what they need, as long as the command runs.
struct PortalAccess::SignIn {
    SignIn(const Connection &connection, const AppPaths &paths)
        : tokens(connection, keeper, clock, paths.locks())
    {
    }
    SystemClock clock;
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
    for (const Connection &connection : *connections) {
        if (connection.name == name || connection.id == name)
            return connection;
    }
    return fail(ErrorCode::NotFound,
        AccessText::tr("There is no account named “%1”. `account list` shows them; `account add` adds one.").arg(name));
}

} // namespace

void keepAccountFacts(const QString &connectionId, const AccountFacts &facts, const AppPaths &paths)
{
    auto workspace = WorkspaceStore::open(paths.workspace());
    if (!workspace)
        return;
    const auto known = (*workspace)->connections();
    if (!known)
        return;
    for (Connection connection : *known) {
        if (connection.id != connectionId)
            continue;
        connection.facts = facts;
        if (const auto saved = (*workspace)->saveConnection(connection); !saved)
            qCWarning(lcStorage) << saved.error().message << saved.error().detail;
    }
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
