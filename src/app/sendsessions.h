#pragma once

#include "app/sendlist.h"
#include "planning/batchplan.h"
#include "planning/sendingrules.h"
#include "sending/sendsession.h"

#include <QHash>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace composer {

class PortalController;
class TimelineClient;

/// The sends that are open in this program, by plan, each through its account as it is connected now. A send to an
/// account that was forgotten can be looked at, and goes on when the account is connected again.
class SendSessions final : public QObject
{
    Q_OBJECT

public:
    /// `portals` and `list` must outlive it.
    SendSessions(PortalController &portals, const SendList &list, QString ledgerPath, const Clock &clock,
        QObject *parent = nullptr);
    /// Ends them; see SendSession.
    ~SendSessions() override;

    /// nullptr when it is not open.
    [[nodiscard]] SendSession *find(const QString &planId) const { return m_sessions.value(planId); }
    [[nodiscard]] QList<SendSession *> all() const;
    /// Freezes a new plan for a connection; made() comes before.
    SendSession &begin(const BatchPlan &plan, const QString &draftId, const QString &draftName,
        const QString &connectionId, const SendingRules &rules);
    /// Forgets a send that never came to be.
    void drop(const QString &planId);
    /// find(), or the send as the ledger tells it; made() comes before it is read.
    SendSession &open(const QString &planId);

    /// Whether the account of an open send was forgotten when it was opened.
    [[nodiscard]] bool wasForgotten(const QString &planId) const;
    /// Opens such a send again through its account, which is connected by now; made() tells of the new session, the old
    /// one is gone. nullptr while it is not.
    SendSession *takeUpAgain(const QString &planId);
    /// The ledger says otherwise than it did, a person was erased: sends that are at rest are read from it again, each
    /// in a new session; see made().
    void readAgain();
    /// A person said that a connection is of the account this send went to, where no number tells.
    void confirmAccount(const QString &planId, const QString &connectionId) { m_confirmed[planId] = connectionId; }
    /// Through which connection a send goes on; of one the ledger does not tell of yet, the chosen one.
    [[nodiscard]] QString connectionOf(const QString &planId) const;
    /// The draft an open send came from.
    [[nodiscard]] QString draftOf(const QString &planId) const { return m_draftOf.value(planId); }

    /// Where templates of the workspace are, by id; for sends of earlier runs.
    void setTemplateSource(std::function<std::optional<EventTemplate>(const QString &id)> source)
    {
        m_templateSource = std::move(source);
    }
    /// What the events of a send were composed with; nothing when it is gone.
    [[nodiscard]] std::optional<EventTemplate> templateOf(const QString &planId) const;
    /// Through which client an open send speaks.
    [[nodiscard]] TimelineClient &clientOf(const QString &planId);

    /// True while bytes may be on their way.
    [[nodiscard]] bool isSending() const;
    /// No new request leaves; what waits stays in the ledger and can be resumed.
    void pauseAll();

Q_SIGNALS:
    /// There is a new session; nothing has happened in it yet.
    void made(composer::SendSession *session, const QString &planId);

private:
    SendSession &add(const QString &planId, TimelineClient &client, const SendingRules &rules);
    SendSession &openAnew(const QString &planId, TimelineClient &client);
    [[nodiscard]] SendingRules rules() const;

    PortalController &m_portals;
    const SendList &m_list;
    QString m_ledgerPath;
    const Clock &m_clock;
    std::vector<std::unique_ptr<TimelineClient>> m_ofForgotten; // accounts; after the sessions
    QHash<QString, QPointer<SendSession>> m_sessions;
    QHash<QString, QString> m_confirmed; // plan → connection, by a person's word
    QHash<QString, QString> m_draftOf; // plan → draft
    QHash<QString, QString> m_templateOf; // plan → template, of sends begun here
    QHash<QString, EventTemplate> m_templates; // by id, of sends begun here
    std::function<std::optional<EventTemplate>(const QString &id)> m_templateSource;
};

} // namespace composer
