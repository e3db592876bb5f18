#pragma once

#include <QString>

namespace composer {

/// A text as a tool tip shows it letter by letter. Qt takes a tool tip that looks like HTML for HTML and then loads the
/// pictures it names, from any file: whatever holds a value of a file or of a server goes through here.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace composer
