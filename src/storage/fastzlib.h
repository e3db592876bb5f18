#pragma once

#include <QByteArray>

namespace composer {

/// What qCompress() makes at its fastest, for qUncompress(). Each thread keeps its state from one piece to the next:
/// for pieces of some hundred bytes, which are most of what a ledger packs, making it costs more than packing.
[[nodiscard]] QByteArray packFast(QByteArrayView bytes);

} // namespace composer
