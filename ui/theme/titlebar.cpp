#include "ui/theme/titlebar.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <windows.h>

#include <dwmapi.h>

namespace composer {

namespace {

constexpr DWORD useImmersiveDarkMode = 20; // DWMWA_USE_IMMERSIVE_DARK_MODE, since Windows 10 20H1

class TitleBarWatch : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool tells = event->type() == QEvent::Show || event->type() == QEvent::ApplicationPaletteChange;
        if (tells && watched->isWidgetType() && static_cast<QWidget *>(watched)->isWindow()) {
            const BOOL isDark = theme::isDark(QApplication::palette()) ? TRUE : FALSE;
            auto *window = reinterpret_cast<HWND>(static_cast<QWidget *>(watched)->winId());
            (void)::DwmSetWindowAttribute(window, useImmersiveDarkMode, &isDark, sizeof isDark);
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void matchTitleBars(QApplication &application)
{
    application.installEventFilter(new TitleBarWatch(&application));
}

} // namespace composer
