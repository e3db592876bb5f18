#pragma once

#include <QList>

namespace composer {

/// A run of rows that is stored as one piece.
struct DraftChunk {
    qint64 key = 0; ///< never reused in a draft
    qint32 rows = 0;
    bool isDirty = true; ///< what is stored under `key` is not what the rows say
    bool operator==(const DraftChunk &) const = default;
};

/// How the rows of a draft lie in chunks, in the order of the rows, and which chunks have to be written again. Follows
/// the changes of a table, so that one edit among a million rows writes one chunk, and rows that come in the middle do
/// not move the chunks behind them. A value: a copy goes to the thread that writes.
class DraftLayout
{
public:
    static constexpr qint32 rowsPerChunk = 1024;

    DraftLayout() = default;
    /// As stored in this revision of the draft: nothing dirty.
    explicit DraftLayout(QList<DraftChunk> chunks, qint64 revision = 1);
    /// Nothing stored yet: all dirty.
    [[nodiscard]] static DraftLayout unsaved(qsizetype rows);

    void noteChanged(qsizetype firstRow, qsizetype lastRow);
    void noteInserted(qsizetype row, qsizetype count);
    void noteRemoved(qsizetype row, qsizetype count);

    [[nodiscard]] const QList<DraftChunk> &chunks() const { return m_chunks; }
    [[nodiscard]] qsizetype rowCount() const;
    [[nodiscard]] qsizetype dirtyCount() const;
    /// False for a draft that was never written.
    [[nodiscard]] bool isStored() const { return m_isStored; }
    /// The stored revision that the rows were read from, or written as; a save goes over that one only.
    [[nodiscard]] qint64 revision() const { return m_revision; }
    /// What it says is about to be stored, or is, as the next revision.
    void markClean();
    /// Takes back markClean() after a write that failed: what was dirty in `written` is dirty again.
    void markDirtyAgain(const DraftLayout &written);

private:
    QList<DraftChunk> m_chunks;
    qint64 m_nextKey = 1;
    qint64 m_revision = 0;
    bool m_isStored = false;
};

} // namespace composer
