#pragma once

#include "practice/practiceaccounts.h"
#include "practice/practiceanswers.h"
#include "practice/practicetemplates.h"

namespace composer {

/// The events of one POST in v3 field names, or why nothing of it can be used.
struct ParsedEvents {
    QList<QJsonObject> events;
    std::optional<HttpResponse> refusal;
    [[nodiscard]] QList<QByteArray> eventIds() const;
};

/// What became of one POST.
struct CreateResult {
    HttpResponse response;
    QList<QByteArray> created; ///< JSON of every event created by it, v3 field names
};

/// HubSpot's timeline API without network: request bodies in, answers out, on the store of one of its accounts.
class PracticeApi
{
public:
    struct Limits {
        int v3Batch = 100; ///< not documented for v3; v1 and CRM objects have 100
        int appEventsBatch = 500;
    };

    [[nodiscard]] PracticeAccounts &accounts() { return m_accounts; }
    [[nodiscard]] const PracticeAccounts &accounts() const { return m_accounts; }
    /// The account the next calls are about; the first one until it is said.
    void setAccount(const QString &hubId) { m_account = hubId; }
    /// What that account holds.
    [[nodiscard]] PracticeStore &store() { return m_accounts.store(m_account); }
    [[nodiscard]] const PracticeStore &store() const { return m_accounts.store(m_account); }
    [[nodiscard]] PracticeTemplates &templates() { return m_templates; }
    void setLimits(Limits limits) { m_limits = limits; }

    /// Reads the body of a batch, or of one event.
    [[nodiscard]] ParsedEvents parse(const QByteArray &body, PracticeDialect dialect, bool isBatch) const;
    /// Creates what may be created. `fault` may refuse rows (Partial) and bend the answer.
    [[nodiscard]] CreateResult createBatch(
        const ParsedEvents &parsed, PracticeDialect dialect, const Fault &fault, qint64 now);
    [[nodiscard]] CreateResult createOne(const ParsedEvents &parsed, PracticeDialect dialect, qint64 now);
    [[nodiscard]] HttpResponse readEvent(
        const QByteArray &templateId, const QByteArray &eventId, const Fault &fault = {}) const;
    [[nodiscard]] HttpResponse readDetail(const QByteArray &templateId, const QByteArray &eventId) const;
    [[nodiscard]] HttpResponse renderEvent(const QByteArray &templateId, const QByteArray &eventId) const;
    [[nodiscard]] HttpResponse accountDetails(qint64 now) const;

private:
    [[nodiscard]] QList<PracticeRefusal> refusalsOf(
        const QList<QJsonObject> &events, const Fault &fault, QList<QJsonObject> &accepted) const;
    [[nodiscard]] static HttpResponse noSuchEvent(const QByteArray &templateId, const QByteArray &eventId);

    PracticeAccounts m_accounts;
    QString m_account;
    PracticeTemplates m_templates { m_accounts };
    Limits m_limits;
};

} // namespace composer
