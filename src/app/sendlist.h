#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/result.h"
#include "sending/receipt.h"
#include "sending/retention.h"
#include "sending/sendremarks.h"

#include <QObject>

namespace composer {

/// The sends of the ledger, as they stood when it was last read. Reads on a worker.
class SendList final : public QObject
{
    Q_OBJECT

public:
    SendList(QString ledgerPath, const Clock &clock, QObject *parent = nullptr);

    /// Reads the ledger again; changed() or failed() follows.
    void reload();
    /// The same where another program, as the command line, wrote to the ledger since. Whether one did.
    bool reloadIfWritten();
    /// Newest first.
    [[nodiscard]] const QList<SendSummary> &all() const { return m_summaries; }
    /// nullptr while the ledger, as far as it was read, has no such send.
    [[nodiscard]] const LedgerSend *find(const QString &planId) const;
    /// What was said of a send; empty when nothing was.
    [[nodiscard]] SendRemark remarkOf(const QString &planId) const { return m_remarks.value(planId); }
    /// How many of its refused events a later send of the draft created or holds (see sentSince()).
    [[nodiscard]] qint64 settledSince(const QString &planId) const { return m_settled.value(planId).refused; }
    /// Sends that are not over: with events nobody knows the outcome of first, then with events that wait; newest
    /// first.
    [[nodiscard]] QList<SendSummary> unsettled() const;
    /// Once a run of the program: lets go of what was to be kept for a time that is over, bit by bit, which ends with
    /// the program and goes on at its next start, and copies the ledger for the day.
    void tidyOnce();

Q_SIGNALS:
    void changed();
    /// What was sent was let go.
    void forgot(const composer::ForgottenSends &forgotten);
    void failed(const composer::Error &error);

private:
    [[nodiscard]] static QString clockText();

    struct Settled {
        QString of; ///< of which state of the later sends that was worked out
        qint64 refused = 0;
    };
    using SettledSends = QHash<QString, Settled>; // by plan
    [[nodiscard]] static SettledSends settledSends(
        Ledger &ledger, const QList<SendSummary> &sends, const SettledSends &known);

    QString m_ledgerPath;
    const Clock &m_clock;
    SettledSends m_settled;
    QList<SendSummary> m_summaries;
    QHash<QString, SendRemark> m_remarks; // by plan
    QString m_written; // how the ledger's files stood when they were read
    bool m_isTidy = false; // by this program
    LatestRun<Result<ForgottenSends>> m_tidying;
};

} // namespace composer
