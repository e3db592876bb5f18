#include "cli/sendrunner.h"

#include "base/listtext.h"
#include "cli/interruptsignal.h"
#include "cli/jsonanswer.h"
#include "sending/outcometext.h"
#include "signin/signedintokens.h"

#include <QCoreApplication>
#include <QMap>
#include <QTimer>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct RunnerText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Shorter ones are over before anybody asks.
bool isLongWait(qint64 waitMs)
{
    constexpr qint64 longMs = 3'000;
    return waitMs > longMs;
}

bool isAtRest(SendState state)
{
    return state == SendState::Paused || state == SendState::Finished || state == SendState::Failed;
}

} // namespace

SendRunner::SendRunner(SendSession &session, CliIo &io, bool quiet)
    : m_session(session)
    , m_io(io)
    , m_quiet(quiet)
{
}

/// Once a minute, and to programs too: who waits wants to know that it is no hanging.
void SendRunner::sayWait(const SendProgress &progress)
{
    constexpr qint64 everyMs = 60'000;
    if (m_saidWait.isValid() && m_saidWait.elapsed() < everyMs)
        return;
    m_saidWait.start();
    const QString text = m_session.state() == SendState::Asking
        ? RunnerText::tr("%1 of %2, the account is asked again in %3 s: what was created can take a while to be seen")
        : RunnerText::tr(
            "%1 of %2, nothing leaves for %3 s: the account asks to wait, or is left alone after an error");
    m_io.err << text.arg(progress.settled).arg(progress.total).arg((progress.waitMs + 999) / 1000) << Qt::endl;
}

/// To programs too, as a long wait is.
void SendRunner::sayDelay(const SignInFailure &failure, qint64 msLeft)
{
    m_io.err << signInSentence(failure) << ' '
             << (msLeft > 0 ? RunnerText::tr("The send goes on meanwhile; renewing is tried again by itself.")
                            : RunnerText::tr("The send waits; renewing is tried again by itself."))
             << Qt::endl;
}

int SendRunner::run(const std::function<bool()> &begin)
{
    QObject loop; // what is connected for the length of this run
    const auto look = [&] {
        const SendState state = m_session.state();
        if (!m_begun && state != SendState::Opening && state != SendState::Failed) {
            m_begun = true;
            if (m_isCancelled ? state != SendState::Stopping : !begin()) {
                QCoreApplication::quit();
                return;
            }
            if (!isAtRest(m_session.state()) && m_session.state() != SendState::Ready)
                return;
        }
        if (isAtRest(m_session.state()))
            QCoreApplication::quit();
    };
    QObject::connect(&m_session, &SendSession::stateChanged, &loop, look, Qt::QueuedConnection);
    QTimer::singleShot(0, &loop, look);

    QObject::connect(&m_session, &SendSession::rowsChanged, &loop, [this](const QList<qint64> &positions) {
        for (const qint64 position : positions) {
            if (m_session.rowState(position) != RowState::Created)
                continue;
            if (const QString note = m_session.outcome(position).reason; !note.isEmpty())
                ++m_notes[note];
        }
    });

    InterruptSignal interrupt;
    QObject::connect(&interrupt, &InterruptSignal::interrupted, &loop, [this](int count) {
        if (!m_begun) { // nothing is on its way: a new plan is not written any more, a stored one stays as it is
            m_isCancelled = true;
            m_session.stopNow();
        } else if (count == 1) {
            m_io.err << RunnerText::tr("Stopping after this request. Press Ctrl+C again to stop now.") << Qt::endl;
            m_session.stopAfterBatch();
        } else {
            m_session.stopNow();
        }
    });

    if (const auto *tokens = qobject_cast<const SignedInTokens *>(m_tokens))
        QObject::connect(tokens, &SignedInTokens::renewalDelayed, &loop,
            [this](const SignInFailure &failure, qint64 msLeft) { sayDelay(failure, msLeft); });

    QTimer report;
    constexpr int reportMs = 2'000;
    QObject::connect(&report, &QTimer::timeout, &loop, [this] {
        const SendProgress progress = m_session.progress();
        if (isLongWait(progress.waitMs)) {
            sayWait(progress);
            return;
        }
        m_saidWait.invalidate();
        if (m_session.state() == SendState::Opening) { // of a stored send nothing is to be said
            if (!m_quiet && progress.frozen > 0)
                m_io.err << RunnerText::tr("%1 of %2 written to the record of sends; nothing has left yet")
                                .arg(progress.frozen)
                                .arg(progress.total)
                         << Qt::endl;
            return;
        }
        if (!m_quiet)
            m_io.err << RunnerText::tr("%1 of %2").arg(progress.settled).arg(progress.total) << Qt::endl;
    });
    report.start(reportMs);
    QCoreApplication::exec(); // the commands are the main program, nothing runs beside them
    printEnd();
    return exitCode();
}

bool SendRunner::mustAskFirst() const
{
    return m_looksFirst && !m_session.rows().isEmpty() && outcomeOf(m_session.rowState(0)) == Outcome::Unknown;
}

void SendRunner::printEnd()
{
    if (m_session.state() == SendState::Failed) {
        say(m_io, m_session.error());
        return;
    }
    if (m_session.state() == SendState::Paused)
        m_io.err << m_session.pauseText() << '\n';
    const OutcomeCounts counts = m_session.countsOnEnding();
    for (const auto &[note, count] : m_notes.asKeyValueRange())
        m_io.err << RunnerText::tr("%n events: %1", nullptr, count).arg(note) << '\n';
    const qint64 suppressed = m_session.suppressed();
    if (counts.of(Outcome::Skipped) + suppressed > 0)
        printLeftOut();
    if (counts.of(Outcome::Unknown) > 0)
        m_io.err << RunnerText::tr(
            "`sends ask %1` settles what is unknown; where it cannot, look at the timeline and use "
            "`sends decide %1`.")
                        .arg(m_session.planId())
                 << '\n';
    if (counts.of(Outcome::Waiting) + counts.of(Outcome::NotSent) - suppressed > 0) {
        const QString text = mustAskFirst() ? RunnerText::tr("Then `sends resume %1` goes on.")
                                            : RunnerText::tr("`sends resume %1` goes on.");
        m_io.err << text.arg(m_session.planId() + m_goesOnWith) << '\n';
    }
    if (m_quiet)
        return;
    printRefused();
    m_io.out << outcomeCountsText(counts) << '\n';
}

/// Row by row, for who mends them: where each stands, for whom it is, and why it was refused.
void SendRunner::printRefused()
{
    constexpr int mostNamed = 20;
    const qint64 refused = m_session.counts().of(Outcome::Refused);
    int named = 0;
    for (qsizetype position = 0; position < m_session.rows().size() && named < std::min<qint64>(refused, mostNamed);
         ++position) {
        if (m_session.rowState(position) != RowState::Refused)
            continue;
        ++named;
        const LedgerRow row = m_session.rows()[position];
        QStringList where { m_placeOf ? m_placeOf(position) : QString(), row.identity };
        where.removeAll(QString());
        m_io.err << RunnerText::tr("refused: %1: %2", "where a row stands, and why it was refused")
                        .arg(joinedList(where),
                            shortReason(m_session.outcome(position), QString::fromUtf8(row.eventId), row.identity))
                 << '\n';
    }
    if (refused > named)
        m_io.err << RunnerText::tr(
            "… and %n more that were refused; `sends receipt %1` names them all", nullptr, int(refused - named))
                        .arg(m_session.planId())
                 << '\n';
}

/// Rows that another send had when these were to leave, or that are on the list of who gets none, by reason.
void SendRunner::printLeftOut()
{
    QMap<QString, int> rows;
    for (qsizetype position = 0; position < m_session.rows().size(); ++position) {
        const RowState state = m_session.rowState(position);
        if (state != RowState::Skipped && state != RowState::NotSent)
            continue;
        const RowOutcome outcome = m_session.outcome(position);
        if (state == RowState::Skipped || outcome.status == onSuppressionList)
            ++rows[outcome.reason];
    }
    for (const auto &[reason, count] : rows.asKeyValueRange())
        m_io.err << RunnerText::tr("%n events: %1", nullptr, count).arg(reason) << '\n';
}

int SendRunner::exitCode() const
{
    if (m_session.state() == SendState::Failed) {
        // Only what mending the events, or leaving them to the other send, can help is a matter of the input.
        const ErrorCode code = m_session.error().code;
        const bool isInput = code == ErrorCode::InvalidInput || code == ErrorCode::InOtherSend
            || code == ErrorCode::Cancelled // by the person, and nothing was sent
            || code == ErrorCode::ChangedElsewhere; // the person says whether they go on here
        return isInput ? ExitCode::InputWrong : ExitCode::NotConnected;
    }
    const OutcomeCounts counts = m_session.countsOnEnding();
    const qint64 suppressed = m_session.suppressed();
    if (counts.of(Outcome::Unknown) > 0)
        return ExitCode::SomeUnknown;
    if (m_session.pauseReason() != PauseReason::ManyRefused
        && counts.of(Outcome::Waiting) + counts.of(Outcome::NotSent) - suppressed > 0)
        return ExitCode::NotConnected;
    if (counts.of(Outcome::Created) + suppressed < counts.total()) // nobody asked for those
        return ExitCode::SomeRefused;
    return ExitCode::AllCreated;
}

} // namespace composer
