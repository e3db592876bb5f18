#pragma once

#include "signin/accountcheck.h"
#include "signin/signinflow.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace composer {

class AccessBanner;
class PortalController;

/// Brings access back from a send's page: signs in again in the browser with what the keychain holds, or takes a new
/// token, which is checked before it is used. One banner at a time is served; the others get the result too, because
/// they wait for the account, not for the banner.
class AccessController final : public QObject
{
    Q_OBJECT

public:
    explicit AccessController(PortalController &portals, const Clock &clock, QObject *parent = nullptr);

    /// Serves a banner that asks for a connection's access; it goes on doing so as long as it lives.
    void serve(AccessBanner &banner, const QString &connectionId);

Q_SIGNALS:
    /// The sign-in that this banner asked for lasts until the program ends: the keychain did not take it.
    void keptForThisRunOnly(composer::AccessBanner &banner);

private:
    void signIn(AccessBanner &banner, const QString &connectionId);
    void takeToken(AccessBanner &banner, const QString &connectionId, const QString &pasted);
    void takeFinding(const AccountFinding &finding);
    void showState();

    PortalController &m_portals;
    std::unique_ptr<SignInFlow> m_flow;
    TokenClient m_client;
    AccountCheck m_check;
    QTimer m_tick;
    QPointer<AccessBanner> m_banner;
    QString m_connectionId;
    QString m_token; // while it is checked
};

} // namespace composer
