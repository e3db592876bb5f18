#pragma once

#include "app/sendhold.h"
#include "sending/sendsession.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

namespace composer {

class PortalController;
class SendSessions;

/// Lets sends leave: gets the account's token, holds a new send back for the moments in which it can be taken back,
/// goes on with one that paused, and asks about unknown rows.
class SendStarter final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    SendStarter(PortalController &portals, SendSessions &sessions, QObject *parent = nullptr);

    /// Asked before a send goes on: calls back with why its events would be refused now, or with nothing.
    using Guard = std::function<void(SendSession &session, std::function<void(const QString &problem)> then)>;
    void setGuard(Guard guard) { m_guard = std::move(guard); }

    /// Asked how long a send is held back that is taken up again before anything of it left: calls back with the
    /// seconds; 0 = not at all.
    using HoldOf = std::function<void(const SendSession &session, std::function<void(int seconds)> then)>;
    void setHoldOf(HoldOf holdOf) { m_holdOf = std::move(holdOf); }

    /// Holds a new send back: it leaves by itself after `seconds`, unless it is taken back.
    void hold(SendSession &session, int seconds);
    /// The countdown of a send; nullptr = there was none.
    [[nodiscard]] SendHold *holdOf(const QString &planId) const { return m_holds.value(planId); }
    /// Whether any countdown goes on.
    [[nodiscard]] bool isHolding() const;
    /// Gives a new send the account's token; what hinders that is said on its page.
    void letGo(SendSession &session);
    /// Lets a send go on that paused or is over, or starts one that is ready; through its account as it is connected
    /// now. forgotten() or hindered() follow where it cannot.
    void resume(const QString &planId);
    /// Asks about every unknown event of an open send, as soon as its ledger is read.
    void ask(const QString &planId);

Q_SIGNALS:
    /// The person lets a send go on or asks: bytes are about to leave.
    void goesOn();
    void hindered(const QString &planId, const composer::Error &error);
    /// A countdown began, see holdOf().
    void holds(const QString &planId);
    /// The account of this send was forgotten and is not connected again.
    void forgotten(const QString &planId);

private:
    using How = void (SendSession::*)(const QString &accessToken);
    void goOn(const QString &planId, How how);
    /// Its time of taking back is over, or it has none.
    void goOnAtOnce(SendSession &session, How how);
    void holdUntil(SendSession &session, int seconds, const std::function<void()> &release);
    /// An account lets us in again: what waited for it goes on.
    void goOnWith(const QString &connectionId);
    /// Creates what is left, unless the guard has something against it: then hindered() follows.
    void createRest(SendSession &session, const QString &accessToken);
    /// What waited goes, unless its template is another one by now: then its page says so, and goes on.
    void letGoCompared(SendSession &session);
    static void takeBack(SendSession &session);
    static void whenReady(SendSession &session, const std::function<void()> &then);
    static void whenAtRest(SendSession &session, const std::function<void()> &then);

    PortalController &m_portals;
    SendSessions &m_sessions;
    Guard m_guard;
    HoldOf m_holdOf;
    QSet<QString> m_guarded; // plans about which the guard was asked and has not answered
    QSet<QString> m_asked; // plans of which it is being asked how long they are held
    QHash<QString, QPointer<SendHold>> m_holds; // by plan
};

} // namespace composer
