#pragma once

#include <QHash>
#include <QList>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace composer {

/// Rows [first, first + count). In a list of runs they are ascending and do not touch.
struct RowRun {
    qsizetype first = 0;
    qsizetype count = 0;
    bool operator==(const RowRun &) const = default;
};

/// A column of UTF-8 texts made for a million rows: every cell is a 4-byte handle into an append-only arena, and
/// columns with few distinct values store each value once. Handles stay valid for the life of the arena, so an undo step
/// keeps handles, not texts. Copies are cheap (handles are implicitly shared, the arena is shared) and a copy may be
/// read on another thread while the original is edited.
class TextColumn
{
public:
    using Handle = quint32; ///< 0 = empty text

    TextColumn();

    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] bool isEmptyEverywhere() const { return m_handles.isEmpty(); }
    /// Valid as long as any copy of this column lives.
    [[nodiscard]] std::string_view at(qsizetype row) const { return textOf(handleAt(row)); }
    [[nodiscard]] Handle handleAt(qsizetype row) const { return m_handles.isEmpty() ? 0 : m_handles.at(row); }
    [[nodiscard]] std::string_view textOf(Handle handle) const;

    /// Stores a text and gives its handle; equal texts may give equal handles, but need not.
    [[nodiscard]] Handle intern(std::string_view text);
    /// The same when hashText() of the text is known already.
    [[nodiscard]] Handle intern(std::string_view text, quint64 hash);
    void setHandle(qsizetype row, Handle handle);
    /// The rows from `row` on, one handle each.
    void setHandles(qsizetype row, std::span<const Handle> handles);
    void set(qsizetype row, std::string_view text) { setHandle(row, intern(text)); }
    void append(std::string_view text);
    void appendHandle(Handle handle);
    void appendEmpty(qsizetype count);
    void insertEmpty(qsizetype row, qsizetype count);
    /// Rows [from, from + count) of another column before `row`. Handles of this column stay valid. Many rows share the
    /// other's text instead of copying it.
    void insert(qsizetype row, const TextColumn &other, qsizetype from, qsizetype count);
    void remove(qsizetype row, qsizetype count);
    /// The texts of rows [from, from + count) of another column, as handles of this one. Many rows share the other's text
    /// instead of copying it.
    [[nodiscard]] QList<Handle> adopt(const TextColumn &other, qsizetype from, qsizetype count);
    /// A handle for every row, for edits of the whole column.
    [[nodiscard]] QList<Handle> handles() const;
    /// Exchanges the handles of all rows; as many as there are rows.
    void swapHandles(QList<Handle> &handles);
    /// Scattered rows in one pass: goes, stays alone, comes. `runs` are positions with the rows in place; `part` has the
    /// rows of all runs one after the other and was made from a copy of this column.
    void removeRuns(const QList<RowRun> &runs);
    void keepRuns(const QList<RowRun> &runs);
    void insertRuns(const QList<RowRun> &runs, const TextColumn &part);
    /// For a column that will hold texts; one that stays empty needs no room.
    void reserve(qsizetype rows);

    /// Bytes held, arena and handles.
    [[nodiscard]] qsizetype memoryUse() const;

private:
    struct Arena;
    void materialize();

    QList<Handle> m_handles; // empty while every cell is empty
    qsizetype m_size = 0;
    std::shared_ptr<Arena> m_arena;
};

} // namespace composer
