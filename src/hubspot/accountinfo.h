#pragma once

#include "domain/accountfacts.h"
#include "hubspot/answer.h"
#include "hubspot/timelinerequests.h"

namespace composer {

/// GET /account-info/{version}/details: which account a token opens. Scope `oauth`, which every app has.
[[nodiscard]] ApiRequest accountDetailsRequest(const QUrl &baseUrl, const QString &version = QStringLiteral("2026-03"));

/// What came of asking.
struct AccountAnswer {
    enum class Kind {
        Known, ///< `facts` holds number, type, zone, domain, data centre, currency
        NotAllowed, ///< 403: this token may not ask
        NotThere, ///< 404: this server has no such page
        TokenRejected, ///< 401
        TryLater, ///< 429, 5xx, no network, or an answer that is not HubSpot's (a captive portal's page)
    };
    Kind kind = Kind::TryLater;
    AccountFacts facts {};
    QString technical {}; ///< for "Details", redacted
};
/// Pure. Only the documented shape counts: status 200 and an object with the account's number, type and time zone.
[[nodiscard]] AccountAnswer readAccountAnswer(const Answer &answer);

} // namespace composer
