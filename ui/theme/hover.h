#pragma once

class QApplication;

namespace composer {

/// Ends the look of "under the pointer" of what the pointer has left. While a popup is open Qt tells the widgets below
/// nothing, and a button whose menu was open kept its frame, which reads as the focus, until the pointer came again.
void endHoverWithPopups(QApplication &application);

} // namespace composer
