#pragma once

#include <QString>

#include <optional>

namespace composer {

/// Reads a browser's console message: when it says that a frame was not shown, the reason in words; nothing for any
/// other message. Chromium says it there and nowhere else (the frame still reports that it has loaded).
[[nodiscard]] std::optional<QString> frameRefusal(const QString &consoleMessage);

} // namespace composer
