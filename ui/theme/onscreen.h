#pragma once

class QApplication;
class QPoint;
class QWidget;

namespace composer {

/// Puts a popup where it is wanted, or as near to it as the available screen lets it be wholly seen. `wanted` is the
/// global place of its upper left corner; `above` is where its lower edge goes when there is no room below.
void moveOntoScreen(QWidget *popup, const QPoint &wanted, int above = -1);

/// What QWidget::adjustSize() does, but for its limit of two thirds of the screen, at which lines are squeezed into one
/// another: as high as it needs to be, and no higher than the available screen.
void sizeToNeed(QWidget *popup);

/// Makes a window no larger than the available screen, and puts it wholly onto it.
void fitToScreen(QWidget *window);

/// Makes a window that is shown higher where what it says needs it by now, within the screen; never lower.
void growToNeed(QWidget *window);

/// Fits every window and dialog of the program to its screen when it is shown.
void keepWindowsOnScreen(QApplication &application);

} // namespace composer
