#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/connection.h"
#include "domain/eventtemplate.h"
#include "signin/signinflow.h"
#include "ui/models/practicedial.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace composer {

class PracticePortalThread;
class SignedInTokens;
struct PracticeApp;
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
    /// A template the workspace does not have, which came with a draft: the Practice account knows it as well, for this
    /// run. One the workspace has stays as it is there.
    void lendTemplate(const EventTemplate &eventTemplate);

    /// Reads the connected ones again: another program may have connected, changed or forgotten one. When that was the
    /// chosen one, the Practice account is.
    void reload();

    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }
    [[nodiscard]] const Connection &current() const;
    void setCurrent(const QString &id);
    [[nodiscard]] const Connection *find(const QString &id) const;

    /// A new one, or what was changed about one in the list; NotFound when another program forgot it meanwhile.
    [[nodiscard]] Result<void> save(const Connection &connection);
    /// What an account said of itself; kept with its connection.
    void learn(const QString &id, const AccountFacts &facts);
    /// The id that a forgotten connection to this account had; empty if there was none.
    [[nodiscard]] QString forgottenId(const QString &hubId, const QUrl &baseUrl);
    /// Takes the portal out of the list; its token is gone already (PortalsDialog, TokenKeeper).
    [[nodiscard]] Result<void> forget(const QString &id);

    /// The client of a portal; lives as long as this.
    [[nodiscard]] TimelineClient &client(const QString &id);
    /// The portal's token, or NotAllowed with the next step when there is none.
    void withToken(const QString &id, QObject *context, std::function<void(const Result<QString> &)> done);

    [[nodiscard]] PracticePortalThread &practice() { return *m_practice; }
    /// What goes wrong there, as it was set in this run.
    [[nodiscard]] const PracticeDial &practiceDial() const { return m_practiceDial; }
    void setPracticeDial(const PracticeDial &dial);
    /// The app through which one signs in to it; known without waiting for its thread, which may wait for a file.
    [[nodiscard]] const PracticeApp &practiceApp() const { return *m_practiceApp; }

    /// What a sign-in needs from here: keychain, database, the system's browser. Lives as long as this.
    [[nodiscard]] SignInTools signInTools();
    /// The sign-in of a connection; nullptr for one that has a token or is the Practice account.
    [[nodiscard]] SignedInTokens *signIn(const QString &id);
    /// True while a renewed sign-in is in memory only.
    [[nodiscard]] bool isSignInUnkept(const QString &id) const;
    /// The person has just signed in; what waits for it may go on.
    void takeSignIn(const SignInResult &result);
    /// Connections whose sign-in ended: HubSpot took it back, or the account is another one.
    [[nodiscard]] const QSet<QString> &needSignIn() const { return m_needSignIn; }
    /// The person gave a new token for a connection; it is kept and may be used.
    void keepToken(const QString &id, const QString &token, QObject *context,
        std::function<void(const Result<TokenPlace> &)> done);

Q_SIGNALS:
    void connectionsChanged();
    void currentChanged();
    /// A connection has access again: a new sign-in, or a new token.
    void accessGained(const QString &id);
    void needSignInChanged();
    /// A renewed sign-in is in memory only, because the keychain did not take it; tried again by itself.
    void signInUnkept(const QString &id, const composer::Error &why);
    void practiceDialTurned();
    /// The Practice account's file cannot be opened: what is created there lasts until the program ends.
    void practiceUnkept(const composer::Error &why);

private:
    WorkspaceStore &m_store;
    TokenKeeper &m_tokens;
    const Clock &m_clock;
    QString m_practiceStorePath;
    std::map<QString, std::unique_ptr<SignedInTokens>> m_signIns; // also of forgotten ones: a send may still use them
    QSet<QString> m_needSignIn;
    std::unique_ptr<PracticePortalThread> m_practice;
    std::unique_ptr<PracticeApp> m_practiceApp;
    PracticeDial m_practiceDial;
    QList<EventTemplate> m_templates; // of the workspace
    QHash<QString, EventTemplate> m_lent; // by id
    QList<Connection> m_connections;
    QString m_currentId;
    [[nodiscard]] Result<void> saveSignedIn(const Connection &connection);
    void takeIntoList(const Connection &connection);
    /// The client and the sign-in of a connection that was changed.
    void follow(const Connection &connection);
    void noteSignIn(const QString &id, bool hasEnded);
    [[nodiscard]] std::unique_ptr<SignedInTokens> makeSignIn(const Connection &connection);
    [[nodiscard]] QString lockFolder() const;
    void retireClient(const QString &id);
    void updateClient(const Connection &connection);
    std::map<QString, std::unique_ptr<TimelineClient>> m_clients;
    std::vector<std::unique_ptr<TimelineClient>>
        m_retired; // of portals changed or forgotten: a send may still use them
};

} // namespace composer
