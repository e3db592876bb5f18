#pragma once

namespace composer {

/// Gives every scroll area an accessible interface that can be asked for any child, also one that has just gone.
/// Call once, before the first window is shown. Text editors, tables and lists keep Qt's own interfaces.
///
/// Qt 6.4's interface takes child(index) unchecked from a list that is made anew for every question and in which a
/// scroll bar comes and goes: a screen reader that counts, then asks, ends the program (seen as a crash in
/// QAccessibleCache::idForObject).
void installAccessibleScrollAreas();

} // namespace composer
