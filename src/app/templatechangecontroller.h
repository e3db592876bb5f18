#pragma once

#include <QObject>

class QWidget;

namespace composer {

class DraftController;
class CurrentDraft;
class DraftDocument;
class EventTable;
struct EventTemplate;
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

private:
    void put(DraftDocument *document, const EventTemplate &eventTemplate);
    void replace(DraftDocument *document, const EventTable &table, bool keepOld);

    Parts m_parts;
    QWidget &m_window;
};

} // namespace composer
