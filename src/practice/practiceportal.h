#pragma once

#include "base/clock.h"
#include "http/httpserver.h"
#include "practice/practiceapi.h"
#include "practice/practicelog.h"
#include "practice/practiceoauth.h"

#include <QTimer>
#include <QUrl>

#include <deque>

namespace composer {

/// The Practice portal: a server on this computer that speaks HubSpot's timeline API (v3 and 2026-03) with a store of
/// its own, refuses what HubSpot refuses, and goes wrong on demand. Needs no internet and no HubSpot account.
///
/// Lives on one thread, its event loop running; every member is called there. May be moved to another thread before
/// listen(); PracticePortalThread does that and gives the calls a safe way across.
class PracticePortal : public QObject
{
    Q_OBJECT

public:
    explicit PracticePortal(QObject *parent = nullptr);
    ~PracticePortal() override;

    /// On 127.0.0.1 only; port 0 = any free one. Error: NetworkError.
    [[nodiscard]] Result<quint16> listen(quint16 port = 0);
    void close();
    [[nodiscard]] QUrl baseUrl() const; ///< "http://127.0.0.1:PORT"
    /// What requests carry as "Authorization: Bearer …". Not a secret: it opens nothing but this portal.
    [[nodiscard]] QString accessToken() const { return m_accessToken; }
    void setAccessToken(const QString &token) { m_accessToken = token; }

    void setTemplates(const QList<EventTemplate> &templates) { m_api.accounts().setTemplates(templates); }
    [[nodiscard]] PracticeApi &api() { return m_api; }
    /// The sign-in: its app, its dial. Its tokens open the accounts they were granted for; accessToken() opens the
    /// first.
    [[nodiscard]] PracticeOAuth &oauth() { return m_oauth; }

    /// At most `maximum` requests in any window of `intervalMs`, then 429 with HubSpot's headers. 0 = no limit
    /// (default).
    void setRateLimit(int maximum, int intervalMs = 10'000);
    void setFaultPlan(const FaultPlan &plan) { m_faults = plan; }
    [[nodiscard]] const FaultPlan &faultPlan() const { return m_faults; }
    /// Fault plan, rate limit and the rest of a scenario file.
    void applyScenario(const PracticeScenario &scenario);
    /// Time for createdAt, default timestamps and the rate limit.
    void setClock(std::shared_ptr<const Clock> clock) { m_clock = std::move(clock); }

    /// Keeps store and log in a file from now on, after reading what it holds (see PracticeLog). Set the templates
    /// first.
    [[nodiscard]] Result<void> openStore(const QString &path);
    /// Brings the file up to date; also done at the end.
    [[nodiscard]] Result<void> saveStore() { return m_log.save(m_api.accounts()); }

    /// See PracticeLog.
    [[nodiscard]] int placesOf(const AddressText &address) const { return m_log.placesOf(address, m_api.accounts()); }
    [[nodiscard]] Result<void> erase(const AddressText &address) { return m_log.erase(address, m_api.accounts()); }

    [[nodiscard]] const QList<PracticeRequestRecord> &requests() const { return m_log.requests(); }
    /// How often an event with this id was received in a whole request, created or not.
    [[nodiscard]] int receivedCopies(const QByteArray &eventId) const { return m_log.copiesOfEvent(eventId); }
    /// How often one and the same body was received whole.
    [[nodiscard]] int receivedBodies(const QByteArray &sha256Hex) const { return m_log.copiesOfBody(sha256Hex); }
    /// In the first account, or in that of a number.
    [[nodiscard]] qsizetype eventCount(const QString &hubId = {}) const
    {
        return m_api.accounts().store(hubId).eventCount();
    }

    /// All it holds and has received: {"events":[…], "records":[…], "requests":[…], "received":{id: copies}}.
    [[nodiscard]] QJsonDocument storeSnapshot() const { return m_log.snapshot(m_api.accounts()); }

Q_SIGNALS:
    /// After the answer was written, or given up.
    void requestHandled(const composer::PracticeRequestRecord &record);

private:
    struct Pending; // one request on its way through
    using PendingPtr = std::shared_ptr<Pending>;

    [[nodiscard]] bool admit(const HttpRequest &head);
    void handle(const HttpExchangePtr &exchange);
    void heedErasures();
    void process(const PendingPtr &pending);
    [[nodiscard]] HttpResponse answer(Pending &pending);
    [[nodiscard]] HttpResponse answerOther(const Pending &pending);
    void commit(Pending &pending);
    void transmit(const PendingPtr &pending);
    void drip(const PendingPtr &pending, const QByteArray &bytes);
    void record(const PendingPtr &pending);
    /// What the request's token opens, or why it opens nothing.
    struct Admission {
        QString hubId;
        std::optional<HttpResponse> refusal;
    };
    [[nodiscard]] Admission admission(const Pending &pending) const;
    [[nodiscard]] HttpResponse answerSignIn(const Pending &pending);
    [[nodiscard]] bool takeRateSlot();
    void addRateHeaders(HttpResponse &response) const;

    HttpServer m_server;
    PracticeApi m_api;
    PracticeOAuth m_oauth { m_api.accounts() };
    FaultPlan m_faults;
    std::shared_ptr<const Clock> m_clock;
    QString m_accessToken;
    int m_rateMaximum = 0;
    int m_rateIntervalMs = 10'000;
    std::deque<qint64> m_rateWindow; // monotonic times of the requests let through
    QHash<quint64, PendingPtr> m_admitted; // head seen, body on its way
    QList<HttpExchangePtr> m_stalled; // held open, never answered
    PracticeLog m_log;
    QTimer m_heeding { this }; // runs while a file is kept
};

} // namespace composer
