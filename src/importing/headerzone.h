#pragma once

#include <QByteArray>
#include <QList>
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

/// The zone that a cell is, as a column of zones has it: `Europe/Madrid`, `UTC+1`, `-0500`, `PT`, `EST`, `(GMT-05:00)
/// Eastern Time (US and Canada)`. Empty when it is none, or one that cannot be told: `(UTC+01:00) Madrid` stands there
/// all summer.
[[nodiscard]] QByteArray zoneOfCell(const QString &cell);

/// The zones that letters may mean which several share, the likeliest first: `CST` → America/Chicago, Asia/Shanghai.
[[nodiscard]] QList<QByteArray> zonesOfLetters(const QString &letters);

} // namespace composer
