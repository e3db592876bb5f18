#include "app/windowcontents.h"

#include "app/currentdraft.h"
#include "app/draftcontroller.h"
#include "app/portalcontroller.h"
#include "app/sendcontroller.h"
#include "app/templatecontroller.h"
#include "app/templateediting.h"
#include "ui/document/draftdocument.h"
#include "ui/models/draftwords.h"
#include "ui/models/rownumbers.h"
#include "ui/pages/sendpage.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/statusline.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace composer {

WindowContents::WindowContents(SidebarParts parts, PortalController &portals, SendController &sends, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_portals(portals)
    , m_sends(sends)
    , m_goneRefusals(parts.drafts, sends)
{
    connect(&m_parts.window, &MainWindow::itemOpened, this, &WindowContents::openItem);
    connect(&m_parts.window, &MainWindow::pageChanged, this, &WindowContents::showWhereWeAre);
    connect(&m_parts.drafts, &DraftController::draftsChanged, this, &WindowContents::refreshDrafts);
    connect(&m_parts.drafts, &DraftController::draftsChanged, this, &WindowContents::followDraft);
    connect(&m_parts.drafts, &DraftController::opened, this, [this](DraftDocument *document) {
        if (std::exchange(m_refusedWantedOf, {}) == document->id())
            showToMend(document, m_refusedWanted);
        else
            m_parts.currentDraft.show(document);
    });
    connect(&m_parts.templates, &TemplateController::changed, this, &WindowContents::refreshTemplates);
    connect(&m_portals, &PortalController::connectionsChanged, this, &WindowContents::refreshPortals);
    connect(&m_portals, &PortalController::currentChanged, this, &WindowContents::refreshPortals);
    connect(&m_portals, &PortalController::needSignInChanged, this, &WindowContents::refreshPortals);
    connect(&m_sends, &SendController::openSendRequested, this, &WindowContents::showSend);
    connect(&m_sends, &SendController::sendStarted, this, &WindowContents::showSend);
    connect(&m_sends, &SendController::sendsChanged, this, &WindowContents::refreshSends);
    connect(&m_sends, &SendController::sendsListed, this, &WindowContents::followDraft);
    connect(&m_parts.drafts, &DraftController::listed, this, &WindowContents::followDraft);
    connect(&m_sends, &SendController::mendRefusedRequested, this, &WindowContents::showRefused);
    connect(&m_goneRefusals, &GoneRefusals::changed, this, [this] {
        m_sends.setRefusedGone(m_goneRefusals.counts());
        if (qobject_cast<SendPage *>(m_parts.window.currentPage()))
            takeRowNumbers(m_shownSend);
    });
}

void WindowContents::refresh()
{
    refreshTemplates();
    refreshPortals();
}

void WindowContents::refreshDrafts()
{
    QList<SidebarItem> items;
    for (const DraftInfo &draft : m_parts.drafts.drafts())
        items.append({ draft.id, draft.name, QLocale().toString(draft.rowCount), {}, {} });
    m_parts.window.setDrafts(items);
}

void WindowContents::refreshTemplates()
{
    QList<SidebarItem> items;
    for (const EventTemplate &eventTemplate : m_parts.templates.all())
        items.append({ eventTemplate.id, eventTemplate.name, {}, {}, {} });
    m_parts.window.setTemplates(items);
}

void WindowContents::refreshPortals()
{
    m_parts.window.setPortals(m_portals.connections(), m_portals.current().id, m_portals.needSignIn());
}

void WindowContents::refreshSends()
{
    m_parts.window.setSends(m_sends.sidebarItems());
}

void WindowContents::openItem(SidebarSection section, const QString &id)
{
    switch (section) {
    case SidebarSection::Drafts:
        m_parts.drafts.open(id);
        break;
    case SidebarSection::Templates:
        m_parts.templateEditing.open(id);
        break;
    case SidebarSection::Sends:
        showSend(id);
        break;
    }
}

void WindowContents::showSend(const QString &planId)
{
    SendPage *page = m_sends.page(planId, &m_parts.window);
    if (!page)
        return;
    page->setTimeZone(m_sends.zoneOf(planId));
    connect(page, &SendPage::countsShown, this, &WindowContents::showWhereWeAre, Qt::UniqueConnection);
    connect(page, &SendPage::draftRequested, this, &WindowContents::openDraftOfSend, Qt::UniqueConnection);
    m_parts.window.showPage(page);
    m_shownSend = planId;
    refreshSends();
    m_parts.window.setCurrentItem(SidebarSection::Sends, planId);
    takeRowNumbers(planId);
}

/// The rows of a send are called by their numbers in the draft, where it is still there.
void WindowContents::takeRowNumbers(const QString &planId)
{
    m_isDraftThere = isDraftThere(planId);
    tellDraft();
    if (!m_isDraftThere) // not known yet: followDraft()
        return;
    m_parts.drafts.withRowNumbers(m_sends.draftOf(planId), this, [this, planId](const Result<RowNumbers> &numbers) {
        if (!numbers && numbers.error().code == ErrorCode::NotFound)
            return m_sends.noteDraftGone(planId);
        m_sends.setRowNumbers(planId, numbers.value_or(RowNumbers()));
    });
}

/// Nothing until the lists of sends and drafts are read.
std::optional<bool> WindowContents::isDraftThere(const QString &planId) const
{
    const bool isKnown = m_sends.ledgerSend(planId) || !m_sends.draftOf(planId).isEmpty();
    if (!isKnown || !m_parts.drafts.areListed())
        return std::nullopt;
    const QList<DraftInfo> drafts = m_parts.drafts.drafts();
    return std::ranges::find(drafts, m_sends.draftOf(planId), &DraftInfo::id) != drafts.end();
}

/// What the page of a send on the screen says of its draft goes with the draft.
void WindowContents::followDraft()
{
    const bool isShown = qobject_cast<SendPage *>(m_parts.window.currentPage());
    if (isShown && isDraftThere(m_shownSend) != m_isDraftThere)
        takeRowNumbers(m_shownSend);
}

/// How the draft stands is told while it is open; one that is only on the disk need not be read for it.
void WindowContents::tellDraft()
{
    auto *page = qobject_cast<SendPage *>(m_parts.window.currentPage());
    if (!page)
        return;
    DraftDocument *draft
        = m_isDraftThere.value_or(false) ? m_parts.drafts.document(m_sends.draftOf(m_shownSend)) : nullptr;
    if (m_draftOfSend != draft) {
        if (m_draftOfSend)
            m_draftOfSend->disconnect(this);
        m_draftOfSend = draft;
        if (draft)
            connect(draft, &DraftDocument::issuesChanged, this, &WindowContents::tellDraft);
    }
    page->setDraft(!m_isDraftThere.value_or(false) ? std::nullopt
            : draft ? std::optional(countsInWords(draft->counts(), 0, draft->isChecked()))
                    : std::optional(QString()));
}

void WindowContents::openDraftOfSend()
{
    m_parts.drafts.open(m_sends.draftOf(m_shownSend));
}

void WindowContents::showRefused(const QString &planId, const QList<RowId> &rows)
{
    const LedgerSend *send = m_sends.ledgerSend(planId);
    DraftDocument *document = send ? m_parts.drafts.document(send->draftId) : nullptr;
    if (document)
        return showToMend(document, rows);
    if (!send)
        return;
    m_refusedWantedOf = send->draftId;
    m_refusedWanted = rows;
    m_parts.drafts.open(send->draftId);
}

void WindowContents::showToMend(DraftDocument *document, const QList<RowId> &rows)
{
    constexpr qsizetype mostSelected = 1'000; // more of them nobody mends one by one
    const qint64 refused = document->counts().stillRefused();
    if (rows.size() > 1 && refused > 0)
        return m_parts.currentDraft.showRows(document, RowCondition::Refused);
    // Without a row that counts as refused that filter would show all of them.
    m_parts.currentDraft.selectRows(document, rows.first(std::min(mostSelected, rows.size())));
    const bool isAnyThere
        = std::ranges::any_of(rows, [document](RowId row) { return document->table().rowOf(row) >= 0; });
    if (!isAnyThere)
        m_parts.currentDraft.notice(tr("What was refused is not in this draft any more."));
    else if (rows.size() > 1)
        m_parts.currentDraft.notice(tr("The rows that the send refused are selected. In this draft they do not count "
                                       "as refused now: they say something else, or another account is chosen."));
}

void WindowContents::showWhereWeAre()
{
    m_parts.currentDraft.refresh();
    if (m_parts.currentDraft.documentOnScreen())
        return;
    const auto *send = qobject_cast<SendPage *>(m_parts.window.currentPage());
    StatusLine *line = m_parts.window.statusLine();
    line->setCounts(send ? send->countSentence() : QString());
    line->setSaved({});
    line->setTimeZone(send ? tr("Times in %1").arg(QString::fromLatin1(send->timeZone().id())) : QString());
}

} // namespace composer

#include "moc_windowcontents.cpp"
