#pragma once

#include <QByteArrayView>

namespace composer {

/// A text that somebody may mean as a number and that has a point or a comma in it: `1.234`, `€ 12,5`. A true number of
/// a workbook or of JSON leaves no doubt about its marks, such a text does.
[[nodiscard]] bool looksLikeMarkedNumber(QByteArrayView text);

} // namespace composer
