#pragma once

#include "base/clock.h"
#include "domain/connection.h"
#include "hubspot/tokensource.h"
#include "secrets/tokenkeeper.h"
#include "signin/accountcheck.h"
#include "signin/renewal.h"
#include "signin/renewallock.h"
#include "signin/tokenclient.h"
#include "signin/tokenrequests.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
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
///          ─▶ a new refresh token into the keychain ─▶ (account asked, where the answer names none)
///          ─▶ unlock ─▶ the access token to all who wait
///
/// A new refresh token is kept whatever else is odd about its answer, and only in the place of the one it was got with:
/// who signed in again or forgot the account meanwhile is not overruled. That holds as well for one that the keychain
/// did not take: it is in memory until it can go there, and goes there under the lock. One whose account was forgotten
/// is taken back at the server, which nobody else could do: signing out found only the one before it.
///
/// Network errors and 5xx keep the sign-in: tried again after 1, 2, 4 s, and while the old token lasts it goes on being
/// used; so it does while a renewal takes longer than three seconds. A refused refresh token is read from the keychain
/// once more, because another program may have renewed; then only signing in again helps.
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

    /// A grant that came otherwise: the person just signed in, and what was in memory only is over.
    void take(const TokenGrant &grant);
    /// Where a connection is read again under the lock: another program may have signed in with another app since, or
    /// forgotten it (nothing). An error changes nothing.
    using Reread = std::function<Result<std::optional<Connection>>(const QString &id)>;
    void setReread(Reread reread) { m_reread = std::move(reread); }
    /// What the account is may have been learned, the app's details changed.
    void setConnection(const Connection &connection);
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// Milliseconds until the access token ends; 0 = over or none.
    [[nodiscard]] qint64 msLeft() const;
    /// Waits between attempts are multiplied by this; tests shorten them.
    void setWaitScale(double scale) { m_waitScale = scale; }
    /// A renewal that takes longer than this is told, and holds nobody up whose token still lasts.
    void setPatience(std::chrono::milliseconds patience) { m_slow.setInterval(patience); }
    /// True while a new refresh token is kept for this run only, because the keychain did not take it.
    [[nodiscard]] bool isUnkept() const { return !m_unkept.isEmpty(); }
    /// Tries once more to put it into the keychain. `done` is called once, unless `context` has gone; an Error when it
    /// is in memory only still.
    void keepAgain(QObject *context, std::function<void(const Result<void> &)> done);

Q_SIGNALS:
    void renewed();
    /// It cannot be renewed just now, or that takes long; the token in use lasts `msLeft` milliseconds more, 0 = it is
    /// over. Tried again by itself.
    void renewalDelayed(const composer::SignInFailure &failure, qint64 msLeft);
    /// The sign-in is over: only the person can help.
    void ended(const composer::SignInFailure &failure);
    /// The new refresh token could not go into the keychain; it is kept for this run, and putting it there is tried
    /// again by itself.
    void keptForThisRunOnly(const composer::Error &why);

private:
    struct Waiter {
        QPointer<QObject> context;
        std::function<void(const Result<QString> &)> done;
    };
    void begin();
    void lock();
    /// The connection as it stands now; false when the renewal is over with that.
    [[nodiscard]] bool rereadConnection();
    void readSecrets();
    /// The refresh token that stands in the keychain; of a sign-in that never was there the one in memory.
    void readKept(const SecretStore::ReadCallback &found);
    void request(const QString &refreshToken, const QString &clientSecret);
    void decide(const TokenReply &reply, const QString &used, const QString &clientSecret);
    void readAgain(const QString &used, const QString &clientSecret, const SignInFailure &failure);
    /// Puts a new refresh token in the place of the one it was got with, then goes on; not at all when the account was
    /// forgotten meanwhile.
    void keep(const QString &refreshToken, const QString &used, const std::function<void()> &then);
    void write(const QString &refreshToken, const QString &used, const std::function<void()> &then);
    void keepLater();
    void hold(const TokenGrant &grant);
    /// Under a lock: what is in memory only goes to the place of the one it replaces, or is dropped where that is gone.
    void settleUnkept(const std::function<void(const Result<void> &)> &then);
    void endKeeping(const Result<void> &result);
    void dropUnkept();
    /// Asks the server to take it back; nobody waits for the answer.
    void revoke(const QString &refreshToken);
    void askWhose(const TokenGrant &grant, const QString &clientSecret);
    void judgeWhose(const AccountFinding &finding);
    void refuseAccount(const QString &hubId);
    void use(const TokenGrant &grant);
    void tryLater(const SignInFailure &failure);
    /// Says that a renewal takes long; those whose token still lasts go on with it.
    void goOnMeanwhile();
    void giveUp(const SignInFailure &failure);
    void finish(const Result<QString> &result);
    [[nodiscard]] TokenAge age() const;

    Connection m_connection;
    TokenKeeper &m_keeper;
    const Clock &m_clock;
    TokenClient m_client;
    AccountCheck m_check;
    TokenGrant m_asked; // waits for its account's name
    QString m_unkept; // a refresh token the keychain did not take
    QString m_replaced; // the one that stands in the keychain instead
    QString m_clientSecret; // of the renewal under way, and as long as a token is unkept
    Reread m_reread;
    HeldToken m_held;
    QString m_rejected; // the held token, once a server refused it
    RenewalLock m_lock;
    RenewalLock m_keepLock;
    std::vector<Waiter> m_waiters;
    struct Keeping {
        QPointer<QObject> context;
        std::function<void(const Result<void> &)> done;
    };
    std::vector<Keeping> m_keepings; // wait for one keepAgain()
    bool m_isRenewing = false;
    bool m_hasReadAgain = false;
    bool m_isSlow = false; // the renewal under way
    int m_failures = 0; // in a row
    qint64 m_notBefore = 0; // monotonic: an early renewal failed, the old token is still good
    QString m_version; // of the endpoints, once an older one had to be asked
    double m_waitScale = 1;
    QTimer m_slow;
    QTimer m_again;
    QTimer m_keepAgain;
};

} // namespace composer
