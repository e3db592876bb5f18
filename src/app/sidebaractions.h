#pragma once

#include "app/sidebarparts.h"
#include "ui/windows/sidebar.h"

#include <QObject>

namespace composer {

class Notifications;

/// What begins and ends the things of the sidebar: a new draft of a template, a draft or a template taken away with the
/// way back.
class SidebarActions final : public QObject
{
    Q_OBJECT

public:
    /// `notifications` must outlive it.
    SidebarActions(SidebarParts parts, Notifications &notifications, QObject *parent = nullptr);

    /// A draft of the template, with one empty event; of the first one when the id is empty. Without any template one
    /// is made first. A draft that is still as it was made is the one wanted: a second click makes no second one.
    void newDraft(const QString &templateId);
    /// Takes a draft or a template away and offers Undo.
    void remove(composer::SidebarSection section, const QString &id);

private:
    void removeTemplate(const QString &id);

    SidebarParts m_parts;
    Notifications &m_notifications;
};

} // namespace composer
