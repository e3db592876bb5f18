#pragma once

#include "domain/connection.h"
#include "planning/plansummary.h"
#include "sending/rowprints.h"

namespace composer {

/// Tells the ledger which templates have two names, so that a send that goes on knows what went under the other. Made
/// for a worker.
[[nodiscard]] Result<void> learnTemplateNames(const QString &ledgerPath, const QList<EventTemplate> &templates);

/// What earlier sends to a portal mean for the rows of a table that is about to be planned.
class KnownRows
{
public:
    /// Reads the ledger; about 2 µs a row, nothing when no earlier send went to the account. Made for a worker.
    /// `kept`: all connections; their numbers are taken by their earlier sends, and what went through another one,
    /// which was never identified, is perhaps here. Empty = no word about those. `prints`: of this revision of the
    /// table, where there were questions before.
    [[nodiscard]] static Result<KnownRows> read(const QString &ledgerPath, const Connection &connection,
        const EventTable &table, const QList<Connection> &kept = {}, const RowPrintsPtr &prints = {});
    /// The same when only the connection's id is known: sends of that connection count.
    [[nodiscard]] static Result<KnownRows> read(
        const QString &ledgerPath, const QString &connectionId, const EventTable &table);

    enum class Again {
        LeaveOut, ///< events whose content was created before
        CreateThem,
    };
    /// For PlanSelection::known. The very same event, one that waits elsewhere and one that is unknown are left out
    /// always.
    [[nodiscard]] QHash<qsizetype, LeftOut> leftOut(Again again) const;
    /// What to plan of a table, errors aside. Copies are made only of events of the sends in copiedSends(): show them.
    [[nodiscard]] PlanSelection selection(Again again) const;
    /// The sends that created events which say the same, each with how many of the rows it knows; newest first. A row
    /// counts in every one of them.
    [[nodiscard]] QList<EarlierSend> copiedSends() const;
    /// The sends behind the rows that a plan left out, newest first; copiedSends() whole if it left out any for them.
    [[nodiscard]] QList<EarlierSend> earlierSends(const BatchPlan &plan) const;
    /// The send behind one row; nothing if no send knows it.
    [[nodiscard]] std::optional<KnownSend> sendOf(qsizetype row) const;
    /// Sends to the account of which something is unknown since the ledger was restored; newest first.
    [[nodiscard]] QList<EarlierSend> restoredSends() const { return m_restored; }
    /// Rows that an earlier send created, by id or by content; ascending.
    [[nodiscard]] QList<qsizetype> createdRows() const;

private:
    [[nodiscard]] static Result<KnownRows> read(const QString &ledgerPath, const KnownScope &scope,
        const EventTable &table, const QList<Connection> &kept, const RowPrintsPtr &prints);
    KnownEvents m_known;
    QList<EventFingerprint> m_prints;
    QList<EarlierSend> m_restored;
};

} // namespace composer
