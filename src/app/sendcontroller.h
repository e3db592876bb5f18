#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/connection.h"
#include "domain/refusal.h"
#include "planning/batchplan.h"
#include "planning/plansummary.h"
#include "sending/receipt.h"
#include "sending/sendtypes.h"
#include "ui/models/reviewfacts.h"
#include "ui/windows/sidebar.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace composer {

class AccessController;
class DraftDocument;
class EmbedSurvey;
class PortalController;
class SendPage;
class SendPresenter;
class SendSession;

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
    /// Plans the draft (its errors left out) and opens the review sheet over `window`. While one is being planned or
    /// open there is no second.
    void review(DraftDocument &document, QWidget *window);
    /// The page of a send, running or taken from the ledger; made when first asked for.
    [[nodiscard]] SendPage *page(const QString &planId, QWidget *parent);
    [[nodiscard]] SendSession *session(const QString &planId) const;
    /// The sends of the ledger, newest first, with their counts as they stand.
    [[nodiscard]] QList<SidebarItem> sidebarItems() const;
    /// Sends that are not over: with events nobody knows the outcome of first, then with events that wait; newest
    /// first.
    [[nodiscard]] QList<SendSummary> unsettledSends() const;
    /// Asks the portal about every unknown event of a send whose page() was made, as soon as its ledger is read.
    void ask(const QString &planId);
    [[nodiscard]] const LedgerSend *ledgerSend(const QString &planId) const;
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
    struct Planned {
        BatchPlan plan;
        PlanSummary summary;
        QList<ReviewFact> gaps; ///< of the cards
    };
    /// What the sheet is about: the plan, and the one with what earlier sends created already, if that is more.
    struct Review {
        Planned once;
        std::optional<Planned> again;
    };
    struct Accounts {
        Connection chosen;
        QList<Connection> kept;
    };
    [[nodiscard]] static Result<Review> planReview(const EventTable &table, const QBitArray &errors,
        const QString &ledgerPath, const Accounts &accounts, const Clock &clock);
    void openReview(DraftDocument &document, const Review &review, const Connection &connection, QWidget *window);
    void startSend(DraftDocument &document, const BatchPlan &plan, const QString &connectionId);
    /// While nothing is sent, on a worker.
    void keepDailyCopyOnce();
    void watch(SendSession &session, const QString &draftId);
    void tellRows(const SendSession &session, const QString &draftId, const QList<qint64> &positions);
    void overlayRunning(const QString &draftId, QList<std::pair<RowId, RowState>> &states) const;
    /// A rehearsal counts while the Practice portal is chosen, a real send always.
    [[nodiscard]] bool countsHere(const SendSession &session) const;
    [[nodiscard]] QString connectionOf(const QString &planId) const;
    [[nodiscard]] SidebarItem sidebarItem(const SendSummary &summary) const;
    /// Tells the page of a send which one it is, as soon as the ledger has it.
    void tellOrigin(const QString &planId) const;
    [[nodiscard]] static std::optional<BatchPlan> firstEventOf(const BatchPlan &plan, const Clock &clock);

    PortalController &m_portals;
    std::unique_ptr<AccessController> m_access;
    QString m_ledgerPath;
    const Clock &m_clock;
    EmbedSurvey *m_embedSurvey = nullptr;
    QPointer<QObject> m_reviewing; // what plans it, then the sheet
    bool m_hasCopied = false; // by this program
    QList<SendSummary> m_summaries;
    QHash<QString, QPointer<SendSession>> m_sessions;
    QHash<QString, QString> m_draftOf; // plan → draft, of those sessions
    QHash<QString, QPointer<SendPage>> m_pages;
};

} // namespace composer
