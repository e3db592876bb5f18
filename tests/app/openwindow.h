#pragma once

#include "ui/windows/mainwindow.h"

#include <QApplication>

namespace composer {

/// The window of the Application that is running; nullptr when there is none.
inline MainWindow *openWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

} // namespace composer
