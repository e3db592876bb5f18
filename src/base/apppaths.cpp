#include "base/apppaths.h"

#include "base/linkend.h"
#include "base/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace composer {

using namespace Qt::StringLiterals;

namespace {

QString inPlace(QStandardPaths::StandardLocation location)
{
    QString place = QStandardPaths::writableLocation(location);
    if (QDir::isRelativePath(place)) { // the specification: to be ignored; another place in every folder knows no sends
        const QString home = QStandardPaths::writableLocation(QStandardPaths::HomeLocation);
        place = home
            + (location == QStandardPaths::GenericConfigLocation       ? u"/.config"_s
                    : location == QStandardPaths::GenericCacheLocation ? u"/.cache"_s
                                                                       : u"/.local/share"_s);
    }
    return place + u"/timeline-composer"_s;
}

/// Qt knows no place for state before 6.7; only Linux has one of its own.
QString statePlace()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // The specification: a path that is not absolute is to be ignored.
    const QString set = qEnvironmentVariable("XDG_STATE_HOME");
    const QString home = set.startsWith(u'/')
        ? set
        : QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + u"/.local/state"_s;
    return home + u"/timeline-composer"_s;
#else
    return inPlace(QStandardPaths::GenericDataLocation);
#endif
}

/// Where programs of one person meet while the person is signed in to this computer; empty where there is none.
QString meetingPlace()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QFileInfo place(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    const bool isOurs = place.isAbsolute() && place.isDir() && place.ownerId() == geteuid() && place.isWritable();
    return isOurs ? place.filePath() + u"/timeline-composer"_s : QString();
#else
    return QDir::tempPath() + u"/timeline-composer"_s; // each person has one of their own there
#endif
}

} // namespace

QString AppPaths::locks() const
{
    const QString common = meetingPlace();
    return (common.isEmpty() ? folder : common) + u"/locks"_s;
}

AppPaths AppPaths::standard()
{
    if (const QString own = qEnvironmentVariable("COMPOSER_HOME"); !own.isEmpty())
        return { own };
    return { inPlace(QStandardPaths::GenericDataLocation), inPlace(QStandardPaths::GenericConfigLocation), statePlace(),
        inPlace(QStandardPaths::GenericCacheLocation) };
}

namespace {

// With what SQLite and we put behind a name: ledger.sqlite-wal, ledger.sqlite.marks, ids.key, ids.left.
constexpr QLatin1StringView ownNames[] { "workspace.sqlite"_L1, "drafts.sqlite"_L1, "ledger.sqlite"_L1,
    "sources.sqlite"_L1, "ids."_L1, "practice.json"_L1, "sending.json"_L1, "workspace-left.json"_L1,
    "workspace-opening.json"_L1, "running"_L1, "settings.ini"_L1, "window.ini"_L1, "log.txt"_L1, "crash.txt"_L1 };

bool isOwnName(const QString &name)
{
    return std::any_of(
        std::begin(ownNames), std::end(ownNames), [&name](QLatin1StringView own) { return name.startsWith(own); });
}

/// One file or folder under two names: by links, also to what is not there yet, or by another place of one disk.
bool areSame(const QString &one, const QString &other)
{
    const auto placeOf = [](const QString &path) {
        const QFileInfo end(linkEnd(path));
        const QFileInfo above(end.absolutePath());
        if (end.exists() || !above.exists())
            return end.exists() ? end.canonicalFilePath() : QDir::cleanPath(end.absoluteFilePath());
        return QDir(above.canonicalFilePath()).filePath(end.fileName());
    };
    if (placeOf(one) == placeOf(other))
        return true;
#ifndef Q_OS_WIN
    struct stat first {
    };
    struct stat second {
    };
    return ::stat(QFile::encodeName(one).constData(), &first) == 0
        && ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev
        && first.st_ino == second.st_ino;
#else
    return false;
#endif
}

} // namespace

bool AppPaths::isOwnFile(const QString &path) const
{
    QFileInfo step(path); // of a link its own name too, which may be one of ours that leads elsewhere
    constexpr int mostLinks = 40;
    for (int links = 0; links < mostLinks; ++links) {
        const QString place = step.absolutePath();
        for (const QString &own : { folder, of(configFolder), of(stateFolder) }) {
            if (areSame(place, own + u"/remarks"_s) || (isOwnName(step.fileName()) && areSame(place, own)))
                return true;
        }
        if (!step.isSymLink())
            break;
        step.setFile(step.symLinkTarget());
    }
    // Where one of ours leads.
    for (const QString &own : { folder, of(configFolder), of(stateFolder) }) {
        const QDir there(own);
        const QStringList names = there.entryList(QDir::Files | QDir::System | QDir::Hidden);
        if (std::any_of(names.cbegin(), names.cend(),
                [&](const QString &name) { return isOwnName(name) && areSame(path, there.filePath(name)); }))
            return true;
    }
    return false;
}

void AppPaths::moveOldFiles() const
{
    const auto move = [this](const QString &oldName, const QString &place) {
        const QString old = folder + u'/' + oldName;
        if (old == place || !QFileInfo::exists(old) || QFileInfo::exists(place))
            return;
        if (makePrivateFolder(QFileInfo(place).absolutePath()))
            QFile::rename(old, place);
    };
    move(u"settings.ini"_s, settings());
    move(u"window.ini"_s, windowState());
}

} // namespace composer
