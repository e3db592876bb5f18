#pragma once

#include "domain/connection.h"
#include "planning/plansummary.h"

#include <QStringList>

namespace composer {

/// Where the rows of a draft stand according to the sends in the ledger.
struct DraftStates {
    /// The latest word about every row that a send has, by row id. Waiting = it waits in a send; what was in flight
    /// when its program ended is unknown.
    QList<std::pair<RowId, RowState>> rows;
    /// Rows that only sends have which do not count (see DraftScope), by row id: here they are new. Rows that no send
    /// has are in neither list: what is known of them came with a file, and stays.
    QList<RowId> freed;
    QList<EarlierSend> unfinished; ///< sends in which rows of the draft wait, newest first
    bool isRecordEmpty = false; ///< the ledger knows of no send at all, of no draft
    /// Rows, by row id, that no send of the draft has and that another draft, file or program created in the Practice
    /// account: they are locked while that account is chosen, and free for every other one. Not to be saved as created.
    QList<RowId> rehearsedElsewhere {};
};

/// Which sends of a draft count.
struct DraftScope {
    QString draftId;
    QStringList portals; ///< those connected: a send to another cannot go on, what waits there is free
    bool countsPractice = true; ///< what a rehearsal created is not at the portal that is meant
};

/// Reads the ledger; made for a worker.
[[nodiscard]] Result<DraftStates> draftStates(const QString &ledgerPath, const DraftScope &scope);

/// Adds what other drafts, files and programs sent to the account of the rows' very events, known by their ids. A row
/// that the draft's own sends created, hold or lost sight of keeps their word. Reads the ledger; for a worker.
[[nodiscard]] Result<void> addSentElsewhere(DraftStates &states, const QString &ledgerPath,
    const Connection &connection, const QList<Connection> &kept, const EventTable &table);

/// The rows of a draft as another computer should get them: what only rehearsals did to them is taken back. Reads the
/// ledger; made for a worker.
[[nodiscard]] Result<EventTable> withoutRehearsals(const QString &ledgerPath, const QString &draftId, EventTable table);

} // namespace composer
