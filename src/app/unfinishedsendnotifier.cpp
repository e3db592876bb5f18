#include "app/unfinishedsendnotifier.h"

#include "app/currentdraft.h"
#include "app/notifications.h"
#include "app/sendcontroller.h"
#include "ui/document/draftdocument.h"
#include "ui/models/spokentime.h"

#include <QLocale>

#include <algorithm>

namespace composer {

UnfinishedSendNotifier::UnfinishedSendNotifier(
    SendController &sends, const CurrentDraft &currentDraft, Notifications &notifications, QObject *parent)
    : QObject(parent)
    , m_sends(sends)
    , m_currentDraft(currentDraft)
    , m_notifications(notifications)
{
    connect(&sends, &SendController::sendsChanged, this, &UnfinishedSendNotifier::offerFirst, Qt::SingleShotConnection);
    connect(&sends, &SendController::rowsHeld, this, &UnfinishedSendNotifier::offerHolder);
    connect(&sends, &SendController::recordEmpty, this, &UnfinishedSendNotifier::sayRecordEmpty);
}

void UnfinishedSendNotifier::offerFirst()
{
    const QList<SendSummary> sends = m_sends.unsettledSends();
    if (sends.isEmpty())
        return;
    const SendSummary &first = sends.first();
    const QString more = sends.size() > 1 ? u' '
            + tr("%Ln more sends in the list on the left are not over either.", nullptr,
                static_cast<int>(sends.size()) - 1)
                                          : QString();
    const auto show = [this, planId = first.send.planId] {
        m_notifications.clear();
        Q_EMIT showRequested(planId);
    };
    if (first.unknownBatches > 0) {
        m_notifications.offer(
            { tr("%Ln batches of “%1” have no known outcome. Ask the account.", nullptr, first.unknownBatches)
                        .arg(first.send.draftName)
                    + more,
                { { tr("Ask the account"),
                    [this, show, planId = first.send.planId] {
                        show();
                        m_sends.ask(planId);
                    } } },
                MessageBar::Tone::Unknown, {},
                [this, planId = first.send.planId] { return isOpen(planId, Outcome::Unknown); } });
        return;
    }
    m_notifications.offer({ tr("%Ln events of “%1” wait in a send that is not finished.", nullptr,
                                static_cast<int>(first.counts.of(Outcome::Waiting)))
                                .arg(first.send.draftName)
            + more,
        { { tr("Show the send"), show } }, MessageBar::Tone::Information, {},
        [this, planId = first.send.planId] { return isOpen(planId, Outcome::Waiting); } });
}

bool UnfinishedSendNotifier::isOpen(const QString &planId, Outcome outcome) const
{
    const QList<SendSummary> sends = m_sends.unsettledSends();
    return std::ranges::any_of(sends,
        [&](const SendSummary &summary) { return summary.send.planId == planId && summary.counts.of(outcome) > 0; });
}

void UnfinishedSendNotifier::offerHolder(const QString &draftId, const EarlierSend &send)
{
    const DraftDocument *document = m_currentDraft.document();
    if (!document || document->id() != draftId)
        return;
    const QString when = spokenInstant(send.createdAtMs, document->zone(), QLocale()); // the clock of what is shown
    m_notifications.offer({ tr("%Ln events of this draft wait in the send of %1: resume it or stop it there.", nullptr,
                                static_cast<int>(send.events))
                                .arg(when),
        { { tr("Open the send"), [this, planId = send.planId] { Q_EMIT showRequested(planId); } } },
        MessageBar::Tone::Information, {}, [this, draftId, planId = send.planId] {
            const DraftDocument *shown = m_currentDraft.documentOnScreen();
            return shown && shown->id() == draftId
                && (isOpen(planId, Outcome::Waiting) || isOpen(planId, Outcome::Unknown));
        } });
}

void UnfinishedSendNotifier::sayRecordEmpty(const QString &draftId)
{
    const DraftDocument *document = m_currentDraft.document();
    if (m_saidEmpty || !document || document->id() != draftId)
        return;
    const EventTable &table = document->table();
    qsizetype row = 0;
    while (row < table.rowCount() && table.state(row) != RowState::Created)
        ++row;
    if (row == table.rowCount())
        return;
    m_saidEmpty = true;
    m_notifications.say(MessageBar::Tone::Warning,
        tr("Events of this draft were created, and the record of sends is empty. If the draft came in a file, that is "
           "as it should be. If not, the record was lost: put it back, or use `sends restore`, before you create "
           "more."),
        [this, draftId] {
            const DraftDocument *shown = m_currentDraft.documentOnScreen();
            return shown && shown->id() == draftId;
        });
}

} // namespace composer

#include "moc_unfinishedsendnotifier.cpp"
