#pragma once

#include "hubspot/templatelist.h"
#include "templates/templatedifference.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QShortcut;

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
    /// That it is under way is said at once, and there is no second meanwhile. It ends without a sheet when the person
    /// cancels it, leaves the draft or chooses another account.
    void begin();
    void cancel();

private:
    void startRun(DraftDocument &document);
    void endRun();
    void offerCancel(const QString &draftName);
    void leaveIf(bool isOther, const QString &why);
    void guardAgainstDrift(DraftDocument &document, const TemplateList &list);
    [[nodiscard]] std::function<bool()> whileAsked(const DraftDocument &document);
    void sayDrift(const DraftDocument &document, const QList<TemplateDifference> &drift);
    void waitForCheck(DraftDocument &document);
    void openSheet(DraftDocument &document);

    Parts m_parts;
    QObject *m_run = nullptr; // what is connected from the button to the sheet
    QPointer<QShortcut> m_escape; // while it is under way
    QString m_notCompared; // why the templates were not, said when the bar is free for it
};

} // namespace composer
