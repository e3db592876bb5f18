#include "storage/packedbatch.h"

#include "storage/fastzlib.h"
#include "storage/idbits.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <vector>

namespace composer {

namespace {

const QByteArray erasedPrefix("erased:");
constexpr qsizetype bitsSize = sizeof(EventIdBits);

void putNumber(QByteArray &out, quint64 number)
{
    while (number >= 0x80) {
        out.append(static_cast<char>(number | 0x80));
        number >>= 7;
    }
    out.append(static_cast<char>(number));
}

void putSigned(QByteArray &out, qint64 number)
{
    putNumber(out, (static_cast<quint64>(number) << 1) ^ static_cast<quint64>(number >> 63));
}

/// Reads what was put; says at the end whether it was all there.
class PackedReader
{
public:
    explicit PackedReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        m_failed = true;
        return 0;
    }
    [[nodiscard]] qint64 signedNumber()
    {
        const quint64 value = number();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    [[nodiscard]] QByteArrayView text()
    {
        const quint64 size = number();
        if (m_failed || size > static_cast<quint64>(m_bytes.size() - m_at)) {
            m_failed = true;
            return {};
        }
        m_at += static_cast<qsizetype>(size);
        return m_bytes.sliced(m_at - static_cast<qsizetype>(size), static_cast<qsizetype>(size));
    }
    [[nodiscard]] bool isGood() const { return !m_failed; }
    [[nodiscard]] bool isAtEnd() const { return !m_failed && m_at == m_bytes.size(); }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

bool follow(const QList<qint32> &positions)
{
    for (qsizetype i = 1; i < positions.size(); ++i) {
        if (positions[i] != positions[i - 1] + 1)
            return false;
    }
    return !positions.isEmpty();
}

template<typename Bits>
QByteArrayView viewOf(const Bits &bits)
{
    return { reinterpret_cast<const char *>(bits.data()), qsizetype(bits.size()) };
}

} // namespace

QByteArray erasedId(const QByteArray &text)
{
    return erasedPrefix + QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256).toHex();
}

bool isErasedId(const QByteArray &text)
{
    return text.startsWith(erasedPrefix) && text.size() == erasedPrefix.size() + 64;
}

bool isSameId(const QByteArray &kept, const QByteArray &text)
{
    return kept == text || (isErasedId(kept) && kept == erasedId(text));
}

quint64 keyOfId(const EventIdBits &bits, const QByteArray &text)
{
    if (isNone(bits) && isErasedId(text)) // the key that the id had
        return qFromLittleEndian<quint64>(QByteArray::fromHex(text.sliced(erasedPrefix.size())).constData());
    if (isNone(bits))
        return qFromLittleEndian<quint64>(QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256).constData());
    return qFromLittleEndian<quint64>(bits.data()) ^ qFromLittleEndian<quint64>(bits.data() + 8);
}

bool isSamePrint(const EventFingerprint &kept, const EventFingerprint &print)
{
    constexpr size_t half = sizeof(quint64);
    const auto isHalf = [](const EventFingerprint &one) {
        return std::all_of(one.cbegin() + half, one.cend(), [](quint8 byte) { return byte == 0; });
    };
    return kept == print
        || ((isHalf(kept) || isHalf(print)) && std::equal(kept.cbegin(), kept.cbegin() + half, print.cbegin()));
}

quint64 keyOfFingerprint(const EventFingerprint &fingerprint)
{
    return qFromLittleEndian<quint64>(fingerprint.data());
}

QByteArray packBatchSizes(const QList<qint32> &sizes)
{
    QByteArray packed;
    for (const qint32 size : sizes)
        putNumber(packed, static_cast<quint32>(size));
    return packed;
}

QList<qint32> batchSizes(const PackedRows &rows)
{
    if (rows.batches.isEmpty())
        return { rows.count };
    QList<qint32> sizes;
    PackedReader reader(rows.batches);
    qint64 sum = 0;
    while (reader.isGood() && !reader.isAtEnd()) {
        sizes.append(static_cast<qint32>(reader.number()));
        sum += sizes.last();
    }
    return reader.isGood() && sum == rows.count ? sizes : QList<qint32>();
}

EventMark markOf(const LedgerRow &row)
{
    if (isNone(row.bits))
        return { row.eventId, row.fingerprint };
    EventMark mark;
    mark.bits = row.bits;
    mark.fingerprint = row.fingerprint;
    return mark;
}

PackedRows packRows(qint32 first, std::span<const LedgerRow> rows)
{
    std::vector<EventMark> marks;
    marks.reserve(rows.size());
    for (const LedgerRow &row : rows)
        marks.push_back(markOf(row));
    return packRows(first, rows, marks);
}

PackedRows packRows(qint32 first, std::span<const LedgerRow> rows, std::span<const EventMark> marks)
{
    PackedRows packed;
    packed.first = first;
    packed.count = static_cast<qint32>(rows.size());
    packed.ids.reserve(packed.count * bitsSize);
    packed.prints.reserve(packed.count * bitsSize);
    QByteArray numbers;
    QByteArray texts;
    RowId rowId = 0;
    RowSource source;
    for (size_t i = 0; i < rows.size(); ++i) {
        const LedgerRow &row = rows[i];
        const EventIdBits &bits = marks[i].bits;
        packed.ids.append(viewOf(bits));
        packed.prints.append(viewOf(row.fingerprint));
        if (isNone(bits)) {
            putNumber(packed.rest, static_cast<quint64>(row.eventId.size()));
            packed.rest.append(row.eventId);
        }
        putSigned(numbers, row.rowId - rowId);
        putSigned(numbers, row.source.import - source.import);
        putSigned(numbers, row.source.record - source.record);
        rowId = row.rowId;
        source = row.source;
        const QByteArray identity = row.identity.toUtf8();
        putNumber(texts, static_cast<quint64>(identity.size()));
        texts.append(identity);
    }
    packed.about = packFast(numbers.append(texts));
    return packed;
}

bool packedMark(const PackedRows &packed, qint32 index, PackedMark &mark)
{
    if (index < 0 || index >= packed.count || packed.ids.size() != packed.count * bitsSize
        || packed.prints.size() != packed.count * bitsSize)
        return false;
    std::memcpy(mark.bits.data(), packed.ids.constData() + index * bitsSize, bitsSize);
    std::memcpy(mark.fingerprint.data(), packed.prints.constData() + index * bitsSize, bitsSize);
    mark.text.clear();
    if (!isNone(mark.bits))
        return true;
    PackedReader rest(packed.rest);
    for (qint32 i = 0; i <= index && rest.isGood(); ++i) {
        EventIdBits bits;
        std::memcpy(bits.data(), packed.ids.constData() + i * bitsSize, bitsSize);
        if (isNone(bits))
            mark.text = rest.text().toByteArray();
    }
    return rest.isGood();
}

bool unpackRows(const PackedRows &packed, LedgerRows &rows)
{
    if (packed.count <= 0 || packed.ids.size() != packed.count * bitsSize)
        return false;
    const QByteArray about = qUncompress(packed.about);
    PackedReader numbers(about);
    QList<RowId> rowIds(packed.count);
    QList<RowSource> sources(packed.count);
    RowId rowId = 0;
    RowSource source;
    for (qint32 i = 0; i < packed.count; ++i) {
        rowId += numbers.signedNumber();
        source.import += static_cast<qint32>(numbers.signedNumber());
        source.record += static_cast<qint32>(numbers.signedNumber());
        rowIds[i] = rowId;
        sources[i] = source;
    }
    PackedReader rest(packed.rest);
    for (qint32 i = 0; i < packed.count; ++i) {
        EventIdBits bits;
        std::memcpy(bits.data(), packed.ids.constData() + i * bitsSize, bitsSize);
        const QByteArray text = isNone(bits) ? rest.text().toByteArray() : QByteArray();
        rows.append(rowIds[i], bits, text, sources[i], numbers.text());
    }
    return numbers.isAtEnd() && rest.isAtEnd();
}

PackedBody packBody(const FrozenBatch &batch)
{
    PackedBody packed;
    packed.number = batch.number;
    packed.count = static_cast<qint32>(batch.positions.size());
    QByteArray layout;
    if (follow(batch.positions)) {
        packed.first = batch.positions.first();
    } else {
        for (const qint32 position : batch.positions)
            putNumber(layout, static_cast<quint32>(position));
    }
    for (qsizetype i = 0; i < batch.positions.size(); ++i) {
        putNumber(layout, static_cast<quint32>(batch.starts.value(i)));
        putNumber(layout, static_cast<quint32>(batch.sizes.value(i)));
    }
    packed.layout = packFast(layout);
    packed.body = packFast(batch.body);
    packed.hash = QCryptographicHash::hash(batch.body, QCryptographicHash::Blake2b_256);
    return packed;
}

PackedBody packBodyWithoutBytes(const FrozenBatch &batch)
{
    PackedBody packed = packBody({ batch.number, batch.positions, {}, {}, {} });
    packed.hash.fill('\0');
    return packed;
}

std::optional<FrozenBatch> unpackBody(const PackedBody &packed, bool withBody)
{
    FrozenBatch batch;
    batch.number = packed.number;
    if (packed.count <= 0)
        return {};
    batch.positions.reserve(packed.count);
    for (qint32 i = 0; packed.first >= 0 && i < packed.count; ++i)
        batch.positions.append(packed.first + i);
    if (!withBody && packed.first >= 0)
        return batch;
    const QByteArray layout = qUncompress(packed.layout);
    PackedReader reader(layout);
    for (qint32 i = 0; packed.first < 0 && i < packed.count; ++i)
        batch.positions.append(static_cast<qint32>(reader.number()));
    if (!withBody)
        return reader.isGood() ? std::optional(batch) : std::nullopt;
    batch.body = qUncompress(packed.body);
    for (qint32 i = 0; i < packed.count; ++i) {
        batch.starts.append(static_cast<qint32>(reader.number()));
        batch.sizes.append(static_cast<qint32>(reader.number()));
        if (batch.starts[i] < 0 || batch.sizes[i] < 0 || batch.starts[i] + batch.sizes[i] > batch.body.size())
            return {};
    }
    const bool whole
        = reader.isAtEnd() && QCryptographicHash::hash(batch.body, QCryptographicHash::Blake2b_256) == packed.hash;
    return whole ? std::optional(batch) : std::nullopt;
}

} // namespace composer
