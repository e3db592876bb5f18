#pragma once

#include <QByteArray>
#include <QString>

namespace composer {

/// The time zone that a column's header names: `When (UTC)`, `created_at_gmt`, `開催日時 (JST)`, `Date (GMT+1)`,
/// `Start (Europe/Madrid)`.
struct HeaderZone {
    QByteArray id; ///< for QTimeZone; empty = none is named, or one that cannot be told
    QString doubtful; ///< what names a zone that several zones share, as written: `CST`, `IST`
    bool operator==(const HeaderZone &) const = default;
};
[[nodiscard]] HeaderZone zoneInHeader(const QString &header);

} // namespace composer
