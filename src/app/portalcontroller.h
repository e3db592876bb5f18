#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/connection.h"
#include "domain/eventtemplate.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace composer {

class PracticePortalThread;
class TokenKeeper;
class TimelineClient;
class WorkspaceStore;

/// The portals a person can send to: the built-in practice portal first, then those they connected. Knows which one is
/// chosen, keeps one client (one limiter) for each, and fetches tokens from the keychain when they are needed.
class PortalController final : public QObject
{
    Q_OBJECT

public:
    static const QString practiceId; ///< Connection::id of the practice portal, the same in every workspace

    PortalController(WorkspaceStore &store, TokenKeeper &tokens, const Clock &clock, QString practiceStorePath,
        QObject *parent = nullptr);
    ~PortalController() override;

    /// Starts the practice portal and reads the connected ones.
    [[nodiscard]] Result<void> start(const QList<EventTemplate> &templates);
    void setTemplates(const QList<EventTemplate> &templates);

    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }
    [[nodiscard]] const Connection &current() const;
    void setCurrent(const QString &id);
    [[nodiscard]] const Connection *find(const QString &id) const;

    [[nodiscard]] Result<void> save(const Connection &connection);
    /// Takes the portal out of the list; its token is gone already (PortalsDialog, TokenKeeper).
    [[nodiscard]] Result<void> forget(const QString &id);

    /// The client of a portal; lives as long as this.
    [[nodiscard]] TimelineClient &client(const QString &id);
    /// The portal's token, or NotAllowed with the next step when there is none.
    void withToken(const QString &id, QObject *context, std::function<void(const Result<QString> &)> done);

    [[nodiscard]] PracticePortalThread &practice() { return *m_practice; }

Q_SIGNALS:
    void connectionsChanged();
    void currentChanged();

private:
    WorkspaceStore &m_store;
    TokenKeeper &m_tokens;
    const Clock &m_clock;
    QString m_practiceStorePath;
    std::unique_ptr<PracticePortalThread> m_practice;
    QList<Connection> m_connections;
    QString m_currentId;
    void retireClient(const QString &id);
    std::map<QString, std::unique_ptr<TimelineClient>> m_clients;
    std::vector<std::unique_ptr<TimelineClient>>
        m_retired; // of portals changed or forgotten: a send may still use them
};

} // namespace composer
