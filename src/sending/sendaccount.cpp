// How SendSession finds out, before anything leaves, that it speaks to the account of its send: see AccountGate.

#include "sending/sendsession_p.h"

namespace composer {

void SendSession::Private::identify(SendState as, const std::function<void()> &then)
{
    brakes.release(clock.monotonicMs());
    stopAtOnce = false;
    pauseReason = PauseReason::None;
    pauseText.clear();
    setState(as);
    takeNumberOf(client.connection());
    const LedgerReplay &replay = history.replay();
    AccountQuestion question { account, send.portalName, false, send.isPractice, isConfirmed, client.connection() };
    for (qsizetype position = 0; !question.hasLeft && position < replay.states().size(); ++position)
        question.hasLeft = replay.attempts(position) > 0;
    gate.ask(question, [this, then](const AccountVerdict &verdict) { identified(verdict, then); });
}

/// What the list of accounts knows of the connection, where the ledger knows nothing.
void SendSession::Private::takeNumberOf(const Connection &connection)
{
    if (account.kind == AccountIdentity::Kind::Unknown && (connection.id == send.portalId || isConfirmed))
        account = identityOf(connection);
}

/// What the account said of itself when it was asked. A rehearsal's account is the one on this computer, whatever it
/// says: only its time zone counts.
void SendSession::Private::take(const AccountFacts &asked)
{
    if (asked.hubId.isEmpty())
        return;
    Connection connection = client.connection();
    if (send.isPractice) {
        connection.facts.timeZone = asked.timeZone;
    } else {
        connection.facts = withAskedFacts(connection.facts, asked);
        connection.facts.checkedAtMs = clock.epochMs();
    }
    client.setConnection(connection);
}

void SendSession::Private::identified(const AccountVerdict &verdict, const std::function<void()> &then)
{
    const SendState as = state;
    const auto conclude = [this, verdict, then] {
        if (verdict.kind == AccountVerdict::Kind::GoOn)
            then();
        else
            pauseWith(verdict.reason, verdict.text);
    };
    if (!verdict.isNews || send.isPractice) {
        take(verdict.facts); // when a daily limit counts anew, for one
        conclude();
        return;
    }
    AccountIdentity learned = verdict.account; // whatever connection it goes on through
    learned.connectionId = send.portalId;
    learned.address = send.isPractice ? practiceAddress() : accountAddress(send.baseUrl);
    onLedgerThread([learned, at = clock.epochMs()](SendWorker &ledger) { return ledger.learnAccount(learned, at); },
        [this, as, verdict, conclude](const Result<void> &written) {
            if (!written) {
                ledgerFailed(written.error());
                return;
            }
            account = verdict.account;
            take(verdict.facts);
            isAccountNews = true;
            Q_EMIT q.accountLearned(client.connection().facts);
            if (state == as) // else the person paused or stopped meanwhile
                conclude();
        });
}

void SendSession::Private::beginIdentified()
{
    identify(SendState::Sending, [this] {
        if (isAccountNews || isStored)
            putBack(false);
        else
            begin();
    });
}

} // namespace composer
