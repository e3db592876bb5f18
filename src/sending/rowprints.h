#pragma once

#include "storage/knownevents.h"

#include <QBitArray>
#include <QHash>

#include <memory>
#include <mutex>

namespace composer {

/// The fingerprints of one revision of a draft: each is worked out once, when the ledger first asks for it, however
/// often the draft is reviewed, and taken over by the plan. Any thread.
class RowPrints
{
public:
    /// Of these rows, under a name of their template. `table` is the same revision at every call.
    [[nodiscard]] QList<EventFingerprint> of(
        const EventTable &table, const QString &templateName, const QBitArray &wanted);
    /// As far as somebody asked for them, all zero for the others; empty when nobody did.
    [[nodiscard]] QList<EventFingerprint> under(const QString &templateName) const;

private:
    mutable std::mutex m_mutex;
    QHash<QString, QList<EventFingerprint>> m_byName;
};
using RowPrintsPtr = std::shared_ptr<RowPrints>;

} // namespace composer
