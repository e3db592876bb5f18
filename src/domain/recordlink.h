#pragma once

#include "domain/accountfacts.h"

namespace composer {

/// Where a record is looked at in HubSpot: "https://app-eu1.hubspot.com/contacts/4711234/record/0-1/151". `objectType`
/// as HubSpot says it of an event ("contacts", "companies", "deals", "tickets"), `recordId` its number. Empty when one
/// of them is not known, when the record is named by an email, and when the account's address is not HubSpot's.
[[nodiscard]] QUrl recordLink(const AccountFacts &account, const QString &objectType, const QString &recordId);

} // namespace composer
