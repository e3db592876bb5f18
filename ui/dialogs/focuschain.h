#pragma once

class QWidget;

namespace composer {

/// Puts the controls inside a container behind a widget in the focus order, in the order in which they were made. For
/// controls that are made late and would come last. Gives the last of them, or `after` when there is none.
QWidget *chainFocus(QWidget *after, const QWidget &container);

} // namespace composer
