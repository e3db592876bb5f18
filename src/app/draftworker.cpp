#include "app/draftworker.h"

namespace composer {

DraftWorker::DraftWorker(QString path)
    : m_path(std::move(path))
    , m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("drafts"));
    m_thread.start();
}

DraftWorker::~DraftWorker()
{
    // Behind everything that was asked: a quit() from here would overtake it.
    runLater(m_context, [this] {
        m_store.reset(); // on the thread that opened it
        m_thread.quit();
    });
    waitForEnd(m_thread, m_context);
    delete m_context;
}

Result<DraftStore *> DraftWorker::opened()
{
    if (!m_store) {
        auto store = DraftStore::open(m_path);
        if (!store)
            return fail(store.error());
        m_store = std::move(*store);
    }
    return m_store.get();
}

} // namespace composer
