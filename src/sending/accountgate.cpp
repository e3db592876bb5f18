#include "sending/accountgate.h"

#include <QCoreApplication>

#include <utility>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct GateText {
    Q_DECLARE_TR_FUNCTIONS(AccountGate)
};

constexpr int attemptsInARow = 4;
constexpr int waitsInARow = 30; // 5 minutes of HubSpot's interval
constexpr int firstWaitMs = 1'000; // doubled each time
constexpr int statusTooMany = 429;

QString numbered(const QString &name, const QString &hubId)
{
    return name.isEmpty() ? hubId : u"%1 (%2)"_s.arg(name, hubId);
}

/// "You signed in to Acme Test (456). This send went to Acme (123). Nothing was changed."
QString otherAccountText(const AccountQuestion &question, const QString &hubId)
{
    const Connection &connection = question.connection;
    const QString theirs = connection.facts.hubId == hubId ? numbered(connection.name, hubId) : hubId;
    const QString ours = numbered(question.sendName, question.expected.hubId);
    const QString who = connection.kind == ConnectionKind::SignedIn ? GateText::tr("You signed in to %1.").arg(theirs)
                                                                    : GateText::tr("The token opens %1.").arg(theirs);
    const QString send = question.hasLeft ? GateText::tr("This send went to %1.").arg(ours)
                                          : GateText::tr("This send is for %1.").arg(ours);
    return u"%1 %2 %3"_s.arg(who, send, GateText::tr("Nothing was changed."));
}

AccountVerdict pauseFor(PauseReason reason, const QString &text, const AccountIdentity &account)
{
    AccountVerdict verdict;
    verdict.reason = reason;
    verdict.text = text;
    verdict.account = account;
    return verdict;
}

AccountVerdict goOn(const AccountIdentity &account)
{
    AccountVerdict verdict;
    verdict.kind = AccountVerdict::Kind::GoOn;
    verdict.account = account;
    return verdict;
}

AccountVerdict judgeNumber(const AccountQuestion &question, const AccountFacts &facts)
{
    const AccountIdentity &expected = question.expected;
    AccountIdentity account = identityOf(question.connection);
    account.kind = AccountIdentity::Kind::Known;
    account.hubId = facts.hubId;
    AccountVerdict verdict;
    if (expected.kind == AccountIdentity::Kind::Known && expected.hubId != facts.hubId)
        return pauseFor(PauseReason::OtherAccount, otherAccountText(question, facts.hubId), expected);
    if (expected.kind == AccountIdentity::Kind::Typed && expected.hubId != facts.hubId) {
        verdict = pauseFor(PauseReason::AccountUnknown,
            GateText::tr("The number %1 was typed for this account; it says itself that it is %2, and that counts from "
                         "now on. Nothing was sent: look whether it is the right account, then go on.")
                .arg(expected.hubId, facts.hubId),
            account);
    } else {
        verdict = goOn(account);
    }
    verdict.facts = facts;
    verdict.isNews = expected.kind != AccountIdentity::Kind::Known;
    return verdict;
}

/// Of what the transport says, without the point at its end.
QString firstLineOf(const QString &technical)
{
    constexpr qsizetype longest = 200;
    QString line = technical.section(u'\n', 0, 0).trimmed().left(longest);
    while (line.endsWith(u'.') || line.endsWith(u':'))
        line.chop(1);
    return line;
}

bool isOnThisComputer(const AccountIdentity &account)
{
    return isLoopback(QUrl(account.address));
}

} // namespace

std::optional<AccountVerdict> refusalBeforehand(const AccountQuestion &question)
{
    const AccountIdentity &expected = question.expected;
    const AccountIdentity through = identityOf(question.connection);
    const QString name = numbered(question.connection.name, through.hubId);
    const bool isOtherKind = question.isPractice != question.connection.isPractice;
    // A server on this computer may come back on another port.
    const bool isOtherAddress
        = expected.address != through.address && !(isOnThisComputer(expected) && isOnThisComputer(through));
    if (isOtherKind || (expected.hubId.isEmpty() && isOtherAddress))
        return pauseFor(PauseReason::OtherAccount,
            GateText::tr("You chose %1. This send went to %2. Nothing was changed.")
                .arg(name, numbered(question.sendName, expected.hubId)),
            expected);
    if (!expected.hubId.isEmpty() || question.isConfirmed || expected.connectionId == through.connectionId
        || sameAccount(through, expected, true) == SameAccount::Yes || isOnThisComputer(through))
        return {};
    return pauseFor(PauseReason::AccountUnknown,
        GateText::tr("Nobody knows any more which account the send to %1 went to: it never said its number, and its "
                     "connection was forgotten. If %2 is the same account, say so; nothing was changed.")
            .arg(question.sendName, name),
        expected);
}

AccountVerdict judgeAccount(const AccountQuestion &question, const AccountAnswer &answer)
{
    const AccountIdentity &expected = question.expected;
    switch (answer.kind) {
    case AccountAnswer::Kind::Known:
        return judgeNumber(question, answer.facts);
    case AccountAnswer::Kind::NotAllowed:
    case AccountAnswer::Kind::NotThere: {
        const bool isCompared
            = question.connection.kind == ConnectionKind::SignedIn && question.connection.facts.hubId == expected.hubId;
        if (expected.kind == AccountIdentity::Kind::Typed
            || (expected.kind == AccountIdentity::Kind::Known && isCompared))
            return goOn(expected);
        return pauseFor(PauseReason::AccountUnknown,
            GateText::tr("The account does not say which one it is, so nothing was sent. Type its number once, in the "
                         "list of accounts at the top right or with `account number`, then go on; nothing was lost."),
            expected);
    }
    case AccountAnswer::Kind::TokenRejected:
        return pauseFor(PauseReason::TokenRejected,
            GateText::tr("The account no longer accepts the token, so nothing was sent. Give a new one or sign in "
                         "again; nothing was lost."),
            expected);
    case AccountAnswer::Kind::TryLater:
        break;
    }
    AccountVerdict verdict = pauseFor(PauseReason::NoConnection,
        answer.technical.isEmpty()
            ? GateText::tr("The account did not say which one it is, so nothing was sent. Check the network, then go "
                           "on; nothing was lost.")
            : GateText::tr("The account did not say which one it is, so nothing was sent: %1. Check the network, then "
                           "go on; nothing was lost.")
                  .arg(firstLineOf(answer.technical)),
        expected);
    verdict.kind = AccountVerdict::Kind::AskAgain;
    return verdict;
}

AccountGate::AccountGate(TimelineClient &client, double delayScale, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_delayScale(delayScale)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &AccountGate::wantTurn);
}

void AccountGate::ask(const AccountQuestion &question, std::function<void(const AccountVerdict &)> decided)
{
    cancel();
    m_question = question;
    ++m_number;
    m_decided = std::move(decided);
    m_version = u"2026-03"_s;
    m_attempts = 0;
    m_renewals = 0;
    m_waits = 0;
    if (const auto refusal = refusalBeforehand(question)) {
        QMetaObject::invokeMethod(
            this,
            [this, question = m_number, refused = *refusal] {
                if (isAsking() && question == m_number)
                    std::exchange(m_decided, nullptr)(refused);
            },
            Qt::QueuedConnection);
        return;
    }
    wantTurn();
}

void AccountGate::cancel()
{
    m_decided = nullptr;
    m_again.stop();
    m_client.cancelTurns(this);
    if (m_job)
        m_job->cancel();
    m_job.clear();
}

void AccountGate::wantTurn()
{
    m_client.whenMyTurn(this, [this](TimelineClient::TurnPtr turn) {
        if (isAsking())
            send(std::move(turn));
    });
}

void AccountGate::send(TimelineClient::TurnPtr turn)
{
    // The answer to a question that was given up is nobody's.
    m_job = m_client.send(std::move(turn), accountDetailsRequest(m_client.connection().baseUrl, m_version), this,
        [this, question = m_number](const Answer &answer) {
            if (isAsking() && question == m_number)
                take(answer);
        });
}

void AccountGate::take(const Answer &answer)
{
    const AccountAnswer told = readAccountAnswer(answer);
    if (told.kind == AccountAnswer::Kind::NotThere && m_version != "v3"_L1) {
        m_version = u"v3"_s;
        wantTurn();
        return;
    }
    if (answer.status == 401 && answer.tokenIsRenewed && m_renewals++ == 0) {
        wantTurn(); // its turn comes with the new token
        return;
    }
    if (answer.arrival == Answer::Arrival::Whole && answer.status == statusTooMany && m_waits++ < waitsInARow) {
        wantTurn(); // the client's queue waits as long as the account asks
        Q_EMIT waits();
        return;
    }
    const AccountVerdict verdict = judgeAccount(m_question, told);
    if (verdict.kind == AccountVerdict::Kind::AskAgain && ++m_attempts < attemptsInARow) {
        m_again.start(static_cast<int>(firstWaitMs * m_delayScale * (1 << (m_attempts - 1))));
        return;
    }
    std::exchange(m_decided, nullptr)(verdict);
}

} // namespace composer

#include "moc_accountgate.cpp"
