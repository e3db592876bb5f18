#include "ui/theme/schemewatcher.h"

#include <QApplication>
#include <QEvent>

namespace composer::theme {

void SchemeWatcher::install(QApplication &application, Scheme scheme)
{
    auto *watcher = application.findChild<SchemeWatcher *>(QString(), Qt::FindDirectChildrenOnly);
    if (!watcher) {
        watcher = new SchemeWatcher(application);
    }
    watcher->m_scheme = scheme;
}

SchemeWatcher::SchemeWatcher(QApplication &application)
    : QObject(&application)
    , m_application(application)
{
    application.installEventFilter(this);
}

bool SchemeWatcher::eventFilter(QObject *watched, QEvent *event)
{
    // Every window gets one; one answer is enough.
    if (event->type() == QEvent::ThemeChange && m_scheme == Scheme::System && !m_pending) {
        m_pending = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_pending = false;
                if (m_scheme == Scheme::System) {
                    apply(m_application, Scheme::System);
                }
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace composer::theme

#include "moc_schemewatcher.cpp"
