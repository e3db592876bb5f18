#pragma once

#include "http/httpmessage.h"
#include "practice/practiceaccounts.h"
#include "practice/practiceanswers.h"

namespace composer {

/// The template calls of HubSpot's timeline API v3 of the practice portal, and `types/projects` of the app events:
/// list, get, create and update of templates, and of one token. Nothing of this program calls what writes: it is there
/// so that HubSpot's own client libraries work against the practice portal.
///
/// Sources: the API reference for paths, success codes (token creation answers 200) and "name and type can't be
/// changed"; the error texts are in HubSpot's manner where its words are not known.
class PracticeTemplates
{
public:
    explicit PracticeTemplates(PracticeAccounts &accounts)
        : m_accounts(accounts)
    {
    }

    /// Without this permission (`developers-read`) every call is refused with MISSING_SCOPES, as HubSpot does to most
    /// sign-ins.
    void setAllowed(bool allowed) { m_isAllowed = allowed; }

    /// `segments`: of the path, from the app id on: {"4711", "event-templates", "1001", "tokens", …}. `now`: epoch ms.
    [[nodiscard]] HttpResponse answer(const HttpRequest &request, const QList<QByteArray> &segments, qint64 now);
    /// POST /integrators/timeline/2026-03/types/projects {developerSymbol, projectName}: the names of the event types.
    [[nodiscard]] HttpResponse answerProjects(const HttpRequest &request) const;

    /// The permission a call needs, and the answer to one that has it not.
    [[nodiscard]] static QString scopeOf(const HttpRequest &request);
    [[nodiscard]] static HttpResponse missingScope(const QString &scope);

    /// A developer's API key in the query, which HubSpot's client library sends in place of an access token.
    [[nodiscard]] static QByteArray apiKeyOf(const HttpRequest &request);

private:
    [[nodiscard]] const QList<EventTemplate> &all() const;
    [[nodiscard]] HttpResponse list() const;
    [[nodiscard]] HttpResponse create(const QJsonObject &body, qint64 now);
    [[nodiscard]] HttpResponse update(qsizetype index, const QJsonObject &body, qint64 now);
    [[nodiscard]] HttpResponse answerTokens(
        const QByteArray &method, qsizetype index, const QByteArray &name, const QJsonObject &body, qint64 now);
    [[nodiscard]] QJsonObject json(const EventTemplate &eventTemplate) const;
    [[nodiscard]] const PracticeMadeTemplate *made(const QString &id) const;
    [[nodiscard]] qsizetype indexOf(const QByteArray &id) const;

    PracticeAccounts &m_accounts; // templates are the same in all
    bool m_isAllowed = true;
};

} // namespace composer
