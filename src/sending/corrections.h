#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace composer {

/// A created event cannot change: another one says how it is right. Or an unknown one, which another computer sent, was
/// composed again as a new one. This is the link between the two.
struct Correction {
    QByteArray eventId; ///< of the event that corrects
    QByteArray firstId; ///< of the one that stands
    QString firstPlan; ///< the send that created that one; empty where it is of another computer
    qint64 atMs = 0; ///< epoch: when it was composed
    QString why {}; ///< the person's words on an event that is composed again; empty = it is a correction
    bool isCreated = false; ///< a send created the event that corrects; see noteCreated()
    bool operator==(const Correction &) const = default;
};

/// Adds a line to the file `remarks/corrections.jsonl` beside the ledger. Errors: FileError.
[[nodiscard]] Result<void> keepCorrection(const QString &ledgerPath, const Correction &correction);
/// In the order they were composed; lines that cannot be read are left out.
[[nodiscard]] QList<Correction> loadCorrections(const QString &ledgerPath);
/// Notes of which of them the event that corrects stands in an account: what was composed may never have been sent. By
/// the index of sent events; where that cannot be read none does. For a worker.
void noteCreated(const QString &ledgerPath, QList<Correction> &corrections);

} // namespace composer
