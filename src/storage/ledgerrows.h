#pragma once

#include "domain/eventfingerprint.h"
#include "domain/eventid.h"
#include "domain/eventtable.h"

#include <QHash>

#include <iterator>

namespace composer {

/// One event of a send; its position in the plan is its index.
struct LedgerRow {
    RowId rowId = 0;
    QByteArray eventId;
    RowSource source;
    QString identity {}; ///< whom the event is for, for people: email, else object id, else user token
    EventFingerprint fingerprint {};
    EventIdBits bits {}; ///< of an id of ours where they are at hand: then `eventId` may be missing
};

/// The rows of a send as they are read back, packed: some 50 bytes and the identity's text each. The fingerprints are
/// not among them. A value, cheap to copy.
class LedgerRows
{
public:
    LedgerRows() = default;
    LedgerRows(std::initializer_list<LedgerRow> rows);

    /// `identityBytes`: of all of them together, as far as they are known.
    void reserve(qsizetype rows, qsizetype identityBytes = 0);
    void append(const LedgerRow &row);
    /// The same without making texts; `text` is the id where `bits` are zero.
    void append(
        RowId rowId, const EventIdBits &bits, const QByteArray &text, RowSource source, QByteArrayView identity);

    void append(const LedgerRows &more);

    [[nodiscard]] qsizetype size() const { return m_rowIds.size(); }
    [[nodiscard]] qsizetype identityBytes() const { return m_identities.size(); }
    [[nodiscard]] bool isEmpty() const { return m_rowIds.isEmpty(); }
    [[nodiscard]] LedgerRow at(qsizetype position) const;
    [[nodiscard]] LedgerRow operator[](qsizetype position) const { return at(position); }
    [[nodiscard]] LedgerRow first() const { return at(0); }
    [[nodiscard]] RowId rowId(qsizetype position) const { return m_rowIds[position]; }
    [[nodiscard]] QByteArray eventId(qsizetype position) const;
    [[nodiscard]] RowSource source(qsizetype position) const { return m_sources[position]; }
    /// -1 if the row is not among them. A binary search while row ids ascend, as they do in a plan.
    [[nodiscard]] qsizetype positionOf(RowId row) const;

    class Iterator
    {
    public:
        using value_type = LedgerRow;
        using reference = LedgerRow;
        using pointer = const LedgerRow *;
        using difference_type = qsizetype;
        using iterator_category = std::input_iterator_tag;
        Iterator(const LedgerRows &rows, qsizetype at)
            : m_rows(rows)
            , m_at(at)
        {
        }
        [[nodiscard]] LedgerRow operator*() const { return m_rows.at(m_at); }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        [[nodiscard]] bool operator==(const Iterator &other) const { return m_at == other.m_at; }

    private:
        const LedgerRows &m_rows;
        qsizetype m_at;
    };
    [[nodiscard]] Iterator begin() const { return { *this, 0 }; }
    [[nodiscard]] Iterator end() const { return { *this, size() }; }

private:
    QList<RowId> m_rowIds;
    QList<EventIdBits> m_bits;
    QHash<qsizetype, QByteArray> m_texts; // ids that are not ours, by position
    QList<RowSource> m_sources;
    QByteArray m_identities; // UTF-8, one after the other
    QList<qsizetype> m_identityEnds;
    bool m_ascends = true;
};

} // namespace composer
