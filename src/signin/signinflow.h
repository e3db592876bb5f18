#pragma once

#include "base/clock.h"
#include "domain/connection.h"
#include "secrets/tokenkeeper.h"
#include "signin/accountcheck.h"
#include "signin/loopbacklistener.h"
#include "signin/renewallock.h"
#include "signin/signinlink.h"
#include "signin/tokenclient.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace composer {

/// What a sign-in is for.
struct SignInWish {
    Connection connection {}; ///< with its app's details; facts.hubId set = only this account will do
    QString clientSecret {};
    bool usesPkce = true;
    bool setsProfile = false; ///< the interface was asked for: also of an account that is in the list already
    bool keepsNothing = false; ///< a try with the Practice account: neither keychain nor database hear of it
};

/// What came of it.
struct SignInResult {
    Connection connection {}; ///< with what was learned; its id and name are an earlier connection's if that is the
                              ///< same account
    TokenGrant grant {};
    bool wasThereAlready = false; ///< an earlier connection to this account was renewed instead
    bool forThisRunOnly = false; ///< there is no keychain: signed in until the program ends
};

/// What a sign-in needs from around it. All must outlive it.
struct SignInTools {
    TokenKeeper &keeper;
    const Clock &clock;
    std::function<bool(const QUrl &)> openBrowser; ///< false = there is none
    std::function<Result<void>(const Connection &)> save; ///< into the database, after the keychain
    std::function<QList<Connection>()> known; ///< the connections there are
    static constexpr std::chrono::milliseconds longPatience { 600'000 };
    std::chrono::milliseconds patience = longPatience; ///< HubSpot says nothing when a person declines
    /// The id that a forgotten connection to this account had; empty = none. May be missing.
    std::function<QString(const QString &hubId, const QUrl &baseUrl)> forgottenId {};
    QString lockFolder {}; ///< see RenewalLock
};

/// One person signs in to one HubSpot account in the system's browser.
///
///     Idle ─start()─▶ WaitingForBrowser ─code─▶ Exchanging ─▶ CheckingAccount ─▶ Storing ─▶ Connected
///                            │ pasted address ───▲                                  │
///                            └── ten minutes, declined, stopped, refused … ─────────┴─▶ Failed(why)
///
/// Keychain, then database (both under the connection's lock), then the browser's last page: what it says is true.
/// Nothing is changed before the account is known to be the right one. May be started again from Failed and Connected.
class SignInFlow final : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, WaitingForBrowser, Exchanging, CheckingAccount, Storing, Connected, Failed };
    Q_ENUM(State)

    explicit SignInFlow(SignInTools tools, QObject *parent = nullptr);
    ~SignInFlow() override;

    void start(const SignInWish &wish);
    void openAgain(); ///< the same link, while waiting
    /// The address the browser ended on, as a person pasted it. What is wrong with it comes as pastedRefused(); the
    /// waiting goes on.
    void takePastedAddress(const QString &pasted);
    void cancel();
    /// The keychain was locked: try it again, or keep what is secret for this run only.
    void retryKeychain();
    void keepForThisRun();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QUrl link() const { return m_link; } ///< while waiting
    [[nodiscard]] qint64 msLeft() const; ///< while waiting
    [[nodiscard]] const SignInFailure &failure() const { return m_failure; } ///< when Failed
    [[nodiscard]] const SignInWish &wish() const { return m_wish; }

Q_SIGNALS:
    void stateChanged(composer::SignInFlow::State state);
    void browserMissing();
    void pastedRefused(const composer::SignInFailure &failure);
    void keychainLocked(const composer::Error &error);
    void failed(const composer::SignInFailure &failure);
    void connected(const composer::SignInResult &result);

private:
    void setState(State next);
    void takeBrowserAnswer(const BrowserAnswer &answer);
    void exchange(const QString &code, const QString &version);
    void check();
    void judge(const AccountFinding &finding);
    void adoptKnown();
    void storeSecret();
    void storeRefreshToken();
    void storeConnection();
    void afterSave(const Result<TokenPlace> &place, void (SignInFlow::*next)());
    void conclude();
    void fail(SignInFailure failure);
    [[nodiscard]] TokenRequests requests(const QString &version) const;

    SignInTools m_tools;
    State m_state = State::Idle;
    SignInWish m_wish;
    SignInAttempt m_attempt;
    SignInResult m_result;
    SignInFailure m_failure;
    QUrl m_link;
    QString m_version; // of the endpoints that answered
    int m_checks = 0;
    bool m_runOnly = false; // the person decided so
    bool m_isNew = false; // the account is not in the list yet
    quint64 m_round = 0; // what comes of an earlier start() is not heard any more
    LoopbackListener m_listener;
    TokenClient m_client;
    AccountCheck m_check;
    RenewalLock m_lock;
    QTimer m_patience;
};

} // namespace composer
