#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace composer {

/// Takes date and time as they stand for UTC; without a look at the computer's own zone, and as quick in every Qt.
inline void takeAsUtc(QDateTime &moment)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    moment.setTimeZone(QTimeZone::UTC);
#else
    moment.setTimeSpec(Qt::UTC);
#endif
}

} // namespace composer
