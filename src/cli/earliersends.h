#pragma once

#include "cli/command.h"
#include "planning/plansummary.h"
#include "sending/changedrows.h"

#include <functional>

namespace composer {

/// What earlier sends have to do with the rows left out, and what can be done about it.
void printEarlierSends(QTextStream &out, const QList<EarlierSend> &earlier);
/// The sends of which --again makes copies: only what is said here goes once more.
void printCopies(QTextStream &out, const QList<EarlierSend> &copied);

/// What rows that were created before say otherwise now: the account keeps what it has. `placeOf`: where a row stands
/// in the person's file or draft.
void printChangedRows(
    QTextStream &out, const ChangedRows &changed, const std::function<QString(qsizetype row)> &placeOf);

/// Whether a person said that more is to be created although something is unknown since the ledger was restored.
struct AfterRestore {
    bool isSaid = false; ///< --after-restore
    bool mayAsk = false; ///< who runs the program may be asked for the word
};
/// False when nobody said so; the sends are named. `people`: where the question is put.
[[nodiscard]] bool mayFollowRestored(
    CliIo &io, QTextStream &people, const QList<EarlierSend> &restored, const AfterRestore &mayFollow);

} // namespace composer
