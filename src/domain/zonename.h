#pragma once

#include <QTimeZone>

namespace composer {

/// The time zone of that IANA name ("Europe/Madrid"), or of an offset as Qt writes it ("UTC+09:00"); an invalid one for
/// any other text. QTimeZone itself takes every word (JST, Tokyo, foo) as a POSIX rule that says no offset, which is
/// UTC, and JST+9 as nine hours behind it.
[[nodiscard]] QTimeZone zoneOfName(const QByteArray &name);

} // namespace composer
