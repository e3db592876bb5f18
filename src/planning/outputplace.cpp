#include "planning/outputplace.h"

#include "base/linkend.h"
#include "planning/sendingrules.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace composer {

namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(OutputPlace)
};

} // namespace

QString realPath(const QString &path)
{
    const QFileInfo file(linkEnd(path));
    if (file.exists())
        return file.canonicalFilePath();
    return QFileInfo(file.absolutePath()).canonicalFilePath() + u'/' + file.fileName();
}

QStringList realPaths(const QStringList &paths)
{
    QStringList real;
    for (const QString &path : paths) {
        if (QFileInfo(path).isFile())
            real.append(realPath(path));
    }
    return real;
}

PlaceTaken placeTaken(const QString &path, const QStringList &named, const QStringList &found, const AppPaths &paths)
{
    if (paths.isOwnFile(path))
        return PlaceTaken::OwnFile;
    if (const QFileInfo there(path); there.exists() && !there.isFile() && !there.isDir())
        return PlaceTaken::Device;
    const QString real = realPath(path);
    return named.contains(real) ? PlaceTaken::Named : found.contains(real) ? PlaceTaken::Found : PlaceTaken::No;
}

QString listOfSettings(const AppPaths &paths)
{
    const auto rules = loadSendingRules(sendingRulesPath(paths.folder));
    return rules ? rules->suppressionFile : QString();
}

Result<void> mayGiveOut(const QString &path, const QStringList &read, const AppPaths &paths)
{
    const auto refused = [&path](const QString &why) {
        return fail(ErrorCode::InvalidInput, why.arg(QDir::toNativeSeparators(path)));
    };
    switch (placeTaken(path, realPaths(read), realPaths({ listOfSettings(paths) }), paths)) {
    case PlaceTaken::No:
        break;
    case PlaceTaken::OwnFile:
        return refused(PlaceText::tr("%1 is a file that Timeline Composer keeps for itself. Nothing was saved: save "
                                     "under another name, or in another folder."));
    case PlaceTaken::Device:
        return refused(PlaceText::tr("%1 is no file but a device: nothing can be kept there. Nothing was saved: save "
                                     "under another name."));
    case PlaceTaken::Named:
        return refused(PlaceText::tr("%1 is the file that is read here: it would be replaced. Nothing was saved: save "
                                     "under another name."));
    case PlaceTaken::Found:
        return refused(PlaceText::tr("%1 is the list of those who get no events, as the settings say: it would be "
                                     "replaced. Nothing was saved: save under another name."));
    }
    return {};
}

} // namespace composer
