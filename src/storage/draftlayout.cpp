#include "storage/draftlayout.h"

#include <QSet>

#include <algorithm>

namespace composer {

DraftLayout::DraftLayout(QList<DraftChunk> chunks, qint64 revision)
    : m_chunks(std::move(chunks))
    , m_revision(revision)
    , m_isStored(true)
{
    for (DraftChunk &chunk : m_chunks) {
        chunk.isDirty = false;
        m_nextKey = std::max(m_nextKey, chunk.key + 1);
    }
}

DraftLayout DraftLayout::unsaved(qsizetype rows)
{
    DraftLayout layout;
    layout.noteInserted(0, rows);
    return layout;
}

void DraftLayout::noteChanged(qsizetype firstRow, qsizetype lastRow)
{
    qsizetype start = 0;
    for (DraftChunk &chunk : m_chunks) {
        if (start > lastRow)
            return;
        if (start + chunk.rows > firstRow)
            chunk.isDirty = true;
        start += chunk.rows;
    }
}

void DraftLayout::noteInserted(qsizetype row, qsizetype count)
{
    if (count <= 0)
        return;
    qsizetype at = 0; // the chunk that takes the rows, `offset` rows into it
    qsizetype offset = row;
    while (at < m_chunks.size() && offset > m_chunks[at].rows)
        offset -= m_chunks[at++].rows;
    if (at < m_chunks.size() && m_chunks[at].rows + count <= 2 * rowsPerChunk) {
        m_chunks[at].rows += static_cast<qint32>(count);
        m_chunks[at].isDirty = true;
        return;
    }
    QList<DraftChunk> fresh;
    for (qsizetype left = count; left > 0; left -= rowsPerChunk)
        fresh.append(DraftChunk { m_nextKey++, static_cast<qint32>(std::min<qsizetype>(left, rowsPerChunk)), true });
    if (at < m_chunks.size()) {
        DraftChunk &split = m_chunks[at];
        if (offset == split.rows) {
            ++at;
        } else if (offset > 0) {
            fresh.append(DraftChunk { m_nextKey++, static_cast<qint32>(split.rows - offset), true });
            split.rows = static_cast<qint32>(offset);
            split.isDirty = true;
            ++at;
        }
    }
    m_chunks.insert(at, fresh.size(), DraftChunk {});
    std::copy(fresh.cbegin(), fresh.cend(), m_chunks.begin() + at);
}

void DraftLayout::noteRemoved(qsizetype row, qsizetype count)
{
    qsizetype start = 0; // in rows before the removal
    for (DraftChunk &chunk : m_chunks) {
        const qsizetype end = start + chunk.rows;
        const qsizetype gone = std::min(end, row + count) - std::max(start, row);
        if (gone > 0) {
            chunk.rows -= static_cast<qint32>(gone);
            chunk.isDirty = true;
        }
        start = end;
    }
    m_chunks.removeIf([](const DraftChunk &chunk) { return chunk.rows == 0; });
}

qsizetype DraftLayout::rowCount() const
{
    qsizetype rows = 0;
    for (const DraftChunk &chunk : m_chunks)
        rows += chunk.rows;
    return rows;
}

qsizetype DraftLayout::dirtyCount() const
{
    return std::count_if(m_chunks.cbegin(), m_chunks.cend(), [](const DraftChunk &chunk) { return chunk.isDirty; });
}

void DraftLayout::markClean()
{
    m_isStored = true;
    ++m_revision;
    for (DraftChunk &chunk : m_chunks)
        chunk.isDirty = false;
}

void DraftLayout::markDirtyAgain(const DraftLayout &written)
{
    m_isStored = written.m_isStored;
    m_revision = written.m_revision;
    QSet<qint64> keys;
    for (const DraftChunk &chunk : written.m_chunks) {
        if (chunk.isDirty)
            keys.insert(chunk.key);
    }
    for (DraftChunk &chunk : m_chunks)
        chunk.isDirty = chunk.isDirty || keys.contains(chunk.key);
}

} // namespace composer
