#include "storage/mintingkeyfile.h"
#include "base/privatefiles.h"

#include "domain/eventid.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryFile>

#include <cstring>

namespace composer {

namespace {

bool readKey(const QString &path, MintingKey &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.read(sizeof key);
    if (bytes.size() != qsizetype(sizeof key))
        return false;
    std::memcpy(key.data(), bytes.constData(), sizeof key);
    return true;
}

/// Whole or not at all; one that is there already stays.
void writeKey(const QString &path)
{
    (void)makePrivateFolder(QFileInfo(path).absolutePath());
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    if (!file.open())
        return;
    const MintingKey fresh { QRandomGenerator::system()->generate64(), QRandomGenerator::system()->generate64() };
    const bool isWritten
        = file.write(reinterpret_cast<const char *>(fresh.data()), sizeof fresh) == qint64(sizeof fresh)
        && file.flush();
    if (isWritten && file.rename(path)) // fails where one is
        file.setAutoRemove(false);
}

} // namespace

Result<void> useMintingKeyOf(const QString &path)
{
    MintingKey key {};
    if (!readKey(path, key)) {
        writeKey(path);
        if (!readKey(path, key))
            return fail(ErrorCode::FileError,
                QCoreApplication::translate("MintingKey",
                    "The file %1 cannot be written. Ids made now are known as ours until the program ends.")
                    .arg(path));
    }
    setMintingKey(key);
    return {};
}

} // namespace composer
