#include "app/sendnotices.h"

#include "app/sendcontroller.h"
#include "sending/sendsession.h"
#include "ui/models/sendtexts.h"
#include "ui/models/sentences.h"
#include "ui/windows/desktopnotice.h"

#include <QLocale>

namespace composer {

SendNotices::SendNotices(SendController &sends, DesktopNotice &notice, QObject *parent)
    : QObject(parent)
    , m_sends(sends)
    , m_notice(notice)
{
    connect(&sends, &SendController::stateChanged, this, &SendNotices::follow);
}

void SendNotices::follow(const QString &planId, SendState state)
{
    const SendState before = m_before.value(planId, SendState::Opening);
    m_before.insert(planId, state);
    const SendSession *session = m_sends.session(planId);
    const bool wasAtWork = before == SendState::Sending || before == SendState::Stopping || before == SendState::Asking;
    if (!session || !wasAtWork || before == state) {
        return; // what was only read from the ledger is no news
    }
    const bool isByPerson = state == SendState::Paused && session->pauseReason() == PauseReason::ByPerson;
    if (isByPerson || (state != SendState::Paused && state != SendState::Finished && state != SendState::Failed)) {
        return;
    }
    SendStatus status;
    status.state = state;
    status.counts = session->counts();
    status.portalName = session->connection().name;
    status.isPractice = session->connection().isPractice;
    status.pauseText = session->pauseText();
    status.error = session->error();
    const QLocale locale;
    const QString more = state == SendState::Paused ? status.pauseText
        : state == SendState::Failed                ? status.error.message
                                                    : sendExplanation(status, locale);
    const QString text = joinedSentences({ withFullStop(sendHeadline(status, locale)), withFullStop(more) });
    const LedgerSend *send = m_sends.ledgerSend(planId);
    const QString draft = send ? send->draftName : QString();
    m_notice.tell(draft.isEmpty() ? status.portalName
                                  : tr("%1 → %2", "a draft, and the account it goes to").arg(draft, status.portalName),
        text);
}

} // namespace composer

#include "moc_sendnotices.cpp"
