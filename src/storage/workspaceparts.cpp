#include "storage/workspaceparts_p.h"

#include "storage/draftstore.h"
#include "storage/idsinfiles.h"
#include "storage/ledger.h"
#include "storage/ledgerkeys.h"
#include "storage/ledgermarks.h"
#include "storage/workspacestore.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlError>
#include <QUuid>

#include <algorithm>

namespace composer::workspacefile {

using namespace Qt::StringLiterals;

namespace {

struct PartsText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFile)
};

constexpr int formatVersion = 1;

/// A part, what SQLite and the stores put behind its name, or what people said of sends.
bool isOfWorkspace(const QString &name)
{
    const QList<Part> parts = partsOf({});
    // What file managers and network drives put into any folder.
    if (name == ".DS_Store"_L1 || name == ".directory"_L1 || name.startsWith(".nfs"_L1)
        || name.compare("desktop.ini"_L1, Qt::CaseInsensitive) == 0
        || name.compare("Thumbs.db"_L1, Qt::CaseInsensitive) == 0)
        return true;
    return name == remarksFolder.mid(1) || name.startsWith("remark-"_L1)
        || std::any_of(parts.cbegin(), parts.cend(), [&](const Part &part) { return name.startsWith(part.name); });
}

} // namespace

QList<Part> partsOf(const AppPaths &paths)
{
    const QString ledger = paths.ledger();
    return { { u"workspace.sqlite"_s, paths.workspace() }, { u"drafts.sqlite"_s, paths.drafts() },
        { u"ledger.sqlite.marks"_s, LedgerMarks::pathOf(ledger), false }, { u"ledger.sqlite"_s, ledger },
        { u"ledger.sqlite.keys"_s, LedgerKeys::pathOf(ledger), false },
        { u"sources.sqlite"_s, paths.folder + u"/sources.sqlite"_s }, // which files were sent
        { u"ids.left"_s, IdsInFiles::pathBeside(ledger), false }, { u"ids.key"_s, paths.mintingKey(), false },
        { u"practice.json"_s, paths.practiceStore(), false },
        { u"sending.json"_s, paths.folder + u"/sending.json"_s, false } }; // the last: whom nothing is sent to
}

bool isRemarkName(const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[A-Za-z0-9][A-Za-z0-9.-]{0,120}"_s));
    return pattern.match(name).hasMatch();
}

bool isCopyName(const QString &name, QLatin1StringView kind)
{
    static const QRegularExpression letters(QRegularExpression::anchoredPattern(u"[A-Za-z0-9]{6}"_s));
    return name.startsWith(kind) && letters.match(name.sliced(kind.size())).hasMatch();
}

bool isCopyFolder(const AppPaths &paths, const QString &name, QLatin1StringView kind)
{
    const QFileInfo folder(paths.folder + u'/' + name);
    if (!isCopyName(name, kind) || !folder.isDir() || folder.isSymLink() || folder.isJunction())
        return false;
    const QString own = QFileInfo(paths.folder).canonicalFilePath();
    if (own.isEmpty() || QDir(own).filePath(name) != folder.canonicalFilePath())
        return false;
    const QStringList inside
        = QDir(folder.filePath()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    return std::all_of(inside.cbegin(), inside.cend(), isOfWorkspace);
}

bool removeCopyFolder(const AppPaths &paths, const QString &name, QLatin1StringView kind)
{
    return isCopyFolder(paths, name, kind) && QDir(paths.folder + u'/' + name).removeRecursively();
}

bool isNameTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

Error notWhole(const QString &path, const QString &detail)
{
    return { ErrorCode::InvalidInput,
        PartsText::tr("“%1” is no saved workspace, or not the whole of it. Copy it once more from the other computer.")
            .arg(QFileInfo(path).fileName()),
        detail };
}

Error cannotWrite(const QString &path, const QString &detail)
{
    return { ErrorCode::FileError,
        PartsText::tr("%1 cannot be written. Check the disk and your rights there.").arg(path), detail };
}

Error folderInTheWay(const QString &path)
{
    return { ErrorCode::FileError,
        PartsText::tr("%1 is a folder, and Timeline Composer keeps a file of its own under that name. Move the folder "
                      "to another place, then try again.")
            .arg(path),
        {} };
}

Result<QString> ask(const QString &path, const QString &statement, const QVariant &value)
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

Result<WorkspaceCounts> countsOf(const AppPaths &paths, const QStringList &without)
{
    const auto unless = [&without](const QString &path) { return without.contains(path) ? QString() : path; };
    return countsIn(unless(paths.workspace()), unless(paths.drafts()), unless(paths.ledger()));
}

Result<WorkspaceCounts> countsIn(const QString &workspacePath, const QString &draftsPath, const QString &ledgerPath)
{
    const auto isCounted = [](const QString &path) { return !path.isEmpty() && QFile::exists(path); };
    WorkspaceCounts counts;
    if (isCounted(workspacePath)) {
        auto store = WorkspaceStore::open(workspacePath);
        if (!store)
            return fail(store.error());
        const auto templates = (*store)->templates();
        const auto accounts = (*store)->connections();
        if (!templates || !accounts)
            return fail(!templates ? templates.error() : accounts.error());
        counts.templates = templates->size();
        counts.accounts = accounts->size();
    }
    if (isCounted(draftsPath)) {
        auto store = DraftStore::open(draftsPath);
        if (!store)
            return fail(store.error());
        const auto drafts = (*store)->list();
        if (!drafts)
            return fail(drafts.error());
        counts.drafts = drafts->size();
    }
    if (isCounted(ledgerPath)) {
        auto ledger = Ledger::open(ledgerPath);
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
            PartsText::tr("“%1” was saved by a newer version of Timeline Composer. Install that version here first.")
                .arg(QFileInfo(path).fileName()));
    WorkspaceManifest manifest;
    manifest.version = json["program"_L1].toString();
    manifest.computer = json["computer"_L1].toString();
    manifest.savedAtMs = json["savedAtMs"_L1].toInteger();
    manifest.counts = { json["drafts"_L1].toInteger(), json["templates"_L1].toInteger(),
        json["accounts"_L1].toInteger(), json["sends"_L1].toInteger() };
    return manifest;
}

} // namespace composer::workspacefile
