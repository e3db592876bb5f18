#pragma once

#include <QLocale>
#include <QString>

namespace composer::theme {

/// Rich text with what is bold in it only where the language knows bold letters inside a sentence: in Japanese, Chinese
/// and Korean they are mended together out of the plain ones, and read as blots.
[[nodiscard]] inline QString emphasised(QString html, const QLocale &locale = QLocale())
{
    switch (locale.language()) {
    case QLocale::Japanese:
    case QLocale::Chinese:
    case QLocale::Korean:
        return html.remove(QLatin1StringView("<b>")).remove(QLatin1StringView("</b>"));
    default:
        return html;
    }
}

} // namespace composer::theme
