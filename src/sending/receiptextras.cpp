#include "sending/receiptextras.h"

#include "sending/corrections.h"
#include "sending/plandigest.h"
#include "sending/readback.h"
#include "sending/sendremarks.h"
#include "storage/ledger.h"

#include <QHash>
#include <QJsonArray>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// Which of its events correct others, and which were corrected since.
void addCorrections(QJsonObject &receipt, const QString &ledgerPath, const QString &planId)
{
    QJsonArray links;
    for (const EventLink &link : eventLinks(ledgerPath, planId)) {
        QJsonObject told { { u"event"_s, QString::fromUtf8(link.event) } };
        const QString other = QString::fromUtf8(link.other);
        switch (link.kind) {
        case EventLink::Kind::Corrects:
            told.insert("corrects"_L1, other);
            told.insert("plan"_L1, link.otherPlan);
            break;
        case EventLink::Kind::CorrectedBy:
            told.insert("correctedBy"_L1, other);
            break;
        case EventLink::Kind::AgainFor:
            told.insert("againFor"_L1, other);
            told.insert("why"_L1, link.why);
            break;
        }
        links.append(told);
    }
    if (!links.isEmpty())
        receipt.insert("linked"_L1, links);
}

/// Left out when the bytes of the events are not there any more; the receipt itself says what cannot be read.
void addDigest(QJsonObject &receipt, const QString &ledgerPath, const QString &planId)
{
    auto ledger = Ledger::openToRead(ledgerPath);
    const auto digest = ledger ? planDigest(**ledger, planId) : Result<QByteArray>(fail(ledger.error()));
    if (digest)
        receipt.insert("planSha256"_L1, QString::fromLatin1(*digest));
}

} // namespace

QList<EventLink> eventLinks(const QString &ledgerPath, const QString &planId)
{
    QList<EventLink> links;
    QList<Correction> corrections = loadCorrections(ledgerPath);
    if (corrections.isEmpty())
        return links;
    noteCreated(ledgerPath, corrections);
    QHash<QByteArray, Correction> byEvent;
    for (const Correction &correction : std::as_const(corrections)) {
        byEvent.insert(correction.eventId, correction);
        if (!correction.firstPlan.isEmpty() && correction.firstPlan == planId && correction.isCreated)
            links.append({ EventLink::Kind::CorrectedBy, correction.firstId, correction.eventId });
    }
    auto ledger = Ledger::openToRead(ledgerPath);
    if (!ledger)
        return links; // the receipt itself says why
    (void)(*ledger)->visitRows(planId, [&](qint32, const LedgerRows &rows) -> Result<void> {
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const auto found = byEvent.constFind(rows.eventId(i));
            if (found == byEvent.cend())
                continue;
            const auto kind = found->why.isEmpty() ? EventLink::Kind::Corrects : EventLink::Kind::AgainFor;
            links.append({ kind, found->eventId, found->firstId, found->firstPlan, found->why });
        }
        return {};
    });
    return links;
}

void addReceiptExtras(QJsonObject &receipt, const QString &ledgerPath, const QString &planId)
{
    const SendRemark remark = loadRemark(ledgerPath, planId);
    addRemark(receipt, remark);
    if (remark.planSha256.isEmpty())
        addDigest(receipt, ledgerPath, planId);
    else
        receipt.insert("planSha256"_L1, QString::fromLatin1(remark.planSha256));
    addCorrections(receipt, ledgerPath, planId);
    if (!remark.looksFirst)
        return;
    const QJsonObject read = readBackToJson(loadReadBack(ledgerPath, planId));
    if (!read.isEmpty())
        receipt.insert("sentFirst"_L1, read);
}

} // namespace composer
