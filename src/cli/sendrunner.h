#pragma once

#include "cli/command.h"
#include "sending/sendsession.h"

#include <QElapsedTimer>

#include <functional>

namespace composer {

/// Drives a session to its end on the program's event loop: shows progress, stops after the batch at the first Ctrl+C
/// and now at the second, and turns what came out into an exit code.
class SendRunner
{
public:
    SendRunner(SendSession &session, CliIo &io, bool quiet);
    /// `begin` is called when the session is ready, paused or finished for the first time.
    [[nodiscard]] int run(const std::function<void()> &begin);

private:
    void printEnd();
    void sayWait(const SendProgress &progress);
    void printLeftOut();
    [[nodiscard]] int exitCode() const;

    SendSession &m_session;
    CliIo &m_io;
    bool m_quiet;
    bool m_begun = false;
    QMap<QString, int> m_notes; ///< what is said beside "created", and of how many events, in this run
    QElapsedTimer m_saidWait; ///< since the last word about a long wait
};

} // namespace composer
