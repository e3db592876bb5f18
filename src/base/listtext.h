#pragma once

#include <QStringList>

namespace composer {

/// "a, b, c", with the sign of the person's language between them.
[[nodiscard]] QString joinedList(const QStringList &items);
/// "label: text", with the sign of the person's language.
[[nodiscard]] QString labelled(const QString &label, const QString &text);

} // namespace composer
