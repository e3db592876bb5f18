#include "signin/renewallock.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct LockText {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

constexpr int lookMs = 50;
constexpr qint64 patienceMs = 90'000; // three requests that run into their deadline

} // namespace

RenewalLock::RenewalLock(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RenewalLock::look);
}

RenewalLock::~RenewalLock() = default;

void RenewalLock::take(const QString &connectionId, std::function<void(const Result<void> &)> done)
{
    release();
    if (m_folder.isEmpty()) {
        m_isHeld = true;
        return done({});
    }
    m_done = std::move(done);
    QDir().mkpath(m_folder);
    m_lock = std::make_unique<ProcessLock>(m_folder + u'/' + connectionId + u".renewal.lock"_s);
    m_waiting.start();
    look();
}

void RenewalLock::release()
{
    m_again.stop();
    m_done = nullptr;
    m_isHeld = false;
    m_lock.reset();
}

void RenewalLock::look()
{
    const ProcessLock::Outcome taken = m_lock->take();
    if (taken == ProcessLock::Outcome::Taken) {
        m_isHeld = true;
        return std::exchange(m_done, nullptr)({});
    }
    if (taken == ProcessLock::Outcome::HeldByOther && m_waiting.elapsed() < patienceMs)
        return m_again.start(lookMs);
    m_lock.reset();
    const bool isHeld = taken == ProcessLock::Outcome::HeldByOther;
    std::exchange(m_done, nullptr)(fail(ErrorCode::Busy,
        isHeld ? LockText::tr("Another window has been renewing this sign-in for a long time. Close it, then try "
                              "again; nothing was lost.")
               : LockText::tr("The sign-in cannot be renewed: the folder %1 cannot be written. Check the disk and your "
                              "rights there; nothing was lost.")
                     .arg(QDir::toNativeSeparators(m_folder))));
}

} // namespace composer

#include "moc_renewallock.cpp"
