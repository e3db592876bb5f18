#include "intake/sourcedigest.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace composer {

namespace {

constexpr qint64 digestBytes = 1024 * 1024;

struct DigestText {
    Q_DECLARE_TR_FUNCTIONS(SourceDigest)
};

} // namespace

Result<QByteArray> sourceDigest(const QString &path, const std::atomic_bool *cancel)
{
    QFile file(path);
    const auto unreadable = [&] {
        return fail(ErrorCode::FileError,
            DigestText::tr("“%1” could not be read to its end. Check that the disk is connected and try again.")
                .arg(QFileInfo(path).fileName()),
            file.errorString());
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(digestBytes, Qt::Uninitialized);
    for (;;) {
        if (cancel && *cancel)
            return fail(ErrorCode::Cancelled, DigestText::tr("Stopped."));
        const qint64 got = file.read(piece.data(), piece.size());
        if (got < 0)
            return unreadable();
        if (got == 0)
            return hash.result().toHex();
        hash.addData(QByteArrayView(piece.constData(), got));
    }
}

} // namespace composer
