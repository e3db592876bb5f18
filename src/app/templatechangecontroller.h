#pragma once

#include "domain/eventtemplate.h"
#include "domain/templatechange.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>
#include <utility>

class QWidget;

namespace composer {

class DraftController;
class CurrentDraft;
class DraftDocument;
class Notifications;
class TemplateController;

/// Puts a draft under another template: shows what would be lost, makes the new draft on a worker and lets it take the
/// place of the old one, which stays restorable.
class TemplateChangeController final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        const TemplateController &templates;
        DraftController &drafts;
        CurrentDraft &currentDraft;
        Notifications &notifications;
    };
    /// `parts` and `window`, over which the dialog opens, must outlive it.
    TemplateChangeController(Parts parts, QWidget &window, QObject *parent = nullptr);

    /// An empty id means the current draft.
    void begin(const QString &draftId);
    /// Puts a draft under one template, its own as it was changed: what would be lost is shown first. Opens the draft
    /// if it is not open.
    void beginWith(const QString &draftId, const QString &templateId);

private:
    void ask(DraftDocument *document, const QList<EventTemplate> &templates);
    [[nodiscard]] bool isOnScreen(const QString &draftId) const;
    [[nodiscard]] TokenHistory historyOf(const EventTemplate &eventTemplate) const;
    void sayIsSealed();
    void put(DraftDocument *document, const EventTemplate &eventTemplate);
    void replace(DraftDocument *document, const EventTable &table, bool keepOld);
    /// Until something else changes the draft. `hadSteps`: the draft before it had a history, which ends here.
    void offerUndo(DraftDocument *changed, const std::function<void()> &back, bool hadSteps);
    void putBack(const QString &oldId, const QString &newId);
    void sayIsNotPutBack();
    /// In the history of the draft that came back; done again, it gets the template once more.
    void offerAgain(DraftDocument *document, const EventTemplate &eventTemplate);

    Parts m_parts;
    QWidget &m_window;
    QString m_wantedDraft; // opened for beginWith()
    QString m_wantedTemplate;
    std::optional<std::pair<QString, EventTemplate>> m_undone; // a draft that is coming back, and what it gave up
};

} // namespace composer
