#include "sending/plandigest.h"

#include "storage/ledger.h"

#include <QCryptographicHash>

namespace composer {

Result<QByteArray> planDigest(Ledger &ledger, const QString &planId)
{
    const auto index = ledger.batchIndex(planId);
    if (!index)
        return fail(index.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint32 next = 0; // position: what was planned comes in order, what was cut from it later comes again
    for (const FrozenBatch &planned : *index) {
        if (planned.positions.isEmpty() || planned.positions.constFirst() != next)
            continue;
        const auto batch = ledger.batch(planId, planned.number);
        if (!batch)
            return fail(batch.error());
        for (qsizetype i = 0; i < batch->positions.size(); ++i) {
            hash.addData(QByteArrayView(batch->body).sliced(batch->starts[i], batch->sizes[i]));
            hash.addData(QByteArrayView("\n"));
        }
        next += static_cast<qint32>(batch->positions.size());
    }
    return hash.result().toHex();
}

} // namespace composer
