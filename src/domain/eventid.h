#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <span>

namespace composer {

/// 128 bits from which an event id of ours is made. All zero = none.
using EventIdBits = std::array<quint8, 16>;

/// HubSpot changelog 2025-03-17: event ids are at most 500 bytes of UTF-8.
inline constexpr int maximumEventIdBytes = 500;

/// A new random id (UUID version 4). Never leaves `{{uuid}}` to the server: what the server expands cannot be asked
/// for.
[[nodiscard]] EventIdBits mintEventId();
/// The same for many at once: a generator of its own, seeded with 2,496 bytes of the system's, instead of four
/// questions to the system for every id (a microsecond each on some processors).
void mintEventIds(std::span<EventIdBits> ids);
/// "tc-" and the UUID in lower case, 39 ASCII characters.
[[nodiscard]] QByteArray formatEventId(const EventIdBits &bits);
/// The inverse of formatEventId(); all zero when the text has another shape.
[[nodiscard]] EventIdBits parseEventId(QByteArrayView text);
/// An id made of a hash: UUID version 8. The same hash always gives the same id; for business-key ids.
[[nodiscard]] EventIdBits eventIdFromDigest(EventIdBits hash);

} // namespace composer
