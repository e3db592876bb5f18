#include "practice/practiceportalthread.h"

namespace composer {

using namespace Qt::StringLiterals;

PracticePortalThread::PracticePortalThread(QObject *parent)
    : QObject(parent)
    , m_portal(new PracticePortal)
    , m_accessToken(m_portal->accessToken())
{
    m_thread.setObjectName(u"practice-portal"_s);
    m_portal->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_portal, &QObject::deleteLater);
    connect(m_portal, &PracticePortal::requestHandled, this, &PracticePortalThread::requestHandled);
    m_thread.start();
}

PracticePortalThread::~PracticePortalThread()
{
    m_thread.quit();
    waitForEnd(m_thread, m_portal);
}

Result<quint16> PracticePortalThread::start(quint16 port)
{
    auto result = call([port](PracticePortal &portal) { return portal.listen(port); });
    m_baseUrl = call([](PracticePortal &portal) { return portal.baseUrl(); });
    return result;
}

} // namespace composer

#include "moc_practiceportalthread.cpp"
