#pragma once

#include "domain/eventid.h"
#include "domain/rowruns.h"
#include "domain/textarena.h"

#include <QList>
#include <QSharedData>
#include <QSharedDataPointer>

#include <span>
#include <vector>

namespace composer {

/// Identifies a row for as long as the draft lives; survives sorting, inserting and removing. Never reused.
using RowId = qint64;

/// Where a row came from: record `record` (1-based, header not counted) of the draft's import number `import`;
/// import 0 = composed by hand.
struct RowSource {
    qint32 import = 0;
    qint32 record = 0;
    bool operator==(const RowSource &) const = default;
};

/// Some thousand rows, column by column. Shared by every table and undo step that has them; who writes takes a copy of
/// the one list it writes into, unless nobody else has it.
struct RowBlock : QSharedData {
    using Handle = TextArena::Handle;

    RowBlock(int columnCount, qsizetype rows);

    [[nodiscard]] Handle base(int column) const { return bases.isEmpty() ? 0 : bases.at(column); }
    [[nodiscard]] Handle handle(int column, qsizetype at) const
    {
        const QList<Handle> &list = columns.at(column);
        const Handle own = list.isEmpty() ? 0 : list.at(at);
        return own == 0 ? 0 : own + base(column);
    }
    void setHandle(int column, qsizetype at, Handle handle);
    [[nodiscard]] RowId rowId(qsizetype at) const { return rowIds.isEmpty() ? firstRowId + at : rowIds.at(at); }
    void setRowId(qsizetype at, RowId id);
    [[nodiscard]] RowSource source(qsizetype at) const { return sources.isEmpty() ? RowSource {} : sources.at(at); }
    void setSource(qsizetype at, RowSource source);
    /// Blank rows get new event ids, the row ids from `id` on and, unless there are none, their sources.
    void beginRows(qsizetype at, qsizetype count, RowId id, const RowSource *from);
    /// Blank rows at the end; for a block that nobody shares.
    void grow(qsizetype rows);
    /// The same rows with values of their own for some cells. An edit never changes the ids, so that two blocks with
    /// one list of ids are two states of the same rows.
    [[nodiscard]] bool hasSameRows(const RowBlock &other) const
    {
        return this == &other || (ids.constData() == other.ids.constData() && size == other.size);
    }
    /// Takes everything about these rows from another state of the same rows.
    void takeRows(const RowBlock &other, const QList<quint16> &rows);
    [[nodiscard]] qsizetype memoryUse() const;

    qsizetype size = 0;
    QList<QList<Handle>> columns; // each empty while every cell of it is
    QList<Handle> bases; // by column: what makes the handles that are not 0 those of the table's arena; empty = all 0
    QList<EventIdBits> ids;
    QList<RowId> rowIds; // empty: firstRowId and those that follow it
    RowId firstRowId = 0;
    QList<RowSource> sources; // empty: all composed by hand
};

/// Rows of a block that stand in a table one after the other.
struct RowPiece {
    QSharedDataPointer<RowBlock> block;
    QList<quint16> chosen; ///< ascending positions in the block; empty = all of them

    [[nodiscard]] qsizetype count() const { return chosen.isEmpty() ? block->size : chosen.size(); }
    [[nodiscard]] qsizetype at(qsizetype n) const { return chosen.isEmpty() ? n : chosen.at(n); }
};

/// The rows of a table as a list of pieces of shared blocks. Whatever rows come, go or are put back, no cell is copied:
/// pieces are split, narrowed and joined again, at 2 bytes a row at most. A copy of the whole is a snapshot and costs
/// nothing; an edit after it copies the one list of some thousand values that it changes. Reading may go on in other
/// threads' copies meanwhile.
///
/// Example, from tests/domain/tst_headerexamples.cpp:
///
///     RowBlocks rows(1); // one column
///     rows.insertBlank(0, 3);
///     const RowBlocks before = rows; // a snapshot: shares the block
///     const auto place = rows.locate(2);
///     rows.writable(place.piece).setHandle(0, place.at, 7); // copies the one list it changes
class RowBlocks
{
public:
    static constexpr qsizetype rowsPerBlock = 8192;

    explicit RowBlocks(int columnCount)
        : m_columnCount(columnCount)
    {
    }

    [[nodiscard]] qsizetype rowCount() const { return m_rows; }

    struct Place {
        qsizetype piece; ///< index in pieces()
        qsizetype at; ///< position in its block
    };
    [[nodiscard]] Place locate(qsizetype row) const
    {
        const qsizetype piece = pieceOf(row);
        return { piece, m_pieces.at(piece).at(row - m_starts.at(piece)) };
    }
    [[nodiscard]] qsizetype pieceOf(qsizetype row) const
    {
        qsizetype piece = m_directory.at(row >> directoryBits);
        while (row >= m_starts.at(piece + 1))
            ++piece;
        return piece;
    }
    [[nodiscard]] const QList<RowPiece> &pieces() const { return m_pieces; }
    /// The first row of a piece.
    [[nodiscard]] qsizetype startOf(qsizetype piece) const { return m_starts.at(piece); }
    /// For writing; not its size.
    [[nodiscard]] RowBlock &writable(qsizetype piece) { return *m_pieces[piece].block; }

    void insertBlank(qsizetype row, qsizetype count);
    /// Pieces whose blocks have this many columns.
    void insert(qsizetype row, const QList<RowPiece> &pieces);
    void remove(const QList<RowRun> &runs);
    void keep(const QList<RowRun> &runs);
    /// `runs` are positions with the rows in place; `part` has the rows of all runs one after the other.
    void insertRuns(const QList<RowRun> &runs, const RowBlocks &part);
    /// Copies what is shared or narrowed, so that every block is this table's alone and has no row that the table
    /// lacks.
    void makeOwn();
    /// Copies what has few of the rows of its block, so that it does not keep the block.
    void dropNarrowed();
    [[nodiscard]] qsizetype memoryUse() const;

private:
    struct Slice {
        const RowPiece *piece;
        qsizetype from;
        qsizetype count;
        [[nodiscard]] qsizetype first() const { return piece->at(from); }
        [[nodiscard]] qsizetype last() const { return piece->at(from + count - 1); }
    };
    using Slices = std::vector<Slice>;
    enum class SmallPieces { Keep, Merge };

    void addSlices(Slices &slices, qsizetype row, qsizetype count) const;
    void assemble(const Slices &slices, SmallPieces small);
    [[nodiscard]] static RowPiece joined(std::span<const Slice> slices);
    [[nodiscard]] RowPiece compacted(std::span<const RowPiece> pieces) const;
    [[nodiscard]] QList<RowPiece> smallOnesMerged(const QList<RowPiece> &pieces) const;
    void renewIndex();

    static constexpr int directoryBits = 12;

    int m_columnCount;
    qsizetype m_rows = 0;
    QList<RowPiece> m_pieces;
    QList<qsizetype> m_starts; // of the pieces, and the number of rows
    QList<qsizetype> m_directory; // of every 4096th row: its piece
};

} // namespace composer
