#include "app/sidebaractions.h"

#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/notifications.h"
#include "app/templatecontroller.h"
#include "app/templateediting.h"
#include "ui/document/draftdocument.h"
#include "ui/document/templatedocument.h"
#include "ui/windows/mainwindow.h"

#include <QUndoStack>

#include <algorithm>

namespace composer {

namespace {

/// One empty event, and nothing was ever done to it.
bool isUntouched(const DraftDocument &document)
{
    return document.table().rowCount() == 1 && document.undoStack()->count() == 0 && document.isUntouched(0);
}

} // namespace

SidebarActions::SidebarActions(SidebarParts parts, Notifications &notifications, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_notifications(notifications)
{
}

void SidebarActions::remove(SidebarSection section, const QString &id)
{
    if (section == SidebarSection::Drafts) {
        if (m_parts.currentDraft.document() && m_parts.currentDraft.document()->id() == id)
            m_parts.currentDraft.clear();
        const QList<DraftInfo> all = m_parts.drafts.drafts();
        const auto named = std::ranges::find(all, id, &DraftInfo::id);
        const QString name = named == all.end() ? QString() : named->name;
        m_parts.drafts.remove(id);
        const auto restore = [this, id] {
            m_parts.drafts.restore(id);
            m_parts.drafts.open(id);
        };
        const auto isGone = [this, id] {
            const QList<DraftInfo> drafts = m_parts.drafts.drafts();
            return std::ranges::find(drafts, id, &DraftInfo::id) == drafts.end();
        };
        m_notifications.offer({ tr("The draft “%1” was deleted.").arg(name), { { tr("Undo"), restore } },
            MessageBar::Tone::Information, {}, isGone, true });
    } else if (section == SidebarSection::Templates) {
        removeTemplate(id);
    }
}

void SidebarActions::removeTemplate(const QString &id)
{
    m_parts.templateEditing.flush();
    const TemplateRecord *found = m_parts.templates.record(id);
    if (!found)
        return;
    const TemplateRecord gone = *found;
    const qsizetype place = m_parts.templates.records().indexOf(gone);
    const TemplateDocument *shown = m_parts.templateEditing.documentOnScreen();
    if (shown && shown->eventTemplate().id == id)
        m_parts.window.showEmptyState();
    if (auto removed = m_parts.templates.remove(id); !removed)
        return m_notifications.report(removed.error());
    const auto restore = [this, gone, place] {
        if (auto restored = m_parts.templates.restore(gone, place); !restored)
            m_notifications.report(restored.error());
    };
    m_notifications.offer(
        { tr("The template “%1” was deleted. Drafts made with it keep it.").arg(gone.eventTemplate.name),
            { { tr("Undo"), restore } }, MessageBar::Tone::Information, {},
            [this, id] { return m_parts.templates.find(id) == nullptr; }, true });
}

void SidebarActions::newDraft(const QString &templateId)
{
    const QList<EventTemplate> &templates = m_parts.templates.all();
    const EventTemplate *eventTemplate
        = templateId.isEmpty() && !templates.isEmpty() ? &templates.first() : m_parts.templates.find(templateId);
    if (!eventTemplate) {
        m_parts.templateEditing.createNew();
        return;
    }
    // A draft of that name that is still as it was made is the one wanted: a second click makes no second one.
    const DraftDocument *shown = m_parts.currentDraft.documentOnScreen();
    if (shown && shown->eventTemplate() == *eventTemplate && isUntouched(*shown))
        return;
    QStringList taken;
    for (const DraftInfo &draft : m_parts.drafts.drafts())
        taken.append(draft.name);
    QString name = eventTemplate->name;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = tr("%1 %2", "name of a draft, and its number among those of that name")
                   .arg(eventTemplate->name, QString::number(number));
    EventTable events(*eventTemplate);
    EventDraft first;
    if (const TemplateRecord *record = m_parts.templates.record(eventTemplate->id))
        applyFrame(first, record->frame);
    events.appendDraft(first);
    m_parts.currentDraft.show(m_parts.drafts.create(name, events));
}

} // namespace composer

#include "moc_sidebaractions.cpp"
