#pragma once

#include "base/apppaths.h"
#include "base/result.h"
#include "storage/workspacefile.h"

#include <QVariant>

#include <zip.h>

#include <memory>

/// What saving and opening a workspace's file have in common: its parts, its manifest, its errors. Inside the two only.
namespace composer::workspacefile {

constexpr QLatin1StringView manifestName("manifest.json");
constexpr QLatin1StringView remarksFolder("/remarks");

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
[[nodiscard]] QList<Part> partsOf(const AppPaths &paths);
/// A name of a file and nothing else: no way out of the folder.
[[nodiscard]] bool isRemarkName(const QString &name);

/// The folders that saving and opening make beside the files of a workspace, with six letters behind their names.
constexpr QLatin1StringView savingFolder("saving-");
constexpr QLatin1StringView openingFolder("opening-");
[[nodiscard]] bool isCopyName(const QString &name, QLatin1StringView kind);
/// A folder of that name, itself and no link to one, with nothing in it but what a workspace is made of.
[[nodiscard]] bool isCopyFolder(const AppPaths &paths, const QString &name, QLatin1StringView kind);
/// Removes such a folder, and nothing else, whatever the name says: false where it is none.
bool removeCopyFolder(const AppPaths &paths, const QString &name, QLatin1StringView kind);

/// Something has this name: a file, a folder, or a link, also one that leads nowhere.
[[nodiscard]] bool isNameTaken(const QString &path);

/// Runs one statement on a database file that others may have open. Errors: those of Database.
[[nodiscard]] Result<QString> ask(const QString &path, const QString &statement, const QVariant &value = {});
/// Opens every store, which also says whether it is of a newer version; but not those whose paths stand in `without`.
[[nodiscard]] Result<WorkspaceCounts> countsOf(const AppPaths &paths, const QStringList &without = {});
/// The same of files by name; an empty name is none.
[[nodiscard]] Result<WorkspaceCounts> countsIn(
    const QString &workspacePath, const QString &draftsPath, const QString &ledgerPath = {});

[[nodiscard]] QByteArray manifestText(const WorkspaceManifest &manifest);
/// Errors: InvalidInput, StorageTooNew.
[[nodiscard]] Result<WorkspaceManifest> parseManifest(const QString &path, const QByteArray &text);

[[nodiscard]] Error notWhole(const QString &path, const QString &detail);
[[nodiscard]] Error cannotWrite(const QString &path, const QString &detail);
/// A folder stands where a file of the program is to be.
[[nodiscard]] Error folderInTheWay(const QString &path);

} // namespace composer::workspacefile
