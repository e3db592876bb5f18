#pragma once

#include "base/result.h"
#include "storage/ledgerrows.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <memory>
#include <optional>
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
///     "TCFIND3\0" · for each send: plan (16) · entries (4) · 0 (4) · checksum of these (8) · blocks
///     a block: up to 511 entries (8 each) · checksum of them, of the send and of the block's number (8)
///
/// A send is added whole, at the end, and nothing of the others is read for that. Every block that a search reads is
/// compared with its checksum: damage is no wrong answer, and whoever meets it drops the index and makes it anew. So
/// does who adds to a file of another version. Any thread, one at a time; several processes may read, one adds.
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
    /// Adds the rows of a send that it does not have; plans are named by their UUID. Errors: FileError, Busy when
    /// another program holds it for seconds.
    [[nodiscard]] Result<void> add(const QString &planId, const LedgerRows &rows);
    /// Everything in it goes. Errors: those of add().
    [[nodiscard]] Result<void> drop();
    /// Places of events with this id, or for this address, object id or user token; letters' case does not count. By
    /// send, in the order they were added. Error Damaged when something on the way cannot be read or is not as it was
    /// written.
    [[nodiscard]] Result<QList<EventPlace>> find(const QString &text) const;
    /// The same of many, by text: each send is gone through once. Texts of which there is nothing are left out.
    [[nodiscard]] Result<QHash<QString, QList<EventPlace>>> find(const QStringList &texts) const;
    /// Sends are at most this long.
    static constexpr qsizetype mostRows = 1 << 24;

private:
    explicit EventIndex(const QString &path);
    void read();
    struct Segment {
        QString planId;
        qint64 at = 0; ///< of its first block, in the file; entries ascend
        quint64 checksum = 0; ///< of its head
        qsizetype count = 0; ///< of entries
    };
    /// The entries of the blocks first … last, both among them; nothing when they are damaged.
    [[nodiscard]] std::optional<std::vector<quint64>> blocksOf(
        const Segment &segment, qsizetype first, qsizetype last) const;
    /// Entries from … to, both among them; nothing when what holds them is damaged.
    [[nodiscard]] std::optional<std::vector<quint64>> entriesOf(const Segment &segment, quint64 from, quint64 to) const;
    [[nodiscard]] Result<void> append(const QByteArray &segment);
    QString m_path;
    mutable QFile m_file; // reading moves in it
    qint64 m_size = 0; ///< of what is whole
    std::vector<Segment> m_segments;
    QSet<QString> m_plans;
};

} // namespace composer
