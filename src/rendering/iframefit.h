#pragma once

#include <QList>
#include <QSize>
#include <QString>

namespace composer {

/// Screens colleagues sit at; the sizes are those of the screen, not of the browser's page.
[[nodiscard]] QList<QSize> commonScreens();
/// Sizes people choose for the frame.
[[nodiscard]] QList<QSize> frameSizePresets();

/// What is left for the page on such a screen: the browser's own bars and the desktop's take about 120 pixels of height.
[[nodiscard]] QSize pageOnScreen(QSize screen);
/// The modal window around a frame: a title of 48 pixels and a border of 8. HubSpot documents neither; measured on
/// drawings, near enough to judge whether a frame fits.
[[nodiscard]] QSize modalAround(QSize frame);
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
