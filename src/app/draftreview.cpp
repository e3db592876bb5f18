#include "app/draftreview.h"

#include "app/currentdraft.h"
#include "app/notifications.h"
#include "app/portalcontroller.h"
#include "app/sendcontroller.h"
#include "app/templatechangecontroller.h"
#include "app/templatecontroller.h"
#include "app/templateediting.h"
#include "app/templatefetching.h"
#include "base/async.h"
#include "base/listtext.h"
#include "hubspot/templatefetch.h"
#include "ui/document/draftdocument.h"
#include "ui/windows/mainwindow.h"

#include <QPointer>
#include <QShortcut>
#include <QTimer>

#include <utility>

namespace composer {

DraftReview::DraftReview(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.sends, &SendController::reviewing, this, [this](bool isWorking) {
        if (!isWorking)
            endRun();
    });
}

void DraftReview::begin()
{
    DraftDocument *document = m_parts.currentDraft.documentOnScreen();
    if (!document || m_run)
        return;
    const QString chosen = m_parts.portals.current().id;
    m_parts.portals.reload();
    if (m_parts.portals.current().id != chosen)
        return; // it was forgotten meanwhile, and that is said: nobody meant to create elsewhere
    const Connection &connection = m_parts.portals.current();
    const QString problem = interfaceProblem(document->eventTemplate(), connection.profile, connection.isPractice);
    if (!problem.isEmpty())
        return m_parts.notifications.report({ ErrorCode::InvalidInput, problem, {} }, whileAsked(*document));
    if (!connection.isPractice && !m_parts.maySend())
        return;
    startRun(*document);
    if (connection.isPractice) { // it has the templates of this workspace, and this one
        m_parts.portals.lendTemplate(document->eventTemplate());
        return guardAgainstDrift(*document, { m_parts.templates.all(), {} });
    }
    m_parts.templateFetching.readQuietly(connection, this,
        [this, draft = QPointer(document), run = m_run](const std::optional<Result<TemplateList>> &list) {
            if (!draft || m_run != run)
                return; // cancelled meanwhile
            if (list && list->has_value())
                return guardAgainstDrift(*draft, **list);
            if (list) // many sign-ins may not read them
                m_notCompared = list->error().message;
            openSheet(*draft);
        });
}

void DraftReview::startRun(DraftDocument &document)
{
    constexpr int momentMs = 400; // what is over sooner needs no way to cancel it
    m_run = new QObject(this);
    m_notCompared.clear();
    m_parts.window.setReviewing(true);
    m_escape = new QShortcut(Qt::Key_Escape, &m_parts.window);
    connect(m_escape, &QShortcut::activated, this, &DraftReview::cancel);
    connect(&document, &QObject::destroyed, m_run, [this, run = m_run] {
        if (m_run == run)
            cancel();
    });
    const auto look = [this, run = m_run, draft = QPointer(&document), account = m_parts.portals.current().id] {
        if (m_run != run)
            return;
        leaveIf(m_parts.currentDraft.documentOnScreen() != draft,
            tr("The review ended, since its draft is not on the screen any more. Nothing was sent."));
        leaveIf(m_run && m_parts.portals.current().id != account,
            tr("The review ended, since another account was chosen meanwhile. Nothing was sent; review once more."));
    };
    connect(&m_parts.window, &MainWindow::pageChanged, m_run, look);
    connect(&m_parts.currentDraft, &CurrentDraft::shown, m_run, look);
    connect(&m_parts.portals, &PortalController::currentChanged, m_run, look);
    QTimer::singleShot(momentMs, m_run, [this, name = document.name()] { offerCancel(name); });
}

void DraftReview::leaveIf(bool isOther, const QString &why)
{
    if (!isOther)
        return;
    cancel();
    m_parts.notifications.say(MessageBar::Tone::Information, why);
}

void DraftReview::offerCancel(const QString &draftName)
{
    if (!m_run)
        return;
    m_parts.notifications.offer(
        { tr("The events of “%1” are being read for the review. Nothing is sent.").arg(draftName),
            { { tr("Cancel"), [this] { cancel(); } } }, MessageBar::Tone::Information, {},
            [this, run = QPointer(m_run)] { return run && m_run == run; } });
}

void DraftReview::cancel()
{
    m_notCompared.clear();
    m_parts.sends.cancelReview(); // which says that it is over, if it had begun
    endRun();
}

void DraftReview::endRun()
{
    if (!m_run)
        return;
    std::exchange(m_run, nullptr)->deleteLater();
    if (m_escape) {
        m_escape->setEnabled(false);
        m_escape->deleteLater();
    }
    m_parts.window.setReviewing(false);
    m_parts.notifications.recheck();
    if (const QString why = std::exchange(m_notCompared, {}); !why.isEmpty())
        m_parts.templateFetching.sayNotCompared(m_parts.portals.current().name, why);
}

void DraftReview::guardAgainstDrift(DraftDocument &document, const TemplateList &list)
{
    const auto there = templateOfId(list, document.eventTemplate().id);
    if (!there && there.error().code != ErrorCode::NotFound) {
        m_notCompared = there.error().message;
        return openSheet(document);
    }
    m_parts.templateFetching.noteCompared();
    if (!there) {
        const Connection &connection = m_parts.portals.current();
        if (!TemplateFetching::isSurelyMissing(connection))
            return openSheet(document);
        const EventTemplate &missing = document.eventTemplate();
        endRun();
        return m_parts.notifications.report(
            { ErrorCode::NotFound,
                tr("The app you are signed in to %1 with has no template %2 (“%3”): HubSpot would refuse every event. "
                   "Nothing was sent. Sign in with the app it belongs to, or choose another template for the draft.")
                    .arg(connection.name, missing.id, missing.name),
                {} },
            whileAsked(document));
    }
    onWorker(
        m_run, [table = document.table(), there = *there] { return driftOf(table, there); },
        [this, draft = QPointer(&document), run = m_run](const QList<TemplateDifference> &drift) {
            if (!draft || m_run != run)
                return;
            if (drift.isEmpty())
                return openSheet(*draft);
            endRun();
            sayDrift(*draft, drift);
        });
}

/// What speaks against a review is so of this draft as it is, and of the account that was chosen then.
std::function<bool()> DraftReview::whileAsked(const DraftDocument &document)
{
    return [this, draft = QPointer(&document), eventTemplate = document.eventTemplate(),
               account = m_parts.portals.current().id] {
        return draft && m_parts.currentDraft.documentOnScreen() == draft.data()
            && draft->eventTemplate() == eventTemplate && m_parts.portals.current().id == account;
    };
}

void DraftReview::sayDrift(const DraftDocument &document, const QList<TemplateDifference> &drift)
{
    const bool isPractice = m_parts.portals.current().isPractice;
    QStringList titles;
    for (const TemplateDifference &difference : drift)
        titles.append(isPractice ? practiceDifferenceTitle(difference) : differenceTitle(difference));
    const QString list = joinedList(titles);
    const QString id = document.eventTemplate().id;
    if (isPractice) {
        m_parts.notifications.offer({ tr("The template was changed since this draft was made, and events would be "
                                         "refused: %1. Nothing was sent.")
                                          .arg(list),
            { { tr("Take over the changes…"),
                [this, id, draft = document.id()] { m_parts.templateChanges.beginWith(draft, id); } } },
            MessageBar::Tone::Warning, {}, whileAsked(document) });
        return;
    }
    m_parts.notifications.offer(
        { tr("The template at HubSpot is another than the one here, and events would be refused: "
             "%1. Nothing was sent.")
                .arg(list),
            { { tr("Open the template"), [this, id] { m_parts.templateEditing.open(id); } } },
            MessageBar::Tone::Warning, {}, whileAsked(document) });
}

/// What has errors is left out of the plan, so it is to be known first: of a million events that takes seconds.
void DraftReview::waitForCheck(DraftDocument &document)
{
    connect(&document, &DraftDocument::issuesChanged, m_run, [this, run = m_run, &document] {
        if (m_run != run || !document.isChecked())
            return;
        document.disconnect(m_run);
        openSheet(document);
    });
}

void DraftReview::openSheet(DraftDocument &document)
{
    if (!document.isChecked())
        return waitForCheck(document);
    if (document.counts().ready == 0) { // the check has found it since the button was pressed
        endRun();
        return m_parts.notifications.report({ ErrorCode::InvalidInput,
                                                tr("The events are checked: none of them is ready to be created. "
                                                   "Nothing was sent."),
                                                {} },
            [this, draft = QPointer(&document)] {
                return draft && m_parts.currentDraft.documentOnScreen() == draft && draft->isChecked()
                    && draft->counts().ready == 0;
            });
    }
    RowChoices rows;
    if (m_parts.currentDraft.documentOnScreen() == &document)
        rows = { m_parts.currentDraft.selectedRows(), m_parts.currentDraft.shownRows(),
            m_parts.currentDraft.currentRow() };
    if (!m_parts.sends.review(document, rows, &m_parts.window))
        endRun(); // there is a sheet already, or the reason is said
}

} // namespace composer

#include "moc_draftreview.cpp"
