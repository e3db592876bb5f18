#pragma once

#include "domain/eventtemplate.h"

#include <QMap>
#include <QStringList>

namespace composer {

/// What a text and an option are compared by: letter case, width, accents and the blanks and dashes between words
/// aside. Signs at an end and between digits are part of it: `>18` is not `<18`, `A-` not `A`, `1-10` not `110`.
[[nodiscard]] QString optionText(const QString &text);

/// Whether the cells of a column say options by value or by label, where some text is the value of one option and the
/// label of another: 1, 2, 3 for options 0, 1, 2 that are labelled so. One reading for all of them.
struct OptionReading {
    enum class Kind : quint8 {
        Values, ///< or nothing is in doubt
        Labels,
        Doubtful, ///< all texts are both, or some are only values and others only labels
    };
    Kind kind = Kind::Values;
    QStringList clashes; ///< texts that are the value of one option and the label of another
    QMap<QString, QString> labels; ///< the texts that are labels, and the values of their options
};
[[nodiscard]] OptionReading readOptions(const Token &token, const QStringList &texts);

/// The option that says the same as a text in other words or another language: "Asistió" is "Attended". Only whole
/// texts of a short list; nullptr when there is none, or more than one.
[[nodiscard]] const TokenOption *optionByMeaning(const Token &token, const QString &text);

} // namespace composer
