#pragma once

#include <functional>

class QWidget;

namespace composer {

/// Makes a widget one of the panes that F6 walks through, in ascending order. `enter` gives the focus to the right
/// place in it; without one it goes to where it was last, else to the first that takes it.
void setPane(QWidget *pane, int order, std::function<void()> enter = {});

/// Gives the focus to the next pane of the window that is shown (or the one before). False when there is no other.
bool goToPane(QWidget *window, bool forward);

/// Orders of panes: reading order, the work first.
namespace panes {
inline constexpr int sidebar = 10;
inline constexpr int table = 20;
inline constexpr int detail = 30;
inline constexpr int preview = 40;
inline constexpr int issues = 50;
inline constexpr int message = 60;
inline constexpr int topBar = 70;
} // namespace panes

} // namespace composer
