#pragma once

#include <QString>

namespace composer {

/// What two headers, labels or options are compared by: letters and digits only, small, without accents:
/// "Correo electrónico" → "correoelectronico".
[[nodiscard]] QString comparedText(const QString &text);

} // namespace composer
