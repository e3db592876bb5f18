#include "app/sendreview.h"

#include "app/accountzone.h"
#include "app/portalcontroller.h"
#include "app/rehearsal.h"
#include "app/requestviewer.h"
#include "base/async.h"
#include "ui/dialogs/reviewdialog.h"
#include "ui/document/draftdocument.h"

#include <QFileInfo>

#include <algorithm>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// Copies of earlier events come besides: what is created for the first time is looked at first.
QList<FirstChoice> firstsOf(const ReviewScope &scope)
{
    return scope.once.firsts.isEmpty() && scope.again ? scope.again->firsts : scope.once.firsts;
}

} // namespace

SendReview::SendReview(
    PortalController &portals, RequestViewer &requests, QString ledgerPath, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_portals(portals)
    , m_requests(requests)
    , m_ledgerPath(std::move(ledgerPath))
    , m_clock(clock)
{
}

/// What the Practice account does wrong on purpose: else it seems to be about the rows.
QList<ReviewFact> SendReview::practiceFacts(const Connection &connection) const
{
    const PracticeFault fault = m_portals.practiceDial().fault;
    if (!connection.isPractice || fault == PracticeFault::Nothing)
        return {};
    return { { u"warning"_s, theme::Role::Warning,
        tr("Set in the Practice account: <b>%1</b>").arg(practiceFaultText(fault).toHtmlEscaped()),
        practiceFaultLesson(fault) } };
}

bool SendReview::open(DraftDocument &document, const RowChoices &rows, QWidget *window)
{
    // One at a time: a second press finds the sheet of the first.
    if (m_sheet)
        m_sheet->activateWindow();
    if (m_planning.isRunning() || m_sheet)
        return false;
    const auto rules = loadSendingRules(sendingRulesPath(QFileInfo(m_ledgerPath).path()));
    if (!rules) {
        Q_EMIT failed(rules.error());
        return false;
    }
    Q_EMIT reviewing(true);
    const Subject subject { &document, document.revision(), {}, m_portals.current(), *rules };
    if (m_prints.document != &document || m_prints.revision != document.revision())
        m_prints = { &document, document.revision(), std::make_shared<RowPrints>() };
    const ReviewInput input { document.table(), document.zone(), document.id(), document.rowsWithErrors(),
        document.issues(), rows, m_ledgerPath, subject.connection, m_portals.connections(), *rules, document.seal(),
        m_prints.prints, practiceFacts(subject.connection), document.refusals() };
    m_planning.start([input, clock = &m_clock](
                         const std::atomic_bool &isCancelled) { return planReview(input, *clock, isCancelled); },
        [this, subject, owner = QPointer(window)](const Result<Review> &review) {
            Q_EMIT reviewing(false);
            if (owner)
                showReview(subject, review, owner);
        });
    return true;
}

void SendReview::cancelPlanning()
{
    if (!m_planning.isRunning())
        return;
    m_planning.cancel();
    Q_EMIT reviewing(false);
}

void SendReview::showReview(const Subject &subject, const Result<Review> &review, QWidget *window)
{
    if (!subject.document)
        return;
    if (!review)
        return Q_EMIT failed(review.error());
    if (subject.document->revision() != subject.revision) // of which nothing could be ordered
        return Q_EMIT failed(Error { ErrorCode::InvalidInput,
            tr("The draft was changed while its events were read. Nothing was sent; review it once more."), {} });
    Subject planned = subject;
    planned.review = *review;
    openSheet(planned, window);
}

void SendReview::showCreating(qint64 frozen, qint64 total)
{
    if (m_sheet)
        m_sheet->showCreating(frozen, total);
}

void SendReview::showCancelled()
{
    if (m_sheet)
        m_sheet->showCancelled();
}

void SendReview::closeSheet()
{
    if (m_sheet)
        m_sheet->closeCreated();
}

void SendReview::openSheet(const Subject &subject, QWidget *window)
{
    const DraftDocument &document = *subject.document;
    const ReviewScope &all = subject.review.first();
    auto *dialog
        = new ReviewDialog(all.once.summary, subject.connection, document.eventTemplate(), document.zone(), window);
    if (const auto there = accountZone(subject.connection))
        dialog->setAccountZone(*there);
    m_sheet = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->nameDraft(document.name());
    dialog->setCardGaps(all.once.gaps, all.again ? all.again->gaps : QList<ReviewFact>());
    dialog->setEmbedSurvey(m_embedSurvey);
    if (all.again)
        dialog->offerAgain(all.again->summary);
    if (!subject.connection.isPractice)
        dialog->askForNumberAbove(subject.rules.typedAbove);
    if (subject.review.size() > 1)
        offerScopes(*dialog, subject.review);
    offerFirsts(*dialog, all);
    connectSheet(*dialog, subject);
    const BatchPlan &plan = all.once.plan;
    const auto isNews = [&plan](const LeftOutRow &left) {
        return left.reason == LeftOut::AlreadyCreated && plan.events.state(left.row) != RowState::Created;
    };
    if (std::ranges::any_of(plan.leftOut, isNews)) { // afterwards: the draft must not change under the sheet
        connect(dialog, &QDialog::finished, this, [this, draft = subject.document] {
            if (draft)
                Q_EMIT foundCreated(*draft);
        });
    }
    dialog->open();
}

void SendReview::offerScopes(ReviewDialog &dialog, const Review &review)
{
    QStringList names;
    for (const ReviewScope &scope : review)
        names.append(scope.name);
    dialog.offerScopes(names);
    connect(&dialog, &ReviewDialog::scopeChosen, this, [dialog = &dialog, review](int index) {
        const ReviewScope &scope = review.at(index);
        dialog->showPlan(scope.once.summary, scope.again ? std::optional(scope.again->summary) : std::nullopt,
            scope.once.gaps, scope.again ? scope.again->gaps : QList<ReviewFact>());
        offerFirsts(*dialog, scope);
    });
}

void SendReview::offerFirsts(ReviewDialog &dialog, const ReviewScope &scope)
{
    QStringList names;
    for (const FirstChoice &choice : firstsOf(scope))
        names.append(choice.words);
    dialog.offerFirsts(names);
}

void SendReview::connectSheet(ReviewDialog &dialog, const Subject &subject)
{
    const auto chosen = [dialog = &dialog, review = subject.review] {
        const ReviewScope &scope = review.at(dialog->scope());
        return dialog->createsAgain() ? *scope.again : scope.once;
    };
    connect(&dialog, &ReviewDialog::cancelRequested, this, &SendReview::cancelRequested);
    connect(&dialog, &ReviewDialog::createAllRequested, this,
        [this, dialog = &dialog, subject, chosen] { order(*dialog, subject, chosen().plan, false); });
    connect(&dialog, &ReviewDialog::createFirstRequested, this, [this, dialog = &dialog, subject, chosen] {
        const QList<FirstChoice> firsts = firstsOf(subject.review.at(dialog->scope()));
        if (dialog->first() < firsts.size())
            order(*dialog, subject, withFirst(chosen().plan, firsts.at(dialog->first()).row), true);
        else
            dialog->closeCreated();
    });
    connect(&dialog, &ReviewDialog::rehearsalRequested, this,
        [this, dialog = &dialog, subject, chosen] { rehearse(*dialog, subject, chosen().plan); });
    connect(&dialog, &ReviewDialog::requestWanted, this, [this, dialog = &dialog, subject, chosen] {
        const QList<FirstChoice> firsts = firstsOf(subject.review.at(dialog->scope()));
        const bool isChosen = dialog->first() >= 0 && dialog->first() < firsts.size();
        m_requests.showPlanned(chosen().plan, subject.connection,
            isChosen ? std::optional(firsts.at(dialog->first()).row) : std::nullopt, dialog);
    });
    connect(&dialog, &ReviewDialog::openSendRequested, this, &SendReview::openSendRequested);
    connect(&dialog, &ReviewDialog::showRowsRequested, this, &SendReview::showRowsRequested);
    connect(&dialog, &ReviewDialog::showLeftOutRequested, this, [this, subject, chosen](LeftOut reason) {
        const BatchPlan plan = chosen().plan;
        QList<RowId> ids;
        for (const LeftOutRow &left : plan.leftOut) {
            if (left.reason == reason)
                ids.append(plan.events.rowId(left.row));
        }
        if (subject.document)
            Q_EMIT rowsToMend(subject.document, ids);
    });
}

void SendReview::rehearse(ReviewDialog &dialog, const Subject &subject, const BatchPlan &plan)
{
    if (!subject.document)
        return;
    auto *rehearsal = new Rehearsal(
        { plan, subject.document->name(), subject.connection.profile, subject.rules, subject.document->zone() },
        m_clock, &dialog);
    connect(rehearsal, &Rehearsal::failed, this, &SendReview::failed);
    connect(rehearsal, &Rehearsal::rowsWanted, this,
        [this, subject, plan, sheet = QPointer(&dialog)](const QList<qsizetype> &rows, const QString &why) {
            QList<RowId> ids;
            for (const qsizetype row : rows)
                ids.append(plan.events.rowId(row));
            if (subject.document) {
                Q_EMIT rowsToMend(subject.document, ids);
                Q_EMIT explained(why);
            }
            if (sheet)
                sheet->reject();
        });
}

void SendReview::order(ReviewDialog &dialog, const Subject &subject, const BatchPlan &plan, bool looksFirst)
{
    if (!subject.document)
        return dialog.closeCreated();
    if (subject.document->revision() != subject.revision) {
        dialog.closeCreated();
        Q_EMIT failed(Error { ErrorCode::InvalidInput,
            tr("The draft changed while you were looking at the numbers. Review it once more."), {} });
        return;
    }
    SendOrder order { plan, subject.connection.id, subject.rules, remarkOn(subject.connection) };
    order.remark.note = dialog.note();
    order.remark.rows = subject.review.at(dialog.scope()).words;
    order.remark.suppressed = plan.leftOutFor(LeftOut::Suppressed);
    order.remark.looksFirst = looksFirst;
    order.remark.zoneId = subject.document->zone().id();
    order.remark.seal = subject.document->seal();
    Q_EMIT ordered(subject.document, order);
}

} // namespace composer

#include "moc_sendreview.cpp"
