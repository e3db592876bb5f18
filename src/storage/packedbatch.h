#pragma once

#include "base/result.h"
#include "storage/knownevents.h"
#include "storage/ledgerrows.h"

#include <QList>

#include <span>

namespace composer {

/// The bytes of one request, fixed for good.
struct FrozenBatch {
    int number = 0; ///< 1-based; a batch cut from another gets the next free number
    QList<qint32> positions; ///< of its rows
    QByteArray body;
    QList<qint32> starts; ///< of each event in the body
    QList<qint32> sizes;

    [[nodiscard]] QByteArray event(qsizetype index) const { return body.mid(starts[index], sizes[index]); }
    [[nodiscard]] FrozenBatch withoutBytes() const { return { number, positions, {}, {}, {} }; }
};

/// What an event is looked up by before anything else: 8 bytes of its id, and of its fingerprint. Two events may share
/// a key; who finds one compares the whole.
[[nodiscard]] quint64 keyOfId(const EventIdBits &bits, const QByteArray &text);
/// What stays of an id that named a person who was erased: its hash, so that the same id is still known.
[[nodiscard]] QByteArray erasedId(const QByteArray &text);
[[nodiscard]] bool isErasedId(const QByteArray &text);
/// Whether an id as it is kept, perhaps erased, is this one.
[[nodiscard]] bool isSameId(const QByteArray &kept, const QByteArray &text);
/// Whether two contents are one. Of those that were rebuilt from the second file only the first half is known.
[[nodiscard]] bool isSamePrint(const EventFingerprint &kept, const EventFingerprint &print);
[[nodiscard]] quint64 keyOfFingerprint(const EventFingerprint &fingerprint);

/// Rows as the ledger keeps them: `ids` and `prints` 16 bytes each; an id that is not ours is zero there and stands in
/// `rest`; `about` holds row ids, where the rows came from, and whom they are for, packed with zlib.
struct PackedRows {
    qint32 first = 0; ///< position of the first of them; the others follow
    qint32 count = 0;
    QByteArray ids;
    QByteArray prints;
    QByteArray rest;
    QByteArray about;
    /// How many of them left in each batch, where they left in several: the first of these has the number of the piece.
    QByteArray batches {};
};
/// What the ledger is asked about a row.
[[nodiscard]] EventMark markOf(const LedgerRow &row);
[[nodiscard]] QByteArray packBatchSizes(const QList<qint32> &sizes);
/// Empty when the sizes are not those of the rows: damaged.
[[nodiscard]] QList<qint32> batchSizes(const PackedRows &rows);
[[nodiscard]] PackedRows packRows(qint32 first, std::span<const LedgerRow> rows);
/// The same for who has read the ids already: `marks` are those of the rows.
[[nodiscard]] PackedRows packRows(qint32 first, std::span<const LedgerRow> rows, std::span<const EventMark> marks);
/// Appends them to `rows`. False when they do not have the shape that packRows() gives them: damaged.
[[nodiscard]] bool unpackRows(const PackedRows &packed, LedgerRows &rows);
/// The id and the fingerprint of the row at `index`, without unpacking the others.
struct PackedMark {
    EventIdBits bits {};
    QByteArray text; ///< the id where `bits` are zero
    EventFingerprint fingerprint {};
};
/// False when the shape is wrong.
[[nodiscard]] bool packedMark(const PackedRows &packed, qint32 index, PackedMark &mark);

/// A body as the ledger keeps it. Positions that follow each other are `first` and `count`, others stand in `layout`.
struct PackedBody {
    int number = 0;
    qint32 first = -1; ///< -1: they do not follow each other
    qint32 count = 0;
    QByteArray layout; ///< zlib of positions (if any), starts and sizes
    QByteArray body; ///< zlib of the bytes
    QByteArray hash; ///< Blake2b-256 of the bytes; zero when they are lost

    [[nodiscard]] bool isLost() const { return hash == QByteArray(hash.size(), '\0'); }
};
[[nodiscard]] PackedBody packBody(const FrozenBatch &batch);
/// A batch of which only the positions are known: its bytes are given up as damaged.
[[nodiscard]] PackedBody packBodyWithoutBytes(const FrozenBatch &batch);
/// Nothing when shape or hash are wrong. `withBody` false: numbers and positions only.
[[nodiscard]] std::optional<FrozenBatch> unpackBody(const PackedBody &packed, bool withBody);

} // namespace composer
