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

/// What marks the ids minted in one workspace. Made anew for every run until a workspace gives its own.
using MintingKey = std::array<quint64, 2>;
/// Call at the start, before any id is minted.
void setMintingKey(const MintingKey &key);
/// Whether an id was minted in this workspace: the last 32 bits of ours are a keyed hash of the rest. An id that
/// another program made passes once in four thousand million times.
[[nodiscard]] bool wasMintedHere(const EventIdBits &bits);

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
