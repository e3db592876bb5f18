#pragma once

#include "domain/eventtemplate.h"

namespace composer {

/// What a text and an option are compared by: letter case, width, accents and the blanks and dashes between words
/// aside. Signs at an end and between digits are part of it: `>18` is not `<18`, `A-` not `A`, `1-10` not `110`.
[[nodiscard]] QString optionText(const QString &text);

/// The option that says the same as a text in other words or another language: "Asistió" is "Attended". Only whole
/// texts of a short list; nullptr when there is none, or more than one.
[[nodiscard]] const TokenOption *optionByMeaning(const Token &token, const QString &text);

} // namespace composer
