#pragma once

#include "app/draftsettler.h"
#include "app/sendlist.h"
#include "app/sendpages.h"
#include "app/sendreview.h"
#include "app/sendsessions.h"
#include "app/sendstarter.h"
#include "base/clock.h"
#include "ui/windows/sidebar.h"

#include <QHash>
#include <QObject>
#include <QTimeZone>

#include <functional>
#include <memory>

class QWidget;

namespace composer {

class DraftDocument;
class EmbedSurvey;
class PortalController;
class RequestViewer;
class RowNumbers;
class SendPage;

/// Plan → review → send, and the pages on which sends are watched: what the window knows of sending. Each part does one
/// thing; this one lets them know of each other.
///
///     SendReview ─▶ SendSessions ─▶ SendStarter        DraftSettler: the draft's rows
///                        │                             SendList: what the ledger has
///                        └──▶ SendPages
class SendController final : public QObject
{
    Q_OBJECT

public:
    SendController(PortalController &portals, QString ledgerPath, const Clock &clock, QObject *parent = nullptr);
    ~SendController() override;

    /// See SendReview.
    void setEmbedSurvey(EmbedSurvey *survey) { m_review->setEmbedSurvey(survey); }
    /// Where templates of the workspace are, by id; for sends of earlier runs.
    void setTemplateSource(std::function<std::optional<EventTemplate>(const QString &id)> source)
    {
        m_sessions->setTemplateSource(std::move(source));
    }
    /// See SendStarter.
    void setTemplateGuard(SendStarter::Guard guard) { m_starter->setGuard(std::move(guard)); }
    /// See SendPages.
    void setGoOnGuard(std::function<bool()> guard) { m_pages->setGoOnGuard(std::move(guard)); }
    /// Plans the draft (its errors left out) and opens the review sheet over `window`. While one is being planned or
    /// open there is no second: false.
    bool review(DraftDocument &document, const RowChoices &rows, QWidget *window)
    {
        return m_review->open(document, rows, window);
    }
    /// Ends the planning, if that is under way: no sheet follows.
    void cancelReview() { m_review->cancelPlanning(); }
    /// The page of a send, running or taken from the ledger; made when first asked for.
    [[nodiscard]] SendPage *page(const QString &planId, QWidget *parent) { return m_pages->page(planId, parent); }
    /// Opens the page of a send (see openSendRequested()) with the cursor on one event, as soon as they are read.
    void openEvent(const QString &planId, qint32 position);
    /// What the events of a send were composed with; nothing when it is gone.
    [[nodiscard]] std::optional<EventTemplate> templateOf(const QString &planId) const
    {
        return m_sessions->templateOf(planId);
    }
    [[nodiscard]] SendSession *session(const QString &planId) const { return m_sessions->find(planId); }
    /// By which numbers the draft of a send calls its rows now; its page() shows them.
    void setRowNumbers(const QString &planId, const RowNumbers &numbers) { m_pages->setRowNumbers(planId, numbers); }
    /// Its draft is not there any more.
    void noteDraftGone(const QString &planId) { m_pages->noteDraftGone(planId); }
    /// The sends of the ledger, newest first, with their counts as they stand.
    [[nodiscard]] QList<SidebarItem> sidebarItems() const;
    /// The same as the ledger told it last, newest first.
    [[nodiscard]] const QList<SendSummary> &listedSends() const { return m_list->all(); }
    /// See SendList.
    [[nodiscard]] qint64 settledSince(const QString &planId) const { return m_list->settledSince(planId); }
    [[nodiscard]] const QString &ledgerPath() const { return m_ledgerPath; }
    /// How many refused rows of each send nobody can mend any more, for sidebarItems(): see GoneRefusals.
    void setRefusedGone(const QHash<QString, qint64> &gone);
    [[nodiscard]] QList<SendSummary> unsettledSends() const { return m_list->unsettled(); }
    /// Asks the portal about every unknown event of a send whose page() was made, as soon as its ledger is read.
    void ask(const QString &planId) { m_starter->ask(planId); }
    [[nodiscard]] const LedgerSend *ledgerSend(const QString &planId) const { return m_list->find(planId); }
    /// The draft of a send, also of one that has just begun; empty when it is not known.
    [[nodiscard]] QString draftOf(const QString &planId) const;
    /// The time zone of the account a send went to, in which HubSpot shows it; while that is not known, `zone`.
    [[nodiscard]] QTimeZone zoneOf(const QString &planId) const { return m_pages->zoneOf(planId).value_or(m_zone); }
    /// In which people read times; that of the list of sends.
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    /// See DraftSettler.
    void settleDraft(const DraftDocument &document) { m_settler->settle(document); }
    /// Reads the list of sends from the ledger again, on a worker; sendsChanged() follows.
    void reloadSends() { m_list->reload(); }
    /// See SendSessions.
    void readAgain() { m_sessions->readAgain(); }
    /// Sends that another program made meanwhile are listed too. Whether anything was written to the ledger.
    bool lookForOthers();
    [[nodiscard]] bool isSending() const { return m_sessions->isSending(); }
    /// Whether a send counts down before it leaves.
    [[nodiscard]] bool isHolding() const { return m_starter->isHolding(); }
    void pauseAll() { m_sessions->pauseAll(); }

Q_SIGNALS:
    // of DraftSettler
    void rowsSettled(const QString &draftId, const QList<std::pair<composer::RowId, composer::RowState>> &states);
    void draftSettled(const QString &draftId, const QList<std::pair<composer::RowId, composer::RowState>> &states,
        const QList<composer::RowId> &freed, const QList<composer::RowId> &rehearsedElsewhere);
    void rowsRefused(const QString &draftId, const QList<composer::Refusal> &refusals);
    void rowsHeld(const QString &draftId, const composer::EarlierSend &send);
    void recordEmpty(const QString &draftId);
    /// A review is being worked out, or no more.
    void reviewing(bool isWorking);
    void openSendRequested(const QString &planId);
    /// Of the draft that is reviewed: those with this issue's rule and field.
    void showRowsRequested(const composer::Issue &issue);
    /// Rows of the draft are to be seen: a rehearsal showed that they need mending, or a plan leaves them out.
    void rowsToMend(composer::DraftDocument *document, const QList<composer::RowId> &rows);
    /// Behind it: why these rows, in words.
    void explained(const QString &sentence);
    void failed(const composer::Error &error);
    /// The time that events of old sends are kept for was over.
    void forgot(const composer::ForgottenSends &forgotten);
    /// It stands in the ledger, or could not be written there, which its page says.
    void sendStarted(const QString &planId);
    void sendsChanged();
    /// The list was read from the ledger.
    void sendsListed();
    void saveOutcomesRequested(const QString &planId);
    void saveReceiptRequested(const QString &planId);
    void mendRefusedRequested(const QString &planId, const QList<composer::RowId> &rows);
    void correctionRequested(const QString &planId, qint32 position);
    /// A link of an event's card was pressed.
    void linkActivated(const QUrl &url);
    /// The person starts a send, lets it go on or asks: bytes are about to leave.
    void goesOn();
    void stateChanged(const QString &planId, composer::SendState state);
    /// No send has a request under way any more.
    void idle();

private:
    void connectParts();
    void watch(SendSession &session);
    void start(const DraftDocument &document, const SendOrder &order);
    /// `isCancelled`: by the person, which the session knows.
    void frozen(SendSession &session, const SendOrder &order, bool isCancelled);
    void showList();

    PortalController &m_portals;
    QString m_ledgerPath;
    const Clock &m_clock;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QHash<QString, qint64> m_refusedGone; // by plan
    std::unique_ptr<RequestViewer> m_requests;
    std::unique_ptr<SendList> m_list;
    std::unique_ptr<SendSessions> m_sessions;
    std::unique_ptr<SendStarter> m_starter;
    std::unique_ptr<SendPages> m_pages;
    std::unique_ptr<SendReview> m_review;
    std::unique_ptr<DraftSettler> m_settler;
};

} // namespace composer
