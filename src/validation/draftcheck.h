#pragma once

#include "validation/eventcheck.h"

#include <atomic>
#include <memory>
#include <optional>

namespace composer {

struct DraftFacts;
class RowReader;

/// The issues of a draft, kept up to date edit by edit. whole() reads every row with as many threads as the machine
/// has: work for a thread. Afterwards a change of a few rows costs the check of those rows and one pass over 12 bytes a
/// row, which finds what they have to do with the others. Where that is not enough (many rows, event ids of other
/// makers, columns of codes whose usual length may have changed), isComplete() becomes false and the issues that need
/// no other row are right nevertheless.
class DraftCheck
{
public:
    /// More changed rows at once are work for whole().
    static constexpr qsizetype mostRowsAtOnce = 512;

    DraftCheck() = default;
    /// Incomplete when *cancel became true meanwhile.
    [[nodiscard]] static DraftCheck whole(
        const EventTable &table, const CheckOptions &options, const std::atomic_bool *cancel = nullptr);

    /// By row; see checkEvents().
    [[nodiscard]] const QList<Issue> &issues() const { return m_issues; }
    [[nodiscard]] qint64 rowsWithErrors() const { return m_rowsWithErrors; }
    /// With errors besides, or not.
    [[nodiscard]] qint64 rowsWithWarnings() const { return m_rowsWithWarnings; }
    /// True when the issues are what whole() would give now.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// True while there are rows that came or changed and were not looked at: what the issues say of them, or do not
    /// say, was so before.
    [[nodiscard]] bool isOld() const { return m_isOld; }

    /// For what is checked from now on; what was checked stays as it is.
    void setNow(qint64 nowMs);

    /// First and last of the rows whose issues are others now.
    struct Rows {
        qsizetype first;
        qsizetype last;
    };
    // After the table changed. `rows` ascending, each once.
    std::optional<Rows> noteCells(const EventTable &table, const QList<qsizetype> &rows);
    std::optional<Rows> noteMany(); ///< too many rows to tell
    /// `runs` are positions with the rows in place.
    std::optional<Rows> noteInserted(const EventTable &table, const QList<RowRun> &runs);
    std::optional<Rows> noteRemoved(const EventTable &table, const QList<RowRun> &runs);

private:
    struct Correction {
        qsizetype row;
        QList<Issue> issues;
    };
    void readRows(RowReader &reader, const QList<qsizetype> &rows);
    [[nodiscard]] std::optional<Rows> recheck(
        const EventTable &table, const QList<qsizetype> &rows, const QList<quint64> &contentsBefore);
    [[nodiscard]] QList<Issue> issuesOfDraft(const EventTable &table, qsizetype &firstRow) const;
    [[nodiscard]] bool mayChangeHabits(const EventTable &table, const QList<qsizetype> &rows) const;
    void addIssuesOfDraft(const EventTable &table);
    void correct(const QList<Correction> &corrections);
    void correctInPlace(const Correction &correction);
    void countRows(const Issue *from, const Issue *to, int sign);

    QList<Issue> m_issues; // by row
    qint64 m_rowsWithErrors = 0;
    qint64 m_rowsWithWarnings = 0;
    bool m_complete = false;
    bool m_isOld = true; // nothing was looked at yet
    std::shared_ptr<const DraftFacts> m_facts;
    // By row, while complete: a hash of all texts but the id (0 = all empty), and the time in seconds.
    QList<quint64> m_contents;
    QList<quint32> m_seconds;
    qsizetype m_firstRow = -1; // the row on which the draft's own issues are said
};

} // namespace composer
