#pragma once

#include "base/apppaths.h"
#include "base/result.h"
#include "domain/connection.h"
#include "domain/eventtemplate.h"

#include <memory>

class QCommandLineParser;

namespace composer {

class PracticePortalThread;
class SignedInTokens;
class TokenSource;
class WorkspaceStore;

/// A portal a command may speak to, and its token.
struct PortalAccess {
    PortalAccess();
    ~PortalAccess();
    PortalAccess(PortalAccess &&) noexcept;
    PortalAccess &operator=(PortalAccess &&) noexcept;

    Connection connection;
    QString accessToken;
    /// Where tokens come from that are renewed by themselves; nullptr for one that was given.
    [[nodiscard]] TokenSource *tokens() const;
    struct SignIn;
    std::unique_ptr<SignIn> signIn;
    std::unique_ptr<PracticePortalThread> practice; ///< the built-in portal, running as long as this lives
};

/// The address (--url) and the interface (--profile) of an account as the options say; what they do not say stays.
/// Error: InvalidInput.
[[nodiscard]] Result<void> takeAddress(const QCommandLineParser &parser, Connection &connection);

/// The connection of this name (letter case does not count) or id. Errors: NotFound; InvalidInput when several have the
/// name, as earlier versions let them.
[[nodiscard]] Result<Connection> connectionNamed(const QString &name, const QList<Connection> &known);

/// A sign-in reads its connection anew before each renewal, and notes in the workspace, which must outlive it, when it
/// ends.
void followWorkspace(SignedInTokens &tokens, WorkspaceStore &workspace);
/// Puts a renewed sign-in that the keychain did not take there once more. What is to be said when it fails again; else
/// empty.
[[nodiscard]] QString keepUnkept(SignedInTokens &tokens);

/// Asks which account this is, so that what went there under another name is known before anything is planned. What it
/// says is kept with the connection. Without an answer all stays as it was: before bytes leave the send asks again.
/// Error NotAllowed: it is another account than it was.
[[nodiscard]] Result<void> identifyPortal(PortalAccess &access, const AppPaths &paths);
/// Keeps what an account said of itself; nothing for one that is not in the list.
void keepAccountFacts(const QString &connectionId, const AccountFacts &facts, const AppPaths &paths);

/// `portal` is "practice", an address (http only for this computer), or the name of a portal kept in the workspace. The
/// token given wins; else a kept portal's comes from the keychain. The practice portal learns `eventTemplate` and keeps
/// its store in the user's folder. Errors: InvalidInput, NotFound, NotAllowed (no token), those of the keychain.
[[nodiscard]] Result<PortalAccess> openPortal(const QString &portal, const QString &token, const QString &profile,
    const EventTemplate &eventTemplate, const AppPaths &paths);

} // namespace composer
