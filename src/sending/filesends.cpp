#include "sending/filesends.h"

#include "domain/timestamp.h"
#include "sending/ledgersends.h"
#include "sending/outcometext.h"
#include "storage/ledger.h"
#include "storage/sourcerecord.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

/// By number where both have one, else by connection.
bool wentTo(const LedgerSend &send, const Connection &account)
{
    if (!send.hubId.isEmpty() && !account.facts.hubId.isEmpty())
        return send.hubId == account.facts.hubId;
    return send.portalId == account.id;
}

} // namespace

Result<QList<FileSend>> sendsOfFile(const QString &ledgerPath, const Connection &account, const QByteArray &sha256)
{
    if (!QFileInfo::exists(ledgerPath)) // nothing was ever sent
        return QList<FileSend>();
    auto record = SourceRecord::open(ledgerPath);
    if (!record)
        return fail(record.error());
    const auto plans = (*record)->sendsWith(sha256);
    if (!plans)
        return fail(plans.error());
    if (plans->isEmpty())
        return QList<FileSend>();
    const auto read = openLedgerSends(ledgerPath);
    if (!read)
        return fail(read.error());
    Ledger &ledger = *read->ledger;
    QList<FileSend> found;
    for (const LedgerSend &send : read->sends) {
        if (!wentTo(send, account) || !plans->contains(send.planId))
            continue;
        const auto states = ledger.states(send.planId);
        if (!states)
            return fail(states.error());
        FileSend one { send.planId, send.createdAtMs, {} };
        for (const RowState state : *states)
            ++one.counts.of(
                state == RowState::InFlight ? Outcome::Unknown : outcomeOf(state)); // its bytes may have left
        if (one.mayExist() > 0)
            found.append(one);
    }
    return found;
}

QString fileSendText(const FileSend &send, const QString &day)
{
    const QString iso = QString::fromLatin1(formatInstant(send.createdAtMs)).left(10);
    return QCoreApplication::translate("FileSend", "This very file was sent to this account on %1: %2.")
        .arg(day.isEmpty() ? iso : day, outcomeCountsText(send.counts));
}

} // namespace composer
