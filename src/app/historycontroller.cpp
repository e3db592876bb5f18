#include "app/historycontroller.h"

#include "app/portalcontroller.h"
#include "hubspot/sentevent.h"
#include "sending/sentevents.h"
#include "storage/ledgerretention.h"
#include "ui/pages/historypage.h"
#include "ui/widgets/cardview.h"
#include "ui/windows/mainwindow.h"

#include <QLocale>

#include <algorithm>

namespace composer {

HistoryController::HistoryController(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    constexpr int progressMs = 200;
    m_progress.setInterval(progressMs);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (!m_page || !m_read)
            return;
        if (const int sends = m_read->sends)
            m_page->showIndexing(m_read->indexed, sends);
        else if (const qint64 events = m_read->events; events > 0 || m_page->question().isAnywhere)
            m_page->showReading(events);
    });
}

void HistoryController::open()
{
    if (!m_page) {
        m_page = new HistoryPage;
        connect(m_page, &HistoryPage::asked, this, &HistoryController::look);
        connect(m_page, &HistoryPage::cancelled, this, [this] {
            m_run.cancel();
            m_progress.stop();
            m_page->showProblem(tr("Stopped looking."));
        });
        connect(m_page, &HistoryPage::chosen, this, &HistoryController::showCard);
        connect(m_page, &HistoryPage::openRequested, this, &HistoryController::openSendRequested);
        connect(m_page, &HistoryPage::linkActivated, this, &HistoryController::linkActivated);
    }
    QList<std::pair<QString, QString>> accounts;
    for (const Connection &account : m_parts.portals.connections())
        accounts.append({ account.id, account.name });
    QList<std::pair<QString, QString>> templates;
    for (const EventTemplate &known : m_parts.templates())
        templates.append({ known.id, known.name });
    m_page->setChoices(accounts, templates);
    m_parts.window.showPage(m_page);
    m_parts.window.setCurrentItem(SidebarSection::Sends, {}); // it is of no draft and of no single send
}

void HistoryController::look()
{
    constexpr qint64 dayMs = 86'400'000;
    m_progress.stop();
    const HistoryQuestion question = m_page->question();
    if (question.text.isEmpty()) {
        m_run.cancel();
        return m_page->showFound({}, m_parts.zone(), true);
    }
    SendFilter filter;
    filter.account = question.account;
    filter.templateId = question.templateId;
    filter.outcome = question.outcome;
    filter.fromMs = question.days > 0 ? m_parts.clock.epochMs() - question.days * dayMs : 0;
    m_read = std::make_shared<Read>();
    m_progress.start();
    m_run.start(
        [question, filter, path = m_parts.ledgerPath, read = m_read](
            const std::atomic_bool &cancelled) -> Result<QList<FoundEvent>> {
            if (question.isAnywhere)
                return scanEvents(path, question.text, filter, mostShown + 1, cancelled,
                    [read](qint64 events) { read->events = events; });
            // The first time, and for sends that came since.
            const auto updated = updateEventIndex(path, [&](qsizetype done, qsizetype all) {
                read->indexed = int(done);
                read->sends = int(all);
                return !cancelled;
            });
            if (!updated)
                return fail(updated.error());
            return findEvents(path, question.text, filter, mostShown + 1);
        },
        [this](const Result<QList<FoundEvent>> &found) { showFound(found); });
}

void HistoryController::showFound(const Result<QList<FoundEvent>> &found)
{
    m_progress.stop();
    if (!m_page)
        return;
    if (!found)
        return m_page->showProblem(found.error().message);
    QList<FoundLine> lines;
    for (const FoundEvent &event : *found) {
        if (lines.size() == mostShown)
            break;
        const Connection *account = m_parts.portals.find(event.send.portalId);
        lines.append({ event.send.planId, event.position, event.send.createdAtMs,
            account ? account->name : event.send.portalName,
            event.send.draftName.isEmpty() ? event.send.templateName : event.send.draftName, event.identity,
            outcomeOf(event.state) });
    }
    m_page->showFound(lines, m_parts.zone(), found->size() <= mostShown);
}

void HistoryController::showCard(const QString &planId, qint32 position)
{
    CardOptions options;
    options.zone = m_parts.zone();
    options.locale = QLocale();
    options.holes = Holes::AsHubSpot;
    onWorker(
        this,
        [path = m_parts.ledgerPath, planId, position, options, templates = m_parts.templates()]() -> Result<ShownCard> {
            const auto event = readSentEvent(path, planId, position);
            if (!event)
                return fail(event.error());
            if (isForgotten(event->json))
                return fail(ErrorCode::NotFound, tr("What was sent is not kept any more: there is no card to show."));
            const auto used = std::ranges::find(templates, event->send.templateId, &EventTemplate::id);
            if (used == templates.end())
                return fail(ErrorCode::NotFound, tr("Its template is not here any more: there is no card to show."));
            const auto draft = parseSentEvent(event->json, *used);
            if (!draft)
                return fail(draft.error());
            return sentCard(*used, *draft, options);
        },
        [this, asked = ++m_card](const Result<ShownCard> &read) {
            if (!m_page || asked != m_card)
                return;
            if (read)
                m_page->showCard(*read);
            else
                m_page->showNoCard(read.error().message);
        });
}

} // namespace composer

#include "moc_historycontroller.cpp"
