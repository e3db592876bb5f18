#pragma once

#include "domain/eventid.h"

#include <QHash>
#include <QList>

#include <functional>
#include <vector>

namespace composer {

/// Ids of events in their order, 16 bytes each where they are ours.
class EventIdList
{
public:
    EventIdList() = default;
    EventIdList(const QList<QByteArray> &ids); // NOLINT(google-explicit-constructor)
    [[nodiscard]] QList<QByteArray> all() const;
    [[nodiscard]] qsizetype size() const { return m_bits.size() / qsizetype(sizeof(EventIdBits)); }
    [[nodiscard]] bool isEmpty() const { return m_bits.isEmpty(); }
    bool operator==(const EventIdList &) const = default;

private:
    QByteArray m_bits; // zeros for one that is not ours
    QList<QByteArray> m_texts; // those, in their order
};

/// How often each event was named: some 30 bytes an id of ours.
class EventIdCounts
{
public:
    void add(const QByteArray &id);
    [[nodiscard]] int of(const QByteArray &id) const;
    void forEach(const std::function<void(const QByteArray &id, int count)> &visit) const;
    void clear() { *this = {}; }

private:
    [[nodiscard]] size_t placeOf(const EventIdBits &bits) const;
    void grow();

    std::vector<EventIdBits> m_bits;
    std::vector<quint32> m_counts; // 0 = the place is free
    size_t m_taken = 0;
    QHash<QByteArray, int> m_others; // that are not ours
};

} // namespace composer
