#pragma once

#include "base/result.h"
#include "storage/ledgerrows.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace composer {

/// Where an event stands: a send and a position in its plan.
struct EventPlace {
    QString planId;
    qint32 position = 0;
    bool operator==(const EventPlace &) const = default;
};

/// Finds whom and what events were for, across all sends, without opening the ledger: a file of its own beside it,
/// `….find`, which holds nothing that is not in the ledger and may be removed at any time. Sixteen bytes an event: for
/// its id and for its address (or object id, or user token) five bytes of a hash and three of its position, in order.
/// Who finds a place looks at the event itself: two texts may share a hash, once in a hundred thousand searches.
///
///     "TCFIND2\0" · for each send: plan (16) · entries (4) · 0 (4) · checksum of the entries (8) · entries (8 each)
///
/// A send is added whole, at the end. What is damaged, or of another version, is dropped and made anew by whoever adds.
/// Any thread, one at a time; several processes may read, one adds.
class EventIndex
{
public:
    [[nodiscard]] static QString pathBeside(const QString &ledgerPath);
    /// An empty one when there is no file, or none that can be read.
    [[nodiscard]] static std::unique_ptr<EventIndex> open(const QString &path);
    ~EventIndex();
    Q_DISABLE_COPY_MOVE(EventIndex)

    [[nodiscard]] bool has(const QString &planId) const { return m_plans.contains(planId); }
    [[nodiscard]] qsizetype sendCount() const { return m_plans.size(); }
    [[nodiscard]] qint64 bytes() const { return m_size; }
    /// Reads all of it: some tenths of a second for ten million events.
    [[nodiscard]] bool isWhole() const;
    /// Adds the rows of a send that it does not have; plans are named by their UUID. Errors: FileError, Busy while
    /// another program adds.
    [[nodiscard]] Result<void> add(const QString &planId, const LedgerRows &rows);
    /// Places of events with this id, or for this address, object id or user token; letters' case does not count. By
    /// send, in the order they were added.
    [[nodiscard]] QList<EventPlace> find(const QString &text) const;
    /// Sends are at most this long.
    static constexpr qsizetype mostRows = 1 << 24;

private:
    explicit EventIndex(const QString &path);
    void read();
    struct Segment {
        QString planId;
        qint64 at = 0; ///< of its entries, in the file; ascending
        quint64 checksum = 0;
        qsizetype count = 0;
    };
    /// Empty when they cannot be read.
    [[nodiscard]] QByteArray bytesOf(const Segment &segment, qsizetype first, qsizetype count) const;
    /// Entries from … to, both among them.
    [[nodiscard]] std::vector<quint64> entriesOf(const Segment &segment, quint64 from, quint64 to) const;
    QString m_path;
    mutable QFile m_file; // reading moves in it
    qint64 m_size = 0; ///< of what is whole
    std::vector<Segment> m_segments;
    QSet<QString> m_plans;
};

} // namespace composer
