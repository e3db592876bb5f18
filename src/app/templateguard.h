#pragma once

#include "hubspot/templatelist.h"
#include "sending/sendsession.h"

#include <QObject>

#include <functional>

namespace composer {

class Notifications;
class PortalController;
class SendController;
class TemplateController;
class TemplateFetching;

/// Before a send goes on: whether the account still takes its events as they were frozen. A template may change at
/// HubSpot while a send waits for a person, for a token, or for another day.
class TemplateGuard final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        PortalController &portals;
        SendController &sends;
        TemplateController &templates;
        TemplateFetching &templateFetching;
        QString ledgerPath;
    };
    /// `parts` must outlive it.
    explicit TemplateGuard(Parts parts, QObject *parent = nullptr);

    /// Calls `then` with why the events that may go yet would be refused; empty when they would not, or when that
    /// cannot be known, which is said. Not when the session goes before.
    void compare(SendSession &session, std::function<void(const QString &problem)> then);

private:
    void compareWith(const TemplateList &list, SendSession &session, const Connection &connection,
        std::function<void(const QString &problem)> then);

    Parts m_parts;
};

} // namespace composer
