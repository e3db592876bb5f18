#pragma once

class QApplication;

namespace composer {

/// Windows only, and UNTESTED: nobody has run it yet. The title bars of all windows are dark while the program is, also
/// where the computer is light; elsewhere the desktop sees to it.
void matchTitleBars(QApplication &application);

} // namespace composer
