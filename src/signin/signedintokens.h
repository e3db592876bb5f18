#pragma once

#include "base/clock.h"
#include "base/processlock.h"
#include "domain/connection.h"
#include "hubspot/tokensource.h"
#include "secrets/tokenkeeper.h"
#include "signin/renewal.h"
#include "signin/tokenclient.h"
#include "signin/tokenrequests.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace composer {

/// The keychain entries of a signed-in connection, one short text each.
[[nodiscard]] QString clientSecretKey(const QString &connectionId);
[[nodiscard]] QString refreshTokenKey(const QString &connectionId);

/// The access token of one signed-in connection, in memory only, and its renewal. One renewal at a time in this
/// program; across programs of one workspace a lock file per connection. Steps of a renewal:
///
///     lock ─▶ keychain: refresh token, client secret ─▶ POST token (one copy) ─▶ account compared
///          ─▶ a new refresh token into the keychain ─▶ unlock ─▶ the access token to all who wait
///
/// Network errors and 5xx keep the sign-in: tried again after 1, 2, 4 s, and while the old token lasts it goes on being
/// used. A refused refresh token is read from the keychain once more, because another program may have renewed; then
/// only signing in again helps.
class SignedInTokens final : public TokenSource
{
    Q_OBJECT

public:
    /// `keeper` and `clock` must outlive this. `lockFolder`: where lock files live; made when missing.
    SignedInTokens(
        Connection connection, TokenKeeper &keeper, const Clock &clock, QString lockFolder, QObject *parent = nullptr);
    ~SignedInTokens() override;

    [[nodiscard]] QString token() const override { return m_held.value; }
    [[nodiscard]] bool isDue() const override;
    void renew(const QString &rejected, QObject *context, std::function<void(const Result<QString> &)> done) override;

    /// A grant that came otherwise: the person just signed in.
    void take(const TokenGrant &grant);
    /// What the account is may have been learned, the app's details changed.
    void setConnection(const Connection &connection);
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// Milliseconds until the access token ends; 0 = over or none.
    [[nodiscard]] qint64 msLeft() const;
    /// Waits between attempts are multiplied by this; tests shorten them.
    void setWaitScale(double scale) { m_waitScale = scale; }

Q_SIGNALS:
    void renewed();
    /// The sign-in is over: only the person can help.
    void ended(const composer::SignInFailure &failure);
    /// The new refresh token could not go into the keychain; it is kept for this run.
    void keptForThisRunOnly(const composer::Error &why);

private:
    struct Waiter {
        QPointer<QObject> context;
        std::function<void(const Result<QString> &)> done;
    };
    void begin();
    void lock();
    void readSecrets();
    void request(const QString &refreshToken, const QString &clientSecret);
    void decide(const TokenReply &reply, const QString &used, const QString &clientSecret);
    void readAgain(const QString &used, const QString &clientSecret, const SignInFailure &failure);
    void keep(const TokenGrant &grant, const QString &used);
    void use(const TokenGrant &grant);
    void tryLater(const SignInFailure &failure);
    void giveUp(const SignInFailure &failure);
    void finish(const Result<QString> &result);
    [[nodiscard]] TokenAge age() const;

    Connection m_connection;
    TokenKeeper &m_keeper;
    const Clock &m_clock;
    QString m_lockFolder;
    TokenClient m_client;
    HeldToken m_held;
    QString m_rejected; // the held token, once a server refused it
    std::unique_ptr<ProcessLock> m_lock;
    qint64 m_lockWantedAt = 0; // monotonic
    std::vector<Waiter> m_waiters;
    bool m_isRenewing = false;
    bool m_hasReadAgain = false;
    int m_failures = 0; // in a row
    qint64 m_notBefore = 0; // monotonic: an early renewal failed, the old token is still good
    QString m_version; // of the endpoints, once an older one had to be asked
    double m_waitScale = 1;
    QTimer m_again;
};

} // namespace composer
