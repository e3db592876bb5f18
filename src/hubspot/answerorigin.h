#pragma once

#include "hubspot/answer.h"

namespace composer {

/// Whether an answer that is an error, or empty, is provably HubSpot's own: by a header of HubSpot's
/// (X-HubSpot-Correlation-Id, X-HubSpot-RateLimit-…), or by a body in the form of HubSpot's errors. Whatever else
/// stands between the account and us (a proxy, a firewall, a gateway, a page of the network) may have let the request
/// through before it answered, so its word proves nothing.
[[nodiscard]] bool isFromHubSpot(const Answer &answer);

} // namespace composer
