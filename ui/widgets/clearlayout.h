#pragma once

class QLayout;

namespace composer {

/// Takes all widgets out of a layout, and their parent's. They live until the next turn of the event loop: one of them
/// may be the button that was pressed for it.
void clearLayout(QLayout &layout);

} // namespace composer
