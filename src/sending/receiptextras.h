#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace composer {

/// An event of a send, and one that says how it is right, or for which it was composed again.
struct EventLink {
    enum class Kind {
        Corrects, ///< another one, of an earlier send
        CorrectedBy, ///< another one, which was created since
        AgainFor, ///< an unknown one of another computer
    };
    Kind kind = Kind::Corrects;
    QByteArray event; ///< of the send
    QByteArray other;
    QString otherPlan {}; ///< of Corrects: the send that created the other one
    QString why {}; ///< of AgainFor: the person's words
};
/// For a worker. Empty where the ledger cannot be read: who reads it says why.
[[nodiscard]] QList<EventLink> eventLinks(const QString &ledgerPath, const QString &planId);

/// Puts into a receipt what stands beside the ledger: the remark (see addRemark()), and as `sentFirst` what the account
/// held of the event that was looked at before the others; as `linked` which events correct which; as `planSha256`
/// planDigest(). For a worker. `ledgerPath`: of the ledger the send is in.
void addReceiptExtras(QJsonObject &receipt, const QString &ledgerPath, const QString &planId);

} // namespace composer
