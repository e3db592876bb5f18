#pragma once

#include "ui/theme/theme.h"

#include <QObject>

namespace composer::theme {

/// Applies the theme anew when the desktop changes between light and dark. One child of the application.
class SchemeWatcher : public QObject
{
    Q_OBJECT

public:
    /// Makes the watcher or tells the one there is about the new scheme.
    static void install(QApplication &application, Scheme scheme);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit SchemeWatcher(QApplication &application);

    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    bool m_pending = false;
};

} // namespace composer::theme
