#pragma once

#include <QStringList>

#include <limits>

namespace composer {

/// "a, b, c", with the sign of the person's language between them. Of more than `most` only these, and that there are
/// others: "a, b …".
[[nodiscard]] QString joinedList(const QStringList &items, qsizetype most = std::numeric_limits<qsizetype>::max());
/// "label: text", with the sign of the person's language.
[[nodiscard]] QString labelled(const QString &label, const QString &text);

} // namespace composer
