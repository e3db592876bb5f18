#include "domain/rowblocks.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace composer {

namespace {

// Pieces that rows typed in the middle leave behind are gathered up to this size: few enough to copy at once, many
// enough that a million rows never fall into more than some thousand pieces.
constexpr qsizetype rowsOfSmallPiece = 1024;
// A piece of a larger block as small as this is not worth keeping the block for.
constexpr qsizetype rowsOfCrumb = 64;
// Rows that go on alone keep the block they come from only when they are at least a fourth of it.
constexpr qsizetype leastShareOfBlock = 4;

template<typename T>
bool isSameList(const QList<T> &a, const QList<T> &b)
{
    return a.size() == b.size() && (a.isEmpty() || a.constData() == b.constData());
}

} // namespace

RowBlock::RowBlock(int columnCount, qsizetype rows)
    : size(rows)
    , columns(columnCount)
    , ids(rows)
{
}

void RowBlock::setHandle(int column, qsizetype at, Handle handle)
{
    QList<Handle> &list = columns[column];
    if (list.isEmpty()) {
        if (handle == 0)
            return;
        list = QList<Handle>(size); // not resize(), which keeps room for as many again
    }
    list[at] = handle == 0 ? 0 : handle - base(column);
}

void RowBlock::setRowId(qsizetype at, RowId id)
{
    if (rowIds.isEmpty()) {
        if (firstRowId == 0 && at == 0) // blank until now
            firstRowId = id;
        if (firstRowId + at == id)
            return;
        rowIds = QList<RowId>(size);
        std::iota(rowIds.begin(), rowIds.end(), firstRowId);
    }
    rowIds[at] = id;
}

void RowBlock::setSource(qsizetype at, RowSource source)
{
    if (sources.isEmpty()) {
        if (source == RowSource {})
            return;
        sources = QList<RowSource>(size);
    }
    sources[at] = source;
}

void RowBlock::beginRows(qsizetype at, qsizetype count, RowId id, const RowSource *from)
{
    mintEventIds({ ids.data() + at, static_cast<size_t>(count) });
    for (qsizetype i = 0; i < count; ++i)
        setRowId(at + i, id + i);
    if (!from)
        return;
    if (sources.isEmpty())
        sources = QList<RowSource>(size);
    std::copy_n(from, count, sources.begin() + at);
}

void RowBlock::grow(qsizetype rows)
{
    const qsizetype before = size;
    size += rows;
    ids.resize(size);
    for (QList<Handle> &list : columns) {
        if (!list.isEmpty())
            list.resize(size);
    }
    if (!rowIds.isEmpty()) {
        rowIds.resize(size);
        std::iota(rowIds.begin() + before, rowIds.end(), rowIds.at(before - 1) + 1);
    }
    if (!sources.isEmpty())
        sources.resize(size);
}

void RowBlock::takeRows(const RowBlock &other, const QList<quint16> &rows)
{
    Q_ASSERT(hasSameRows(other));
    for (int column = 0; column < columns.size(); ++column) {
        const QList<Handle> &theirs = other.columns.at(column);
        if (isSameList(columns.at(column), theirs) && (theirs.isEmpty() || base(column) == other.base(column)))
            continue;
        for (const quint16 at : rows)
            setHandle(column, at, other.handle(column, at));
    }
    if (!isSameList(rowIds, other.rowIds) || firstRowId != other.firstRowId) {
        for (const quint16 at : rows)
            setRowId(at, other.rowId(at));
    }
    if (!isSameList(sources, other.sources)) {
        for (const quint16 at : rows)
            setSource(at, other.source(at));
    }
}

qsizetype RowBlock::memoryUse() const
{
    qsizetype bytes = qsizetype(sizeof(RowBlock)) + columns.capacity() * qsizetype(sizeof(QList<Handle>))
        + ids.capacity() * qsizetype(sizeof(EventIdBits)) + rowIds.capacity() * qsizetype(sizeof(RowId))
        + sources.capacity() * qsizetype(sizeof(RowSource));
    for (const QList<Handle> &list : columns)
        bytes += list.capacity() * qsizetype(sizeof(Handle));
    return bytes;
}

void RowBlocks::insertBlank(qsizetype row, qsizetype count)
{
    if (count <= 0)
        return;
    const qsizetype last = m_pieces.size() - 1;
    if (row == m_rows && last >= 0 && m_pieces.at(last).chosen.isEmpty()
        && m_pieces.at(last).block->size + count <= rowsPerBlock) {
        writable(last).grow(count);
        renewIndex();
        return;
    }
    QList<RowPiece> blank;
    for (qsizetype left = count; left > 0; left -= rowsPerBlock)
        blank.append(
            RowPiece { QSharedDataPointer<RowBlock>(new RowBlock(m_columnCount, std::min(left, rowsPerBlock))), {} });
    insert(row, blank);
}

void RowBlocks::insert(qsizetype row, const QList<RowPiece> &pieces)
{
    Slices slices;
    addSlices(slices, 0, row);
    for (const RowPiece &piece : pieces)
        slices.push_back({ &piece, 0, piece.count() });
    addSlices(slices, row, m_rows - row);
    assemble(slices, SmallPieces::Merge);
}

void RowBlocks::remove(const QList<RowRun> &runs)
{
    Slices slices;
    slices.reserve(static_cast<size_t>(runs.size() + m_pieces.size()));
    qsizetype from = 0;
    for (const RowRun &run : runs) {
        addSlices(slices, from, run.first - from);
        from = run.first + run.count;
    }
    addSlices(slices, from, m_rows - from);
    assemble(slices, SmallPieces::Keep); // what is narrowed can be joined when the rows are put back
}

void RowBlocks::keep(const QList<RowRun> &runs)
{
    Slices slices;
    slices.reserve(static_cast<size_t>(runs.size() + m_pieces.size()));
    for (const RowRun &run : runs)
        addSlices(slices, run.first, run.count);
    assemble(slices, SmallPieces::Keep);
}

void RowBlocks::insertRuns(const QList<RowRun> &runs, const RowBlocks &part)
{
    Slices slices;
    slices.reserve(static_cast<size_t>(2 * runs.size() + m_pieces.size() + part.m_pieces.size()));
    qsizetype done = 0; // rows in place
    qsizetype fromHere = 0;
    qsizetype fromPart = 0;
    for (const RowRun &run : runs) {
        const qsizetype before = run.first - done;
        addSlices(slices, fromHere, before);
        part.addSlices(slices, fromPart, run.count);
        fromHere += before;
        fromPart += run.count;
        done += before + run.count;
    }
    addSlices(slices, fromHere, m_rows - fromHere);
    assemble(slices, SmallPieces::Merge);
}

void RowBlocks::makeOwn()
{
    QList<RowPiece> own;
    for (qsizetype from = 0; from < m_pieces.size();) {
        qsizetype to = from;
        qsizetype rows = 0;
        while (to < m_pieces.size() && (to == from || rows + m_pieces.at(to).count() <= rowsPerBlock))
            rows += m_pieces.at(to++).count();
        own.append(compacted({ m_pieces.constData() + from, static_cast<size_t>(to - from) }));
        from = to;
    }
    m_pieces = own;
    renewIndex();
}

void RowBlocks::dropNarrowed()
{
    for (RowPiece &piece : m_pieces) {
        if (piece.count() * leastShareOfBlock < std::as_const(piece).block->size)
            piece = compacted({ &piece, 1 });
    }
}

void RowBlocks::addSlices(Slices &slices, qsizetype row, qsizetype count) const
{
    if (count <= 0)
        return;
    for (qsizetype piece = pieceOf(row); count > 0; ++piece) {
        const qsizetype from = row - startOf(piece);
        const qsizetype taken = std::min(count, m_pieces.at(piece).count() - from);
        slices.push_back({ &m_pieces.at(piece), from, taken });
        row += taken;
        count -= taken;
    }
}

/// Makes the slices the pieces of this table. Those of the same rows become one piece again, whether this table's edits
/// or an undo step's.
void RowBlocks::assemble(const Slices &slices, SmallPieces small)
{
    QList<RowPiece> pieces;
    for (size_t from = 0; from < slices.size();) {
        size_t to = from + 1;
        while (to < slices.size() && slices[to - 1].last() < slices[to].first()
            && slices[to - 1].piece->block->hasSameRows(*slices[to].piece->block))
            ++to;
        pieces.append(joined({ slices.data() + from, to - from }));
        from = to;
    }
    m_pieces = small == SmallPieces::Merge ? smallOnesMerged(pieces) : pieces;
    renewIndex();
}

RowPiece RowBlocks::joined(std::span<const Slice> slices)
{
    const Slice &first = slices.front();
    if (slices.size() == 1 && first.count == first.piece->count())
        return *first.piece;
    RowPiece piece { first.piece->block, {} };
    qsizetype count = 0;
    for (const Slice &slice : slices)
        count += slice.count;
    piece.chosen.resize(count);
    auto out = piece.chosen.begin();
    struct Others {
        const RowBlock *block;
        QList<quint16> rows;
    };
    std::vector<Others> others; // states of the block that are not the first slice's
    for (const Slice &slice : slices) {
        const auto begin = out;
        if (slice.piece->chosen.isEmpty()) {
            out += slice.count;
            std::iota(begin, out, static_cast<quint16>(slice.from));
        } else {
            out = std::copy_n(slice.piece->chosen.cbegin() + slice.from, slice.count, out);
        }
        const RowBlock *block = slice.piece->block.constData();
        if (block == first.piece->block.constData())
            continue;
        auto known
            = std::find_if(others.begin(), others.end(), [block](const Others &other) { return other.block == block; });
        if (known == others.end())
            known = others.insert(others.end(), { block, {} });
        for (auto at = begin; at != out; ++at)
            known->rows.append(*at);
    }
    for (const Others &other : others)
        piece.block->takeRows(*other.block, other.rows);
    if (count == piece.block.constData()->size)
        piece.chosen.clear();
    return piece;
}

RowPiece RowBlocks::compacted(std::span<const RowPiece> pieces) const
{
    qsizetype rows = 0;
    for (const RowPiece &piece : pieces)
        rows += piece.count();
    QSharedDataPointer<RowBlock> block(new RowBlock(m_columnCount, rows));
    qsizetype to = 0;
    for (const RowPiece &piece : pieces) {
        const RowBlock &from = *piece.block;
        const qsizetype count = piece.count();
        for (int column = 0; column < m_columnCount; ++column) {
            const QList<RowBlock::Handle> &theirs = from.columns.at(column);
            if (theirs.isEmpty())
                continue;
            QList<RowBlock::Handle> &list = block->columns[column];
            if (list.isEmpty())
                list = QList<RowBlock::Handle>(rows);
            const RowBlock::Handle base = from.base(column);
            RowBlock::Handle *const out = list.data() + to;
            for (qsizetype i = 0; i < count; ++i) {
                const RowBlock::Handle own = theirs.at(piece.at(i));
                out[i] = own == 0 ? 0 : own + base;
            }
        }
        for (qsizetype i = 0; i < count; ++i) {
            block->ids[to + i] = from.ids.at(piece.at(i));
            block->setRowId(to + i, from.rowId(piece.at(i)));
            block->setSource(to + i, from.source(piece.at(i)));
        }
        to += count;
    }
    return { block, {} };
}

QList<RowPiece> RowBlocks::smallOnesMerged(const QList<RowPiece> &pieces) const
{
    const auto isLoose = [](const RowPiece &piece) {
        return piece.count() <= rowsOfCrumb || (piece.chosen.isEmpty() && piece.count() < rowsOfSmallPiece);
    };
    QList<RowPiece> merged;
    for (qsizetype from = 0; from < pieces.size();) {
        qsizetype to = from + 1;
        qsizetype rows = pieces.at(from).count();
        while (to < pieces.size() && rows + pieces.at(to).count() <= rowsOfSmallPiece
            && (isLoose(pieces.at(to - 1)) || isLoose(pieces.at(to))))
            rows += pieces.at(to++).count();
        if (to == from + 1)
            merged.append(pieces.at(from));
        else
            merged.append(compacted({ pieces.constData() + from, static_cast<size_t>(to - from) }));
        from = to;
    }
    return merged;
}

void RowBlocks::renewIndex()
{
    m_starts.resize(m_pieces.size() + 1);
    m_starts[0] = 0;
    for (qsizetype i = 0; i < m_pieces.size(); ++i)
        m_starts[i + 1] = m_starts.at(i) + m_pieces.at(i).count();
    m_rows = m_starts.last();
    m_directory.resize((m_rows >> directoryBits) + 1);
    qsizetype piece = 0;
    for (qsizetype i = 0; i < m_directory.size(); ++i) {
        while (piece + 1 < m_pieces.size() && m_starts.at(piece + 1) <= i << directoryBits)
            ++piece;
        m_directory[i] = piece;
    }
}

qsizetype RowBlocks::memoryUse() const
{
    qsizetype bytes
        = m_starts.capacity() * qsizetype(sizeof(qsizetype)) + m_directory.capacity() * qsizetype(sizeof(qsizetype));
    for (const RowPiece &piece : m_pieces)
        bytes += qsizetype(sizeof(RowPiece)) + piece.chosen.capacity() * qsizetype(sizeof(quint16))
            + piece.block->memoryUse();
    return bytes;
}

} // namespace composer
