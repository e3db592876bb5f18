#include "storage/idsinfiles.h"

#include "base/privatefiles.h"
#include "base/processlock.h"
#include "storage/flushtodisk.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QThread>

#include <tuple>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idBytes = std::tuple_size_v<EventIdBits>;
constexpr qsizetype idPieceBytes = 65'536 * idBytes;
constexpr int lockPatienceMs = 30'000;

Error cannotWrite(const QFile &file)
{
    return { ErrorCode::FileError,
        QCoreApplication::translate("IdsInFiles",
            "It could not be noted which ids leave in this file, so it was not written. Free some space, or check your "
            "rights in %1.")
            .arg(QDir::toNativeSeparators(QFileInfo(file.fileName()).absolutePath())),
        file.errorString() };
}

/// Waits for another program that is writing.
bool isTaken(ProcessLock &lock)
{
    const QDeadlineTimer deadline(lockPatienceMs);
    constexpr int pauseMs = 10;
    auto outcome = lock.take();
    while (outcome == ProcessLock::Outcome::HeldByOther && !deadline.hasExpired()) {
        QThread::msleep(pauseMs);
        outcome = lock.take();
    }
    return outcome == ProcessLock::Outcome::Taken;
}

} // namespace

QString IdsInFiles::pathBeside(const QString &ledgerPath)
{
    return QFileInfo(ledgerPath).path() + u"/ids.left"_s;
}

Result<void> IdsInFiles::add(const QString &path, const QList<EventIdBits> &ids)
{
    QByteArray bytes;
    bytes.reserve(ids.size() * idBytes);
    for (const EventIdBits &id : ids) {
        if (id != EventIdBits {})
            bytes.append(reinterpret_cast<const char *>(id.data()), idBytes);
    }
    if (bytes.isEmpty())
        return {};
    makePrivateFile(path);
    QFile file(path);
    ProcessLock lock(path + u".lock"_s);
    if (!isTaken(lock) || !file.open(QIODevice::ReadWrite))
        return fail(cannotWrite(file));
    // What a power cut left of an id is written over.
    const qint64 whole = file.size() - file.size() % idBytes;
    if (!file.seek(whole) || file.write(bytes) != bytes.size() || !flushToDisk(file))
        return fail(cannotWrite(file));
    return {};
}

Result<void> IdsInFiles::addOf(const QString &path, const EventTable &table)
{
    QList<EventIdBits> ids;
    for (qsizetype row = 0; row < table.rowCount(); ++row) {
        if (wasMintedHere(table.eventIdBits(row)))
            ids.append(table.eventIdBits(row));
    }
    return add(path, ids);
}

QList<bool> IdsInFiles::contains(const QString &path, const QList<EventIdBits> &ids)
{
    QFile file(path);
    if (!file.exists())
        return QList<bool>(ids.size(), false);
    if (!file.open(QIODevice::ReadOnly))
        return QList<bool>(ids.size(), true);
    QHash<QByteArray, QList<qsizetype>> wanted;
    for (qsizetype i = 0; i < ids.size(); ++i)
        wanted[QByteArray(reinterpret_cast<const char *>(ids[i].data()), idBytes)].append(i);
    QList<bool> found(ids.size(), false);
    while (!file.atEnd()) {
        const QByteArray piece = file.read(idPieceBytes);
        if (piece.isEmpty())
            return QList<bool>(ids.size(), true);
        for (qsizetype at = 0; at + idBytes <= piece.size(); at += idBytes) {
            const auto hit = wanted.constFind(QByteArray::fromRawData(piece.constData() + at, idBytes));
            if (hit == wanted.cend())
                continue;
            for (const qsizetype index : *hit)
                found[index] = true;
        }
    }
    return found;
}

} // namespace composer
