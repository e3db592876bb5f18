#include "practice/practiceaccounts.h"

#include "domain/accountfacts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>
#include <initializer_list>

namespace composer {

using namespace Qt::StringLiterals;

Result<PracticeAccount> parsePracticeAccount(const QJsonObject &object)
{
    PracticeAccount account;
    account.domain = u"practice.test"_s;
    const std::initializer_list<std::pair<QLatin1StringView, QString *>> words { { "domain"_L1, &account.domain },
        { "type"_L1, &account.type }, { "timeZone"_L1, &account.timeZone }, { "uiDomain"_L1, &account.uiDomain },
        { "dataCentre"_L1, &account.dataCentre }, { "currency"_L1, &account.currency }, { "user"_L1, &account.user } };
    account.hubId = hubIdOf(object["number"_L1]);
    QString wrong = account.hubId.isEmpty() ? u"number"_s : QString();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto known = std::find_if(
            words.begin(), words.end(), [&](const auto &word) { return word.first == it.key() && it->isString(); });
        if (known != words.end())
            *known->second = it->toString();
        else if (it.key() != "number"_L1)
            wrong = it.key();
    }
    if (!wrong.isEmpty())
        return fail(ErrorCode::InvalidInput,
            QCoreApplication::translate(
                "FaultPlan", "\"%1\" is not known in a scenario. Mend the word and start again.")
                .arg(wrong));
    return account;
}

PracticeAccounts::PracticeAccounts()
{
    PracticeAccount practice;
    practice.hubId = u"900000000001"_s;
    practice.domain = u"practice.test"_s;
    PracticeAccount other;
    other.hubId = u"900000000002"_s;
    other.domain = u"second.practice.test"_s;
    set(practice);
    set(other);
}

const PracticeAccount &PracticeAccounts::find(const QString &hubId) const
{
    const auto found = std::find_if(m_accounts.cbegin(), m_accounts.cend(),
        [&hubId](const PracticeAccount &account) { return account.hubId == hubId; });
    return found == m_accounts.cend() ? first() : *found;
}

void PracticeAccounts::set(const PracticeAccount &account)
{
    const auto known = std::find_if(m_accounts.begin(), m_accounts.end(),
        [&account](const PracticeAccount &other) { return other.hubId == account.hubId; });
    if (known != m_accounts.end()) {
        *known = account;
        return;
    }
    m_accounts.append(account);
    PracticeStore &added = m_stores[account.hubId];
    if (m_accounts.size() > 1)
        added.setTemplates(store(first().hubId).templates());
}

PracticeStore &PracticeAccounts::store(const QString &hubId)
{
    return m_stores.at(find(hubId).hubId);
}

const PracticeStore &PracticeAccounts::store(const QString &hubId) const
{
    return m_stores.at(find(hubId).hubId);
}

void PracticeAccounts::setTemplates(const QList<EventTemplate> &templates)
{
    for (auto &[hubId, held] : m_stores)
        held.setTemplates(templates);
}

void PracticeAccounts::setAdoptsUnknownRecords(bool adopts)
{
    for (auto &[hubId, held] : m_stores)
        held.setAdoptsUnknownRecords(adopts);
}

QJsonObject PracticeAccounts::details(const QString &hubId) const
{
    const PracticeAccount &account = find(hubId);
    const QTimeZone zone(account.timeZone.toLatin1());
    const int offset = zone.isValid() ? zone.standardTimeOffset(QDateTime::currentDateTimeUtc()) : 0;
    const QString offsetText = u"%1%2:%3"_s.arg(offset < 0 ? u'-' : u'+')
                                   .arg(std::abs(offset) / 3600, 2, 10, QChar(u'0'))
                                   .arg(std::abs(offset) / 60 % 60, 2, 10, QChar(u'0'));
    return { { u"portalId"_s, account.hubId.toLongLong() }, { u"accountType"_s, account.type },
        { u"timeZone"_s, account.timeZone }, { u"companyCurrency"_s, account.currency },
        { u"additionalCurrencies"_s, QJsonArray() }, { u"utcOffset"_s, offsetText },
        { u"utcOffsetMilliseconds"_s, offset * 1000 }, { u"uiDomain"_s, account.uiDomain },
        { u"dataHostingLocation"_s, account.dataCentre } };
}

} // namespace composer
