#pragma once

#include "rendering/textreading.h"

namespace composer {

/// The text with every reference to the token `from` naming `to` instead. A text that does not parse stays as it is.
[[nodiscard]] QString withTokenRenamed(const QString &text, const QString &from, const QString &to);

/// A text as it stands for itself in Markdown and Handlebars: for labels that go into a card's text.
[[nodiscard]] QString plainInTemplate(const QString &text);

} // namespace composer
