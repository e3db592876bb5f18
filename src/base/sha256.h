#pragma once

#include <QByteArrayView>

#include <array>

namespace composer {

/// SHA-256 (FIPS 180-4) of short texts, a million at a time: with the processor's own instructions where it has them
/// (2 GB/s), else QCryptographicHash (a quarter of a GB/s).
[[nodiscard]] std::array<quint8, 32> sha256(QByteArrayView bytes);
/// Of two texts at once: the processor works at one while it waits for the other.
[[nodiscard]] std::array<std::array<quint8, 32>, 2> sha256(QByteArrayView first, QByteArrayView second);

} // namespace composer
