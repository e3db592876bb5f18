#pragma once

#include "cli/command.h"

#include <QElapsedTimer>

namespace composer {

class WholeAnswer;

/// Of many events that are being written: says now and then to a person at a terminal how far that is, and heeds the
/// Ctrl+C that a WholeAnswer holds. Given to the writer as its progress.
class WritingReport
{
public:
    enum class At {
        Output, ///< an answer that is read as it comes: it is written to its end, which is said
        File, ///< gets its name only when it is whole: Ctrl+C ends it, unless it is one of a moment
    };
    /// `answer` must outlive this; `everyMs`: between two lines.
    WritingReport(CliIo &io, const WholeAnswer &answer, qint64 events, At at, qint64 everyMs = 2'000);
    /// False when nothing more is to be written.
    [[nodiscard]] bool operator()(qint64 written);

private:
    CliIo &m_io;
    const WholeAnswer &m_answer;
    qint64 m_events;
    qint64 m_everyMs;
    At m_at;
    bool m_saidInterrupt = false;
    QElapsedTimer m_sinceLine;
};

} // namespace composer
