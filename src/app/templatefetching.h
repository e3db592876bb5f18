#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/connection.h"
#include "domain/eventtemplate.h"
#include "hubspot/templatelist.h"
#include "templates/templaterecord.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>

namespace composer {

class DraftController;
class MainWindow;
class Notifications;
class PortalController;
class TemplateController;
class TemplateDifferenceDialog;
class TemplateDocument;
class WindowState;

/// Gets templates from the account that is chosen, where it may be read, and compares them with those here. Nothing is
/// written there.
class TemplateFetching final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        PortalController &portals;
        TemplateController &templates;
        DraftController &drafts;
        Notifications &notifications;
        WindowState &windowState;
        MainWindow &window;
        const Clock &clock;
    };
    /// `parts` must outlive it.
    explicit TemplateFetching(Parts parts, QObject *parent = nullptr);

    /// For the template on the page: shows what differs at the account; one the account does not have gets the choice
    /// of those it has.
    void fetchFor(TemplateDocument *document);
    /// The choice of those the account has.
    void fetch() { fetchFor(nullptr); }
    /// An account's templates, or why they cannot be read; nothing when there is nothing to ask: the number of the app
    /// is not known, or the interface lists none. That it is asked is said meanwhile.
    void readQuietly(const Connection &connection, QObject *context,
        const std::function<void(const std::optional<Result<TemplateList>> &templates)> &done);
    /// Says that a template could not be compared with the account's, until one can.
    void sayNotCompared(const QString &account, const QString &reason);
    void noteCompared();

    /// Whether an account that does not list a template surely refuses its events: else the number of the app may be
    /// mistyped.
    [[nodiscard]] static bool isSurelyMissing(const Connection &connection);

Q_SIGNALS:
    /// Templates were taken in from the account; the first of them.
    void templateAdded(const QString &templateId);

private:
    [[nodiscard]] QString knownAppId(const Connection &connection) const;
    void ask(const QString &appId, const QPointer<TemplateDocument> &document);
    void compare(TemplateDocument *document, const EventTemplate &there, const QString &account);
    void sayEffects(TemplateDifferenceDialog &dialog, const TemplateRecord &record);
    void answer(const TemplateList &list, const QPointer<TemplateDocument> &document, const QString &account);
    void choose(const TemplateList &list, const QString &account);

    Parts m_parts;
    int m_compared = 0; // times
};

} // namespace composer
