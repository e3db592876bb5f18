#include "cli/writingreport.h"

#include "cli/interruptsignal.h"

#include <QCoreApplication>

namespace composer {

namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr qint64 eventsOfAMoment = 10'000; // are written before anybody could wish otherwise

} // namespace

WritingReport::WritingReport(CliIo &io, const WholeAnswer &answer, qint64 events, At at, qint64 everyMs)
    : m_io(io)
    , m_answer(answer)
    , m_events(events)
    , m_everyMs(everyMs)
    , m_at(at)
{
    m_sinceLine.start();
}

bool WritingReport::operator()(qint64 written)
{
    if (m_events <= eventsOfAMoment)
        return true;
    if (m_answer.isInterrupted() && m_at == At::File)
        return false;
    if (m_answer.isInterrupted() && !m_saidInterrupt) {
        m_saidInterrupt = true;
        m_io.err << ReportText::tr("The answer is written to its end. Press Ctrl+C again to end now, with half of it.")
                 << Qt::endl;
    }
    // An answer that is shown on the same terminal says itself how far it is.
    const bool isSeen = m_io.isErrTerminal && (m_at == At::File || !m_io.isOutTerminal);
    if (isSeen && m_sinceLine.elapsed() >= m_everyMs) {
        m_sinceLine.start();
        m_io.err << ReportText::tr("Writing: %1 of %n events", nullptr, int(m_events)).arg(written) << Qt::endl;
    }
    return true;
}

} // namespace composer
