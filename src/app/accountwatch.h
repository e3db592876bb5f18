#pragma once

#include "signin/accountcheck.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

namespace composer {

class PortalController;

/// Asks every connected account once a day which one it is and keeps what it says: type, time zone and number of an
/// account may change, and a sign-in that ended is known before the next send. Says nothing when it gets no answer. One
/// account at a time, a minute after the start and then every hour for those whose day is over.
class AccountWatch final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive the watch.
    AccountWatch(PortalController &portals, const Clock &clock, QObject *parent = nullptr);

    /// Asks those whose day is over, now.
    void look();
    [[nodiscard]] bool isAsking() const { return !m_asked.isEmpty(); }

Q_SIGNALS:
    void looked(); ///< all that were due have been asked

private:
    void next();
    void take(const AccountFinding &finding);

    PortalController &m_portals;
    const Clock &m_clock;
    TokenClient m_client;
    AccountCheck m_check;
    QTimer m_timer;
    QStringList m_due;
    QString m_asked;
};

} // namespace composer
