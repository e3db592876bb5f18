#pragma once

class QWidget;

namespace composer {

/// The wheel scrolls what stands around a control instead of changing it, until it has the focus: nothing changes under
/// a hand that only wants to see more.
void leaveWheelToParent(QWidget *control);

} // namespace composer
