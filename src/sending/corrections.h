#pragma once

#include "base/result.h"
#include "domain/connection.h"
#include "domain/eventtable.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QTimeZone>

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

/// A row of a table that corrects an event, with what a person should know before it is created.
struct CorrectingRow {
    qsizetype row = 0;
    Correction link;
    QList<Correction> earlier {}; ///< others of the same event that stand in the account already; the newest first
    QString otherAccount {}; ///< where the event stands that is corrected, if that is another account: its name
};

/// Adds a line to the file `remarks/corrections.jsonl` beside the ledger. Errors: FileError.
[[nodiscard]] Result<void> keepCorrection(const QString &ledgerPath, const Correction &correction);
/// In the order they were composed; lines that cannot be read are left out.
[[nodiscard]] QList<Correction> loadCorrections(const QString &ledgerPath);
/// Notes of which of them the event that corrects stands in an account: what was composed may never have been sent. By
/// the index of sent events; where that cannot be read none does. For a worker.
void noteCreated(const QString &ledgerPath, QList<Correction> &corrections);
/// Corrections that were composed of this event before, created ones noted; the newest first. Events that were composed
/// again for an unknown one are none. For a worker.
[[nodiscard]] QList<Correction> correctionsOf(const QString &ledgerPath, const QByteArray &firstId);
/// The rows of a table that correct events, or were composed again for unknown ones, in their order; what stands in the
/// account of `connection` is told. For a worker. Errors: those of the ledger and of the index of sent events.
[[nodiscard]] Result<QList<CorrectingRow>> correctingRows(
    const QString &ledgerPath, const EventTable &table, const Connection &connection);
/// What speaks against creating these rows of a plan: an event that is corrected twice, or in another account. A line
/// each, for people; empty when nothing does. Days are told as in `zone`.
[[nodiscard]] QStringList correctionDoubts(const QList<CorrectingRow> &rows, const QTimeZone &zone);

} // namespace composer
