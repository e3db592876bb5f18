#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace composer {

/// What an account is to a person: decides the badge, and how carefully Create asks.
enum class AccountNature {
    Live, ///< real contacts; also whatever is not known
    Sandbox, ///< a copy or a test account
    Practice, ///< on this computer
};

/// What HubSpot says about an account and about who signed in to it. Empty fields are not known.
struct AccountFacts {
    QString hubId; ///< the account's number, digits only
    bool isNumberTyped = false; ///< by a person, because HubSpot would not tell it
    QString hubDomain; ///< "kaiyo.test"
    QString type; ///< HubSpot's word: "STANDARD", "SANDBOX", "DEVELOPER_TEST", …
    QString timeZone; ///< IANA id: "Europe/Madrid"
    QString uiDomain; ///< where its records are looked at: "app-eu1.hubspot.com"
    QString dataCentre; ///< "na1", "eu1"
    QString currency; ///< ISO 4217
    QString user; ///< email of who signed in
    QString appId;
    QStringList scopes; ///< granted
    qint64 connectedAtMs = 0; ///< epoch; 0 = never
    qint64 checkedAtMs = 0; ///< epoch; 0 = never
    bool operator==(const AccountFacts &) const = default;
};

/// STANDARD is Live; SANDBOX and DEVELOPER_TEST are Sandbox; everything else, known or not, is Live, the careful side.
/// Only a server on this computer may say that it is practice.
[[nodiscard]] AccountNature accountNature(const QString &type, const QUrl &baseUrl);
/// "Live", "Sandbox", "Practice", translated: the badge.
[[nodiscard]] QString accountNatureWord(AccountNature nature);
/// "EU", "US" for HubSpot's "eu1", "na1"; the word itself, in capitals and without its digits, for others.
[[nodiscard]] QString dataCentreWord(const QString &dataCentre);
/// Digits only, no zero in front, at most 15: what HubSpot gives as an account's number. Empty if it is none.
[[nodiscard]] QString hubIdOf(const QJsonValue &value);

/// What account-info said, over what was known: it tells neither who signed in nor what is granted. An
/// answer without a number says nothing.
[[nodiscard]] AccountFacts withAskedFacts(const AccountFacts &known, const AccountFacts &asked);

[[nodiscard]] QJsonObject accountFactsToJson(const AccountFacts &facts);
[[nodiscard]] AccountFacts accountFactsFromJson(const QJsonObject &json);

} // namespace composer
