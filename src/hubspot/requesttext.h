#pragma once

#include "hubspot/timelinerequests.h"

namespace composer {

/// The same JSON with line breaks, for people: no token of it is changed, reordered or rounded. What is no JSON comes
/// back as it is.
[[nodiscard]] QByteArray indentedJson(const QByteArray &json);

/// JSON or a command as it may be shown and copied: what looks like a credential is taken out, and of addresses that
/// give a secret away all but the host.
[[nodiscard]] QByteArray withoutSecrets(const QByteArray &text);

} // namespace composer
