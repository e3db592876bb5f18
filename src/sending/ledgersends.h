#pragma once

#include "storage/ledger.h"

namespace composer {

/// The ledger, open to read, and the sends it has.
struct LedgerSends {
    std::unique_ptr<Ledger> ledger;
    QList<LedgerSend> sends;
};

/// Errors: those of Ledger::openToRead() and Ledger::sends().
[[nodiscard]] inline Result<LedgerSends> openLedgerSends(const QString &ledgerPath)
{
    auto ledger = Ledger::openToRead(ledgerPath);
    if (!ledger)
        return fail(ledger.error());
    auto sends = (*ledger)->sends();
    if (!sends)
        return fail(sends.error());
    return LedgerSends { std::move(*ledger), std::move(*sends) };
}

} // namespace composer
