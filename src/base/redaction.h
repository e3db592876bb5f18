#pragma once

#include <QString>

namespace composer {

/// The one redaction function: takes out everything that looks like a credential (values of Authorization headers,
/// `access_token`, `refresh_token`, `client_secret`, `code`, `hapikey`, `pat-…` tokens, and every secret registered
/// with registerSecret()) and puts "REDACTED" in its place. Used for logs, error details, exports and crash text.
[[nodiscard]] QString redact(const QString &text);

/// Makes `secret` known to redact() for the life of the process. Shorter than 8 characters is ignored (it would blank
/// ordinary words). Thread-safe.
void registerSecret(const QString &secret);

} // namespace composer
