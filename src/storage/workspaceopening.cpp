#include "base/privatefiles.h"
#include "base/processlock.h"
#include "storage/flushtodisk.h"
#include "storage/workspaceparts_p.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTemporaryDir>

namespace composer {

using namespace workspacefile;
using namespace Qt::StringLiterals;

namespace {

struct OpeningText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

constexpr qint64 mostManifestBytes = 64 * 1024;
constexpr auto openingName = "/workspace-opening.json"_L1;

/// The bytes of a file in the ZIP, into `device`.
Result<void> extract(zip_t *zip, const QString &path, const QString &name, QIODevice &device, qint64 mostBytes)
{
    zip_file_t *file = zip_fopen(zip, name.toUtf8().constData(), 0);
    if (!file)
        return fail(notWhole(path, name));
    QByteArray buffer(256 * 1024, Qt::Uninitialized);
    qint64 taken = 0;
    zip_int64_t count = 0;
    bool isWritten = true;
    while (isWritten && (count = zip_fread(file, buffer.data(), zip_uint64_t(buffer.size()))) > 0) {
        taken += count;
        isWritten = taken <= mostBytes && device.write(buffer.constData(), count) == count;
    }
    if (auto *const target = qobject_cast<QFileDevice *>(&device); target && isWritten)
        isWritten = target->flush(); // a full disk may be noticed only now
    // The checksum is looked at when the end was read.
    const bool isClosed = zip_fclose(file) == 0;
    const bool isWhole = count == 0 && isClosed;
    if (!isWritten && taken <= mostBytes)
        return fail(cannotWrite(name, device.errorString()));
    if (!isWhole)
        return fail(notWhole(path, name));
    return {};
}

/// What people said of sends, into the folder for it.
Result<void> unpackRemarks(zip_t *zip, const QString &path, const AppPaths &into)
{
    constexpr qint64 mostBytes = qint64(1024) * 1024 * 1024;
    const zip_int64_t entries = zip_get_num_entries(zip, 0);
    for (zip_int64_t i = 0; i < entries; ++i) {
        const QString inside = QString::fromUtf8(zip_get_name(zip, zip_uint64_t(i), 0));
        const QString name = inside.mid(QLatin1StringView("remarks/").size());
        if (!inside.startsWith("remarks/"_L1) || !isRemarkName(name))
            continue;
        const QString place = into.folder + remarksFolder + u'/' + name;
        if (!makePrivateFolder(into.folder + remarksFolder))
            return fail(cannotWrite(place, {}));
        makePrivateFile(place);
        QFile file(place);
        if (!file.open(QIODevice::WriteOnly))
            return fail(cannotWrite(place, file.errorString()));
        if (const auto read = extract(zip, path, inside, file, mostBytes); !read)
            return read;
    }
    return {};
}

/// Everything of the ZIP that belongs into a workspace, into a folder; names of others are not looked at.
Result<WorkspaceManifest> unpack(const QString &path, const AppPaths &into)
{
    int code = 0;
    const Zip zip(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!zip)
        return fail(notWhole(path, u"zip_open: %1"_s.arg(code)));
    QByteArray text;
    {
        QBuffer buffer(&text);
        buffer.open(QIODevice::WriteOnly);
        if (const auto read = extract(zip.get(), path, manifestName, buffer, mostManifestBytes); !read)
            return fail(read.error());
    }
    const auto manifest = parseManifest(path, text);
    if (!manifest)
        return manifest;
    constexpr qint64 mostBytes = qint64(64) * 1024 * 1024 * 1024;
    for (const Part &part : partsOf(into)) {
        if (zip_name_locate(zip.get(), part.name.toUtf8().constData(), 0) < 0)
            continue;
        makePrivateFile(part.path);
        QFile file(part.path);
        if (!file.open(QIODevice::WriteOnly))
            return fail(cannotWrite(part.path, file.errorString()));
        if (const auto read = extract(zip.get(), path, part.name, file, mostBytes); !read)
            return fail(read.error());
        if (!flushToDisk(file))
            return fail(cannotWrite(part.path, file.errorString()));
        file.close();
        if (!part.isDatabase)
            continue;
        const auto check = ask(part.path, u"PRAGMA quick_check"_s);
        if (!check || *check != "ok"_L1)
            return fail(notWhole(path, check ? *check : check.error().detail));
    }
    if (const auto read = unpackRemarks(zip.get(), path, into); !read)
        return fail(read.error());
    return manifest;
}

/// What openWorkspaceFile() is about to move, written down before the first file goes: a workspace without its ledger
/// would send everything once more.
struct Opening {
    QString folder; ///< its name beside the workspace's files
    QStringList names; ///< of the parts that come
};

Result<void> writeDown(const AppPaths &paths, const Opening &opening)
{
    QSaveFile file(paths.folder + openingName); // commit() waits for the disk
    const QByteArray text = QJsonDocument(
        QJsonObject { { u"folder"_s, opening.folder }, { u"parts"_s, QJsonArray::fromStringList(opening.names) } })
                                .toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !commitFile(file))
        return fail(cannotWrite(file.fileName(), file.errorString()));
    return {};
}

std::optional<Opening> openingIn(const AppPaths &paths)
{
    QFile file(paths.folder + openingName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    Opening opening { json["folder"_L1].toString(), {} };
    for (const QJsonValue &name : json["parts"_L1].toArray())
        opening.names.append(name.toString());
    return opening;
}

/// A place is free for what comes: what stood there stands beside it.
Result<void> setAside(const QString &place)
{
    if (!QFileInfo::exists(place))
        return {};
    const QString before = place + u".before"_s;
    const bool isFree = QFileInfo(before).isDir() ? QDir(before).removeRecursively()
                                                  : !QFile::exists(before) || QFile::remove(before);
    return isFree && QDir().rename(place, before) ? Result<void>() : Result<void>(fail(cannotWrite(place, {})));
}

/// Can be done again after any of its steps: what comes and is no longer in the folder has been moved already.
Result<void> moveIn(const AppPaths &paths, const Opening &opening)
{
    const AppPaths from { paths.folder + u'/' + opening.folder };
    const QList<Part> fresh = partsOf(from);
    const QList<Part> places = partsOf(paths);
    for (qsizetype i = 0; i < places.size(); ++i) {
        const QString &place = places[i].path;
        const bool comes = opening.names.contains(places[i].name);
        if (comes && !QFile::exists(fresh[i].path))
            continue;
        for (const QString &rest : { u"-wal"_s, u"-shm"_s })
            QFile::remove(place + rest);
        QFile::remove(place + u".daily"_s); // a copy of what was empty
        if (auto isFree = setAside(place); !isFree)
            return isFree;
        if (comes && !QFile::rename(fresh[i].path, place))
            return fail(cannotWrite(place, {}));
    }
    const QString said = from.folder + remarksFolder;
    const QString place = paths.folder + remarksFolder;
    if (!QDir(said).exists())
        return {};
    if (auto isFree = setAside(place); !isFree)
        return isFree;
    return QDir().rename(said, place) ? Result<void>() : Result<void>(fail(cannotWrite(place, {})));
}

/// The lock is held.
Result<void> finishOpening(const AppPaths &paths, const Opening &opening)
{
    if (auto moved = moveIn(paths, opening); !moved)
        return moved;
    if (auto kept = keepWorkspace(paths); !kept) // it is this computer's now
        return kept;
    QFile note(paths.folder + openingName);
    if (!note.remove())
        return fail(cannotWrite(note.fileName(), note.errorString()));
    QDir(paths.folder + u'/' + opening.folder).removeRecursively();
    return {};
}

/// Copies that a killed program left; the lock is held, so nobody is at work in them.
void removeLeftCopies(const AppPaths &paths)
{
    const QFileInfoList left = QDir(paths.folder).entryInfoList({ u"opening-*"_s }, QDir::Dirs);
    for (const QFileInfo &folder : left)
        QDir(folder.filePath()).removeRecursively();
}

} // namespace

Result<void> mayTakeWorkspace(const AppPaths &paths)
{
    const auto own = countsOf(paths);
    if (!own)
        return fail(own.error());
    if (own->drafts + own->accounts + own->sends > 0)
        return fail(ErrorCode::ChangedElsewhere,
            OpeningText::tr(
                "This computer has drafts, accounts or sends of its own, which would be lost. Open the file in a "
                "workspace of its own: set COMPOSER_HOME to another folder."));
    return {};
}

Result<WorkspaceManifest> openWorkspaceFile(const QString &path, const AppPaths &paths)
{
    if (!QFileInfo(path).isFile())
        return fail(notWhole(path, u"no such file"_s));
    if (!makePrivateFolder(paths.folder))
        return fail(cannotWrite(paths.folder, {}));
    ProcessLock lock(paths.folder + u"/running"_s); // the window's
    if (lock.take() != ProcessLock::Outcome::Taken)
        return fail(ErrorCode::Busy, OpeningText::tr("Close Timeline Composer first: this workspace is in use."));
    if (const auto opening = openingIn(paths)) {
        if (const auto finished = finishOpening(paths, *opening); !finished)
            return fail(finished.error());
    }
    if (const auto may = mayTakeWorkspace(paths); !may)
        return fail(may.error());
    removeLeftCopies(paths);
    QTemporaryDir folder(paths.folder + u"/opening-XXXXXX"_s);
    if (!folder.isValid())
        return fail(cannotWrite(paths.folder, folder.errorString()));
    const AppPaths fresh { folder.path() };
    const auto manifest = unpack(path, fresh);
    if (!manifest)
        return manifest;
    const auto found = countsOf(fresh);
    if (!found)
        return fail(found.error());
    if (*found != manifest->counts)
        return fail(notWhole(path, u"the counts disagree with the manifest"_s));
    Opening opening { QFileInfo(folder.path()).fileName(), {} };
    const QList<Part> parts = partsOf(fresh);
    for (const Part &part : parts) {
        if (QFile::exists(part.path))
            opening.names.append(part.name);
    }
    if (const auto written = writeDown(paths, opening); !written)
        return fail(written.error());
    folder.setAutoRemove(false); // from here on it is needed until the end
    if (const auto finished = finishOpening(paths, opening); !finished)
        return fail(finished.error());
    return manifest;
}

Result<void> settleWorkspace(const AppPaths &paths)
{
    if (!QFile::exists(paths.folder + openingName))
        return {};
    ProcessLock lock(paths.folder + u"/running"_s);
    if (lock.take() != ProcessLock::Outcome::Taken)
        return fail(ErrorCode::Busy,
            OpeningText::tr("A saved workspace is being opened here by another program. Wait until it is done."));
    const auto opening = openingIn(paths); // perhaps it is done meanwhile
    return opening ? finishOpening(paths, *opening) : Result<void>();
}

} // namespace composer
