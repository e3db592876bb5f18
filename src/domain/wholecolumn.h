#pragma once

#include "domain/rowblocks.h"

#include <QList>

namespace composer {

/// The cells of one column in all rows of a table, as lists that the table's blocks share: read out of it, changed, and
/// put into it in exchange for what stands there, without a walk over the rows. Cells of a million rows with one text,
/// or none, take one list of a block at most. Belongs to one thread.
///
/// Example, from tests/domain/tst_headerexamples.cpp:
///
///     WholeColumn emails = table.wholeColumn(EventField::Email);
///     emails.set(1, table.arena(EventField::Email).intern("bo@example.com"));
///     table.swapColumn(EventField::Email, emails); // and once more: as it was
class WholeColumn
{
public:
    using Handle = TextArena::Handle; ///< 0 = empty text

    WholeColumn() = default; // of no table
    /// As they stand.
    WholeColumn(const RowBlocks &rows, int column);
    /// One text in every row.
    [[nodiscard]] static WholeColumn same(const RowBlocks &rows, int column, Handle text);

    [[nodiscard]] qsizetype size() const { return m_pieces.isEmpty() ? 0 : m_pieces.last().end; }
    [[nodiscard]] Handle at(qsizetype row) const;
    void set(qsizetype row, Handle handle);
    /// After set(): blocks without a text any more are told from others.
    void dropEmptyLists();
    /// Puts them into a table of as many rows and takes what stood there.
    void swapWith(RowBlocks &rows, int column);

    /// How many cells have a handle of which `is(handle)` is true.
    template<typename Is>
    [[nodiscard]] qsizetype countIf(Is is) const
    {
        qsizetype count = 0;
        for (const Piece &piece : m_pieces) {
            const qsizetype rows = piece.end - piece.first;
            if (piece.handles.isEmpty()) {
                count += is(Handle(0)) ? rows : 0;
                continue;
            }
            const Handle *const own = piece.handles.constData();
            const quint16 *const chosen = piece.chosen.isEmpty() ? nullptr : piece.chosen.constData();
            for (qsizetype i = 0; i < rows; ++i) {
                const Handle handle = own[chosen ? chosen[i] : i];
                count += is(handle == 0 ? 0 : handle + piece.base) ? 1 : 0;
            }
        }
        return count;
    }

private:
    struct Piece {
        qsizetype first; ///< row
        qsizetype end;
        QList<Handle> handles; ///< of the whole block; empty = all 0
        Handle base; ///< see RowBlock::bases
        QList<quint16> chosen; ///< see RowPiece
        qsizetype blockSize;
    };
    [[nodiscard]] qsizetype pieceOf(qsizetype row) const;
    [[nodiscard]] bool fits(const RowBlocks &rows, int column, qsizetype piece) const;

    QList<Piece> m_pieces;
    mutable qsizetype m_last = 0; // the piece asked for last
};

} // namespace composer
