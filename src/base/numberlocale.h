#pragma once

#include <QLocale>

namespace composer {

/// The locale itself, without marks between thousands where Qt puts them in the wrong places: Qt 6.4.2 writes 1234567
/// as "1234.567" for Spanish, Polish and European Portuguese, whose numbers of four digits have no mark.
[[nodiscard]] QLocale withReadableNumbers(const QLocale &locale);

} // namespace composer
