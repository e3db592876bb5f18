#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace composer {

/// Whether a double does not keep this number.
[[nodiscard]] bool isTooLongForDouble(QByteArrayView number);
/// A JSON text in which every number with more digits than a double keeps is a text with a mark, so that a parser does
/// not round it: ids of 20 digits, 0.1234567890123456789, 1e400.
[[nodiscard]] QByteArray withMarkedNumbers(const QByteArray &json);
/// A JSON text in which half of a character alone, `\ud83d`, is the sign for a character that was lost: a parser would
/// leave no trace of it.
[[nodiscard]] QByteArray withoutHalves(const QByteArray &json);
/// The digits as they were written; null when the text has no mark.
[[nodiscard]] QString markedNumber(const QString &text);
/// JSON text in which the marked texts are numbers again.
[[nodiscard]] QString withPlainNumbers(const QString &json);

} // namespace composer
