#pragma once

#include "domain/connection.h"
#include "hubspot/apijob.h"
#include "hubspot/ratelimiter.h"
#include "hubspot/tokensource.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace composer {

/// Speaks to one portal. Every request of the program to that portal goes through its one queue and its one limiter, so
/// that a 429 pauses all of them. A caller first asks for its turn, does what must be done before bytes leave (the
/// ledger), and then sends. One thread.
class TimelineClient final : public QObject
{
    Q_OBJECT

public:
    TimelineClient(Connection connection, const Clock &clock, ApiJobLimits limits = {}, QObject *parent = nullptr);
    ~TimelineClient() override;

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// A new name, or what the account said of itself since. The address stays as it is.
    void setConnection(const Connection &connection);
    /// Kept in memory only, and made known to redact().
    void setAccessToken(const QString &token);
    /// From now on tokens come from here and are renewed before a turn is granted; nullptr = the one that is set. Not
    /// owned; forgotten when it dies.
    void setTokenSource(TokenSource *source);
    [[nodiscard]] bool renewsByItself() const { return m_tokens != nullptr; }
    /// How long a token that cannot be renewed lasts at most: HubSpot's live 30 minutes, and this one was first used
    /// here when it was set. Nothing when tokens renew, or when there is none.
    [[nodiscard]] std::optional<qint64> accessMsAtMost() const;

    /// A permission to send one request; give it back by dropping it.
    class Turn;
    using TurnPtr = std::shared_ptr<Turn>;
    /// Calls `granted` (later, never inside this call) when a request may leave: the limiter allows it and less than
    /// maximumInFlight are under way. First come, first served. Forgotten when `context` dies or cancelTurns() is
    /// called.
    void whenMyTurn(QObject *context, std::function<void(TurnPtr)> granted);
    void cancelTurns(QObject *context);
    /// Sends with a turn; the answer is learned from and then given to `done`, unless `context` died.
    ApiJob *send(TurnPtr turn, ApiRequest request, QObject *context, std::function<void(const Answer &)> done);

    void setMaximumInFlight(int requests);
    [[nodiscard]] int inFlight() const { return m_inFlight; }
    [[nodiscard]] RateLimiter &limiter() { return m_limiter; }

Q_SIGNALS:
    /// The limit, what is left of it, or a pause changed.
    void paceChanged();
    /// The access token could not be renewed: no turn is granted until whenMyTurn() is called again.
    void renewalFailed(const composer::Error &error);

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void(TurnPtr)> granted;
    };
    void grantTurns();
    void renewToken();
    [[nodiscard]] bool recoversFrom401(const QByteArray &token);
    void giveBack();

    Connection m_connection;
    RateLimiter m_limiter;
    ApiJobLimits m_limits;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    std::deque<Waiting> m_waiting;
    const Clock &m_clock;
    QByteArray m_accessToken;
    qint64 m_tokenSince = 0; // monotonic
    QPointer<TokenSource> m_tokens;
    QByteArray m_rejectedToken; // answered 401
    bool m_isRenewing = false;
    bool m_renewedAfter401 = false; // and no request has succeeded since
    int m_maximumInFlight = 4; // QNetworkAccessManager opens 6 connections a host; what queues inside it cannot be told
                               // from what left
    int m_turnsOut = 0;
    int m_inFlight = 0;
};

class TimelineClient::Turn
{
public:
    explicit Turn(TimelineClient &client)
        : m_client(&client)
    {
    }
    ~Turn();
    Q_DISABLE_COPY_MOVE(Turn)

private:
    QPointer<TimelineClient> m_client;
};

} // namespace composer
