#include "app/sendpages.h"

#include "app/accesscontroller.h"
#include "app/accountzone.h"
#include "app/firsteventlook.h"
#include "app/portalcontroller.h"
#include "app/requestviewer.h"
#include "app/sendhold.h"
#include "app/sendlist.h"
#include "app/sendsessions.h"
#include "app/sendstarter.h"
#include "app/sentcard.h"
#include "base/async.h"
#include "domain/zonename.h"
#include "sending/corrections.h"
#include "sending/sendremarks.h"
#include "sending/sentsince.h"
#include "storage/ledger.h"
#include "ui/pages/sendnotedialog.h"
#include "ui/pages/sendpage.h"
#include "ui/pages/sendpresenter.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>

namespace composer {

struct SendPages::Shown {
    QPointer<SendPage> page; ///< owned by the window
    QPointer<SendPresenter> presenter;
    QPointer<FirstEventLook> first; ///< of a send whose first event is looked at
    QString connectionId; ///< whose way back the page offers
};

SendPages::SendPages(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_access(std::make_unique<AccessController>(parts.portals, parts.clock))
{
    connect(m_access.get(), &AccessController::keptForThisRunOnly, this, [this](const AccessBanner &banner) {
        for (const auto &[planId, shown] : m_shown) {
            if (shown->page && shown->page->accessBanner() == &banner)
                shown->page->messageBar()->showMessage(MessageBar::Tone::Warning,
                    tr("You stay signed in until you close the program: the keychain did not take the sign-in, and "
                       "nothing secret is written to a file."));
        }
    });
    connect(&parts.sessions, &SendSessions::made, this,
        [this](SendSession *session, const QString &planId) { take(*session, planId); });
    connect(&parts.starter, &SendStarter::hindered, this, [this](const QString &planId, const Error &error) {
        if (SendPage *page = shownPage(planId))
            page->messageBar()->showError(error);
        else
            Q_EMIT failed(error);
    });
    connect(&parts.starter, &SendStarter::holds, this, [this](const QString &planId) {
        if (SendPage *page = shownPage(planId))
            m_parts.starter.holdOf(planId)->setBanner(page->holdBanner());
    });
    connect(&parts.portals, &PortalController::practiceDialTurned, this, [this] {
        for (const auto &[planId, shown] : m_shown) {
            if (shown->presenter)
                shown->presenter->setRefusesStill(practiceRefusesText(m_parts.portals.practiceDial()));
        }
    });
    connect(&parts.starter, &SendStarter::forgotten, this, &SendPages::sayForgotten);
}

SendPages::~SendPages() = default;

SendPages::Shown *SendPages::shown(const QString &planId) const
{
    const auto found = m_shown.find(planId);
    return found == m_shown.end() || !found->second->page ? nullptr : found->second.get();
}

SendPage *SendPages::shownPage(const QString &planId) const
{
    const Shown *known = shown(planId);
    return known ? known->page.data() : nullptr;
}

void SendPages::say(const QString &planId, const QString &sentence)
{
    if (SendPage *page = shownPage(planId))
        page->messageBar()->showMessage(MessageBar::Tone::Information, sentence);
}

SendPage *SendPages::page(const QString &planId, QWidget *parent)
{
    if (SendPage *known = shownPage(planId))
        return known;
    SendSession &session = m_parts.sessions.open(planId);
    auto *page = new SendPage(parent);
    auto *presenter = new SendPresenter(*page, page);
    auto made = std::make_unique<Shown>(Shown { page, presenter, nullptr, {} });
    if (loadRemark(m_parts.ledgerPath, planId).looksFirst) {
        made->first = new FirstEventLook({ m_parts.portals, m_parts.ledgerPath, m_parts.clock }, *page, page);
        connect(made->first, &FirstEventLook::failed, this, &SendPages::failed);
    }
    onWorker(
        presenter,
        [path = m_parts.ledgerPath] {
            QList<Correction> corrections = loadCorrections(path);
            noteCreated(path, corrections);
            return corrections;
        },
        [presenter](const QList<Correction> &corrections) { presenter->setCorrections(corrections); });
    m_shown[planId] = std::move(made);
    new SentCard(
        { m_parts.ledgerPath, planId, [this, planId] { return m_parts.sessions.templateOf(planId); } }, *page, page);
    take(session, planId);
    if (SendHold *hold = m_parts.starter.holdOf(planId); hold && hold->isHolding())
        hold->setBanner(page->holdBanner());
    connect(presenter, &SendPresenter::resumeRequested, this, [this, planId] {
        if (!m_goOnGuard || m_goOnGuard())
            m_parts.starter.resume(planId);
    });
    connect(presenter, &SendPresenter::askRequested, this, [this, planId] {
        const SendSession *asked = m_parts.sessions.find(planId);
        if (!asked || !asked->asksBySending() || !m_goOnGuard || m_goOnGuard())
            m_parts.starter.ask(planId);
    });
    connectPage(planId, *page);
    tellOrigin(planId, *page);
    readSince(planId, *presenter);
    presenter->setRefusesStill(practiceRefusesText(m_parts.portals.practiceDial()));
    return page;
}

void SendPages::connectPage(const QString &planId, SendPage &page)
{
    connect(&page, &SendPage::saveOutcomesRequested, this, [this, planId] { Q_EMIT saveOutcomesRequested(planId); });
    connect(&page, &SendPage::saveReceiptRequested, this, [this, planId] { Q_EMIT saveReceiptRequested(planId); });
    connect(&page, &SendPage::mendRefusedRequested, this, [this, planId] {
        if (const Shown *known = shown(planId))
            Q_EMIT mendRefusedRequested(planId, known->presenter->rowsToMend());
    });
    connect(&page, &SendPage::mendRowRequested, this, [this, planId](int number) {
        const SendSession *session = m_parts.sessions.find(planId);
        if (session && number > 0 && number <= session->rows().size())
            Q_EMIT mendRefusedRequested(planId, { session->rows().rowId(number - 1) });
    });
    connect(&page, &SendPage::linkActivated, this, &SendPages::linkActivated);
    connect(&page, &SendPage::describeRequested, this, [this, planId, page = &page] { describe(planId, *page); });
    connect(&page, &SendPage::correctionWanted, this, [this, planId](int number) {
        if (number > 0)
            Q_EMIT correctionRequested(planId, number - 1);
    });
    connect(&page, &SendPage::requestWanted, this, [this, planId, page = &page](int number) {
        const SendSession *session = m_parts.sessions.find(planId);
        if (session && number > 0)
            m_parts.requests.showSent(*session, number - 1, page);
    });
}

void SendPages::take(SendSession &session, const QString &planId)
{
    Shown *at = shown(planId);
    if (!at)
        return;
    at->presenter->setSession(&session);
    if (at->first)
        at->first->follow(session, planId, m_parts.sessions.clientOf(planId),
            m_parts.sessions.templateOf(planId).value_or(EventTemplate()));
    if (at->connectionId == session.connection().id)
        return;
    at->connectionId = session.connection().id;
    m_access->serve(*at->page->accessBanner(), at->connectionId);
}

void SendPages::goToEvent(const QString &planId, qint32 position)
{
    SendPage *page = shownPage(planId);
    if (!page)
        return;
    auto *once = new QObject(page);
    const auto go = [page, number = position + 1, once] {
        if (page->model()->rows().size() < number)
            return;
        page->setCurrentNumber(number);
        once->deleteLater();
    };
    connect(page, &SendPage::countsShown, once, go, Qt::QueuedConnection);
    go();
}

void SendPages::setRowNumbers(const QString &planId, const RowNumbers &numbers)
{
    if (const Shown *known = shown(planId))
        known->presenter->setRowNumbers(numbers);
}

void SendPages::noteDraftGone(const QString &planId)
{
    const LedgerSend *send = m_parts.list.find(planId);
    if (const Shown *known = shown(planId))
        known->presenter->setDraftGone(send && send->draftId.isEmpty());
}

/// What later sends made of its rows: read whenever something was sent.
void SendPages::readSince(const QString &planId, SendPresenter &presenter) const
{
    onWorker(
        &presenter,
        [path = m_parts.ledgerPath, planId] {
            auto ledger = Ledger::openToRead(path);
            return ledger ? sentSince(**ledger, planId) : fail(ledger.error());
        },
        [presenter = &presenter](const Result<QHash<qint32, SentSince>> &since) {
            if (since) // else the list of sends says what is wrong with the ledger
                presenter->setSince(*since);
        });
}

std::optional<QTimeZone> zoneOfSend(const SendRemark &remark, const Connection *account)
{
    if (!remark.zoneId.isEmpty() && zoneOfName(remark.zoneId).isValid())
        return QTimeZone(remark.zoneId); // what was 10:00 in the draft is 10:00 here
    return account ? accountZone(*account) : std::nullopt;
}

std::optional<QTimeZone> SendPages::zoneOf(const QString &planId) const
{
    return zoneOfSend(
        loadRemark(m_parts.ledgerPath, planId), m_parts.portals.find(m_parts.sessions.connectionOf(planId)));
}

void SendPages::tellOrigins() const
{
    for (const auto &[planId, shown] : m_shown) {
        if (!shown->page)
            continue;
        tellOrigin(planId, *shown->page);
        readSince(planId, *shown->presenter);
    }
}

void SendPages::tellOrigin(const QString &planId, SendPage &page) const
{
    const LedgerSend *send = m_parts.list.find(planId);
    if (!send)
        return;
    SendOrigin origin;
    const SendRemark remark = loadRemark(m_parts.ledgerPath, planId);
    origin.draftName = !remark.name.isEmpty() ? remark.name
        : send->draftName.isEmpty()           ? send->templateName
                                              : send->draftName;
    if (const Connection *known = m_parts.portals.find(send->portalId)) {
        origin.account = *known;
    } else {
        origin.account.name = send->portalName;
        origin.account.isPractice = send->isPractice;
    }
    origin.templateName = send->templateName;
    origin.createdAtMs = send->createdAtMs;
    origin.by = remark.signedInAs;
    origin.note = remark.note;
    page.setOrigin(origin);
}

void SendPages::describe(const QString &planId, SendPage &page)
{
    const SendRemark before = loadRemark(m_parts.ledgerPath, planId);
    const LedgerSend *send = m_parts.list.find(planId);
    auto *dialog
        = new SendNoteDialog({ before.name, before.note, before.isPinned }, send ? send->draftName : QString(), &page);
    connect(dialog, &SendNoteDialog::said, this, [this, planId, before](const SendDescription &description) {
        SendRemark remark = before;
        remark.name = description.name;
        remark.note = description.note;
        remark.isPinned = description.isPinned;
        if (const auto kept = saveRemark(m_parts.ledgerPath, planId, remark); !kept)
            return Q_EMIT failed({ ErrorCode::FileError,
                tr("Name and note cannot be written. Free some space and try again."), kept.error().detail });
        Q_EMIT described(planId);
    });
    dialog->open();
}

/// One question where no number tells: is the account that is chosen now the one of this send?
void SendPages::sayForgotten(const QString &planId)
{
    SendPage *page = shownPage(planId);
    if (!page)
        return;
    const LedgerSend *send = m_parts.list.find(planId);
    const Connection &chosen = m_parts.portals.current();
    if (!send || send->isPractice || chosen.isPractice) {
        page->messageBar()->showMessage(MessageBar::Tone::Warning,
            tr("The account of this send was forgotten. Connect it again, then ask or go on; nothing was lost."));
        return;
    }
    page->messageBar()->showMessage(MessageBar::Tone::Warning,
        tr("This send went to %1, which was forgotten and never said its number. Is it the account %2?")
            .arg(send->portalName, chosen.name),
        {}, tr("Yes, it is %1").arg(chosen.name));
    connect(
        page->messageBar(), &MessageBar::actionTriggered, this,
        [this, planId, id = chosen.id, bar = page->messageBar()] {
            m_parts.sessions.confirmAccount(planId, id);
            bar->clear();
        },
        Qt::SingleShotConnection);
}

} // namespace composer

#include "moc_sendpages.cpp"
