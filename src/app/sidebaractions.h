#pragma once

#include "ui/windows/sidebar.h"

#include <QObject>

namespace composer {

class CurrentDraft;
class DraftController;
class MainWindow;
class Notifications;
class TemplateController;
class TemplateEditing;

/// What begins and ends the things of the sidebar: a new draft of a template, a draft or a template taken away with the
/// way back.
class SidebarActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        DraftController &drafts;
        CurrentDraft &currentDraft;
        TemplateController &templates;
        TemplateEditing &templateEditing;
        Notifications &notifications;
        MainWindow &window;
    };
    /// `parts` must outlive it.
    explicit SidebarActions(Parts parts, QObject *parent = nullptr);

    /// A draft of the template, with one empty event; of the first one when the id is empty. Without any template one
    /// is made first. A draft that is still as it was made is the one wanted: a second click makes no second one.
    void newDraft(const QString &templateId);
    /// Takes a draft or a template away and offers Undo.
    void remove(composer::SidebarSection section, const QString &id);

private:
    void removeTemplate(const QString &id);

    Parts m_parts;
};

} // namespace composer
