#pragma once

#include "base/result.h"
#include "domain/eventtemplate.h"

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
    QString tokenKey {}; ///< Token::key of a field that is a token's: it may have another name since
    bool operator==(const MendStep &) const = default;
};

/// Adds lines to the file `remarks/mends.jsonl` beside the ledger; what is longer than a cell that repeats (4,000
/// characters) is left out. When the file has grown over half a megabyte the newest word about each text of each field
/// stays, as many of the newest as a quarter of a megabyte takes. Errors: FileError.
[[nodiscard]] Result<void> keepMendSteps(const QString &ledgerPath, const QList<MendStep> &steps);
/// Those of a template, under whichever id it had when they were done, with `field` as the template calls it now: of
/// two about one text of a field the newer; where what a step made was mended again, the end of it. Lines that cannot
/// be read, and those of tokens that are gone, are left out. For a worker.
[[nodiscard]] QList<MendStep> loadMendSteps(const QString &ledgerPath, const EventTemplate &eventTemplate);

} // namespace composer
