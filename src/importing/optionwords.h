#pragma once

#include "domain/eventtemplate.h"

namespace composer {

/// The option that says the same as a text in other words or another language: "Asistió" is "Attended". Only whole
/// texts of a short list; nullptr when there is none, or more than one.
[[nodiscard]] const TokenOption *optionByMeaning(const Token &token, const QString &text);

} // namespace composer
