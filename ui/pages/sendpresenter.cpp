#include "ui/pages/sendpresenter.h"

#include "domain/recordlink.h"
#include "sending/outcometext.h"
#include "ui/pages/sendpage.h"

#include <algorithm>

namespace composer {

SendPresenter::SendPresenter(SendPage &page, QObject *parent)
    : QObject(parent)
    , m_page(page)
{
    const auto onSession = [this](void (SendSession::*what)()) {
        return [this, what] {
            if (m_session)
                (m_session->*what)();
        };
    };
    connect(&page, &SendPage::pauseRequested, this, onSession(&SendSession::pause));
    connect(&page, &SendPage::stopAfterBatchRequested, this, onSession(&SendSession::stopAfterBatch));
    connect(&page, &SendPage::stopNowRequested, this, onSession(&SendSession::stopNow));
    connect(&page, &SendPage::resumeRequested, this, &SendPresenter::resumeRequested);
    connect(&page, &SendPage::askRequested, this, &SendPresenter::askRequested);
    connect(&page, &SendPage::currentRowChanged, this, &SendPresenter::showDetails);
    connect(&page, &SendPage::decided, this, &SendPresenter::decide);
}

void SendPresenter::setSession(SendSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (session)
        connectSession();
    loadRows();
    showStatus();
}

void SendPresenter::connectSession()
{
    connect(m_session, &SendSession::stateChanged, this, [this] {
        if (m_session->rows().size() != m_page.model()->rows().size())
            loadRows();
        showStatus();
    });
    connect(m_session, &SendSession::rowsChanged, this, &SendPresenter::updateRows);
    connect(m_session, &SendSession::progressChanged, this, &SendPresenter::showStatus);
    connect(m_session, &SendSession::countsChanged, this, &SendPresenter::showStatus);
    connect(m_session, &SendSession::paused, this, &SendPresenter::showStatus);
    connect(m_session, &SendSession::failed, this, &SendPresenter::showStatus);
    connect(m_session, &SendSession::finished, this, &SendPresenter::showStatus);
}

void SendPresenter::loadRows()
{
    QList<RowState> states;
    const qint64 count = m_session ? m_session->rows().size() : 0;
    states.reserve(count);
    for (qint64 position = 0; position < count; ++position)
        states += m_session->rowState(position);
    m_page.model()->setSource(std::move(states), [guard = QPointer(this)](int position) {
        return guard && guard->m_session ? guard->sentRow(position) : SentRow(); // the session may go first
    });
    showNumbers();
    m_page.setCurrentNumber(0);
}

void SendPresenter::setRowNumbers(const RowNumbers &numbers)
{
    m_numbers = numbers;
    m_isDraftGone = false;
    showNumbers();
    showStatus();
}

void SendPresenter::setDraftGone(bool isOfFile)
{
    m_isDraftGone = true;
    m_isOfFile = isOfFile;
    m_numbers = {};
    showNumbers();
    showStatus();
}

void SendPresenter::setRefusesStill(const QString &sentence)
{
    m_refusesStill = sentence;
    showStatus();
}

void SendPresenter::setSince(const QHash<qint32, SentSince> &since)
{
    if (since == m_since)
        return;
    m_since = since;
    showDetails(m_page.currentNumber());
    showStatus();
}

/// Of a row that stands as it did when the later sends were read.
std::optional<SentSince> SendPresenter::sinceOf(qint64 position) const
{
    const auto known = m_since.constFind(qint32(position));
    const bool holds = known != m_since.cend() && m_session && m_session->rowState(position) == known->before;
    return holds ? std::optional(*known) : std::nullopt;
}

bool SendPresenter::isInDraft(qint64 position) const
{
    return !m_isDraftGone && (!m_numbers.isKnown() || m_numbers.numberOf(m_session->rows().rowId(position)) > 0);
}

RowsSince SendPresenter::rowsSince() const
{
    RowsSince since;
    const OutcomeCounts &counts = m_page.model()->counts();
    const bool isAny = counts.of(Outcome::Refused) + counts.of(Outcome::NotSent) > 0;
    if (!isAny || (m_since.isEmpty() && !m_numbers.isKnown() && !m_isDraftGone))
        return since; // while it is sent this is asked with every batch
    const SentRows &rows = m_page.model()->rows();
    for (qsizetype position = 0; position < std::min(rows.size(), m_session->rows().size()); ++position) {
        const RowState state = rows.state(position);
        if (state != RowState::Refused && state != RowState::NotSent)
            continue;
        const auto later = sinceOf(position);
        const bool isGone = !later && !isInDraft(position);
        since.created += later && later->state == RowState::Created;
        since.held += later && later->state != RowState::Created;
        since.gone += isGone;
        since.counts.of(outcomeOf(state)) += later || isGone;
    }
    return since;
}

QList<RowId> SendPresenter::rowsToMend() const
{
    QList<RowId> ids;
    for (qint64 position = 0; m_session && position < m_session->rows().size(); ++position) {
        if (m_session->rowState(position) == RowState::Refused && !sinceOf(position) && isInDraft(position))
            ids.append(m_session->rows().rowId(position));
    }
    return ids;
}

void SendPresenter::setCorrections(const QList<Correction> &corrections)
{
    m_corrections = corrections;
    showDetails(m_page.currentNumber());
}

void SendPresenter::showNumbers()
{
    QList<qint64> numbers;
    if (m_session && m_numbers.isKnown()) {
        numbers.reserve(m_session->rows().size());
        for (qint64 position = 0; position < m_session->rows().size(); ++position)
            numbers += m_numbers.numberOf(m_session->rows().rowId(position));
    }
    m_page.model()->setShownNumbers(std::move(numbers));
    showDetails(m_page.currentNumber());
}

void SendPresenter::decide(int number, Found found)
{
    if (!m_session)
        return;
    QList<qint64> positions;
    const SentRows &rows = m_page.model()->rows();
    for (qint64 position = 0; position < rows.size(); ++position) {
        const bool isOpen = rows.state(position) == RowState::Unknown || rows.state(position) == RowState::Conflict;
        if (isOpen && (number == 0 || position + 1 == number))
            positions += position;
    }
    switch (found) {
    case Found::IsThere:
        return m_session->decide(positions, SendSession::Decision::IsThere);
    case Found::IsNotThere:
        return m_session->decide(positions, SendSession::Decision::IsNotThere);
    case Found::IsAnother:
        return m_session->decide(positions, SendSession::Decision::IsAnother);
    }
}

SentRow SendPresenter::sentRow(qint64 position) const
{
    const LedgerRow planned = m_session->rows().at(position);
    const RowOutcome outcome = m_session->outcome(position);
    SentRow row;
    row.number = int(position) + 1;
    row.eventId = QString::fromUtf8(planned.eventId);
    row.identity = planned.identity;
    row.batch = outcome.batch;
    row.state = outcome.state;
    row.reason = shortReason(outcome, row.eventId, row.identity); // the panel has all of it
    row.correlationId = outcome.correlationId;
    return row;
}

void SendPresenter::updateRows(const QList<qint64> &positions)
{
    if (m_session->rows().size() != m_page.model()->rows().size()) {
        loadRows();
        return;
    }
    QList<std::pair<int, RowState>> changed;
    changed.reserve(positions.size());
    for (const qint64 position : positions)
        changed.emplace_back(static_cast<int>(position), m_session->rowState(position));
    m_page.model()->updateStates(changed);
    if (positions.contains(m_page.currentNumber() - 1))
        showDetails(m_page.currentNumber());
}

SendStatus SendPresenter::status() const
{
    if (!m_session)
        return {};
    SendStatus status;
    status.state = m_session->state();
    status.portalName = m_session->connection().name;
    status.isPractice = m_session->connection().isPractice;
    status.pauseText = m_session->pauseText();
    status.pauseReason = m_session->pauseReason();
    status.isSignedIn = m_session->connection().kind == ConnectionKind::SignedIn;
    status.error = m_session->error();
    status.progress = m_session->progress();
    // of the very rows the page shows, so that sentence and chips cannot be a step apart
    status.counts = m_page.model()->counts();
    if (status.state == SendState::Finished || status.pauseReason == PauseReason::FirstEvent)
        status.since = rowsSince();
    status.refusesStill = m_refusesStill;
    status.isOfFile = m_isOfFile;
    return status;
}

void SendPresenter::showStatus()
{
    m_page.showStatus(status());
}

void SendPresenter::showDetails(int number)
{
    if (!m_session || number <= 0)
        return;
    const qint64 position = number - 1;
    SendRowDetails details { sentRow(position), m_session->outcome(position), m_session->history(position),
        m_session->conflict(position), {} };
    for (const Correction &correction : std::as_const(m_corrections)) {
        if (correction.eventId == details.row.eventId.toUtf8())
            details.corrects = correction;
        if (correction.firstId == details.row.eventId.toUtf8() && correction.isCreated)
            details.correctedBy = correction.eventId;
    }
    details.since = sinceOf(position);
    details.isInDraft = isInDraft(position);
    details.isOfFile = m_isOfFile;
    const Connection &account = m_session->connection();
    if (details.row.state == RowState::Created && natureOf(account) != AccountNature::Practice)
        details.record = recordLink(account.facts, details.outcome.event.objectType, details.row.identity);
    m_page.showDetails(details);
}

} // namespace composer

#include "moc_sendpresenter.cpp"
