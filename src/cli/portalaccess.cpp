#include "cli/portalaccess.h"

#include "base/clock.h"
#include "base/privatefiles.h"
#include "cli/awaitresult.h"
#include "hubspot/apiprofile.h"
#include "practice/practiceportalthread.h"
#include "secrets/keychainsecretstore.h"
#include "secrets/tokenkeeper.h"
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
    const auto opened = access.practice->call([&](PracticePortal &portal) -> Result<void> {
        portal.setTemplates({ eventTemplate });
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
        const QUrl url(portal, QUrl::StrictMode);
        if (!url.isValid() || (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url))))
            return fail(ErrorCode::InvalidInput, AccessText::tr("The account's address must begin with https://."));
        access.connection.id = url.toString();
        access.connection.name = url.host();
        access.connection.baseUrl = url;
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
    if (!token.isEmpty())
        access.accessToken = token;
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
