#include "app/templatechangecontroller.h"

#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/notifications.h"
#include "app/templatecontroller.h"
#include "base/async.h"
#include "domain/templatechange.h"
#include "ui/dialogs/templatechangedialog.h"
#include "ui/document/draftdocument.h"
#include "ui/models/sentences.h"

#include <QPointer>
#include <QUndoStack>

#include <algorithm>
#include <functional>
#include <utility>

namespace composer {

namespace {

/// First step of a draft that took the place of another one: undone, that one comes back.
class ChangeStep final : public QUndoCommand
{
public:
    ChangeStep(const QString &text, DraftDocument *document, std::function<void()> back)
        : QUndoCommand(text)
        , m_document(document)
        , m_back(std::move(back))
    {
    }
    void undo() override
    {
        // Afterwards: the draft takes its history, and this step, along.
        QMetaObject::invokeMethod(
            m_document, [back = m_back] { back(); }, Qt::QueuedConnection);
    }
    void redo() override { }

private:
    DraftDocument *m_document;
    std::function<void()> m_back;
};

/// What stands after that undo in the history of the draft that came back: done again, the change is made once more.
class AgainStep final : public QUndoCommand
{
public:
    AgainStep(const QString &text, DraftDocument *document, std::function<void()> again)
        : QUndoCommand(text)
        , m_document(document)
        , m_again(std::move(again))
    {
    }
    void undo() override { }
    void redo() override
    {
        if (std::exchange(m_isPushed, true))
            QMetaObject::invokeMethod(
                m_document, [again = m_again] { again(); }, Qt::QueuedConnection);
    }

private:
    DraftDocument *m_document;
    std::function<void()> m_again;
    bool m_isPushed = false;
};

/// Rows that a send took, or a seal: what they say of the draft cannot be taken back.
bool hasLockedRows(const DraftDocument &document)
{
    for (qsizetype row = 0; row < document.table().rowCount(); ++row) {
        if (document.isLocked(row))
            return true;
    }
    return false;
}

} // namespace

TemplateChangeController::TemplateChangeController(Parts parts, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_window(window)
{
    connect(&m_parts.drafts, &DraftController::opened, this, [this](DraftDocument *document) {
        if (document->id() == m_wantedDraft)
            beginWith(document->id(), m_wantedTemplate);
        if (m_undone && document->id() == m_undone->first)
            offerAgain(document, std::exchange(m_undone, {})->second);
    });
}

void TemplateChangeController::begin(const QString &draftId)
{
    DraftDocument *document
        = draftId.isEmpty() ? m_parts.currentDraft.documentOnScreen() : m_parts.drafts.document(draftId);
    if (!document)
        return m_parts.notifications.report(
            { ErrorCode::NotFound, tr("Open the draft first, then change its template."), {} },
            [this] { return !m_parts.currentDraft.documentOnScreen(); });
    if (document->seal())
        return sayIsSealed();
    ask(document, m_parts.templates.all());
}

void TemplateChangeController::sayIsSealed()
{
    m_parts.notifications.report(
        { ErrorCode::InvalidInput, tr("The draft is sealed: take the seal off before you change its template."), {} },
        [this] {
            const DraftDocument *document = m_parts.currentDraft.documentOnScreen();
            return document && document->seal();
        });
}

void TemplateChangeController::beginWith(const QString &draftId, const QString &templateId)
{
    m_wantedDraft.clear();
    const EventTemplate *found = m_parts.templates.find(templateId);
    if (!found)
        return;
    DraftDocument *document = m_parts.drafts.document(draftId);
    if (!document) {
        m_wantedDraft = draftId;
        m_wantedTemplate = templateId;
        return m_parts.drafts.open(draftId);
    }
    m_parts.currentDraft.show(document);
    if (document->seal())
        return sayIsSealed();
    if (isBehind(document->eventTemplate(), historyOf(*found), *found))
        return ask(document, { *found });
    m_parts.notifications.say(MessageBar::Tone::Success, tr("The draft has the template “%1” now.").arg(found->name),
        [this, draftId, eventTemplate = *found] {
            const DraftDocument *changed = m_parts.drafts.document(draftId);
            return changed && isOnScreen(draftId) && changed->eventTemplate() == eventTemplate;
        });
}

bool TemplateChangeController::isOnScreen(const QString &draftId) const
{
    const DraftDocument *shown = m_parts.currentDraft.documentOnScreen();
    return shown && shown->id() == draftId;
}

TokenHistory TemplateChangeController::historyOf(const EventTemplate &eventTemplate) const
{
    const TemplateRecord *record = m_parts.templates.record(eventTemplate.id);
    return record ? record->history() : TokenHistory();
}

void TemplateChangeController::ask(DraftDocument *document, const QList<EventTemplate> &templates)
{
    auto *dialog = new TemplateChangeDialog(
        document->table(), templates, [this](const EventTemplate &chosen) { return historyOf(chosen); }, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TemplateChangeDialog::chosen, this,
        [this, draft = QPointer(document)](const EventTemplate &eventTemplate) {
            if (draft)
                put(draft, eventTemplate);
        });
    dialog->open();
}

void TemplateChangeController::put(DraftDocument *document, const EventTemplate &eventTemplate)
{
    struct Changed {
        TemplateChange change;
        EventTable table;
    };
    onWorker(
        this,
        [now = document->table(), rehearsed = document->rehearsedElsewhere(), eventTemplate,
            history = historyOf(eventTemplate)] {
            const EventTable table = withoutStatesOf(now, rehearsed); // the new draft is settled by itself
            return Changed { planTemplateChange(table, eventTemplate, history),
                withTemplate(table, eventTemplate, history) };
        },
        [this, draft = QPointer(document), revision = document->revision()](const Changed &changed) {
            if (!draft)
                return;
            if (draft->revision() != revision) // typed meanwhile: none of it may be lost
                return put(draft, changed.table.eventTemplate());
            replace(draft, changed.table, changed.change.lockedRows > 0);
        });
}

void TemplateChangeController::replace(DraftDocument *document, const EventTable &table, bool keepOld)
{
    // A new draft takes the place of the old one, which stays restorable: nothing typed is lost.
    // The document goes meanwhile. NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const QString oldId = document->id();
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const QTimeZone times = document->zone();
    const bool hasSteps = document->undoStack()->canUndo(); // its history goes with the old draft
    DraftDocument *changed = m_parts.drafts.create(document->name(), table);
    changed->setZone(times);
    changed->setMayChangeAddresses(document->mayChangeAddresses());
    m_parts.drafts.takeImports(oldId, changed->id());
    m_parts.currentDraft.show(changed);
    if (keepOld) {
        m_parts.notifications.offer({ tr("The events that were sent already stay in the draft with the old template."),
            { { tr("Show it"), [this, oldId] { m_parts.drafts.open(oldId); } } }, MessageBar::Tone::Information, {},
            [this, oldId] {
                return std::ranges::any_of(
                    m_parts.drafts.drafts(), [&](const DraftInfo &draft) { return draft.id == oldId; });
            } });
        return;
    }
    m_parts.drafts.remove(oldId);
    const auto back = [this, oldId, newId = changed->id()] { putBack(oldId, newId); };
    changed->undoStack()->push(new ChangeStep(tr("Change template"), changed, back));
    offerUndo(changed, back, hasSteps);
}

void TemplateChangeController::offerUndo(DraftDocument *changed, const std::function<void()> &back, bool hadSteps)
{
    // The history takes back what came after first; this would throw it away.
    const auto isUntouched = [draft = QPointer(changed), revision = changed->revision()] {
        return draft && draft->revision() == revision && !hasLockedRows(*draft);
    };
    const auto backIfUntouched = [this, isUntouched, back] { isUntouched() ? back() : sayIsNotPutBack(); };
    connect(changed, &DraftDocument::changed, &m_parts.notifications, &Notifications::recheck);
    QStringList said { tr("The draft has the template “%1” now.").arg(changed->eventTemplate().name) };
    if (hadSteps)
        said << tr("Undo takes this change back; the steps before it cannot be undone any more.");
    m_parts.notifications.offer(
        { joinedSentences(said), { { tr("Undo"), backIfUntouched } }, MessageBar::Tone::Information, {}, isUntouched });
}

void TemplateChangeController::sayIsNotPutBack()
{
    m_parts.notifications.report({ ErrorCode::InvalidInput,
        tr("The draft has changed since it got this template, so the old one was not put back: what came after would "
           "be lost."),
        {} });
}

void TemplateChangeController::putBack(const QString &oldId, const QString &newId)
{
    const DraftDocument *changed = m_parts.drafts.document(newId);
    if (!changed)
        return; // deleted meanwhile
    if (hasLockedRows(*changed))
        return sayIsNotPutBack();
    if (m_parts.currentDraft.document() && m_parts.currentDraft.document()->id() == newId)
        m_parts.currentDraft.clear();
    m_undone = { oldId, changed->eventTemplate() };
    m_parts.drafts.remove(newId);
    m_parts.drafts.restore(oldId);
    m_parts.drafts.open(oldId);
}

void TemplateChangeController::offerAgain(DraftDocument *document, const EventTemplate &eventTemplate)
{
    QUndoStack *stack = document->undoStack();
    const auto again = [this, draft = QPointer(document), eventTemplate] {
        if (!draft)
            return;
        draft->undoStack()->undo(); // not a step of this draft
        put(draft, eventTemplate);
    };
    stack->push(new AgainStep(tr("Change template"), document, again));
    stack->undo();
}

} // namespace composer

#include "moc_templatechangecontroller.cpp"
