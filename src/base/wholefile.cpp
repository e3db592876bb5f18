#include "base/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace composer {

namespace {

struct WholeFileText {
    Q_DECLARE_TR_FUNCTIONS(WholeFile)
};

} // namespace

Result<QByteArray> readWholeFile(const QString &path, qsizetype atMost)
{
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) // opening a pipe waits for somebody who writes
        return fail(ErrorCode::FileError,
            WholeFileText::tr("“%1” is no file that can be read from start to end. Save it as a file first.")
                .arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileError,
            WholeFileText::tr("The file %1 cannot be read. Check that it is still there and not open elsewhere.")
                .arg(path),
            file.errorString());
    QByteArray content = file.read(atMost + 1);
    if (file.error() != QFile::NoError)
        return fail(ErrorCode::FileError,
            WholeFileText::tr("The file %1 cannot be read. Check that it is still there and not open elsewhere.")
                .arg(path),
            file.errorString());
    if (content.size() > atMost)
        return fail(ErrorCode::InvalidInput,
            WholeFileText::tr("“%1” is too large: at most %2 MB are read.")
                .arg(path, QString::number(atMost / (1024 * 1024))));
    return content;
}

} // namespace composer
