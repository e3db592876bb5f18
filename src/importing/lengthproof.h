#pragma once

#include "detection/columnprofile.h"

namespace composer {

/// Fills ColumnProfile::unit where the rows prove it: of bare numbers that say how long it was between the times of two
/// other columns, as join_time, leave_time and duration do. `rows`: the first ones of the file.
void proveLengths(QList<ColumnProfile> &columns, const QList<QStringList> &rows);

} // namespace composer
