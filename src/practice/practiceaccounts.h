#pragma once

#include "base/result.h"
#include "practice/practicestore.h"

#include <QJsonObject>

#include <map>

namespace composer {

/// One account of the practice portal, in the words of account-info and of introspection.
struct PracticeAccount {
    QString hubId; ///< larger than any number HubSpot gives, so that it is never taken for a real account
    QString domain;
    QString type = QStringLiteral("PRACTICE"); ///< any of HubSpot's words, to see what follows from it
    QString timeZone = QStringLiteral("UTC");
    QString uiDomain = QStringLiteral("app.hubspot.com");
    QString dataCentre = QStringLiteral("na1");
    QString currency = QStringLiteral("EUR");
    QString user = QStringLiteral("you@practice.test");
};

/// The part of a scenario file: { "number": "900000000001", "domain": "kaiyo.test", "type": "STANDARD", "timeZone":
/// "Europe/Madrid", "uiDomain": "app-eu1.hubspot.com", "dataCentre": "eu1", "currency": "EUR", "user": "…" }; only the
/// number must be there. Errors: InvalidInput for words that are not known and for what is no number.
[[nodiscard]] Result<PracticeAccount> parsePracticeAccount(const QJsonObject &object);

/// The accounts of the practice portal. Events and records are kept apart: what was created in one is not in another.
/// The templates belong to the app and are the same in all. The first account is the one its own token opens.
class PracticeAccounts
{
public:
    PracticeAccounts();

    [[nodiscard]] const QList<PracticeAccount> &all() const { return m_accounts; }
    [[nodiscard]] const PracticeAccount &first() const { return m_accounts.first(); }
    /// The first one for a number nobody has.
    [[nodiscard]] const PracticeAccount &find(const QString &hubId) const;
    /// Replaces the account of this number, or adds one.
    void set(const PracticeAccount &account);

    /// What an account holds; the first one's for a number nobody has.
    [[nodiscard]] PracticeStore &store(const QString &hubId);
    [[nodiscard]] const PracticeStore &store(const QString &hubId) const;
    void setTemplates(const QList<EventTemplate> &templates);
    void setAdoptsUnknownRecords(bool adopts);

    /// The nine fields of /account-info/…/details.
    [[nodiscard]] QJsonObject details(const QString &hubId) const;

private:
    QList<PracticeAccount> m_accounts;
    std::map<QString, PracticeStore> m_stores; // by number
};

} // namespace composer
