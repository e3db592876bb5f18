#pragma once

#include "app/startrequest.h"
#include "base/processlock.h"

#include <QObject>

#include <chrono>
#include <memory>

class QLocalServer;
class QLocalSocket;

namespace composer {

class ProcessLock;

/// One window for one workspace. The lock file decides who is first, so that of two starts at once one wins; the first
/// then listens at a local socket that only this user may open, and a later start hands over what it was asked to do.
///
///     claim() ─ lock free ──▶ First: listens, handed() for every later start
///            └─ lock held ──▶ socket answers ──▶ Second: handed over, ends
///                         └▶ no answer yet ──▶ tries both again, until patience ends: Busy
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Role { First, Second };

    /// `folder` of the workspace; made when it is not there.
    explicit SingleInstance(QString folder, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Blocks: before there is a window only. Second: the first has `request` now. Errors: Busy when the workspace is
    /// held and nobody answers, FileError when the folder cannot be written.
    [[nodiscard]] Result<Role> claim(const StartRequest &request, std::chrono::milliseconds patience);
    /// After claim() as First: the one before ended without saying so (a crash, a power cut).
    [[nodiscard]] bool wasInterrupted() const { return m_wasInterrupted; }
    /// Takes no more requests; who asks now waits for the lock.
    void stopListening();
    /// Where the first listens: one name for one user and one workspace.
    [[nodiscard]] QString socketName() const;

Q_SIGNALS:
    void handed(const composer::StartRequest &request);

private:
    void listen();
    void serve(QLocalSocket *socket);
    [[nodiscard]] bool handOver(const StartRequest &request, std::chrono::milliseconds patience) const;

    QString m_folder;
    std::unique_ptr<ProcessLock> m_lock; // there while the program runs, and left behind when it is killed
    std::unique_ptr<QLocalServer> m_server;
    bool m_wasInterrupted = false;
};

} // namespace composer
