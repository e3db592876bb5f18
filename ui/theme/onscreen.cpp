#include "ui/theme/onscreen.h"

#include <QApplication>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace composer {
namespace {

// The title bar and the edges that a window manager puts around a window, or a little more.
constexpr QSize usualFrame { 4, 40 };

QRect roomAround(const QWidget *widget, const QPoint &place)
{
    QScreen *screen = widget->screen();
    if (screen && screen->virtualSiblingAt(place)) {
        screen = screen->virtualSiblingAt(place);
    }
    return screen ? screen->availableGeometry() : QRect();
}

class WindowWatch : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && watched->isWidgetType()) {
            auto *window = static_cast<QWidget *>(watched);
            const Qt::WindowType type = window->windowType();
            if (window->isWindow() && (type == Qt::Dialog || type == Qt::Window)
                && !(window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)))
                fitToScreen(window);
        }
        return QObject::eventFilter(watched, event);
    }
};

/// The height in which nothing of the window is squeezed. Qt gives a dialog that nobody sized two thirds of the screen
/// at most, also where the rest of it would show the other half of a line.
int neededHeight(const QWidget *window)
{
    const QLayout *layout = window->layout();
    if (!layout)
        return 0;
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(window->width())
                                       : layout->totalSizeHint().height();
}

} // namespace

void keepWindowsOnScreen(QApplication &application)
{
    application.installEventFilter(new WindowWatch(&application));
}

void moveOntoScreen(QWidget *popup, const QPoint &wanted, int above)
{
    const QRect room = roomAround(popup, wanted);
    if (room.isEmpty()) {
        return popup->move(wanted);
    }
    QPoint at = wanted;
    const bool fitsBelow = wanted.y() + popup->height() <= room.bottom() + 1;
    if (!fitsBelow && above >= 0 && above - popup->height() >= room.top()) {
        at.setY(above - popup->height());
    }
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() + 1 - popup->width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() + 1 - popup->height())));
    popup->move(at);
}

void sizeToNeed(QWidget *popup)
{
    popup->adjustSize();
    const QRect room = roomAround(popup, popup->geometry().center());
    const int height = std::max(popup->height(), neededHeight(popup));
    popup->resize(popup->width(), room.isEmpty() ? height : std::min(height, room.height()));
}

void growToNeed(QWidget *window)
{
    const int needed = neededHeight(window);
    if (!window->isVisible() || needed <= window->height())
        return;
    window->resize(window->width(), needed);
    fitToScreen(window);
}

void fitToScreen(QWidget *window)
{
    const QRect room = roomAround(window, window->geometry().center());
    if (room.isEmpty()) {
        return;
    }
    QSize frame = window->frameGeometry().size() - window->size();
    if (frame.isEmpty()) // nobody knows it until the window was shown once
        frame = usualFrame;
    const QSize most = room.size() - frame;
    const bool isSizedByItself = window->windowType() == Qt::Dialog && !window->testAttribute(Qt::WA_Resized);
    const QSize whole(window->width(), std::max(window->height(), isSizedByItself ? neededHeight(window) : 0));
    window->resize(whole.boundedTo(most));
    QRect place = window->frameGeometry();
    if (window->windowType() == Qt::Window && !window->testAttribute(Qt::WA_Moved))
        return; // the window manager places it
    place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() + 1 - place.width())));
    place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() + 1 - place.height())));
    if (place.topLeft() != window->frameGeometry().topLeft()) // else the window manager places it
        window->move(place.topLeft());
}

} // namespace composer
