#pragma once

#include "domain/addresstext.h"
#include "storage/ledgertables.h"

namespace composer {

/// The ids and the fingerprints of every plan, once more, in a file beside the ledger (`….keys`): appended and on the
/// disk before the plan becomes visible, read only when the ledger is restored. With it nothing goes again that a
/// ledger held which is gone.
class LedgerKeys
{
public:
    struct Plan {
        LedgerSend send;
        QList<EventMark> marks; ///< in the order of positions
    };

    /// Errors: StorageError.
    [[nodiscard]] static Result<void> add(
        const QString &ledgerPath, const LedgerSend &send, const QList<EventMark> &marks);
    /// The plans that can be read; what is broken between them is passed over.
    [[nodiscard]] static QList<Plan> read(const QString &ledgerPath);

    /// Writes the file anew, without an address that stands in ids or names. Errors: StorageError, and then it is as it
    /// was.
    [[nodiscard]] static Result<void> erase(const QString &ledgerPath, const AddressText &address);

    [[nodiscard]] static QString pathOf(const QString &ledgerPath) { return ledgerPath + QStringLiteral(".keys"); }
};

} // namespace composer
