#pragma once

#include "domain/eventtemplate.h"

#include <QObject>

namespace composer {

class CurrentDraft;
class DraftDocument;
class MainWindow;
class Notifications;
class PortalController;
class SendController;
class TemplateEditing;
class TemplateFetching;

/// From the button to the review sheet: looks first whether the account can take events of the draft's template, and
/// whether its template there is still the one here.
class DraftReview final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        CurrentDraft &currentDraft;
        PortalController &portals;
        SendController &sends;
        TemplateFetching &templateFetching;
        TemplateEditing &templateEditing;
        Notifications &notifications;
        MainWindow &window;
    };
    /// `parts` must outlive it.
    explicit DraftReview(Parts parts, QObject *parent = nullptr);

    /// Of the draft on the screen, for the account that is chosen; nothing when there is none. What hinders it is said.
    void begin();

private:
    void guardAgainstDrift(DraftDocument &document, const QList<EventTemplate> &templates);

    Parts m_parts;
};

} // namespace composer
