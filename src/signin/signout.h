#pragma once

#include "domain/connection.h"
#include "secrets/tokenkeeper.h"
#include "signin/renewallock.h"
#include "signin/tokenclient.h"

#include <QObject>

#include <functional>

namespace composer {

/// What came of forgetting a connection's sign-in.
struct SignOutResult {
    bool wasRevoked = false; ///< HubSpot took the refresh token back
    bool hadSignIn = false; ///< there was one to take back
    QString technical {}; ///< why it was not revoked
};

/// Ends a connection's sign-in, under the connection's lock, so that no renewal brings it back: the refresh token is
/// taken back at HubSpot (best effort, 10 s), then every entry of the connection leaves the keychain. The lock is held
/// while the caller is told, who takes the connection out of the database. Errors: those of the keychain and of the
/// lock; what could not be deleted is still there.
class SignOut final : public QObject
{
    Q_OBJECT

public:
    SignOut(TokenKeeper &keeper, QString lockFolder, QObject *parent = nullptr);

    void forget(
        const Connection &connection, QObject *context, std::function<void(const Result<SignOutResult> &)> done);

private:
    struct Work;
    using WorkPtr = std::shared_ptr<Work>;
    void begin(const WorkPtr &work);
    void finish(const WorkPtr &work, const Result<SignOutResult> &how);
    void revoke(const WorkPtr &work, const QString &refreshToken);
    void remove(const WorkPtr &work, int entry);

    TokenKeeper &m_keeper;
    TokenClient m_client;
    RenewalLock m_lock;
};

} // namespace composer
