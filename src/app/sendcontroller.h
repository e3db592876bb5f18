#pragma once

#include "app/reviewplan.h"
#include "base/clock.h"
#include "base/result.h"
#include "domain/connection.h"
#include "domain/refusal.h"
#include "planning/batchplan.h"
#include "planning/plansummary.h"
#include "planning/sendingrules.h"
#include "sending/receipt.h"
#include "sending/sendremarks.h"
#include "sending/sendtypes.h"
#include "ui/models/reviewfacts.h"
#include "ui/windows/sidebar.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace composer {

class AccessController;
class DraftDocument;
class EmbedSurvey;
class PortalController;
class RequestViewer;
class SendHold;
class SendPage;
class SendPresenter;
class RowNumbers;
class SendSession;
class TimelineClient;

/// Plan → review → send, and the pages on which sends are watched. A draft whose send is on its way gets the outcomes
/// of its rows as they come.
class SendController final : public QObject
{
    Q_OBJECT

public:
    SendController(PortalController &portals, QString ledgerPath, const Clock &clock, QObject *parent = nullptr);
    ~SendController() override;

    /// Who knows whether the iframes of the draft under review open; the review sheet shows and asks it. Not owned.
    void setEmbedSurvey(EmbedSurvey *survey) { m_embedSurvey = survey; }
    /// Asked before a send goes on; false = not now. Empty = nothing stands in the way.
    void setGoOnGuard(std::function<bool()> guard) { m_goOnGuard = std::move(guard); }
    /// What the person chose for their sends; read anew for each.
    [[nodiscard]] Result<SendingRules> rules() const;
    /// Plans the draft (its errors left out) and opens the review sheet over `window`. While one is being planned or
    /// open there is no second.
    void review(DraftDocument &document, const RowChoices &rows, QWidget *window);
    /// The page of a send, running or taken from the ledger; made when first asked for.
    [[nodiscard]] SendPage *page(const QString &planId, QWidget *parent);
    [[nodiscard]] SendSession *session(const QString &planId) const;
    /// By which numbers the draft of a send calls its rows now; its page() shows them.
    void setRowNumbers(const QString &planId, const RowNumbers &numbers);
    /// The sends of the ledger, newest first, with their counts as they stand.
    [[nodiscard]] QList<SidebarItem> sidebarItems() const;
    /// Sends that are not over: with events nobody knows the outcome of first, then with events that wait; newest
    /// first.
    [[nodiscard]] QList<SendSummary> unsettledSends() const;
    /// Asks the portal about every unknown event of a send whose page() was made, as soon as its ledger is read.
    void ask(const QString &planId);
    [[nodiscard]] const LedgerSend *ledgerSend(const QString &planId) const;
    /// The time zone of the account a send went to, in which HubSpot shows it; while that is not known, `zone`.
    [[nodiscard]] QTimeZone zoneOf(const QString &planId) const;
    void setZone(const QTimeZone &zone) { m_zone = zone; }
    /// Reads from the ledger, on a worker, where the rows of a draft stand with regard to the portal that is chosen;
    /// draftSettled() follows. A draft may be older than its sends (a crash takes up to 2 s of it): the ledger's word
    /// counts. What was created in the Practice portal only counts while that is chosen.
    void settleDraft(const QString &draftId);
    /// Reads the list of sends from the ledger again, on a worker; sendsChanged() follows.
    void reloadSends();
    /// True while bytes may be on their way.
    [[nodiscard]] bool isSending() const;
    /// No new request leaves; what waits stays in the ledger and can be resumed.
    void pauseAll();

Q_SIGNALS:
    /// Where rows of a draft stand now.
    void rowsSettled(const QString &draftId, const QList<std::pair<composer::RowId, composer::RowState>> &states);
    /// Where all rows of a draft stand that any send has, and which of them are new because their send does not count.
    void draftSettled(const QString &draftId, const QList<std::pair<composer::RowId, composer::RowState>> &states,
        const QList<composer::RowId> &freed);
    /// Why rows of a draft were refused.
    void rowsRefused(const QString &draftId, const QList<composer::Refusal> &refusals);
    /// Rows of a draft wait in a send that nobody runs.
    void rowsHeld(const QString &draftId, const composer::EarlierSend &send);
    /// A review is being worked out, or no more.
    void reviewing(bool isWorking);
    void openSendRequested(const QString &planId);
    /// Of the draft that is reviewed: those with this issue's rule and field.
    void showRowsRequested(const composer::Issue &issue);
    void failed(const composer::Error &error);
    void sendStarted(const QString &planId);
    void sendsChanged();
    void saveOutcomesRequested(const QString &planId);
    void saveReceiptRequested(const QString &planId);
    void mendRefusedRequested(const QString &planId);
    /// The person starts a send, lets it go on or asks: bytes are about to leave.
    void goesOn();
    void stateChanged(const QString &planId, composer::SendState state);
    /// No send has a request under way any more.
    void idle();

private:
    /// An account lets us in again: what waited for it goes on.
    void goOnWith(const QString &connectionId);
    /// Gives a session the portal's token and lets it go on; what hinders that is said on its page.
    void goOn(const QString &planId, void (SendSession::*how)(const QString &accessToken));
    void openReview(DraftDocument &document, const Review &review, const Connection &connection,
        const SendingRules &rules, QWidget *window);
    void startSend(DraftDocument &document, const BatchPlan &plan, const QString &connectionId,
        const SendingRules &rules, const SendRemark &remark);
    /// While nothing is sent, on a worker.
    void keepDailyCopyOnce();
    /// Gives a new send the account's token; what hinders that is said.
    void letGo(SendSession &session);
    static void takeBack(SendSession &session);
    void watch(SendSession &session, const QString &draftId);
    void tellRows(const SendSession &session, const QString &draftId, const QList<qint64> &positions);
    void overlayRunning(const QString &draftId, QList<std::pair<RowId, RowState>> &states) const;
    /// A rehearsal counts while the Practice portal is chosen, a real send always.
    [[nodiscard]] bool countsHere(const SendSession &session) const;
    [[nodiscard]] QString connectionOf(const QString &planId) const;
    [[nodiscard]] TimelineClient &clientOf(const QString &planId);
    /// The session of a send through its account as it is connected now; nullptr, said on its page, while it is not.
    [[nodiscard]] SendSession *sessionThatMayGoOn(const QString &planId);
    void sayForgotten(const QString &planId, SendPage &page);
    void whenAtRest(SendSession &session, const std::function<void()> &then);
    [[nodiscard]] SidebarItem sidebarItem(const SendSummary &summary) const;
    /// Tells the page of a send which one it is, as soon as the ledger has it.
    void tellOrigin(const QString &planId) const;
    [[nodiscard]] static std::optional<BatchPlan> firstEventOf(const BatchPlan &plan, const Clock &clock);

    PortalController &m_portals;
    std::unique_ptr<AccessController> m_access;
    std::unique_ptr<RequestViewer> m_requests;
    QString m_ledgerPath;
    const Clock &m_clock;
    EmbedSurvey *m_embedSurvey = nullptr;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    bool m_isPlanningReview = false;
    QPointer<QWidget> m_reviewSheet;
    bool m_hasCopied = false; // by this program
    std::function<bool()> m_goOnGuard;
    QList<SendSummary> m_summaries;
    std::vector<std::unique_ptr<TimelineClient>> m_ofForgotten; // accounts; after the sessions
    QHash<QString, QPointer<SendSession>> m_sessions;
    QHash<QString, QPointer<SendHold>> m_holds; // of sends whose first request is held back
    QHash<QString, QString> m_confirmed; // plan → connection, by a person's word
    QHash<QString, QString> m_draftOf; // plan → draft, of those sessions
    QHash<QString, QPointer<SendPage>> m_pages;
};

} // namespace composer
