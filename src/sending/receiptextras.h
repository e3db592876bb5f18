#pragma once

#include <QJsonObject>
#include <QString>

namespace composer {

/// Puts into a receipt what stands beside the ledger: the remark (see addRemark()), and as `sentFirst` what the account
/// held of the event that was looked at before the others; as `linked` which events correct which; as `planSha256`
/// planDigest(). For a worker. `ledgerPath`: of the ledger the send is in.
void addReceiptExtras(QJsonObject &receipt, const QString &ledgerPath, const QString &planId);

} // namespace composer
