#pragma once

#include <QString>

namespace composer {

/// The one redaction function: puts "REDACTED" in the place of every secret registered with registerSecret(), whole or
/// any 12 characters of it, also percent-encoded, in JSON, HTML, hexadecimal or base64; and of what is shaped as a
/// credential behind the words of one (Authorization headers, `access_token`, `refresh_token`, `client_secret`, `code`,
/// `hapikey`, `pat-…`). Ordinary words stay: HubSpot speaks of tokens and codes too. Used for logs, error details,
/// exports and crash text. Thread-safe; a text of 70 kB takes some milliseconds.
[[nodiscard]] QString redact(const QString &text);

/// Makes `secret` known to redact() for the life of the process. Shorter than 8 characters is ignored (it would blank
/// ordinary words). Thread-safe.
void registerSecret(const QString &secret);

} // namespace composer
