#include "sending/sentevents.h"

#include <QCoreApplication>

namespace composer {

namespace {

struct SentEventsText {
    Q_DECLARE_TR_FUNCTIONS(SentEvents)
};

} // namespace

Result<SentEvent> readSentEvent(Ledger &ledger, const QString &planId, qint32 position)
{
    const auto send = ledger.send(planId);
    if (!send)
        return fail(send.error());
    const auto index = ledger.batchIndex(send->planId);
    if (!index)
        return fail(index.error());
    for (auto batch = index->crbegin(); batch != index->crend(); ++batch) {
        const qsizetype at = batch->positions.indexOf(position);
        if (at < 0)
            continue;
        const auto whole = ledger.batch(send->planId, batch->number);
        if (!whole)
            return fail(whole.error());
        return SentEvent { *send, position, whole->event(at) };
    }
    return fail(ErrorCode::NotFound, SentEventsText::tr("This event is in no request."));
}

Result<SentEvent> readSentEvent(const QString &ledgerPath, const QString &planId, qint32 position)
{
    auto ledger = Ledger::openToRead(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    return readSentEvent(**ledger, planId, position);
}

} // namespace composer
