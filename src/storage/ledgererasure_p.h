#pragma once

#include "domain/addresstext.h"
#include "storage/ledgertables.h"
#include "storage/personerasure.h"

/// The ledger's part of erasePerson().
namespace composer {

/// Writes rows of the ledger anew, which nothing else ever does: in one transaction, in which the triggers that forbid
/// it are away. Every checksum and the chain of the lines is made again, so that what is left verifies.
class LedgerErasure
{
public:
    LedgerErasure(Database &database, const AddressText &address, qint64 nowMs);

    /// LookOnly: all of it is done and taken back. `rows`, of drafts, go into the record.
    [[nodiscard]] Result<void> run(Erase how, ErasedPerson &erased);

private:
    struct Plan;
    [[nodiscard]] Result<void> eraseAll(ErasedPerson &erased);
    [[nodiscard]] Result<void> erasePlan(const LedgerTables::Plan &stored, ErasedPerson &erased);
    [[nodiscard]] Result<void> eraseRows(Plan &plan);
    [[nodiscard]] Result<void> eraseBodies(Plan &plan);
    [[nodiscard]] Result<void> eraseLines(Plan &plan);
    [[nodiscard]] Result<void> eraseName(const LedgerTables::Plan &plan);
    [[nodiscard]] Result<void> writeRows(qint64 key, const PackedRows &rows);
    [[nodiscard]] Result<void> writeBody(qint64 key, const PackedBody &body);
    [[nodiscard]] Result<void> change(const QString &sql, const QVariantList &values);
    [[nodiscard]] Error waits(const LedgerSend &send) const;

    Database &m_database;
    LedgerTables m_tables;
    const AddressText &m_address;
    qint64 m_nowMs;
    QString m_instead; ///< for people, where the address stood
};

} // namespace composer
