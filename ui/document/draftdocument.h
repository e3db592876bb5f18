#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "domain/eventtable.h"
#include "domain/refusal.h"
#include "domain/valuetext.h"
#include "storage/draftseal.h"
#include "validation/draftcheck.h"

#include <QBitArray>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QTimeZone>

#include <memory>
#include <optional>
#include <span>

class QUndoStack;

namespace composer {

struct MendPlan;

/// What is to stand in one cell; canonical text (see EventField).
struct CellChange {
    qsizetype row = 0;
    EventField field = EventField::Email;
    QString text;
};

/// What is to stand in many cells of one field; canonical texts. Made for a million rows, also on a worker.
struct ColumnEdit {
    EventField field = EventField::Email;
    QList<qsizetype> rows; ///< ascending, each once
    TextColumn texts; ///< one for each row, or a single one for all of them
    bool areOthers = false; ///< none is the text that the snapshot has there: a million need not be read once more
};

/// A text with an issue, and what stands in its place now.
struct MendedText {
    EventField field = EventField::Email;
    QString from; ///< never empty
    QString to;
    bool operator==(const MendedText &) const = default;
};

/// What an edit of many cells did.
struct CellsEdited {
    qsizetype changed = 0; ///< cells that have another text now
    qsizetype locked = 0; ///< cells left as they are because their rows are locked
    std::optional<qsizetype> firstLockedRow;
    qsizetype outdated = 0; ///< cells left as they are because they changed while the edit was being computed
};

/// How many rows of a draft are in which condition. Locked and skipped rows are neither ready nor wrong.
struct DraftCounts {
    qint64 rows = 0;
    qint64 ready = 0; ///< could be sent now
    qint64 withErrors = 0;
    qint64 withWarnings = 0; ///< with errors besides, or not
    qint64 held = 0; ///< waiting in a send that is not finished, or for its answer
    qint64 corrected = 0; ///< of the refused ones: they say something else since
    OutcomeCounts outcomes;
    [[nodiscard]] qint64 stillRefused() const { return outcomes.of(Outcome::Refused) - corrected; }
    bool operator==(const DraftCounts &) const = default;
};

/// A named list of events composed against one template. Table, form, import and mends all edit it, with one undo
/// history. Locked rows (at the portal, or perhaps there) cannot be changed: the edits leave them out and report how
/// many rows they changed. When bytes of rows leave the history starts anew: what was sent cannot be undone. While a
/// send only holds rows the history rests, see isUndoHeld().
/// Checks itself: the rows of a small change at once, the whole draft on a worker (see DraftCheck). GUI thread only;
/// table() copies are snapshots.
class DraftDocument final : public QObject
{
    Q_OBJECT

public:
    DraftDocument(QString id, QString name, EventTable table, const Clock &clock, QObject *parent = nullptr);
    ~DraftDocument() override;

    [[nodiscard]] const QString &id() const { return m_id; }
    /// For a draft that goes on under another id, beside the stored one.
    void setId(const QString &id) { m_id = id; }
    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] const EventTable &table() const { return m_table; }
    [[nodiscard]] const EventTemplate &eventTemplate() const { return m_table.eventTemplate(); }
    [[nodiscard]] QUndoStack *undoStack() const { return m_undoStack; }
    /// Rows wait in a send of which nothing has left, and steps of before would change them: nothing may be undone or
    /// redone until the send goes on, or gives the rows back as they are. changed() tells of it.
    [[nodiscard]] bool isUndoHeld() const { return m_isUndoHeld; }
    /// The zone in which people read and type times.
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    void setZone(const QTimeZone &zone);
    /// Whether the person wants emails beside object ids to become the contacts' addresses; else each is an error.
    [[nodiscard]] bool mayChangeAddresses() const { return m_mayChangeAddresses; }
    void setMayChangeAddresses(bool may);
    /// The draft stands as somebody agreed to it: every edit is refused, which sealHindered() tells, until the seal is
    /// taken off (nullopt). `holds`: its events are those that were sealed.
    void setSeal(const std::optional<DraftSeal> &seal, bool holds);
    [[nodiscard]] const std::optional<DraftSeal> &seal() const { return m_seal; }
    [[nodiscard]] bool doesSealHold() const { return m_doesSealHold; }
    /// Whether a row cannot be changed: it was sent, or the draft is sealed.
    [[nodiscard]] bool isLocked(qsizetype row) const { return m_seal || m_table.isLocked(row); }

    // Edits. Each is one undo step called `undoText`; each gives the number of rows it changed.
    qsizetype setText(qsizetype row, EventField field, const QString &text);
    qsizetype setCells(const QList<CellChange> &changes, const QString &undoText);
    /// Whether the empty cells of a token leave as an empty text instead of being left out; not undoable.
    void setSentEmpty(int token, bool isSent);
    /// Many cells of one or more fields. With the snapshot of table() from which the edits were computed, cells that
    /// have changed since and rows that have moved are left as they are: nothing typed meanwhile is overwritten.
    CellsEdited setColumns(
        const QList<ColumnEdit> &edits, const QString &undoText, const EventTable *snapshot = nullptr);
    /// One text into one field of many rows.
    qsizetype fill(QList<qsizetype> rows, EventField field, const QString &text, const QString &undoText);
    /// Empty rows before `row`.
    void insertRows(qsizetype row, qsizetype count);
    /// What events begin with that are added by hand: the page that those of the template open.
    void setBeginning(const EventDraft &beginning) { m_beginning = beginning; }
    [[nodiscard]] const EventDraft &beginning() const { return m_beginning; }
    /// Import and paste: all rows of `events` (of the same template) at the end, as one step.
    void appendTable(const EventTable &events, const QString &undoText);
    qsizetype removeRows(QList<qsizetype> rows);
    /// Copies, with new event ids, after the last of the rows.
    qsizetype duplicateRows(QList<qsizetype> rows);
    qsizetype setSkipped(const QList<qsizetype> &rows, bool skipped);
    /// Does what was planned, but for cells that have changed since.
    qsizetype mend(const MendPlan &plan);

    /// What sends say of their rows; not undoable. A row that waits in a send is held: locked until that send has
    /// settled or stopped. `freed` rows are new again: their send was a rehearsal, and does not count any more. Rows in
    /// neither list stay as they are.
    void setRowStates(const QList<std::pair<RowId, RowState>> &states, const QList<RowId> &freed = {});

    /// The same with the whole word of the ledger. `rehearsedElsewhere`: of these rows those that another draft, file
    /// or program created in the Practice account: locked as long as that account is chosen, and not saved as created
    /// (see withoutStatesOf()).
    void settleRows(const QList<std::pair<RowId, RowState>> &states, const QList<RowId> &freed,
        const QList<RowId> &rehearsedElsewhere);
    [[nodiscard]] const QSet<RowId> &rehearsedElsewhere() const { return m_rehearsedElsewhere; }

    /// Why rows were refused; those of earlier calls stay, a newer word about a row counts.
    void addRefusals(const QList<Refusal> &refusals);
    [[nodiscard]] const Refusals &refusals() const { return m_refusals; }
    /// Why the row was refused, as long as it says what was refused; nullptr = it was not, or was corrected since, or
    /// nobody knows why.
    [[nodiscard]] const Refusal *refusalOf(qsizetype row) const;
    /// The row was refused and says something else now: it is ready again.
    [[nodiscard]] bool isCorrected(qsizetype row) const;
    [[nodiscard]] const QSet<RowId> &correctedRows() const { return m_corrected; }

    // Checks. Issues are sorted by row.
    [[nodiscard]] const QList<Issue> &issues() const { return m_check.issues(); }
    [[nodiscard]] std::span<const Issue> issuesOf(qsizetype row) const;
    /// A row in which nothing has been entered, beside the id it was born with.
    [[nodiscard]] bool isUntouched(qsizetype row) const;
    [[nodiscard]] const DraftCounts &counts() const { return m_counts; }
    /// By position; for planning.
    [[nodiscard]] QBitArray rowsWithErrors() const;
    /// False while the worker has the whole draft to check; the issues of lately edited rows are right even then.
    [[nodiscard]] bool isChecked() const { return m_check.isComplete() && !m_isCheckWanted; }
    /// While many rows came or changed and the worker has not looked at them yet, what the issues say, and the counts
    /// of them, may be so no more: nobody shows them. changed() tells when it becomes true, issuesChanged() when it
    /// ends.
    [[nodiscard]] bool areIssuesOld() const { return m_check.isOld(); }
    void checkNow();
    /// What asking the iframes' addresses has shown, for the checks; see CheckOptions. Checks anew.
    void setFrameFindings(std::function<FrameFinding(std::string_view address)> findings);
    /// Grows with every change of the rows.
    [[nodiscard]] quint64 revision() const { return m_revision; }

Q_SIGNALS:
    void cellsChanged(qsizetype firstRow, qsizetype lastRow);
    void rowsAboutToBeInserted(qsizetype firstRow, qsizetype lastRow);
    void rowsInserted(qsizetype firstRow, qsizetype lastRow);
    void rowsAboutToBeRemoved(qsizetype firstRow, qsizetype lastRow);
    void rowsRemoved(qsizetype firstRow, qsizetype lastRow);
    /// Scattered rows come or go in one go; `runs` are positions with the rows in place.
    void runsAboutToChange();
    void runsInserted(const QList<composer::RowRun> &runs);
    void runsRemoved(const QList<composer::RowRun> &runs);
    /// Issues of these rows are others now, or the counts are; -1 for `lastRow` when the counts alone are.
    void issuesChanged(qsizetype firstRow, qsizetype lastRow);
    void nameChanged(const QString &name);
    void zoneChanged();
    void mayChangeAddressesChanged();
    /// Texts that had issues were put right or otherwise replaced; different ones, some hundred at most. Not by undo.
    void mended(const QList<composer::MendedText> &texts);
    void sealChanged();
    /// An edit was left out because the draft is sealed.
    void sealHindered();
    /// Anything worth saving changed.
    void changed();

private:
    friend class CellsCommand;
    friend class InsertCommand;
    friend class RemoveCommand;
    friend class SkipCommand;
    class ColumnsEditor;

    [[nodiscard]] bool isEditable(qsizetype row) const;
    [[nodiscard]] bool isHinderedBySeal();
    [[nodiscard]] bool hasIssueAt(qsizetype row, EventField field) const;
    [[nodiscard]] bool isRowOf(const EventTable &snapshot, qsizetype row) const;
    enum class Touched { Texts, States, CountedStates };
    /// `rows` ascending, each once; none when they are too many for a check at once.
    void noteCells(qsizetype firstRow, qsizetype lastRow, const QList<qsizetype> &rows, Touched touched);
    void insertPart(qsizetype row, const EventTable &part);
    void removePart(qsizetype row, qsizetype count);
    void insertRuns(const QList<RowRun> &runs, const EventTable &part);
    void removeRuns(const QList<RowRun> &runs);
    void finishChange(std::optional<DraftCheck::Rows> corrected);
    void wantCheck();
    void startCheck();
    void countStates();
    void countRuns(const QList<RowRun> &runs, qint64 by);
    [[nodiscard]] bool hasHeldRows() const;
    /// Adds one row to the counts, or takes it out of them.
    void countRow(qsizetype row, qint64 by);
    bool countIssues();
    /// Which of these rows are corrected now; of all from `first` to `last` when `rows` is empty.
    void noteCorrections(qsizetype first, qsizetype last, const QList<qsizetype> &rows = {});
    void forgetCorrections(const QList<RowRun> &runs);

    QString m_id;
    QString m_name;
    EventTable m_table;
    EventDraft m_beginning;
    const Clock &m_clock;
    QUndoStack *m_undoStack;
    bool m_isApplying = false; ///< a command, which tells everybody: who edits then would come before it in the history
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    bool m_mayChangeAddresses = false;
    bool m_isUndoHeld = false;
    std::optional<DraftSeal> m_seal;
    bool m_doesSealHold = false;
    DraftCheck m_check;
    Refusals m_refusals;
    QSet<RowId> m_corrected;
    QSet<RowId> m_rehearsedElsewhere;
    DraftCounts m_counts;
    qint64 m_sendable = 0; // neither locked nor skipped
    quint64 m_revision = 1;
    bool m_isCheckWanted = true; // what the whole check depends on changed: zone, permission
    bool m_hasOtherStates = false; // counts to be told of
    QTimer m_checkTimer;
    LatestRun<std::shared_ptr<DraftCheck>> m_checkRun;
    std::function<FrameFinding(std::string_view address)> m_frameFindings;
};

/// The table as it lasts: what these rows are in the Practice account is not said of them. For a worker, too.
[[nodiscard]] EventTable withoutStatesOf(EventTable table, const QSet<RowId> &rows);

} // namespace composer
