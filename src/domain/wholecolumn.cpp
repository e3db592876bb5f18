#include "domain/wholecolumn.h"

#include <algorithm>
#include <utility>

namespace composer {

WholeColumn::WholeColumn(const RowBlocks &rows, int column)
{
    m_pieces.reserve(rows.pieces().size());
    for (qsizetype i = 0; i < rows.pieces().size(); ++i) {
        const RowPiece &piece = rows.pieces().at(i);
        const RowBlock &block = *piece.block;
        m_pieces.append({ rows.startOf(i), rows.startOf(i) + piece.count(), block.columns.at(column),
            block.base(column), piece.chosen, block.size });
    }
}

WholeColumn WholeColumn::same(const RowBlocks &rows, int column, Handle text)
{
    WholeColumn cells(rows, column);
    QList<Handle> shared; // by the blocks that follow, mostly all
    for (Piece &piece : cells.m_pieces) {
        if (text == 0) {
            piece.handles.clear();
            continue;
        }
        if (shared.size() != piece.blockSize || shared.first() != text - piece.base)
            shared = QList<Handle>(piece.blockSize, text - piece.base);
        piece.handles = shared;
    }
    return cells;
}

qsizetype WholeColumn::pieceOf(qsizetype row) const
{
    if (row < m_pieces.at(m_last).first || row >= m_pieces.at(m_last).end) {
        const auto after = std::upper_bound(m_pieces.cbegin(), m_pieces.cend(), row,
            [](qsizetype wanted, const Piece &piece) { return wanted < piece.end; });
        m_last = after - m_pieces.cbegin();
    }
    return m_last;
}

WholeColumn::Handle WholeColumn::at(qsizetype row) const
{
    const Piece &piece = m_pieces.at(pieceOf(row));
    if (piece.handles.isEmpty())
        return 0;
    const qsizetype n = row - piece.first;
    const Handle own = piece.handles.at(piece.chosen.isEmpty() ? n : piece.chosen.at(n));
    return own == 0 ? 0 : own + piece.base;
}

void WholeColumn::set(qsizetype row, Handle handle)
{
    Piece &piece = m_pieces[pieceOf(row)];
    if (piece.handles.isEmpty()) {
        if (handle == 0)
            return;
        piece.handles = QList<Handle>(piece.blockSize);
    }
    const qsizetype n = row - piece.first;
    piece.handles[piece.chosen.isEmpty() ? n : piece.chosen.at(n)] = handle == 0 ? 0 : handle - piece.base;
}

void WholeColumn::dropEmptyLists()
{
    for (Piece &piece : m_pieces) {
        if (std::ranges::all_of(std::as_const(piece.handles), [](Handle handle) { return handle == 0; }))
            piece.handles.clear();
    }
}

/// Whether a piece of the table has a piece of these cells that can take its place as a whole. Rows of its block that
/// are not the table's may stand in the list, too: nobody asks for them.
bool WholeColumn::fits(const RowBlocks &rows, int column, qsizetype piece) const
{
    const RowPiece &there = rows.pieces().at(piece);
    const Piece &here = m_pieces.at(pieceOf(rows.startOf(piece)));
    return here.first == rows.startOf(piece) && here.end - here.first == there.count()
        && here.blockSize == there.block->size && std::ranges::equal(here.chosen, there.chosen)
        && (here.handles.isEmpty() || here.base == there.block->base(column));
}

void WholeColumn::swapWith(RowBlocks &rows, int column)
{
    Q_ASSERT(size() == rows.rowCount());
    WholeColumn before(rows, column);
    for (qsizetype i = 0; i < rows.pieces().size(); ++i) {
        const RowPiece &there = rows.pieces().at(i);
        const qsizetype first = rows.startOf(i);
        if (fits(rows, column, i)) {
            const QList<Handle> &handles = m_pieces.at(pieceOf(first)).handles;
            if (handles.constData() != there.block->columns.at(column).constData())
                rows.writable(i).columns[column] = handles;
            continue;
        }
        RowBlock &block = rows.writable(i); // rows came or went since, and were put back in other pieces
        for (qsizetype n = 0; n < there.count(); ++n)
            block.setHandle(column, there.at(n), at(first + n));
    }
    *this = std::move(before);
}

} // namespace composer
