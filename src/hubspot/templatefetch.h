#pragma once

#include "base/result.h"
#include "domain/eventtemplate.h"
#include "hubspot/answer.h"
#include "hubspot/templatelist.h"

#include <QList>

#include <functional>

class QObject;

namespace composer {

class TimelineClient;

/// What the answer to "list the templates of this app" means. Errors, in words with the way by file: NotAllowed (401,
/// 403), NotFound (404), NetworkError (also an answer that is no list of templates).
[[nodiscard]] Result<TemplateList> templatesFromAnswer(const Answer &answer, const QString &account);

/// Asks an account for the templates of an app (v3; `developers-read`), through the client's queue; its access token
/// must be set. Asks again, twice at most, after "too many requests" or a fault of the server; a longer wait than half
/// a minute is not waited for. `done` is called once, unless `context` dies before. Nothing is written there.
void fetchTemplates(TimelineClient &client, const QString &appId, QObject *context,
    const std::function<void(const Result<TemplateList> &)> &done);

/// Why events of a template cannot be sent to an account by this interface ("v3", "2026-03"): a number stands for a
/// template of v3, a name for an app event type, and a template HubSpot does not have for neither. Empty when they can.
[[nodiscard]] QString interfaceProblem(const EventTemplate &eventTemplate, const QString &profile, bool isPractice);

} // namespace composer
