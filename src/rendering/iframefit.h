#pragma once

#include <QList>
#include <QSize>
#include <QString>

namespace composer {

/// Screens colleagues sit at; the sizes are those of the screen, not of the browser's page.
[[nodiscard]] QList<QSize> commonScreens();
/// Sizes people choose for the frame.
[[nodiscard]] QList<QSize> frameSizePresets();

// HubSpot documents neither the modal's own measures nor how it is placed, and browsers' bars differ. The three numbers
// below are assumed, not measured: they err by some ten pixels, so that a frame close to the edge may just fit or not.

/// What is left for the page on such a screen: the browser's own bars and the desktop's are taken to be 120 pixels
/// high.
[[nodiscard]] QSize pageOnScreen(QSize screen);
/// The modal window around a frame: a title taken to be 48 pixels high, and a border of 8.
[[nodiscard]] QSize modalAround(QSize frame);
/// The largest frame whose modal fits on the page of such a screen.
[[nodiscard]] QSize largestFrame(QSize screen);
inline constexpr int modalTitleHeight = 48;
inline constexpr int modalBorder = 8;

struct FrameFit {
    bool fitsWidth = true;
    bool fitsHeight = true;
    [[nodiscard]] bool fits() const { return fitsWidth && fitsHeight; }
    bool operator==(const FrameFit &) const = default;
};
[[nodiscard]] FrameFit frameFit(QSize frame, QSize screen);
/// In words; empty when it fits: "Wider than the window on 1366 × 768: colleagues will scroll."
[[nodiscard]] QString frameFitText(QSize frame, QSize screen);

} // namespace composer
