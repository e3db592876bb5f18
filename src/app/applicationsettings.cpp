// The parts of Application that change what a draft is seen through: the person's settings, and its template.
#include "app/application.h"

#include "app/draftcontroller.h"
#include "domain/templatechange.h"
#include "storage/usersettingsfile.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/templatechangedialog.h"
#include "ui/document/draftdocument.h"
#include "ui/windows/mainwindow.h"

#include <QApplication>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace composer {

QTimeZone Application::zone() const
{
    const QTimeZone chosen(m_settings.zoneId);
    return chosen.isValid() ? chosen : QTimeZone::systemTimeZone();
}

void Application::showSettings()
{
    auto *dialog = new SettingsDialog(m_settings, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, &Application::takeSettings);
    dialog->open();
}

void Application::takeSettings(const UserSettings &settings)
{
    const UserSettings before = std::exchange(m_settings, settings);
    if (auto saved = saveUserSettings(m_paths.settings(), settings); !saved)
        report(saved.error());
    if (before.appearance != settings.appearance)
        theme::apply(*qApp, schemeOf(settings));
    if (before.zoneId != settings.zoneId && m_document)
        m_document->setZone(zone());
    m_drafts->setZone(zone());
    refreshDraftState();
}

void Application::changeTemplate(const QString &draftId)
{
    DraftDocument *document = draftId.isEmpty() ? m_document.data() : m_drafts->document(draftId);
    if (!document) {
        report({ ErrorCode::NotFound, tr("Open the draft first, then change its template."), {} });
        return;
    }
    auto *dialog = new TemplateChangeDialog(document->table(), m_templates, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateChangeDialog::chosen, this,
        [this, draft = QPointer(document)](const EventTemplate &eventTemplate) {
            if (draft)
                putUnderTemplate(draft, eventTemplate);
        });
    dialog->open();
}

void Application::putUnderTemplate(DraftDocument *document, const EventTemplate &eventTemplate)
{
    struct Changed {
        TemplateChange change;
        EventTable table;
    };
    auto *watcher = new QFutureWatcher<Changed>(this);
    connect(watcher, &QFutureWatcher<Changed>::finished, this, [this, watcher, draft = QPointer(document), revision = document->revision()] {
        watcher->deleteLater();
        const Changed changed = watcher->result();
        if (!draft)
            return;
        if (draft->revision() != revision) // typed meanwhile: none of it may be lost
            return putUnderTemplate(draft, changed.table.eventTemplate());
        replaceDraft(draft, changed.table, changed.change.lockedRows > 0);
    });
    watcher->setFuture(QtConcurrent::run([table = document->table(), eventTemplate] {
        return Changed { planTemplateChange(table, eventTemplate), withTemplate(table, eventTemplate) };
    }));
}

void Application::replaceDraft(DraftDocument *document, const EventTable &table, bool keepOld)
{
    // A new draft takes the place of the old one, which stays restorable: nothing typed is lost.
    const QString oldId = document->id();
    const QTimeZone times = document->zone();
    DraftDocument *changed = m_drafts->create(document->name(), table);
    changed->setZone(times);
    showDocument(changed);
    if (keepOld) {
        offer(tr("The events that were sent already stay in the draft with the old template."), tr("Show it"),
            [this, oldId] { m_drafts->open(oldId); });
        return;
    }
    m_drafts->remove(oldId);
    offer(tr("The draft has the template “%1” now.").arg(table.eventTemplate().name), tr("Undo"),
        [this, oldId, newId = changed->id()] {
            deleteItem(SidebarSection::Drafts, newId);
            m_drafts->restore(oldId);
            m_drafts->open(oldId);
        });
}

} // namespace composer
