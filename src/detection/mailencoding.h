#pragma once

#include "csv/textencoding.h"

#include <optional>

namespace composer {

/// The encodings that mails put into seven bits: ISO-2022-JP, HZ-GB-2312, UTF-7. Nothing where ASCII is just that.
[[nodiscard]] std::optional<EncodingGuess> mailEncoding(QByteArrayView sample, QByteArrayView wholeLines);

} // namespace composer
