#pragma once

#include "domain/accountidentity.h"
#include "domain/connection.h"
#include "hubspot/accountinfo.h"
#include "hubspot/timelineclient.h"
#include "sending/sendtypes.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace composer {

/// What has to be known before a byte of a send leaves: which account it is for, and through what it goes now.
struct AccountQuestion {
    AccountIdentity expected {}; ///< of the send, as far as it is known
    QString sendName {}; ///< what the send calls its account
    bool hasLeft = false; ///< something of it left before
    bool isPractice = false; ///< the send's
    bool isConfirmed = false; ///< a person said that the connection is of the send's account
    Connection connection {}; ///< through which it goes on
};

/// What the answer means for the send.
struct AccountVerdict {
    enum class Kind {
        GoOn,
        Pause, ///< for the reason and with the words below
        AskAgain, ///< the token was renewed, the account asks to wait, or nothing usable came
    };
    Kind kind = Kind::Pause;
    PauseReason reason = PauseReason::None;
    QString text {}; ///< translated
    /// What is known by now; `facts` with it when HubSpot told them.
    AccountIdentity account {};
    AccountFacts facts {};
    bool isNews = false; ///< the number was not known, or was a person's
};

/// Pure, and before anybody is asked: nothing when the connection may be of the send's account; else why not. A
/// rehearsal and a real send never settle one another; where no number is known, addresses must agree, and a person has
/// to say that another connection is the same account.
[[nodiscard]] std::optional<AccountVerdict> refusalBeforehand(const AccountQuestion &question);

/// Pure. The account that answers must be the one the send is for; one that does not say which it is passes when a
/// person typed its number, or when its sign-in is compared at every renewal; without an answer nothing leaves.
[[nodiscard]] AccountVerdict judgeAccount(const AccountQuestion &question, const AccountAnswer &answer);

/// Asks the account which one it is, through the client's queue, before a send starts, goes on or asks. What passes by
/// itself is tried again, a few times. One question at a time.
class AccountGate final : public QObject
{
    Q_OBJECT

public:
    /// `client` must outlive this. `delayScale`: of the waits between attempts, for tests.
    AccountGate(TimelineClient &client, double delayScale, QObject *parent = nullptr);

    /// `decided` is called once, later, with GoOn or Pause; not at all after cancel().
    void ask(const AccountQuestion &question, std::function<void(const AccountVerdict &)> decided);
    void cancel();
    [[nodiscard]] bool isAsking() const { return m_decided != nullptr; }

Q_SIGNALS:
    void waits(); ///< the account asks to wait

private:
    void wantTurn();
    void send(TimelineClient::TurnPtr turn);
    void take(const Answer &answer);

    TimelineClient &m_client;
    double m_delayScale;
    AccountQuestion m_question;
    std::function<void(const AccountVerdict &)> m_decided;
    QPointer<ApiJob> m_job;
    QTimer m_again;
    QString m_version;
    quint64 m_number = 0; // of the question
    int m_attempts = 0;
    int m_renewals = 0;
    int m_waits = 0;
};

} // namespace composer
