#pragma once

#include "ui/models/clipboardtable.h"

#include <QByteArray>

namespace composer {

/// MIME type of cells copied from a table of events.
inline constexpr auto copiedCellsMime = "application/x-timeline-composer-cells";

/// `columns`, `rows` and `canonical` as bytes, and back. Bytes may come from anywhere: what does not add up is nothing.
[[nodiscard]] QByteArray writeCopiedCells(const ClipboardTable &table);
[[nodiscard]] std::optional<ClipboardTable> readCopiedCells(const QByteArray &bytes);

} // namespace composer
