#pragma once

#include "cli/command.h"
#include "sending/sendsession.h"

#include <QElapsedTimer>

#include <functional>

namespace composer {

class TokenSource;
struct SignInFailure;

/// Drives a session to its end on the program's event loop: shows progress, stops after the batch at the first Ctrl+C
/// and now at the second, and turns what came out into an exit code.
class SendRunner
{
public:
    SendRunner(SendSession &session, CliIo &io, bool quiet);
    /// Where the session's tokens come from; what a renewal waits for is said. May be nullptr; must outlive run().
    void setTokens(const TokenSource *tokens) { m_tokens = tokens; }
    /// Where a row stands in the file or draft of the person, by its position in the plan; for what is said of single
    /// rows.
    void setPlaces(std::function<QString(qint64 position)> placeOf) { m_placeOf = std::move(placeOf); }
    /// Behind the command that goes on with the send: what it has to be told again.
    void setGoesOnWith(const QString &options) { m_goesOnWith = options; }
    /// The first event is looked at before the others leave; see SendSession::lookAtFirst().
    void setLooksFirst(bool looks) { m_looksFirst = looks; }
    /// Nobody knows whether the first event, which was to be looked at, was created: nothing leaves before that is
    /// settled.
    [[nodiscard]] bool mustAskFirst() const;
    /// `begin` is called when the session is ready, paused or finished for the first time; false: there is nothing to
    /// do, and it ends as it stands.
    [[nodiscard]] int run(const std::function<bool()> &begin);

private:
    void printEnd();
    void sayWait(const SendProgress &progress);
    void sayDelay(const SignInFailure &failure, qint64 msLeft);
    void printLeftOut();
    void printRefused();
    [[nodiscard]] int exitCode() const;

    SendSession &m_session;
    CliIo &m_io;
    const TokenSource *m_tokens = nullptr;
    std::function<QString(qint64 position)> m_placeOf;
    QString m_goesOnWith;
    bool m_looksFirst = false;
    bool m_quiet;
    bool m_begun = false;
    bool m_isCancelled = false; ///< before it began
    QMap<QString, int> m_notes; ///< what is said beside "created", and of how many events, in this run
    QElapsedTimer m_saidWait; ///< since the last word about a long wait
};

} // namespace composer
