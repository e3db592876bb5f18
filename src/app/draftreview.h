#pragma once

#include "hubspot/templatelist.h"
#include "templates/templatedifference.h"

#include <QObject>

#include <functional>

namespace composer {

class CurrentDraft;
class DraftDocument;
class MainWindow;
class Notifications;
class PortalController;
class SendController;
class TemplateChangeController;
class TemplateController;
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
        TemplateController &templates;
        TemplateFetching &templateFetching;
        TemplateEditing &templateEditing;
        TemplateChangeController &templateChanges;
        Notifications &notifications;
        MainWindow &window;
        std::function<bool()> maySend; ///< asked before a review for a real account; says itself why not
    };
    /// `parts` must outlive it.
    explicit DraftReview(Parts parts, QObject *parent = nullptr);

    /// Of the draft on the screen, for the account that is chosen; nothing when there is none. What hinders it is said.
    void begin();

private:
    void guardAgainstDrift(DraftDocument &document, const TemplateList &list);
    [[nodiscard]] std::function<bool()> whileAsked(const DraftDocument &document);
    void sayDrift(const DraftDocument &document, const QList<TemplateDifference> &drift);
    void waitForCheck(DraftDocument &document);
    void openSheet(DraftDocument &document);

    Parts m_parts;
    QObject *m_waiting = nullptr; // for the check of a draft
    int m_asked = 0; // times the account was asked for its templates
};

} // namespace composer
