#include "practice/practiceaccounts.h"

#include "domain/accountfacts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

#include <algorithm>
#include <initializer_list>
#include <utility>

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
    added.setFolder(m_folder);
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

void PracticeAccounts::setFolder(const QString &folder)
{
    m_folder = folder;
    for (auto &[hubId, held] : m_stores)
        held.setFolder(folder);
}

void PracticeAccounts::setTemplates(const QList<EventTemplate> &templates)
{
    m_templates = templates;
    m_made.removeIf([&](const PracticeMadeTemplate &made) {
        const auto given = std::find_if(templates.cbegin(), templates.cend(),
            [&](const EventTemplate &other) { return other.id == made.eventTemplate.id; });
        return given != templates.cend() && made.over != *given;
    });
    tellTemplates();
}

void PracticeAccounts::tellTemplates()
{
    QList<EventTemplate> all = m_templates;
    for (const PracticeMadeTemplate &made : std::as_const(m_made)) {
        const auto given = std::find_if(
            all.begin(), all.end(), [&](const EventTemplate &other) { return other.id == made.eventTemplate.id; });
        if (given != all.end())
            *given = made.eventTemplate;
        else
            all.append(made.eventTemplate);
    }
    for (auto &[hubId, held] : m_stores)
        held.setTemplates(all);
}

void PracticeAccounts::makeTemplate(const EventTemplate &eventTemplate, qint64 now)
{
    const auto known = std::find_if(m_made.begin(), m_made.end(),
        [&](const PracticeMadeTemplate &made) { return made.eventTemplate.id == eventTemplate.id; });
    const auto given = std::find_if(m_templates.cbegin(), m_templates.cend(),
        [&](const EventTemplate &other) { return other.id == eventTemplate.id; });
    if (known != m_made.end()) {
        known->eventTemplate = eventTemplate;
        known->changedAtMs = now;
    } else if (given != m_templates.cend()) {
        m_made.append({ eventTemplate, *given, 0, now });
    } else {
        m_made.append({ eventTemplate, std::nullopt, now, now });
    }
    tellTemplates();
}

QJsonArray PracticeAccounts::madeTemplatesSnapshot() const
{
    const auto objectOf = [](const EventTemplate &eventTemplate) {
        return QJsonDocument::fromJson(serializeEventTemplate(eventTemplate)).object();
    };
    QJsonArray snapshot;
    for (const PracticeMadeTemplate &made : m_made) {
        QJsonObject object { { u"template"_s, objectOf(made.eventTemplate) }, { u"createdAt"_s, made.createdAtMs },
            { u"changedAt"_s, made.changedAtMs } };
        if (made.over)
            object.insert("over"_L1, objectOf(*made.over));
        snapshot.append(object);
    }
    return snapshot;
}

void PracticeAccounts::restoreMadeTemplates(const QJsonArray &made)
{
    const auto templateOf = [](const QJsonValue &value) {
        return parseEventTemplate(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    };
    m_made.clear();
    for (const QJsonValue value : made) {
        const auto eventTemplate = templateOf(value["template"_L1]);
        if (!eventTemplate)
            continue;
        PracticeMadeTemplate one { *eventTemplate, std::nullopt, value["createdAt"_L1].toInteger(),
            value["changedAt"_L1].toInteger() };
        if (const QJsonValue over = value["over"_L1]; over.isObject()) {
            if (const auto given = templateOf(over))
                one.over = *given;
        }
        m_made.append(one);
    }
    setTemplates(m_templates); // leaves out what the workspace has changed since
}

void PracticeAccounts::setAdoptsUnknownRecords(bool adopts)
{
    for (auto &[hubId, held] : m_stores)
        held.setAdoptsUnknownRecords(adopts);
}

QJsonObject PracticeAccounts::details(const QString &hubId, qint64 now) const
{
    const PracticeAccount &account = find(hubId);
    const QTimeZone zone(account.timeZone.toLatin1());
    const int offset = zone.isValid() ? zone.standardTimeOffset(QDateTime::fromMSecsSinceEpoch(now)) : 0;
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
