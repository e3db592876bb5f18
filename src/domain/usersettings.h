#pragma once

#include <QByteArray>
#include <QString>

namespace composer {

/// What a person chose for the program as a whole; what is empty follows the computer.
struct UserSettings {
    enum class Appearance { System, Light, Dark };

    QString language; ///< of the texts: "en", "es", "ja"
    QString formats; ///< of numbers and dates, a locale: "es_MX"
    QByteArray zoneId; ///< IANA, of the times people read and type
    Appearance appearance = Appearance::System;
    bool looksForUpdates = false; ///< asks at a start which version is the newest, where an address is built in
    bool operator==(const UserSettings &) const = default;
};

} // namespace composer
