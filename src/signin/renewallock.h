#pragma once

#include "base/processlock.h"
#include "base/result.h"

#include <QElapsedTimer>
#include <QTimer>

#include <functional>
#include <memory>

namespace composer {

/// The lock under which what is secret about a connection is changed: by renewing, signing in again and forgetting, in
/// whatever program. Waited for without blocking.
class RenewalLock final : public QObject
{
    Q_OBJECT

public:
    /// `folder`: where lock files live; made when missing. Empty: nobody else is there, nothing is locked.
    explicit RenewalLock(QString folder, QObject *parent = nullptr);
    ~RenewalLock() override;

    /// `done` is called once, later or at once; not at all after release(). Errors: Busy, when another program holds it
    /// for longer than three requests can take, or its file cannot be written.
    void take(const QString &connectionId, std::function<void(const Result<void> &)> done);
    void release();
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    void look();

    QString m_folder;
    std::unique_ptr<ProcessLock> m_lock;
    std::function<void(const Result<void> &)> m_done;
    QTimer m_again;
    QElapsedTimer m_waiting;
    bool m_isHeld = false;
};

} // namespace composer
