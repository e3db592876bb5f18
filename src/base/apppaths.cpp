#include "base/apppaths.h"

#include "base/linkend.h"
#include "base/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <iterator>

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
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

bool AppPaths::isOwnFile(const QString &path) const
{
    // Of a link what it leads to, also to nothing; of a file that is not there yet its folder.
    const QFileInfo file(linkEnd(path));
    const QFileInfo real(file.exists() ? file.canonicalFilePath() : file.absoluteFilePath());
    const auto placeOf = [](const QString &one) {
        const QFileInfo info(one);
        return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    };
    const QString place = placeOf(real.path());
    const auto isIn = [&](const QString &own) {
        const QString there = placeOf(own);
        return place == there || place == there + u"/remarks"_s;
    };
    if (!isIn(folder) && !isIn(of(configFolder)) && !isIn(of(stateFolder)))
        return false;
    if (place.endsWith("/remarks"_L1))
        return true;
    // With what SQLite and we put behind a name: ledger.sqlite-wal, ledger.sqlite.marks, ids.key, ids.left.
    constexpr QLatin1StringView names[] { "workspace.sqlite"_L1, "drafts.sqlite"_L1, "ledger.sqlite"_L1,
        "sources.sqlite"_L1, "ids."_L1, "practice.json"_L1, "sending.json"_L1, "workspace-left.json"_L1,
        "workspace-opening.json"_L1, "running"_L1, "settings.ini"_L1, "window.ini"_L1, "log.txt"_L1, "crash.txt"_L1 };
    return std::any_of(std::begin(names), std::end(names),
        [&real](QLatin1StringView name) { return real.fileName().startsWith(name); });
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
