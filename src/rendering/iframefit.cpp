#include "rendering/iframefit.h"

#include <QCoreApplication>

namespace composer {

QList<QSize> commonScreens()
{
    return { QSize(1366, 768), QSize(1440, 900), QSize(1920, 1080) };
}

QList<QSize> frameSizePresets()
{
    return { QSize(600, 400), QSize(800, 450), QSize(800, 600), QSize(1000, 560), QSize(1200, 600) };
}

QSize pageOnScreen(QSize screen)
{
    constexpr int barsOfBrowserAndDesktop = 120;
    return { screen.width(), screen.height() - barsOfBrowserAndDesktop };
}

QSize modalAround(QSize frame)
{
    return { frame.width() + 2 * modalBorder, frame.height() + modalTitleHeight + modalBorder };
}

QSize largestFrame(QSize screen)
{
    return pageOnScreen(screen) - modalAround({ 0, 0 });
}

FrameFit frameFit(QSize frame, QSize screen)
{
    const QSize page = pageOnScreen(screen);
    const QSize modal = modalAround(frame);
    return { modal.width() <= page.width(), modal.height() <= page.height() };
}

QString frameFitText(QSize frame, QSize screen)
{
    const FrameFit fit = frameFit(frame, screen);
    if (fit.fits())
        return {};
    const QString name = QStringLiteral("%1 × %2").arg(screen.width()).arg(screen.height());
    if (!fit.fitsWidth && !fit.fitsHeight)
        return QCoreApplication::translate(
            "IframeFit", "Larger than the window on %1: colleagues will scroll both ways.")
            .arg(name);
    if (!fit.fitsWidth)
        return QCoreApplication::translate("IframeFit", "Wider than the window on %1: colleagues will scroll.")
            .arg(name);
    return QCoreApplication::translate("IframeFit", "Taller than the window on %1: colleagues will scroll.").arg(name);
}

} // namespace composer
