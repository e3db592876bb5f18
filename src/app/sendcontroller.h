#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "planning/batchplan.h"
#include "planning/plansummary.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QWidget;

namespace composer {

class DraftDocument;
class PortalController;
class SendPage;
class SendPresenter;
class SendSession;

/// Plan → review → send, and the pages on which sends are watched. A draft whose send is on its way gets the outcomes of
/// its rows as they come.
class SendController final : public QObject
{
    Q_OBJECT

public:
    SendController(PortalController &portals, QString ledgerPath, const Clock &clock, QObject *parent = nullptr);
    ~SendController() override;

    /// Plans the draft (its errors left out) and opens the review sheet over `window`.
    void review(DraftDocument &document, QWidget *window);
    /// The page of a send, running or taken from the ledger; made when first asked for.
    [[nodiscard]] SendPage *page(const QString &planId, QWidget *parent);
    [[nodiscard]] SendSession *session(const QString &planId) const;
    /// True while bytes may be on their way.
    [[nodiscard]] bool isSending() const;
    /// Ends every running send after the batch under way; finished sends emit sendsChanged().
    void stopAll();

Q_SIGNALS:
    void failed(const composer::Error &error);
    void sendStarted(const QString &planId);
    void sendsChanged();
    void saveOutcomesRequested(const QString &planId);
    void saveReceiptRequested(const QString &planId);
    void mendRefusedRequested(const QString &planId);
    void tokenRejected(const QString &connectionId);

private:
    struct Planned {
        BatchPlan plan;
        PlanSummary summary;
    };
    void openReview(DraftDocument &document, const Planned &planned, QWidget *window);
    void startSend(DraftDocument &document, const BatchPlan &plan, const QString &connectionId);
    void follow(SendSession &session, DraftDocument &document);
    [[nodiscard]] static std::optional<BatchPlan> firstEventOf(const BatchPlan &plan, const Clock &clock);

    PortalController &m_portals;
    QString m_ledgerPath;
    const Clock &m_clock;
    QHash<QString, QPointer<SendSession>> m_sessions;
    QHash<QString, QPointer<SendPage>> m_pages;
};

} // namespace composer
