#pragma once

#include "base/result.h"

#include <QUrl>
#include <QVersionNumber>

namespace composer {

/// What the file of the newest release says:
///
///     {"version": "0.3.0", "page": "https://example.org/timeline-composer/0.3.0"}
///
/// Other keys are not looked at.
struct Release {
    QVersionNumber version; ///< three numbers at most
    QUrl page; ///< a web address where a person reads what is new
    bool operator==(const Release &) const = default;
};

/// Error: Damaged, where it is not that.
[[nodiscard]] Result<Release> parseReleaseFile(const QByteArray &json);

/// Whether `release` is newer than the program with `version`, such as "0.2.0".
[[nodiscard]] bool isNewerThan(const Release &release, const QString &version);

} // namespace composer
