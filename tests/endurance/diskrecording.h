#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QRandomGenerator>
#include <QString>

namespace composer {

/// The files of a folder, by name.
[[nodiscard]] QMap<QString, QByteArray> filesOf(const QString &folder);

/// What a program did to the files of a folder, as diskrecorder.cpp wrote it down, and the disks that a power cut
/// leaves: what was synced before the cut is there; of what was written since, any part of it may be. An instant is a
/// number of steps: those before it had begun, and a sync among them counts only when it had ended.
class DiskRecording
{
public:
    /// Empty when the file cannot be read or is cut off. `before`: the folder's files when the program began.
    [[nodiscard]] static DiskRecording read(const QString &path, const QMap<QString, QByteArray> &before);

    [[nodiscard]] qsizetype steps() const { return m_steps.size(); }
    /// Where a fault shows.
    enum class At { Sync, Departure, Word };
    /// Right behind the beginnings and ends of syncs, bytes that left, or words on standard output.
    [[nodiscard]] QList<qsizetype> instants(At at) const;
    /// The files by name. Of each file one of these survives, by chance: nothing unsynced, all of it, or single sectors
    /// of 512 or 4,096 bytes; of files made, removed and renamed since the folder was synced, the first ones.
    [[nodiscard]] QMap<QString, QByteArray> diskAt(qsizetype instant, QRandomGenerator &random) const;
    /// How often the id of each event had left in a request that creates.
    [[nodiscard]] QHash<QByteArray, int> leftBefore(qsizetype instant) const;
    /// On standard output.
    [[nodiscard]] QByteArray toldBefore(qsizetype instant) const;

private:
    enum class Kind : quint32 { Name, Write, Truncate, SyncBegin, SyncEnd, Unlink, Rename, Left, Told };
    struct Step {
        Kind kind;
        quint32 file;
        quint64 offset;
        QByteArray bytes;
    };
    struct Departure {
        qsizetype step;
        QByteArray id;
    };
    void findDepartures();

    QMap<QString, QByteArray> m_before;
    QList<Step> m_steps;
    QList<Departure> m_departures;
};

} // namespace composer
