#pragma once

#include <QLocale>
#include <QStringList>

class QApplication;

namespace composer::theme {

/// The families for a language, best first, where the system's own family serves it badly; none where it serves well.
/// Some Japanese families (IPAGothic, MS Gothic) draw Latin letters as on a typewriter: there a Latin family comes
/// first and a Japanese one behind it. Pure.
[[nodiscard]] QStringList familiesFor(
    const QLocale &language, const QString &systemFamily, const QStringList &installed);

/// Sets the program's font to them, if there are any.
void applyLanguageFont(QApplication &application, const QLocale &language);

} // namespace composer::theme
