#include "base/privatefiles.h"
#include "base/processlock.h"
#include "storage/flushtodisk.h"
#include "storage/ledgerrestore.h"
#include "storage/workspaceparts_p.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

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

enum class Doubt {
    Note, ///< what it says
    Folder, ///< what it speaks of is not there, or does not fit what is
};

Error notBelieved(const QString &note, Doubt doubt)
{
    const QString found = doubt == Doubt::Note
        ? OpeningText::tr("%1 is not what Timeline Composer writes when it opens a saved workspace: it is damaged, "
                          "empty or of another program.")
        : OpeningText::tr("%1 speaks of a saved workspace that was being opened, but its files are not there, or not "
                          "as they were left.");
    return { ErrorCode::Damaged,
        found.arg(note) + u' '
            + OpeningText::tr("Nothing was moved or deleted. If you opened no saved workspace here, move that file to "
                              "another place and try again. If you did, open it once more in an empty folder: set "
                              "COMPOSER_HOME to one."),
        {} };
}

/// What is written down; nothing when nothing is. What no program of ours wrote is not believed: what it names would be
/// moved and deleted. Error: Damaged.
Result<std::optional<Opening>> openingIn(const AppPaths &paths)
{
    const QString note = paths.folder + openingName;
    const QFileInfo info(note);
    QFile file(note);
    const bool isRead
        = info.isFile() && !info.isSymLink() && info.size() <= mostManifestBytes && file.open(QIODevice::ReadOnly);
    if (!isRead && !isNameTaken(note))
        return std::optional<Opening>(); // perhaps it is done meanwhile
    const QJsonObject json = isRead ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    Opening opening { json["folder"_L1].toString(), {} };
    for (const QJsonValue name : json["parts"_L1].toArray())
        opening.names.append(name.toString());
    QStringList known;
    for (const Part &part : partsOf(paths))
        known.append(part.name);
    const bool areKnown = !opening.names.isEmpty() && QStringList(opening.names).removeDuplicates() == 0
        && std::all_of(opening.names.cbegin(), opening.names.cend(),
            [&known](const QString &name) { return known.contains(name); });
    if (!areKnown || !isCopyName(opening.folder, openingFolder))
        return fail(notBelieved(note, Doubt::Note));
    return std::optional(opening);
}

/// A place, and what comes there. The last is that of the rules for sending, as in partsOf().
struct Move {
    QString from;
    QString place;
    bool comes = false; ///< else the place is made free
    bool waits = false; ///< it comes, and has not come yet
};

QList<Move> movesOf(const AppPaths &paths, const Opening &opening)
{
    const QList<Part> fresh = partsOf({ paths.folder + u'/' + opening.folder });
    const QList<Part> places = partsOf(paths);
    QList<Move> moves;
    for (qsizetype i = 0; i < places.size(); ++i) {
        const bool comes = opening.names.contains(places[i].name);
        moves.append({ fresh[i].path, places[i].path, comes, comes && QFileInfo(fresh[i].path).isFile() });
    }
    return moves;
}

/// Whether folder and places are as moveIn() leaves them after one of its steps: it moves part by part in their order.
bool isAsLeft(const AppPaths &paths, const Opening &opening)
{
    if (!isCopyFolder(paths, opening.folder, openingFolder))
        return false;
    const QList<Move> moves = movesOf(paths, opening);
    bool hasCome = false; // one that is moved later
    for (auto move = moves.crbegin(); move != moves.crend(); ++move) {
        const bool standsThere = isNameTaken(move->place);
        if (move->comes ? (move->waits ? hasCome : !standsThere) : hasCome && standsThere)
            return false;
        hasCome = hasCome || (move->comes && !move->waits);
    }
    return true;
}

const QString logOfDatabase = u"-wal"_s; // what SQLite has not written into the file yet

/// A place is free for what comes: what stood there stands beside it, under the name that is returned; empty when
/// nothing stood there.
Result<QString> setAside(const QString &place)
{
    const QString &log = logOfDatabase;
    QString before;
    if (isNameTaken(place) || isNameTaken(place + log)) {
        const auto isFree = [&](const QString &name) {
            return !isNameTaken(name) && !(isNameTaken(place + log) && isNameTaken(name + log));
        };
        before = place + u".before"_s;
        for (int next = 2; !isFree(before); ++next)
            before = place + u".before-"_s + QString::number(next);
        for (const QString &end : { log, QString() }) {
            if (isNameTaken(place + end) && !QDir().rename(place + end, before + end))
                return fail(cannotWrite(place + end, {}));
        }
    }
    QFile::remove(place + u"-shm"_s);
    return before;
}

Error hasItsOwn()
{
    return { ErrorCode::ChangedElsewhere,
        OpeningText::tr(
            "This computer has drafts, accounts or sends of its own, which would be lost: nothing was opened. Open the "
            "file where the program is new: on another computer, or on this one as another user. Who starts programs "
            "with settings can name another folder for its data in COMPOSER_HOME."),
        {} };
}

/// Accounts and drafts may have been saved since they were counted last: they are in the files that stand aside by now,
/// are counted there, and come back. Who saves later hears that the file was replaced, see Database::commit().
Result<void> setAsideWhatIsEmpty(const AppPaths &paths, const QList<Move> &moves)
{
    QStringList places;
    for (const Move &move : moves) {
        const bool hasCome = move.comes && !move.waits;
        if (!hasCome && (move.place == paths.workspace() || move.place == paths.drafts()))
            places.append(move.place);
    }
    QMap<QString, QString> aside; // by their places
    for (const QString &place : std::as_const(places)) {
        const auto name = setAside(place);
        if (!name)
            return fail(name.error());
        if (!name->isEmpty())
            aside.insert(place, *name);
    }
    const auto own = countsIn(aside.value(paths.workspace()), aside.value(paths.drafts()));
    if (own && own->accounts + own->drafts == 0)
        return {};
    for (const auto &[place, name] : aside.asKeyValueRange()) {
        for (const QString &end : { logOfDatabase, QString() }) {
            if (isNameTaken(name + end) && !QDir().rename(name + end, place + end))
                return fail(cannotWrite(place + end, {}));
        }
    }
    return fail(own ? hasItsOwn() : own.error());
}

/// Can be done again after any of its steps: what comes and is no longer in the folder has been moved already.
Result<void> moveIn(const AppPaths &paths, const Opening &opening)
{
    const QList<Move> moves = movesOf(paths, opening);
    if (auto isFree = setAsideWhatIsEmpty(paths, moves); !isFree)
        return isFree;
    for (const Move &move : moves) {
        const bool stays
            = &move == &moves.constLast(); // the rules for sending, where none come: whom nothing is sent to
        if (move.comes ? !move.waits : stays)
            continue;
        for (const QString &place : { move.place, move.place + u".daily"_s }) {
            if (auto isFree = setAside(place); !isFree)
                return fail(isFree.error());
        }
        if (move.comes && !QFile::rename(move.from, move.place))
            return fail(cannotWrite(move.place, {}));
    }
    const QString said = paths.folder + u'/' + opening.folder + remarksFolder;
    const QString place = paths.folder + remarksFolder;
    if (!QDir(said).exists())
        return {};
    if (auto isFree = setAside(place); !isFree)
        return fail(isFree.error());
    return QDir().rename(said, place) ? Result<void>() : Result<void>(fail(cannotWrite(place, {})));
}

/// The note goes first: without it nobody looks for the folder.
Result<void> forget(const AppPaths &paths, const Opening &opening)
{
    QFile note(paths.folder + openingName);
    if (!note.remove())
        return fail(cannotWrite(note.fileName(), note.errorString()));
    removeCopyFolder(paths, opening.folder, openingFolder);
    return {};
}

/// What stands here and has not come from the saved workspace, which has `come` already, is not missed.
Result<void> mayGiveWay(const AppPaths &paths, const QStringList &come)
{
    const auto own = countsOf(paths, come);
    if (!own)
        return fail(own.error());
    if (own->drafts + own->accounts + own->sends > 0)
        return fail(hasItsOwn());
    return {};
}

/// Whom nothing is sent to here is not forgotten for the rules of another computer.
Result<void> mayTakeRules(const QList<Move> &moves)
{
    const Move &rules = moves.last();
    const auto read = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray own = read(rules.place);
    const QString list = QJsonDocument::fromJson(own)["suppressionFile"_L1].toString();
    if (!rules.waits || list.isEmpty() || own == read(rules.from))
        return {};
    return fail(ErrorCode::ChangedElsewhere,
        OpeningText::tr("This computer has a list of its own of who gets no events, %1, and the saved workspace brings "
                        "its own rules for sending. Nothing was changed. Move %2 to another place, try again, and then "
                        "choose the list that holds for both in Settings.")
            .arg(list, rules.place));
}

/// The lock is held, and the note written: who begins to send from now on finds it, see mayUseWorkspace(). Who began
/// before is found here, and what was sent since it was looked last, also by a workspace whose backup has the note.
Result<void> finishOpening(const AppPaths &paths, const Opening &opening)
{
    const QString note = paths.folder + openingName;
    if (!isAsLeft(paths, opening))
        return fail(notBelieved(note, Doubt::Folder));
    QStringList come;
    for (const Move &move : movesOf(paths, opening)) {
        if (move.comes && !move.waits)
            come.append(move.place);
    }
    auto may = nobodySends(paths.ledger());
    if (may)
        may = mayGiveWay(paths, come);
    if (may)
        may = mayTakeRules(movesOf(paths, opening));
    if (!may && come.isEmpty()) {
        const auto undone = forget(paths, opening);
        return fail(undone ? may.error() : undone.error());
    }
    if (!may)
        return fail(may.error().code == ErrorCode::ChangedElsewhere ? notBelieved(note, Doubt::Folder) : may.error());
    if (auto moved = moveIn(paths, opening); !moved) {
        if (moved.error().code != ErrorCode::ChangedElsewhere || !come.isEmpty())
            return moved;
        const auto undone = forget(paths, opening); // nothing has come
        return fail(undone ? moved.error() : undone.error());
    }
    if (auto kept = keepWorkspace(paths); !kept) // it is this computer's now
        return kept;
    return forget(paths, opening);
}

/// Copies that a killed program left; the lock is held, so nobody is at work in them.
void removeLeftCopies(const AppPaths &paths)
{
    const QStringList left = QDir(paths.folder).entryList({ openingFolder + u'*' }, QDir::Dirs);
    for (const QString &name : left)
        removeCopyFolder(paths, name, openingFolder);
}

Error beingOpened()
{
    return { ErrorCode::Busy,
        OpeningText::tr("A saved workspace is being opened here by another program. Wait until it is done."), {} };
}

} // namespace

Result<void> mayTakeWorkspace(const AppPaths &paths)
{
    return mayGiveWay(paths, {});
}

Result<WorkspaceManifest> openWorkspaceFile(const QString &path, const AppPaths &paths)
{
    if (!QFileInfo(path).isFile())
        return fail(
            ErrorCode::InvalidInput, OpeningText::tr("There is no file “%1”.").arg(QDir::toNativeSeparators(path)));
    if (!makePrivateFolder(paths.folder))
        return fail(cannotWrite(paths.folder, {}));
    ProcessLock lock(paths.folder + u"/running"_s); // the window's
    const ProcessLock::Outcome taken = lock.take();
    if (taken == ProcessLock::Outcome::NotWritable)
        return fail(cannotWrite(paths.folder, {}));
    if (taken != ProcessLock::Outcome::Taken)
        return fail(ErrorCode::Busy, OpeningText::tr("Close Timeline Composer first: this workspace is in use."));
    const auto left = openingIn(paths);
    if (!left)
        return fail(left.error());
    if (const auto finished = *left ? finishOpening(paths, **left) : Result<void>(); !finished)
        return fail(finished.error());
    if (const auto may = mayTakeWorkspace(paths); !may)
        return fail(may.error());
    removeLeftCopies(paths);
    QTemporaryDir folder(paths.folder + u'/' + openingFolder + u"XXXXXX"_s);
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
    if (!isNameTaken(paths.folder + openingName))
        return {};
    ProcessLock lock(paths.folder + u"/running"_s);
    const bool isTaken = lock.take() == ProcessLock::Outcome::Taken;
    const auto opening = openingIn(paths); // perhaps it is done meanwhile
    if (!opening)
        return fail(opening.error());
    if (*opening && !isTaken)
        return fail(beingOpened());
    return *opening ? finishOpening(paths, **opening) : Result<void>();
}

Result<void> mayUseWorkspace(const AppPaths &paths)
{
    return isNameTaken(paths.folder + openingName) ? Result<void>(fail(beingOpened())) : Result<void>();
}

} // namespace composer
