#include "storage/workspacefile.h"

#include "base/privatefiles.h"
#include "base/processlock.h"
#include "storage/draftstore.h"
#include "storage/idsinfiles.h"
#include "storage/ledger.h"
#include "storage/ledgercopy.h"
#include "storage/ledgerrestore.h"
#include "storage/workspaceparts_p.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace composer {

using namespace workspacefile;
using namespace Qt::StringLiterals;

namespace {

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

constexpr auto leftName = "/workspace-left.json"_L1;
constexpr qint64 mostMarkBytes = 64 * 1024;

/// Of events that have left, or may leave, and are not known to be created: the other computer may send them too.
Result<void> noteIdsOfSends(const AppPaths &paths)
{
    if (!QFile::exists(paths.ledger()))
        return {};
    auto ledger = Ledger::openToRead(paths.ledger());
    if (!ledger)
        return fail(ledger.error());
    const auto sends = (*ledger)->sends();
    if (!sends)
        return fail(sends.error());
    for (const LedgerSend &send : *sends) {
        const auto states = (*ledger)->states(send.planId);
        if (!states)
            return fail(states.error());
        if (std::ranges::all_of(*states, [](RowState state) { return state == RowState::Created; }))
            continue;
        const auto rows = (*ledger)->rows(send.planId);
        if (!rows)
            return fail(rows.error());
        QList<EventIdBits> ids;
        for (qsizetype row = 0; row < std::min(rows->size(), states->size()); ++row) {
            if (states->at(row) != RowState::Created)
                ids.append(parseEventId(rows->eventId(row))); // nothing of one that is not of ours
        }
        if (auto noted = IdsInFiles::add(IdsInFiles::pathBeside(paths.ledger()), ids); !noted)
            return noted;
    }
    return {};
}

/// From now on an event under one of these ids may be of the other computer.
Result<void> noteIdsThatLeave(const AppPaths &paths)
{
    if (auto noted = noteIdsOfSends(paths); !noted)
        return noted;
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

/// Copies that a killed program left, changed last before `beforeMs`.
void removeLeftCopies(const AppPaths &paths, qint64 beforeMs)
{
    const QFileInfoList left = QDir(paths.folder).entryInfoList({ savingFolder + u'*' }, QDir::Dirs);
    for (const QFileInfo &folder : left) {
        if (folder.lastModified().toMSecsSinceEpoch() < beforeMs)
            removeCopyFolder(paths, folder.fileName(), savingFolder);
    }
}

QByteArray markText(qint64 nowMs, const QString &file)
{
    return QJsonDocument(QJsonObject { { u"savedAtMs"_s, nowMs }, { u"file"_s, QFileInfo(file).fileName() } }).toJson();
}

/// What the mark says; nothing of a link, a pipe or the like, which nobody of ours made.
QByteArray markIn(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    return info.isFile() && !info.isSymLink() && info.size() <= mostMarkBytes && file.open(QIODevice::ReadOnly)
        ? file.readAll()
        : QByteArray();
}

Result<void> writeMark(const AppPaths &paths, const QByteArray &text)
{
    const QString path = paths.folder + leftName;
    if (QFileInfo(path).isSymLink() && !QFile::remove(path)) // else it would be written where the link leads
        return fail(cannotWrite(path, {}));
    if (QFileInfo(path).isDir())
        return fail(folderInTheWay(path));
    QSaveFile mark(path);
    if (!mark.open(QIODevice::WriteOnly) || mark.write(text) != text.size() || !commitFile(mark))
        return fail(cannotWrite(path, mark.errorString()));
    return {};
}

/// There is no such file to go on with elsewhere; one that was saved before may be there still. Another mark than one's
/// own stays.
void withdrawMark(const AppPaths &paths, const QByteArray &own, const std::optional<QByteArray> &before)
{
    if (QFile mark(paths.folder + leftName); !mark.open(QIODevice::ReadOnly) || mark.readAll() != own)
        return;
    if (!before)
        (void)keepWorkspace(paths);
    else if (!before->isEmpty()) // else it could not be read, and another one asks as well
        (void)writeMark(paths, *before);
}

/// What is marked already. Nobody sends, and who begins to do so finds the mark.
Result<WorkspaceManifest> saveMarked(const AppPaths &paths, const QString &path, WorkspaceManifest manifest)
{
    auto free = nobodySends(paths.ledger());
    if (free)
        free = mayUseLedger(paths.ledger());
    if (!free)
        return fail(free.error());
    constexpr qint64 oldMs = 24 * 3'600'000; // another program may be at work in a younger one
    removeLeftCopies(paths, manifest.savedAtMs - oldMs);
    const QTemporaryDir folder(paths.folder + u'/' + savingFolder + u"XXXXXX"_s);
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
    if (const auto written = writeZip(path, *copies, manifestText(manifest)); !written)
        return fail(written.error());
    return manifest;
}

} // namespace

Result<WorkspaceManifest> saveWorkspaceFile(
    const AppPaths &paths, const QString &path, qint64 nowMs, const QString &computer)
{
    if (paths.isOwnFile(path))
        return fail(ErrorCode::InvalidInput,
            WorkspaceText::tr("%1 is a file that Timeline Composer keeps for itself. Name another one; nothing was "
                              "done.")
                .arg(path));
    if (auto free = nobodySends(paths.ledger()); !free) // before a mark stands in anybody's way
        return fail(free.error());
    // One at a time: the mark that stood before is put back by who fails.
    ProcessLock lock(paths.folder + leftName + u".lock"_s);
    if (lock.take() == ProcessLock::Outcome::HeldByOther)
        return fail(ErrorCode::Busy,
            WorkspaceText::tr("This workspace is being saved by another program. Wait until it is done."));
    // Marked first, then looked whether anybody sends: what is sent meanwhile would be in no file, and asked by nobody.
    std::optional<QByteArray> before;
    if (isNameTaken(paths.folder + leftName))
        before = markIn(paths.folder + leftName);
    const QByteArray mark = markText(nowMs, path);
    if (auto marked = writeMark(paths, mark); !marked)
        return fail(marked.error());
    auto saved = saveMarked(paths, path, { nowMs, computer, QStringLiteral(COMPOSER_VERSION), {} });
    if (!saved) {
        withdrawMark(paths, mark, before);
        return saved;
    }
    if (auto marked = writeMark(paths, mark); !marked) // a person may have gone on here meanwhile
        return fail(marked.error());
    return saved;
}

std::optional<WorkspaceLeft> workspaceLeft(const AppPaths &paths)
{
    const QString path = paths.folder + leftName;
    if (!isNameTaken(path))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(markIn(path)).object();
    return WorkspaceLeft { json["savedAtMs"_L1].toInteger(), json["file"_L1].toString() };
}

QString workspaceLeftText(const WorkspaceLeft &left)
{
    if (left.savedAtMs <= 0 || left.fileName.isEmpty())
        return WorkspaceText::tr(
            "This workspace is marked as saved, to go on with it on another computer; when and as which file cannot be "
            "read any more. What is sent there is not known here, so the same could be created twice.");
    return WorkspaceText::tr(
        "This workspace was saved as “%1” on %2, to go on with it on another computer. What is sent there "
        "is not known here, so the same could be created twice.")
        .arg(left.fileName, QLocale().toString(QDateTime::fromMSecsSinceEpoch(left.savedAtMs), QLocale::ShortFormat));
}

Result<void> mayBeginSend(const AppPaths &paths)
{
    const auto left = workspaceLeft(paths);
    return left ? Result<void>(fail(ErrorCode::ChangedElsewhere,
               workspaceLeftText(*left) + u' '
                   + WorkspaceText::tr("Nothing was sent. Begin once more to say that you go on here and not there.")))
                : Result<void>();
}

Result<void> keepWorkspace(const AppPaths &paths)
{
    const QString path = paths.folder + leftName;
    if (!isNameTaken(path))
        return {};
    const QFileInfo mark(path);
    if (mark.isDir() && !mark.isSymLink())
        return QDir().rmdir(path) ? Result<void>() : Result<void>(fail(folderInTheWay(path)));
    QFile file(path);
    if (!file.remove())
        return fail(cannotWrite(path, file.errorString()));
    return {};
}

} // namespace composer
