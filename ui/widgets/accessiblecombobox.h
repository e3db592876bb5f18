#pragma once

namespace composer {

/// Gives every combo box that has an accessible name an interface that says it. Call once, before the first window is
/// shown.
///
/// On Linux Qt's own interface names a combo box by what it shows, and its label is a relation, which only a label
/// beside it has: of one whose name was given in code nobody hears what is chosen there. Since the desktop asks for no
/// other text of a combo box, its name holds both: "Which events: Only the selected rows". Elsewhere the two are asked
/// for one by one, and its name is what was given. With a label of its own it stays as Qt has it.
void installAccessibleComboBoxes();

} // namespace composer
