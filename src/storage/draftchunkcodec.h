#pragma once

#include "domain/eventtable.h"

namespace composer {

/// Bytes of rows [row, row + count): ids, row ids, states, skipped, sources and the texts of `fields`, compact (few
/// distinct texts are written once a chunk). Read back by readDraftChunk() with the same fields.
[[nodiscard]] QByteArray writeDraftChunk(
    const EventTable &table, qsizetype row, qsizetype count, const QList<EventField> &fields);

/// Fills rows [row, row + count) of the table, which are there already, from bytes of writeDraftChunk(). A field that
/// is nullopt is read over (the template has lost it). False if the bytes are not such a chunk of `count` rows; the
/// rows then hold what came before the break.
[[nodiscard]] bool readDraftChunk(const QByteArray &bytes, EventTable &table, qsizetype row, qsizetype count,
    const QList<std::optional<EventField>> &fields);

/// The row ids of such a chunk alone, behind those in `ids`; the texts are not looked at. False as above.
[[nodiscard]] bool readRowIds(const QByteArray &bytes, qsizetype count, QList<RowId> &ids);

} // namespace composer
