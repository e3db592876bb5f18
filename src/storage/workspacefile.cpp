#include "storage/workspacefile.h"

#include "base/privatefiles.h"
#include "base/processlock.h"
#include "storage/draftstore.h"
#include "storage/flushtodisk.h"
#include "storage/idsinfiles.h"
#include "storage/ledger.h"
#include "storage/ledgercopy.h"
#include "storage/ledgerkeys.h"
#include "storage/ledgermarks.h"
#include "storage/ledgerrestore.h"
#include "storage/workspacestore.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileDevice>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSaveFile>
#include <QSqlError>
#include <QTemporaryDir>
#include <QUuid>

#include <zip.h>

#include <limits>
#include <memory>

namespace composer {

using namespace Qt::StringLiterals;

namespace {

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

constexpr int formatVersion = 1;
constexpr qint64 mostManifestBytes = 64 * 1024;
constexpr auto manifestName = "manifest.json"_L1;
constexpr auto leftName = "/workspace-left.json"_L1;
constexpr auto openingName = "/workspace-opening.json"_L1;
constexpr auto remarksFolder = "/remarks"_L1;

struct ZipCloser {
    void operator()(zip_t *zip) const { zip_discard(zip); }
};
using Zip = std::unique_ptr<zip_t, ZipCloser>;

/// One file of a workspace: its name in the ZIP, and where it lies.
struct Part {
    QString name;
    QString path;
    bool isDatabase = true;
};

/// In the order of copying: what marks how far the ledger is may tell of less than the ledger, never of more; the
/// second file of its keys, and the ids that left in files, of more, never of less.
QList<Part> partsOf(const AppPaths &paths)
{
    const QString ledger = paths.ledger();
    return { { u"workspace.sqlite"_s, paths.workspace() }, { u"drafts.sqlite"_s, paths.drafts() },
        { u"ledger.sqlite.marks"_s, LedgerMarks::pathOf(ledger), false }, { u"ledger.sqlite"_s, ledger },
        { u"ledger.sqlite.keys"_s, LedgerKeys::pathOf(ledger), false },
        { u"sources.sqlite"_s, paths.folder + u"/sources.sqlite"_s }, // which files were sent
        { u"ids.left"_s, IdsInFiles::pathBeside(ledger), false }, { u"ids.key"_s, paths.mintingKey(), false },
        { u"practice.json"_s, paths.practiceStore(), false },
        { u"sending.json"_s, paths.folder + u"/sending.json"_s, false } }; // whom nothing is sent to
}

/// A name of a file and nothing else: no way out of the folder.
bool isRemarkName(const QString &name)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9.-]{0,120}$"_s);
    return pattern.match(name).hasMatch();
}

/// From now on an event under one of these ids may be of the other computer.
Result<void> noteIdsThatLeave(const AppPaths &paths)
{
    if (!QFile::exists(paths.drafts()))
        return {};
    auto store = DraftStore::open(paths.drafts());
    if (!store)
        return fail(store.error());
    const auto drafts = (*store)->list();
    if (!drafts)
        return fail(drafts.error());
    for (const DraftInfo &info : *drafts) {
        const auto draft = (*store)->load(info.id);
        if (!draft)
            return fail(draft.error());
        if (auto noted = IdsInFiles::addOf(IdsInFiles::pathBeside(paths.ledger()), draft->table); !noted)
            return noted;
    }
    return {};
}

Error notWhole(const QString &path, const QString &detail)
{
    return { ErrorCode::InvalidInput,
        WorkspaceText::tr(
            "“%1” is no saved workspace, or not the whole of it. Copy it once more from the other computer.")
            .arg(QFileInfo(path).fileName()),
        detail };
}

Error cannotWrite(const QString &path, const QString &detail)
{
    return { ErrorCode::FileError,
        WorkspaceText::tr("%1 cannot be written. Check the disk and your rights there.").arg(path), detail };
}

/// Runs one statement on a database file that others may have open.
Result<QString> ask(const QString &path, const QString &statement, const QVariant &value = {})
{
    const QString name = QUuid::createUuid().toString();
    Result<QString> answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
        if (!database.open()) {
            answer = fail(Database::errorOf(database.lastError(), path));
        } else {
            QSqlQuery query(database);
            query.prepare(statement);
            if (value.isValid())
                query.addBindValue(value);
            if (!query.exec())
                answer = fail(Database::errorOf(query.lastError(), path));
            else if (query.next())
                answer = query.value(0).toString();
        }
    }
    QSqlDatabase::removeDatabase(name);
    return answer;
}

/// Opens every store, which also says whether it is of a newer version.
Result<WorkspaceCounts> countsOf(const AppPaths &paths)
{
    WorkspaceCounts counts;
    if (QFile::exists(paths.workspace())) {
        auto store = WorkspaceStore::open(paths.workspace());
        if (!store)
            return fail(store.error());
        const auto templates = (*store)->templates();
        const auto accounts = (*store)->connections();
        if (!templates || !accounts)
            return fail(!templates ? templates.error() : accounts.error());
        counts.templates = templates->size();
        counts.accounts = accounts->size();
    }
    if (QFile::exists(paths.drafts())) {
        auto store = DraftStore::open(paths.drafts());
        if (!store)
            return fail(store.error());
        const auto drafts = (*store)->list();
        if (!drafts)
            return fail(drafts.error());
        counts.drafts = drafts->size();
    }
    if (QFile::exists(paths.ledger())) {
        auto ledger = Ledger::open(paths.ledger());
        if (!ledger)
            return fail(ledger.error());
        const auto sends = (*ledger)->sends();
        if (!sends)
            return fail(sends.error());
        counts.sends = sends->size();
    }
    return counts;
}

QByteArray manifestText(const WorkspaceManifest &manifest)
{
    const WorkspaceCounts &counts = manifest.counts;
    return QJsonDocument(
        QJsonObject { { u"format"_s, u"timeline-composer-workspace"_s }, { u"version"_s, formatVersion },
            { u"program"_s, manifest.version }, { u"computer"_s, manifest.computer },
            { u"savedAtMs"_s, manifest.savedAtMs }, { u"drafts"_s, counts.drafts },
            { u"templates"_s, counts.templates }, { u"accounts"_s, counts.accounts }, { u"sends"_s, counts.sends } })
        .toJson();
}

Result<WorkspaceManifest> parseManifest(const QString &path, const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    if (json["format"_L1].toString() != "timeline-composer-workspace"_L1)
        return fail(notWhole(path, u"no manifest"_s));
    if (json["version"_L1].toInt() > formatVersion)
        return fail(ErrorCode::StorageTooNew,
            WorkspaceText::tr(
                "“%1” was saved by a newer version of Timeline Composer. Install that version here first.")
                .arg(QFileInfo(path).fileName()));
    WorkspaceManifest manifest;
    manifest.version = json["program"_L1].toString();
    manifest.computer = json["computer"_L1].toString();
    manifest.savedAtMs = json["savedAtMs"_L1].toInteger();
    manifest.counts = { json["drafts"_L1].toInteger(), json["templates"_L1].toInteger(),
        json["accounts"_L1].toInteger(), json["sends"_L1].toInteger() };
    return manifest;
}

/// Copies of the files as they are at one moment each; what is in use is copied by SQLite.
Result<QList<Part>> snapshots(const AppPaths &paths, const QString &folder)
{
    QList<Part> copies;
    for (const Part &part : partsOf(paths)) {
        if (!QFile::exists(part.path))
            continue;
        const QString copy = folder + u'/' + part.name;
        if (part.isDatabase) {
            // The ledger is written while it is copied, by whoever sends.
            const bool isCopied = part.path == paths.ledger() && copyLedger(part.path, copy);
            const auto done = isCopied ? Result<QString>() : ask(part.path, u"VACUUM INTO ?"_s, copy);
            if (!done)
                return fail(done.error());
        } else if (!QFile::copy(part.path, copy)) {
            return fail(cannotWrite(copy, {}));
        }
        copies.append({ part.name, copy, part.isDatabase });
    }
    // What people said of sends stands beside the ledger, a file each.
    const QDir remarks(paths.folder + remarksFolder);
    const QStringList names = remarks.entryList(QDir::Files);
    for (const QString &name : names) {
        const QString copy = folder + "/remark-"_L1 + name;
        if (!isRemarkName(name))
            continue;
        if (!QFile::copy(remarks.filePath(name), copy))
            return fail(cannotWrite(copy, {}));
        copies.append({ u"remarks/"_s + name, copy, false });
    }
    return copies;
}

Result<void> writeZip(const QString &path, const QList<Part> &parts, const QByteArray &manifest)
{
    int code = 0;
    Zip zip(zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!zip)
        return fail(cannotWrite(path, u"zip_open: %1"_s.arg(code)));
    const auto add = [&zip](const QString &name, zip_source_t *source) {
        if (source && zip_file_add(zip.get(), name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0)
            return true;
        zip_source_free(source);
        return false;
    };
    bool isWhole
        = add(manifestName, zip_source_buffer(zip.get(), manifest.constData(), zip_uint64_t(manifest.size()), 0));
    for (const Part &part : parts)
        isWhole
            = isWhole && add(part.name, zip_source_file(zip.get(), QFile::encodeName(part.path).constData(), 0, -1));
    if (!isWhole || zip_close(zip.get()) != 0)
        return fail(cannotWrite(path, QString::fromUtf8(zip_strerror(zip.get()))));
    (void)zip.release(); // zip_close() freed it
    makePrivateFile(path);
    return {};
}

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

/// Folders with copies that a killed program left, changed last before `beforeMs`.
void removeLeftFolders(const AppPaths &paths, const QString &pattern, qint64 beforeMs)
{
    const QFileInfoList left = QDir(paths.folder).entryInfoList({ pattern }, QDir::Dirs);
    for (const QFileInfo &folder : left) {
        if (folder.lastModified().toMSecsSinceEpoch() < beforeMs)
            QDir(folder.filePath()).removeRecursively();
    }
}

} // namespace

Result<WorkspaceManifest> saveWorkspaceFile(
    const AppPaths &paths, const QString &path, qint64 nowMs, const QString &computer)
{
    WorkspaceManifest manifest { nowMs, computer, QStringLiteral(COMPOSER_VERSION), {} };
    // What is sent while it is saved would be sent from there too.
    if (auto free = nobodySends(paths.ledger()); !free)
        return fail(free.error());
    constexpr qint64 oldMs = 24 * 3'600'000; // another program may be at work in a younger one
    removeLeftFolders(paths, u"saving-*"_s, nowMs - oldMs);
    const QTemporaryDir folder(paths.folder + u"/saving-XXXXXX"_s);
    if (!folder.isValid())
        return fail(cannotWrite(paths.folder, folder.errorString()));
    if (const auto noted = noteIdsThatLeave(paths); !noted)
        return fail(noted.error());
    const auto copies = snapshots(paths, folder.path());
    if (!copies)
        return fail(copies.error());
    const auto counts = countsOf({ folder.path() });
    if (!counts)
        return fail(counts.error());
    manifest.counts = *counts;
    // Marked first: better to ask once too often than to send what the other computer sends too.
    QFile former(paths.folder + leftName);
    const QByteArray before = former.open(QIODevice::ReadOnly) ? former.readAll() : QByteArray();
    QSaveFile mark(paths.folder + leftName);
    const QByteArray left
        = QJsonDocument(QJsonObject { { u"savedAtMs"_s, nowMs }, { u"file"_s, QFileInfo(path).fileName() } }).toJson();
    if (!mark.open(QIODevice::WriteOnly) || mark.write(left) != left.size() || !commitFile(mark))
        return fail(cannotWrite(mark.fileName(), mark.errorString()));
    if (const auto written = writeZip(path, *copies, manifestText(manifest)); !written) {
        // There is no such file to go on with elsewhere; one that was saved before may be there still.
        if (before.isEmpty()) {
            (void)keepWorkspace(paths);
        } else if (QSaveFile again(paths.folder + leftName); again.open(QIODevice::WriteOnly)) {
            again.write(before);
            (void)commitFile(again);
        }
        return fail(written.error());
    }
    return manifest;
}

Result<void> mayTakeWorkspace(const AppPaths &paths)
{
    const auto own = countsOf(paths);
    if (!own)
        return fail(own.error());
    if (own->drafts + own->accounts + own->sends > 0)
        return fail(ErrorCode::ChangedElsewhere,
            WorkspaceText::tr(
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
        return fail(ErrorCode::Busy, WorkspaceText::tr("Close Timeline Composer first: this workspace is in use."));
    if (const auto opening = openingIn(paths)) {
        if (const auto finished = finishOpening(paths, *opening); !finished)
            return fail(finished.error());
    }
    if (const auto may = mayTakeWorkspace(paths); !may)
        return fail(may.error());
    removeLeftFolders(paths, u"opening-*"_s, std::numeric_limits<qint64>::max()); // the lock is ours
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
            WorkspaceText::tr("A saved workspace is being opened here by another program. Wait until it is done."));
    const auto opening = openingIn(paths); // perhaps it is done meanwhile
    return opening ? finishOpening(paths, *opening) : Result<void>();
}

std::optional<WorkspaceLeft> workspaceLeft(const AppPaths &paths)
{
    QFile file(paths.folder + leftName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return WorkspaceLeft { json["savedAtMs"_L1].toInteger(), json["file"_L1].toString() };
}

QString workspaceLeftText(const WorkspaceLeft &left)
{
    return WorkspaceText::tr(
        "This workspace was saved as “%1” on %2, to go on with it on another computer. What is sent there "
        "is not known here, so the same could be created twice.")
        .arg(left.fileName, QLocale().toString(QDateTime::fromMSecsSinceEpoch(left.savedAtMs), QLocale::ShortFormat));
}

Result<void> keepWorkspace(const AppPaths &paths)
{
    QFile file(paths.folder + leftName);
    if (file.exists() && !file.remove())
        return fail(cannotWrite(file.fileName(), file.errorString()));
    return {};
}

} // namespace composer
