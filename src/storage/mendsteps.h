#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

namespace composer {

/// A cell with an issue that a person put right, as a step that can be done once more: what stood there, and what
/// stands there since.
struct MendStep {
    QString templateId;
    QString field; ///< fieldKey()
    QString from; ///< canonical, or as it was typed
    QString to; ///< the same; empty = the cell was cleared
    QString draft; ///< name of the draft it was done in
    qint64 atMs = 0; ///< epoch
    bool operator==(const MendStep &) const = default;
};

/// Adds lines to the file `remarks/mends.jsonl` beside the ledger. Errors: FileError.
[[nodiscard]] Result<void> keepMendSteps(const QString &ledgerPath, const QList<MendStep> &steps);
/// Those of a template: of two about one text of a field the newer; where what a step made was mended again, the end of
/// it. Lines that cannot be read are left out. For a worker.
[[nodiscard]] QList<MendStep> loadMendSteps(const QString &ledgerPath, const QString &templateId);

} // namespace composer
