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

/// A template that was made or changed through the API of the practice portal, as HubSpot's client libraries do.
struct PracticeMadeTemplate {
    EventTemplate eventTemplate;
    std::optional<EventTemplate> over; ///< the one of the workspace it was changed from
    qint64 createdAtMs = 0; ///< 0 = it was there before
    qint64 changedAtMs = 0;
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
    /// Where the stores keep what they hold, see PracticeStore.
    void setFolder(const QString &folder);
    /// Those of the workspace. What was made through the API stays; what was changed through it stays changed until the
    /// workspace changes the same template.
    void setTemplates(const QList<EventTemplate> &templates);
    /// Makes or changes one through the API. `now`: epoch milliseconds.
    void makeTemplate(const EventTemplate &eventTemplate, qint64 now);
    [[nodiscard]] const QList<PracticeMadeTemplate> &madeTemplates() const { return m_made; }
    [[nodiscard]] QJsonArray madeTemplatesSnapshot() const;
    /// Puts back what madeTemplatesSnapshot() gave; what cannot be read is left out.
    void restoreMadeTemplates(const QJsonArray &made);
    void setAdoptsUnknownRecords(bool adopts);

    /// The nine fields of /account-info/…/details. The offset is that of standard time, whatever the season.
    [[nodiscard]] QJsonObject details(const QString &hubId, qint64 now) const;

private:
    void tellTemplates();

    QList<PracticeAccount> m_accounts;
    QList<EventTemplate> m_templates; // of the workspace
    QList<PracticeMadeTemplate> m_made;
    QString m_folder;
    std::map<QString, PracticeStore> m_stores; // by number
};

} // namespace composer
