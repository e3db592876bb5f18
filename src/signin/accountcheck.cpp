#include "signin/accountcheck.h"

#include "hubspot/accountinfo.h"

#include <QDateTime>
#include <QLocale>

namespace composer {

using namespace Qt::StringLiterals;

QString clockText(const Clock &clock)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(clock.epochMs()), QLocale::ShortFormat);
}

AccountCheck::AccountCheck(TokenClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

void AccountCheck::ask(const QUrl &baseUrl, const QString &accessToken, const std::optional<TokenRequests> &requests)
{
    const quint64 question = ++m_question;
    m_baseUrl = baseUrl;
    m_accessToken = accessToken;
    m_finding = {};
    m_facts = {};
    if (requests)
        introspect(*requests, question);
    else
        askDetails(u"2026-03"_s, question);
}

void AccountCheck::introspect(const TokenRequests &requests, quint64 question)
{
    m_client.send(requests.introspect(m_accessToken), {}, this, [this, requests, question](const Answer &answer) {
        if (question != m_question)
            return;
        const TokenFacts told = readIntrospection(answer, m_baseUrl.host(), clockText(m_clock));
        if (told.notThere && !requests.olderVersion().isEmpty())
            return introspect(requests.older(), question);
        if (told.facts) {
            m_facts = *told.facts;
            m_finding.scopesAreKnown = true;
        } else if (!told.notThere) {
            m_finding.tokenIsRefused = told.failure.problem == SignInProblem::Ended;
            return finish(told.failure);
        }
        askDetails(u"2026-03"_s, question);
    });
}

void AccountCheck::askDetails(const QString &version, quint64 question)
{
    m_client.send(accountDetailsRequest(m_baseUrl, version), m_accessToken, this,
        [this, version, question](const Answer &answer) {
            if (question != m_question)
                return;
            const AccountAnswer told = readAccountAnswer(answer);
            switch (told.kind) {
            case AccountAnswer::Kind::Known: {
                if (!m_facts.hubId.isEmpty() && m_facts.hubId != told.facts.hubId)
                    return finish({ SignInProblem::AccountUnclear, {}, {}, u"two numbers for one token"_s });
                AccountFacts facts = told.facts;
                facts.hubDomain = m_facts.hubDomain;
                facts.user = m_facts.user;
                facts.appId = m_facts.appId;
                facts.scopes = m_facts.scopes;
                m_facts = facts;
                return finish({});
            }
            case AccountAnswer::Kind::NotThere:
                if (version != "v3"_L1)
                    return askDetails(u"v3"_s, question);
                return finish({});
            case AccountAnswer::Kind::NotAllowed:
                return finish({}); // introspection may have told the number; else it stays unknown
            case AccountAnswer::Kind::TokenRejected:
                m_finding.tokenIsRefused = true;
                return finish({ SignInProblem::Ended, {}, {}, told.technical });
            case AccountAnswer::Kind::TryLater:
                break;
            }
            SignInFailure failure = transportFailure(answer, m_baseUrl.host(), clockText(m_clock));
            if (failure.problem == SignInProblem::None)
                failure = { SignInProblem::Unreadable, {}, {}, told.technical };
            finish(failure);
        });
}

void AccountCheck::finish(const SignInFailure &failure)
{
    ++m_question;
    AccountFinding finding = m_finding;
    finding.failure = failure;
    if (failure.problem == SignInProblem::None) {
        m_facts.checkedAtMs = m_clock.epochMs();
        finding.facts = m_facts;
    }
    Q_EMIT answered(finding);
}

} // namespace composer

#include "moc_accountcheck.cpp"
