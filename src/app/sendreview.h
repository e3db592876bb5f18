#pragma once

#include "app/reviewplan.h"
#include "base/async.h"
#include "base/clock.h"
#include "sending/sendremarks.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace composer {

class DraftDocument;
class EmbedSurvey;
class PortalController;
class RequestViewer;
class ReviewDialog;

/// What a person decided on the review sheet.
struct SendOrder {
    BatchPlan plan;
    QString connectionId;
    SendingRules rules;
    SendRemark remark;
};

/// From a draft to the review sheet, on a worker, and from the sheet to the order. One sheet at a time.
class SendReview final : public QObject
{
    Q_OBJECT

public:
    /// `portals` and `requests` must outlive it.
    SendReview(PortalController &portals, RequestViewer &requests, QString ledgerPath, const Clock &clock,
        QObject *parent = nullptr);

    /// Who knows whether the iframes of the draft under review open; the sheet shows and asks it. Not owned.
    void setEmbedSurvey(EmbedSurvey *survey) { m_embedSurvey = survey; }
    /// Plans the draft (its errors left out) and opens the sheet over `window`. While one is being planned or open
    /// there is no second: false.
    bool open(DraftDocument &document, const RowChoices &rows, QWidget *window);
    /// Ends the planning: no sheet follows.
    void cancelPlanning();
    /// What was ordered from the sheet is written to the ledger: so many events of so many.
    void showCreating(qint64 frozen, qint64 total);
    /// It was cancelled before it stood there: the sheet is as it was, and says so.
    void showCancelled();
    /// It stands there, or cannot: the sheet goes.
    void closeSheet();

Q_SIGNALS:
    /// A review is being worked out, or no more.
    void reviewing(bool isWorking);
    /// Rows that the draft offers were created, as another program sent them.
    void foundCreated(const composer::DraftDocument &document);
    /// The sheet stays until closeSheet(), or showCancelled().
    void ordered(composer::DraftDocument *document, const composer::SendOrder &order);
    /// The person does not want it any more, while it is being written.
    void cancelRequested();
    void openSendRequested(const QString &planId);
    /// The sheet speaks of rows with this issue's rule and field, and the person wants to see them.
    void showRowsRequested(const composer::Issue &issue);
    /// Rows of the draft are to be seen, by their ids: a rehearsal showed that they need mending, or the plan leaves
    /// them out.
    void rowsToMend(composer::DraftDocument *document, const QList<composer::RowId> &rows);
    /// Behind it: why these rows, in words.
    void explained(const QString &sentence);
    void failed(const composer::Error &error);

private:
    struct Subject {
        QPointer<DraftDocument> document;
        quint64 revision = 0;
        Review review;
        Connection connection;
        SendingRules rules;
    };
    void showReview(const Subject &subject, const Result<Review> &review, QWidget *window);
    void openSheet(const Subject &subject, QWidget *window);
    [[nodiscard]] QList<ReviewFact> practiceFacts(const Connection &connection) const;
    void offerScopes(ReviewDialog &dialog, const Review &review);
    void connectSheet(ReviewDialog &dialog, const Subject &subject);
    static void offerFirsts(ReviewDialog &dialog, const ReviewScope &scope);
    void rehearse(ReviewDialog &dialog, const Subject &subject, const BatchPlan &plan);
    /// `looksFirst`: the first event of the plan is looked at before the others follow.
    void order(ReviewDialog &dialog, const Subject &subject, const BatchPlan &plan, bool looksFirst);

    PortalController &m_portals;
    RequestViewer &m_requests;
    QString m_ledgerPath;
    const Clock &m_clock;
    EmbedSurvey *m_embedSurvey = nullptr;
    /// Of the draft that was reviewed last, as it stood then.
    struct {
        QPointer<DraftDocument> document;
        quint64 revision = 0;
        RowPrintsPtr prints;
    } m_prints;
    LatestRun<Result<Review>> m_planning;
    QPointer<ReviewDialog> m_sheet;
};

} // namespace composer
