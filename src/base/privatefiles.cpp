#include "base/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace composer {

namespace {

constexpr QFileDevice::Permissions ownerFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownerFolder = ownerFile | QFileDevice::ExeOwner;

constexpr std::array<QByteArrayView, 12> networkTypes { "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afpfs",
    "ncpfs", "webdav", "fuse.sshfs", "fuse.davfs2" };

} // namespace

bool makePrivateFolder(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(path));
    if (info.isDir())
        return true;
    const QString parent = info.absolutePath();
    if (parent == info.absoluteFilePath() || !makePrivateFolder(parent))
        return false;
    // Another program may make it at the same moment: what counts is that it is there.
    return QDir().mkdir(info.absoluteFilePath(), ownerFolder) || QFileInfo(info.absoluteFilePath()).isDir();
}

void makePrivateFile(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile);
        return;
    }
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (file.permissions() & others)
        (void)file.setPermissions(file.permissions() & ~others);
}

bool openPrivately(QSaveFile &file)
{
    return file.open(QIODevice::WriteOnly) && file.setPermissions(ownerFile);
}

bool commitFile(QSaveFile &file)
{
    if (file.flush())
        return file.commit();
    file.cancelWriting();
    file.commit(); // which removes what was written
    return false;
}

bool isNetworkFileSystem(const QByteArray &fileSystemType)
{
    return std::any_of(networkTypes.cbegin(), networkTypes.cend(),
        [&](QByteArrayView type) { return fileSystemType.compare(type, Qt::CaseInsensitive) == 0; });
}

} // namespace composer
